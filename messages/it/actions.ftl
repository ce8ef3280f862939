# Actions from roundtables, to who is to do them.

todo-given = <b>Ha un compito da una tavola rotonda</b>
todo-soon = <b>Il suo compito scade { $distance }</b>
todo-late = <b>La data del suo compito è passata</b>
todo-nodate = <b>A che punto è il suo compito?</b>
todo-show = <b>Il suo compito</b>
todo-host = <b>Nessuna risposta su un compito della sua tavola rotonda</b>
todo-back = <b>Un compito della sua tavola rotonda cerca qualcuno</b>
todo-hosted = <b>Un compito della sua tavola rotonda</b>
todo-done = <b>Fatto, grazie</b>
todo-table = Tavola rotonda: { $title }
todo-by = <b>Entro il:</b> { $day }
todo-owner = <b>Chi lo fa:</b> { $owner }
todo-later = Chiederò di nuovo il { $day }.
todo-later-ask = <b>Quando devo chiedere di nuovo?</b> Tocchi un pulsante o scriva un giorno.
todo-not-mine = Il compito torna a chi organizza.
todo-gone = Questo compito non c’è più.
todo-not-yours = Questo compito non è suo.
todo-bad-day = Scelga un giorno futuro, entro un anno.

button-todo-done = Fatto
button-todo-undone = Non è ancora fatto
button-todo-later = Più tardi
button-todo-sooner = Non aspettare
button-todo-not-mine = Non è mio
button-todo-mine = È mio, dopotutto
button-todo-3 = Tra 3 giorni
button-todo-7 = Tra 1 settimana

section-actions = I suoi compiti
tables-actions = <b>I suoi compiti aperti:</b> { $count }
button-past-tables = Tavole rotonde passate
past-heading = <b>Tavole rotonde passate.</b> Tocchi un numero per il verbale.
past-none = Non ha ancora partecipato a nessuna tavola rotonda.
