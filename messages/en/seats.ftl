# Seats: what a host sets at a table, and what somebody with a seat is asked.

seats-gauge = { $group }: { $taken } of { $quota }
seats-beyond = { $count ->
    [one] 1 more on an open seat
   *[other] { $count } more on open seats
}
seats-offered = { $count } of them only offered so far
balance-nobody = Nobody has signed up yet.
balance-missing = Nobody yet from: { $groups }.
balance-lopsided = One group has more than half of the seats taken: { $group }.
balance-full = Every group is there as planned.
balance-good = Every group is represented.

desk-button-people = People and requests
desk-button-seats = Seats
desk-button-asks = Questions at sign-up
desk-button-hosts = Co-hosts
desk-button-place = Place and languages
desk-button-date = Change the date
desk-button-series = Series
desk-button-reopen = It takes place after all
button-undo = Undo
button-more-settings = More settings
host-approval-on = You decide on each sign-up.
host-approval-off = Whoever signs up gets a free seat at once.

seats-how = + adds a seat, − takes a free one away. What is free is offered at once to who waits.
seats-open-name = Open seats
seats-released-now = Free group seats are open to all.
button-approval-on = Decide on each sign-up
button-approval-off = Let sign-ups in by themselves
approval-off-ask = { $count ->
    [one] <b>1 request is open.</b> If you decide no longer, it is let in. If there is no seat, it waits.
   *[other] <b>{ $count } requests are open.</b> If you decide no longer, they are let in, in the order in which they came. Who finds no seat waits.
}
button-approval-let-in = Let them in
button-approval-keep = Go on deciding
button-release-now = Open free seats to all now
button-release-back = Keep them for the groups
button-release-before = { $count ->
    [one] Open to all 1 day before
   *[other] Open to all { $count } days before
}

people-heading = <b>People at this table</b>
person-state = { $state ->
    [requested] asks for a seat
    [seated] has a seat
    [offered] is offered a seat
    [waiting] waits
    [refused] refused
    [removed] taken off
    [attended] took part
    [absent] did not come
   *[else] left
}
person-two = 2 people
person-guest = without Telegram
person-answers-open = answers missing
person-date = { $state ->
    [yes] comes on the new date
   *[else] new date not confirmed yet
}
person-no-name = No name was given.
person-name-host = Only hosts see the name.
person-answer = <b>{ $question }</b> { $answer }
person-answer-none = not answered yet
person-facilitator = facilitator
answer-yes-no = { $answer ->
    [yes] Yes
   *[else] No
}
button-approve = Give a seat
button-refuse = Refuse
button-reconsider = Back to the requests
button-remove = Take the place back
button-readmit = Undo: give the place back
button-to-cohost = Make co-host
button-people = ‹ People
remove-ask =
    <b>Take this place back?</b>
    Whoever has it is told once, and may sign up again, at the end. Write a reason now and it is passed on, or go on without one.
button-remove-yes = Take it back without a reason
button-remove-no = No, leave it

asks-heading = <b>Questions at sign-up</b>
asks-none = Nothing is asked so far. You can ask up to five questions.
asks-privacy = Only the hosts see the answers. They are erased 90 days after the meeting.
ask-kind = { $kind ->
    [number] a number
    [yes-no] yes or no
    [choice] a choice
   *[else] in words
}
ask-required = { $state ->
    [on] an answer is expected
   *[else] may be left open
}
ask-new = Please write the question, in one line. Please do not ask for what you do not need.
ask-words = Please write the question anew, in one line.
ask-choices = Please write two to six choices, each on a line of its own.
ask-dropped = This question is no longer asked.
button-ask-new = Ask something
button-ask-words = Other words
button-ask-kind = Answer: { $kind }
button-ask-must = Expect an answer
button-ask-may = It may be left open
button-ask-up = Move up
button-ask-drop = Ask it no longer
cannot-ask-many = There are five questions already. Please remove one first.
cannot-ask-gone = This question is no longer asked.
cannot-ask-empty = Please write the question in words.
cannot-ask-choices = Two to six different choices are needed, each on a line of its own.

place-heading = <b>Place and languages</b>
place-online = <b>Place:</b> online
place-at = <b>Place:</b> { $place }
place-map = <a href="{ $url }">Show on a map</a>
link-at = <b>Join:</b> { $link }
link-later = The joining link comes 24 hours before the start.
link-none = There is no joining link yet.
link-seen = Only those with a seat see it, from 24 hours before the start.
languages-none = <b>Languages:</b> not said
languages-ask = Which languages does the table speak? A tap adds one or takes it away.
address-ask = Please write the address, or share a location: the seated can then open it on a map.
link-ask = Please paste the joining link. It begins with https://
link-bad = A browser cannot open this as a link to a meeting. It begins with https:// or http://, for example https://meet.example.eu/skills
button-address = Set an address
button-online = Online only
button-link = Set the joining link
button-link-off = Remove the joining link
button-languages = Languages
button-map = Map
map-spot-only = The place on the map

date-heading = <b>Date</b>
date-confirmed = <b>Have confirmed the new date:</b> { $yes }. <b>No answer yet:</b> { $open }
date-how = Choose a day, or write day and time like 2026-05-12 10:00, in your own time.
date-sure =
    <b>Move this roundtable?</b>
    Until now: { $old }
    From now on: { $new }
    Everyone who signed up is told both dates. Who has a seat is asked to confirm and loses nothing by silence. Calendars are brought up to date by the file behind “{ $button }”.
button-date-yes = Yes, move it
button-date-no = No, leave it
button-date-back = Undo: back to the old date

hosts-heading = <b>Co-hosts</b>
hosts-none = You run this table alone. A co-host may do all that you may.
hosts-add = Who is to help you run this table? You can also send somebody a link.
hosts-nobody = Nobody is left to choose from. You can send somebody a link.
hosts-link = Send this link to one person. Whoever opens it first may become co-host. It works once, until { $when }: { $link }
button-host-add = Choose a co-host
button-host-link = A link for a co-host
button-host-link-off = Withdraw the link
button-host-off = Take off: { $who }
button-host-hand = Hand over to: { $who }
button-host-leave = Help no longer
cohost-invite = <b>You are asked to help run this roundtable</b>
cohost-invite-how = As a co-host you see who comes and can do all that the host can.
button-cohost-yes = Yes, I help
cohost-declined = Noted. The link stays as it is; nobody was told.
cannot-host-gone = This link was used, withdrawn or is too old. Please ask the host for a new one.
cannot-host-group = Only a person can be a co-host. Please open the link in a private chat with me.
cannot-host-already = You run this table already.
cannot-host-unknown = This person cannot be chosen. Please send a link instead.
host-left = You no longer help run this table.

series-place = Table { $n } of { $total } in a series.
series-alone = This table stands alone so far.
series-how = When shall it meet again? Seats, questions, co-hosts, languages and place are taken over.
button-again = { $every ->
    [2] Again in 2 weeks
    [4] Again in 4 weeks
   *[else] Again in a month
}
again-ask = <b>The next one:</b> { $when }. Who is invited first?
button-again-first = Who sits at this one, a day ahead
button-again-all = Everyone at once
button-series-before = ‹ The one before
button-series-after = The one after ›
button-cancel-all = Call off all later ones too
button-cancel-reason = Call it off with a reason
cancel-reason-ask = Please write the reason. It is told to everyone who signed up.
button-reopen-all = All later ones too

button-two = Sign up two people
two-ask =
    <b>A seat for two people?</b>
    You get both seats or wait for both. For which group?
button-one = Only one of us comes
one-ask = The other seat then goes to who waits, and this cannot be undone. Does only one of you come?
button-one-yes = Yes, only one
button-one-no = No, both
name-ask =
    <b>May the others at the table see your name?</b>
    You can change that until sign-up ends, and take your name back at any time. The name is erased 90 days after the meeting.
button-name-table = Yes, all at the table
button-name-last = { $shown ->
    [table] As last time, to all: { $name }
   *[else] As last time, to the hosts: { $name }
}
button-name-host = Only the hosts
button-name-nobody = No
name-type = Please write your name and, if you like, a comma and your organisation.
name-partner = Who comes with you? Please ask whether you may say so, then write the name.
name-back = <b>Your name is no longer shown to anybody at this roundtable.</b> What was sent before still has it.
button-name-back = Take my name back
question-step = Question { $n } of { $total }
question-now = Answered: { $answer }
question-number = Please write a number, in digits only.
question-choose = Please choose with a button.
answers-heading = <b>Your name and answers</b>
answers-thanks = Thank you, that is all. Until sign-up ends you can change it: “{ $button }” on the card.
answers-name = { $state ->
    [table] <b>Your name, for all at the table:</b> { $name }
    [host] <b>Your name, for the hosts only:</b> { $name }
   *[else] Your name is not shown.
}
button-answers = My name and answers
button-change = Change
button-card = Show the table

mine-removed = The host took your place back. You may sign up again, at the end of the line.
notice-queued = <b>The host let you in. There is no free seat yet, so you are on the waiting list</b>
notice-refused = <b>The host could not give you a seat</b>
notice-removed = <b>The host took your place back. You may sign up again</b>
notice-reconsidered = <b>The host looks at your sign-up once more. You will hear the result</b>
notice-reason = <b>Reason:</b> { $reason }
notice-moved = <b>A roundtable has a new date</b>
notice-moved-was = Until now: { $when }
notice-moved-ask = Do you come on the new date? You keep your seat as long as you do not give it up.
notice-confirm = <b>Do you come on the new date?</b>
notice-reopened = <b>This roundtable takes place after all</b>
notice-answers = <b>The hosts of your roundtable asked you something</b>
notice-answers-safe = Your seat is safe. An answer helps them to prepare.
notice-requests = { $count ->
    [one] <b>1 request for a seat waits for you</b>
   *[other] <b>{ $count } requests for a seat wait for you</b>
}
notice-cohost = <b>You help run a roundtable now, as a co-host</b>
notice-cohost-follow = <b>The roundtable you help run goes on: here is the next meeting</b>
notice-cohost-off = <b>You no longer help run this roundtable</b>
notice-cohost-joined = <b>A co-host has joined your roundtable</b>
notice-cohost-now = <b>You handed your roundtable over, and are a co-host now</b>
notice-host-now = <b>You are the host of a roundtable now</b>
notice-no-host = <b>The host of a roundtable is gone, and nobody runs it</b>
notice-no-host-how = As a keeper you can manage it, and name co-hosts.
notice-again = <b>The next roundtable of a series that you took part in</b>

refusal-release-used = { $seated ->
    [one] 1 seat was taken since the release, so it cannot be taken back.
   *[other] { $seated } seats were taken since the release, so it cannot be taken back.
}
refusal-cohosts-full = There can be up to { $wanted } co-hosts.
refusal-not-cohost = Only a co-host can become the host.
