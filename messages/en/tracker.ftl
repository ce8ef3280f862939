# Where a member is with a call, its notes, questions about it, and passing it on.

stage-watching = Watching
stage-interested = Interested
stage-partners = Partners found
stage-applied = Applied
stage-funded = Funded
stage-not-funded = Not funded
stage-withdrawn = Withdrawn or not applied

button-track = 📌 Where you are: { $stage }
button-track-note = 📌 Your note
track-where = <b>Where you are:</b> { $stage }, since { $since }
track-nowhere = <b>Where you are:</b> not on your list
track-grant = <b>Your grant:</b> { $amount }
track-note = <b>Your note:</b> { $note }
track-how = Tap where you are now; you can change it at any time. Once you have applied, reminders of the deadline end.
track-seen = { $in ->
    [group] Everyone in this group sees this page. Only the group’s admins can change it.
   *[else] Other members do not see this page. Results appear only in figures about several members.
}
button-track-grant = { $state ->
    [on] Change the amount
   *[else] Enter the amount
}
button-track-off = Take off my list
track-grant-ask =
    <b>Funded. How much of the grant is yours?</b>
    { $title }

    Write the amount as a message, for example 250 000 or 1.5 million EUR. Without a currency I read it as euros.
track-grant-unread = I cannot read “{ $said }” as an amount. Please write it like 250 000 or 1.5 million EUR.
button-note = { $state ->
    [on] Change the note
   *[else] Write a note
}
button-note-erase = Erase the note
note-ask =
    <b>Your note on this call</b>
    { $title }

    Write it as a message, up to { $most } characters.
note-long = That is { $length } characters, and a note holds { $most }. Please send a shorter one.

tracker-all = All
tracker-results = Results
tracker-heading-all = { $total ->
    [0] <b>You follow no call yet.</b> The buttons below a call save it. What is open now: /calls
    [one] <b>1 call you follow</b>
   *[other] <b>{ $total } calls you follow, the next deadline first</b>
}
tracker-heading = { $total ->
    [0] <b>{ $stage }:</b> no calls
    [one] <b>{ $stage }:</b> 1 call
   *[other] <b>{ $stage }:</b> { $total } calls, the next deadline first
}
button-tracker = { $stage } ({ $count })
line-partners = You have found partners.
line-applied = You have applied.
line-funded = Your application was funded.
line-not-funded = Your application was not funded.
line-withdrawn = You withdrew or did not apply.
line-note = You wrote a note.

question-applied = <b>Did you apply?</b>
question-applied-why = { $stage ->
    [partners] You had found partners for this call, and it has closed.
   *[else] You were interested in this call, and it has closed.
}
question-result = <b>What became of your application?</b>
question-result-why = You applied for this call; by now there may be an answer.
question-what-for = One tap is enough. Results appear only in figures about several members.
button-we-applied = We applied
button-not-this-time = Not this time
button-no-answer-yet = No answer yet
button-no-questions = Stop asking
questions-off = I will not ask such questions any more. To change that: /settings

button-pass-on = 👥 To the members of my region
pass-on-ask =
    <b>Pass this call on to the members of your region?</b>
    { $title }
pass-on-reach = { $count ->
    [one] It would reach 1 member: { $regions }.
   *[other] It would reach { $count } members: { $regions }.
}
pass-on-reach-few = It would reach fewer than five members: { $regions }.
pass-on-reach-many = { $count ->
    [one] It would reach more than 1 member: { $regions }.
   *[other] It would reach more than { $count } members: { $regions }.
}
pass-on-says = They read “Passed on by a member of your region”. Your name is not shown.
pass-on-says-group = They read “Passed on by a member of your region ({ $group })”. Your name is not shown.
pass-on-organisation = Your organisation, { $organisation }, is shown only if you choose that now.
button-pass-on-go = Pass it on
button-pass-on-named = Pass it on, with my organisation
pass-on-done =
    <b>Passed on</b>
    { $title }

    Members who want alerts at once get it as one, the others find it in their next digest. Those who know the call already hear nothing.
pass-on-again = You have already passed this call on.
pass-on-too-often = { $most ->
    [one] You have passed on 1 call in the last seven days. The next one is possible from { $when }.
   *[other] You have passed on { $most } calls in the last seven days. The next one is possible from { $when }.
}
pass-on-no-region = You have not chosen a region yet. To choose one: /region
pass-on-closed = This call has closed, so it cannot be passed on any more.
tip-from = <b>Passed on by a member of your region</b>
tip-from-known = <b>Passed on by a member of your region</b> ({ $who })
tip-how = To hear no more of these: /settings
line-passed-on = Passed on by a member of your region.

settings-name-tips = Tips from members of my region
settings-name-questions = Questions about my applications
settings-switch = { $state ->
    [on] on
   *[else] off
}
settings-choice-tips = { $state ->
    [on] Switch on tips from members of my region
   *[else] Switch off tips from members of my region
}
settings-choice-questions = { $state ->
    [on] Switch on questions about my applications
   *[else] Switch off questions about my applications
}

privacy-tracker =
    <b>Calls you follow</b>
    Also kept: how far you are with a call and since when, a grant if you say how much, your notes, and the calls you passed on. Other members see none of it, but for a call you pass on: they see your group, and your organisation if you chose that. Those who run the assistant can read it.
