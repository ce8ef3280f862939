# Tage für ein Treffen, wer interessiert ist, Umfragen zum Termin.

gathered = { $regions ->
    [one] 1 Region
   *[other] { $regions } Regionen
} aus { $countries ->
    [one] 1 Land
   *[other] { $countries } Ländern
} { $regions ->
    [one] ist
   *[other] sind
} interessiert{ $lacks ->
    [some] ; noch { $none }.
   *[else] .
}
gathered-none-industry = kein Unternehmen
gathered-none-education = kein Bildungsanbieter
gathered-none-social_partners = kein Sozialpartner
gathered-none-public_authorities = keine Behörde
gathered-heading = <b>Sie sind mit diesem Aufruf nicht allein</b>
gathered-next = Das Interesse reicht für einen Runden Tisch. Die Moderation weiß davon; Sie hören von ihm, sobald es einen Termin gibt.

counted-ask = <b>Dürfen andere Interessierte wissen, dass auch Ihre Region interessiert ist?</b> Gezeigt werden nur Zahlen: Regionen, Länder, Gruppen; nie Ihr Name. Dafür sehen Sie dasselbe von den anderen.
button-counted = { $answer ->
    [yes] Ja, zählen Sie uns mit
   *[else] Nein, danke
}
counted-here = Sie zählen für andere mit, ohne Namen: /settings
counted-said = { $answer ->
    [yes] Ihre Region wird ab jetzt mitgezählt, ohne Ihren Namen. Zum Ändern: /settings
   *[else] Sie werden nicht mitgezählt. Zum Ändern: /settings
}
settings-name-counted = Bei Interesse mitgezählt werden
settings-counted = { $state ->
    [on] ein
    [off] aus
   *[else] noch nicht gefragt
}
settings-choice-counted = { $state ->
    [on] Mitzählen einschalten
   *[else] Mitzählen ausschalten
}

quorum-lands = <b>Nach Land:</b> { $lands }
quorum-land = { $country } { $count }
quorum-missing = <b>Noch nicht dabei:</b> { $groups }
quorum-complete = Alle Gruppen sind dabei.
quorum-under = <b>Interesse an diesem Aufruf</b>
    Einige haben ihr Interesse zurückgenommen; für einen Runden Tisch ist es jetzt zu wenig.
quorum-taken-mine = Sie kümmern sich darum. Die anderen mit Moderationsrecht sehen, dass es jemand tut.
quorum-taken-other = Eine andere Person mit Moderationsrecht kümmert sich darum.
quorum-quiet = Sie haben gesagt: jetzt nicht. So steht es:
button-quorum = Wer interessiert ist
button-quorum-take = Ich kümmere mich darum
button-quorum-give = Ich gebe es zurück
button-quorum-quiet = Jetzt nicht
button-quorum-again = „Jetzt nicht“ zurücknehmen

day-holiday = { $named ->
    [yes] { $day } ist Feiertag: { $places } ({ $name }).
   *[else] { $day } ist Feiertag: { $places }.
}
day-line = • { $when }
day-suits = In der Arbeitszeit (9 bis 17 Uhr) von { $suits } der { $of } Personen; keine Uhrzeit passt mehr Personen.
day-suits-typed = In der Arbeitszeit (9 bis 17 Uhr) von { $suits } der { $of } Personen.
day-season = { $season ->
    [august] Im August sind viele nicht da.
   *[else] Um Weihnachten sind viele nicht da.
}
day-weekend = { $weekday } ist kein Arbeitstag.

host-days-how = Schreiben Sie Tag und Uhrzeit wie 2026-05-12 10:00, in Ihrer eigenen Zeit. Die Tage auf den Schaltflächen sind vom Antragsschluss zurückgerechnet: bei niemandem ein Feiertag, zu einer Uhrzeit, die den meisten passt.
host-really = <b>Wirklich?</b> Der Runde Tisch läge nach dem letzten Antragsschluss des Aufrufs.
host-really-when = Runder Tisch: { $when }
host-really-deadline = Letzter Antragsschluss: { $when }
button-really = Ja, an diesem Tag
button-other-day = Ein anderer Tag
button-poll = Lieber nach dem Termin fragen

poll-draft = <b>Nach dem Termin fragen</b>
poll-draft-dates = Wählen Sie zwei bis sechs Termine. Einen weiteren schreiben Sie wie 2026-05-12 10:00, in Ihrer eigenen Zeit.
poll-draft-chosen = <b>Gewählt:</b> { $count }
poll-draft-seats = <b>Plätze:</b> { $seats }
poll-draft-seats-how = Wählen Sie die Plätze, oder schreiben Sie sie: { $example }
poll-draft-end = <b>Die Umfrage endet:</b> { $when }
poll-draft-end-how = Wählen Sie, wann die Umfrage endet.
poll-draft-near = Kein Ende passt: Der erste Termin ist zu nah. Eine Umfrage endet mindestens einen Tag davor.
poll-draft-asks = { $count ->
    [0] Noch kann niemand gefragt werden; wer inzwischen dazukommt, wird gefragt.
    [one] 1 Mitglied wird gefragt.
   *[other] { $count } Mitglieder werden gefragt.
} Jedes bekommt eine Nachricht, und eine zweite, falls die Antwort kurz vor dem Ende noch fehlt.
button-poll-end = { $days ->
    [one] Endet in 1 Tag
   *[other] Endet in { $days } Tagen
}
button-poll-open = Jetzt fragen
button-poll-drop = Nicht fragen
poll-dropped = Es wurde niemand gefragt.

ballot = <b>Welcher Termin passt Ihnen?</b>
ballot-nudge = <b>Ihre Antwort zum Termin fehlt noch</b>
ballot-title = Runder Tisch: { $title }
ballot-until = Bitte antworten Sie bis { $when }. Bis dahin können Sie Ihre Antworten ändern.
ballot-option = <b>{ $number }.</b> { $when }
ballot-counts = { $yes } ja, { $maybe } zur Not, { $no } nein
ballot-count = { $answer ->
    [yes] { $count } ja
    [maybe] { $count } zur Not
   *[else] { $count } nein
}
ballot-answer = { $answer ->
    [yes] Ja
    [maybe] Zur Not
   *[else] Nein
}
ballot-button = { $number }: { $answer }
ballot-mine = Sie: { $answer }
ballot-over = Diese Umfrage ist beendet.
ballot-chosen = <b>Der Termin:</b> { $when }
ballot-tied = Mehrere Termine passen gleich gut. Die Leitung wählt.
ballot-without = Es kam kein Termin zustande.
button-ballot-none = Keiner davon
button-ballot = Welcher Termin passt Ihnen?

poll-host = <b>Umfrage zum Termin</b>
poll-host-ended = <b>Die Umfrage zum Termin ist beendet</b>
poll-host-turnout = { $asked ->
    [one] { $voted } von 1 Mitglied hat geantwortet.
   *[other] { $voted } von { $asked } Mitgliedern haben geantwortet.
}
poll-host-until = Sie endet: { $when }.
poll-host-group = { $group }: { $counts }
poll-host-no-group = Ohne Gruppe
poll-host-tied = Diese Termine passen gleich gut. Bitte wählen Sie; sonst gilt der früheste ab { $when }.
poll-host-none = An keinem Termin, der noch kommt, kann jemand.
poll-host-called-off = Sie wurde ohne Termin beendet.
button-poll-host = Wie es jetzt steht
button-poll-finish = Jetzt beenden
button-poll-off = Ohne Termin beenden
button-poll-reopen = Wieder öffnen
button-poll-more = Nach anderen Terminen fragen
button-show-table = Runden Tisch ansehen
desk-button-poll = Umfrage zum Termin

notice-dated = <b>Der Termin Ihres Runden Tisches steht fest</b>
notice-dated-yes = <b>Der Termin steht fest, zu dem Sie ja gesagt haben</b>
dated-no-seat-yet = Ihr Ja ist noch kein Platz: Bitte melden Sie sich an.

refusal-dates-to-offer = Eine Umfrage hat zwei bis sechs Termine.
refusal-poll-end = Eine Umfrage braucht ein Ende, das noch kommt.
refusal-poll-ends-late = Die Umfrage muss einen Tag vor ihrem ersten Termin enden, spätestens: { $when }.
refusal-poll-over = Diese Umfrage ist beendet.
refusal-not-asked = Hier können nur die antworten, die gefragt wurden.
refusal-asked-already = Eine Umfrage zu diesem Termin läuft schon.

privacy-dates = Ob Sie bei Interesse an einem Aufruf mitgezählt werden, bestimmen Sie in /settings: Andere sehen nur Zahlen, und nur von denen, die zugestimmt haben. Wer Moderationsrecht hat, sieht die Zahlen aller. Was Sie in einer Umfrage zum Termin antworten, erscheint als Zahl, für die Leitung nach Gruppe. Es bleibt bis ein Jahr nach der Umfrage gespeichert.
