# Bedragen, tijdstippen en wat ervan rest.

money = { $currency ->
    [EUR] € { $number }
   *[else] { $currency } { $number }
}
money-scale = { $scale ->
    [million] { $count ->
        [one] miljoen
       *[other] miljoen
    }
   *[else] { $count ->
        [one] miljard
       *[other] miljard
    }
}
money-large = { $currency ->
    [EUR] € { $amount } { $scale }
   *[else] { $currency } { $amount } { $scale }
}
money-about = { $amount } (ongeveer { $euros })

zone-label = { $place ->
    [brussels] Brusselse tijd
   *[else] tijd in { $city }
}
day-and-time = { $day } om { $clock } uur ({ $zone })
day-clock = { $day } om { $clock } uur
clock-alone = { $clock } uur
two-times = { $there }; in uw tijd: { $own }
four-months = { $begin } tot en met { $end }

left-past = gesloten
left-today = vandaag
left-tomorrow = morgen
left-days = { $days ->
    [one] nog { $days } dag
   *[other] nog { $days } dagen
}

line-planned = Aangekondigd, opening: { $when }
line-closes = uiterste datum: { $when }, { $left }
line-closes-about = uiterste datum: { $when }, dag nog niet bekendgemaakt
line-closed = de uiterste datum was { $when }
line-opens = opening: { $when }, uiterste datum niet bekendgemaakt
line-undated = { $status }, geen uiterste datum bekendgemaakt
