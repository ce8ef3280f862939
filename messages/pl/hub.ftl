# Training courses, and what a roundtable points to.

command-courses = Szkolenia dla Państwa potrzeb lub według wpisanych słów

courses-unknown = Nie wprowadzono tu jeszcze żadnego katalogu szkoleń.
courses-mine = <b>Szkolenia dla Państwa potrzeb: { $total }</b>
courses-mine-none = <b>Obecnie żadne szkolenie nie odpowiada na Państwa potrzeby.</b>
courses-need = <b>Szkolenia, potrzeba { $of }: { $total }</b>
courses-need-none = <b>Obecnie brak szkoleń, potrzeba: { $of }</b>
courses-call =
    <b>Szkolenia dla potrzeb tego naboru: { $total }</b>
    { $of }
courses-call-none =
    <b>Obecnie brak szkoleń dla potrzeb tego naboru</b>
    { $of }
courses-group = <b>Szkolenia, „{ $of }”: { $total }</b>
courses-group-none = <b>Obecnie brak szkoleń: „{ $of }”</b>
courses-words = <b>Szkolenia ze słowami „{ $of }”: { $total }</b>
courses-words-none = <b>Żadne szkolenie nie ma słów „{ $of }” w tytule, w nazwie organizatora ani w potrzebach.</b>
courses-all = <b>Wszystkie szkolenia: { $total }</b>
courses-all-none = <b>Obecnie na liście nie ma żadnego szkolenia.</b>
course-title = <b>{ $number }.</b> <a href="{ $url }">{ $title }</a>
course-by = { $provider }
course-facts = { $facts }
course-languages = język: { $languages }
course-mode = { $mode ->
    [online] online
    [onsite] stacjonarnie
   *[else] częściowo online
}
course-begins = początek: { $day }
course-began = trwa od: { $day }
course-between = { $first } – { $last }
course-until = do: { $day }
course-hours = { $hours } h
course-price = cena: { $price }
course-needs = Dla potrzeb: { $needs }
courses-source = <i>Stan na: { $day }. Źródło: { $catalogue }</i>

button-courses-call = 🎓 Szkolenia dla tych potrzeb ({ $count })
button-courses-need = 🎓 Szkolenia: { $need } ({ $count })
button-courses-group = 🎓 Szkolenia z tej strony ({ $count })
button-courses-mine = Szkolenia dla moich potrzeb
button-courses-all = Wszystkie szkolenia

table-audience = <b>Dla:</b> { $name }
table-event = <b>Przy wydarzeniu:</b> { $title }, { $when }
button-event = Pokaż wydarzenie
desk-button-event = Wskaż wydarzenie
desk-button-audience = Dla komitetu lub grupy
desk-event-which = Na jakie wydarzenie ma wskazywać okrągły stół? Jego karta i wpis w kalendarzu będą je wymieniać.
desk-event-none = Nie ma nadchodzących wydarzeń. Dodaje się je poleceniem /event.
desk-event-set = Okrągły stół wskazuje na to wydarzenie: { $title }
desk-event-cleared = Okrągły stół nie wskazuje na żadne wydarzenie.
desk-audience-which = Dla kogo jest okrągły stół? Członkowie komitetu lub grupy roboczej zostaną zaproszeni, każdy raz. Wszyscy inni nadal mogą się zapisać.
desk-audience-none = Nie ma jeszcze żadnego komitetu ani grupy roboczej. Opiekunowie dodają je poleceniem /audiences.
desk-audience-set = Okrągły stół jest dla: { $name }. Trwa zapraszanie członków.
desk-audience-cleared = Okrągły stół nie jest dla żadnego konkretnego komitetu ani grupy roboczej. Wysłane zaproszenia pozostają ważne.
desk-choice-none = Brak
