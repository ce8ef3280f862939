# Un’assenza con sostituzione, o un abbonamento ceduto a un gruppo.

command-away = Assenza: chi riceve intanto le sue segnalazioni

away-ask =
    <b>Fino a quando è assente?</b>
    Scelga, o scriva il giorno, per esempio /away 3 settembre. Poi potrà scegliere se qualcuno la sostituisce.
away-choice-7 = Una settimana
away-choice-14 = Due settimane
away-choice-30 = Un mese
away-choice-day = Un altro giorno
away-choice-good = In via definitiva: cedi il mio abbonamento a un gruppo
away-which-day = Fino a quale giorno? Lo scriva per esempio come 3 settembre, 03/09/2027 o 2027-09-03.
away-not-a-day = Non ho capito quale giorno sia. Esempi: /away 3 settembre, /away 2027-09-03, /away 14 per quattordici giorni.
away-who =
    Rientro: <b>{ $until }</b>.

    Chi riceve intanto i bandi?
away-nobody = Nessuno: tutto attende il mio rientro
away-deputy = Un’altra persona o un gruppo
away-link =
    <b>Invii questo link a chi la sostituisce fino a { $until }.</b>
    Vale una sola volta, fino a questo giorno: { $expires }. In un gruppo accetta uno dei suoi amministratori.
away-link-group = Scegli un gruppo
away-link-good =
    <b>Scelga il gruppo che subentra nel suo abbonamento.</b>
    Lì accetta uno dei suoi amministratori. Il link vale una sola volta, fino a questo giorno: { $expires }. Finché nessuno accetta, nulla cambia.
away-meanwhile = Finché nessuno accetta, tutto arriva a lei come prima.
away-personal = I suoi posti alle tavole rotonde, le offerte di un posto e i promemoria delle tavole rotonde sono personali: continuano ad arrivare a lei.
away-withdraw = Ritira il link
away-withdrawn = Il link è stato ritirato. Tutto arriva a lei come prima.
away-now =
    <b>È assente fino a { $until }.</b>
    Le sue segnalazioni, i riepiloghi e i promemoria vanno a chi la sostituisce.
away-told = { $count ->
    [0] Nel frattempo non è stato inviato alcun bando a chi ha accettato la sua sostituzione.
    [one] Nel frattempo è stato inviato { $count } bando a chi ha accettato la sua sostituzione.
    [many] Nel frattempo sono stati inviati { $count } di bandi a chi ha accettato la sua sostituzione.
   *[other] Nel frattempo sono stati inviati { $count } bandi a chi ha accettato la sua sostituzione.
}
away-calls = Mostra questi bandi
away-calls-heading = { $total ->
    [0] <b>Nessun bando inviato a chi ha accettato la sua sostituzione.</b>
    [one] <b>{ $total } bando inviato a chi ha accettato la sua sostituzione.</b>
    [many] <b>{ $total } di bandi inviati a chi ha accettato la sua sostituzione.</b>
   *[other] <b>{ $total } bandi inviati a chi ha accettato la sua sostituzione.</b>
}
away-back = Sono di ritorno
away-again = Chiedi di nuovo
away-not-away = Non risulta assente.
away-give-back = Lascia la sostituzione
away-give-back-one = Lascia la sostituzione: { $n }
away-no-chain = Chi fa una sostituzione non può essere assente nello stesso tempo. Lasci prima la sostituzione, poi usi /away.
away-only-alone = Solo una persona può essere assente. Un gruppo si mette in silenzio con /pause.
away-good =
    <b>Cedere il suo abbonamento a un gruppo</b>
    Non appena uno degli amministratori del gruppo accetta, il gruppo riceve le regioni, le esigenze, i programmi e la frequenza che lei ha scelto. Che cosa fare allora dei messaggi per lei?
away-own-keep = Lasciarli come sono
away-own-weekly = Un riepilogo settimanale per me
away-own-pause = Silenzio per me

cover-for = <b>In sostituzione ({ $who }), assenza fino a: { $until }</b>
cover-for-somebody = <b>In sostituzione, assenza fino a: { $until }</b>
cover-alert-new = <b>Novità</b>
cover-alert-changed = <b>Modificato</b>
cover-ask = <b>Le è chiesta una sostituzione</b>
cover-ask-good = <b>Un abbonamento per questo gruppo</b>
cover-organisation = Organizzazione: { $value }
cover-group = Gruppo: { $value }
cover-regions = Regioni: { $value }
cover-until = Fino a: { $value }
cover-needs = Esigenze: { $value }
cover-programmes = Programmi: { $value }
cover-rhythm = Frequenza: { $value }
cover-means = Fino ad allora arrivano in questa chat le segnalazioni, i riepiloghi e i promemoria di bandi dell’UE destinati alla persona assente, nella lingua di questa chat e fuori dalle sue ore di silenzio. Può lasciare la sostituzione in qualsiasi momento. I posti alle tavole rotonde restano alla persona assente.
cover-good-means = Un membro cede questo abbonamento in via definitiva. Quando un amministratore accetta, il gruppo riceve i bandi corrispondenti. Ciò che il gruppo riceve già resta. Gli amministratori cambiano tutto con /settings.
cover-accept = Accetta
cover-decline = Rifiuta
cover-stands-in = <b>Ha in corso una sostituzione ({ $who }), fino a: { $until }.</b>
cover-stands-in-somebody = <b>Ha in corso una sostituzione, fino a: { $until }.</b>
cover-accepted-means = Ogni messaggio in sostituzione lo dice nella prima riga. I pulsanti che tocca valgono per lei. Per lasciare la sostituzione più tardi: /away
cover-declined = Ha rifiutato. Chi ha inviato la richiesta ne è informato.
cover-given-back = Ha lasciato la sostituzione. La persona assente ne è informata e non arrivano più messaggi per lei.
cover-taken-over = Questo gruppo riceve ora ciò che prevede l’abbonamento. Gli amministratori cambiano tutto con /settings.
cover-cannot-gone = Questo link è già stato usato, è stato ritirato o è troppo vecchio. Ne chieda uno nuovo a chi l’ha inviato.
cover-cannot-own = Questo link è il suo. Lo invii a chi la sostituisce.
cover-cannot-away = Anche lei risulta assente, perciò non può fare una sostituzione. Termini prima la sua assenza: /away
cover-cannot-silent = Ha messo in silenzio questo assistente. Scriva prima /start, poi apra di nuovo il link.
cover-cannot-deputy = Ha in corso una sostituzione, perciò non può cedere nulla. Lasci prima la sostituzione: /away
cover-cannot-group = Un abbonamento si può cedere solo a un gruppo. Il link va aperto da un amministratore del gruppo.
cover-cannot-date = Scelga un giorno futuro, al massimo tra due anni.
cover-for-group = Questo abbonamento è per un gruppo. Scelga il gruppo che deve averlo.

cover-told-accepted =
    <b>La sua sostituzione è stata accettata, fino a: { $until }.</b>
    Le sue segnalazioni, i riepiloghi e i promemoria vanno lì da adesso. Se non è chi intendeva, tocchi il pulsante qui sotto.
cover-told-declined = <b>Il suo link è stato rifiutato.</b> Tutto arriva a lei come prima.
cover-told-expired = <b>Nessuno ha accettato il suo link in tempo.</b> È scaduto e tutto arriva a lei come prima.
cover-told-given-back = <b>Chi la sostituiva ha lasciato la sostituzione.</b> Da adesso tutto arriva di nuovo a lei.
cover-told-unreachable = <b>Chi la sostituiva non è più raggiungibile.</b> Da adesso tutto arriva di nuovo a lei; nulla è andato perso.
cover-told-over = <b>La sua assenza è terminata.</b> Da adesso tutto arriva di nuovo a lei.
cover-told-back = <b>Grazie di essere di nuovo qui.</b> Da adesso tutto arriva di nuovo a lei.
cover-told-handed =
    <b>Il gruppo è subentrato nel suo abbonamento.</b>
    { $own ->
        [weekly] Lei ne riceve notizia in un riepilogo settimanale.
        [pause] Lei non ne riceve più notizia. Per ricevere di nuovo i miei messaggi: /start
       *[else] I messaggi per lei restano come sono.
    }
cover-told-deputy-back = { $named ->
    [yes] <b>La persona assente è rientrata ({ $who }).</b>
   *[else] <b>La persona assente è rientrata.</b>
} La sostituzione è terminata. Grazie.
cover-told-deputy-over = { $named ->
    [yes] <b>La sostituzione è terminata ({ $who }).</b>
   *[else] <b>La sostituzione è terminata.</b>
} Grazie.
cover-told-deputy-erased = <b>La sostituzione è terminata.</b> La persona assente ha lasciato questo assistente.
