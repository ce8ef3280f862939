# Three questions after a roundtable.

survey-heading = <b>Tři krátké otázky</b>
survey-why = Pořadatelé vidí jen průměry, od 5 odpovědí, a nikdy to, kdo co napsal. Odpovídat lze do: { $until }.
survey-worth = <b>1. Stálo setkání za váš čas?</b> 1 je vůbec ne, 5 je velmi.
survey-partner = <b>2. Našel se partner?</b>
survey-words = <b>3. Co má být příště jinak?</b> Napište to prosím, nebo klepněte na tlačítko.
survey-answer = { $said ->
    [yes] Ano
    [maybe] Možná
   *[else] Ne
}
survey-done = Dokončit
survey-erase = Smazat můj text
survey-thanks = <b>Děkuji za vaše odpovědi.</b> Změnit je lze do: { $until }.
survey-over = Tato anketa je uzavřena, nebo jste u tohoto kulatého stolu nebyli.
survey-long = To je příliš dlouhé. Nejvíce znaků: { $most }.
button-survey-change = Změnit mé odpovědi

survey-result-heading = <b>Co říkají účastníci</b>
survey-result-answered = { $answered ->
    [hidden] Odpovědí je méně než { $fewest }. Výsledky se zobrazí, jakmile jich bude alespoň { $fewest }.
   *[else] <b>Odpovědi:</b> { $answered }
}
survey-result-not-asked = Účastníci jsou dotázáni den po setkání.
survey-result-worth = <b>Stálo to za čas, od 1 do 5:</b> { $mean }
survey-result-partner = <b>Partner nalezen:</b> ano { $yes }, možná { $maybe }, ne { $no }
survey-result-words = <b>Co má být jinak:</b>
