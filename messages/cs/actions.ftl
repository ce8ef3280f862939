# Actions from roundtables, to who is to do them.

todo-given = <b>Máte úkol z kulatého stolu</b>
todo-soon = <b>Termín vašeho úkolu: { $distance }</b>
todo-late = <b>Termín vašeho úkolu minul</b>
todo-nodate = <b>Jak je na tom váš úkol?</b>
todo-show = <b>Váš úkol</b>
todo-host = <b>Úkol z vašeho kulatého stolu je bez odpovědi</b>
todo-back = <b>Úkol z vašeho kulatého stolu někoho potřebuje</b>
todo-hosted = <b>Úkol z vašeho kulatého stolu</b>
todo-done = <b>Hotovo, děkuji</b>
todo-table = Kulatý stůl: { $title }
todo-by = <b>Do:</b> { $day }
todo-owner = <b>Kdo to udělá:</b> { $owner }
todo-later = Další dotaz přijde: { $day }.
todo-later-ask = <b>Kdy se mám zeptat znovu?</b> Klepněte, nebo napište den.
todo-not-mine = Úkol je zpět u pořadatele.
todo-gone = Tento úkol už neexistuje.
todo-not-yours = Tento úkol není váš.
todo-bad-day = Zvolte prosím budoucí den, nejdále za rok.

button-todo-done = Hotovo
button-todo-undone = Přece jen nehotovo
button-todo-later = Později
button-todo-sooner = Nečekat
button-todo-not-mine = Není můj
button-todo-mine = Přece jen je můj
button-todo-3 = Za 3 dny
button-todo-7 = Za 1 týden

section-actions = Vaše úkoly
tables-actions = <b>Vaše otevřené úkoly:</b> { $count }
button-past-tables = Minulé kulaté stoly
past-heading = <b>Minulé kulaté stoly.</b> Klepnutím na číslo zobrazíte zápis.
past-none = Zatím jste u žádného kulatého stolu nebyli.
