# Karta naboru.

alert-new = <b>Nowy nabór zgodny z profilem</b>
alert-changed = <b>Zmiana w naborze</b>
alert-urgent = { $days ->
    [0] Wiadomość przychodzi teraz, bo nabór kończy się dziś.
    [1] Wiadomość przychodzi teraz, bo nabór kończy się jutro.
    [few] Wiadomość przychodzi teraz, bo nabór kończy się za { $days } dni.
    [many] Wiadomość przychodzi teraz, bo nabór kończy się za { $days } dni.
   *[other] Wiadomość przychodzi teraz, bo nabór kończy się za { $days } dnia.
}

card-programme = { $programme }
card-programme-reference = { $programme } · <code>{ $reference }</code>
card-status = <b>Status:</b> { $status }
card-opens = <b>Status:</b> Jeszcze nieotwarty. Otwarcie: { $when }
card-planned-opens = <b>Status:</b> Zapowiedziany. Planowane otwarcie: { $when }
card-planned = (może się zmienić lub nie dojść do skutku)
card-published-status = (na stronie instytucji ogłaszającej nadal: { $status })
card-closed-early = Na stronie instytucji ogłaszającej widnieje status: <b>{ $status }</b>. Nabór prawdopodobnie zamknięto przed terminem; proszę najpierw sprawdzić tę stronę.

card-deadline = <b>Termin składania wniosków:</b> { $when }, { $left }
card-deadline-about = <b>Termin składania wniosków:</b> { $when }. Dokładny dzień nie został jeszcze ogłoszony.
card-own-time = <b>Państwa czas:</b> { $when }
card-further = <b>Kolejne terminy:</b> { $when }
card-closed = <b>Termin składania wniosków:</b> { $when }, upłynął
card-undated = <b>Termin składania wniosków:</b> nie został ogłoszony

card-budget = <b>Budżet naboru:</b> { $amount }
card-grant-range = <b>Kwota na projekt:</b> od { $low } do { $high }
card-grant-most = <b>Kwota na projekt:</b> do { $amount }
card-grant-least = <b>Kwota na projekt:</b> co najmniej { $amount }
card-rate = Przeliczenie na euro według kursu Europejskiego Banku Centralnego z dnia { $day }: { $one } = { $other }
card-grants = <b>Przewidywana liczba projektów:</b> { $count }
card-cofinancing = <b>Dofinansowanie:</b> { $share } kosztów kwalifikowalnych

card-who = <b>Kto może złożyć wniosek</b>
card-where = <b>Obszar:</b> { $places }
card-anywhere = <b>Obszar:</b> cały obszar objęty programem

card-why = <b>Dlaczego ten nabór</b>
why-need = { $need }: { $words }
why-need-region = { $need } (potrzeba regionu: { $region })
why-perhaps = Być może: { $why }
why-territory = Nabór obejmuje Państwa obszar: { $region }
why-category = Region należy do wymaganej kategorii ({ $asks }): { $region }

card-check = <b>Proszę sprawdzić</b>
check-dates = Czy nabór jest jeszcze otwarty? Podane daty nie są jednoznaczne.
check-territory = Czy nabór obejmuje Państwa obszar? Z ogłoszenia nie wynika to jednoznacznie.
check-category = Nabór jest tylko dla następujących kategorii: { $asks }. { $known ->
    [in] { $value }: według naszych danych region do nich należy. Proszę to sprawdzić.
    [out] { $value }: według naszych danych region do nich nie należy, jego kategoria to: { $kind }. Proszę to sprawdzić.
    [part] { $value }: według naszych danych należą do nich: { $parts }.
   *[else] { $value }: nie wiemy, czy region do nich należy.
}
check-just-transition = { $within ->
    [some] { $value }: plan sprawiedliwej transformacji obejmuje, w całości lub w części: { $parts }. Czy to Państwa obszar? Fundusz finansuje projekty tylko tam.
   *[else] Czy Państwa region jest objęty terytorialnym planem sprawiedliwej transformacji? Fundusz finansuje projekty tylko tam.
}
check-applicants = Czy Państwa organizacja może złożyć wniosek? Z ogłoszenia nie wynika to jednoznacznie.
check-applicants-read = Czy Państwa organizacja może złożyć wniosek? Proszę porównać z częścią „Kto może złożyć wniosek” powyżej.
check-programme = Czy mogą Państwo korzystać z tego programu? Z ogłoszenia nie wynika to jednoznacznie.
check-other = Czy wszystkie warunki są spełnione? Jednego nie udało się ustalić: { $value }

card-changed = <b>Zmiany od ostatniego wyświetlenia</b>
change-title = Tytuł: { $old } → { $new }
change-published_status = Status: { $old } → { $new }
change-opens = Otwarcie: { $old } → { $new }
change-cut_offs = Termin: { $old } → { $new }
change-cut-off-added = Dodany termin: { $new }
change-cut-off-dropped = Usunięty termin: { $old }
change-budget = Budżet: { $old } → { $new }
change-applicants = Kto może złożyć wniosek: { $how ->
    [more] dodano: { $new }
    [fewer] usunięto: { $old }
    [both] dodano: { $new }; usunięto: { $old }
   *[else] { $old } → { $new }
}
change-regions = Obszar: { $how ->
    [more] dodano: { $new }
    [fewer] usunięto: { $old }
    [both] dodano: { $new }; usunięto: { $old }
   *[else] { $old } → { $new }
}
change-places = Obszar według ogłoszenia: { $old } → { $new }

card-interest = <b>Dotychczasowe zainteresowanie:</b> { $members ->
    [one] 1 członek
    [few] { $members } członków
    [many] { $members } członków
   *[other] { $members } członka
} z { $countries ->
    [one] 1 kraju
    [few] { $countries } krajów
    [many] { $countries } krajów
   *[other] { $countries } kraju
}
card-table = <b>Okrągły stół w sprawie tego naboru:</b> { $when }

card-link = <a href="{ $url }">Strona oficjalna</a>
card-as-of = Stan na: { $when }. Źródło: { $source }
card-also = Inne źródła tego naboru: { $sources }

button-int = { $state ->
    [on] 🙋 Zgłoszono zainteresowanie ✓
   *[else] 🙋 Mój region jest zainteresowany
}
button-save = { $state ->
    [on] ⭐ Zapisano ✓
   *[else] ⭐ Zapisz
}
button-ics = 🗓 Kalendarz
button-share = 🔁 Udostępnij
button-fits = { $state ->
    [on] 👍 Pasuje ✓
   *[else] 👍 Pasuje
}
button-no = { $state ->
    [on] 🔕 Nie dla nas ✓
   *[else] 🔕 Nie dla nas
}
button-table = Okrągły stół, { $when }
button-back = ‹ Wstecz
button-show = Pokaż nabór

not-for-us-ask =
    <b>Nabór nie dla Państwa?</b>
    { $title }

    Proszę wskazać powód. Ten nabór więcej się nie pojawi, a kolejne będą lepiej dobrane.

share-title = <b>{ $title }</b>
share-link = <a href="{ $url }">Szczegóły, terminy i zainteresowanie regionów</a>
button-share-chat = Wyślij na czat
button-copy-link = Kopiuj link
