# Wat er over een rondetafel is vastgelegd: het logboek en de export.

desk-button-log = Logboek
desk-button-export = Exporteren
log-heading = <b>Logboek: { $title }</b>
log-none = Met deze rondetafel is nog niets gedaan.
log-line = { $when } · { $who }: { $what }
log-host = de organisator
log-cohost = een medeorganisator
log-keeper = een beheerder
log-member = een lid ({ $group }, { $country })
log-nobody = iemand die is gewist
log-opened = geopend
log-cancelled = afgezegd
log-reopened = heropend
log-date = datum
log-place = plaats en talen
log-seats = plaatsen en aanmelding
log-people = wie er komt
log-hosts = organisatoren
log-questions = vragen bij de aanmelding
log-guests = gasten
log-minutes = besluiten en acties
log-results = resultaten
log-held = of hij plaatsvond
log-briefing = stukken en agenda
log-series = verdere rondetafels
log-exported = als bestand geëxporteerd
log-other = iets anders
button-log-csv = Als bestand (CSV)
log-file = <b>Het logboek van deze rondetafel</b>: { $title }

export-how =
    <b>Exporteren: { $title }</b>

    Iedereen die zich heeft aangemeld per groep, land en stand, met antwoorden en deelname, besluiten en acties, en het resultaat. Alleen namen van wie daarmee instemde en van gasten staan erin.

export-file = <b>Rondetafel</b>: { $title }

export-sheet-table = Rondetafel
export-sheet-seats = Aanmeldingen
export-title = Titel
export-starts = Begin
export-state = Stand
export-call = Oproep
export-seats = Plaatsen
export-number = Nummer
export-party = Personen
export-seat = Plaats
export-since = Sinds
export-guest = Gast
export-name = Naam
export-partner = Tweede persoon
export-organisation = Organisatie
export-yes = ja
export-no = nee
export-kind = Soort
export-decision = Besluit
export-action = Actie
export-words = Tekst
export-owner = Wie (nummer)
export-due = Uiterlijk
export-done = Gedaan
export-step = Stap
export-when = Wanneer
export-currency = Valuta
export-who = Wie
export-what = Wat
export-act = Handeling
export-partners = Partners
