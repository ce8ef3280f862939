# Training courses, and what a roundtable points to.

command-courses = Kurzy pro vaše potřeby nebo podle napsaných slov

courses-unknown = Zatím tu není vložen žádný katalog kurzů.
courses-mine = <b>Kurzy pro vaše potřeby: { $total }</b>
courses-mine-none = <b>Vašim potřebám teď neodpovídá žádný kurz.</b>
courses-need = <b>Kurzy, potřeba { $of }: { $total }</b>
courses-need-none = <b>Teď žádný kurz, potřeba: { $of }</b>
courses-call =
    <b>Kurzy pro potřeby této výzvy: { $total }</b>
    { $of }
courses-call-none =
    <b>Pro potřeby této výzvy teď není žádný kurz</b>
    { $of }
courses-group = <b>Kurzy, „{ $of }“: { $total }</b>
courses-group-none = <b>Teď žádný kurz: „{ $of }“</b>
courses-words = <b>Kurzy se slovy „{ $of }“: { $total }</b>
courses-words-none = <b>Žádný kurz nemá „{ $of }“ v názvu, u poskytovatele ani mezi potřebami.</b>
courses-all = <b>Všechny kurzy: { $total }</b>
courses-all-none = <b>V seznamu teď není žádný kurz.</b>
course-title = <b>{ $number }.</b> <a href="{ $url }">{ $title }</a>
course-by = { $provider }
course-facts = { $facts }
course-languages = jazyk: { $languages }
course-mode = { $mode ->
    [online] online
    [onsite] na místě
   *[else] zčásti online
}
course-begins = začátek: { $day }
course-began = běží od: { $day }
course-between = { $first } – { $last }
course-until = do: { $day }
course-hours = { $hours } h
course-price = cena: { $price }
course-needs = Pro potřeby: { $needs }
courses-source = <i>Stav k: { $day }. Zdroj: { $catalogue }</i>

button-courses-call = 🎓 Kurzy k těmto potřebám ({ $count })
button-courses-need = 🎓 Kurzy: { $need } ({ $count })
button-courses-group = 🎓 Kurzy k této stránce ({ $count })
button-courses-mine = Kurzy pro moje potřeby
button-courses-all = Všechny kurzy

table-audience = <b>Pro:</b> { $name }
table-event = <b>U příležitosti akce:</b> { $title }, { $when }
button-event = Zobrazit akci
desk-button-event = Odkázat na akci
desk-button-audience = Pro výbor nebo skupinu
desk-event-which = Na kterou akci má kulatý stůl odkazovat? Uvede ji jeho karta i záznam v kalendáři.
desk-event-none = Žádná akce se nechystá. Přidávají se příkazem /event.
desk-event-set = Kulatý stůl odkazuje na tuto akci: { $title }
desk-event-cleared = Kulatý stůl neodkazuje na žádnou akci.
desk-audience-which = Pro koho je kulatý stůl? Členové výboru nebo pracovní skupiny dostanou pozvání, každý jednou. Všichni ostatní se mohou přihlásit i nadále.
desk-audience-none = Zatím tu není žádný výbor ani pracovní skupina. Přidávají je správci příkazem /audiences.
desk-audience-set = Kulatý stůl je pro: { $name }. Členům se teď posílají pozvání.
desk-audience-cleared = Kulatý stůl není pro žádný určitý výbor ani pracovní skupinu. Rozeslaná pozvání platí dál.
desk-choice-none = Žádná volba
