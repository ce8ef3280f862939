# Przed okrągłym stołem: kalendarz, przypomnienia i pytanie o przyjście.

calendar-table-again = Są zmiany: proszę otworzyć ten plik, a zastąpi on wpis w kalendarzu.
calendar-table-gone = Proszę otworzyć ten plik, aby usunąć okrągły stół z kalendarza.
calendar-join = Dołącz: { $link }

before-guests = { $count ->
    [one] 1 gość nie ma ze mną czatu: proszę poinformować go samodzielnie.
    [few] { $count } gości nie ma ze mną czatu: proszę poinformować ich samodzielnie.
    [many] { $count } gości nie ma ze mną czatu: proszę poinformować ich samodzielnie.
   *[other] { $count } gościa nie ma ze mną czatu: proszę poinformować ich samodzielnie.
}

coming-ask = <b>Czy nadal mogą Państwo przyjść?</b>
coming-ask-again = <b>Inne osoby czekają na miejsce. Czy nadal mogą Państwo przyjść?</b>
coming-why = Jeżeli nie, miejsce przejdzie na następną osobę z listy. Bez odpowiedzi pozostaje Państwa miejscem.
button-coming-yes = Tak, przyjdę
button-coming-no = Nie, oddaję miejsce
button-coming-no-more = Nie mogę przyjść
coming-thanks = Dziękujemy. Miejsce jest potwierdzone.
coming-said-yes = <b>Dziękujemy. Miejsce jest potwierdzone.</b>
coming-over = Ten okrągły stół już się rozpoczął albo się nie odbędzie.
coming-heading = <b>Kto nadal przyjdzie</b>
coming-counts = Potwierdzone miejsca: { $confirmed } z { $seated }
coming-open = { $count ->
    [one] 1 osoba nie odpowiedziała i zachowuje miejsce.
    [few] { $count } osoby nie odpowiedziały i zachowują miejsca.
    [many] { $count } osób nie odpowiedziało i zachowuje miejsca.
   *[other] { $count } osoby nie odpowiedziało i zachowuje miejsca.
}
coming-waiting = { $count ->
    [one] 1 osoba czeka na miejsce.
    [few] { $count } osoby czekają na miejsce.
    [many] { $count } osób czeka na miejsce.
   *[other] { $count } osoby czeka na miejsce.
}
coming-closed = Przyjmowanie zgłoszeń zakończono: miejsce zwolnione teraz nie zostanie nikomu zaproponowane, chyba że zgłoszenia zostaną ponownie otwarte.
coming-reopened = Zgłoszenia są przyjmowane. Można je od razu zakończyć.
coming-cannot = <b>Jedna z osób nie może przyjść</b> ({ $group })
coming-cannot-waiting = { $count ->
    [one] 1 osoba czeka, ale przyjmowanie zgłoszeń zakończono. Po ponownym otwarciu miejsce zostanie zaproponowane.
    [few] { $count } osoby czekają, ale przyjmowanie zgłoszeń zakończono. Po ponownym otwarciu miejsce zostanie zaproponowane.
    [many] { $count } osób czeka, ale przyjmowanie zgłoszeń zakończono. Po ponownym otwarciu miejsce zostanie zaproponowane.
   *[other] { $count } osoby czeka, ale przyjmowanie zgłoszeń zakończono. Po ponownym otwarciu miejsce zostanie zaproponowane.
}
desk-button-coming = Kto nadal przyjdzie
desk-button-lateopen = Otwórz zgłoszenia ponownie
desk-button-lateclose = Zakończ zgłoszenia teraz
refusal-no-seat = Nie mają Państwo miejsca przy tym okrągłym stole.
