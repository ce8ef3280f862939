# Importes, fechas y tiempo restante.

money = { $number } { $currency ->
    [EUR] €
   *[else] { $currency }
}
money-scale = { $scale ->
    [million] { $count ->
        [one] millón
        [many] millones
       *[other] millones
    }
   *[else] { $count ->
        [one] mil millones
        [many] mil millones
       *[other] mil millones
    }
}
money-large = { $amount } { $scale } { $currency ->
    [EUR] de euros
   *[else] de { $currency }
}
money-about = { $amount } (unos { $euros })

zone-label = { $place ->
    [brussels] hora de Bruselas
   *[else] hora de { $city }
}
day-and-time = { $day }, { $clock } h ({ $zone })
day-clock = { $day }, { $clock } h
clock-alone = { $clock } h
two-times = { $there }; en su hora local: { $own }
four-months = de { $begin } a { $end }

left-past = plazo cerrado
left-today = hoy
left-tomorrow = mañana
left-days = { $days ->
    [one] queda { $days } día
    [many] quedan { $days } de días
   *[other] quedan { $days } días
}

line-planned = Anunciada, apertura: { $when }
line-closes = fecha límite: { $when }, { $left }
line-closes-about = fecha límite: { $when }, día aún sin publicar
line-closed = la fecha límite era: { $when }
line-opens = apertura: { $when }, fecha límite sin publicar
line-undated = { $status }, sin fecha límite publicada
