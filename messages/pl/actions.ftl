# Actions from roundtables, to who is to do them.

todo-given = <b>Mają Państwo zadanie z okrągłego stołu</b>
todo-soon = <b>Termin Państwa zadania: { $distance }</b>
todo-late = <b>Termin Państwa zadania minął</b>
todo-nodate = <b>Na jakim etapie jest Państwa zadanie?</b>
todo-show = <b>Państwa zadanie</b>
todo-host = <b>Brak odpowiedzi w sprawie zadania z okrągłego stołu</b>
todo-back = <b>Zadanie z okrągłego stołu czeka na wykonawcę</b>
todo-hosted = <b>Zadanie z okrągłego stołu</b>
todo-done = <b>Zrobione, dziękuję</b>
todo-table = Okrągły stół: { $title }
todo-by = <b>Do:</b> { $day }
todo-owner = <b>Kto to zrobi:</b> { $owner }
todo-later = Następne pytanie: { $day }.
todo-later-ask = <b>Kiedy zapytać ponownie?</b> Proszę dotknąć przycisku albo napisać dzień.
todo-not-mine = Zadanie wróciło do organizatora.
todo-gone = Tego zadania już nie ma.
todo-not-yours = To zadanie należy do kogoś innego.
todo-bad-day = Proszę wybrać przyszły dzień, najdalej za rok.

button-todo-done = Zrobione
button-todo-undone = Jednak niezrobione
button-todo-later = Później
button-todo-sooner = Nie czekaj
button-todo-not-mine = To nie moje
button-todo-mine = Jednak moje
button-todo-3 = Za 3 dni
button-todo-7 = Za 1 tydzień

section-actions = Państwa zadania
tables-actions = <b>Państwa otwarte zadania:</b> { $count }
button-past-tables = Minione okrągłe stoły
past-heading = <b>Minione okrągłe stoły.</b> Dotknięcie numeru pokazuje protokół.
past-none = Nie było jeszcze okrągłego stołu z Państwa udziałem.
