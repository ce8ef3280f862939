# Die Unterlagen vor einem Runden Tisch, und die Seiten des Pults dazu.

pdf-page = Seite { $page } von { $pages }
button-briefing = Unterlagen
button-paper = Als PDF
button-table-show = Runden Tisch ansehen

briefing-title = Unterlagen: { $title }
briefing-news = Neu seit Ihren letzten Unterlagen: { $parts }
briefing-part-when = die Zeit
briefing-part-where = der Ort
briefing-part-agenda = die Tagesordnung
briefing-part-calls = die besprochenen Aufrufe
briefing-part-changed = Änderungen in einem Aufruf
briefing-part-note = der Hinweis der Leitung
briefing-paper = Dasselbe zum Drucken oder Aufheben.
briefing-as-of = Stand: { $when }. Wer kommt, kann sich noch ändern.
briefing-note = Ein Wort der Leitung
briefing-agenda = Tagesordnung
briefing-call = Der Aufruf
briefing-call-further = Außerdem besprochen
briefing-can-apply = <b>Wer sich bewerben kann:</b> { $who }
briefing-changed = <b>Seit der Eröffnung des Runden Tisches geändert:</b>
briefing-unchanged = Seit der Eröffnung des Runden Tisches unverändert.
briefing-who = Wer kommt
briefing-coming = { $count ->
    [0] Noch hat niemand einen Platz; Plätze insgesamt: { $capacity }
    [one] 1 Person hat einen Platz; Plätze insgesamt: { $capacity }
   *[other] { $count } Personen haben einen Platz; Plätze insgesamt: { $capacity }
}
briefing-group = { $group }: { $taken } (reserviert: { $quota })
briefing-group-open = { $group }: { $taken }
briefing-missing = Noch nicht vertreten: { $groups }
briefing-countries = Nach Ländern: { $countries }
briefing-names = Wer genannt werden möchte: { $names }
briefing-similar = Ähnliche offene Aufrufe
briefing-carried = Noch offen vom letzten Mal
briefing-similar-line = <a href="{ $url }">{ $title }</a>: { $when }
briefing-courses = Kurse zu diesem Bedarf
briefing-course = <a href="{ $url }">{ $title }</a> ({ $provider })
briefing-refused = Die Unterlagen sind für alle, die einen Platz haben.

agenda-explore = Möglichkeiten ausloten
agenda-explore-1 = Begrüßung, und wer da ist
agenda-explore-2 = Der Aufruf in Kürze: was er bezahlt, wer sich bewerben kann, bis wann
agenda-explore-3 = Was jede Region braucht und einbringen kann
agenda-explore-4 = Ideen für ein gemeinsames Projekt
agenda-explore-5 = Wer weitermacht, und die nächsten Schritte
agenda-partners = Partner finden
agenda-partners-1 = Begrüßung, und was sich im Aufruf geändert hat
agenda-partners-2 = Die Projektidee in fünf Sätzen
agenda-partners-3 = Rollen: wer leitet, wer was übernimmt
agenda-partners-4 = Welche Partner fehlen, und wer sie fragt
agenda-partners-5 = Budget, Eigenanteil und die nächsten Schritte
agenda-go-no-go = Über den Antrag entscheiden
agenda-go-no-go-1 = Wo der Antrag steht
agenda-go-no-go-2 = Offene Fragen aller Partner
agenda-go-no-go-3 = Was dafür spricht, und was dagegen
agenda-go-no-go-4 = Die Entscheidung: Antrag oder nicht
agenda-go-no-go-5 = Aufgaben, Zuständige und Termine bis zum Stichtag

desk-button-briefing = Unterlagen
desk-button-agenda = Tagesordnung
desk-button-calls = Besprochene Aufrufe
desk-button-note = Ihr Hinweis
desk-button-preview = Unterlagen ansehen
desk-button-briefnow = Jetzt senden
desk-button-brieflater = Doch wie üblich senden
desk-button-agendaclear = Tagesordnung entfernen
desk-button-agendaback = Zurück zum vorigen Stand
desk-button-noteclear = Hinweis entfernen
desk-button-noteback = Zurück zum vorigen Stand
desk-button-calladd = Dazunehmen: { $number }
desk-button-calldrop = Entfernen: { $number }

agenda-page = <b>Tagesordnung</b>
agenda-none = Es gibt noch keine Tagesordnung. Wählen Sie eine von diesen, die alle in ihrer eigenen Sprache lesen, oder schreiben Sie eine eigene in einer Nachricht.
agenda-how = Wählen Sie eine andere oder schreiben Sie eine eigene in einer Nachricht. Wer die Unterlagen schon hat, hört von der Änderung.
agenda-long = Das ist zu lang: { $length } Zeichen, höchstens { $most }. Bitte senden Sie eine kürzere.
note-page = <b>Ihr Hinweis in den Unterlagen</b>
note-none = Es gibt noch keinen. Schreiben Sie ihn in einer Nachricht: was man mitbringt, was man liest, wie man hineinkommt.
note-how = Um ihn zu ändern, schreiben Sie einen neuen in einer Nachricht.
note-too-long = Das ist zu lang: { $length } Zeichen, höchstens { $most }. Bitte senden Sie einen kürzeren.
plan-heading = <b>Die Unterlagen</b>
plan-what = Zeit, Ort, Tagesordnung, die Aufrufe und was sich darin geändert hat, wer nach Gruppe und Land kommt, ähnliche Aufrufe: als Nachricht und als PDF, an alle, die einen Platz haben, und an die Leitung.
plan-when = <b>Versand:</b> { $when }
plan-later = Wer danach einen Platz bekommt, hat sie sofort; wer sie hat, hört von Änderungen.
plan-out = { $count ->
    [one] Sie gingen bisher an 1 Person.
   *[other] Sie gingen bisher an { $count } Personen.
}
plan-sending = Sie werden jetzt gesendet.
plan-agenda = Tagesordnung: { $state ->
    [yes] vorhanden
   *[else] noch keine
}
plan-note = Ihr Hinweis: { $state ->
    [yes] vorhanden
   *[else] noch keiner
}
plan-calls = { $count ->
    [0] Es wird kein Aufruf besprochen.
    [one] 1 Aufruf wird besprochen.
   *[other] { $count } Aufrufe werden besprochen.
}
plan-reminders = Erinnerungen gehen an sie alle 7 Tage, 1 Tag und 1 Stunde vorher. Der Link zur Teilnahme kommt 24 Stunden vorher.
plan-question = <b>„Können Sie noch kommen?“ wird gefragt:</b> { $when }
calls-page = <b>Besprochene Aufrufe</b>
calls-how = Um einen Aufruf dazuzunehmen, schreiben Sie seine Nummer, seine Kennung oder einige Wörter aus dem Titel.
calls-none-found = Zu „{ $typed }“ wurde kein Aufruf gefunden.
calls-found = Welcher von diesen?
calls-full = An einem Runden Tisch werden höchstens { $most } Aufrufe besprochen.
