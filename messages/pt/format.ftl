# Montantes, datas e tempo restante.

money = { $number } { $currency ->
    [EUR] €
   *[else] { $currency }
}
money-scale = { $scale ->
    [million] { $count ->
        [one] milhão
        [many] milhões
       *[other] milhões
    }
   *[else] { $count ->
        [one] mil milhões
        [many] mil milhões
       *[other] mil milhões
    }
}
money-large = { $amount } { $scale } de { $currency ->
    [EUR] euros
   *[else] { $currency }
}
money-about = { $amount } (cerca de { $euros })

zone-label = { $place ->
    [brussels] hora de Bruxelas
   *[else] hora de { $city }
}
day-and-time = { $day }, { $clock } ({ $zone })
day-clock = { $day }, { $clock }
clock-alone = { $clock }
two-times = { $there }; na sua hora local: { $own }
four-months = de { $begin } a { $end }

left-past = prazo terminado
left-today = hoje
left-tomorrow = amanhã
left-days = { $days ->
    [one] falta { $days } dia
    [many] faltam { $days } de dias
   *[other] faltam { $days } dias
}

line-planned = Anunciado, abertura: { $when }
line-closes = data-limite: { $when }, { $left }
line-closes-about = data-limite: { $when }, dia ainda não publicado
line-closed = a data-limite era: { $when }
line-opens = abertura: { $when }, data-limite não publicada
line-undated = { $status }, sem data-limite publicada
