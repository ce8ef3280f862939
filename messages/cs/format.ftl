# Částky, data a zbývající čas.

money = { $number } { $currency ->
    [CZK] Kč
   *[else] { $currency }
}
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
money-large = { $amount } { $scale } { $currency ->
    [CZK] Kč
   *[else] { $currency }
}
money-about = { $amount } (asi { $euros })

zone-label = { $place ->
    [brussels] bruselský čas
   *[else] místní čas: { $city }
}
day-and-time = { $day }, { $clock } ({ $zone })
day-clock = { $day }, { $clock }
clock-alone = { $clock }
two-times = { $there }; váš čas: { $own }
four-months = { $begin }–{ $end }

left-past = uplynula
left-today = dnes
left-tomorrow = zítra
left-days = { $days ->
    [one] zbývá 1 den
    [few] zbývají { $days } dny
    [many] zbývá { $days } dne
   *[other] zbývá { $days } dní
}

line-planned = Plánovaná, otevření: { $when }
line-closes = uzávěrka: { $when }, { $left }
line-closes-about = uzávěrka: { $when }, přesný den zatím nebyl zveřejněn
line-closed = uzávěrka uplynula: { $when }
line-opens = otevření: { $when }, uzávěrka nebyla zveřejněna
line-undated = { $status }, uzávěrka nebyla zveřejněna
