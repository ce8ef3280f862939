# Obraz najbliższych terminów i słowa, które go zastępują.

picture-heading = Państwa najbliższe terminy
picture-as-of = Stan na: { $day }
picture-today = Dziś
picture-saved = Zapisano
picture-interested = Zainteresowanie
picture-more = { $count ->
    [one] Przyszły termin ma jeszcze 1 nabór.
    [few] Przyszłe terminy mają jeszcze { $count } nabory.
    [many] Przyszłe terminy ma jeszcze { $count } naborów.
   *[other] Przyszłe terminy ma jeszcze { $count } naboru.
}
picture-dates-more = { $count ->
    [one] jeszcze 1 data
    [few] jeszcze { $count } daty
    [many] jeszcze { $count } dat
   *[other] jeszcze { $count } daty
}
picture-legend-kept = Zapisano lub zainteresowanie
picture-legend-other = Inny nabór
picture-legend-bar = Dzień jeszcze nieogłoszony

picture-caption = { $count ->
    [one] <b>Państwa najbliższy termin</b>, stan na: { $day }: 1 nabór.
    [few] <b>Państwa najbliższe terminy</b>, stan na: { $day }: { $count } nabory. Pierwsze z nich:
    [many] <b>Państwa najbliższe terminy</b>, stan na: { $day }: { $count } naborów. Pierwsze z nich:
   *[other] <b>Państwa najbliższe terminy</b>, stan na: { $day }: { $count } naboru. Pierwsze z nich:
}
picture-line = • { $when }: { $title }
picture-line-kept = • { $when }: { $title } ({ $state })
picture-rest = { $count ->
    [one] Potem jeszcze 1: { $when }
    [few] Potem jeszcze { $count }, ostatni: { $when }
    [many] Potem jeszcze { $count }, ostatni: { $when }
   *[other] Potem jeszcze { $count }, ostatni: { $when }
}

button-picture = Terminy na obrazie
picture-none = Żaden z tych naborów nie ma przyszłego terminu.

settings-name-picture = Obraz terminów
settings-picture = { $theme ->
    [light] jasny, pod przeglądem
    [dark] ciemny, pod przeglądem
   *[else] brak
}
picture-ask =
    <b>Jaki obraz ma przychodzić z przeglądem?</b>
    Gdy zbliżają się co najmniej trzy terminy, obraz pokazuje je w kolejności dat. Przychodzi bez dźwięku.
picture-theme = { $theme ->
    [light] Jasny obraz
    [dark] Ciemny obraz
   *[else] Bez obrazu
}
