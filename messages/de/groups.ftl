# In Gruppen: eine Karte je Aufruf, Themen, Ton. Und QR-Codes, und was über Inline-Ergebnissen steht.

group-card-groups = <b>Davon nach Gruppe:</b> { $groups }
group-card-group = { $group } { $members }
group-button-int = { $anybody ->
    [no] 🙋 Meine Region ist interessiert
   *[else] 🙋 Meine Region ist interessiert ({ $members })
}
group-card-answers = Die Karte dieses Aufrufs ist die Nachricht, auf die ich hier antworte. Sie zeigt den jetzigen Stand.
group-interest-region = Vermerkt: { $region } ist interessiert. Zum Zurücknehmen tippen Sie noch einmal: Ihre eigene Karte öffnet sich.
group-interest = Vermerkt: Sie sind interessiert. Zum Zurücknehmen tippen Sie noch einmal: Ihre eigene Karte öffnet sich.

group-sound-now = Nachrichten kommen hier { $state ->
    [on] mit Ton.
   *[else] ohne Ton.
}
group-sound-choice = { $state ->
    [on] Nachrichten mit Ton
   *[else] Nachrichten ohne Ton
}

setup-welcome-in-group =
    <b>{ $assistant }</b>

    Ich sage dieser Gruppe rechtzeitig und mit Begründung, welche EU-Aufrufe zum Bedarf ihrer Region passen: einmal pro Woche, ohne Ton.

    Vier kurze Fragen, jede kann übersprungen werden. Nur wer die Gruppe verwaltet, kann sie beantworten. Was gespeichert wird: /privacy

topics-ask =
    <b>Wo soll ich in dieser Gruppe schreiben?</b>
    Derzeit: { $now }

    Ein Thema wird angelegt, sobald es dort erstmals etwas zu sagen gibt. Sie können es umbenennen. Ein Aufruf, der zu mehreren Bedarfen passt, wird einmal gemeldet, und zwar dort, wo er am besten passt.
topics-home = { $where ->
    [here] Die wöchentliche Übersicht und alles, was zu keinem Thema gehört, kommt in dieses Thema.
    [elsewhere] Die wöchentliche Übersicht und alles, was zu keinem Thema gehört, kommt in ein anderes Thema Ihrer Wahl. Tippen Sie noch einmal in dem Thema, in dem Sie sie haben möchten.
   *[else] Die wöchentliche Übersicht und alles, was zu keinem Thema gehört, kommt in das Thema „Allgemein“.
}
topics-now = { $by ->
    [need] ein Thema je Bedarf
    [area] ein Thema je Bedarfsgruppe
    [programme] ein Thema je Programm
    [here] alles in einem Thema
   *[else] alles im Thema „Allgemein“
}
topics-choice = { $by ->
    [need] Ein Thema je Bedarf
    [area] Ein Thema je Bedarfsgruppe
    [programme] Ein Thema je Programm
    [here] Alles in diesem Thema
   *[else] Alles im Thema „Allgemein“
}
topics-no-forum = Diese Gruppe hat keine Themen. Eine Administratorin oder ein Administrator kann sie in den Gruppeneinstellungen einschalten; schreiben Sie danach noch einmal /topics.
topics-no-right = Ich darf hier keine Themen anlegen. Geben Sie mir in dieser Gruppe Administratorrechte samt dem Recht, Themen zu verwalten, und schreiben Sie noch einmal /topics.
topics-in-groups = Themen gibt es in Gruppen. Fügen Sie mich einer Gruppe mit eingeschalteten Themen hinzu und schreiben Sie dort /topics.
command-topics = Wählen, in welche Themen dieser Gruppe ich schreibe

button-add-group = Mich einer Gruppe hinzufügen
button-qr = QR-Code
button-qr-start = QR-Code des Assistenten
button-qr-group = QR-Code für eine Gruppe
qr-call = <b>QR-Code dieses Aufrufs</b>
qr-table = <b>QR-Code dieses runden Tisches</b>
qr-start = <b>QR-Code des Assistenten</b>
qr-group = <b>QR-Code, der den Assistenten einer Gruppe hinzufügt</b>
qr-leads = Er führt zu { $link }
qr-print = Dasselbe zum Drucken, in jeder Größe scharf
qr-scan-call = Scannen, um den Aufruf in Telegram zu öffnen
qr-scan-table = Scannen, um den runden Tisch in Telegram zu öffnen
qr-scan-start = Scannen, um den Assistenten in Telegram zu öffnen
qr-scan-group = Scannen, um den Assistenten Ihrer Telegram-Gruppe hinzuzufügen
qr-start-title = { $assistant }: EU-Aufrufe, die zum Bedarf Ihrer Region passen
inline-set-up = Meldungen für Ihre Region einrichten
