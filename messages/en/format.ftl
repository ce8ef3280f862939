# Money, moments and what is left of them.

money = { $currency ->
    [EUR] €{ $number }
   *[else] { $currency } { $number }
}
money-scale = { $scale ->
    [million] { $count ->
        [one] million
       *[other] million
    }
   *[else] { $count ->
        [one] billion
       *[other] billion
    }
}
money-large = { $currency ->
    [EUR] €{ $amount } { $scale }
   *[else] { $currency } { $amount } { $scale }
}
money-about = { $amount } (about { $euros })

zone-label = { $place ->
    [brussels] Brussels time
   *[else] { $city } time
}
day-and-time = { $day }, { $clock } ({ $zone })
day-clock = { $day }, { $clock }
clock-alone = { $clock }
two-times = { $there }; your time: { $own }
four-months = { $begin } to { $end }

left-past = closed
left-today = today
left-tomorrow = tomorrow
left-days = { $days ->
    [one] 1 day left
   *[other] { $days } days left
}

line-planned = Announced, opening { $when }
line-closes = deadline { $when }, { $left }
line-closes-about = deadline { $when }, day not yet published
line-closed = deadline was { $when }
line-opens = opening { $when }, deadline not published
line-undated = { $status }, no deadline published
