# Days to meet, who is interested, polls for a date.

gathered = { $regions ->
    [one] 1 region
   *[other] { $regions } regions
} from { $countries ->
    [one] 1 country
   *[other] { $countries } countries
} { $regions ->
    [one] is
   *[other] are
} interested{ $lacks ->
    [some] ; { $none } yet.
   *[else] .
}
gathered-none-industry = no company
gathered-none-education = no training provider
gathered-none-social_partners = no social partner
gathered-none-public_authorities = no public authority
gathered-heading = <b>You are not alone with this call</b>
gathered-next = Enough are interested for a roundtable. Those who organise one know; you hear when there is a date.

counted-ask = <b>May others who are interested know that your region is, too?</b> Only numbers are shown: regions, countries, stakeholder groups; never your name. You then see the same of them.
button-counted = { $answer ->
    [yes] Yes, count us in
   *[else] No, thank you
}
counted-here = Counted for others, without your name: /settings
counted-said = { $answer ->
    [yes] Your region is counted from now on, without your name. To change it: /settings
   *[else] You are not counted. To change it: /settings
}
settings-name-counted = Being counted among those interested
settings-counted = { $state ->
    [on] on
    [off] off
   *[else] not asked yet
}
settings-choice-counted = { $state ->
    [on] Switch on being counted
   *[else] Switch off being counted
}

quorum-lands = <b>By country:</b> { $lands }
quorum-land = { $country } { $count }
quorum-missing = <b>Not there yet:</b> { $groups }
quorum-complete = Every stakeholder group is there.
quorum-under = <b>Interest in this call</b>
    Some took their interest back; it is too little for a roundtable now.
quorum-taken-mine = You have taken this on. The other facilitators see that somebody has.
quorum-taken-other = Another facilitator has taken this on.
quorum-quiet = You said: not now. This is how it stands:
button-quorum = Who is interested
button-quorum-take = I take this on
button-quorum-give = I give it back
button-quorum-quiet = Not now
button-quorum-again = Undo “Not now”

day-holiday = { $named ->
    [yes] { $day } is a holiday in { $places } ({ $name }).
   *[else] { $day } is a holiday in { $places }.
}
day-line = • { $when }
day-suits = Within working hours (9:00 to 17:00) of { $suits } of { $of }; no hour suits more.
day-suits-typed = Within working hours (9:00 to 17:00) of { $suits } of { $of }.
day-season = { $season ->
    [august] Many are away in August.
   *[else] Many are away around Christmas.
}
day-weekend = { $weekday } is no working day.

host-days-how = Write day and time like 2026-05-12 10:00, in your own time. The days on the buttons are counted back from the deadline. They are nobody’s holiday, at an hour that suits most.
host-really = <b>Really?</b> The roundtable would be after the last deadline of the call.
host-really-when = Roundtable: { $when }
host-really-deadline = Last deadline: { $when }
button-really = Yes, on this day
button-other-day = Another day
button-poll = Ask for a date instead

poll-draft = <b>Ask for a date</b>
poll-draft-dates = Choose two to six dates. For another one write it like 2026-05-12 10:00, in your own time.
poll-draft-chosen = <b>Chosen:</b> { $count }
poll-draft-seats = <b>Seats:</b> { $seats }
poll-draft-seats-how = Choose the seats, or write them: { $example }
poll-draft-end = <b>The poll ends:</b> { $when }
poll-draft-end-how = Choose when the poll ends.
poll-draft-near = No end fits: the first date is too near. A poll ends at least a day before it.
poll-draft-asks = { $count ->
    [0] Nobody can be asked yet; whoever comes meanwhile is.
    [one] 1 member is asked.
   *[other] { $count } members are asked.
} Each one gets one message, and one more if the answer is still missing near the end.
button-poll-end = { $days ->
    [one] Ends in 1 day
   *[other] Ends in { $days } days
}
button-poll-open = Ask now
button-poll-drop = Do not ask
poll-dropped = Nobody was asked.

ballot = <b>Which date suits you?</b>
ballot-nudge = <b>Your answer on the date is missing</b>
ballot-title = Roundtable: { $title }
ballot-until = Please answer by { $when }. Until then you can change your answers.
ballot-option = <b>{ $number }.</b> { $when }
ballot-counts = { $yes } yes, { $maybe } if need be, { $no } no
ballot-count = { $answer ->
    [yes] { $count } yes
    [maybe] { $count } if need be
   *[else] { $count } no
}
ballot-answer = { $answer ->
    [yes] Yes
    [maybe] If need be
   *[else] No
}
ballot-button = { $number }: { $answer }
ballot-mine = You: { $answer }
ballot-over = This poll has ended.
ballot-chosen = <b>The date:</b> { $when }
ballot-tied = Several dates are as good. The host chooses.
ballot-without = It came to no date.
button-ballot-none = None of these
button-ballot = Which date suits you?

poll-host = <b>Poll for a date</b>
poll-host-ended = <b>The poll for a date has ended</b>
poll-host-turnout = { $asked ->
    [one] { $voted } of 1 member has answered.
   *[other] { $voted } of { $asked } members have answered.
}
poll-host-until = It ends on { $when }.
poll-host-group = { $group }: { $counts }
poll-host-no-group = No group named
poll-host-tied = These dates are as good. Please choose; otherwise the earliest is taken on { $when }.
poll-host-none = Nobody can come on a date that is still to come.
poll-host-called-off = It was ended without a date.
button-poll-host = How it stands now
button-poll-finish = End it now
button-poll-off = End it without a date
button-poll-reopen = Open it again
button-poll-more = Ask for other dates
button-show-table = Show the roundtable
desk-button-poll = Poll for a date

notice-dated = <b>The date of your roundtable is set</b>
notice-dated-yes = <b>The date you said yes to is set</b>
dated-no-seat-yet = Your yes is not a seat yet: please sign up.

refusal-dates-to-offer = A poll has two to six dates.
refusal-poll-end = A poll needs an end that is still to come.
refusal-poll-ends-late = The poll must end by { $when }, a day before its first date.
refusal-poll-over = This poll has ended.
refusal-not-asked = Only those who were asked can vote here.
refusal-asked-already = A poll for this date is open already.

privacy-dates = Whether you may be counted among those interested in a call is your choice in /settings: others see numbers only, and of those who agreed. Facilitators see the numbers of all. What you answer in a poll for a date is shown as numbers, to the host by stakeholder group. It is kept until a year after the poll.
