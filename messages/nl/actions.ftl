# Actions from roundtables, to who is to do them.

todo-given = <b>U hebt een actie van een rondetafel</b>
todo-soon = <b>Uw actie moet klaar zijn: { $distance }</b>
todo-late = <b>De datum van uw actie is voorbij</b>
todo-nodate = <b>Hoe ver is uw actie?</b>
todo-show = <b>Uw actie</b>
todo-host = <b>Geen antwoord over een actie van uw rondetafel</b>
todo-back = <b>Een actie van uw rondetafel heeft iemand nodig</b>
todo-hosted = <b>Een actie van uw rondetafel</b>
todo-done = <b>Klaar, dank u</b>
todo-table = Rondetafel: { $title }
todo-by = <b>Uiterlijk:</b> { $day }
todo-owner = <b>Wie doet het:</b> { $owner }
todo-later = Ik vraag het weer op { $day }.
todo-later-ask = <b>Wanneer zal ik het weer vragen?</b> Tik, of schrijf een dag.
todo-not-mine = De actie is terug bij de organisator.
todo-gone = Deze actie bestaat niet meer.
todo-not-yours = Deze actie is niet van u.
todo-bad-day = Kies een dag in de toekomst, binnen een jaar.

button-todo-done = Klaar
button-todo-undone = Toch niet klaar
button-todo-later = Later
button-todo-sooner = Niet wachten
button-todo-not-mine = Niet van mij
button-todo-mine = Toch van mij
button-todo-3 = Over 3 dagen
button-todo-7 = Over 1 week

section-actions = Uw acties
tables-actions = <b>Uw open acties:</b> { $count }
button-past-tables = Eerdere rondetafels
past-heading = <b>Eerdere rondetafels.</b> Tik op een nummer voor het verslag.
past-none = U was nog niet bij een rondetafel.
