# Dagen om elkaar te treffen, wie belangstelling heeft, peilingen over de datum.

gathered = { $regions ->
    [one] 1 regio
   *[other] { $regions } regio’s
} uit { $countries ->
    [one] 1 land
   *[other] { $countries } landen
} { $regions ->
    [one] heeft
   *[other] hebben
} belangstelling{ $lacks ->
    [some] ; nog { $none }.
   *[else] .
}
gathered-none-industry = geen bedrijf
gathered-none-education = geen opleider
gathered-none-social_partners = geen sociale partner
gathered-none-public_authorities = geen overheid
gathered-heading = <b>U bent niet de enige met deze oproep</b>
gathered-next = De belangstelling is genoeg voor een rondetafel. De facilitators weten het; u hoort het zodra er een datum is.

counted-ask = <b>Mogen anderen met belangstelling weten dat uw regio die ook heeft?</b> Alleen aantallen zijn te zien: regio’s, landen, groepen; nooit uw naam. U ziet dan hetzelfde van hen.
button-counted = { $answer ->
    [yes] Ja, tel ons mee
   *[else] Nee, dank u
}
counted-here = U telt mee voor anderen, zonder uw naam: /settings
counted-said = { $answer ->
    [yes] Uw regio telt vanaf nu mee, zonder uw naam. Wijzigen: /settings
   *[else] U telt niet mee. Wijzigen: /settings
}
settings-name-counted = Meetellen bij belangstelling
settings-counted = { $state ->
    [on] aan
    [off] uit
   *[else] nog niet gevraagd
}
settings-choice-counted = { $state ->
    [on] Meetellen aanzetten
   *[else] Meetellen uitzetten
}

quorum-lands = <b>Per land:</b> { $lands }
quorum-land = { $country } { $count }
quorum-missing = <b>Nog niet vertegenwoordigd:</b> { $groups }
quorum-complete = Alle groepen zijn vertegenwoordigd.
quorum-under = <b>Belangstelling voor deze oproep</b>
    Enkelen namen hun belangstelling terug; het is nu te weinig voor een rondetafel.
quorum-taken-mine = U neemt dit op u. De andere facilitators zien dat iemand het doet.
quorum-taken-other = Een andere facilitator neemt dit op zich.
quorum-quiet = U zei: nu niet. Zo staat het ervoor:
button-quorum = Wie belangstelling heeft
button-quorum-take = Ik neem dit op me
button-quorum-give = Ik geef het terug
button-quorum-quiet = Nu niet
button-quorum-again = ‘Nu niet’ terugnemen

day-holiday = { $named ->
    [yes] { $day } is een feestdag: { $places } ({ $name }).
   *[else] { $day } is een feestdag: { $places }.
}
day-line = • { $when }
day-suits = Binnen werktijd (9.00 tot 17.00 uur) van { $suits } van de { $of } personen; geen uur past meer personen.
day-suits-typed = Binnen werktijd (9.00 tot 17.00 uur) van { $suits } van de { $of } personen.
day-season = { $season ->
    [august] In augustus zijn velen weg.
   *[else] Rond Kerstmis zijn velen weg.
}
day-weekend = Geen werkdag: { $weekday }.

host-days-how = Schrijf dag en tijd als 2026-05-12 10:00, in uw eigen tijd. De dagen op de knoppen zijn teruggeteld vanaf de deadline: voor niemand een feestdag, op een uur dat de meesten past.
host-really = <b>Echt?</b> De rondetafel zou na de laatste deadline van de oproep zijn.
host-really-when = Rondetafel: { $when }
host-really-deadline = Laatste deadline: { $when }
button-really = Ja, op deze dag
button-other-day = Een andere dag
button-poll = Liever naar een datum vragen

poll-draft = <b>Naar een datum vragen</b>
poll-draft-dates = Kies twee tot zes data. Schrijf een andere als 2026-05-12 10:00, in uw eigen tijd.
poll-draft-chosen = <b>Gekozen:</b> { $count }
poll-draft-seats = <b>Plaatsen:</b> { $seats }
poll-draft-seats-how = Kies de plaatsen, of schrijf ze: { $example }
poll-draft-end = <b>De peiling eindigt:</b> { $when }
poll-draft-end-how = Kies wanneer de peiling eindigt.
poll-draft-near = Geen einde past: de eerste datum is te dichtbij. Een peiling eindigt minstens een dag ervoor.
poll-draft-asks = { $count ->
    [0] Er is nog niemand te vragen; wie er intussen bij komt, krijgt de vraag.
    [one] 1 lid krijgt de vraag.
   *[other] { $count } leden krijgen de vraag.
} Ieder krijgt één bericht, en nog een als het antwoord tegen het einde ontbreekt.
button-poll-end = { $days ->
    [one] Eindigt over 1 dag
   *[other] Eindigt over { $days } dagen
}
button-poll-open = Nu vragen
button-poll-drop = Niet vragen
poll-dropped = Er is niemand gevraagd.

ballot = <b>Welke datum past u?</b>
ballot-nudge = <b>Uw antwoord over de datum ontbreekt nog</b>
ballot-title = Rondetafel: { $title }
ballot-until = Antwoord alstublieft uiterlijk { $when }. Tot dan kunt u uw antwoorden wijzigen.
ballot-option = <b>{ $number }.</b> { $when }
ballot-counts = { $yes } ja, { $maybe } desnoods, { $no } nee
ballot-count = { $answer ->
    [yes] { $count } ja
    [maybe] { $count } desnoods
   *[else] { $count } nee
}
ballot-answer = { $answer ->
    [yes] Ja
    [maybe] Desnoods
   *[else] Nee
}
ballot-button = { $number }: { $answer }
ballot-mine = U: { $answer }
ballot-over = Deze peiling is afgelopen.
ballot-chosen = <b>De datum:</b> { $when }
ballot-tied = Verschillende data passen even goed. De organisator kiest.
ballot-without = Er kwam geen datum uit.
button-ballot-none = Geen van deze
button-ballot = Welke datum past u?

poll-host = <b>Peiling over de datum</b>
poll-host-ended = <b>De peiling over de datum is afgelopen</b>
poll-host-turnout = { $asked ->
    [one] { $voted } van 1 lid heeft geantwoord.
   *[other] { $voted } van { $asked } leden hebben geantwoord.
}
poll-host-until = Ze eindigt op { $when }.
poll-host-group = { $group }: { $counts }
poll-host-no-group = Zonder groep
poll-host-tied = Deze data passen even goed. Kies alstublieft; anders geldt de vroegste vanaf { $when }.
poll-host-none = Niemand kan op een datum die nog komt.
poll-host-called-off = Ze is zonder datum beëindigd.
button-poll-host = Hoe het nu staat
button-poll-finish = Nu beëindigen
button-poll-off = Zonder datum beëindigen
button-poll-reopen = Weer openen
button-poll-more = Naar andere data vragen
button-show-table = Rondetafel tonen
desk-button-poll = Peiling over de datum

notice-dated = <b>De datum van uw rondetafel staat vast</b>
notice-dated-yes = <b>De datum waarop u ja zei, staat vast</b>
dated-no-seat-yet = Uw ja is nog geen plaats: schrijf u in.

refusal-dates-to-offer = Een peiling heeft twee tot zes data.
refusal-poll-end = Een peiling heeft een einde nodig dat nog komt.
refusal-poll-ends-late = De peiling moet een dag voor haar eerste datum eindigen, uiterlijk { $when }.
refusal-poll-over = Deze peiling is afgelopen.
refusal-not-asked = Hier kunnen alleen zij antwoorden die de vraag kregen.
refusal-asked-already = Er loopt al een peiling over deze datum.

privacy-dates = Of u meetelt bij de belangstelling voor een oproep, bepaalt u in /settings: anderen zien alleen aantallen, en alleen van wie het goed vond. Facilitators zien de aantallen van allen. Wat u in een peiling over de datum antwoordt, verschijnt als aantal, voor de organisator per groep. Het blijft tot een jaar na de peiling bewaard.
