# Das Bild der nächsten Stichtage und die Worte, die für es stehen.

picture-heading = Ihre nächsten Stichtage
picture-as-of = Stand: { $day }
picture-today = Heute
picture-saved = Gemerkt
picture-interested = Interessiert
picture-more = { $count ->
    [one] 1 weiterer Aufruf hat noch einen Stichtag.
   *[other] { $count } weitere Aufrufe haben noch Stichtage.
}
picture-dates-more = { $count ->
    [one] 1 weiterer Termin
   *[other] { $count } weitere Termine
}
picture-legend-kept = Gemerkt oder interessiert
picture-legend-other = Anderer Aufruf
picture-legend-bar = Tag noch nicht veröffentlicht

picture-caption = { $count ->
    [one] <b>Ihr nächster Stichtag</b>, Stand: { $day }, 1 Aufruf.
   *[other] <b>Ihre nächsten Stichtage</b>, Stand: { $day }, { $count } Aufrufe. Die nächsten:
}
picture-line = • { $when }: { $title }
picture-line-kept = • { $when }: { $title } ({ $state })
picture-rest = { $count ->
    [one] Danach 1 weiterer: { $when }
   *[other] Danach { $count } weitere, der letzte: { $when }
}

button-picture = Stichtage als Bild
picture-none = Keiner dieser Aufrufe hat noch einen Stichtag.

settings-name-picture = Bild der Stichtage
settings-picture = { $theme ->
    [light] hell, bei der Übersicht
    [dark] dunkel, bei der Übersicht
   *[else] keines
}
picture-ask =
    <b>Welches Bild soll mit der Übersicht kommen?</b>
    Wenn drei oder mehr Stichtage bevorstehen, zeigt ein Bild sie in ihrer Reihenfolge. Es kommt ohne Ton.
picture-theme = { $theme ->
    [light] Ein helles Bild
    [dark] Ein dunkles Bild
   *[else] Kein Bild
}
