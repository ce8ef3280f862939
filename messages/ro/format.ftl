# Sume, date și timpul rămas.

money = { $number } { $currency ->
    [EUR] €
   *[else] { $currency }
}
money-scale = { $scale ->
    [million] { $count ->
        [one] milion
        [few] milioane
       *[other] de milioane
    }
   *[else] { $count ->
        [one] miliard
        [few] miliarde
       *[other] de miliarde
    }
}
money-large = { $amount } { $scale } de { $currency ->
    [EUR] euro
   *[else] { $currency }
}
money-about = { $amount } (aproximativ { $euros })

zone-label = { $place ->
    [brussels] ora Bruxelles-ului
   *[else] ora locală din { $city }
}
day-and-time = { $day }, ora { $clock } ({ $zone })
day-clock = { $day }, ora { $clock }
clock-alone = { $clock }
two-times = { $there }; la ora dumneavoastră: { $own }
four-months = din { $begin } până în { $end }

left-past = termen expirat
left-today = astăzi
left-tomorrow = mâine
left-days = { $days ->
    [one] a rămas { $days } zi
    [few] au rămas { $days } zile
   *[other] au rămas { $days } de zile
}

line-planned = Anunțat, deschidere: { $when }
line-closes = termen-limită: { $when }, { $left }
line-closes-about = termen-limită: { $when }, ziua nu este încă publicată
line-closed = termenul-limită a fost: { $when }
line-opens = deschidere: { $when }, termen-limită nepublicat
line-undated = { $status }, niciun termen-limită publicat
