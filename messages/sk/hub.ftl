# Training courses, and what a roundtable points to.

command-courses = Kurzy pre vaše potreby alebo podľa napísaných slov

courses-unknown = Zatiaľ tu nie je vložený žiadny katalóg kurzov.
courses-mine = <b>Kurzy pre vaše potreby: { $total }</b>
courses-mine-none = <b>Vašim potrebám teraz nezodpovedá žiadny kurz.</b>
courses-need = <b>Kurzy, potreba { $of }: { $total }</b>
courses-need-none = <b>Teraz žiadny kurz, potreba: { $of }</b>
courses-call =
    <b>Kurzy pre potreby tejto výzvy: { $total }</b>
    { $of }
courses-call-none =
    <b>Pre potreby tejto výzvy teraz nie je žiadny kurz</b>
    { $of }
courses-group = <b>Kurzy, „{ $of }“: { $total }</b>
courses-group-none = <b>Teraz žiadny kurz: „{ $of }“</b>
courses-words = <b>Kurzy so slovami „{ $of }“: { $total }</b>
courses-words-none = <b>Žiadny kurz nemá „{ $of }“ v názve, pri poskytovateľovi ani medzi potrebami.</b>
courses-all = <b>Všetky kurzy: { $total }</b>
courses-all-none = <b>V zozname teraz nie je žiadny kurz.</b>
course-title = <b>{ $number }.</b> <a href="{ $url }">{ $title }</a>
course-by = { $provider }
course-facts = { $facts }
course-languages = jazyk: { $languages }
course-mode = { $mode ->
    [online] online
    [onsite] na mieste
   *[else] sčasti online
}
course-begins = začiatok: { $day }
course-began = prebieha od: { $day }
course-between = { $first } – { $last }
course-until = do: { $day }
course-hours = { $hours } h
course-price = cena: { $price }
course-needs = Pre potreby: { $needs }
courses-source = <i>Stav k: { $day }. Zdroj: { $catalogue }</i>

button-courses-call = 🎓 Kurzy k týmto potrebám ({ $count })
button-courses-need = 🎓 Kurzy: { $need } ({ $count })
button-courses-group = 🎓 Kurzy k tejto stránke ({ $count })
button-courses-mine = Kurzy pre moje potreby
button-courses-all = Všetky kurzy

table-audience = <b>Pre:</b> { $name }
table-event = <b>Pri príležitosti podujatia:</b> { $title }, { $when }
button-event = Zobraziť podujatie
desk-button-event = Odkázať na podujatie
desk-button-audience = Pre výbor alebo skupinu
desk-event-which = Na ktoré podujatie má okrúhly stôl odkazovať? Uvedie ho jeho karta aj záznam v kalendári.
desk-event-none = Nechystá sa žiadne podujatie. Pridávajú sa príkazom /event.
desk-event-set = Okrúhly stôl odkazuje na toto podujatie: { $title }
desk-event-cleared = Okrúhly stôl neodkazuje na žiadne podujatie.
desk-audience-which = Pre koho je okrúhly stôl? Členovia výboru alebo pracovnej skupiny dostanú pozvanie, každý raz. Všetci ostatní sa môžu prihlásiť aj naďalej.
desk-audience-none = Zatiaľ tu nie je žiadny výbor ani pracovná skupina. Pridávajú ich správcovia príkazom /audiences.
desk-audience-set = Okrúhly stôl je pre: { $name }. Členom sa teraz posielajú pozvania.
desk-audience-cleared = Okrúhly stôl nie je pre žiadny určitý výbor ani pracovnú skupinu. Rozoslané pozvania platia ďalej.
desk-choice-none = Žiadna voľba
