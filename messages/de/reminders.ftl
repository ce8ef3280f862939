# Erinnerungen: die Stufen, einmal Erbetenes, und Verschieben.

command-reminders = Wann Sie an gemerkte Aufrufe erinnert werden
settings-name-reminders = Erinnerungen

ladder-heading = <b>Erinnerungen an gemerkte Aufrufe</b>
ladder-now = Jetzt: { $ladder }
ladder-rungs = { $days } Tage vor dem Stichtag
ladder-rungs-one = { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
} vor dem Stichtag
ladder-rungs-day = am letzten Tag
ladder-at = { $rungs }, um { $hour } Uhr ({ $city })
ladder-short = { $days } Tage
ladder-off = keine
ladder-ask = Tippen Sie auf eine Zahl von Tagen, um sie hinzuzufügen oder herauszunehmen. Für andere schreiben Sie zum Beispiel /reminders 45 14 3. Die Stunde ist die Ihrer Übersicht: /rhythm
ladder-rung = { $days ->
    [0] letzter Tag
    [one] 1 Tag
   *[other] { $days } Tage
}
ladder-choice-default = Wie am Anfang: { $ladder }
ladder-choice-off = Keine Erinnerungen
ladder-how = Das habe ich nicht verstanden. Beispiele: /reminders 45 14 3 für Tage vor dem Stichtag (0 ist der letzte Tag, höchstens zehn Zahlen, keine über 365), /reminders off für keine, /reminders default für die vom Anfang.
ladder-full = Höchstens zehn Tage lassen sich wählen, und keiner über 365. Bitte nehmen Sie zuerst einen heraus.
ladder-coming = <b>Sie haben um Erinnerung gebeten an</b>
ladder-coming-line = { $n }. { $when }: { $title }
ladder-coming-none = Für eine Erinnerung an einen einzelnen Aufruf tippen Sie auf seiner Karte auf ⏰ Erinnern.
ladder-remove = { $n } entfernen

button-remind = ⏰ Erinnern
remind-ask =
    <b>Wann soll ich Sie erinnern?</b>
    { $title }
remind-coming = <b>Erinnerungen an diesen Aufruf</b>
remind-line = • { $when }
remind-line-ladder = • { $when }, nach Ihren Stufen ({ $ladder })
remind-line-ladder-past = • nach Ihren Stufen ({ $ladder }): keine mehr
remind-line-opens = wenn er öffnet: { $when }
remind-line-opens-unknown = wenn er öffnet; der Tag ist noch nicht veröffentlicht
remind-line-before = { $rule ->
    [b7] eine Woche vor dem Stichtag
   *[else] einen Monat vor dem Stichtag
}: { $when }
remind-type = Die Uhrzeit ist { $hour } Uhr ({ $city }), die Ihrer Übersicht. Eine einzelne Erinnerung merkt den Aufruf nicht vor.
remind-choice-ladder = Nach Ihren Stufen ({ $ladder }); merkt den Aufruf
remind-choice-ladder-again = Wieder nach Ihren Stufen ({ $ladder })
remind-choice-ladder-off = Nicht nach den Stufen
remind-choice-1 = Morgen
remind-choice-3 = In 3 Tagen
remind-choice-7 = In einer Woche
remind-choice-b7 = Eine Woche vor dem Stichtag
remind-choice-b30 = Einen Monat vor dem Stichtag
remind-choice-opens = Wenn er öffnet
remind-choice-day = Ein anderer Tag
remind-remove = Entfernen: { $when }
remind-which-day = Welcher Tag? Schreiben Sie ihn zum Beispiel als 3. September, 03.09.2027 oder 2027-09-03.
remind-not-a-day = Das habe ich nicht als Tag verstanden. Schreiben Sie ihn zum Beispiel als 3. September, 03.09.2027 oder 2027-09-03.
remind-cannot-past = Dieser Zeitpunkt ist vorbei. Bitte wählen Sie einen Tag, der noch kommt.
remind-cannot-after = Das ist nach dem Stichtag dieses Aufrufs. Bitte wählen Sie einen früheren Tag.
remind-cannot-far = Das ist mehr als drei Jahre entfernt. Bitte wählen Sie einen früheren Tag.
remind-cannot-late = Dafür ist es zu spät: Der Stichtag liegt schon näher.
remind-cannot-open = Dieser Aufruf wartet nicht auf seine Öffnung.
remind-cannot-many = Sie haben schon um 100 Erinnerungen gebeten. Bitte entfernen Sie zuerst einige: /reminders
remind-cannot-undated = Dieser Aufruf hat keinen kommenden Stichtag.
remind-cannot-unknown = Ich habe nicht verstanden, wann.
remind-set = Ich erinnere Sie wieder: <b>{ $when }</b>
remind-title = { $title }
remind-never = <b>Keine Erinnerungen mehr an diesen Aufruf</b>
    Er bleibt gemerkt; ein geänderter Stichtag wird weiterhin gemeldet.
remind-undo = Rückgängig
button-remind-never = Daran nicht mehr erinnern
button-remind-1 = Morgen wieder
button-remind-3 = In 3 Tagen wieder
button-remind-b7 = Eine Woche vor dem Stichtag

reminder-plain = <b>Erinnerung</b>
reminder-open = <b>Erinnerung: Dieser Aufruf ist offen</b>
reminder-opens = { $days ->
    [0] <b>Erinnerung: öffnet heute</b>
    [1] <b>Erinnerung: öffnet morgen</b>
   *[other] <b>Erinnerung: öffnet in { $days } Tagen</b>
}
reminder-not-open = <b>Erinnerung: noch nicht offen</b>
reminder-moved = Der Stichtag wurde verschoben, seit Sie darum gebeten haben. Er war am { $when }.
reminder-why-asked = Sie haben mich gebeten, Sie an diesen Aufruf zu erinnern.
reminder-why-colleague = { $said ->
    [interested] Laut Ihrer Kollegin oder Ihrem Kollegen ist die Region an diesem Aufruf interessiert.
    [asked] Ihre Kollegin oder Ihr Kollege hat um diese Erinnerung gebeten.
   *[else] Ihre Kollegin oder Ihr Kollege hat diesen Aufruf gemerkt.
}
