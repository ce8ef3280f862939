# Rondetafels.

tables-heading = <b>Komende rondetafels</b>
tables-none = Er komt voorlopig geen rondetafel. Als genoeg leden belangstelling hebben voor een oproep, wordt daarover een rondetafel geopend.
tables-more = { $count ->
    [one] Nog { $count } wordt niet getoond.
   *[other] Nog { $count } worden niet getoond.
}
part-host = U bent de organisator.
part-seated = U hebt een plaats.
part-offered = Er wordt een plaats voor u vastgehouden. Graag uw antwoord.
part-waiting = U staat op de wachtlijst, op plaats { $count }.
part-requested = Uw aanvraag ligt bij de organisator.
part-invited = { $count ->
    [0] Geen vrije plaats voor uw groep; de wachtlijst is open.
    [one] { $count } vrije plaats voor uw groep.
   *[other] { $count } vrije plaatsen voor uw groep.
}

table-title = <b>Rondetafel: { $title }</b>
table-call = Over de oproep: { $title }
table-duration = { $minutes ->
    [one] <b>Duur:</b> { $minutes } minuut
   *[other] <b>Duur:</b> { $minutes } minuten
}
table-languages = <b>Talen:</b> { $languages }
table-sign-up-until = <b>Inschrijven tot:</b> { $when }
table-sign-up-over = De inschrijving is gesloten.
table-approval = De organisator beslist over elke inschrijving.
table-release = <b>Vrije groepsplaatsen open voor iedereen vanaf:</b> { $when }
table-place-later = De plaats of de link volgt nog.
place-missing = Nog geen plaats en geen link: vul er een in.
table-is-cancelled = Deze rondetafel is afgezegd.

seats-heading = { $capacity ->
    [one] <b>{ $capacity } plaats</b>
   *[other] <b>{ $capacity } plaatsen</b>
}
seats-released = { $group }: { $taken } bezet
seats-waiting = { $count } wachtend
seats-open = Voor elke groep: { $free } vrij
seats-open-all = Voor alle groepen: { $free } vrij
seats-countries = { $count ->
    [one] Tot nu toe komen de deelnemers uit { $count } land.
   *[other] Tot nu toe komen de deelnemers uit { $count } landen.
}

mine-host = U bent de organisator.
mine-requested = U hebt een plaats gevraagd ({ $group }). De organisator beslist.
mine-refused = De organisator kon u geen plaats geven.
mine-seated = { $party ->
    [one] <b>U hebt een plaats</b> ({ $group }).
   *[other] <b>U hebt { $party } plaatsen</b> ({ $group }).
}
mine-waiting = <b>U staat op de wachtlijst</b> ({ $group }), op plaats { $place }.
mine-offered = <b>Er wordt een plaats voor u vastgehouden</b> ({ $group }).
mine-declined = U hebt een plaats afgewezen. U kunt zich opnieuw inschrijven, achteraan in de rij.
mine-lapsed = De plaats die voor u werd vastgehouden, ging naar de volgende. U kunt zich opnieuw inschrijven, achteraan in de rij.
mine-withdrawn = U hebt deze rondetafel verlaten. U kunt zich opnieuw inschrijven, achteraan in de rij.
mine-attended = U hebt deelgenomen.
mine-absent = U had een plaats en hebt niet deelgenomen.
offer-until = Graag uw antwoord vóór { $when }. Daarna gaat de plaats naar de volgende.

button-join = { $room ->
    [free] Inschrijven: { $group }
   *[else] Wachtlijst: { $group }
}
button-leave = Mijn plaats afstaan
button-leave-line = Mijn plaats op de wachtlijst afstaan
button-leave-request = Mijn aanvraag intrekken
button-accept = Ja, ik neem de plaats
button-decline = Nee, dank u
button-call = Oproep tonen

notice-seated = <b>U hebt een plaats</b>
notice-invited = <b>Een rondetafel over een oproep waarvoor u belangstelling hebt</b>
notice-offer = <b>Er is een plaats vrij voor u</b>
notice-lapsed = <b>Het aanbod is verlopen. De plaats ging naar de volgende</b>
notice-closed = <b>De inschrijving is voorbij en er kwam deze keer geen plaats vrij</b>
notice-closed-thanks = Dank u voor het wachten. Geeft iemand op het laatste moment een plaats op en opent de organisator de inschrijving weer, dan wordt die op volgorde aangeboden.
notice-cancelled = <b>Deze rondetafel is afgezegd</b>
notice-reminder = <b>Uw rondetafel: { $distance }</b>
notice-reminder-host = <b>De rondetafel die u organiseert: { $distance }</b>
distance-past = bezig
distance-minutes = { $minutes ->
    [0] begint nu
    [one] over { $minutes } minuut
   *[other] over { $minutes } minuten
}
distance-today = vandaag
distance-tomorrow = morgen
distance-days = { $days ->
    [one] over { $days } dag
   *[other] over { $days } dagen
}

host-seats = <b>Plaatsen bezet:</b> { $taken } van { $capacity }. <b>Wachtend:</b> { $waiting }. <b>Landen:</b> { $countries }
meanwhile-offered = Er wordt nu een plaats voor u vastgehouden. Neem die aan of wijs die af met de knoppen.
meanwhile-seated = U hebt intussen een plaats. Om die toch af te staan, tikt u nog eens op de knop.
refusal-table-cancelled = Deze rondetafel is afgezegd.
refusal-table-held = Deze rondetafel heeft al plaatsgevonden.
refusal-sign-up-closed = De inschrijving eindigde op { $when }.
refusal-signed-up-otherwise = U bent al ingeschreven ({ $group }). Om dat te wijzigen, staat u eerst uw plaats af.
refusal-not-admitted = De organisator kon u geen plaats geven. Alleen de organisator kan dat wijzigen.
refusal-party-size = U kunt één persoon inschrijven, of een delegatie van twee.
refusal-no-registration = U bent niet ingeschreven voor deze rondetafel.
refusal-no-offer = Er wordt nu geen plaats voor u vastgehouden.
refusal-offer-over = Dit aanbod is verlopen. U kunt zich opnieuw inschrijven.
refusal-not-requested = Over deze inschrijving hoeft niet meer te worden beslist.
refusal-not-seated = Alleen wie een plaats heeft, kan als aanwezig of afwezig worden genoteerd.
refusal-too-early = Dit kan vanaf { $when }.
refusal-below-seated = { $seated ->
    [one] { $seated } plaats is bezet, dus { $wanted } is te weinig.
   *[other] { $seated } plaatsen zijn bezet, dus { $wanted } is te weinig.
}
refusal-no-seats = Een rondetafel heeft ten minste één plaats nodig.
refusal-in-the-past = Dit tijdstip is voorbij.
refusal-dates-out-of-order = De volgorde moet zijn: vrijgeven van plaatsen, einde van de inschrijving, begin.
refusal-other = Dit is nu niet mogelijk.
