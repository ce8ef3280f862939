# Podklady před kulatým stolem a stránky přehledu, které je připravují.

pdf-page = Strana { $page } z { $pages }
button-briefing = Podklady
button-paper = Jako PDF
button-table-show = Zobrazit kulatý stůl

briefing-title = Podklady: { $title }
briefing-news = Nové od posledních podkladů: { $parts }
briefing-part-when = čas
briefing-part-where = místo
briefing-part-agenda = program
briefing-part-calls = projednávané výzvy
briefing-part-changed = změny ve výzvě
briefing-part-note = slovo pořadatele
briefing-paper = Totéž k vytištění nebo uschování.
briefing-as-of = Zjištěno: { $when }. Kdo přijde, se ještě může změnit.
briefing-note = Slovo pořadatele
briefing-agenda = Program
briefing-call = Výzva
briefing-call-further = Projednává se také
briefing-can-apply = <b>Kdo může žádat:</b> { $who }
briefing-changed = <b>Změny od otevření kulatého stolu:</b>
briefing-unchanged = Beze změny od otevření kulatého stolu.
briefing-who = Kdo přijde
briefing-coming = { $count ->
    [0] Zatím nikdo nemá místo, všech míst: { $capacity }
    [one] 1 osoba má místo, všech míst: { $capacity }
    [few] { $count } osoby mají místo, všech míst: { $capacity }
    [many] { $count } osoby má místo, všech míst: { $capacity }
   *[other] { $count } osob má místo, všech míst: { $capacity }
}
briefing-group = { $group }: { $taken } (vyhrazeno: { $quota })
briefing-group-open = { $group }: { $taken }
briefing-missing = Zatím nikdo ze skupin: { $groups }
briefing-countries = Podle zemí: { $countries }
briefing-names = Kdo souhlasí s uvedením jména: { $names }
briefing-similar = Podobné otevřené výzvy
briefing-carried = Stále otevřené z minula
briefing-similar-line = <a href="{ $url }">{ $title }</a>: { $when }
briefing-courses = Kurzy k těmto potřebám
briefing-course = <a href="{ $url }">{ $title }</a> ({ $provider })
briefing-refused = Podklady jsou pro ty, kdo mají místo.

agenda-explore = Posouzení výzvy
agenda-explore-1 = Uvítání a kdo je přítomen
agenda-explore-2 = Výzva ve zkratce: co platí, kdo může žádat, do kdy
agenda-explore-3 = Co každý region potřebuje a čím může přispět
agenda-explore-4 = Náměty na společný projekt
agenda-explore-5 = Kdo pokračuje a další kroky
agenda-partners = Hledání partnerů
agenda-partners-1 = Uvítání a co se změnilo ve výzvě
agenda-partners-2 = Záměr projektu v pěti větách
agenda-partners-3 = Role: kdo vede, kdo co dělá
agenda-partners-4 = Kteří partneři chybějí a kdo je osloví
agenda-partners-5 = Rozpočet, vlastní podíl a další kroky
agenda-go-no-go = Rozhodnutí o žádosti
agenda-go-no-go-1 = V jakém stavu je žádost
agenda-go-no-go-2 = Otevřené otázky každého partnera
agenda-go-no-go-3 = Co mluví pro a co proti
agenda-go-no-go-4 = Rozhodnutí: podat žádost, nebo ne
agenda-go-no-go-5 = Úkoly, odpovědné osoby a data do uzávěrky

desk-button-briefing = Podklady
desk-button-agenda = Program
desk-button-calls = Projednávané výzvy
desk-button-note = Vaše slovo
desk-button-preview = Ukázat podklady
desk-button-briefnow = Odeslat nyní
desk-button-brieflater = Přece jen odeslat jako obvykle
desk-button-agendaclear = Odstranit program
desk-button-agendaback = Zpět k předchozímu stavu
desk-button-noteclear = Odstranit slovo
desk-button-noteback = Zpět k předchozímu stavu
desk-button-calladd = Přidat: { $number }
desk-button-calldrop = Odebrat: { $number }

agenda-page = <b>Program</b>
agenda-none = Program zatím není. Vyberte jeden z těchto, který si každý přečte ve svém jazyce, nebo napište vlastní v jedné zprávě.
agenda-how = Vyberte jiný, nebo napište vlastní v jedné zprávě. Kdo už podklady má, o změně se dozví.
agenda-long = Text je příliš dlouhý. Počet znaků: { $length }, nejvýše { $most }. Pošlete prosím kratší.
note-page = <b>Vaše slovo v podkladech</b>
note-none = Zatím žádné není. Napište je v jedné zprávě: co přinést, co si přečíst, kudy dovnitř.
note-how = Chcete-li je změnit, napište nové v jedné zprávě.
note-too-long = Text je příliš dlouhý. Počet znaků: { $length }, nejvýše { $most }. Pošlete prosím kratší.
plan-heading = <b>Podklady</b>
plan-what = Čas, místo, program, výzvy a co se v nich změnilo, kdo přijde podle skupin a zemí, podobné výzvy: jako zpráva a jako PDF, všem, kdo mají místo, a pořadatelům.
plan-when = <b>Odeslání:</b> { $when }
plan-later = Kdo získá místo později, dostane je hned; kdo je má, dozví se o změnách.
plan-out = Počet osob, kterým dosud byly odeslány: { $count }.
plan-sending = Právě se odesílají.
plan-agenda = Program: { $state ->
    [yes] je
   *[else] zatím není
}
plan-note = Vaše slovo: { $state ->
    [yes] je
   *[else] zatím není
}
plan-calls = { $count ->
    [0] Neprojednává se žádná výzva.
    [one] Projednává se 1 výzva.
    [few] Projednávají se { $count } výzvy.
    [many] Projednává se { $count } výzvy.
   *[other] Projednává se { $count } výzev.
}
plan-reminders = Připomínky dostanou všichni 7 dní, 1 den a 1 hodinu předem. Odkaz k připojení přijde 24 hodin předem.
plan-question = <b>Otázka „Můžete stále přijít?“ bude položena:</b> { $when }
calls-page = <b>Projednávané výzvy</b>
calls-how = Chcete-li přidat výzvu, napište její číslo, identifikátor nebo několik slov z názvu.
calls-none-found = Pro „{ $typed }“ nebyla nalezena žádná výzva.
calls-found = Která z těchto?
calls-full = Počet výzev projednávaných u jednoho kulatého stolu: nejvýše { $most }.
