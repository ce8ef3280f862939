# A közelgő határidők képe, és a szavak, amelyek helyette állnak.

picture-heading = Az Ön közelgő határidői
picture-as-of = Adatok napja: { $day }
picture-today = Ma
picture-saved = Mentve
picture-interested = Érdeklődés
picture-more = { $count ->
    [one] További 1 felhívásnak van jövőbeli határideje.
   *[other] További { $count } felhívásnak van jövőbeli határideje.
}
picture-dates-more = { $count ->
    [one] még 1 időpont
   *[other] még { $count } időpont
}
picture-legend-kept = Mentve vagy érdeklődéssel
picture-legend-other = Más felhívás
picture-legend-bar = A nap még nincs közzétéve

picture-caption = { $count ->
    [one] <b>Az Ön közelgő határideje</b> (adatok napja: { $day }): 1 felhívás.
   *[other] <b>Az Ön közelgő határidői</b> (adatok napja: { $day }): { $count } felhívás. A következők:
}
picture-line = • { $when }: { $title }
picture-line-kept = • { $when }: { $title } ({ $state })
picture-rest = { $count ->
    [one] Utána még 1: { $when }
   *[other] Utána még { $count }, az utolsó: { $when }
}

button-picture = Határidők képen
picture-none = E felhívások egyikének sincs jövőbeli határideje.

settings-name-picture = A határidők képe
settings-picture = { $theme ->
    [light] világos, az összefoglaló alatt
    [dark] sötét, az összefoglaló alatt
   *[else] nincs
}
picture-ask =
    <b>Milyen kép jöjjön az összefoglalóval?</b>
    Ha legalább három határidő közeleg, egy kép a napok sorrendjében mutatja őket. Hang nélkül érkezik.
picture-theme = { $theme ->
    [light] Világos kép
    [dark] Sötét kép
   *[else] Nincs kép
}
