# Hoever een lid met een oproep is, de notities, de vragen daarover en het doorgeven.

stage-watching = Gevolgd
stage-interested = Belangstelling
stage-partners = Partners gevonden
stage-applied = Aanvraag ingediend
stage-funded = Gefinancierd
stage-not-funded = Niet gefinancierd
stage-withdrawn = Ingetrokken of niet ingediend

button-track = 📌 Hoever u bent: { $stage }
button-track-note = 📌 Uw notitie
track-where = <b>Hoever u bent:</b> { $stage }, sinds { $since }
track-nowhere = <b>Hoever u bent:</b> niet op uw lijst
track-grant = <b>Uw subsidie:</b> { $amount }
track-note = <b>Uw notitie:</b> { $note }
track-how = Tik aan hoever u nu bent; u kunt dat altijd wijzigen. Zodra u een aanvraag hebt ingediend, komen er geen herinneringen aan de uiterste datum meer.
track-seen = { $in ->
    [group] Iedereen in deze groep ziet deze pagina. Alleen de groepsbeheerders kunnen die wijzigen.
   *[else] Andere leden zien deze pagina niet. Resultaten verschijnen alleen in cijfers over meerdere leden samen.
}
button-track-grant = { $state ->
    [on] Bedrag wijzigen
   *[else] Bedrag invoeren
}
button-track-off = Van mijn lijst halen
track-grant-ask =
    <b>Gefinancierd. Welk deel van de subsidie is voor u?</b>
    { $title }

    Schrijf het bedrag als bericht, bijvoorbeeld 250 000 of 1,5 miljoen euro. Zonder munteenheid lees ik het als euro.
track-grant-unread = Ik kan ‘{ $said }’ niet als bedrag lezen. Schrijf het bijvoorbeeld als 250 000 of 1,5 miljoen euro.
button-note = { $state ->
    [on] Notitie wijzigen
   *[else] Notitie schrijven
}
button-note-erase = Notitie wissen
note-ask =
    <b>Uw notitie bij deze oproep</b>
    { $title }

    Schrijf die als bericht, met ten hoogste { $most ->
        [one] { $most } teken.
       *[other] { $most } tekens.
    }
note-long = Dat zijn { $length ->
    [one] { $length } teken
   *[other] { $length } tekens
}; het maximum is { $most }. Stuur een kortere notitie.

tracker-all = Alle
tracker-results = Resultaten
tracker-heading-all = { $total ->
    [0] <b>U volgt nog geen oproep.</b> De knoppen onder een oproep bewaren hem. Wat nu open is: /calls
    [one] <b>{ $total } oproep die u volgt</b>
   *[other] <b>{ $total } oproepen die u volgt, de eerstvolgende uiterste datum eerst</b>
}
tracker-heading = { $total ->
    [0] <b>{ $stage }:</b> geen oproepen
    [one] <b>{ $stage }:</b> { $total } oproep
   *[other] <b>{ $stage }:</b> { $total } oproepen, de eerstvolgende uiterste datum eerst
}
button-tracker = { $stage } ({ $count })
line-partners = U hebt partners gevonden.
line-applied = U hebt een aanvraag ingediend.
line-funded = Uw aanvraag is gefinancierd.
line-not-funded = Uw aanvraag is niet gefinancierd.
line-withdrawn = U hebt uw aanvraag ingetrokken of er geen ingediend.
line-note = U hebt er een notitie bij geschreven.

question-applied = <b>Hebt u een aanvraag ingediend?</b>
question-applied-why = { $stage ->
    [partners] U had partners gevonden voor deze oproep, die nu gesloten is.
   *[else] U had belangstelling voor deze oproep, die nu gesloten is.
}
question-result = <b>Wat is er van uw aanvraag geworden?</b>
question-result-why = U hebt voor deze oproep een aanvraag ingediend; misschien is er intussen een antwoord.
question-what-for = Eén tik volstaat. Resultaten verschijnen alleen in cijfers over meerdere leden samen.
button-we-applied = Aanvraag ingediend
button-not-this-time = Deze keer niet
button-no-answer-yet = Nog geen antwoord
button-no-questions = Niet meer vragen
questions-off = Zulke vragen stel ik niet meer. Om dat te wijzigen: /settings

button-pass-on = 👥 Aan de leden van mijn regio
pass-on-ask =
    <b>Deze oproep doorgeven aan de leden van uw regio?</b>
    { $title }
pass-on-reach = { $count ->
    [one] Hij zou { $count } lid bereiken: { $regions }.
   *[other] Hij zou { $count } leden bereiken: { $regions }.
}
pass-on-reach-few = Hij zou minder dan vijf leden bereiken: { $regions }.
pass-on-reach-many = { $count ->
    [one] Hij zou meer dan { $count } lid bereiken: { $regions }.
   *[other] Hij zou meer dan { $count } leden bereiken: { $regions }.
}
pass-on-says = Zij lezen ‘Doorgegeven door een lid van uw regio’. Uw naam staat er niet bij.
pass-on-says-group = Zij lezen ‘Doorgegeven door een lid van uw regio ({ $group })’. Uw naam staat er niet bij.
pass-on-organisation = Uw organisatie, { $organisation }, staat er alleen bij als u dat nu kiest.
button-pass-on-go = Doorgeven
button-pass-on-named = Doorgeven met mijn organisatie
pass-on-done =
    <b>Doorgegeven</b>
    { $title }

    Leden die meteen meldingen willen, krijgen de oproep als melding; de anderen vinden hem in hun volgende overzicht. Wie de oproep al kent, hoort niets.
pass-on-again = U hebt deze oproep al doorgegeven.
pass-on-too-often = { $most ->
    [one] U hebt in de afgelopen zeven dagen { $most } oproep doorgegeven. De volgende kan vanaf { $when }.
   *[other] U hebt in de afgelopen zeven dagen { $most } oproepen doorgegeven. De volgende kan vanaf { $when }.
}
pass-on-no-region = U hebt nog geen regio gekozen. Om er een te kiezen: /region
pass-on-closed = Deze oproep is gesloten en kan niet meer worden doorgegeven.
tip-from = <b>Doorgegeven door een lid van uw regio</b>
tip-from-known = <b>Doorgegeven door een lid van uw regio</b> ({ $who })
tip-how = Om zulke berichten niet meer te krijgen: /settings
line-passed-on = Doorgegeven door een lid van uw regio.

settings-name-tips = Tips van leden van mijn regio
settings-name-questions = Vragen over mijn aanvragen
settings-switch = { $state ->
    [on] aan
   *[else] uit
}
settings-choice-tips = { $state ->
    [on] Tips van leden van mijn regio aanzetten
   *[else] Tips van leden van mijn regio uitzetten
}
settings-choice-questions = { $state ->
    [on] Vragen over mijn aanvragen aanzetten
   *[else] Vragen over mijn aanvragen uitzetten
}

privacy-tracker =
    <b>Oproepen die u volgt</b>
    Ook bewaard wordt: hoever u met een oproep bent en sinds wanneer, een subsidie als u het bedrag opgeeft, uw notities en de oproepen die u hebt doorgegeven. Andere leden zien daar niets van, behalve bij een oproep die u doorgeeft: zij zien uw groep, en uw organisatie als u dat hebt gekozen. De beheerders van de assistent kunnen het lezen.
