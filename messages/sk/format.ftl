# Sumy, dátumy a zostávajúci čas.

money = { $number } { $currency }
money-scale = { $scale ->
    [million] { $count ->
        [one] mil.
        [few] mil.
        [many] mil.
       *[other] mil.
    }
   *[else] { $count ->
        [one] mld.
        [few] mld.
        [many] mld.
       *[other] mld.
    }
}
money-large = { $amount } { $scale } { $currency }
money-about = { $amount } (asi { $euros })

zone-label = { $place ->
    [brussels] bruselský čas
   *[else] miestny čas: { $city }
}
day-and-time = { $day }, { $clock } ({ $zone })
day-clock = { $day }, { $clock }
clock-alone = { $clock }
two-times = { $there }; váš čas: { $own }
four-months = { $begin } až { $end }

left-past = uplynula
left-today = dnes
left-tomorrow = zajtra
left-days = { $days ->
    [one] zostáva 1 deň
    [few] zostávajú { $days } dni
    [many] zostáva { $days } dňa
   *[other] zostáva { $days } dní
}

line-planned = Plánovaná, otvorenie: { $when }
line-closes = uzávierka: { $when }, { $left }
line-closes-about = uzávierka: { $when }, presný deň zatiaľ nebol zverejnený
line-closed = uzávierka uplynula: { $when }
line-opens = otvorenie: { $when }, uzávierka nebola zverejnená
line-undated = { $status }, uzávierka nebola zverejnená
