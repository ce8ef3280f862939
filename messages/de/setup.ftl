# Die Einrichtung, und dieselben Fragen später noch einmal.

setup-welcome =
    <b>{ $assistant }</b>

    Ich sage Ihnen rechtzeitig und mit Begründung, welche EU-Aufrufe zum Bedarf Ihrer Region passen. Wo mehrere Regionen denselben Aufruf wollen, können Sie sich an einem Runden Tisch treffen.

    Fünf kurze Fragen, jede lässt sich überspringen. Was über Sie gespeichert wird: /privacy
setup-language = In welcher Sprache soll ich schreiben?

setup-region =
    <b>{ $group ->
        [yes] Um welche Region geht es in dieser Gruppe?
       *[else] Wo arbeiten Sie?
    }</b>
    Schreiben Sie den Namen einer Region, einer Stadt oder eines Landes, oder einen NUTS-Code wie CZ080. Sie können auch einen Standort senden.
setup-region-found = Zu „{ $typed }“ habe ich diese gefunden. Bitte wählen Sie. Die größeren Gebiete stehen darunter.
setup-region-nearby = Die Mittelpunkte dieser Regionen liegen Ihrem Standort am nächsten, der erste in { $away } Entfernung. Nahe einer Grenze oder Küste kann Ihre die zweite sein. Bitte wählen Sie eine; die größeren Gebiete stehen darunter.
setup-region-nearest = Der Mittelpunkt dieser Region liegt Ihrem Standort am nächsten, in { $away } Entfernung. Wenn es Ihre ist, wählen Sie sie bitte; die größeren Gebiete stehen darunter.
setup-region-away = { $near ->
    [yes] weniger als 5 km
   *[else] { $far } km
}
setup-region-far = Ihr Standort liegt in keiner Region, die ich kenne: Es sind die der Europäischen Union und ihrer Nachbarn. Bitte schreiben Sie den Namen der Region, für die Sie arbeiten.
setup-region-none = Zu „{ $typed }“ habe ich keine Region gefunden. Bitte versuchen Sie eine andere Schreibweise, einen größeren Ort in der Nähe oder einen NUTS-Code wie DE11.
setup-region-chosen = <b>Ihre Regionen:</b> { $regions }
setup-region-more = Um eine weitere hinzuzufügen, schreiben Sie ihren Namen oder senden Sie einen Standort.
setup-region-drop = { $region } entfernen
setup-reply = In einer Gruppe lese ich nur Antworten: Bitte antworten Sie auf diese Nachricht.

setup-needs =
    <b>Wovon möchten Sie hören?</b>
    Tippen Sie an, so viel Sie möchten. { $served ->
        [yes] Ohne Auswahl hören Sie davon, was Ihre Region braucht.
       *[else] Ohne Auswahl hören Sie von allem.
    }
setup-needs-region = <b>Bedarf von { $region }:</b> { $needs }
setup-needs-take = Bedarf von { $region } übernehmen
setup-needs-set = Das ist auch der Bedarf von { $region }
setup-needs-erase = Bedarf von { $region } löschen
setup-needs-not-allowed = Nur wer Runde Tische dieser Region leitet, kann sagen, was sie braucht.
setup-needs-typed = Oder schreiben Sie in einem Satz, woran Ihre Region arbeitet, und ich schlage Passendes vor.
setup-needs-command = Oder schreiben Sie /needs und einen Satz dazu, woran Ihre Region arbeitet, und ich schlage Passendes vor.
needs-suggested = <b>Aus Ihren Worten</b>
needs-suggested-line = • { $need }: { $words }
needs-suggested-word = „{ $word }“
needs-suggested-none = In diesen Worten habe ich nichts gefunden, was ich kenne. Bitte sagen Sie es mit anderen Worten oder wählen Sie aus der Liste.
needs-suggested-all = Alle diese übernehmen
needs-suggested-more = Aus allen wählen
setup-needs-group = <b>{ $group }</b>, { $page } von { $pages }
setup-needs-count = { $count ->
    [0] Noch nichts ausgewählt.
    [one] Bisher 1 ausgewählt.
   *[other] Bisher { $count } ausgewählt.
}
needs-open = { $need } ({ $count })
setup-needs-open = In Klammern: Aufrufe, die jetzt offen oder angekündigt sind, { $of ->
    [regions] für Ihre Regionen.
   *[else] für alle Regionen.
}
setup-needs-first = <b>Am wichtigsten für Sie:</b> { $needs }
setup-needs-weigh = ★ Was ist am wichtigsten?
needs-first = ★ zuerst: { $need }
needs-weigh =
    <b>Was ist Ihnen am wichtigsten?</b>
    Tippen Sie auf einen Bedarf, dann stehen die Aufrufe dazu in Ihren Listen und Übersichten vorn. Noch ein Tippen nimmt es zurück.

    Sie können alles lassen, wie es ist: Dann zählt alles gleich viel. Weggelassen wird in keinem Fall etwas.
setup-needs-before = ‹ { $group }
setup-needs-after = { $group } ›
setup-needs-done = { $count ->
    [0] Fertig: { $served ->
        [yes] was meine Region braucht
       *[else] alles
    }
    [one] Fertig: 1 ausgewählt
   *[other] Fertig: { $count } ausgewählt
}
needs-green-technology = Grüne Technologien
needs-digital-technology = Digitale Technologien
needs-industry = Industrie
needs-education = Aus- und Weiterbildung
needs-people = Menschen
needs-region = Die Region

setup-group =
    <b>Wer sind Sie?</b>
    An einem Runden Tisch sind für jede dieser Gruppen Plätze vorgesehen.
setup-organisation =
    <b>Für welche Organisation arbeiten Sie?</b>
    Schreiben Sie ihren Namen, damit die Leitung eines Runden Tisches sehen kann, wer um einen Platz bittet. Die Angabe ist freiwillig.
setup-organisation-now = Derzeit: { $organisation }
setup-erase = Angabe löschen

setup-rhythm = <b>Wie oft soll ich schreiben?</b>
setup-rhythm-weekly = Wöchentlich: { $weekday } { $hour }
setup-rhythm-at-once = Sofort, das Übrige wöchentlich
setup-rhythm-later = Tag und Uhrzeit lassen sich später mit /rhythm ändern.
setup-rhythm-when = Die wöchentliche Übersicht kommt am { $weekday } um { $hour } Uhr, Ortszeit { $city }.

setup-preview = { $total ->
    [0] <b>In den letzten { $days } Tagen hätten Sie von keinem Aufruf gehört.</b>
    [one] <b>In den letzten { $days } Tagen hätten Sie von 1 Aufruf gehört.</b>
   *[other] <b>In den letzten { $days } Tagen hätten Sie von diesen { $total } Aufrufen gehört.</b>
}
setup-preview-line = • { $title }
setup-preview-more = { $count ->
    [one] Und 1 weiterer.
   *[other] Und { $count } weitere.
}
setup-preview-none = Gehen Sie zurück, um mehr Bedarfe oder ein größeres Gebiet zu wählen, oder bleiben Sie dabei: Wenige Nachrichten sind gute Nachrichten.

setup-finished-weekly = <b>Fertig.</b> Was jetzt offen ist, kommt gleich in einer Nachricht. Danach schreibe ich am { $weekday } um { $hour } Uhr, Ortszeit { $city }, und früher nur, wenn ein Aufruf vorher endet.
setup-finished-at-once = <b>Fertig.</b> Was jetzt offen ist, kommt gleich in einer Nachricht. Danach kommen die besten Treffer sofort und das Übrige am { $weekday } um { $hour } Uhr, Ortszeit { $city }.
setup-finished-how = Alles ändern: /settings. Eine Weile Ruhe: /pause. Beenden: /stop. Alles löschen: /forget
setup-finished-group = Administratoren ändern alles mit /settings und beenden es mit /stop. Für die Anmeldung zu Runden Tischen schreiben Sie mir bitte in einem privaten Chat.
setup-offer = Soll ich Ihnen sagen, wenn Aufrufe kommen, die zu Ihrer Region passen? Das dauert eine Minute.

setup-back = ‹ Zurück
setup-skip = Überspringen
setup-done = Fertig
setup-finish = So ist es gut
setup-continue = Einrichten
