# Fachleute und Partner: was Mitglieder bieten und suchen, wer einen Platz füllen könnte, Vermittlung.

command-experts = Fachleute und Partner: wer was bietet, wer was sucht

experts-heading = <b>Fachleute und Partner</b>
experts-means = Andere sehen Ihre Gruppe, Ihr Land, den Bedarf, Ihre Sprachen und Ihre eigenen Worte. Ihren Namen, Ihre Organisation und diesen Chat sehen sie nicht, bevor Sie einer Anfrage zustimmen.
experts-own = <b>Ihre Einträge</b>
experts-own-none = Sie stehen nicht auf der Liste. Sagen Sie, was Sie bieten oder suchen, dann können andere um Kontakt zu Ihnen bitten.
experts-own-line = { $number }. { $what } ({ $state ->
    [listed] auf der Liste
    [paused] pausiert
    [removed] von der Betreuung entfernt
   *[else] noch nicht auf der Liste
})
experts-line = { $number }. { $what }
experts-what = { $kind ->
    [seek] <b>Sucht:</b> { $need }
   *[else] <b>Bietet:</b> { $need }
}
experts-who = { $group } · { $where }
experts-languages = Arbeitssprachen: { $languages }
experts-any-need = jeder Bedarf
button-experts-any-need = Jeder Bedarf
experts-anywhere = jedes Land
experts-also-anywhere = { $where }, und jedes andere Land
experts-group-unsaid = Gruppe nicht angegeben
experts-only-alone = Angebote, Anfragen und Kontakte sind persönlich. Deshalb geht /experts nur in einem privaten Chat mit mir.
button-experts-alone = Privaten Chat öffnen
button-experts-search = Fachleute und Partner suchen
button-experts-add-offer = Ich biete etwas
button-experts-add-seek = Ich suche etwas
button-experts-waiting = Anfragen an Sie: { $count }
button-experts-asked = Ihre Anfragen: { $count }
button-experts-removed = Von der Betreuung entfernt: { $count }
button-experts-home = ‹ Fachleute und Partner
button-experts-show = Meine Einträge zeigen

experts-which-need = { $kind ->
    [seek] <b>Für welchen Bedarf suchen Sie Fachleute, Partner oder ein Projekt zum Mitmachen?</b>
   *[else] <b>Für welchen Bedarf bieten Sie Fachwissen oder Partnerschaft?</b>
}
experts-entry-state = { $state ->
    [listed] <b>Ihr Eintrag steht auf der Liste.</b> Das sehen andere:
    [paused] <b>Ihr Eintrag ist pausiert.</b> Niemand sieht ihn. Auf der Liste lautet er:
    [removed] <b>Die Betreuung hat diesen Eintrag von der Liste entfernt.</b>
   *[else] <b>Ihr Eintrag steht noch nicht auf der Liste.</b> Niemand sieht ihn. Auf der Liste würde er lauten:
}
experts-entry-how = { $state ->
    [listed] Land und Gruppe stammen aus Ihrem Profil: /settings. Sie können den Eintrag jederzeit von der Liste nehmen.
    [removed] Die Betreuung dieses Assistenten kann ihn innerhalb von 30 Tagen zurückstellen; danach wird er gelöscht.
   *[else] Land und Gruppe stammen aus Ihrem Profil: /settings. Andere sehen den Eintrag erst, wenn Sie ihn auf die Liste setzen.
}
button-experts-list = Auf die Liste setzen
button-experts-pause = Pausieren
button-experts-line = { $state ->
    [on] Meine Worte ändern
   *[else] Eigene Worte hinzufügen
}
button-experts-noline = Meine Worte löschen
button-experts-langs = Sprachen
button-experts-where = { $state ->
    [any] Auch für jedes andere Land
   *[else] Nur für meine eigenen Länder
}
button-experts-remove = Eintrag entfernen
experts-langs = <b>In welchen Sprachen können Sie arbeiten?</b> Tippen Sie alle an.
experts-line-ask = <b>Sagen Sie in einem Satz, worum es geht.</b> Schreiben Sie höchstens { $most } Zeichen. Andere lesen sie, bevor sie Sie kennen; lassen Sie deshalb bitte Namen, Adressen und Nummern weg.
experts-line-now = Zurzeit: { $line }
experts-remove-ask = <b>Diesen Eintrag entfernen?</b> Er wird sofort gelöscht. Anfragen, die auf Ihre Antwort warten, bleiben.
experts-remove-yes = Ja, entfernen
experts-remove-no = Nein, behalten
experts-removed-own = Der Eintrag ist gelöscht.
experts-paused-all = Sie stehen nicht mehr auf der Liste, und niemand kann mehr um Kontakt zu Ihnen bitten. Um wieder darauf zu stehen: /experts
experts-kept = Vielen Dank. Ich frage in einem Jahr wieder.
experts-year =
    <b>Stimmen Ihre Einträge noch?</b>
    Das frage ich einmal im Jahr. Ohne Antwort bleibt alles, wie es ist.
button-experts-keep = Ja, alles
button-experts-leave = Von der Liste nehmen
experts-told-removed = <b>Die Betreuung hat Ihren Eintrag von der Liste der Fachleute und Partner entfernt.</b> Innerhalb von 30 Tagen kann er zurückgestellt werden. Bei Fragen wenden Sie sich bitte an die Betreuung dieses Assistenten.
experts-told-put-back = <b>Die Betreuung hat Ihren Eintrag zurückgestellt.</b>

experts-found = <b>Fachleute und Partner</b>
experts-kind = { $kind ->
    [seek] wer sucht
   *[else] wer bietet
}
button-experts-kind-offer = Wer bietet
button-experts-kind-seek = Wer sucht
experts-by-kind = <b>Nur:</b> { $value }
experts-by-need = <b>Bedarf:</b> { $value }
experts-by-country = <b>Land:</b> { $value }
experts-by-language = <b>Sprache:</b> { $value }
experts-by-group = <b>Gruppe:</b> { $value }
button-experts-by-kind = Bietet oder sucht
button-experts-by-need = Bedarf
button-experts-by-country = Land
button-experts-by-language = Sprache
button-experts-by-group = Gruppe
experts-none = { $narrowed ->
    [yes] Niemand auf der Liste erfüllt das alles. Bitte wählen Sie weniger aus.
   *[else] Sonst steht noch niemand auf der Liste.
}
experts-join = Sie selbst stehen nicht auf der Liste. Andere finden Sie, sobald Sie einen Eintrag anlegen: /experts
experts-narrow = { $by ->
    [kind] <b>Wer bietet, oder wer sucht?</b>
    [need] <b>Welcher Bedarf?</b>
    [country] <b>Welches Land?</b>
    [language] <b>Welche Sprache?</b>
   *[else] <b>Welche Gruppe?</b>
}
experts-every = Alle
experts-card = <b>Auf der Liste der Fachleute und Partner</b>
experts-card-how = Wer es ist, erfahren Sie nur, wenn Sie beide zustimmen.
experts-removed = <b>In den letzten 30 Tagen entfernt:</b> { $count }
experts-removed-keeper = Dieser Eintrag ist nicht mehr auf der Liste. Das Mitglied erfährt es. Innerhalb von 30 Tagen können Sie ihn zurückstellen.
button-experts-ask = Um Kontakt bitten
button-experts-invite = An den Tisch einladen
button-experts-uninvite = Einladung zurücknehmen
button-experts-off = Von der Liste entfernen (Betreuung)
button-experts-restore = Zurück auf die Liste (Betreuung)

desk-button-experts = Wer könnte kommen
button-fill-call = 🤝 Fachleute und Partner finden
fill-heading = { $about ->
    [table] <b>Wer die fehlenden Plätze füllen könnte</b>
   *[else] <b>Wer dazukommen könnte</b>
}
fill-missing-seats = <b>Es fehlt:</b> { $group } ({ $count })
fill-missing-open = <b>Frei für jede Gruppe:</b> { $count }
fill-missing = <b>Noch nicht unter den Interessierten:</b> { $groups }
fill-missing-table = <b>Noch nicht am Tisch:</b> { $groups }
fill-missing-nobody = Alle Gruppen sind unter den Interessierten.
fill-none = Auf der Liste der Fachleute und Partner passt noch niemand zu diesem Aufruf.
fill-full = Alle Plätze sind belegt.
fill-why = <i>Warum: { $reasons }</i>
fill-why-group = die Gruppe fehlt
fill-why-need = der Aufruf passt zu diesem Bedarf
fill-why-country = aus diesem Land ist noch niemand dabei
fill-why-language = eine gemeinsame Sprache
fill-invited = <b>Eingeladen</b>

contact-intro-ask = <b>1 von 2: Worum geht es?</b> Sagen Sie in ein, zwei Sätzen, was Sie vorhaben und was für eine Organisation Sie sind, in höchstens { $most } Zeichen. Das Mitglied liest es sofort; lassen Sie deshalb bitte Namen, Adressen und Nummern weg.
contact-way-ask = <b>2 von 2: Wie kann das Mitglied Sie erreichen?</b> Ihr Name und eine Adresse oder Nummer, höchstens { $most } Zeichen. Beides wird nur weitergegeben, wenn das Mitglied zustimmt, und dann gelöscht.
contact-preview-now = <b>Das Mitglied liest sofort:</b>
contact-preview-later = <b>Erst nach einem Ja:</b>
contact-preview-means = Nach einem Ja bekommen Sie beide die Kontaktangaben der anderen Seite. Kommt innerhalb von 30 Tagen keine Antwort, ist die Anfrage vorbei, und ich sage es Ihnen.
contact-from = Von: { $group } · { $where }
contact-entry = Ihr Eintrag: { $what }
contact-call = Zum Aufruf: { $title }
contact-line = <b>{ $line }</b>
contact-sent = <b>Die Anfrage ist unterwegs.</b> Ich schreibe Ihnen, wenn es eine Antwort gibt, oder nach 30 Tagen ohne Antwort.
contact-asked = <b>Jemand bittet um Kontakt zu Ihnen</b>
contact-asked-means = Wenn Sie zustimmen, frage ich, wie Sie erreichbar sind, und beide bekommen die Kontaktangaben der anderen Seite. Wenn Sie ablehnen, erfährt niemand, wer Sie sind. Ohne Antwort ist die Anfrage nach 30 Tagen vorbei.
contact-reply-ask = <b>Wie sind Sie erreichbar?</b> Ihr Name und eine Adresse oder Nummer, höchstens { $most } Zeichen. Die andere Seite bekommt sie, sobald Sie bestätigt haben, und Sie bekommen die ihren.
contact-reply-preview = <b>Soll ich das weitergeben?</b> Von da an wissen Sie voneinander.
contact-made = <b>Der Kontakt ist vermittelt</b>
contact-made-means = { $side ->
    [asked] Die andere Seite bekommt auch Ihre Kontaktangaben. Ich behalte keine davon, sobald sie zugestellt sind; diese Nachricht bleibt in Ihrem Chat.
   *[else] Die andere Seite hat zugestimmt und bekommt auch Ihre Kontaktangaben. Ich behalte keine davon, sobald sie zugestellt sind; diese Nachricht bleibt in Ihrem Chat.
}
contact-declined = <b>Diesmal kein Kontakt.</b> Das Mitglied möchte zurzeit keinen Kontakt.
contact-lapsed = <b>Es kam keine Antwort.</b> Ihre Anfrage ist vorbei.
contact-withdrawn = Die Anfrage ist zurückgenommen. Das Mitglied kann nicht mehr antworten, und was Sie geschrieben haben, ist gelöscht.
contact-dropped = Es wurde nichts gesendet, und was Sie geschrieben haben, ist gelöscht.
contact-refused = Sie haben abgelehnt. Niemand erfährt, wer Sie sind.
contact-refused-all = Sie haben abgelehnt und stehen nicht mehr auf der Liste. Um wieder darauf zu stehen: /experts
contact-passed = Vielen Dank. Die Kontaktangaben der anderen Seite sind unterwegs zu Ihnen.
contacts-own = <b>Ihre Anfragen, die auf Antwort warten</b>
contacts-to-answer = <b>Anfragen, die auf Ihre Antwort warten</b>
contacts-none = Nichts wartet.
contacts-since = Gesendet am { $since }
button-contact-handle = Mein Telegram-Name: { $handle }
button-contact-send = Anfrage senden
button-contact-again = Neu schreiben
button-contact-drop = Nicht senden
button-contact-withdraw = Zurücknehmen
button-contact-withdraw-one = Nummer { $number } zurücknehmen
button-contact-yes = Ja, meinen Kontakt weitergeben
button-contact-no = Nein, danke
button-contact-never = Keine Anfragen mehr
button-contact-pass = Weitergeben

expert-invited =
    <b>Sie sind zu einem Runden Tisch eingeladen</b>
    Wer ihn leitet, hat Sie auf der Liste der Fachleute und Partner gefunden, ohne zu erfahren, wer Sie sind: { $entries }
expert-invited-means = Melden Sie sich über die Knöpfe an, wenn Sie kommen möchten. Wenn Sie nichts tun, erfährt niemand etwas.
expert-uninvited = <b>Diese Einladung wurde zurückgenommen.</b>

experts-cannot-gone = Dieser Eintrag steht nicht mehr auf der Liste.
experts-cannot-alone = Auf der Liste kann nur eine Person stehen, keine Gruppe.
experts-cannot-setup = Bitte schließen Sie zuerst die Einrichtung ab: /start
experts-cannot-group = Bitte sagen Sie zuerst, zu welcher Gruppe Sie gehören. So finden andere Sie: /settings
experts-cannot-languages = Bitte lassen Sie mindestens eine Sprache stehen.
experts-cannot-many = Mehr Einträge sind nicht möglich ({ $most }). Bitte entfernen Sie zuerst einen.
experts-cannot-long = Das ist zu lang. Bitte schreiben Sie höchstens { $most } Zeichen.
experts-cannot-keeper = Die Betreuung hat diesen Eintrag entfernt. Bitte wenden Sie sich an die Betreuung dieses Assistenten.
experts-cannot-mail = Darin steht eine E-Mail-Adresse, und das wird gelesen, bevor Sie zugestimmt haben. Bitte schreiben Sie es ohne sie noch einmal.
experts-cannot-handle = Darin steht ein Telegram-Name, und das wird gelesen, bevor Sie zugestimmt haben. Bitte schreiben Sie es ohne ihn noch einmal.
experts-cannot-link = Darin steht ein Link, und das wird gelesen, bevor Sie zugestimmt haben. Bitte schreiben Sie es ohne ihn noch einmal.
experts-cannot-phone = Darin steht eine Telefonnummer, und das wird gelesen, bevor Sie zugestimmt haben. Bitte schreiben Sie es ohne sie noch einmal.
experts-cannot-own = Darin steht Ihr Name oder der Ihrer Organisation, und das wird gelesen, bevor Sie zugestimmt haben. Bitte schreiben Sie es ohne ihn noch einmal.
experts-cannot-name = Darin scheint ein Name zu stehen, und das wird gelesen, bevor Sie zugestimmt haben. Bitte schreiben Sie es ohne ihn noch einmal.
contact-cannot-gone = Dieser Eintrag steht nicht mehr auf der Liste.
contact-cannot-own = Das ist Ihr eigener Eintrag.
contact-cannot-open = Sie haben dieses Mitglied schon angefragt. Die Antwort steht noch aus.
contact-cannot-lately = Sie haben dieses Mitglied vor nicht langer Zeit angefragt. Wieder möglich: { $when }.
contact-cannot-often = Sie haben in den letzten sieben Tagen { $most } Anfragen gesendet. Die nächste ist möglich: { $when }.
contact-cannot-busy = Dieses Mitglied wurde in dieser Woche schon mehrfach angefragt. Bitte versuchen Sie es in einer Woche wieder.
contact-cannot-over = Diese Anfrage ist vorbei oder schon beantwortet.
contact-cannot-short = Bitte schreiben Sie etwas mehr.
contact-cannot-long = Das ist zu lang. Bitte schreiben Sie höchstens { $most } Zeichen.
invite-cannot-gone = Dieser Eintrag steht nicht mehr auf der Liste.
invite-cannot-seated = Dieses Mitglied ist für den Tisch schon angemeldet oder hat ihn verlassen.
invite-cannot-again = Dieses Mitglied war schon eingeladen, und die Einladung wurde zurückgenommen. Sie wird nicht zweimal gesendet.
invite-cannot-busy = Dieses Mitglied wurde in dieser Woche schon an mehrere Tische eingeladen. Bitte versuchen Sie es in einer Woche wieder.
invite-cannot-many = An diesen Tisch können nicht mehr Mitglieder eingeladen werden ({ $most }).
invite-cannot-closed = Die Anmeldung zu diesem Tisch ist vorbei.
invite-done = Die Einladung ist unterwegs.
invite-undone = Die Einladung ist zurückgenommen.

experts-privacy = Wenn Sie auf der Liste der Fachleute und Partner stehen: was Sie bieten und suchen, Ihre Sprachen und Ihre Worte. Anfragen um Kontakt bleiben 180 Tage nach ihrem Ende; wie eine Seite erreichbar ist, wird gelöscht, sobald es weitergegeben oder die Anfrage vorbei ist.
