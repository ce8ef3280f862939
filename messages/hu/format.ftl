# Összegek, időpontok és a hátralévő idő.

money = { $number } { $currency ->
    [HUF] Ft
   *[else] { $currency }
}
money-scale = { $scale ->
    [million] { $count ->
        [one] millió
       *[other] millió
    }
   *[else] { $count ->
        [one] milliárd
       *[other] milliárd
    }
}
money-large = { $amount } { $scale } { $currency ->
    [HUF] Ft
   *[else] { $currency }
}
money-about = { $amount } (körülbelül { $euros })

zone-label = { $place ->
    [brussels] brüsszeli idő
   *[else] helyi idő: { $city }
}
day-and-time = { $day }, { $clock } ({ $zone })
day-clock = { $day }, { $clock }
clock-alone = { $clock }
two-times = { $there }; az Ön ideje szerint: { $own }
four-months = { $begin }–{ $end }

left-past = lejárt
left-today = ma
left-tomorrow = holnap
left-days = még { $days } nap

line-planned = Tervezett, megnyitás: { $when }
line-closes = határidő: { $when }, { $left }
line-closes-about = határidő: { $when }, a pontos napot még nem tették közzé
line-closed = lejárt határidő: { $when }
line-opens = megnyitás: { $when }, határidő nincs közzétéve
line-undated = { $status }, határidő nincs közzétéve
