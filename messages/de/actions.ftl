# Actions from roundtables, to who is to do them.

todo-given = <b>Sie haben eine Aufgabe von einem Runden Tisch</b>
todo-soon = <b>Ihre Aufgabe ist { $distance } fällig</b>
todo-late = <b>Der Termin Ihrer Aufgabe ist vorbei</b>
todo-nodate = <b>Wie weit ist Ihre Aufgabe?</b>
todo-show = <b>Ihre Aufgabe</b>
todo-host = <b>Keine Antwort zu einer Aufgabe Ihres Runden Tisches</b>
todo-back = <b>Eine Aufgabe Ihres Runden Tisches braucht jemanden</b>
todo-hosted = <b>Eine Aufgabe Ihres Runden Tisches</b>
todo-done = <b>Erledigt, vielen Dank</b>
todo-table = Runder Tisch: { $title }
todo-by = <b>Bis:</b> { $day }
todo-owner = <b>Wer macht es:</b> { $owner }
todo-later = Ich frage am { $day } wieder nach.
todo-later-ask = <b>Wann soll ich wieder nachfragen?</b> Tippen Sie, oder schreiben Sie einen Tag.
todo-not-mine = Die Aufgabe ist wieder bei der Leitung.
todo-gone = Diese Aufgabe gibt es nicht mehr.
todo-not-yours = Das ist nicht Ihre Aufgabe.
todo-bad-day = Bitte wählen Sie einen künftigen Tag, höchstens in einem Jahr.

button-todo-done = Erledigt
button-todo-undone = Doch nicht erledigt
button-todo-later = Später
button-todo-sooner = Nicht warten
button-todo-not-mine = Nicht meine
button-todo-mine = Doch meine
button-todo-3 = In 3 Tagen
button-todo-7 = In 1 Woche

section-actions = Ihre Aufgaben
tables-actions = <b>Ihre offenen Aufgaben:</b> { $count }
button-past-tables = Frühere Runde Tische
past-heading = <b>Frühere Runde Tische.</b> Tippen Sie auf eine Nummer für das Protokoll.
past-none = Sie waren noch an keinem Runden Tisch.
