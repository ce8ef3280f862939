# Eine Weile abwesend, mit Vertretung; oder ein Abonnement, das eine Gruppe übernimmt.

command-away = Abwesend: wer Ihre Hinweise inzwischen bekommt

away-ask =
    <b>Bis wann sind Sie abwesend?</b>
    Wählen Sie, oder schreiben Sie den Tag, zum Beispiel /away 3. September. Danach wählen Sie, ob jemand Sie vertritt.
away-choice-7 = Eine Woche
away-choice-14 = Zwei Wochen
away-choice-30 = Einen Monat
away-choice-day = Ein anderer Tag
away-choice-good = Auf Dauer: mein Abonnement einer Gruppe übergeben
away-which-day = Bis zu welchem Tag? Schreiben Sie ihn zum Beispiel als 3. September, 03.09.2027 oder 2027-09-03.
away-not-a-day = Das habe ich nicht als Tag verstanden. Beispiele: /away 3. September, /away 2027-09-03, /away 14 für vierzehn Tage.
away-who =
    Zurück: <b>{ $until }</b>.

    Wer hört inzwischen von Aufrufen?
away-nobody = Niemand: es wartet auf meine Rückkehr
away-deputy = Eine Vertretung oder eine Gruppe
away-link =
    <b>Schicken Sie diesen Link an die Person, die Sie vertritt. Zurück: { $until }.</b>
    Er gilt einmal und bis { $expires }. In einer Gruppe nimmt eine ihrer Administratorinnen oder einer ihrer Administratoren an.
away-link-group = Eine Gruppe wählen
away-link-good =
    <b>Wählen Sie die Gruppe, die Ihr Abonnement übernimmt.</b>
    Dort nimmt die Administration der Gruppe an. Der Link gilt einmal und bis { $expires }. Bis dahin ändert sich nichts.
away-meanwhile = Bis jemand annimmt, bekommen Sie alles wie bisher.
away-personal = Ihre Plätze an Runden Tischen, Platzangebote und Erinnerungen an Runde Tische sind persönlich: sie kommen weiterhin zu Ihnen.
away-withdraw = Link zurückziehen
away-withdrawn = Der Link ist zurückgezogen. Sie bekommen alles wie bisher.
away-now =
    <b>Sie sind abwesend. Zurück: { $until }.</b>
    Ihre Hinweise, Übersichten und Erinnerungen gehen an Ihre Vertretung.
away-told = { $count ->
    [0] Inzwischen ging kein Aufruf an Ihre Vertretung.
    [one] Inzwischen ging 1 Aufruf an Ihre Vertretung.
   *[other] Inzwischen gingen { $count } Aufrufe an Ihre Vertretung.
}
away-calls = Diese Aufrufe zeigen
away-calls-heading = { $total ->
    [0] <b>Kein Aufruf ging an Ihre Vertretung.</b>
    [one] <b>1 Aufruf ging an Ihre Vertretung.</b>
   *[other] <b>{ $total } Aufrufe gingen an Ihre Vertretung.</b>
}
away-back = Ich bin zurück
away-again = Noch einmal fragen
away-not-away = Sie sind nicht abwesend.
away-give-back = Zurückgeben
away-give-back-one = Zurückgeben: { $n }
away-no-chain = Wer jemanden vertritt, kann nicht zugleich abwesend sein. Geben Sie die Vertretung zuerst zurück, dann /away.
away-only-alone = Abwesend sein kann nur eine Person. Eine Gruppe schweigt mit /pause.
away-good =
    <b>Ihr Abonnement einer Gruppe übergeben</b>
    Die Gruppe bekommt Ihre Regionen, Bedarfe, Programme und Ihren Rhythmus, sobald ihre Administration angenommen hat. Was soll dann aus Ihren eigenen Nachrichten werden?
away-own-keep = Sie bleiben, wie sie sind
away-own-weekly = Für mich eine wöchentliche Übersicht
away-own-pause = Für mich Ruhe

cover-for = <b>In Vertretung ({ $who }), abwesend bis { $until }</b>
cover-for-somebody = <b>In Vertretung, abwesend bis { $until }</b>
cover-alert-new = <b>Neu</b>
cover-alert-changed = <b>Geändert</b>
cover-ask = <b>Sie werden um Vertretung gebeten</b>
cover-ask-good = <b>Ein Abonnement für diese Gruppe</b>
cover-organisation = Organisation: { $value }
cover-group = Gruppe: { $value }
cover-regions = Regionen: { $value }
cover-until = Bis: { $value }
cover-needs = Bedarfe: { $value }
cover-programmes = Programme: { $value }
cover-rhythm = Rhythmus: { $value }
cover-means = Bis dahin kommen Hinweise, Übersichten und Erinnerungen zu EU-Aufrufen, die für die abwesende Person bestimmt sind, in diesen Chat: in Ihrer Sprache und außerhalb Ihrer Ruhezeiten. Sie können die Vertretung jederzeit zurückgeben. Plätze an Runden Tischen bleiben bei der abwesenden Person.
cover-good-means = Ein Mitglied übergibt dies auf Dauer. Nimmt die Administration an, hört die Gruppe von passenden Aufrufen. Was die Gruppe schon hört, bleibt. Mit /settings ändert die Administration alles.
cover-accept = Annehmen
cover-decline = Ablehnen
cover-stands-in = <b>Sie vertreten: { $who }, bis { $until }.</b>
cover-stands-in-somebody = <b>Sie vertreten jemanden bis { $until }.</b>
cover-accepted-means = Jede Nachricht in Vertretung sagt das in der ersten Zeile. Was Sie darauf antippen, gilt für Sie selbst. Später zurückgeben: /away
cover-declined = Sie haben abgelehnt. Die Person, die Sie gebeten hat, erfährt es.
cover-given-back = Sie haben die Vertretung zurückgegeben. Die abwesende Person erfährt es, und es kommt nichts mehr in ihrer Vertretung.
cover-taken-over = Diese Gruppe hört jetzt von dem, was das Abonnement vorsieht. Mit /settings ändert die Administration alles.
cover-cannot-gone = Dieser Link ist verbraucht, zurückgezogen oder zu alt. Bitte lassen Sie sich einen neuen schicken.
cover-cannot-own = Das ist Ihr eigener Link. Schicken Sie ihn an die Person, die Sie vertritt.
cover-cannot-away = Sie sind selbst abwesend und können deshalb niemanden vertreten. Zuerst beenden: /away
cover-cannot-silent = Sie haben diesen Assistenten stumm geschaltet. Schreiben Sie zuerst /start und öffnen Sie dann den Link noch einmal.
cover-cannot-deputy = Sie vertreten jemanden und können deshalb nichts übergeben. Zuerst zurückgeben: /away
cover-cannot-group = Ein Abonnement lässt sich nur einer Gruppe übergeben. Öffnen Sie den Link als Administration einer Gruppe.
cover-cannot-date = Bitte wählen Sie einen Tag, der noch kommt und höchstens zwei Jahre entfernt ist.
cover-for-group = Dieses Abonnement ist für eine Gruppe. Wählen Sie die Gruppe, die es haben soll.

cover-told-accepted =
    <b>Sie werden bis { $until } vertreten.</b>
    Ihre Hinweise, Übersichten und Erinnerungen gehen ab jetzt dorthin. Falls nicht die richtige Person angenommen hat, tippen Sie unten.
cover-told-declined = <b>Ihr Link wurde abgelehnt.</b> Sie bekommen alles wie bisher.
cover-told-expired = <b>Niemand hat Ihren Link rechtzeitig angenommen.</b> Er ist abgelaufen, und Sie bekommen alles wie bisher.
cover-told-given-back = <b>Ihre Vertretung hat zurückgegeben.</b> Ab jetzt kommt alles wieder zu Ihnen.
cover-told-unreachable = <b>Ihre Vertretung ist nicht mehr erreichbar.</b> Ab jetzt kommt alles wieder zu Ihnen; verloren ist nichts.
cover-told-over = <b>Willkommen zurück.</b> Ab jetzt kommt alles wieder zu Ihnen.
cover-told-back = <b>Willkommen zurück.</b> Ab jetzt kommt alles wieder zu Ihnen.
cover-told-handed =
    <b>Die Gruppe hat Ihr Abonnement übernommen.</b>
    { $own ->
        [weekly] Sie selbst hören davon in einer wöchentlichen Übersicht.
        [pause] Sie selbst hören nichts mehr davon. Wieder von mir hören: /start
       *[else] Ihre eigenen Nachrichten bleiben, wie sie sind.
    }
cover-told-deputy-back = { $named ->
    [yes] <b>Zurück ist: { $who }.</b>
   *[else] <b>Die abwesende Person ist zurück.</b>
} Ihre Vertretung ist beendet. Vielen Dank.
cover-told-deputy-over = { $named ->
    [yes] <b>Ihre Vertretung ist beendet: { $who }.</b>
   *[else] <b>Ihre Vertretung ist beendet.</b>
} Vielen Dank.
cover-told-deputy-erased = <b>Ihre Vertretung ist beendet.</b> Die Person, die Sie vertreten haben, hat diesen Assistenten verlassen.
