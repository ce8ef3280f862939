# Die Übersicht.

digest-heading =
    <b>{ $assistant }: Ihre Übersicht</b>
    { $day }
digest-first =
    <b>{ $assistant }: jetzt offen für Sie</b>
    { $day }
digest-page = <b>{ $heading }</b>, Seite { $page } von { $pages } (insgesamt { $total })
digest-checked = Seit Ihrer letzten Übersicht { $sources ->
    [one] wurde 1 Quelle
   *[other] wurden { $sources } Quellen
} { $polls ->
    [one] einmal
   *[other] { $polls }-mal
} abgefragt.
digest-foot = Tippen Sie auf eine Nummer, um den ganzen Aufruf zu sehen. Wann die Übersicht kommt: /rhythm
digest-foot-letters = Tippen Sie auf einen Buchstaben, um mehr zu sehen. Wann die Übersicht kommt: /rhythm
digest-first-foot = Tippen Sie auf eine Nummer, um den ganzen Aufruf zu sehen. Ab jetzt erfahren Sie, was neu ist, sich ändert oder bald endet. Wann die Übersicht kommt: /rhythm

section = <b>{ $heading }</b> ({ $total })
section-plain = <b>{ $heading }</b>
section-open = Jetzt offen
section-new = Neu
section-changed = Geändert
section-closing = Endet bald
section-tables = Ihre Runden Tische
section-articles = Aus den Nachrichten
section-more = { $count ->
    [one] 1 weiterer Aufruf steht hinter der Schaltfläche unten.
   *[other] { $count } weitere Aufrufe stehen hinter der Schaltfläche unten.
}
button-more = { $heading }: { $count } weitere
button-previous = ‹ Zurück
button-next = Weiter ›

line-title = <b>{ $number }. { $title }</b>
line-why = Warum: { $needs }
why-short = { $need } ({ $words })
more-needs = { $count ->
    [one] 1 weiterer Bedarf
   *[other] { $count } weitere Bedarfe
}
line-article =
    <a href="{ $url }">{ $title }</a>
    { $source } · { $day } · { $need }
line-closed-early = Auf der Seite der veröffentlichenden Stelle steht: { $status }
line-saved = Sie haben sich diesen Aufruf gemerkt.
line-interested = Ihre Region ist interessiert.

all-quiet = Alles ruhig: { $sources ->
    [one] 1 Quelle
   *[other] { $sources } Quellen
} { $polls ->
    [one] einmal
   *[other] { $polls }-mal
} abgefragt, nichts Neues für Sie.
