# The picture of coming deadlines, and the words that stand for it.

picture-heading = Your coming deadlines
picture-as-of = As of { $day }
picture-today = Today
picture-saved = Saved
picture-interested = Interested
picture-more = { $count ->
    [one] 1 more call has a deadline to come.
   *[other] { $count } more calls have deadlines to come.
}
picture-dates-more = { $count ->
    [one] 1 more date
   *[other] { $count } more dates
}
picture-legend-kept = Saved or interested
picture-legend-other = Other call
picture-legend-bar = Day not yet published

picture-caption = { $count ->
    [one] <b>Your coming deadline</b>, as of { $day }: 1 call.
   *[other] <b>Your coming deadlines</b>, as of { $day }: { $count } calls. The next:
}
picture-line = • { $when }: { $title }
picture-line-kept = • { $when }: { $title } ({ $state })
picture-rest = { $count ->
    [one] Then 1 more: { $when }
   *[other] Then { $count } more, the last of them: { $when }
}

button-picture = Deadlines as a picture
picture-none = These calls have no deadline to come.

settings-name-picture = Picture of the deadlines
settings-picture = { $theme ->
    [light] light, below the digest
    [dark] dark, below the digest
   *[else] none
}
picture-ask =
    <b>Which picture shall come with the digest?</b>
    Where three or more deadlines are coming, a picture shows them in the order of their dates. It makes no sound.
picture-theme = { $theme ->
    [light] A light picture
    [dark] A dark picture
   *[else] No picture
}
