# Was über einen Runden Tisch festgehalten ist: sein Protokoll der Änderungen und sein Export.

desk-button-log = Verlauf
desk-button-export = Export
log-heading = <b>Verlauf: { $title }</b>
log-none = Mit diesem Runden Tisch ist noch nichts geschehen.
log-line = { $when } · { $who }: { $what }
log-host = die Leitung
log-cohost = eine Mitleitung
log-keeper = die Betreuung
log-member = ein Mitglied ({ $group }, { $country })
log-nobody = jemand, der gelöscht wurde
log-opened = eröffnet
log-cancelled = abgesagt
log-reopened = wieder angesetzt
log-date = Termin
log-place = Ort und Sprachen
log-seats = Plätze und Anmeldung
log-people = wer kommt
log-hosts = Leitung
log-questions = Fragen bei der Anmeldung
log-guests = Gäste
log-minutes = Beschlüsse und Aufgaben
log-results = Ergebnisse
log-held = ob er stattfand
log-briefing = Unterlagen und Tagesordnung
log-series = weitere Runde Tische
log-exported = als Datei ausgegeben
log-other = etwas anderes
button-log-csv = Als Datei (CSV)
log-file = <b>Der Verlauf dieses Runden Tisches</b>: { $title }

export-how =
    <b>Export: { $title }</b>

    Alle Angemeldeten nach Gruppe, Land und Stand, mit Antworten und Teilnahme, Beschlüsse und Aufgaben und das Ergebnis. Namen stehen darin nur von Personen, die zugestimmt haben, und von Gästen.

export-file = <b>Runder Tisch</b>: { $title }

export-sheet-table = Runder Tisch
export-sheet-seats = Angemeldete
export-title = Titel
export-starts = Beginn
export-state = Stand
export-call = Aufruf
export-seats = Plätze
export-number = Eintrag
export-party = Personen
export-seat = Platz
export-since = Seit
export-guest = Gast
export-name = Name
export-partner = Zweite Person
export-organisation = Organisation
export-yes = ja
export-no = nein
export-kind = Art
export-decision = Beschluss
export-action = Aufgabe
export-words = Text
export-owner = Zuständig (Eintrag)
export-due = Fällig
export-done = Erledigt
export-step = Schritt
export-when = Wann
export-currency = Währung
export-who = Wer
export-what = Was
export-act = Vorgang
export-partners = Partner
