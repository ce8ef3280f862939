# Three questions after a roundtable.

survey-heading = <b>Tre brevi domande</b>
survey-why = Chi organizza vede solo medie, a partire da 5 risposte, e mai chi ha detto cosa. Si può rispondere fino a { $until }.
survey-worth = <b>1. La riunione è valsa il suo tempo?</b> 1 è per niente, 5 è molto.
survey-partner = <b>2. Ha trovato un partner?</b>
survey-words = <b>3. Che cosa dovrebbe essere diverso la prossima volta?</b> Lo scriva o tocchi il pulsante.
survey-answer = { $said ->
    [yes] Sì
    [maybe] Forse
   *[else] No
}
survey-done = Fine
survey-erase = Cancella ciò che ho scritto
survey-thanks = <b>Grazie per le sue risposte.</b> Può modificarle fino a { $until }.
survey-over = Questo sondaggio è chiuso, o lei non era a questa tavola rotonda.
survey-long = È troppo lungo. Usi al massimo { $most } caratteri.
button-survey-change = Modificare le mie risposte

survey-result-heading = <b>Che cosa dicono i partecipanti</b>
survey-result-answered = { $answered ->
    [hidden] Hanno risposto meno di { $fewest } persone. I risultati si mostrano a partire da { $fewest } risposte.
   *[else] <b>Risposte:</b> { $answered }
}
survey-result-not-asked = La domanda arriva ai partecipanti il giorno dopo la riunione.
survey-result-worth = <b>È valsa il tempo, da 1 a 5:</b> { $mean }
survey-result-partner = <b>Partner trovato:</b> sì { $yes }, forse { $maybe }, no { $no }
survey-result-words = <b>Che cosa dovrebbe essere diverso:</b>
