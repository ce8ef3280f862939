# Vor einem Runden Tisch: Kalender, Erinnerungen und die Frage, ob man noch kommt.

calendar-table-again = Es hat sich etwas geändert: Öffnen Sie diese Datei, sie ersetzt den Eintrag in Ihrem Kalender.
calendar-table-gone = Öffnen Sie diese Datei, um den Runden Tisch aus Ihrem Kalender zu nehmen.
calendar-join = Teilnehmen: { $link }

before-guests = { $count ->
    [one] 1 Gast hat keinen Chat mit mir: Bitte informieren Sie ihn selbst.
   *[other] { $count } Gäste haben keinen Chat mit mir: Bitte informieren Sie sie selbst.
}

coming-ask = <b>Können Sie noch kommen?</b>
coming-ask-again = <b>Andere warten auf einen Platz. Können Sie noch kommen?</b>
coming-why = Wenn nicht, geht Ihr Platz an die nächste Person. Ohne Antwort behalten Sie ihn.
button-coming-yes = Ja, ich komme
button-coming-no = Nein, mein Platz geht weiter
button-coming-no-more = Ich kann nicht kommen
coming-thanks = Danke. Ihr Platz ist bestätigt.
coming-said-yes = <b>Danke. Ihr Platz ist bestätigt.</b>
coming-over = Dieser Runde Tisch hat begonnen oder findet nicht statt.
coming-heading = <b>Wer noch kommt</b>
coming-counts = { $seated ->
    [one] Bestätigt: { $confirmed } von 1 Platz
   *[other] Bestätigt: { $confirmed } von { $seated } Plätzen
}
coming-open = { $count ->
    [one] 1 Person hat nicht geantwortet und behält den Platz.
   *[other] { $count } Personen haben nicht geantwortet und behalten ihre Plätze.
}
coming-waiting = { $count ->
    [one] 1 Person wartet auf einen Platz.
   *[other] { $count } Personen warten auf einen Platz.
}
coming-closed = Die Anmeldung ist geschlossen: Ein Platz, der jetzt frei wird, wird niemandem angeboten, es sei denn, Sie öffnen die Anmeldung wieder.
coming-reopened = Die Anmeldung ist offen. Sie können sie sofort beenden.
coming-cannot = <b>Jemand kann nicht kommen</b> ({ $group })
coming-cannot-waiting = { $count ->
    [one] 1 Person wartet, aber die Anmeldung ist geschlossen. Wenn Sie sie wieder öffnen, wird der Platz weiter angeboten.
   *[other] { $count } Personen warten, aber die Anmeldung ist geschlossen. Wenn Sie sie wieder öffnen, wird der Platz weiter angeboten.
}
desk-button-coming = Wer noch kommt
desk-button-lateopen = Anmeldung wieder öffnen
desk-button-lateclose = Anmeldung jetzt beenden
refusal-no-seat = Sie haben keinen Platz an diesem Runden Tisch.
