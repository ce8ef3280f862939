# Przypomnienia: harmonogram, przypomnienia zamówione pojedynczo i odkładanie.

command-reminders = Kiedy przychodzą przypomnienia o zapisanych naborach
settings-name-reminders = Przypomnienia

ladder-heading = <b>Przypomnienia o zapisanych naborach</b>
ladder-now = Obecnie: { $ladder }
ladder-rungs = przed terminem (dni: { $days })
ladder-rungs-one = { $days ->
    [one] 1 dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
} przed terminem
ladder-rungs-day = w ostatnim dniu
ladder-at = { $rungs }, godz. { $hour } ({ $city })
ladder-short = dni: { $days }
ladder-off = brak
ladder-ask = Dotknięcie liczby dni dodaje ją lub usuwa. Inne dni można podać np. tak: /reminders 45 14 3. Godzina jest taka sama jak godzina przeglądu: /rhythm
ladder-rung = { $days ->
    [0] ostatni dzień
    [one] 1 dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}
ladder-choice-default = Jak na początku ({ $ladder })
ladder-choice-off = Bez przypomnień
ladder-how = Nie rozumiem tego ustawienia. Przykłady: /reminders 45 14 3 (dni przed terminem; 0 to ostatni dzień, najwyżej dziesięć liczb, żadna powyżej 365), /reminders off (bez przypomnień), /reminders default (jak na początku).
ladder-full = Można wybrać najwyżej dziesięć liczb dni, żadna nie może przekraczać 365. Najpierw proszę jedną usunąć.
ladder-coming = <b>Zamówione przypomnienia</b>
ladder-coming-line = { $n }. { $when }: { $title }
ladder-coming-none = Przypomnienie o pojedynczym naborze ustawia przycisk ⏰ Przypomnij na jego karcie.
ladder-remove = Usuń: { $n }

button-remind = ⏰ Przypomnij
remind-ask =
    <b>Kiedy ma przyjść przypomnienie?</b>
    { $title }
remind-coming = <b>Przypomnienia o tym naborze</b>
remind-line = • { $when }
remind-line-ladder = • { $when }, według harmonogramu ({ $ladder })
remind-line-ladder-past = • według harmonogramu ({ $ladder }): nie będzie kolejnych
remind-line-opens = przy otwarciu: { $when }
remind-line-opens-unknown = przy otwarciu; dzień nie został jeszcze ogłoszony
remind-line-before = { $rule ->
    [b7] tydzień przed terminem
   *[else] miesiąc przed terminem
}: { $when }
remind-type = Godzina: { $hour } ({ $city }), taka sama jak godzina przeglądu. Samo przypomnienie nie zapisuje naboru.
remind-choice-ladder = Według harmonogramu ({ $ladder }); zapisuje nabór
remind-choice-ladder-again = Znowu według harmonogramu ({ $ladder })
remind-choice-ladder-off = Nie według harmonogramu
remind-choice-1 = Jutro
remind-choice-3 = Za 3 dni
remind-choice-7 = Za tydzień
remind-choice-b7 = Tydzień przed terminem
remind-choice-b30 = Miesiąc przed terminem
remind-choice-opens = Przy otwarciu
remind-choice-day = Inny dzień
remind-remove = Usuń: { $when }
remind-which-day = Którego dnia? Proszę napisać np. 3 września, 03.09.2027 lub 2027-09-03.
remind-not-a-day = Nie udało się odczytać dnia. Właściwa postać: 3 września, 03.09.2027 lub 2027-09-03.
remind-cannot-past = Ten czas już minął. Proszę wybrać przyszły dzień.
remind-cannot-after = Ten dzień przypada po terminie składania wniosków. Proszę wybrać wcześniejszy dzień.
remind-cannot-far = To więcej niż trzy lata od dziś. Proszę wybrać wcześniejszy dzień.
remind-cannot-late = Na to jest za późno: termin jest już bliżej.
remind-cannot-open = Ten nabór nie czeka na otwarcie.
remind-cannot-many = Zamówiono już 100 przypomnień. Najpierw proszę usunąć niektóre: /reminders
remind-cannot-undated = Ten nabór nie ma przyszłego terminu.
remind-cannot-unknown = Nie udało się odczytać, kiedy przypomnieć.
remind-set = Kolejne przypomnienie: <b>{ $when }</b>
remind-title = { $title }
remind-never = <b>Bez dalszych przypomnień o tym naborze</b>
    Nabór pozostaje zapisany; o zmianie terminu nadal przyjdzie wiadomość.
remind-undo = Cofnij
button-remind-never = Bez przypomnień o tym naborze
button-remind-1 = Znowu jutro
button-remind-3 = Znowu za 3 dni
button-remind-b7 = Tydzień przed terminem

reminder-plain = <b>Przypomnienie</b>
reminder-open = <b>Przypomnienie: ten nabór jest otwarty</b>
reminder-opens = { $days ->
    [0] <b>Przypomnienie: otwarcie dziś</b>
    [1] <b>Przypomnienie: otwarcie jutro</b>
    [few] <b>Przypomnienie: otwarcie za { $days } dni</b>
    [many] <b>Przypomnienie: otwarcie za { $days } dni</b>
   *[other] <b>Przypomnienie: otwarcie za { $days } dnia</b>
}
reminder-not-open = <b>Przypomnienie: nabór jeszcze nieotwarty</b>
reminder-moved = Od ustawienia tego przypomnienia zmienił się termin składania wniosków. Poprzedni termin: { $when }.
reminder-why-asked = To przypomnienie przychodzi na Państwa prośbę.
reminder-why-colleague = { $said ->
    [interested] Osoba, którą Państwo zastępują, zgłosiła zainteresowanie regionu tym naborem.
    [asked] O to przypomnienie prosiła osoba, którą Państwo zastępują.
   *[else] Ten nabór zapisała osoba, którą Państwo zastępują.
}
