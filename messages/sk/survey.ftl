# Three questions after a roundtable.

survey-heading = <b>Tri krátke otázky</b>
survey-why = Organizátori vidia len priemery, od 5 odpovedí, a nikdy to, kto čo napísal. Odpovedať možno do: { $until }.
survey-worth = <b>1. Stálo stretnutie za váš čas?</b> 1 je vôbec nie, 5 je veľmi.
survey-partner = <b>2. Našiel sa partner?</b>
survey-words = <b>3. Čo má byť nabudúce inak?</b> Napíšte to prosím, alebo ťuknite na tlačidlo.
survey-answer = { $said ->
    [yes] Áno
    [maybe] Možno
   *[else] Nie
}
survey-done = Dokončiť
survey-erase = Vymazať môj text
survey-thanks = <b>Ďakujem za vaše odpovede.</b> Zmeniť ich možno do: { $until }.
survey-over = Táto anketa je uzavretá, alebo ste pri tomto okrúhlom stole neboli.
survey-long = To je príliš dlhé. Najviac znakov: { $most }.
button-survey-change = Zmeniť moje odpovede

survey-result-heading = <b>Čo hovoria účastníci</b>
survey-result-answered = { $answered ->
    [hidden] Odpovedí je menej ako { $fewest }. Výsledky sa zobrazia, keď ich bude aspoň { $fewest }.
   *[else] <b>Odpovede:</b> { $answered }
}
survey-result-not-asked = Účastníci dostanú otázky deň po stretnutí.
survey-result-worth = <b>Stálo to za čas, od 1 do 5:</b> { $mean }
survey-result-partner = <b>Partner nájdený:</b> áno { $yes }, možno { $maybe }, nie { $no }
survey-result-words = <b>Čo má byť inak:</b>
