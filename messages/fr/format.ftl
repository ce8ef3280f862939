# Montants, dates et temps restant.

money = { $number } { $currency ->
    [EUR] €
   *[else] { $currency }
}
money-scale = { $scale ->
    [million] { $count ->
        [one] million
        [many] millions
       *[other] millions
    }
   *[else] { $count ->
        [one] milliard
        [many] milliards
       *[other] milliards
    }
}
money-large = { $amount } { $scale } { $currency ->
    [EUR] d’euros
   *[else] { $currency }
}
money-about = { $amount } (environ { $euros })

zone-label = { $place ->
    [brussels] heure de Bruxelles
   *[else] heure locale, { $city }
}
day-and-time = { $day } à { $clock } ({ $zone })
day-clock = { $day } à { $clock }
clock-alone = { $clock }
two-times = { $there } ; chez vous : { $own }
four-months = { $begin } à { $end }

left-past = délai expiré
left-today = aujourd’hui
left-tomorrow = demain
left-days = { $days ->
    [one] il reste { $days } jour
    [many] il reste { $days } de jours
   *[other] il reste { $days } jours
}

line-planned = Annoncé, ouverture : { $when }
line-closes = date limite : { $when }, { $left }
line-closes-about = date limite : { $when }, jour exact non encore publié
line-closed = la date limite était : { $when }
line-opens = ouverture : { $when }, date limite non publiée
line-undated = { $status }, aucune date limite publiée
