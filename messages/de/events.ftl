# Events: study visits, forums, conferences, webinars and meetings.

command-events = Studienbesuche, Foren, Konferenzen und Webinare, die bevorstehen
command-event = Eine Veranstaltung eintragen

section-events = Veranstaltungen
section-events-more = Weitere Veranstaltungen: { $count }. Alle zusammen: /events

event-kind-name = { $kind ->
    [study-visit] Studienbesuch
    [forum] Forum
    [conference] Konferenz
    [webinar] Webinar
   *[else] Treffen
}
event-title = <b>{ $title }</b>
event-kind = <b>Art:</b> { $kind }
event-when = <b>Wann:</b> { $when }
event-where = <b>Wo:</b> { $where }
event-online = online
event-days = { $first } bis { $last }
event-until = { $when }, bis { $until }
event-needs = <b>Bedarf:</b> { $needs }
event-audience = <b>Für:</b> { $name }
event-call = <b>Zum Aufruf:</b> { $title }
event-table = <b>Runder Tisch:</b> { $title }, { $when }
event-link = <a href="{ $url }">Programm und Anmeldung</a>
event-is-cancelled = <b>Diese Veranstaltung wurde abgesagt.</b>
event-is-back = <b>Diese Veranstaltung findet doch statt.</b>
event-moved = <b>Der Termin hat sich geändert.</b> Vorher: { $before }
event-place-changed = <b>Der Ort hat sich geändert.</b> Vorher: { $before }
event-why-audience = Warum: { $name }
event-why-table = Warum: einer Ihrer Runden Tische
event-beside = Neben der Veranstaltung „{ $title }“, { $when }
event-gone = Diese Veranstaltung gibt es nicht mehr. Was bevorsteht: /events
event-not-yours = Diese Veranstaltung ist nur für die Mitglieder eines Ausschusses oder einer Arbeitsgruppe. Alle zusammen: /committees

events-heading = <b>Veranstaltungen, die bevorstehen: { $total }</b>
events-none = <b>Zurzeit steht keine Veranstaltung bevor.</b>
events-how = Um eine einzutragen: /event

calendar-event = Die Veranstaltung als Datei für Ihren Kalender.
calendar-event-off = Die Veranstaltung wurde abgesagt. Diese Datei nimmt sie aus Ihrem Kalender.

event-ask-title =
    <b>Eine neue Veranstaltung</b>
    Wie heißt sie? Schreiben Sie den Titel.
event-how = Es geht auch in einer Zeile, mit senkrechten Strichen zwischen den Teilen: <code>/event Titel | Studienbesuch | 12. Mai 2026 10:00-16:00 | Ostrava | https://example.org | Batterien | 123</code>. Die Teile sind Titel, Art, Zeit, Ort, Link, Bedarf und Aufruf; ab dem Link dürfen sie fehlen.
event-ask-rename =
    <b>Wie soll sie heißen?</b>
    { $title }

    Schreiben Sie den neuen Titel.
event-ask-kind =
    <b>Was für eine Veranstaltung ist es?</b>
    { $title }
event-ask-when =
    <b>Wann ist sie?</b>
    { $title }

    Schreiben Sie zum Beispiel 12. Mai 2026 10:00-16:00, oder 12.-14. Mai 2026 für ganze Tage. Die Uhrzeit gilt in Ihrer Zeitzone.
event-ask-where =
    <b>Wo ist sie?</b>
    { $title }

    Schreiben Sie den Ort und die Stadt. Wenn sie online ist, tippen Sie auf die Schaltfläche.
event-ask-link =
    <b>Wo kann man mehr lesen und sich anmelden?</b>
    { $title }

    Schicken Sie die Adresse der Webseite.
event-ask-needs =
    <b>Welchen Bedarf berührt sie?</b>
    { $title }

    Wer davon etwas gewählt hat, erfährt davon. Ohne Bedarf und ohne Region erfahren es alle. Tippen Sie, oder schreiben Sie in einem Satz, worum es geht.

    <b>{ $group }</b>
event-ask-call =
    <b>Geht es um einen Aufruf?</b>
    { $title }

    Schreiben Sie die Nummer des Aufrufs oder seine Kennung.
event-ask-audience =
    <b>Für wen ist sie?</b>
    { $title }

    Die Mitglieder des Ausschusses oder der Arbeitsgruppe erfahren davon, sonst niemand.
event-bad-when = „{ $said }“ kann ich nicht als kommenden Termin lesen. Schreiben Sie ihn bitte wie 12. Mai 2026 10:00-16:00 oder 12.-14. Mai 2026.
event-bad-link = „{ $said }“ ist keine Webadresse. Schicken Sie bitte eine, die mit http:// oder https:// beginnt.
event-bad-kind = Die Art „{ $said }“ kenne ich nicht. Es gibt: { $kinds }
event-bad-call = Zu „{ $said }“ habe ich keinen Aufruf gefunden. Schreiben Sie bitte seine Nummer oder seine Kennung.
event-bad-need = In „{ $said }“ habe ich keinen Bedarf gefunden. Tippen Sie bitte, oder sagen Sie es mit anderen Worten.
event-too-short = Schreiben Sie bitte wenigstens Titel, Art, Zeit und Ort, mit senkrechten Strichen dazwischen.
event-page = <b>Diese Veranstaltung ändern</b>
event-page-draft = <b>Stimmt das so?</b> Vor der Veröffentlichung sieht es niemand.
event-page-undated = <b>Noch nicht fertig:</b> Der Termin fehlt. Vor der Veröffentlichung sieht es niemand.
event-published =
    <b>Die Veranstaltung ist veröffentlicht.</b> Wen sie betrifft, erfährt davon in der nächsten Übersicht. Um auf sie hinzuweisen:
    { $link }
event-dropped = Der Entwurf ist gelöscht.
event-writers-only = Veranstaltungen eintragen und ändern können nur Personen mit Moderationsrecht, die Betreuung und der Vorsitz von Ausschüssen und Arbeitsgruppen.

event-field-title = Titel
event-field-kind = Art
event-field-when = Wann
event-field-where = Wo
event-field-link = Link
event-field-needs = Bedarf
event-field-call = Aufruf
event-field-audience = Für wen
button-event-edit = Ändern oder absagen
button-event-online = Sie ist online
button-event-none = Keiner
button-event-everybody = Alle
button-event-publish = Veröffentlichen
button-event-drop = Entwurf löschen
button-event-off = Veranstaltung absagen
button-event-on = Sie findet doch statt
button-event-card = Karte ansehen
