# Okrągłe stoły.

tables-heading = <b>Najbliższe okrągłe stoły</b>
tables-none = Obecnie nie zaplanowano okrągłego stołu. Gdy naborem zainteresuje się wystarczająco wielu członków, zostanie otwarty.
tables-more = { $count ->
    [one] Nie pokazano jeszcze 1.
    [few] Nie pokazano jeszcze { $count }.
    [many] Nie pokazano jeszcze { $count }.
   *[other] Nie pokazano jeszcze { $count }.
}
part-host = Organizują Państwo ten okrągły stół.
part-seated = Mają Państwo miejsce.
part-offered = Jedno miejsce czeka na Państwa. Proszę o odpowiedź.
part-waiting = Są Państwo na liście rezerwowej, pozycja { $count }.
part-requested = Zgłoszenie czeka na decyzję organizatora.
part-invited = { $count ->
    [0] Brak wolnych miejsc dla Państwa grupy, lista rezerwowa jest otwarta.
    [one] 1 wolne miejsce dla Państwa grupy.
    [few] { $count } wolne miejsca dla Państwa grupy.
    [many] { $count } wolnych miejsc dla Państwa grupy.
   *[other] { $count } wolnego miejsca dla Państwa grupy.
}

table-title = <b>Okrągły stół: { $title }</b>
table-call = Nabór: { $title }
table-duration = { $minutes ->
    [one] <b>Czas trwania:</b> 1 minuta
    [few] <b>Czas trwania:</b> { $minutes } minuty
    [many] <b>Czas trwania:</b> { $minutes } minut
   *[other] <b>Czas trwania:</b> { $minutes } minuty
}
table-languages = <b>Języki:</b> { $languages }
table-sign-up-until = <b>Koniec zgłoszeń:</b> { $when }
table-sign-up-over = Przyjmowanie zgłoszeń zakończono.
table-approval = O każdym zgłoszeniu decyduje organizator.
table-release = <b>Wolne miejsca grup dostępne dla wszystkich od:</b> { $when }
table-place-later = Adres lub link zostanie podany później.
place-missing = Nie ma jeszcze miejsca ani linku: proszę je podać.
table-is-cancelled = Ten okrągły stół został odwołany.

seats-heading = { $capacity ->
    [one] <b>1 miejsce</b>
    [few] <b>{ $capacity } miejsca</b>
    [many] <b>{ $capacity } miejsc</b>
   *[other] <b>{ $capacity } miejsca</b>
}
seats-released = { $group }: zajęte { $taken }
seats-waiting = na liście rezerwowej { $count }
seats-open = Dowolna grupa: wolne { $free }
seats-open-all = Wszystkie grupy: wolne { $free }
seats-countries = { $count ->
    [one] Uczestnicy pochodzą dotychczas z 1 kraju.
    [few] Uczestnicy pochodzą dotychczas z { $count } krajów.
    [many] Uczestnicy pochodzą dotychczas z { $count } krajów.
   *[other] Uczestnicy pochodzą dotychczas z { $count } kraju.
}

mine-host = Organizują Państwo ten okrągły stół.
mine-requested = Wysłano prośbę o miejsce ({ $group }). Decyzję podejmie organizator.
mine-refused = Organizator nie mógł przyznać Państwu miejsca.
mine-seated = { $party ->
    [one] <b>Mają Państwo miejsce</b> ({ $group }).
    [few] <b>Mają Państwo { $party } miejsca</b> ({ $group }).
    [many] <b>Mają Państwo { $party } miejsc</b> ({ $group }).
   *[other] <b>Mają Państwo { $party } miejsca</b> ({ $group }).
}
mine-waiting = <b>Są Państwo na liście rezerwowej</b> ({ $group }), pozycja { $place }.
mine-offered = <b>Jedno miejsce czeka na Państwa</b> ({ $group }).
mine-declined = Zrezygnowano z miejsca. Można zgłosić się ponownie, na koniec listy rezerwowej.
mine-lapsed = Miejsce, które czekało na Państwa, przeszło na następną osobę z listy. Można zgłosić się ponownie, na koniec listy rezerwowej.
mine-withdrawn = Zgłoszenie na ten okrągły stół wycofano. Można zgłosić się ponownie, na koniec listy rezerwowej.
mine-attended = Udział w okrągłym stole potwierdzono.
mine-absent = Miejsce było przyznane, ale odnotowano nieobecność.
offer-until = Prosimy o odpowiedź. Miejsce czeka do: { $when }. Potem przejdzie na następną osobę z listy.

button-join = { $room ->
    [free] Zgłoszenie: { $group }
   *[else] Lista rezerwowa: { $group }
}
button-leave = Zrezygnuj z miejsca
button-leave-line = Zrezygnuj z listy rezerwowej
button-leave-request = Wycofaj prośbę
button-accept = Tak, przyjmuję
button-decline = Nie, dziękuję
button-call = Pokaż nabór

notice-seated = <b>Mają Państwo miejsce</b>
notice-invited = <b>Okrągły stół w sprawie naboru, którym interesuje się Państwa region</b>
notice-offer = <b>Jest wolne miejsce dla Państwa</b>
notice-lapsed = <b>Propozycja wygasła. Miejsce przeszło na następną osobę z listy</b>
notice-closed = <b>Przyjmowanie zgłoszeń zakończono, tym razem żadne miejsce się nie zwolniło</b>
notice-closed-thanks = Dziękujemy za cierpliwość. Jeśli ktoś w ostatniej chwili odda miejsce, a organizator wznowi zgłoszenia, zostanie ono zaproponowane według kolejności.
notice-cancelled = <b>Ten okrągły stół został odwołany</b>
notice-reminder = <b>Państwa okrągły stół: { $distance }</b>
notice-reminder-host = <b>Okrągły stół, który Państwo organizują: { $distance }</b>
distance-past = już trwa
distance-minutes = { $minutes ->
    [0] zaczyna się teraz
    [one] za 1 minutę
    [few] za { $minutes } minuty
    [many] za { $minutes } minut
   *[other] za { $minutes } minuty
}
distance-today = dziś
distance-tomorrow = jutro
distance-days = { $days ->
    [one] za 1 dzień
    [few] za { $days } dni
    [many] za { $days } dni
   *[other] za { $days } dnia
}

host-seats = <b>Zajęte miejsca:</b> { $taken } z { $capacity }. <b>Na liście rezerwowej:</b> { $waiting }. <b>Kraje:</b> { $countries }
meanwhile-offered = Jedno miejsce czeka teraz na Państwa. Proszę przyjąć je lub odrzucić przyciskiem.
meanwhile-seated = W międzyczasie przyznano Państwu miejsce. Aby mimo to z niego zrezygnować, proszę dotknąć przycisku jeszcze raz.
refusal-table-cancelled = Ten okrągły stół został odwołany.
refusal-table-held = Ten okrągły stół już się odbył.
refusal-sign-up-closed = Zgłoszenia przyjmowano do: { $when }.
refusal-signed-up-otherwise = Zgłoszenie już istnieje ({ $group }). Aby je zmienić, najpierw należy zrezygnować z miejsca.
refusal-not-admitted = Organizator nie mógł przyznać Państwu miejsca. Tylko on może to zmienić.
refusal-party-size = Można zgłosić jedną osobę lub delegację dwuosobową.
refusal-no-registration = Nie ma Państwa zgłoszenia na ten okrągły stół.
refusal-no-offer = Obecnie żadne miejsce na Państwa nie czeka.
refusal-offer-over = Ta propozycja wygasła. Można zgłosić się ponownie.
refusal-not-requested = To zgłoszenie nie wymaga już decyzji.
refusal-not-seated = Obecność lub nieobecność można odnotować tylko u osób, które mają miejsce.
refusal-too-early = Będzie to możliwe od: { $when }.
refusal-below-seated = { $seated ->
    [one] Zajęte jest 1 miejsce, więc { $wanted } to za mało.
    [few] Zajęte są { $seated } miejsca, więc { $wanted } to za mało.
    [many] Zajętych jest { $seated } miejsc, więc { $wanted } to za mało.
   *[other] Zajęte jest { $seated } miejsca, więc { $wanted } to za mało.
}
refusal-no-seats = Okrągły stół wymaga co najmniej jednego miejsca.
refusal-in-the-past = Ten czas już minął.
refusal-dates-out-of-order = Kolejność musi być następująca: zwolnienie miejsc, koniec zgłoszeń, początek spotkania.
refusal-other = Obecnie nie jest to możliwe.
