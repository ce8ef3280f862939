# Obrázek nejbližších uzávěrek a slova, která ho zastupují.

picture-heading = Vaše nejbližší uzávěrky
picture-as-of = Stav ke dni: { $day }
picture-today = Dnes
picture-saved = Uloženo
picture-interested = Zájem
picture-more = { $count ->
    [one] Budoucí uzávěrku má ještě 1 výzva.
    [few] Budoucí uzávěrky mají ještě { $count } výzvy.
    [many] Budoucí uzávěrky má ještě { $count } výzvy.
   *[other] Budoucí uzávěrky má ještě { $count } výzev.
}
picture-dates-more = { $count ->
    [one] ještě 1 datum
    [few] ještě { $count } data
    [many] ještě { $count } data
   *[other] ještě { $count } dat
}
picture-legend-kept = Uloženo nebo zájem
picture-legend-other = Jiná výzva
picture-legend-bar = Den zatím nezveřejněn

picture-caption = { $count ->
    [one] <b>Vaše nejbližší uzávěrka</b>, stav ke dni: { $day }: 1 výzva.
    [few] <b>Vaše nejbližší uzávěrky</b>, stav ke dni: { $day }: { $count } výzvy. První z nich:
    [many] <b>Vaše nejbližší uzávěrky</b>, stav ke dni: { $day }: { $count } výzvy. První z nich:
   *[other] <b>Vaše nejbližší uzávěrky</b>, stav ke dni: { $day }: { $count } výzev. První z nich:
}
picture-line = • { $when }: { $title }
picture-line-kept = • { $when }: { $title } ({ $state })
picture-rest = { $count ->
    [one] Potom ještě 1: { $when }
    [few] Potom ještě { $count }, poslední: { $when }
    [many] Potom ještě { $count }, poslední: { $when }
   *[other] Potom ještě { $count }, poslední: { $when }
}

button-picture = Uzávěrky jako obrázek
picture-none = Žádná z těchto výzev nemá budoucí uzávěrku.

settings-name-picture = Obrázek uzávěrek
settings-picture = { $theme ->
    [light] světlý, pod přehledem
    [dark] tmavý, pod přehledem
   *[else] žádný
}
picture-ask =
    <b>Jaký obrázek má chodit s přehledem?</b>
    Když se blíží tři nebo více uzávěrek, obrázek je ukáže v pořadí podle data. Chodí bez zvuku.
picture-theme = { $theme ->
    [light] Světlý obrázek
    [dark] Tmavý obrázek
   *[else] Bez obrázku
}
