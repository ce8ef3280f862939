# Het dossier vóór een rondetafel, en de pagina's van het paneel die het voorbereiden.

pdf-page = Pagina { $page } van { $pages }
button-briefing = Dossier
button-paper = Als pdf
button-table-show = Rondetafel tonen

briefing-title = Dossier: { $title }
briefing-news = Nieuw sinds uw vorige dossier: { $parts }
briefing-part-when = de tijd
briefing-part-where = de plaats
briefing-part-agenda = het programma
briefing-part-calls = de besproken oproepen
briefing-part-changed = wijzigingen in een oproep
briefing-part-note = het bericht van de organisator
briefing-paper = Hetzelfde, om af te drukken of te bewaren.
briefing-as-of = Stand van { $when }. Wie er komt, kan nog veranderen.
briefing-note = Een woord van de organisator
briefing-agenda = Programma
briefing-call = De oproep
briefing-call-further = Ook besproken
briefing-can-apply = <b>Wie kan aanvragen:</b> { $who }
briefing-changed = <b>Gewijzigd sinds de rondetafel werd geopend:</b>
briefing-unchanged = Ongewijzigd sinds de rondetafel werd geopend.
briefing-who = Wie er komt
briefing-coming = { $count ->
    [0] Nog niemand heeft een plaats; plaatsen in totaal: { $capacity }
    [one] 1 persoon heeft een plaats; plaatsen in totaal: { $capacity }
   *[other] { $count } personen hebben een plaats; plaatsen in totaal: { $capacity }
}
briefing-group = { $group }: { $taken } (voorbehouden: { $quota })
briefing-group-open = { $group }: { $taken }
briefing-missing = Nog niemand uit: { $groups }
briefing-countries = Per land: { $countries }
briefing-names = Wie genoemd wil worden: { $names }
briefing-similar = Vergelijkbare open oproepen
briefing-carried = Nog open van de vorige keer
briefing-similar-line = <a href="{ $url }">{ $title }</a>: { $when }
briefing-courses = Cursussen voor deze behoeften
briefing-course = <a href="{ $url }">{ $title }</a> ({ $provider })
briefing-refused = Het dossier is voor wie een plaats heeft.

agenda-explore = De oproep verkennen
agenda-explore-1 = Welkom, en wie er is
agenda-explore-2 = De oproep in het kort: wat die betaalt, wie kan aanvragen, tot wanneer
agenda-explore-3 = Wat elke regio nodig heeft en kan inbrengen
agenda-explore-4 = Ideeën voor een gezamenlijk project
agenda-explore-5 = Wie verdergaat, en de volgende stappen
agenda-partners = Partners vinden
agenda-partners-1 = Welkom, en wat er in de oproep is veranderd
agenda-partners-2 = Het projectidee in vijf zinnen
agenda-partners-3 = Rollen: wie leidt, wie doet wat
agenda-partners-4 = Welke partners ontbreken, en wie hen vraagt
agenda-partners-5 = Begroting, eigen bijdrage en de volgende stappen
agenda-go-no-go = Beslissen over een aanvraag
agenda-go-no-go-1 = Hoe het met de aanvraag staat
agenda-go-no-go-2 = Open vragen van elke partner
agenda-go-no-go-3 = Wat ervoor pleit, en wat ertegen
agenda-go-no-go-4 = De beslissing: aanvragen of niet
agenda-go-no-go-5 = Taken, verantwoordelijken en data tot de uiterste datum

desk-button-briefing = Dossier
desk-button-agenda = Programma
desk-button-calls = Besproken oproepen
desk-button-note = Uw bericht
desk-button-preview = Dossier tonen
desk-button-briefnow = Nu verzenden
desk-button-brieflater = Toch zoals gewoonlijk
desk-button-agendaclear = Programma verwijderen
desk-button-agendaback = Terug naar wat er stond
desk-button-noteclear = Bericht verwijderen
desk-button-noteback = Terug naar wat er stond
desk-button-calladd = Toevoegen: { $number }
desk-button-calldrop = Verwijderen: { $number }

agenda-page = <b>Programma</b>
agenda-none = Er is nog geen programma. Kies een van deze, die iedereen in de eigen taal leest, of schrijf er zelf een in één bericht.
agenda-how = Kies een ander, of schrijf er zelf een in één bericht. Wie het dossier al heeft, hoort van de wijziging.
agenda-long = Dit is te lang: { $length } tekens, hoogstens { $most }. Stuur een korter programma.
note-page = <b>Uw bericht in het dossier</b>
note-none = Er is er nog geen. Schrijf het in één keer: wat men meebrengt, wat men leest, hoe men binnenkomt.
note-how = Om het te wijzigen, schrijft u een nieuw bericht.
note-too-long = Dit is te lang: { $length } tekens, hoogstens { $most }. Stuur een korter bericht.
plan-heading = <b>Het dossier</b>
plan-what = Tijd, plaats, programma, de oproepen en wat daarin veranderde, wie er per groep en land komt, vergelijkbare oproepen: als bericht en als pdf, aan wie een plaats heeft en aan de organisatoren.
plan-when = <b>Verzending:</b> { $when }
plan-later = Wie daarna een plaats krijgt, heeft het meteen; wie het heeft, hoort wat er verandert.
plan-out = { $count ->
    [one] Het ging tot nu toe naar 1 persoon.
   *[other] Het ging tot nu toe naar { $count } personen.
}
plan-sending = Het wordt nu verzonden.
plan-agenda = Programma: { $state ->
    [yes] aanwezig
   *[else] nog geen
}
plan-note = Uw bericht: { $state ->
    [yes] aanwezig
   *[else] nog geen
}
plan-calls = { $count ->
    [0] Er wordt geen oproep besproken.
    [one] Er wordt 1 oproep besproken.
   *[other] Er worden { $count } oproepen besproken.
}
plan-reminders = Zij krijgen allen een herinnering 7 dagen, 1 dag en 1 uur vooraf. De link om deel te nemen komt 24 uur vooraf.
plan-question = <b>‘Kunt u nog komen?’ wordt gevraagd:</b> { $when }
calls-page = <b>Besproken oproepen</b>
calls-how = Om een oproep toe te voegen, schrijft u het nummer, het kenmerk of enkele woorden van de titel.
calls-none-found = Er is geen oproep gevonden voor ‘{ $typed }’.
calls-found = Welke van deze?
calls-full = Op één rondetafel worden hoogstens { $most } oproepen besproken.
