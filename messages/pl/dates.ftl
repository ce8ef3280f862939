# Dni spotkań, kto jest zainteresowany, ankiety w sprawie terminu.

gathered = Zainteresowanie: { $regions ->
    [one] { $regions } region
    [few] { $regions } regiony
    [many] { $regions } regionów
   *[other] { $regions } regionu
}, { $countries ->
    [one] { $countries } kraj
    [few] { $countries } kraje
    [many] { $countries } krajów
   *[other] { $countries } kraju
}{ $lacks ->
    [some] ; brak jeszcze: { $none }.
   *[else] .
}
gathered-none-industry = przedsiębiorstwo
gathered-none-education = instytucja szkoleniowa
gathered-none-social_partners = partner społeczny
gathered-none-public_authorities = organ publiczny
gathered-heading = <b>Ten nabór interesuje nie tylko Państwa</b>
gathered-next = Zainteresowanych wystarczy na okrągły stół. Moderatorzy o tym wiedzą; gdy będzie termin, przyjdzie wiadomość.

counted-ask = <b>Czy inni zainteresowani mogą wiedzieć, że Państwa region też jest zainteresowany?</b> Widać tylko liczby: regiony, kraje, grupy; nigdy nazwiska. W zamian zobaczą Państwo to samo o innych.
button-counted = { $answer ->
    [yes] Tak, proszę nas liczyć
   *[else] Nie, dziękuję
}
counted-here = Państwa region jest liczony dla innych, bez nazwiska: /settings
counted-said = { $answer ->
    [yes] Państwa region jest odtąd liczony, bez nazwiska. Zmiana: /settings
   *[else] Państwa region nie jest liczony. Zmiana: /settings
}
settings-name-counted = Liczenie wśród zainteresowanych
settings-counted = { $state ->
    [on] włączone
    [off] wyłączone
   *[else] jeszcze bez odpowiedzi
}
settings-choice-counted = { $state ->
    [on] Włącz liczenie wśród zainteresowanych
   *[else] Wyłącz liczenie wśród zainteresowanych
}

quorum-lands = <b>Według kraju:</b> { $lands }
quorum-land = { $country } { $count }
quorum-missing = <b>Jeszcze brak:</b> { $groups }
quorum-complete = Są wszystkie grupy.
quorum-under = <b>Zainteresowanie tym naborem</b>
    Część zainteresowanych się wycofała; na okrągły stół jest ich teraz za mało.
quorum-taken-mine = Zajmują się Państwo tym. Pozostali moderatorzy widzą, że ktoś się tym zajmuje.
quorum-taken-other = Zajmuje się tym inny moderator.
quorum-quiet = Odpowiedź: nie teraz. Tak to wygląda:
button-quorum = Kto jest zainteresowany
button-quorum-take = Zajmę się tym
button-quorum-give = Rezygnuję z tego
button-quorum-quiet = Nie teraz
button-quorum-again = Cofnij „Nie teraz”

day-holiday = { $named ->
    [yes] { $day } to dzień wolny: { $places } ({ $name }).
   *[else] { $day } to dzień wolny: { $places }.
}
day-line = • { $when }
day-suits = W godzinach pracy (9:00–17:00) { $suits } z { $of } osób; żadna godzina nie pasuje większej liczbie.
day-suits-typed = W godzinach pracy (9:00–17:00) { $suits } z { $of } osób.
day-season = { $season ->
    [august] W sierpniu wiele osób jest na urlopie.
   *[else] W okresie Bożego Narodzenia wiele osób jest na urlopie.
}
day-weekend = Dzień wolny od pracy: { $weekday }.

host-days-how = Proszę napisać dzień i godzinę, na przykład 2026-05-12 10:00, według własnego czasu. Dni na przyciskach są liczone wstecz od terminu składania wniosków: dla nikogo nie są wolne, a godzina pasuje większości.
host-really = <b>Na pewno?</b> Okrągły stół byłby po ostatnim terminie składania wniosków.
host-really-when = Okrągły stół: { $when }
host-really-deadline = Ostatni termin: { $when }
button-really = Tak, w tym dniu
button-other-day = Inny dzień
button-poll = Zapytaj o termin

poll-draft = <b>Pytanie o termin</b>
poll-draft-dates = Proszę wybrać od dwóch do sześciu terminów. Inny proszę napisać, na przykład 2026-05-12 10:00, według własnego czasu.
poll-draft-chosen = <b>Wybrano:</b> { $count }
poll-draft-seats = <b>Miejsca:</b> { $seats }
poll-draft-seats-how = Proszę wybrać miejsca lub je napisać: { $example }
poll-draft-end = <b>Koniec ankiety:</b> { $when }
poll-draft-end-how = Proszę wybrać koniec ankiety.
poll-draft-near = Żaden koniec nie pasuje: pierwszy termin jest zbyt bliski. Ankieta kończy się co najmniej dzień przed nim.
poll-draft-asks = { $count ->
    [0] Na razie nie ma kogo zapytać; kto dołączy później, dostanie pytanie.
    [one] Pytanie dostanie { $count } członek.
    [few] Pytanie dostaną { $count } członkowie.
    [many] Pytanie dostanie { $count } członków.
   *[other] Pytanie dostanie { $count } członka.
} Każdy otrzymuje jedną wiadomość, a drugą, jeśli pod koniec nadal brak odpowiedzi.
button-poll-end = { $days ->
    [one] Koniec za { $days } dzień
    [few] Koniec za { $days } dni
    [many] Koniec za { $days } dni
   *[other] Koniec za { $days } dnia
}
button-poll-open = Zapytaj teraz
button-poll-drop = Nie pytaj
poll-dropped = Nikt nie dostał pytania.

ballot = <b>Który termin Państwu odpowiada?</b>
ballot-nudge = <b>Brakuje Państwa odpowiedzi w sprawie terminu</b>
ballot-title = Okrągły stół: { $title }
ballot-until = Prosimy o odpowiedź do: { $when }. Do tego czasu odpowiedzi można zmieniać.
ballot-option = <b>{ $number }.</b> { $when }
ballot-counts = { $yes } tak, { $maybe } ewentualnie, { $no } nie
ballot-count = { $answer ->
    [yes] { $count } tak
    [maybe] { $count } ewentualnie
   *[else] { $count } nie
}
ballot-answer = { $answer ->
    [yes] Tak
    [maybe] Ewentualnie
   *[else] Nie
}
ballot-button = { $number }: { $answer }
ballot-mine = Państwa odpowiedź: { $answer }
ballot-over = Ta ankieta jest zakończona.
ballot-chosen = <b>Termin:</b> { $when }
ballot-tied = Kilka terminów pasuje tak samo. Wybiera organizator.
ballot-without = Nie udało się ustalić terminu.
button-ballot-none = Żaden z nich
button-ballot = Który termin Państwu odpowiada?

poll-host = <b>Ankieta w sprawie terminu</b>
poll-host-ended = <b>Ankieta w sprawie terminu jest zakończona</b>
poll-host-turnout = { $asked ->
    [one] Odpowiedzi: { $voted } z { $asked }.
    [few] Odpowiedzi: { $voted } z { $asked }.
    [many] Odpowiedzi: { $voted } z { $asked }.
   *[other] Odpowiedzi: { $voted } z { $asked }.
}
poll-host-until = Koniec: { $when }.
poll-host-group = { $group }: { $counts }
poll-host-no-group = Bez grupy
poll-host-tied = Te terminy pasują tak samo. Proszę wybrać; w przeciwnym razie obowiązuje najwcześniejszy, od: { $when }.
poll-host-none = Nikt nie może w żadnym z przyszłych terminów.
poll-host-called-off = Zakończono ją bez terminu.
button-poll-host = Stan na teraz
button-poll-finish = Zakończ teraz
button-poll-off = Zakończ bez terminu
button-poll-reopen = Otwórz ponownie
button-poll-more = Zapytaj o inne terminy
button-show-table = Pokaż okrągły stół
desk-button-poll = Ankieta o terminie

notice-dated = <b>Termin Państwa okrągłego stołu jest ustalony</b>
notice-dated-yes = <b>Ustalono termin, na który Państwo się zgodzili</b>
dated-no-seat-yet = Odpowiedź „tak” nie rezerwuje jeszcze miejsca: prosimy o zgłoszenie.

refusal-dates-to-offer = Ankieta ma od dwóch do sześciu terminów.
refusal-poll-end = Koniec ankiety musi być w przyszłości.
refusal-poll-ends-late = Ankieta musi się skończyć dzień przed pierwszym terminem, najpóźniej: { $when }.
refusal-poll-over = Ta ankieta jest zakończona.
refusal-not-asked = Odpowiadać mogą tu tylko osoby, które zapytano.
refusal-asked-already = Ankieta w sprawie tego terminu już trwa.

privacy-dates = O tym, czy Państwa region jest liczony wśród zainteresowanych naborem, decydują Państwo w /settings: inni widzą tylko liczby, i tylko tych, którzy się zgodzili. Moderatorzy widzą liczby wszystkich. Odpowiedzi w ankiecie w sprawie terminu są pokazywane jako liczby, organizatorowi według grup. Są przechowywane do roku po ankiecie.
