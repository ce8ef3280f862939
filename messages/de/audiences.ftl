# Committees and working groups.

command-committees = Ausschüsse und Arbeitsgruppen: beitreten oder austreten
command-audiences = Ausschüsse und Arbeitsgruppen anlegen und ändern

audiences-heading =
    <b>Ausschüsse und Arbeitsgruppen</b>
    Mitglieder erfahren von den Runden Tischen, Veranstaltungen und Aufrufen, die für sie gedacht sind. Tippen Sie auf einen Namen, um mehr zu sehen, beizutreten oder auszutreten.
audiences-none = Hier gibt es noch keinen Ausschuss und keine Arbeitsgruppe.
audiences-keep =
    <b>Ausschüsse und Arbeitsgruppen</b>
    Tippen Sie auf einen Namen, um etwas zu ändern, oder legen Sie etwas Neues an. In einer Zeile: <code>/audiences committee Technologie</code>
audience-label = { $state ->
    [member] ✓ { $name }
    [asked] { $name } (angefragt)
    [ended] { $name } (beendet)
   *[else] { $name }
}
audience-title = <b>{ $name }</b>
audience-kind = { $kind ->
    [committee] Ausschuss
   *[else] Arbeitsgruppe
}
audience-joining = { $admits ->
    [yes] Der Vorsitz oder die Betreuung nimmt neue Mitglieder auf. Wer beitreten möchte, zeigt ihnen dabei Gruppe, Organisation und Regionen.
   *[else] Alle können beitreten.
}
audience-members = Mitglieder: { $count }
audience-members-few = Mitglieder: weniger als fünf
audience-mine = { $state ->
    [member] <b>Sie sind Mitglied.</b>
    [asked] <b>Sie möchten beitreten.</b> Sobald darüber entschieden ist, erfahren Sie es von mir.
    [refused] Ihrem Wunsch beizutreten wurde nicht entsprochen.
   *[else] Sie sind nicht Mitglied.
}
audience-chair = Sie haben den Vorsitz.
audience-ended = Sie besteht nicht mehr.
audience-gone = Diesen Ausschuss oder diese Arbeitsgruppe gibt es nicht mehr. Alle zusammen: /committees
audience-cannot-ended = Das besteht nicht mehr, darum kann niemand mehr beitreten.
audience-cannot-refused = Ihrem Wunsch beizutreten wurde nicht entsprochen. 30 Tage danach können Sie wieder fragen.
audience-cannot-group = Beitreten kann nur eine Person. Schreiben Sie mir bitte in einem privaten Chat.
audience-asked-now = Ihr Wunsch beizutreten ist weitergegeben.
audience-leads-only = Das können nur der Vorsitz und die Betreuung.
audience-name-taken = Schreiben Sie bitte einen Namen, den noch niemand hat.
audience-ask-name = { $kind ->
    [committee] Wie heißt der neue Ausschuss? Schreiben Sie seinen Namen.
   *[else] Wie heißt die neue Arbeitsgruppe? Schreiben Sie ihren Namen.
}
audience-ask-rename = Wie soll { $name } von jetzt an heißen? Schreiben Sie den neuen Namen.
audience-chair-link =
    <b>Vorsitz für { $name }</b>
    Schicken Sie diesen Link der Person, die den Vorsitz haben soll. Wer ihn zuerst öffnet, übernimmt den Vorsitz; er gilt 14 Tage und nur einmal.
audience-chair-gone = { $name } hat keinen Vorsitz mehr. Neue Mitglieder nimmt jetzt die Betreuung auf.
audience-chair-taken =
    <b>Sie haben jetzt den Vorsitz: { $name }</b>
    Sie nehmen Mitglieder auf, tragen Veranstaltungen ein und geben Aufrufe weiter.
audience-chair-expired = Dieser Link gilt nicht mehr. Bitten Sie die Betreuung um einen neuen.
audience-asks-asked = <b>Jemand möchte beitreten: { $name }</b>
audience-asks-member = <b>Aufgenommen: { $name }</b>
audience-asks-refused = <b>Nicht aufgenommen: { $name }</b>
audience-asks-who = Wer: { $who }
audience-asks-nobody = Niemand wartet auf eine Antwort.
audience-answer = { $state ->
    [member] <b>Sie wurden aufgenommen: { $name }</b>
   *[else] Ihrem Wunsch beizutreten wurde nicht entsprochen: { $name }
}
audience-put = { $state ->
    [member] Der Chat { $chat } ist jetzt Mitglied: <b>{ $name }</b>
   *[else] Der Chat { $chat } ist nicht mehr Mitglied: <b>{ $name }</b>
}
audience-put-how = Jemanden eintragen oder austragen: <code>/audiences put 123456789 { $name }</code>, <code>/audiences out 123456789 { $name }</code>
audience-put-told = { $state ->
    [member] Die Betreuung hat Sie als Mitglied eingetragen: <b>{ $name }</b>
   *[else] Die Betreuung hat Ihre Mitgliedschaft beendet: <b>{ $name }</b>
}
notice-invited-audience = <b>Ein Runder Tisch für { $name }</b>
tip-to-audience = <b>Weitergegeben an { $name }</b>
tip-to-how = Sie sind dort Mitglied. Um auszutreten: /committees
line-passed-to = Weitergegeben an { $name }.

button-audience-add = { $kind ->
    [committee] Ausschuss anlegen
   *[else] Arbeitsgruppe anlegen
}
button-audience-join = { $admits ->
    [yes] Um Aufnahme bitten
   *[else] Beitreten
}
button-audience-leave = { $state ->
    [asked] Wunsch zurücknehmen
   *[else] Austreten
}
button-audience-asked = Aufnahmewünsche ({ $count })
button-audience-name = Umbenennen
button-audience-admits = { $admits ->
    [yes] Alle beitreten lassen
   *[else] Mitglieder einzeln aufnehmen
}
button-audience-chair = Link für den Vorsitz
button-audience-chairoff = Vorsitz entziehen
button-audience-end = Beenden
button-audience-reopen = Weiterführen
button-audience-show = Ansehen
button-audience-yes = Aufnehmen
button-audience-no = Nicht aufnehmen

button-pass-to = 📣 An Ausschuss oder Arbeitsgruppe
pass-to-which =
    <b>An welchen Ausschuss oder welche Arbeitsgruppe?</b>
    { $title }
pass-to-ask =
    <b>Diesen Aufruf weitergeben an { $name }?</b>
    { $title }
pass-to-reach = Mitglieder: { $count }. Wer den Aufruf schon kennt, hört nichts.
pass-to-few = Mitglieder: weniger als fünf. Wer den Aufruf schon kennt, hört nichts.
pass-to-done =
    <b>Weitergegeben an { $name }</b>
    { $title }

    Mitglieder, die sofort benachrichtigt werden wollen, erhalten ihn gleich, die anderen finden ihn in ihrer nächsten Übersicht.
pass-to-again = Dieser Aufruf wurde dorthin schon weitergegeben.
pass-to-nobody = Es gibt keinen Ausschuss und keine Arbeitsgruppe, an die Sie ihn weitergeben können.

privacy-hub =
    <b>Ausschüsse und Arbeitsgruppen</b>
    Wenn Sie beitreten oder die Betreuung Sie einträgt, ist das mit dem Tag gespeichert, bis Sie austreten. Andere Mitglieder sehen nur, wie viele es sind, und erst ab fünf. Wenn Sie um Aufnahme bitten, sehen der Vorsitz oder die Betreuung Ihre Gruppe, Ihre Organisation und Ihre Regionen.
