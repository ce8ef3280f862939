# Importi, date e tempo rimanente.

money = { $number } { $currency ->
    [EUR] €
   *[else] { $currency }
}
money-scale = { $scale ->
    [million] { $count ->
        [one] milione
        [many] milioni
       *[other] milioni
    }
   *[else] { $count ->
        [one] miliardo
        [many] miliardi
       *[other] miliardi
    }
}
money-large = { $amount } { $scale } di { $currency ->
    [EUR] euro
   *[else] { $currency }
}
money-about = { $amount } (circa { $euros })

zone-label = { $place ->
    [brussels] ora di Bruxelles
   *[else] ora di { $city }
}
day-and-time = { $day }, ore { $clock } ({ $zone })
day-clock = { $day }, ore { $clock }
clock-alone = { $clock }
two-times = { $there }; nella sua ora locale: { $own }
four-months = { $begin }–{ $end }

left-past = termine scaduto
left-today = oggi
left-tomorrow = domani
left-days = { $days ->
    [one] resta { $days } giorno
    [many] restano { $days } di giorni
   *[other] restano { $days } giorni
}

line-planned = Annunciato, apertura: { $when }
line-closes = scadenza: { $when }, { $left }
line-closes-about = scadenza: { $when }, giorno non ancora pubblicato
line-closed = la scadenza era: { $when }
line-opens = apertura: { $when }, scadenza non pubblicata
line-undated = { $status }, nessuna scadenza pubblicata
