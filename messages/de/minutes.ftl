# At the table: who is here, decisions and actions, the minutes.

hosts-only = Nur wer einen Runden Tisch leitet, kann Beschlüsse und Aufgaben festhalten.

button-here = Ich bin da
button-not-here = Ich bin doch nicht da
notice-here = <b>Sie sind als anwesend eingetragen.</b>
door-no-seat = <b>Sie haben keinen Platz an diesem Runden Tisch.</b> Bitte sprechen Sie die Leitung an.
door-waiting = <b>Sie stehen auf der Warteliste.</b> Die Leitung weiß, dass Sie da sind, und kann Ihnen einen Platz geben, wenn einer frei ist.
person-unnamed = { $country ->
    [none] { $group }, Nr. { $nth }
   *[else] { $group }, { $country }, Nr. { $nth }
}
door-count = <b>Anwesend:</b> { $came } von { $seats }. <b>Abwesend:</b> { $absent }
door-group = { $group }: { $came } von { $seats }
door-countries = <b>Nach Ländern:</b> { $countries }
door-asks = <b>Am Eingang, ohne Platz:</b> { $people }. Freie Plätze: { $free }
door-how = Tippen Sie auf eine Person, um sie als anwesend einzutragen; noch einmal nimmt es zurück.
door-not-held = <b>Es wurde gesagt, dass dieses Treffen nicht stattgefunden hat.</b>
button-absent = Abwesend
button-was-absent = Abwesend: { $person }
button-walk-in = Platz geben: { $person }
button-walk-out = Platz zurücknehmen: { $person }
button-others-absent = Die anderen waren abwesend
button-others-back = Zurück: die anderen abwesend
button-held = Das Treffen hat stattgefunden
button-not-held = Das Treffen fand nicht statt
held-ask = <b>Hat das Treffen stattgefunden?</b> Es wurde niemand als anwesend eingetragen und nichts notiert.
button-door-code = QR-Code für den Eingang
qr-here = <b>Anmeldung am Eingang</b>
qr-scan-here = Scannen und als anwesend eintragen
refusal-no-free-seat = Kein Platz ist frei.
refusal-not-waiting = Am Eingang kann nur ein Platz bekommen, wer auf der Warteliste steht.
refusal-doors-closed = Sie können sich nicht mehr selbst eintragen. Die Leitung kann es noch.

desk-button-door = Wer ist da
desk-button-came = Wer war da
desk-button-minutes = Protokoll
desk-button-survey = Umfrage
desk-button-outcome = Ergebnis
desk-button-follow = Folgetreffen

minutes-heading = <b>Protokoll</b>
minutes-corrected = <b>Berichtigtes Protokoll, Fassung { $edition }</b>
minutes-draft = <b>Entwurf des Protokolls.</b> Nur die Leitung sieht ihn, bis Sie ihn senden.
minutes-draft-changed = <b>Das Protokoll hat sich seit dem Versand geändert.</b> Bitte senden Sie die Berichtigung.
minutes-are-sent = <b>Das Protokoll, wie es gesendet wurde</b>
minutes-draft-told = <b>Das Treffen ist vorbei.</b> Der Entwurf des Protokolls liegt bereit, und Sie können noch eintragen, wer da war.
minutes-came = <b>Anwesend:</b> { $count }
minutes-countries = Länder: { $count }
minutes-group = { $group }: { $count }
minutes-absent = Abwesend: { $count }
minutes-names = <b>Mit ihrem Einverständnis genannt:</b> { $names }
minutes-decisions = <b>Beschlüsse</b>
minutes-actions = <b>Aufgaben</b>
minutes-carried = <b>Noch offen vom letzten Mal</b>
minutes-nothing = Noch sind keine Beschlüsse oder Aufgaben festgehalten.
minutes-next = <b>Nächstes Treffen:</b> { $when }
minutes-more = Weitere im PDF: { $count }
minutes-sign = { $sign ->
    [new] neu
    [changed] geändert
   *[else] gestrichen
}
minutes-as-of = Stand: { $day }
minutes-none = Zu diesem Runden Tisch gibt es noch kein Protokoll.
minutes-which-line = <b>Welche Zeile?</b>
minutes-send-ask = <b>Das Protokoll an alle senden, die einen Platz hatten?</b> Empfänger: { $count }. Zurückholen lässt es sich nicht, nur berichtigen.
minutes-send-nobody = <b>Niemand sonst hatte einen Platz: Es gibt niemanden, an den das Protokoll gehen könnte.</b> Ihr eigenes Exemplar steht hier, auch als PDF.
minutes-correct-ask = <b>Das berichtigte Protokoll senden?</b> Empfänger: { $count }. Was sich geändert hat, ist gekennzeichnet.
minutes-nothing-new = Seit dem Versand hat sich am Protokoll nichts geändert.
item-words = { $words }
action-you = Sie
action-host = Leitung
action-nobody = noch niemand
action-due = bis { $day }
action-done = { $by ->
    [host] erledigt, von der Leitung eingetragen
   *[else] erledigt
}
action-host-words = leitung, gastgeber, gastgeberin, ich
action-by-words = zum, am

button-minutes-pdf = PDF
button-minutes-edit = Eine Zeile ändern
button-minutes-send = An alle senden
button-send-yes = Ja, senden
button-minutes-correct = Berichtigung senden
button-to-minutes = Zurück zum Protokoll
button-next-table = Nächstes Treffen zeigen
button-last-minutes = Protokoll des letzten Treffens
button-note-decision = Beschluss hinzufügen
button-note-action = Aufgabe hinzufügen
button-item-reword = Umformulieren
button-item-strike = Streichen
button-item-restore = Wiederherstellen
button-item-who = Wer macht es
button-item-when = Bis wann
button-owner-me = Ich selbst
button-owner-nobody = Noch niemand
button-by-1w = In 1 Woche
button-by-2w = In 2 Wochen
button-by-deadline = Vor Einreichungsschluss
button-by-none = Kein Termin

item-ask-decision = Was wurde beschlossen? Bitte schreiben Sie es, einen Beschluss je Zeile.
item-ask-action = Was ist zu tun? Bitte schreiben Sie eine Aufgabe je Zeile, in beliebiger Reihenfolge: @wer, was, bis wann. Beispiel: @Bildung Budget entwerfen bis 15. März
item-ask-reword = Bitte schreiben Sie diese Zeile neu.
action-who = <b>Wer macht es?</b>
action-who-unclear = Es ist nicht klar, wer „{ $said }“ ist.
action-who-several = Mit „{ $said }“ sind mehrere gemeint.
action-when = <b>Bis wann?</b> Tippen Sie, oder schreiben Sie einen Tag.
action-when-unclear = Diesen Tag habe ich nicht verstanden. Bitte schreiben Sie ihn so: 15. März
item-long = Das ist zu lang. Eine Zeile hat höchstens { $most } Zeichen.
item-gone = Diese Zeile gibt es nicht mehr.
noted = <b>Festgehalten.</b> Tippen Sie auf eine Nummer, um eine Zeile zu ändern.
which-table-ask = <b>An welchem Runden Tisch?</b>
no-table-meant = Sie haben keinen Runden Tisch, für den das festgehalten werden kann.
