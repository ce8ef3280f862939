# Guests without a chat, on a host's desk, and the link to the page on which they sign up.

desk-button-guests = Gäste ohne Telegram
desk-button-weblink = Anmeldeseite

guests-heading = <b>Gäste ohne Telegram</b>
guests-about = Für Gäste gelten dieselben Regeln wie für alle: Plätze nach Gruppen, Warteliste, Angebote. Sie haben keinen Chat mit mir. Was aus ihren Plätzen wird, erfährt deshalb, wer den Runden Tisch leitet, und gibt es weiter. Namen sehen hier nur die, die diesen Runden Tisch leiten.
guests-none = Noch ist kein Gast eingetragen.
guests-full = Dieser Runde Tisch hat so viele Gäste, wie ich führen kann.
guests-to-inform = Bitte sagen Sie es auch diesen Gästen, denn sie haben keinen Chat mit mir: { $names }
guest-gone = Dieser Gast ist hier nicht mehr bekannt.
guest-stands = { $party ->
    [pair] { $group }, Delegation zu zweit: { $state }
   *[else] { $group }: { $state }
}
guest-is-named = noch nicht angemeldet
guest-is-requested = wartet auf die Entscheidung der Leitung
guest-is-refused = von der Leitung abgelehnt
guest-is-seated = hat einen Platz
guest-is-waiting = auf der Warteliste
guest-is-offered = ein Platz ist freigehalten, die Antwort steht aus
guest-is-declined = angebotenen Platz abgelehnt
guest-is-lapsed = Angebot nicht rechtzeitig beantwortet
guest-is-withdrawn = Platz aufgegeben
guest-is-removed = von der Leitung wieder gestrichen
guest-is-cancelled = Runder Tisch abgesagt
guest-is-attended = war dabei
guest-is-absent = war nicht dabei
guest-organisation = Organisation: { $words }
guest-country = Land: { $words }
guest-shown = Die anderen Teilnehmenden dürfen sehen, wer dieser Gast ist.
guest-not-shown = Die anderen Teilnehmenden sehen nicht, wer dieser Gast ist. Nur der Gast selbst kann das erlauben, auf der eigenen Seite.
guest-own-page = Die eigene Seite des Gastes zeigt, wie es steht, und nimmt Antworten an. Bitte geben Sie ihre Adresse weiter: { $link }
guest-ask-name = Wie heißt der Gast? Bitte schreiben Sie mir den Namen.
guest-ask-why = Der Name wird für diesen Runden Tisch gespeichert und 12 Monate danach gelöscht. Bitte sagen Sie das Ihrem Gast.
guest-ask-group = <b>{ $name }</b>: für welche Gruppe?
guest-ask-party = <b>{ $name }</b>: eine Person, oder eine Delegation zu zweit, die beide Plätze bekommt oder keinen?
guest-ask-organisation = <b>{ $name }</b>: welche Organisation? Bitte schreiben Sie sie mir, oder einen Strich (-) für keine.
guest-ask-country = <b>{ $name }</b>: welches Land? Bitte wählen Sie es unten, oder schreiben Sie es mir.
guest-bad-name = Ein Name hat mindestens einen Buchstaben und höchstens { $most } Zeichen.
guest-long-organisation = Bitte höchstens { $most } Zeichen.
guest-no-country = Ich kenne kein Land namens „{ $said }“.
guest-notice-offer = <b>Für Ihren Gast { $name } ist ein Platz frei</b>
guest-notice-seated = <b>Ihr Gast { $name } hat einen Platz</b>
guest-notice-lapsed = <b>Das Angebot an Ihren Gast { $name } ist abgelaufen. Der Platz ging an die Nächsten in der Reihe</b>
guest-notice-closed = <b>Die Anmeldung ist beendet, für Ihren Gast { $name } wurde kein Platz frei</b>
guest-pass-on = Bitte sagen Sie es Ihrem Gast, der keinen Chat mit mir hat.

button-guest-add = Gast eintragen
button-guest-all = Alle Gäste
button-guest-sheet = Zu diesem Gast
button-guest-group = Gruppe wählen
button-guest-one = Eine Person
button-guest-two = Delegation zu zweit
button-guest-yes = Ja, der Platz wird genommen
button-guest-no = Nein, danke
button-guest-out = Von der Liste nehmen
button-guest-in = Wieder anmelden
button-guest-organisation = Organisation
button-guest-country = Land
button-guest-link = Adresse des Gastes kopieren

weblink-heading = <b>Anmeldeseite für Gäste</b>
weblink-about = Auf dieser Webseite meldet man sich ohne Telegram an, nach denselben Regeln wie alle und in der eigenen Sprache.
weblink-none = Für diesen Runden Tisch gibt es noch keine Seite.
weblink-off = Die Seite ist geschlossen. Wer sich dort angemeldet hat, behält die eigene Seite.
weblink-no-web = Diese Installation hat keine öffentliche Adresse und kann deshalb keine Seite zeigen. Wer mich betreibt, kann eine angeben (web.address in den Einstellungen). Gäste mit Namen eintragen können Sie trotzdem.
weblink-address = <code>{ $link }</code>
weblink-pass-on = Wer diese Adresse hat, kann sich anmelden. Geben Sie sie denen weiter, die Sie einladen möchten.
weblink-renewed = Diese Adresse ist neu. Die alte gilt nicht mehr.
weblink-renew-ask =
    <b>Eine neue Adresse nehmen?</b>
    Die alte gilt dann sofort nicht mehr, auch auf Plakaten und in E-Mails. Wer sich angemeldet hat, behält die eigene Seite.
button-weblink-open = Seite öffnen
button-weblink-again = Seite wieder öffnen
button-weblink-copy = Adresse kopieren
button-weblink-page = Seite ansehen
button-weblink-qr = QR-Code der Seite
button-weblink-renew = Neue Adresse nehmen
button-weblink-renew-yes = Ja, eine neue
button-weblink-renew-no = Nein, behalten
button-weblink-back = Alte Adresse zurücknehmen
button-weblink-close = Seite schließen
qr-signup = <b>QR-Code der Anmeldeseite</b>
qr-scan-signup = Scannen und zum Runden Tisch anmelden
