# Die Suche nach Aufrufen, und was die Antworten sagen.

search-heading = { $total ->
    [one] <b>1 Aufruf zu „{ $words }“</b>
   *[other] <b>{ $total } Aufrufe zu „{ $words }“</b>
}
search-needs = { $count ->
    [one] 1 davon ist ein Aufruf zum Bedarf „{ $needs }“, in dem Ihre Wörter nicht vorkommen.
   *[other] { $count } davon sind Aufrufe zum Bedarf „{ $needs }“, in denen Ihre Wörter nicht vorkommen.
}
search-needs-all = Aufrufe zum Bedarf „{ $needs }“; Ihre Wörter kommen in keinem davon vor.
search-none = Zu „{ $words }“ habe ich keinen Aufruf gefunden. Bitte versuchen Sie andere oder weniger Wörter oder einen Teil einer Kennung wie ERASMUS-EDU-2026. Was zu Ihrem Profil passt: /calls
search-how = Schreiben Sie hinter den Befehl, was Sie suchen, oder senden Sie es einfach als Nachricht. Zum Beispiel: /search Batterie Weiterbildung

# Was in den Wörtern einer Suche verstanden wurde, in einer eigenen Zeile: Region, Programm, Frist.
search-understood = Verstanden: { $parts }
search-unread = So, wie ich es verstanden habe ({ $parts }), gibt es keinen Aufruf. Diese Aufrufe enthalten Ihre Wörter.
search-part-month = Frist im { $month }
search-part-day = Frist am { $last }
search-part-until = Frist bis { $last }
search-part-from = Frist ab { $first }
search-part-between = Frist vom { $first } bis zum { $last }
search-part-open = jetzt offen
search-part-planned = noch nicht offen
search-instead = „{ $typed }“ kommt in keinem Aufruf vor. Hier steht, was ich zu „{ $words }“ gefunden habe.
search-some = Kein Aufruf enthält alle diese Wörter. Diese enthalten einige davon.
search-meant = Vielleicht meinten Sie eine der Schreibweisen unten.
search-chosen = Nur: { $filters }
search-none-chosen = Zu „{ $words }“ gibt es keinen Aufruf mit dieser Auswahl: { $filters }. Mit den Knöpfen unten nehmen Sie sie zurück.
search-expired = Diese Suche ist zu alt, um sie zu wiederholen. Bitte schreiben Sie die Wörter noch einmal.
search-narrow-heading = <b>Eingrenzen: „{ $words }“</b>
search-narrow-how = { $total ->
    [one] Zurzeit 1 Aufruf. Ein Tipp schaltet eine Auswahl ein oder aus.
   *[other] Zurzeit { $total } Aufrufe. Ein Tipp schaltet eine Auswahl ein oder aus.
}
button-search-off = Ohne: { $part }
button-search-on = Wieder mit: { $part }
button-search-narrow = Eingrenzen
button-search-show = { $total ->
    [one] 1 Aufruf zeigen
   *[other] { $total } Aufrufe zeigen
}
button-search-deadline = Nächste Frist zuerst
button-search-best = Beste zuerst
button-search-open = Jetzt offen
button-search-closed = Auch geschlossene
button-search-regions = Meine Regionen
button-search-within = Frist in { $days } Tagen
button-search-programme = { $programme } ({ $count })
button-search-need = { $need } ({ $count })
button-search-chosen = ✓ Ein: { $choice }
