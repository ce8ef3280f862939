# Runde Tische.

tables-heading = <b>Kommende Runde Tische</b>
tables-none = Zurzeit ist kein Runder Tisch geplant. Wenn genug Mitglieder an einem Aufruf interessiert sind, wird einer dazu eröffnet.
tables-more = { $count ->
    [one] 1 weiterer ist nicht aufgeführt.
   *[other] { $count } weitere sind nicht aufgeführt.
}
part-host = Sie leiten diesen Runden Tisch.
part-seated = Sie haben einen Platz.
part-offered = Ein Platz ist für Sie reserviert. Bitte antworten Sie.
part-waiting = Sie stehen auf der Warteliste, auf Platz { $count }.
part-requested = Ihre Anfrage liegt bei der Leitung.
part-invited = { $count ->
    [0] Kein freier Platz für Ihre Gruppe, die Warteliste ist offen.
    [one] 1 freier Platz für Ihre Gruppe.
   *[other] { $count } freie Plätze für Ihre Gruppe.
}

table-title = <b>Runder Tisch: { $title }</b>
table-call = Zum Aufruf: { $title }
table-duration = { $minutes ->
    [one] <b>Dauer:</b> 1 Minute
   *[other] <b>Dauer:</b> { $minutes } Minuten
}
table-languages = <b>Sprachen:</b> { $languages }
table-sign-up-until = <b>Anmeldung bis:</b> { $when }
table-sign-up-over = Die Anmeldung ist geschlossen.
table-approval = Über jede Anmeldung entscheidet die Leitung.
table-release = <b>Freie Gruppenplätze offen für alle ab:</b> { $when }
table-place-later = Der Ort oder Link folgt.
place-missing = Noch kein Ort und kein Link: Bitte tragen Sie einen ein.
table-is-cancelled = Dieser Runde Tisch wurde abgesagt.

seats-heading = { $capacity ->
    [one] <b>1 Platz</b>
   *[other] <b>{ $capacity } Plätze</b>
}
seats-released = { $group }: { $taken } belegt
seats-waiting = { $count } auf der Warteliste
seats-open = Für jede Gruppe: { $free } frei
seats-open-all = Für alle Gruppen: { $free } frei
seats-countries = { $count ->
    [one] Die Teilnehmenden kommen bisher aus 1 Land.
   *[other] Die Teilnehmenden kommen bisher aus { $count } Ländern.
}

mine-host = Sie leiten diesen Runden Tisch.
mine-requested = Sie haben einen Platz angefragt ({ $group }). Die Leitung entscheidet.
mine-refused = Die Leitung konnte Ihnen keinen Platz geben.
mine-seated = { $party ->
    [one] <b>Sie haben einen Platz</b> ({ $group }).
   *[other] <b>Sie haben { $party } Plätze</b> ({ $group }).
}
mine-waiting = <b>Sie stehen auf der Warteliste</b> ({ $group }), auf Platz { $place }.
mine-offered = <b>Ein Platz ist für Sie reserviert</b> ({ $group }).
mine-declined = Sie haben einen Platz abgelehnt. Sie können sich erneut anmelden, dann am Ende der Warteliste.
mine-lapsed = Der für Sie reservierte Platz ging an die nächste Person der Warteliste. Sie können sich erneut anmelden, dann am Ende der Warteliste.
mine-withdrawn = Sie haben diesen Runden Tisch verlassen. Sie können sich erneut anmelden, dann am Ende der Warteliste.
mine-attended = Sie haben teilgenommen.
mine-absent = Sie hatten einen Platz und haben nicht teilgenommen.
offer-until = Bitte antworten Sie bis { $when }. Danach geht der Platz an die nächste Person.

button-join = { $room ->
    [free] Anmelden: { $group }
   *[else] Warteliste: { $group }
}
button-leave = Meinen Platz aufgeben
button-leave-line = Wartelistenplatz aufgeben
button-leave-request = Meine Anfrage zurückziehen
button-accept = Ja, ich nehme den Platz
button-decline = Nein, danke
button-call = Aufruf ansehen

notice-seated = <b>Sie haben einen Platz</b>
notice-invited = <b>Ein Runder Tisch zu einem Aufruf, der Sie interessiert</b>
notice-offer = <b>Für Sie ist ein Platz frei</b>
notice-lapsed = <b>Das Angebot ist abgelaufen. Der Platz ging an die nächste Person</b>
notice-closed = <b>Die Anmeldung ist beendet, diesmal wurde kein Platz frei</b>
notice-closed-thanks = Danke, dass Sie gewartet haben. Gibt jemand im letzten Moment einen Platz ab und öffnet die Leitung die Anmeldung wieder, wird er der Reihe nach angeboten.
notice-cancelled = <b>Dieser Runde Tisch wurde abgesagt</b>
notice-reminder = <b>Ihr Runder Tisch: { $distance }</b>
notice-reminder-host = <b>Der Runde Tisch, den Sie leiten: { $distance }</b>
distance-past = läuft bereits
distance-minutes = { $minutes ->
    [0] beginnt jetzt
    [one] in 1 Minute
   *[other] in { $minutes } Minuten
}
distance-today = heute
distance-tomorrow = morgen
distance-days = { $days ->
    [one] in 1 Tag
   *[other] in { $days } Tagen
}

host-seats = <b>Belegt:</b> { $taken } von { $capacity }. <b>Warteliste:</b> { $waiting }. <b>Länder:</b> { $countries }
meanwhile-offered = Für Sie ist jetzt ein Platz reserviert. Bitte nehmen Sie ihn mit den Schaltflächen an oder lehnen Sie ihn ab.
meanwhile-seated = Sie haben inzwischen einen Platz. Wenn Sie ihn trotzdem aufgeben möchten, tippen Sie bitte noch einmal auf die Schaltfläche.
refusal-table-cancelled = Dieser Runde Tisch wurde abgesagt.
refusal-table-held = Dieser Runde Tisch hat bereits stattgefunden.
refusal-sign-up-closed = Anmeldeschluss war: { $when }.
refusal-signed-up-otherwise = Sie sind bereits angemeldet ({ $group }). Wenn Sie das ändern möchten, geben Sie zuerst Ihren Platz auf.
refusal-not-admitted = Die Leitung konnte Ihnen keinen Platz geben. Nur sie kann das ändern.
refusal-party-size = Sie können eine Person oder eine Delegation von zwei Personen anmelden.
refusal-no-registration = Sie sind für diesen Runden Tisch nicht angemeldet.
refusal-no-offer = Zurzeit ist kein Platz für Sie reserviert.
refusal-offer-over = Dieses Angebot ist abgelaufen. Sie können sich erneut anmelden.
refusal-not-requested = Über diese Anmeldung ist nicht mehr zu entscheiden.
refusal-not-seated = Nur wer einen Platz hat, kann als anwesend oder abwesend vermerkt werden.
refusal-too-early = Das ist möglich ab: { $when }.
refusal-below-seated = { $seated ->
    [one] 1 Platz ist belegt, { $wanted } sind daher zu wenig.
   *[other] { $seated } Plätze sind belegt, { $wanted } sind daher zu wenig.
}
refusal-no-seats = Ein Runder Tisch braucht mindestens einen Platz.
refusal-in-the-past = Dieser Zeitpunkt liegt in der Vergangenheit.
refusal-dates-out-of-order = Die Reihenfolge muss sein: Freigabe der Plätze, Anmeldeschluss, Beginn.
refusal-other = Das ist zurzeit nicht möglich.
