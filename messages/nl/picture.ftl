# De afbeelding van de komende uiterste data, en de woorden die ervoor in de plaats staan.

picture-heading = Uw komende uiterste data
picture-as-of = Stand van { $day }
picture-today = Vandaag
picture-saved = Bewaard
picture-interested = Belangstelling
picture-more = { $count ->
    [one] Nog { $count } oproep heeft een komende uiterste datum.
   *[other] Nog { $count } oproepen hebben komende uiterste data.
}
picture-dates-more = { $count ->
    [one] nog { $count } datum
   *[other] nog { $count } data
}
picture-legend-kept = Bewaard of belangstelling
picture-legend-other = Andere oproep
picture-legend-bar = Dag nog niet bekendgemaakt

picture-caption = { $count ->
    [one] <b>Uw komende uiterste datum</b>, stand van { $day }: { $count } oproep.
   *[other] <b>Uw komende uiterste data</b>, stand van { $day }: { $count } oproepen. De eerstvolgende:
}
picture-line = • { $when }: { $title }
picture-line-kept = • { $when }: { $title } ({ $state })
picture-rest = { $count ->
    [one] Daarna nog { $count }: { $when }
   *[other] Daarna nog { $count }, de laatste: { $when }
}

button-picture = Uiterste data als afbeelding
picture-none = Geen van deze oproepen heeft een komende uiterste datum.

settings-name-picture = Afbeelding van de uiterste data
settings-picture = { $theme ->
    [light] licht, onder het overzicht
    [dark] donker, onder het overzicht
   *[else] geen
}
picture-ask =
    <b>Welke afbeelding moet bij het overzicht komen?</b>
    Waar drie of meer uiterste data naderen, toont een afbeelding ze in de volgorde van hun data. Die komt zonder geluid.
picture-theme = { $theme ->
    [light] Een lichte afbeelding
    [dark] Een donkere afbeelding
   *[else] Geen afbeelding
}
