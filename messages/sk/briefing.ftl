# Podklady pred okrúhlym stolom a stránky prehľadu, ktoré ich pripravujú.

pdf-page = Strana { $page } z { $pages }
button-briefing = Podklady
button-paper = Ako PDF
button-table-show = Zobraziť okrúhly stôl

briefing-title = Podklady: { $title }
briefing-news = Nové od posledných podkladov: { $parts }
briefing-part-when = čas
briefing-part-where = miesto
briefing-part-agenda = program
briefing-part-calls = prerokúvané výzvy
briefing-part-changed = zmeny vo výzve
briefing-part-note = slovo organizátora
briefing-paper = To isté na vytlačenie alebo uschovanie.
briefing-as-of = Zistené: { $when }. Kto príde, sa ešte môže zmeniť.
briefing-note = Slovo organizátora
briefing-agenda = Program
briefing-call = Výzva
briefing-call-further = Prerokúva sa aj
briefing-can-apply = <b>Kto môže žiadať:</b> { $who }
briefing-changed = <b>Zmeny od otvorenia okrúhleho stola:</b>
briefing-unchanged = Bez zmeny od otvorenia okrúhleho stola.
briefing-who = Kto príde
briefing-coming = { $count ->
    [0] Zatiaľ nikto nemá miesto, všetkých miest: { $capacity }
    [one] 1 osoba má miesto, všetkých miest: { $capacity }
    [few] { $count } osoby majú miesto, všetkých miest: { $capacity }
    [many] { $count } osoby má miesto, všetkých miest: { $capacity }
   *[other] { $count } osôb má miesto, všetkých miest: { $capacity }
}
briefing-group = { $group }: { $taken } (vyhradené: { $quota })
briefing-group-open = { $group }: { $taken }
briefing-missing = Zatiaľ nikto zo skupín: { $groups }
briefing-countries = Podľa krajín: { $countries }
briefing-names = Kto súhlasí s uvedením mena: { $names }
briefing-similar = Podobné otvorené výzvy
briefing-carried = Stále otvorené z minula
briefing-similar-line = <a href="{ $url }">{ $title }</a>: { $when }
briefing-courses = Kurzy k týmto potrebám
briefing-course = <a href="{ $url }">{ $title }</a> ({ $provider })
briefing-refused = Podklady sú pre tých, ktorí majú miesto.

agenda-explore = Posúdenie výzvy
agenda-explore-1 = Privítanie a kto je prítomný
agenda-explore-2 = Výzva v skratke: čo platí, kto môže žiadať, dokedy
agenda-explore-3 = Čo každý región potrebuje a čím môže prispieť
agenda-explore-4 = Námety na spoločný projekt
agenda-explore-5 = Kto pokračuje a ďalšie kroky
agenda-partners = Hľadanie partnerov
agenda-partners-1 = Privítanie a čo sa zmenilo vo výzve
agenda-partners-2 = Zámer projektu v piatich vetách
agenda-partners-3 = Úlohy: kto vedie, kto čo robí
agenda-partners-4 = Ktorí partneri chýbajú a kto ich osloví
agenda-partners-5 = Rozpočet, vlastný podiel a ďalšie kroky
agenda-go-no-go = Rozhodnutie o žiadosti
agenda-go-no-go-1 = V akom stave je žiadosť
agenda-go-no-go-2 = Otvorené otázky každého partnera
agenda-go-no-go-3 = Čo hovorí za a čo proti
agenda-go-no-go-4 = Rozhodnutie: podať žiadosť, alebo nie
agenda-go-no-go-5 = Úlohy, zodpovedné osoby a dátumy do uzávierky

desk-button-briefing = Podklady
desk-button-agenda = Program
desk-button-calls = Prerokúvané výzvy
desk-button-note = Vaše slovo
desk-button-preview = Ukázať podklady
desk-button-briefnow = Odoslať teraz
desk-button-brieflater = Predsa odoslať ako zvyčajne
desk-button-agendaclear = Odstrániť program
desk-button-agendaback = Späť k predchádzajúcemu stavu
desk-button-noteclear = Odstrániť slovo
desk-button-noteback = Späť k predchádzajúcemu stavu
desk-button-calladd = Pridať: { $number }
desk-button-calldrop = Odobrať: { $number }

agenda-page = <b>Program</b>
agenda-none = Program zatiaľ nie je. Vyberte jeden z týchto, ktorý si každý prečíta vo svojom jazyku, alebo napíšte vlastný v jednej správe.
agenda-how = Vyberte iný alebo napíšte vlastný v jednej správe. Kto už podklady má, o zmene sa dozvie.
agenda-long = Text je príliš dlhý. Počet znakov: { $length }, najviac { $most }. Pošlite, prosím, kratší.
note-page = <b>Vaše slovo v podkladoch</b>
note-none = Zatiaľ žiadne nie je. Napíšte ho v jednej správe: čo priniesť, čo si prečítať, kadiaľ dnu.
note-how = Ak ho chcete zmeniť, napíšte nové v jednej správe.
note-too-long = Text je príliš dlhý. Počet znakov: { $length }, najviac { $most }. Pošlite, prosím, kratší.
plan-heading = <b>Podklady</b>
plan-what = Čas, miesto, program, výzvy a čo sa v nich zmenilo, kto príde podľa skupín a krajín, podobné výzvy: ako správa a ako PDF, všetkým, ktorí majú miesto, a organizátorom.
plan-when = <b>Odoslanie:</b> { $when }
plan-later = Kto získa miesto neskôr, dostane ich hneď; kto ich má, dozvie sa o zmenách.
plan-out = Počet osôb, ktorým sa doteraz odoslali: { $count }.
plan-sending = Práve sa odosielajú.
plan-agenda = Program: { $state ->
    [yes] je
   *[else] zatiaľ nie je
}
plan-note = Vaše slovo: { $state ->
    [yes] je
   *[else] zatiaľ nie je
}
plan-calls = { $count ->
    [0] Neprerokúva sa žiadna výzva.
    [one] Prerokúva sa 1 výzva.
    [few] Prerokúvajú sa { $count } výzvy.
    [many] Prerokúva sa { $count } výzvy.
   *[other] Prerokúva sa { $count } výziev.
}
plan-reminders = Pripomienky dostanú všetci 7 dní, 1 deň a 1 hodinu vopred. Odkaz na pripojenie príde 24 hodín vopred.
plan-question = <b>Otázka „Môžete stále prísť?“ bude položená:</b> { $when }
calls-page = <b>Prerokúvané výzvy</b>
calls-how = Ak chcete pridať výzvu, napíšte jej číslo, identifikátor alebo niekoľko slov z názvu.
calls-none-found = Pre „{ $typed }“ sa nenašla žiadna výzva.
calls-found = Ktorá z týchto?
calls-full = Počet výziev prerokúvaných pri jednom okrúhlom stole: najviac { $most }.
