# Beträge, Zeitpunkte und was davon bleibt.

money = { $number } { $currency ->
    [EUR] €
   *[else] { $currency }
}
money-scale = { $scale ->
    [million] { $count ->
        [one] Mio.
       *[other] Mio.
    }
   *[else] { $count ->
        [one] Mrd.
       *[other] Mrd.
    }
}
money-large = { $amount } { $scale } { $currency ->
    [EUR] €
   *[else] { $currency }
}
money-about = { $amount } (etwa { $euros })

zone-label = { $place ->
    [brussels] Brüsseler Zeit
   *[else] Ortszeit { $city }
}
day-and-time = { $day }, { $clock } Uhr ({ $zone })
day-clock = { $day }, { $clock } Uhr
clock-alone = { $clock } Uhr
two-times = { $there }; bei Ihnen: { $own }
four-months = { $begin } bis { $end }

left-past = abgelaufen
left-today = heute
left-tomorrow = morgen
left-days = { $days ->
    [one] noch 1 Tag
   *[other] noch { $days } Tage
}

line-planned = Angekündigt, Öffnung { $when }
line-closes = Stichtag { $when }, { $left }
line-closes-about = Stichtag { $when }, genauer Tag noch nicht veröffentlicht
line-closed = Stichtag war { $when }
line-opens = Öffnung { $when }, Stichtag nicht veröffentlicht
line-undated = { $status }, kein Stichtag veröffentlicht
