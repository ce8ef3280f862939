# Actions from roundtables, to who is to do them.

todo-given = <b>Máte úlohu z okrúhleho stola</b>
todo-soon = <b>Termín vašej úlohy: { $distance }</b>
todo-late = <b>Termín vašej úlohy uplynul</b>
todo-nodate = <b>Ako je na tom vaša úloha?</b>
todo-show = <b>Vaša úloha</b>
todo-host = <b>Úloha z vášho okrúhleho stola je bez odpovede</b>
todo-back = <b>Úloha z vášho okrúhleho stola niekoho potrebuje</b>
todo-hosted = <b>Úloha z vášho okrúhleho stola</b>
todo-done = <b>Hotovo, ďakujem</b>
todo-table = Okrúhly stôl: { $title }
todo-by = <b>Do:</b> { $day }
todo-owner = <b>Kto to urobí:</b> { $owner }
todo-later = Ďalšia otázka príde: { $day }.
todo-later-ask = <b>Kedy sa mám opýtať znova?</b> Ťuknite, alebo napíšte deň.
todo-not-mine = Úloha je späť u organizátora.
todo-gone = Táto úloha už neexistuje.
todo-not-yours = Táto úloha nie je vaša.
todo-bad-day = Zvoľte prosím budúci deň, najneskôr o rok.

button-todo-done = Hotovo
button-todo-undone = Predsa len nehotovo
button-todo-later = Neskôr
button-todo-sooner = Nečakať
button-todo-not-mine = Nie je moja
button-todo-mine = Predsa len je moja
button-todo-3 = O 3 dni
button-todo-7 = O 1 týždeň

section-actions = Vaše úlohy
tables-actions = <b>Vaše otvorené úlohy:</b> { $count }
button-past-tables = Minulé okrúhle stoly
past-heading = <b>Minulé okrúhle stoly.</b> Ťuknutím na číslo zobrazíte zápisnicu.
past-none = Zatiaľ ste pri žiadnom okrúhlom stole neboli.
