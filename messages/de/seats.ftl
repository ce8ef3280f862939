# Plätze: was die Leitung an einem Tisch einstellt und was gefragt wird.

seats-gauge = { $group }: { $taken } von { $quota }
seats-beyond = { $count ->
    [one] 1 weiterer auf einem offenen Platz
   *[other] { $count } weitere auf offenen Plätzen
}
seats-offered = davon { $count } erst angeboten
balance-nobody = Es hat sich noch niemand angemeldet.
balance-missing = Noch nicht vertreten: { $groups }.
balance-lopsided = Eine Gruppe hat mehr als die Hälfte der vergebenen Plätze: { $group }.
balance-full = Alle Gruppen sind da wie geplant.
balance-good = Jede Gruppe ist vertreten.

desk-button-people = Personen und Anfragen
desk-button-seats = Plätze
desk-button-asks = Fragen bei der Anmeldung
desk-button-hosts = Mitleitung
desk-button-place = Ort und Sprachen
desk-button-date = Termin ändern
desk-button-series = Reihe
desk-button-reopen = Er findet doch statt
button-undo = Rückgängig
button-more-settings = Weitere Einstellungen
host-approval-on = Sie entscheiden über jede Anmeldung.
host-approval-off = Wer sich anmeldet, bekommt sofort einen freien Platz.

seats-how = + fügt einen Platz hinzu, − nimmt einen freien weg. Was frei ist, wird sofort denen angeboten, die warten.
seats-open-name = Offene Plätze
seats-released-now = Freie Gruppenplätze stehen allen offen.
button-approval-on = Über jede Anmeldung entscheiden
button-approval-off = Anmeldungen von selbst zulassen
approval-off-ask = { $count ->
    [one] <b>1 Anfrage ist offen.</b> Wenn Sie nicht mehr entscheiden, wird sie zugelassen. Ist kein Platz frei, kommt sie auf die Warteliste.
   *[other] <b>{ $count } Anfragen sind offen.</b> Wenn Sie nicht mehr entscheiden, werden sie in der Reihenfolge ihres Eingangs zugelassen. Wer keinen Platz findet, kommt auf die Warteliste.
}
button-approval-let-in = Zulassen
button-approval-keep = Weiter entscheiden
button-release-now = Freie Plätze jetzt für alle öffnen
button-release-back = Wieder den Gruppen vorbehalten
button-release-before = { $count ->
    [one] 1 Tag vorher für alle öffnen
   *[other] { $count } Tage vorher für alle öffnen
}

people-heading = <b>Personen an diesem Tisch</b>
person-state = { $state ->
    [requested] bittet um einen Platz
    [seated] hat einen Platz
    [offered] hat ein Angebot
    [waiting] wartet
    [refused] abgelehnt
    [removed] herausgenommen
    [attended] hat teilgenommen
    [absent] ist nicht gekommen
   *[else] ausgeschieden
}
person-two = 2 Personen
person-guest = ohne Telegram
person-answers-open = Antworten fehlen
person-date = { $state ->
    [yes] kommt zum neuen Termin
   *[else] neuer Termin noch nicht bestätigt
}
person-no-name = Es wurde kein Name genannt.
person-name-host = Nur die Leitung sieht den Namen.
person-answer = <b>{ $question }</b> { $answer }
person-answer-none = noch nicht beantwortet
person-facilitator = Moderation
answer-yes-no = { $answer ->
    [yes] Ja
   *[else] Nein
}
button-approve = Platz geben
button-refuse = Ablehnen
button-reconsider = Zurück zu den Anfragen
button-remove = Platz zurücknehmen
button-readmit = Rückgängig: Platz wiedergeben
button-to-cohost = Um Mitleitung bitten
button-people = ‹ Personen
remove-ask =
    <b>Diesen Platz zurücknehmen?</b>
    Wer ihn hat, erfährt es einmal und kann sich wieder anmelden, am Ende der Reihe. Schreiben Sie jetzt einen Grund, er wird weitergegeben, oder fahren Sie ohne Grund fort.
button-remove-yes = Ohne Grund zurücknehmen
button-remove-no = Nein, so lassen

asks-heading = <b>Fragen bei der Anmeldung</b>
asks-none = Bisher wird nichts gefragt. Sie können bis zu fünf Fragen stellen.
asks-privacy = Nur die Leitung sieht die Antworten. Sie werden 90 Tage nach dem Treffen gelöscht.
ask-kind = { $kind ->
    [number] eine Zahl
    [yes-no] ja oder nein
    [choice] eine Auswahl
   *[else] in Worten
}
ask-required = { $state ->
    [on] eine Antwort wird erwartet
   *[else] kann offen bleiben
}
ask-new = Bitte schreiben Sie die Frage in einer Zeile. Fragen Sie bitte nicht nach dem, was Sie nicht brauchen.
ask-words = Bitte schreiben Sie die Frage neu, in einer Zeile.
ask-choices = Bitte schreiben Sie zwei bis sechs Möglichkeiten, jede in einer eigenen Zeile.
ask-dropped = Diese Frage wird nicht mehr gestellt.
button-ask-new = Etwas fragen
button-ask-words = Anders formulieren
button-ask-kind = Antwort: { $kind }
button-ask-must = Antwort erwarten
button-ask-may = Darf offen bleiben
button-ask-up = Nach oben
button-ask-drop = Nicht mehr fragen
cannot-ask-many = Es gibt schon fünf Fragen. Bitte entfernen Sie zuerst eine.
cannot-ask-gone = Diese Frage wird nicht mehr gestellt.
cannot-ask-empty = Bitte schreiben Sie die Frage in Worten.
cannot-ask-choices = Es braucht zwei bis sechs verschiedene Möglichkeiten, jede in einer eigenen Zeile.

place-heading = <b>Ort und Sprachen</b>
place-online = <b>Ort:</b> online
place-at = <b>Ort:</b> { $place }
place-map = <a href="{ $url }">Auf einer Karte zeigen</a>
link-at = <b>Teilnehmen:</b> { $link }
link-later = Der Link zur Teilnahme kommt 24 Stunden vor dem Beginn.
link-none = Es gibt noch keinen Link zur Teilnahme.
link-seen = Nur wer einen Platz hat, sieht ihn, ab 24 Stunden vor Beginn.
languages-none = <b>Sprachen:</b> nicht angegeben
languages-ask = Welche Sprachen werden an diesem Tisch gesprochen? Ein Tippen fügt eine hinzu oder nimmt sie weg.
address-ask = Bitte schreiben Sie die Adresse oder teilen Sie einen Standort: Wer einen Platz hat, kann ihn dann auf einer Karte öffnen.
link-ask = Bitte fügen Sie den Link zur Teilnahme ein. Er beginnt mit https://
link-bad = Das kann ein Browser nicht als Link zu einem Treffen öffnen. Er beginnt mit https:// oder http://, zum Beispiel https://meet.example.eu/skills
button-address = Adresse angeben
button-online = Nur online
button-link = Link zur Teilnahme angeben
button-link-off = Link zur Teilnahme entfernen
button-languages = Sprachen
button-map = Karte
map-spot-only = Der Ort auf der Karte

date-heading = <b>Termin</b>
date-confirmed = <b>Neuen Termin bestätigt:</b> { $yes }. <b>Noch ohne Antwort:</b> { $open }
date-how = Wählen Sie einen Tag oder schreiben Sie Tag und Uhrzeit wie 2026-05-12 10:00, in Ihrer eigenen Zeit.
date-sure =
    <b>Diesen Runden Tisch verlegen?</b>
    Bisher: { $old }
    Künftig: { $new }
    Alle Angemeldeten erfahren beide Termine. Wer einen Platz hat, wird um Bestätigung gebeten und verliert durch Schweigen nichts. Kalender werden durch die Datei hinter „{ $button }“ aktuell.
button-date-yes = Ja, verlegen
button-date-no = Nein, so lassen
button-date-back = Rückgängig: alter Termin

hosts-heading = <b>Mitleitung</b>
hosts-none = Sie leiten diesen Tisch allein. Wer mitleitet, darf alles, was Sie dürfen.
hosts-add = Wer soll Ihnen bei diesem Tisch helfen? Sie können auch jemandem einen Link schicken.
hosts-nobody = Es ist niemand mehr zur Auswahl. Sie können jemandem einen Link schicken.
hosts-link = Schicken Sie diesen Link einer Person. Wer ihn zuerst öffnet, kann mitleiten. Er gilt einmal, bis { $when }: { $link }
button-host-add = Mitleitung auswählen
button-host-link = Link zur Mitleitung
button-host-link-off = Link zurückziehen
button-host-off = Herausnehmen: { $who }
button-host-hand = Übergeben an: { $who }
button-host-leave = Nicht mehr mithelfen
cohost-invite = <b>Sie werden gebeten, diesen Runden Tisch mitzuleiten</b>
cohost-invite-how = Sie sehen dann, wer kommt, und können alles, was die Leitung kann.
button-cohost-yes = Ja, ich helfe mit
cohost-declined = Notiert. Der Link bleibt, wie er ist; niemand hat davon erfahren.
cannot-host-gone = Dieser Link wurde benutzt, zurückgezogen oder ist zu alt. Bitte fragen Sie die Leitung nach einem neuen.
cannot-host-group = Nur eine Person kann mitleiten. Bitte öffnen Sie den Link in einem privaten Chat mit mir.
cannot-host-already = Sie leiten diesen Tisch schon.
cannot-host-unknown = Diese Person kann nicht ausgewählt werden. Bitte schicken Sie stattdessen einen Link.
host-left = Sie leiten diesen Tisch nicht mehr mit.

series-place = Tisch { $n } von { $total } einer Reihe.
series-alone = Dieser Tisch steht bisher für sich.
series-how = Wann soll er wieder stattfinden? Plätze, Fragen, Mitleitung, Sprachen und Ort werden übernommen.
button-again = { $every ->
    [2] Wieder in 2 Wochen
    [4] Wieder in 4 Wochen
   *[else] Wieder in einem Monat
}
again-ask = <b>Der nächste:</b> { $when }. Wer wird zuerst eingeladen?
button-again-first = Erst diese Runde, ein Tag Vorsprung
button-again-all = Alle gleichzeitig
button-series-before = ‹ Der davor
button-series-after = Der danach ›
button-cancel-all = Auch alle späteren absagen
button-cancel-reason = Mit Begründung absagen
cancel-reason-ask = Bitte schreiben Sie den Grund. Alle Angemeldeten erfahren ihn.
button-reopen-all = Auch alle späteren

button-two = Zwei Personen anmelden
two-ask =
    <b>Plätze für zwei Personen?</b>
    Sie bekommen beide Plätze oder warten auf beide. Für welche Gruppe?
button-one = Es kommt nur eine Person
one-ask = Der andere Platz geht dann an die Warteliste, und das lässt sich nicht rückgängig machen. Kommt nur eine Person?
button-one-yes = Ja, nur eine
button-one-no = Nein, beide
name-ask =
    <b>Dürfen die anderen am Tisch Ihren Namen sehen?</b>
    Bis zum Ende der Anmeldung können Sie das ändern und den Namen jederzeit zurücknehmen. Der Name wird 90 Tage nach dem Treffen gelöscht.
button-name-table = Ja, alle am Tisch
button-name-last = { $shown ->
    [table] Wie letztes Mal, für alle: { $name }
   *[else] Wie letztes Mal, für die Leitung: { $name }
}
button-name-host = Nur die Leitung
button-name-nobody = Nein
name-type = Bitte schreiben Sie Ihren Namen und, wenn Sie mögen, nach einem Komma Ihre Organisation.
name-partner = Wer kommt mit Ihnen? Bitte fragen Sie, ob Sie das sagen dürfen, und schreiben Sie dann den Namen.
name-back = <b>Ihr Name wird an diesem Runden Tisch niemandem mehr gezeigt.</b> In dem, was schon versandt wurde, steht er noch.
button-name-back = Meinen Namen zurücknehmen
question-step = Frage { $n } von { $total }
question-now = Beantwortet: { $answer }
question-number = Bitte schreiben Sie eine Zahl, nur in Ziffern.
question-choose = Bitte wählen Sie mit einer Schaltfläche.
answers-heading = <b>Ihr Name und Ihre Antworten</b>
answers-thanks = Danke, das ist alles. Bis zum Ende der Anmeldung können Sie es ändern: „{ $button }“ auf der Karte.
answers-name = { $state ->
    [table] <b>Ihr Name, für alle am Tisch:</b> { $name }
    [host] <b>Ihr Name, nur für die Leitung:</b> { $name }
   *[else] Ihr Name wird nicht gezeigt.
}
button-answers = Mein Name und meine Antworten
button-change = Ändern
button-card = Tisch zeigen

mine-removed = Ihr Platz wurde zurückgenommen. Sie können sich erneut anmelden, dann am Ende der Warteliste.
notice-queued = <b>Ihre Anmeldung ist angenommen. Noch ist kein Platz frei, Sie stehen auf der Warteliste</b>
notice-refused = <b>Die Leitung konnte Ihnen keinen Platz geben</b>
notice-removed = <b>Ihr Platz wurde zurückgenommen. Sie können sich wieder anmelden</b>
notice-reconsidered = <b>Ihre Anmeldung wird noch einmal angesehen. Sie erfahren das Ergebnis</b>
notice-reason = <b>Grund:</b> { $reason }
notice-moved = <b>Ein Runder Tisch hat einen neuen Termin</b>
notice-moved-was = Bisher: { $when }
notice-moved-ask = Kommen Sie zum neuen Termin? Sie behalten Ihren Platz, solange Sie ihn nicht aufgeben.
notice-confirm = <b>Kommen Sie zum neuen Termin?</b>
notice-reopened = <b>Dieser Runde Tisch findet doch statt</b>
notice-answers = <b>Die Leitung Ihres Runden Tisches hat Sie etwas gefragt</b>
notice-answers-safe = Ihr Platz ist sicher. Eine Antwort hilft bei der Vorbereitung.
notice-requests = { $count ->
    [one] <b>1 Anfrage nach einem Platz wartet auf Sie</b>
   *[other] <b>{ $count } Anfragen nach einem Platz warten auf Sie</b>
}
notice-cohost = <b>Sie leiten jetzt einen Runden Tisch mit</b>
notice-cohost-follow = <b>Der Runde Tisch, den Sie mitleiten, geht weiter: Hier ist das nächste Treffen</b>
notice-cohost-off = <b>Sie leiten diesen Runden Tisch nicht mehr mit</b>
notice-cohost-joined = <b>Ihr Runder Tisch hat Verstärkung in der Leitung</b>
notice-cohost-now = <b>Sie haben Ihren Runden Tisch übergeben und leiten ihn jetzt mit</b>
notice-host-now = <b>Sie leiten jetzt einen Runden Tisch</b>
notice-no-host = <b>Ein Runder Tisch hat keine Leitung mehr</b>
notice-no-host-how = Mit Ihren Rechten können Sie ihn verwalten und eine Mitleitung benennen.
notice-again = <b>Der nächste Runde Tisch einer Reihe, an der Sie teilgenommen haben</b>

refusal-release-used = { $seated ->
    [one] Seit der Freigabe wurde 1 Platz vergeben, daher lässt sie sich nicht zurücknehmen.
   *[other] Seit der Freigabe wurden { $seated } Plätze vergeben, daher lässt sie sich nicht zurücknehmen.
}
refusal-cohosts-full = Bis zu { $wanted } Personen können mitleiten.
refusal-not-cohost = Nur wer mitleitet, kann den Tisch übernehmen.
