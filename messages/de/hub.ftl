# Training courses, and what a roundtable points to.

command-courses = Kurse für Ihren Bedarf oder mit eigenen Suchwörtern

courses-unknown = Hier ist noch kein Verzeichnis von Kursen eingetragen.
courses-mine = <b>Kurse für Ihren Bedarf: { $total }</b>
courses-mine-none = <b>Zu Ihrem Bedarf gibt es zurzeit keinen Kurs.</b>
courses-need = <b>Kurse für { $of }: { $total }</b>
courses-need-none = <b>Zurzeit kein Kurs für { $of }</b>
courses-call =
    <b>Kurse für den Bedarf dieses Aufrufs: { $total }</b>
    { $of }
courses-call-none =
    <b>Zurzeit kein Kurs für den Bedarf dieses Aufrufs</b>
    { $of }
courses-group = <b>Kurse für „{ $of }“: { $total }</b>
courses-group-none = <b>Zurzeit kein Kurs für „{ $of }“</b>
courses-words = <b>Kurse mit „{ $of }“: { $total }</b>
courses-words-none = <b>Kein Kurs hat „{ $of }“ im Titel, beim Anbieter oder beim Bedarf.</b>
courses-all = <b>Alle Kurse: { $total }</b>
courses-all-none = <b>Zurzeit ist kein Kurs verzeichnet.</b>
course-title = <b>{ $number }.</b> <a href="{ $url }">{ $title }</a>
course-by = { $provider }
course-facts = { $facts }
course-languages = Sprache: { $languages }
course-mode = { $mode ->
    [online] online
    [onsite] vor Ort
   *[else] teils online
}
course-begins = ab { $day }
course-began = läuft seit { $day }
course-between = { $first } bis { $last }
course-until = bis { $day }
course-hours = { $hours } h
course-price = Preis: { $price }
course-needs = Für: { $needs }
courses-source = <i>Stand: { $day }. Quelle: { $catalogue }</i>

button-courses-call = 🎓 Kurse für diesen Bedarf ({ $count })
button-courses-need = 🎓 Kurse: { $need } ({ $count })
button-courses-group = 🎓 Kurse auf dieser Seite ({ $count })
button-courses-mine = Kurse für meinen Bedarf
button-courses-all = Alle Kurse

table-audience = <b>Für:</b> { $name }
table-event = <b>Neben der Veranstaltung:</b> { $title }, { $when }
button-event = Veranstaltung ansehen
desk-button-event = Auf Veranstaltung hinweisen
desk-button-audience = Für Ausschuss oder Gruppe
desk-event-which = Auf welche Veranstaltung soll der Runde Tisch hinweisen? Seine Karte und sein Kalendereintrag nennen sie dann.
desk-event-none = Es steht keine Veranstaltung bevor. Neue trägt man mit /event ein.
desk-event-set = Der Runde Tisch weist auf diese Veranstaltung hin: { $title }
desk-event-cleared = Der Runde Tisch weist auf keine Veranstaltung hin.
desk-audience-which = Für wen ist der Runde Tisch? Die Mitglieder des Ausschusses oder der Arbeitsgruppe werden eingeladen, jedes einmal. Alle anderen können sich weiterhin anmelden.
desk-audience-none = Es gibt noch keinen Ausschuss und keine Arbeitsgruppe. Die Betreuung legt sie mit /audiences an.
desk-audience-set = Der Runde Tisch ist für { $name }. Die Mitglieder werden jetzt eingeladen.
desk-audience-cleared = Der Runde Tisch ist für keinen Ausschuss und keine Arbeitsgruppe im Besonderen. Wer eingeladen wurde, bleibt es.
desk-choice-none = Keine
