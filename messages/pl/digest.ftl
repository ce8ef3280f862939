# Przegląd.

digest-heading =
    <b>{ $assistant }: przegląd naborów</b>
    { $day }
digest-first =
    <b>{ $assistant }: otwarte teraz</b>
    { $day }
digest-page = <b>{ $heading }</b>, strona { $page } z { $pages } (łącznie { $total })
digest-checked = Od ostatniego przeglądu sprawdzono { $sources ->
    [one] 1 źródło
    [few] { $sources } źródła
    [many] { $sources } źródeł
   *[other] { $sources } źródła
}, łącznie { $polls ->
    [one] 1 raz
    [few] { $polls } razy
    [many] { $polls } razy
   *[other] { $polls } razu
}.
digest-foot = Przycisk z numerem otwiera opis naboru. Dzień i godzina przeglądu: /rhythm
digest-foot-letters = Przycisk z literą pokazuje więcej. Dzień i godzina przeglądu: /rhythm
digest-first-foot = Przycisk z numerem otwiera opis naboru. Od teraz przychodzą wiadomości o tym, co nowe, zmienione lub bliskie zakończenia. Dzień i godzina przeglądu: /rhythm

section = <b>{ $heading }</b> ({ $total })
section-plain = <b>{ $heading }</b>
section-open = Otwarte teraz
section-new = Nowe
section-changed = Zmienione
section-closing = Wkrótce się kończą
section-tables = Państwa okrągłe stoły
section-articles = Aktualności
section-more = { $count ->
    [one] Jeszcze 1 nabór pod przyciskiem poniżej.
    [few] Jeszcze { $count } nabory pod przyciskiem poniżej.
    [many] Jeszcze { $count } naborów pod przyciskiem poniżej.
   *[other] Jeszcze { $count } naboru pod przyciskiem poniżej.
}
button-more = { $heading }: jeszcze { $count }
button-previous = ‹ Poprzednie
button-next = Następne ›

line-title = <b>{ $number }. { $title }</b>
line-why = Dlaczego: { $needs }
why-short = { $need } ({ $words })
more-needs = { $count ->
    [one] jeszcze 1 potrzeba
    [few] jeszcze { $count } potrzeby
    [many] jeszcze { $count } potrzeb
   *[other] jeszcze { $count } potrzeby
}
line-article =
    <a href="{ $url }">{ $title }</a>
    { $source } · { $day } · { $need }
line-closed-early = Na stronie instytucji ogłaszającej widnieje status: { $status }
line-saved = Ten nabór jest zapisany.
line-interested = Zgłoszono zainteresowanie regionu.

all-quiet = Nic nowego: sprawdzono { $sources ->
    [one] 1 źródło
    [few] { $sources } źródła
    [many] { $sources } źródeł
   *[other] { $sources } źródła
}, łącznie { $polls ->
    [one] 1 raz
    [few] { $polls } razy
    [many] { $polls } razy
   *[other] { $polls } razu
}.
