# Was der Assistent antwortet.

trouble = Hier ist etwas schiefgegangen, nicht bei Ihnen. Bitte versuchen Sie es in einer Minute noch einmal. Nichts, was Sie angegeben haben, ist verloren.
only-text = Ich kann nur Text und Standorte lesen. Schreiben Sie einige Wörter, um Aufrufe zu finden, oder sehen Sie unter /help nach.
admins-only = In einer Gruppe können das nur ihre Administratoren ändern.
in-private-only = Bitte schreiben Sie mir das in einem privaten Chat.
facilitators-only = Einen Runden Tisch eröffnen können nur Personen mit Moderationsrecht. Die Betreuung dieses Assistenten vergibt es.
keepers-only = Das kann nur die Betreuung dieses Assistenten. Was Sie tun können: /help
host-only = Das kann nur, wer diesen Runden Tisch leitet.
button-unknown = Diese Schaltfläche gehört zu einer älteren Nachricht und ist nicht mehr gültig. Bitte beginnen Sie neu: /calls, /roundtables oder /settings
call-gone = Dieser Aufruf wird hier nicht mehr geführt. Was jetzt offen ist: /calls
call-undated = Für diesen Aufruf ist kein künftiger Stichtag veröffentlicht, deshalb gibt es nichts in den Kalender einzutragen.
table-gone = Diesen Runden Tisch gibt es nicht mehr. Die kommenden: /roundtables
digest-gone = Diese Übersicht wird nicht mehr aufbewahrt. Was jetzt offen ist: /calls
link-unknown = Dieser Link führt hier zu nichts. Was jetzt offen ist: /calls
command-unknown = Den Befehl „{ $said }“ kenne ich nicht. Alle Befehle: /help
command-unknown-near = Den Befehl „{ $said }“ kenne ich nicht. Meinten Sie /{ $nearest }? Alle Befehle: /help

start-again = { $assistant } ist bereit. Alle Einstellungen: /settings
start-back = Willkommen zurück. Ab jetzt hören Sie wieder von mir. Was Sie verpasst haben, steht in der nächsten Übersicht. Alle Einstellungen: /settings
start-imported = Willkommen bei { $assistant }. Ihr Profil wurde für Sie vorbereitet. Was jetzt offen ist, kommt gleich in einer Nachricht. Alle Einstellungen: /settings
unblocked = Willkommen zurück. Ab jetzt hören Sie wieder von mir. Alle Einstellungen: /settings
group-welcome =
    <b>{ $assistant }</b>

    Ich sage dieser Gruppe, welche EU-Aufrufe zum Bedarf ihrer Region passen: einmal pro Woche, mit Begründung. Eine Administratorin oder ein Administrator kann mich jetzt oder später mit /start einrichten.

list-page = Seite { $page } von { $pages }
calls-heading = { $total ->
    [0] <b>Derzeit ist nichts offen, das zu Ihrem Profil passt.</b> Mehr Bedarfe: /needs. Ein größeres Gebiet: /region. Auch mit beliebigen Wörtern finden Sie Aufrufe.
    [one] <b>1 offener Aufruf passt zu Ihrem Profil</b>
   *[other] <b>{ $total } offene Aufrufe passen zu Ihrem Profil, die besten zuerst</b>
}
perhaps-heading =
    { $total ->
        [0] <b>Sonst ist nichts offen, was vielleicht zu Ihrem Profil passt.</b>
        [one] <b>1 weiterer offener Aufruf passt vielleicht zu Ihrem Profil</b>
       *[other] <b>{ $total } weitere offene Aufrufe passen vielleicht zu Ihrem Profil</b>
    }
    Gefunden wurden nur schwache Anhaltspunkte, darum schreibe ich davon nie ungefragt.
button-perhaps = Zeigen, was vielleicht passt
button-calls = ‹ Was passt
button-open = Im Assistenten öffnen
inline-about = { $programme }, bis { $when }
calendar-call = Die Stichtage dieses Aufrufs als Datei für Ihren Kalender.
calendar-call-title = Stichtag: { $title }
calendar-table = Der Runde Tisch als Datei für Ihren Kalender.
calendar-table-title = Runder Tisch: { $title }

settings-heading = <b>Ihre Einstellungen</b>
settings-line = <b>{ $name }:</b> { $value }
settings-name-language = Sprache
settings-name-region = Regionen
settings-name-needs = Bedarfe
settings-name-group = Gruppe
settings-name-organisation = Organisation
settings-name-rhythm = Rhythmus
settings-name-quiet = Ruhezeiten
settings-name-zone = Zeitzone
settings-name-articles = Nachrichten
settings-articles = { $state ->
    [on] in der Übersicht
   *[else] nicht in der Übersicht
}
settings-choice-articles = { $state ->
    [on] Nachrichten in die Übersicht aufnehmen
   *[else] Nachrichten aus der Übersicht weglassen
}
settings-anywhere = überall
settings-all-needs = alle
settings-needs-region = die von { $regions }: { $needs }
settings-unsaid = keine Angabe
settings-paused = Ruhe bis { $until }. Beenden: /start
settings-stopped = Ruhe. Um wieder von mir zu hören: /start
rhythm-set-at-once = sofort, das Übrige am { $weekday } um { $hour } Uhr ({ $city })
rhythm-set-weekly = wöchentlich, am { $weekday } um { $hour } Uhr ({ $city })
rhythm-how = Das habe ich nicht verstanden. Beispiele: /rhythm einmal pro Woche Freitag 9, oder /rhythm sofort, oder nur /rhythm
language-set = Ab jetzt schreibe ich auf { $name }.

quiet-ask =
    <b>Wann soll ich schweigen?</b>
    Derzeit: { $now }
    Die Stunden gelten in der Ortszeit von { $city }; dort ist es jetzt { $clock } Uhr. Für andere schreiben Sie zum Beispiel /quiet 19-7, und für die Hinweise /quiet 5. Was darüber hinausgeht, wartet auf die Übersicht.
quiet-hours = { $start } bis { $end } Uhr; { $budget }
quiet-never = keine Ruhezeiten; { $budget }
quiet-budget = { $count ->
    [0] keine Hinweise, alles wartet auf die Übersicht
    [one] höchstens 1 Hinweis in sieben Tagen
   *[other] höchstens { $count } Hinweise in sieben Tagen
}
quiet-choice = { $start } bis { $end } Uhr
quiet-choice-never = Keine Ruhezeiten
quiet-choice-budget = { $count ->
    [0] Keine Hinweise
    [one] Höchstens 1 Hinweis in sieben Tagen
   *[other] Höchstens { $count } Hinweise in sieben Tagen
}
quiet-choice-all-quiet = { $state ->
    [on] Auch schreiben, wenn es nichts gibt
   *[else] Nicht schreiben, wenn es nichts gibt
}
quiet-how = Das habe ich nicht verstanden. Beispiele: /quiet 20-8 für die Stunden, /quiet 5 für die Hinweise in sieben Tagen.

zone-now = { $city }, jetzt { $clock } Uhr
zone-change = Zeitzone ändern
zone-ask =
    <b>In welcher Zeitzone leben Sie?</b>
    Eingestellt: { $now }
    Danach richten sich Ihre Ruhezeiten, die Stunde der Übersicht und „Ihre Zeit“ bei einem Aufruf. Wählen Sie eine aus oder schreiben Sie eine Stadt, zum Beispiel Wien.
zone-found = Zu „{ $typed }“ habe ich diese Zeitzonen gefunden. Bitte wählen Sie.
zone-none = Zu „{ $typed }“ habe ich keine Zeitzone gefunden. Bitte schreiben Sie eine größere Stadt desselben Landes oder einen Namen wie Europe/Vienna.

pause-ask = Wie lange soll ich schweigen? Sie können auch einen Tag schreiben, zum Beispiel /pause 2026-09-03.
pause-days = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
}
pause-open = Bis ich mich melde
pause-how = Das habe ich nicht verstanden. Beispiele: /pause 7 für sieben Tage, oder /pause mit einem künftigen Tag, geschrieben wie 2026-09-03.
paused = Ruhe bis { $until }. Was inzwischen kommt, steht in der nächsten Übersicht. Früher beenden: /start
paused-open = Ruhe, bis Sie /start schreiben. Was inzwischen kommt, steht dann in der nächsten Übersicht.
stopped = Sie hören nichts mehr von mir. Ihr Profil bleibt für den Tag, an dem Sie wieder /start schreiben. Löschen: /forget

forget-ask =
    <b>Soll ich alles löschen, was über Sie gespeichert ist?</b>
    Ihr Profil, was Sie gemerkt haben, Ihre Plätze an Runden Tischen. Es ist sofort weg und lässt sich nicht zurückholen. Vorher lesen: /mydata
forget-yes = Ja, alles löschen
forget-no = Nein, behalten
forget-kept = Alles bleibt, wie es ist.
forgotten = Alles, was über Sie gespeichert war, ist gelöscht. In den Zahlen vergangener Runder Tische bleiben nur Summen. Wenn Sie wieder schreiben, beginnen wir neu.
mydata = Alles, was über Sie gespeichert ist. Wozu es dient: /privacy

privacy =
    <b>Was über Sie gespeichert wird</b>
    • die Nummer dieses Chats, damit ich Ihnen schreiben kann
    • Ihre Sprache, Zeitzone, Regionen, Bedarfe, Gruppe und Ihr Rhythmus
    • Ihre Organisation, wenn Sie sie genannt haben
    • Aufrufe, die Sie gemerkt, als passend bezeichnet oder abgelehnt haben oder die Sie interessieren, und welche Ihnen gemeldet wurden
    • Ihre Anmeldungen zu Runden Tischen
    • Erinnerungen, um die Sie gebeten haben; bis wann Sie abwesend sind, welcher Chat Sie vertritt und was dorthin ging

    <b>Was nicht gespeichert wird</b>
    Ihr Name, Ihre Telefonnummer und wonach Sie suchen.

    <b>Wer es sieht</b>
    Andere Mitglieder sehen nur Zahlen nach Gruppe und Land. Wer einen Runden Tisch leitet, sieht die Anmeldungen nach Gruppe. Namen stehen nur mit Ihrer Zustimmung auf einer Anwesenheitsliste. Wer Sie während einer Abwesenheit vertritt, sieht Ihre Organisation, Gruppe und Regionen und die Aufrufe für Sie.

    <b>Wie lange</b>
    Solange Sie den Assistenten nutzen. Wenn Sie { $ask } Monate lang nichts tun, frage ich, ob Sie bleiben möchten; nach { $erase } Monaten wird alles gelöscht.

    <b>Was Sie tun können</b>
    /mydata gibt Ihnen alles als Datei. /forget löscht alles sofort; von Runden Tischen, an denen Sie teilgenommen haben, bleiben nur Zahlen.

sources-heading = { $count ->
    [one] <b>1 Quelle wird abgefragt</b>
   *[other] <b>{ $count } Quellen werden abgefragt</b>
}
sources-times = Zu jeder: die Aufrufe der letzten gültigen Antwort, und wann diese kam ({ $zone }).
sources-answering = <b>Antworten</b>
sources-silent = <b>Ohne Antwort</b>: Deren Aufrufe können Sie verspätet erreichen
sources-unasked = <b>Noch nicht abgefragt</b>
sources-waiting = <b>Warten auf einen Zugangsschlüssel</b>, den die Betreuung eintragen muss
sources-foot = Länder ohne Quelle in dieser Liste werden noch nicht abgefragt. Deren Aufrufe erreichen Sie nur, wenn eine europaweite Quelle sie auch veröffentlicht.
source-line = • { $source } · { $met } · { $when }
source-line-silent = • { $source } · seit { $since }; davor { $met }, { $when }
source-line-never = • { $source } · seit { $since }; noch keine gültige Antwort
source-calls = { $count ->
    [one] 1 Aufruf
   *[other] { $count } Aufrufe
}
source-articles = { $count ->
    [one] 1 Nachricht
   *[other] { $count } Nachrichten
}
source-line-name = • { $source }

help-heading = <b>Was ich kann</b>
help-line = /{ $command } – { $does }
help-facilitators = <b>Für die Moderation</b>
help-keepers = <b>Für die Betreuung</b>
help-foot = Jeder andere Text ist eine Suche. Ein gesendeter Standort setzt Ihre Region.

button-host = Runden Tisch eröffnen
host-which = <b>Zu welchem Aufruf soll der Runde Tisch stattfinden?</b> Schreiben Sie seine Nummer, seine Kennung oder einige Wörter.
host-which-of = Zu „{ $typed }“ habe ich diese gefunden:
host-which-none = Zu „{ $typed }“ habe ich keinen Aufruf gefunden.
host-when =
    <b>Wann soll er stattfinden?</b>
    { $title }
host-day-explore = { $day }: sondieren
host-day-partners = { $day }: Partner finden
host-day-go-no-go = { $day }: über den Antrag entscheiden
host-seats-ask = <b>Für wen?</b> Der Runde Tisch ist am { $when }.
host-seats-how = Wählen Sie, oder schreiben Sie die Plätze nach Gruppe: { $example }
host-seats-choice = { $total ->
    [one] 1 Platz
   *[other] { $total } Plätze
}
host-seats-choice-open = { $total ->
    [one] 1 Platz, jede Gruppe
   *[other] { $total } Plätze, jede Gruppe
}
host-seats-line = { $label }: { $seats }
host-seats-open = für alle Gruppen { $count }
hosted =
    <b>Der Runde Tisch ist eröffnet</b>
    { $when }
    Zum Einladen geben Sie bitte diesen Link weiter: { $link }
host-bad-time = „{ $said }“ ist kein Tag mit Uhrzeit. Schreiben Sie ihn wie 2026-05-12T10:00 (Ihre eigene Zeit) oder 2026-05-12T10:00+02:00.
host-past = „{ $said }“ ist vorbei. Schreiben Sie eine künftige Zeit, zum Beispiel 2027-05-12T10:00.
host-far = „{ $said }“ ist mehr als zwei Jahre entfernt. Bitte wählen Sie einen näheren Tag.
host-bad-group = Eine Gruppe „{ $said }“ gibt es nicht; meinten Sie { $nearest }? Beispiel: { $example }
host-bad-seats = „{ $said }“ ist keine Zahl von Plätzen. Beispiel: { $example }, höchstens 200.
host-twice = „{ $said }“ kommt mehrmals vor. Bitte geben Sie zu jeder Gruppe nur eine Zahl an. Beispiel: { $example }
host-no-seats = Ein Runder Tisch braucht mindestens einen Platz. Beispiel: { $example }
host-no-call = Einen Aufruf „{ $said }“ gibt es nicht. Schreiben Sie seine Nummer wie im Link seiner Karte oder seine Kennung. Zum Finden: /search
host-many-calls = „{ $said }“ kann mehrere Aufrufe meinen. Bitte verwenden Sie eine dieser Nummern: { $numbers }
cancel-ask =
    <b>Diesen Runden Tisch absagen?</b>
    { $title }
    Alle Angemeldeten werden benachrichtigt.
cancel-yes = Ja, absagen
cancel-no = Nein, er bleibt

health-members = <b>Mitglieder:</b> { $active } aktiv von { $all }; { $facilitators } dürfen Runde Tische eröffnen
health-calls = <b>Aufrufe offen oder angekündigt:</b> { $count }
health-outbox = <b>Nachrichten:</b> { $due } zu senden, { $sending } unterwegs
health-sources = <b>Quellen:</b> { $count }, davon { $silent } ohne Antwort; { $quarantined } Datensätze nicht verstanden
health-silent = • ohne Antwort: { $source }
keepers-how = Das Recht, Runde Tische zu eröffnen, geben oder nehmen: <code>/keepers grant 123456789 facilitator</code>, <code>/keepers revoke 123456789</code>
keepers-bad-role = Ein Recht „{ $said }“ gibt es nicht. Beispiel: /keepers grant 123456789 facilitator
keepers-no-chat = Im Chat { $chat } hat mir noch niemand geschrieben. Bitten Sie zuerst um ein /start.
keepers-granted = Der Chat { $chat } darf jetzt Runde Tische eröffnen.
keepers-revoked = Der Chat { $chat } darf keine Runden Tische mehr eröffnen. Bereits eröffnete finden statt.
facilitator-now =
    <b>Sie dürfen jetzt Runde Tische eröffnen</b>
    Tippen Sie unter einem Aufruf auf „Runden Tisch eröffnen“, oder schreiben Sie /host.
facilitator-no-more = Sie dürfen keine Runden Tische mehr eröffnen. Bereits eröffnete finden statt.
