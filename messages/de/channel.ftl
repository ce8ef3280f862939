# Der zweite Weg: Kalender, Seite, E-Mail und Feeds, die ohne Telegram auskommen.

command-calendar = Kalender, Seite und Feeds, die ohne Telegram auskommen

channel-heading = <b>Ohne Telegram</b>
channel-heading-group = <b>Ohne Telegram: für die Gruppe { $group }</b>
channel-about = Ihre Stichtage und Ihre Übersicht erreichen Sie auch im Kalender, im Browser, im E-Mail-Programm und im Feed-Reader, selbst wenn dieser Chat einmal ausfällt.
channel-calendar =
    <b>Kalender</b>: die Stichtage der Aufrufe, die Sie gemerkt haben oder die Sie interessieren, und Ihre Runden Tische.
    <code>{ $webcal }</code>
    iPhone, Mac und die meisten anderen Kalender: diese Adresse öffnen. Google: Kalender per URL hinzufügen. Outlook: aus dem Internet abonnieren. Google und Outlook brauchen diese Form:
    <code>{ $https }</code>
channel-page =
    <b>Ihre Übersicht als Seite</b>: <a href="{ $page }">Seite öffnen</a>
    <b>Ihre Übersicht als E-Mail</b>: <a href="{ $mail }">E-Mail laden</a>. Sie öffnet sich als Entwurf, den Sie weitersenden können.
channel-feeds = <b>Feeds für einen Feed-Reader</b>, für alle zugänglich: { $feeds }
channel-feeds-all = alle verfügbaren
channel-secret = Kalender, Seite und E-Mail sind nur für Sie bestimmt: Wer die Adressen hat, kann sie lesen. Ist eine in falsche Hände geraten, nehmen Sie neue Adressen.
channel-files-too = Brauchen Sie keine Adresse, nehmen Sie die Dateien mit dem heutigen Stand.
channel-off = Ihre Adressen sind abgeschaltet. Die Dateien unten erhalten Sie weiterhin, und die Feeds sind für alle zugänglich: { $feeds }
channel-no-address = Diese Installation hat keine öffentliche Adresse, darum lässt sich nichts abonnieren. Die Dateien mit dem heutigen Stand erhalten Sie trotzdem.
channel-renew-ask =
    <b>Neue Adressen nehmen?</b>
    Kalender, Seite und E-Mail erhalten neue Adressen, und die alten gelten sofort nicht mehr. Jeden abonnierten Kalender müssen Sie neu abonnieren.
channel-renewed = Diese Adressen sind neu. Die alten gelten nicht mehr.
channel-group-private = Diese Adressen sind geheim und gehören darum nicht in eine Gruppe. Ein Admin sieht sie über die Schaltfläche unten im privaten Chat mit mir.
channel-nothing-saved = Sie haben keinen Aufruf mit Stichtag gemerkt und keinen Platz an einem Runden Tisch, darum gibt es nichts für einen Kalender.
channel-gone = Dieser Chat ist hier nicht mehr bekannt.
channel-ics = Ihre Stichtage und Runden Tische mit dem heutigen Stand als Datei für Ihren Kalender.
channel-eml = Ihre Übersicht mit dem heutigen Stand. Die Datei öffnet sich als Entwurf in Ihrem E-Mail-Programm.
channel-privacy =
    <b>Ohne Telegram</b>
    Haben Sie mit /calendar Adressen genommen, ist vermerkt, seit wann. Wer eine davon hat, kann lesen, was sie zeigt. Mit /forget gelten sie sofort nicht mehr.
channel-busy = Es kamen viele Anfragen in kurzer Zeit. Bitte versuchen Sie es in einer Minute noch einmal.

button-channel-copy = Kalenderadresse kopieren
button-channel-page = Meine Übersicht öffnen
button-channel-ics = Kalender als Datei
button-channel-eml = Übersicht als E-Mail
button-channel-renew = Neue Adressen nehmen
button-channel-renew-yes = Ja, neue nehmen
button-channel-renew-no = Nein, behalten
button-channel-off = Adressen abschalten
button-channel-on = Adressen einschalten
button-channel-private = Im privaten Chat zeigen

channel-event-about = Stichtag: { $when }, Tag noch nicht veröffentlicht: { $title }
channel-event-stage = Stichtag { $stage }: { $title }
calendar-name = { $assistant }: meine Stichtage
calendar-name-calls = { $assistant }: Stichtage

page-title = { $assistant }: Ihre Übersicht
page-title-region = { $assistant }: Übersicht für { $region }
page-day = Stand: { $day }
page-subject = { $assistant }: Ihre Übersicht, { $day }
page-subject-region = { $assistant }: Übersicht für { $region }, { $day }
page-contents = Auf dieser Seite
page-section = { $heading } ({ $count })
page-new = Neu in den letzten 7 Tagen
page-changed = Geändert
page-closing = Endet innerhalb von 14 Tagen
page-open = Außerdem offen
page-nothing = Zurzeit ist nichts offen, was passt.
page-needs = Bedarf der Region: { $needs }
page-needs-all = Diese Region hat noch nicht gesagt, was sie braucht, darum zählt jeder Bedarf.
page-links = Weitere Wege, dies zu lesen
page-link-calendar = Kalenderdatei mit Ihren Stichtagen
page-link-calendar-region = Kalenderdatei mit diesen Stichtagen
page-link-mail = Dasselbe als E-Mail
page-link-feeds = Feeds für einen Feed-Reader
page-secret = Nur Sie haben die Adresse dieser Seite. Bitte geben Sie sie nicht weiter.
page-attached = Die angehängte Datei trägt die Stichtage in Ihren Kalender ein.
page-name-calendar = stichtage
page-name-digest = uebersicht

feeds-heading = Feeds der EU-Aufrufe
feeds-about = Jeder Feed enthält die Aufrufe, die offen sind oder noch kommen, die neueste Änderung zuerst. Tragen Sie die Adresse eines Feeds in einen Feed-Reader ein; ein Konto ist nicht nötig.
feeds-all = Alle Aufrufe
feeds-needs = Nach Bedarf
feeds-regions = Nach Region
feeds-programmes = Nach Programm
feeds-digests = Übersichten von Regionen als Seite
feeds-any-region = Jede andere NUTS-Region hat auch einen Feed: Setzen Sie ihren Code anstelle des obigen ein.
feeds-both = Für einen Bedarf in einer Region: feeds/need/{ $need }/region/{ $region }.atom
feeds-languages = In anderen Sprachen
feed-title = { $assistant }: { $of }
feed-subtitle = Aufrufe, die offen sind oder noch kommen, die neueste Änderung zuerst.
feed-deadline = Stichtag: { $when }
feed-deadline-about = Stichtag: { $when }, Tag noch nicht veröffentlicht
feed-further = Weitere Stichtage: { $when }
feed-changed = Geändert: { $what }
feed-where = Wo: { $places }

gone-heading = Diese Adresse gilt nicht mehr
gone-about = Sie wurde durch eine neue ersetzt oder abgeschaltet. Im Chat zeigt /calendar die Adresse, die jetzt gilt.
lost-heading = Unter dieser Adresse gibt es nichts
lost-about = Vielleicht fehlt ein Buchstabe. Alle öffentlichen Feeds stehen auf der Seite der Feeds.
busy-heading = Zu viele Anfragen
wrong-method-heading = Diese Adresse lässt sich nur lesen
broken-heading = Hier ist etwas schiefgegangen
broken-about = Der Fehler liegt nicht bei Ihnen. Bitte versuchen Sie es in einigen Minuten noch einmal.
