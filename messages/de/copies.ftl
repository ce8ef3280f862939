# One call met in many places, and calls that never come to rest: for keepers.

copies-none = Keine zwei Aufrufe verschiedener Quellen gelten als einer.
copies-heading = <b>Als ein Aufruf gemeldet</b>
copies-line =
    • { $title } ({ $source })
    wird gemeldet als: { $stands } ({ $first })
    Gleich: { $why }, seit { $when }. Zum Trennen: <code>/keepers part { $call }</code>
copies-why-identifier = Kennung
copies-why-link = offizieller Link
copies-why-title-and-dates = Titel und Stichtag
keepers-parted = Dauerhaft getrennt: Aufruf { $call } wird wieder für sich gemeldet, getrennt von { $count ->
    [one] 1 anderen.
   *[other] { $count } anderen.
}
keepers-not-joined = Aufruf { $call } wird mit keinem anderen zusammen gemeldet. Welche es sind: <code>/keepers same</code>
keepers-no-call = Es gibt keinen Aufruf { $call }. Was als einer gemeldet wird: <code>/keepers same</code>
keepers-same-how = Als einer gemeldete Aufrufe: <code>/keepers same</code>. Zwei trennen: <code>/keepers part 123</code>

call-restless = <b>Ein Aufruf von { $source } ändert sich immer wieder</b>
call-restless-meaning = Die Mitglieder hören nicht von jeder Änderung. Sobald er zur Ruhe kommt, erfahren sie, wie er dann steht.
