# Committees and working groups.

command-committees = Comités en werkgroepen: lid worden of vertrekken
command-audiences = Comités en werkgroepen toevoegen en wijzigen

audiences-heading =
    <b>Comités en werkgroepen</b>
    Leden horen van de rondetafels, evenementen en oproepen die voor hen bedoeld zijn. Tik op een naam om meer te zien, lid te worden of te vertrekken.
audiences-none = Hier is nog geen comité of werkgroep.
audiences-keep =
    <b>Comités en werkgroepen</b>
    Tik op een naam om iets te wijzigen, of voeg iets nieuws toe. In één regel: <code>/audiences committee Technologie</code>
audience-label = { $state ->
    [member] ✓ { $name }
    [asked] { $name } (gevraagd)
    [ended] { $name } (beëindigd)
   *[else] { $name }
}
audience-title = <b>{ $name }</b>
audience-kind = { $kind ->
    [committee] Comité
   *[else] Werkgroep
}
audience-joining = { $admits ->
    [yes] De voorzitter of een beheerder laat nieuwe leden toe. Wie vraagt om lid te worden, toont hun daarbij groep, organisatie en regio’s.
   *[else] Iedereen kan lid worden.
}
audience-members = Leden: { $count }
audience-members-few = Leden: minder dan vijf
audience-mine = { $state ->
    [member] <b>U bent lid.</b>
    [asked] <b>U hebt gevraagd om lid te worden.</b> U hoort het van mij zodra daarover is besloten.
    [refused] Uw verzoek is niet ingewilligd.
   *[else] U bent geen lid.
}
audience-chair = U bent de voorzitter.
audience-ended = Het bestaat niet meer.
audience-gone = Dit comité of deze werkgroep bestaat niet meer. Allemaal: /committees
audience-cannot-ended = Het bestaat niet meer, dus niemand kan nog lid worden.
audience-cannot-refused = Uw verzoek is niet ingewilligd. 30 dagen daarna kunt u het opnieuw vragen.
audience-cannot-group = Alleen een persoon kan lid worden. Schrijf mij in een privéchat.
audience-asked-now = Uw verzoek is doorgegeven.
audience-leads-only = Alleen de voorzitter en de beheerders kunnen dat.
audience-name-taken = Schrijf een naam die nog niet bestaat.
audience-ask-name = { $kind ->
    [committee] Hoe heet het nieuwe comité? Schrijf de naam.
   *[else] Hoe heet de nieuwe werkgroep? Schrijf de naam.
}
audience-ask-rename = Hoe moet { $name } voortaan heten? Schrijf de nieuwe naam.
audience-chair-link =
    <b>Een voorzitter voor { $name }</b>
    Stuur deze link naar de persoon die voorzitter moet worden. Wie hem het eerst opent, wordt voorzitter; hij geldt 14 dagen en maar één keer.
audience-chair-gone = { $name } heeft geen voorzitter meer. De beheerders laten nu de leden toe.
audience-chair-taken =
    <b>U bent nu de voorzitter: { $name }</b>
    U laat leden toe, voegt evenementen toe en geeft oproepen door.
audience-chair-expired = Deze link geldt niet meer. Vraag een beheerder om een nieuwe.
audience-asks-asked = <b>Iemand wil lid worden: { $name }</b>
audience-asks-member = <b>Toegelaten: { $name }</b>
audience-asks-refused = <b>Niet toegelaten: { $name }</b>
audience-asks-who = Wie: { $who }
audience-asks-nobody = Niemand wacht op een antwoord.
audience-answer = { $state ->
    [member] <b>U bent toegelaten: { $name }</b>
   *[else] Uw verzoek is niet ingewilligd: { $name }
}
audience-put = { $state ->
    [member] Chat { $chat } is nu lid: <b>{ $name }</b>
   *[else] Chat { $chat } is geen lid meer: <b>{ $name }</b>
}
audience-put-how = Iemand toevoegen of verwijderen: <code>/audiences put 123456789 { $name }</code>, <code>/audiences out 123456789 { $name }</code>
audience-put-told = { $state ->
    [member] De beheerders hebben u lid gemaakt: <b>{ $name }</b>
   *[else] De beheerders hebben uw lidmaatschap beëindigd: <b>{ $name }</b>
}
notice-invited-audience = <b>Een rondetafel voor { $name }</b>
tip-to-audience = <b>Doorgegeven aan { $name }</b>
tip-to-how = U bent daar lid. Om te vertrekken: /committees
line-passed-to = Doorgegeven aan { $name }.

button-audience-add = { $kind ->
    [committee] Comité toevoegen
   *[else] Werkgroep toevoegen
}
button-audience-join = { $admits ->
    [yes] Vragen om lid te worden
   *[else] Lid worden
}
button-audience-leave = { $state ->
    [asked] Mijn verzoek intrekken
   *[else] Vertrekken
}
button-audience-asked = Verzoeken ({ $count })
button-audience-name = Naam wijzigen
button-audience-admits = { $admits ->
    [yes] Iedereen lid laten worden
   *[else] Elk lid toelaten
}
button-audience-chair = Link voor de voorzitter
button-audience-chairoff = Voorzitterschap afnemen
button-audience-end = Beëindigen
button-audience-reopen = Laten doorgaan
button-audience-show = Tonen
button-audience-yes = Toelaten
button-audience-no = Niet toelaten

button-pass-to = 📣 Aan een comité of werkgroep
pass-to-which =
    <b>Aan welk comité of welke werkgroep?</b>
    { $title }
pass-to-ask =
    <b>Deze oproep doorgeven aan { $name }?</b>
    { $title }
pass-to-reach = Leden: { $count }. Wie de oproep al kent, hoort niets.
pass-to-few = Leden: minder dan vijf. Wie de oproep al kent, hoort niets.
pass-to-done =
    <b>Doorgegeven aan { $name }</b>
    { $title }

    Leden die meteen meldingen willen, krijgen de oproep als melding; de anderen vinden hem in hun volgende overzicht.
pass-to-again = Deze oproep is daar al doorgegeven.
pass-to-nobody = Er is geen comité of werkgroep waaraan u hem kunt doorgeven.

privacy-hub =
    <b>Comités en werkgroepen</b>
    Als u ergens lid wordt, zelf of door de beheerders, wordt dat met de dag bewaard, tot u vertrekt. Andere leden zien alleen hoeveel er zijn, vanaf vijf. Als u vraagt om lid te worden, zien de voorzitter of de beheerders uw groep, uw organisatie en uw regio’s.
