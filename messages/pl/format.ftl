# Kwoty, daty i czas, który pozostał.

money = { $number } { $currency ->
    [PLN] zł
   *[else] { $currency }
}
money-scale = { $scale ->
    [million] { $count ->
        [one] mln
        [few] mln
        [many] mln
       *[other] mln
    }
   *[else] { $count ->
        [one] mld
        [few] mld
        [many] mld
       *[other] mld
    }
}
money-large = { $amount } { $scale } { $currency ->
    [PLN] zł
   *[else] { $currency }
}
money-about = { $amount } (około { $euros })

zone-label = { $place ->
    [brussels] czas brukselski
   *[else] czas lokalny: { $city }
}
day-and-time = { $day }, godz. { $clock } ({ $zone })
day-clock = { $day }, godz. { $clock }
clock-alone = godz. { $clock }
two-times = { $there }; Państwa czas: { $own }
four-months = { $begin }–{ $end }

left-past = termin upłynął
left-today = dziś
left-tomorrow = jutro
left-days = { $days ->
    [one] pozostał 1 dzień
    [few] pozostały { $days } dni
    [many] pozostało { $days } dni
   *[other] pozostało { $days } dnia
}

line-planned = Zapowiedziany, otwarcie: { $when }
line-closes = termin: { $when }, { $left }
line-closes-about = termin: { $when }, dokładny dzień jeszcze nieogłoszony
line-closed = termin upłynął: { $when }
line-opens = otwarcie: { $when }, termin nieogłoszony
line-undated = { $status }, termin nieogłoszony
