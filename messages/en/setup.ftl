# The set-up, and the same questions asked again later.

setup-welcome =
    <b>{ $assistant }</b>

    I tell you which EU calls answer the needs of your region, in time and with the reasons. Where several regions want the same call, you can meet at a roundtable.

    Five short questions, each can be skipped. What is kept about you: /privacy
setup-language = Which language shall I use?

setup-region =
    <b>{ $group ->
        [yes] Which region is this group for?
       *[else] Where do you work?
    }</b>
    Write the name of a region, a city or a country, or a NUTS code such as CZ080. You can also send a location.
setup-region-found = For “{ $typed }” I found these. Please choose one. The wider areas are below.
setup-region-nearby = These regions have their centre nearest to your location, the first { $away } away. Near a border or a coast, yours may be the second. Please choose one; the wider areas are below.
setup-region-nearest = This region has its centre nearest to your location, { $away } away. If it is yours, please choose it; the wider areas are below.
setup-region-away = { $near ->
    [yes] less than 5 km
   *[else] { $far } km
}
setup-region-far = Your location is in none of the regions I know: they are those of the European Union and its neighbours. Please write the name of the region you work for.
setup-region-none = I found no region for “{ $typed }”. Please try another spelling, a larger place nearby, or a NUTS code such as DE11.
setup-region-chosen = <b>Your regions:</b> { $regions }
setup-region-more = To add another one, write its name or send a location.
setup-region-drop = Remove { $region }
setup-reply = In a group I only read replies: please reply to this message.

setup-needs =
    <b>What do you want to hear of?</b>
    Tap as many as you like. { $served ->
        [yes] Without any, you hear of what your region needs.
       *[else] Without any, you hear of all of them.
    }
setup-needs-region = <b>{ $region } needs:</b> { $needs }
setup-needs-take = Take over the needs of { $region }
setup-needs-set = These are the needs of { $region } too
setup-needs-erase = Erase the needs of { $region }
setup-needs-not-allowed = Only a facilitator of this region can say what it needs.
setup-needs-typed = Or write in a sentence what your region works on, and I suggest what fits.
setup-needs-command = Or write /needs and a sentence about what your region works on, and I suggest what fits.
needs-suggested = <b>From your words</b>
needs-suggested-line = • { $need }: { $words }
needs-suggested-word = “{ $word }”
needs-suggested-none = I found nothing in these words that I know. Please say it in other words, or choose from the list.
needs-suggested-all = Take all of these
needs-suggested-more = Choose from all
setup-needs-group = <b>{ $group }</b>, { $page } of { $pages }
setup-needs-count = { $count ->
    [0] Nothing chosen yet.
    [one] 1 chosen so far.
   *[other] { $count } chosen so far.
}
needs-open = { $need } ({ $count })
setup-needs-open = In brackets: calls open or announced now, { $of ->
    [regions] for your regions.
   *[else] for all regions.
}
setup-needs-first = <b>Matters most to you:</b> { $needs }
setup-needs-weigh = ★ What matters most?
needs-first = ★ first: { $need }
needs-weigh =
    <b>What matters most to you?</b>
    Tap a need, and the calls that answer it come first in your lists and digests. Tap it again to take that back.

    You can leave it all as it is: then your needs count alike. Nothing is left out either way.
setup-needs-before = ‹ { $group }
setup-needs-after = { $group } ›
setup-needs-done = { $count ->
    [0] Done: { $served ->
        [yes] what my region needs
       *[else] everything
    }
    [one] Done: 1 chosen
   *[other] Done: { $count } chosen
}
needs-green-technology = Green technology
needs-digital-technology = Digital technology
needs-industry = Industry
needs-education = Education and training
needs-people = People
needs-region = The region

setup-group =
    <b>Who are you?</b>
    At a roundtable, seats are reserved for each of these groups.
setup-organisation =
    <b>Which organisation do you work for?</b>
    Write its name, so that the host of a roundtable can see who asks for a seat. You need not say.
setup-organisation-now = Now: { $organisation }
setup-erase = Erase it

setup-rhythm = <b>How often shall I write?</b>
setup-rhythm-weekly = Weekly: { $weekday } { $hour }
setup-rhythm-at-once = At once, the rest weekly
setup-rhythm-later = The day and the hour can be changed later with /rhythm.
setup-rhythm-when = The weekly digest comes on { $weekday } at { $hour }, { $city } time.

setup-preview = { $total ->
    [0] <b>In the last { $days } days you would have heard of no call.</b>
    [one] <b>In the last { $days } days you would have heard of 1 call.</b>
   *[other] <b>In the last { $days } days you would have heard of these { $total } calls.</b>
}
setup-preview-line = • { $title }
setup-preview-more = { $count ->
    [one] And 1 more.
   *[other] And { $count } more.
}
setup-preview-none = Go back to choose more needs or a wider area, or stay with this: few messages are good messages.

setup-finished-weekly = <b>Done.</b> What is open now comes right away, in one message. From then on I write on { $weekday } at { $hour }, { $city } time, and earlier only if a call closes before that.
setup-finished-at-once = <b>Done.</b> What is open now comes right away, in one message. From then on the best matches come at once, and the rest on { $weekday } at { $hour }, { $city } time.
setup-finished-how = Change everything: /settings. Fall silent for a while: /pause. Stop: /stop. Erase everything: /forget
setup-finished-group = Admins change everything with /settings and stop it with /stop. To sign up for roundtables, write to me in a private chat.
setup-offer = Shall I tell you when calls come that fit your region? That takes a minute.

setup-back = ‹ Back
setup-skip = Skip
setup-done = Done
setup-finish = That is fine
setup-continue = Set up
