# Actions from roundtables, to who is to do them.

todo-given = <b>Aveți o sarcină de la o masă rotundă</b>
todo-soon = <b>Termenul sarcinii dumneavoastră: { $distance }</b>
todo-late = <b>Termenul sarcinii dumneavoastră a trecut</b>
todo-nodate = <b>În ce stadiu este sarcina dumneavoastră?</b>
todo-show = <b>Sarcina dumneavoastră</b>
todo-host = <b>Niciun răspuns la o sarcină a mesei dumneavoastră rotunde</b>
todo-back = <b>O sarcină a mesei dumneavoastră rotunde caută pe cineva</b>
todo-hosted = <b>O sarcină a mesei dumneavoastră rotunde</b>
todo-done = <b>Gata, mulțumesc</b>
todo-table = Masă rotundă: { $title }
todo-by = <b>Până la:</b> { $day }
todo-owner = <b>Cine o face:</b> { $owner }
todo-later = Următoarea întrebare vine: { $day }.
todo-later-ask = <b>Când să întreb din nou?</b> Atingeți un buton sau scrieți o zi.
todo-not-mine = Sarcina a revenit la organizator.
todo-gone = Această sarcină nu mai există.
todo-not-yours = Această sarcină nu este a dumneavoastră.
todo-bad-day = Vă rugăm să alegeți o zi viitoare, în cel mult un an.

button-todo-done = Gata
button-todo-undone = Totuși nu e gata
button-todo-later = Mai târziu
button-todo-sooner = Nu aștepta
button-todo-not-mine = Nu e a mea
button-todo-mine = Totuși e a mea
button-todo-3 = Peste 3 zile
button-todo-7 = Peste 1 săptămână

section-actions = Sarcinile dumneavoastră
tables-actions = <b>Sarcinile dumneavoastră deschise:</b> { $count }
button-past-tables = Mese rotunde trecute
past-heading = <b>Mese rotunde trecute.</b> Atingeți un număr pentru procesul-verbal.
past-none = Nu ați fost încă la nicio masă rotundă.
