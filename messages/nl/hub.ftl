# Training courses, and what a roundtable points to.

command-courses = Opleidingen voor uw behoeften, of met eigen zoekwoorden

courses-unknown = Hier is nog geen lijst van opleidingen ingevoerd.
courses-mine = <b>Opleidingen voor uw behoeften: { $total }</b>
courses-mine-none = <b>Op dit moment past geen opleiding bij uw behoeften.</b>
courses-need = <b>Opleidingen voor { $of }: { $total }</b>
courses-need-none = <b>Op dit moment geen opleiding voor { $of }</b>
courses-call =
    <b>Opleidingen voor de behoeften van deze oproep: { $total }</b>
    { $of }
courses-call-none =
    <b>Op dit moment geen opleiding voor de behoeften van deze oproep</b>
    { $of }
courses-group = <b>Opleidingen voor ‘{ $of }’: { $total }</b>
courses-group-none = <b>Op dit moment geen opleiding voor ‘{ $of }’</b>
courses-words = <b>Opleidingen met ‘{ $of }’: { $total }</b>
courses-words-none = <b>Geen opleiding heeft ‘{ $of }’ in de titel, de aanbieder of de behoeften.</b>
courses-all = <b>Alle opleidingen: { $total }</b>
courses-all-none = <b>Op dit moment staat er geen opleiding op de lijst.</b>
course-title = <b>{ $number }.</b> <a href="{ $url }">{ $title }</a>
course-by = { $provider }
course-facts = { $facts }
course-languages = taal: { $languages }
course-mode = { $mode ->
    [online] online
    [onsite] op locatie
   *[else] deels online
}
course-begins = vanaf { $day }
course-began = loopt sinds { $day }
course-between = { $first } – { $last }
course-until = tot en met { $day }
course-hours = { $hours } uur
course-price = prijs: { $price }
course-needs = Voor: { $needs }
courses-source = <i>Stand van { $day }. Bron: { $catalogue }</i>

button-courses-call = 🎓 Opleidingen hiervoor ({ $count })
button-courses-need = 🎓 Opleidingen: { $need } ({ $count })
button-courses-group = 🎓 Opleidingen hierbij ({ $count })
button-courses-mine = Opleidingen voor mijn behoeften
button-courses-all = Alle opleidingen

table-audience = <b>Voor:</b> { $name }
table-event = <b>Naast het evenement:</b> { $title }, { $when }
button-event = Evenement tonen
desk-button-event = Naar een evenement verwijzen
desk-button-audience = Voor een comité of groep
desk-event-which = Naar welk evenement moet de rondetafel verwijzen? De kaart en de agenda-afspraak noemen het dan.
desk-event-none = Er komt geen evenement aan. Ze worden toegevoegd met /event.
desk-event-set = De rondetafel verwijst naar dit evenement: { $title }
desk-event-cleared = De rondetafel verwijst naar geen evenement.
desk-audience-which = Voor wie is de rondetafel? De leden van het comité of de werkgroep worden uitgenodigd, elk één keer. Alle anderen kunnen zich nog steeds aanmelden.
desk-audience-none = Er is nog geen comité of werkgroep. Beheerders voegen ze toe met /audiences.
desk-audience-set = De rondetafel is voor { $name }. De leden worden nu uitgenodigd.
desk-audience-cleared = De rondetafel is voor geen comité of werkgroep in het bijzonder. Wie is uitgenodigd, blijft dat.
desk-choice-none = Geen
