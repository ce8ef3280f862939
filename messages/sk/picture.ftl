# Obrázok najbližších uzávierok a slová, ktoré ho zastupujú.

picture-heading = Vaše najbližšie uzávierky
picture-as-of = Stav ku dňu: { $day }
picture-today = Dnes
picture-saved = Uložená
picture-interested = Záujem
picture-more = { $count ->
    [one] Budúcu uzávierku má ešte 1 výzva.
    [few] Budúce uzávierky majú ešte { $count } výzvy.
    [many] Budúce uzávierky má ešte { $count } výzvy.
   *[other] Budúce uzávierky má ešte { $count } výziev.
}
picture-dates-more = { $count ->
    [one] ešte 1 dátum
    [few] ešte { $count } dátumy
    [many] ešte { $count } dátumu
   *[other] ešte { $count } dátumov
}
picture-legend-kept = Uložená alebo so záujmom
picture-legend-other = Iná výzva
picture-legend-bar = Deň zatiaľ nezverejnený

picture-caption = { $count ->
    [one] <b>Vaša najbližšia uzávierka</b> (stav ku dňu: { $day }): 1 výzva.
    [few] <b>Vaše najbližšie uzávierky</b> (stav ku dňu: { $day }): { $count } výzvy. Prvé z nich:
    [many] <b>Vaše najbližšie uzávierky</b> (stav ku dňu: { $day }): { $count } výzvy. Prvé z nich:
   *[other] <b>Vaše najbližšie uzávierky</b> (stav ku dňu: { $day }): { $count } výziev. Prvé z nich:
}
picture-line = • { $when }: { $title }
picture-line-kept = • { $when }: { $title } ({ $state })
picture-rest = { $count ->
    [one] Potom ešte 1: { $when }
    [few] Potom ešte { $count }, posledná: { $when }
    [many] Potom ešte { $count }, posledná: { $when }
   *[other] Potom ešte { $count }, posledná: { $when }
}

button-picture = Uzávierky ako obrázok
picture-none = Žiadna z týchto výziev nemá budúcu uzávierku.

settings-name-picture = Obrázok uzávierok
settings-picture = { $theme ->
    [light] svetlý, pod prehľadom
    [dark] tmavý, pod prehľadom
   *[else] žiadny
}
picture-ask =
    <b>Aký obrázok má prichádzať s prehľadom?</b>
    Keď sa blížia tri alebo viac uzávierok, obrázok ich ukáže v poradí podľa dátumu. Prichádza bez zvuku.
picture-theme = { $theme ->
    [light] Svetlý obrázok
    [dark] Tmavý obrázok
   *[else] Bez obrázka
}
