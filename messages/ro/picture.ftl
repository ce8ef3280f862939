# Imaginea următoarelor termene-limită și cuvintele care îi țin locul.

picture-heading = Următoarele dumneavoastră termene-limită
picture-as-of = Situația la: { $day }
picture-today = Astăzi
picture-saved = Salvat
picture-interested = De interes
picture-more = { $count ->
    [one] Încă { $count } apel are un termen-limită viitor.
    [few] Încă { $count } apeluri au termene-limită viitoare.
   *[other] Încă { $count } de apeluri au termene-limită viitoare.
}
picture-dates-more = { $count ->
    [one] încă { $count } dată
    [few] încă { $count } date
   *[other] încă { $count } de date
}
picture-legend-kept = Salvat sau de interes
picture-legend-other = Alt apel
picture-legend-bar = Zi încă nepublicată

picture-caption = { $count ->
    [one] <b>Următorul dumneavoastră termen-limită</b>, situația la: { $day }, { $count } apel.
    [few] <b>Următoarele dumneavoastră termene-limită</b>, situația la: { $day }, { $count } apeluri. Cele mai apropiate:
   *[other] <b>Următoarele dumneavoastră termene-limită</b>, situația la: { $day }, { $count } de apeluri. Cele mai apropiate:
}
picture-line = • { $when }: { $title }
picture-line-kept = • { $when }: { $title } ({ $state })
picture-rest = { $count ->
    [one] Apoi încă { $count }: { $when }
    [few] Apoi încă { $count }, ultimul: { $when }
   *[other] Apoi încă { $count }, ultimul: { $when }
}

button-picture = Termenele-limită într-o imagine
picture-none = Niciunul dintre aceste apeluri nu are un termen-limită viitor.

settings-name-picture = Imaginea termenelor-limită
settings-picture = { $theme ->
    [light] deschisă la culoare, sub rezumat
    [dark] închisă la culoare, sub rezumat
   *[else] niciuna
}
picture-ask =
    <b>Ce imagine să însoțească rezumatul?</b>
    Când se apropie trei sau mai multe termene-limită, o imagine le arată în ordinea datelor. Sosește fără sunet.
picture-theme = { $theme ->
    [light] O imagine deschisă la culoare
    [dark] O imagine închisă la culoare
   *[else] Nicio imagine
}
