# Wie weit ein Mitglied mit einem Aufruf ist, seine Notizen, Fragen dazu, und das Weitergeben.

stage-watching = Beobachtet
stage-interested = Interessiert
stage-partners = Partner gefunden
stage-applied = Antrag gestellt
stage-funded = Gefördert
stage-not-funded = Nicht gefördert
stage-withdrawn = Zurückgezogen oder kein Antrag

button-track = 📌 Ihr Stand: { $stage }
button-track-note = 📌 Ihre Notiz
track-where = <b>Ihr Stand:</b> { $stage }, seit { $since }
track-nowhere = <b>Ihr Stand:</b> nicht auf Ihrer Liste
track-grant = <b>Ihre Förderung:</b> { $amount }
track-note = <b>Ihre Notiz:</b> { $note }
track-how = Tippen Sie an, wie weit Sie sind; Sie können das jederzeit ändern. Sobald Sie einen Antrag gestellt haben, erinnere ich nicht mehr an den Stichtag.
track-seen = { $in ->
    [group] Alle in dieser Gruppe sehen diese Seite. Ändern können sie nur ihre Administratoren.
   *[else] Andere Mitglieder sehen diese Seite nicht. Ergebnisse erscheinen nur in Zahlen über mehrere Mitglieder.
}
button-track-grant = { $state ->
    [on] Betrag ändern
   *[else] Betrag eingeben
}
button-track-off = Von meiner Liste nehmen
track-grant-ask =
    <b>Gefördert. Wie viel von der Förderung erhalten Sie?</b>
    { $title }

    Schreiben Sie den Betrag als Nachricht, zum Beispiel 250 000 oder 1,5 Mio. EUR. Ohne Währung lese ich ihn als Euro.
track-grant-unread = Ich kann „{ $said }“ nicht als Betrag lesen. Bitte schreiben Sie ihn so: 250 000 oder 1,5 Mio. EUR.
button-note = { $state ->
    [on] Notiz ändern
   *[else] Notiz schreiben
}
button-note-erase = Notiz löschen
note-ask =
    <b>Ihre Notiz zu diesem Aufruf</b>
    { $title }

    Schreiben Sie sie als Nachricht, bis zu { $most } Zeichen.
note-long = Das sind { $length } Zeichen, und eine Notiz fasst { $most }. Bitte senden Sie eine kürzere.

tracker-all = Alle
tracker-results = Ergebnisse
tracker-heading-all = { $total ->
    [0] <b>Sie folgen noch keinem Aufruf.</b> Mit den Schaltflächen unter einem Aufruf merken Sie ihn vor. Was jetzt offen ist: /calls
    [one] <b>1 Aufruf, dem Sie folgen</b>
   *[other] <b>{ $total } Aufrufe, denen Sie folgen, der nächste Stichtag zuerst</b>
}
tracker-heading = { $total ->
    [0] <b>{ $stage }:</b> keine Aufrufe
    [one] <b>{ $stage }:</b> 1 Aufruf
   *[other] <b>{ $stage }:</b> { $total } Aufrufe, der nächste Stichtag zuerst
}
button-tracker = { $stage } ({ $count })
line-partners = Sie haben Partner gefunden.
line-applied = Sie haben einen Antrag gestellt.
line-funded = Ihr Antrag wird gefördert.
line-not-funded = Ihr Antrag wird nicht gefördert.
line-withdrawn = Sie haben den Antrag zurückgezogen oder keinen gestellt.
line-note = Sie haben eine Notiz dazu.

question-applied = <b>Haben Sie einen Antrag gestellt?</b>
question-applied-why = { $stage ->
    [partners] Sie hatten Partner für diesen Aufruf gefunden, und er ist geschlossen.
   *[else] Sie waren an diesem Aufruf interessiert, und er ist geschlossen.
}
question-result = <b>Was ist aus Ihrem Antrag geworden?</b>
question-result-why = Sie haben einen Antrag zu diesem Aufruf gestellt; inzwischen gibt es vielleicht eine Antwort.
question-what-for = Einmal tippen genügt. Ergebnisse erscheinen nur in Zahlen über mehrere Mitglieder.
button-we-applied = Antrag gestellt
button-not-this-time = Diesmal nicht
button-no-answer-yet = Noch keine Antwort
button-no-questions = Nicht mehr fragen
questions-off = Solche Fragen stelle ich nicht mehr. Um das zu ändern: /settings

button-pass-on = 👥 An die Mitglieder meiner Region
pass-on-ask =
    <b>Diesen Aufruf an die Mitglieder Ihrer Region weitergeben?</b>
    { $title }
pass-on-reach = { $count ->
    [one] Er würde 1 Mitglied erreichen: { $regions }.
   *[other] Er würde { $count } Mitglieder erreichen: { $regions }.
}
pass-on-reach-few = Er würde weniger als fünf Mitglieder erreichen: { $regions }.
pass-on-reach-many = { $count ->
    [one] Er würde mehr als 1 Mitglied erreichen: { $regions }.
   *[other] Er würde mehr als { $count } Mitglieder erreichen: { $regions }.
}
pass-on-says = Die Mitglieder lesen „Weitergegeben von einem Mitglied Ihrer Region“. Ihr Name wird nicht genannt.
pass-on-says-group = Die Mitglieder lesen „Weitergegeben von einem Mitglied Ihrer Region ({ $group })“. Ihr Name wird nicht genannt.
pass-on-organisation = Ihre Organisation, { $organisation }, wird nur genannt, wenn Sie das jetzt wählen.
button-pass-on-go = Weitergeben
button-pass-on-named = Weitergeben und Organisation nennen
pass-on-done =
    <b>Weitergegeben</b>
    { $title }

    Mitglieder, die sofort benachrichtigt werden wollen, erhalten ihn gleich, die anderen finden ihn in ihrer nächsten Übersicht. Wer den Aufruf schon kennt, hört nichts.
pass-on-again = Sie haben diesen Aufruf schon weitergegeben.
pass-on-too-often = { $most ->
    [one] Sie haben in den letzten sieben Tagen 1 Aufruf weitergegeben. Der nächste ist möglich ab { $when }.
   *[other] Sie haben in den letzten sieben Tagen { $most } Aufrufe weitergegeben. Der nächste ist möglich ab { $when }.
}
pass-on-no-region = Sie haben noch keine Region gewählt. Um eine zu wählen: /region
pass-on-closed = Dieser Aufruf ist geschlossen und kann nicht mehr weitergegeben werden.
tip-from = <b>Weitergegeben von einem Mitglied Ihrer Region</b>
tip-from-known = <b>Weitergegeben von einem Mitglied Ihrer Region</b> ({ $who })
tip-how = Wenn Sie davon nichts mehr hören möchten: /settings
line-passed-on = Weitergegeben von einem Mitglied Ihrer Region.

settings-name-tips = Hinweise von Mitgliedern meiner Region
settings-name-questions = Fragen zu meinen Anträgen
settings-switch = { $state ->
    [on] ein
   *[else] aus
}
settings-choice-tips = { $state ->
    [on] Hinweise von Mitgliedern meiner Region einschalten
   *[else] Hinweise von Mitgliedern meiner Region ausschalten
}
settings-choice-questions = { $state ->
    [on] Fragen zu meinen Anträgen einschalten
   *[else] Fragen zu meinen Anträgen ausschalten
}

privacy-tracker =
    <b>Aufrufe, denen Sie folgen</b>
    Gespeichert ist auch, wie weit Sie mit einem Aufruf sind und seit wann, eine Förderung, wenn Sie ihre Höhe nennen, Ihre Notizen und die Aufrufe, die Sie weitergegeben haben. Andere Mitglieder sehen davon nichts, außer bei einem Aufruf, den Sie weitergeben: Sie sehen Ihre Gruppe, und Ihre Organisation, wenn Sie das gewählt haben. Wer den Assistenten betreibt, kann es lesen.
