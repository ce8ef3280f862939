# Vóór een rondetafel: agenda, herinneringen en of men nog komt.

calendar-table-again = Er is iets veranderd: open dit bestand, het vervangt de afspraak in uw agenda.
calendar-table-gone = Open dit bestand om de rondetafel uit uw agenda te halen.
calendar-join = Deelnemen: { $link }

before-guests = { $count ->
    [one] 1 gast heeft geen chat met mij: licht deze gast zelf in.
   *[other] { $count } gasten hebben geen chat met mij: licht hen zelf in.
}

coming-ask = <b>Kunt u nog komen?</b>
coming-ask-again = <b>Anderen wachten op een plaats. Kunt u nog komen?</b>
coming-why = Zo niet, dan gaat uw plaats naar de volgende. Zonder antwoord houdt u die.
button-coming-yes = Ja, ik kom
button-coming-no = Nee, ik sta mijn plaats af
button-coming-no-more = Ik kan niet komen
coming-thanks = Dank u. Uw plaats is bevestigd.
coming-said-yes = <b>Dank u. Uw plaats is bevestigd.</b>
coming-over = Deze rondetafel is begonnen, of gaat niet door.
coming-heading = <b>Wie er nog komt</b>
coming-counts = { $seated ->
    [one] Bevestigd: { $confirmed } van 1 plaats
   *[other] Bevestigd: { $confirmed } van { $seated } plaatsen
}
coming-open = { $count ->
    [one] 1 persoon heeft niet geantwoord en houdt de plaats.
   *[other] { $count } personen hebben niet geantwoord en houden hun plaats.
}
coming-waiting = { $count ->
    [one] 1 persoon wacht op een plaats.
   *[other] { $count } personen wachten op een plaats.
}
coming-closed = De inschrijving is gesloten: een plaats die nu vrijkomt, wordt aan niemand aangeboden, tenzij u de inschrijving weer opent.
coming-reopened = De inschrijving is open. U kunt die meteen sluiten.
coming-cannot = <b>Een deelnemer kan niet komen</b> ({ $group })
coming-cannot-waiting = { $count ->
    [one] 1 persoon wacht, maar de inschrijving is gesloten. Als u die weer opent, wordt de plaats aangeboden.
   *[other] { $count } personen wachten, maar de inschrijving is gesloten. Als u die weer opent, wordt de plaats aangeboden.
}
desk-button-coming = Wie er nog komt
desk-button-lateopen = Inschrijving weer openen
desk-button-lateclose = Inschrijving nu sluiten
refusal-no-seat = U hebt geen plaats aan deze rondetafel.
