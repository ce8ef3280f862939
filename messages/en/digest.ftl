# The digest.

digest-heading =
    <b>{ $assistant }: your digest</b>
    { $day }
digest-first =
    <b>{ $assistant }: open now for you</b>
    { $day }
digest-page = <b>{ $heading }</b>, page { $page } of { $pages } ({ $total } in all)
digest-checked = { $sources ->
    [one] 1 source was
   *[other] { $sources } sources were
} checked { $polls ->
    [one] once
   *[other] { $polls } times
} since your last digest.
digest-foot = Tap a number to see the whole call. When this comes: /rhythm
digest-foot-letters = Tap a letter to see more. When this comes: /rhythm
digest-first-foot = Tap a number to see the whole call. From now on you hear of what is new, changed or closing. When this comes: /rhythm

section = <b>{ $heading }</b> ({ $total })
section-plain = <b>{ $heading }</b>
section-open = Open now
section-new = New
section-changed = Changed
section-closing = Closing soon
section-tables = Your roundtables
section-articles = In the news
section-more = { $count ->
    [one] 1 more is behind the button below.
   *[other] { $count } more are behind the button below.
}
button-more = { $heading }: { $count } more
button-previous = ‹ Previous
button-next = Next ›

line-title = <b>{ $number }. { $title }</b>
line-why = Why: { $needs }
why-short = { $need } ({ $words })
more-needs = { $count ->
    [one] 1 more need
   *[other] { $count } more needs
}
line-article =
    <a href="{ $url }">{ $title }</a>
    { $source } · { $day } · { $need }
line-closed-early = The publisher’s page says: { $status }
line-saved = You saved this call.
line-interested = You said your region is interested.

all-quiet = All quiet: { $sources ->
    [one] 1 source
   *[other] { $sources } sources
} checked { $polls ->
    [one] once
   *[other] { $polls } times
}, nothing new for you.
