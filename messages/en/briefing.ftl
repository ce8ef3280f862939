# The briefing before a roundtable, and the pages of the desk that prepare it.

pdf-page = Page { $page } of { $pages }
button-briefing = Briefing
button-paper = As a PDF
button-table-show = Show the roundtable

briefing-title = Briefing: { $title }
briefing-news = New since your last briefing: { $parts }
briefing-part-when = the time
briefing-part-where = the place
briefing-part-agenda = the agenda
briefing-part-calls = the calls on the table
briefing-part-changed = changes in a call
briefing-part-note = the host’s note
briefing-paper = The same to print or to keep.
briefing-as-of = As of { $when }. Who comes may still change.
briefing-note = A word from the host
briefing-agenda = Agenda
briefing-call = The call
briefing-call-further = Also on the table
briefing-can-apply = <b>Who can apply:</b> { $who }
briefing-changed = <b>Changed since the roundtable was opened:</b>
briefing-unchanged = Unchanged since the roundtable was opened.
briefing-who = Who comes
briefing-coming = { $count ->
    [0] Nobody has a seat yet; seats in all: { $capacity }
    [one] 1 person has a seat; seats in all: { $capacity }
   *[other] { $count } people have a seat; seats in all: { $capacity }
}
briefing-group = { $group }: { $taken } (reserved: { $quota })
briefing-group-open = { $group }: { $taken }
briefing-missing = Nobody yet from: { $groups }
briefing-countries = By country: { $countries }
briefing-names = Who agreed to be named: { $names }
briefing-similar = Similar calls that are open
briefing-carried = Still open from last time
briefing-similar-line = <a href="{ $url }">{ $title }</a>: { $when }
briefing-courses = Training courses for these needs
briefing-course = <a href="{ $url }">{ $title }</a> ({ $provider })
briefing-refused = The briefing is for those who have a seat.

agenda-explore = Explore the call
agenda-explore-1 = Welcome, and who is here
agenda-explore-2 = The call in brief: what it pays for, who can apply, by when
agenda-explore-3 = What each region needs, and what it can bring
agenda-explore-4 = Ideas for a joint project
agenda-explore-5 = Who goes on, and the next steps
agenda-partners = Find partners
agenda-partners-1 = Welcome, and what has changed in the call
agenda-partners-2 = The idea of the project in five sentences
agenda-partners-3 = Roles: who leads, who does what
agenda-partners-4 = Which partners are missing, and who asks them
agenda-partners-5 = Budget, own contribution, and the next steps
agenda-go-no-go = Decide: apply or not
agenda-go-no-go-1 = Where the application stands
agenda-go-no-go-2 = Open questions of each partner
agenda-go-no-go-3 = What speaks for it, and what against
agenda-go-no-go-4 = The decision: apply or not
agenda-go-no-go-5 = Tasks, owners and dates until the deadline

desk-button-briefing = Briefing
desk-button-agenda = Agenda
desk-button-calls = Calls on the table
desk-button-note = Your note
desk-button-preview = Show me the briefing
desk-button-briefnow = Send it now
desk-button-brieflater = Send it as usual after all
desk-button-agendaclear = Remove the agenda
desk-button-agendaback = Back to what stood before
desk-button-noteclear = Remove the note
desk-button-noteback = Back to what stood before
desk-button-calladd = Add: { $number }
desk-button-calldrop = Remove: { $number }

agenda-page = <b>Agenda</b>
agenda-none = There is no agenda yet. Choose one of these, which everybody reads in their own language, or write your own in one message.
agenda-how = Choose another, or write your own in one message. Whoever has the briefing already hears of the change.
agenda-long = This is too long: { $length } characters, at most { $most }. Please send a shorter one.
note-page = <b>Your note in the briefing</b>
note-none = There is none yet. Write it in one message: what to bring, what to read, how to get in.
note-how = To change it, write a new one in one message.
note-too-long = This is too long: { $length } characters, at most { $most }. Please send a shorter one.
plan-heading = <b>The briefing</b>
plan-what = Time, place, agenda, the calls and what changed in them, who comes by group and country, similar calls: as a message and as a PDF, to everybody who has a seat, and to the hosts.
plan-when = <b>Goes out:</b> { $when }
plan-later = Whoever gets a seat after that has it at once; who has it hears of what changes.
plan-out = { $count ->
    [one] It went out to 1 person so far.
   *[other] It went out to { $count } people so far.
}
plan-sending = It is being sent now.
plan-agenda = Agenda: { $state ->
    [yes] there is one
   *[else] none yet
}
plan-note = Your note: { $state ->
    [yes] there is one
   *[else] none yet
}
plan-calls = { $count ->
    [0] No call is on the table.
    [one] 1 call is on the table.
   *[other] { $count } calls are on the table.
}
plan-reminders = Reminders go to all of them 7 days, 1 day and 1 hour before. The joining link comes 24 hours before.
plan-question = <b>“Can you still come?” is asked:</b> { $when }
calls-page = <b>Calls on the table</b>
calls-how = To add a call, write its number, its identifier or a few words of its title.
calls-none-found = No call was found for “{ $typed }”.
calls-found = Which of these?
calls-full = { $most } calls at most are on one table.
