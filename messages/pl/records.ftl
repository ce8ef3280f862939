# Co zapisano o okrągłym stole: jego dziennik i eksport.

desk-button-log = Dziennik
desk-button-export = Eksport
log-heading = <b>Dziennik: { $title }</b>
log-none = Przy tym okrągłym stole nic jeszcze nie zrobiono.
log-line = { $when } · { $who }: { $what }
log-host = organizator
log-cohost = współorganizator
log-keeper = opiekun
log-member = członek ({ $group }, { $country })
log-nobody = ktoś, kogo dane usunięto
log-opened = otwarcie
log-cancelled = odwołanie
log-reopened = wznowienie
log-date = data
log-place = miejsce i języki
log-seats = miejsca i zgłoszenia
log-people = kto przyjdzie
log-hosts = organizatorzy
log-questions = pytania przy zgłoszeniu
log-guests = goście
log-minutes = decyzje i działania
log-results = wyniki
log-held = czy się odbył
log-briefing = materiały i porządek obrad
log-series = kolejne okrągłe stoły
log-exported = eksport do pliku
log-other = coś innego
button-log-csv = Jako plik (CSV)
log-file = <b>Dziennik tego okrągłego stołu</b>: { $title }

export-how =
    <b>Eksport: { $title }</b>

    Wszystkie zgłoszenia według grup, krajów i stanu, z odpowiedziami i udziałem, decyzje i działania oraz wynik. Są w nim nazwiska tylko tych, którzy się zgodzili, i gości.

export-file = <b>Okrągły stół</b>: { $title }

export-sheet-table = Okrągły stół
export-sheet-seats = Zgłoszenia
export-title = Tytuł
export-starts = Początek
export-state = Stan
export-call = Nabór
export-seats = Miejsca
export-number = Numer
export-party = Osoby
export-seat = Miejsce
export-since = Od
export-guest = Gość
export-name = Nazwisko
export-partner = Druga osoba
export-organisation = Organizacja
export-yes = tak
export-no = nie
export-kind = Rodzaj
export-decision = Decyzja
export-action = Działanie
export-words = Tekst
export-owner = Odpowiada (numer)
export-due = Termin
export-done = Zrobione
export-step = Krok
export-when = Kiedy
export-currency = Waluta
export-who = Kto
export-what = Co
export-act = Czynność
export-partners = Partnerzy
