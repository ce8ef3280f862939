# Committees and working groups.

command-committees = Committees and working groups: join or leave
command-audiences = Add and change committees and working groups

audiences-heading =
    <b>Committees and working groups</b>
    Members hear of the roundtables, the events and the calls that are meant for them. Tap one to see it, to join or to leave.
audiences-none = There is no committee or working group here yet.
audiences-keep =
    <b>Committees and working groups</b>
    Tap one to change it, or add a new one. In one line: <code>/audiences committee Technology</code>
audience-label = { $state ->
    [member] ✓ { $name }
    [asked] { $name } (asked)
    [ended] { $name } (ended)
   *[else] { $name }
}
audience-title = <b>{ $name }</b>
audience-kind = { $kind ->
    [committee] Committee
   *[else] Working group
}
audience-joining = { $admits ->
    [yes] Its chair or a keeper admits new members. Whoever asks to join shows them its group, its organisation and its regions.
   *[else] Everyone can join.
}
audience-members = Members: { $count }
audience-members-few = Members: fewer than five
audience-mine = { $state ->
    [member] <b>You are a member.</b>
    [asked] <b>You have asked to join.</b> You hear from me once that is decided.
    [refused] Your wish to join was not granted.
   *[else] You are not a member.
}
audience-chair = You are the chair.
audience-ended = It has ended.
audience-gone = There is no such committee or working group any more. All of them: /committees
audience-cannot-ended = It has ended, so nobody can join it any more.
audience-cannot-refused = Your wish to join was not granted. You may ask again 30 days later.
audience-cannot-group = Only a person can join. Please write to me in a private chat.
audience-asked-now = Your wish to join was passed on.
audience-leads-only = Only the chair and the keepers can do that.
audience-name-taken = Please write a name that no other one has.
audience-ask-name = { $kind ->
    [committee] What is the new committee called? Write its name.
   *[else] What is the new working group called? Write its name.
}
audience-ask-rename = What shall { $name } be called from now on? Write the new name.
audience-chair-link =
    <b>A chair for { $name }</b>
    Send this link to the person who is to be the chair. Whoever opens it first takes the chair; it holds for 14 days and once only.
audience-chair-gone = { $name } has no chair any more. Keepers admit its members now.
audience-chair-taken =
    <b>You are the chair now: { $name }</b>
    You admit members, add events and pass calls on.
audience-chair-expired = This link no longer holds. Please ask a keeper for a new one.
audience-asks-asked = <b>Somebody would like to join: { $name }</b>
audience-asks-member = <b>Admitted: { $name }</b>
audience-asks-refused = <b>Not admitted: { $name }</b>
audience-asks-who = Who: { $who }
audience-asks-nobody = Nobody is waiting for an answer.
audience-answer = { $state ->
    [member] <b>You have been admitted: { $name }</b>
   *[else] Your wish to join was not granted: { $name }
}
audience-put = { $state ->
    [member] Chat { $chat } is a member now: <b>{ $name }</b>
   *[else] Chat { $chat } is not a member any more: <b>{ $name }</b>
}
audience-put-how = To put somebody there, or to take somebody out: <code>/audiences put 123456789 { $name }</code>, <code>/audiences out 123456789 { $name }</code>
audience-put-told = { $state ->
    [member] A keeper made you a member: <b>{ $name }</b>
   *[else] A keeper ended your membership: <b>{ $name }</b>
}
notice-invited-audience = <b>A roundtable for { $name }</b>
tip-to-audience = <b>Passed on to { $name }</b>
tip-to-how = You are a member there. To leave it: /committees
line-passed-to = Passed on to { $name }.

button-audience-add = { $kind ->
    [committee] Add a committee
   *[else] Add a working group
}
button-audience-join = { $admits ->
    [yes] Ask to join
   *[else] Join
}
button-audience-leave = { $state ->
    [asked] Take my wish back
   *[else] Leave
}
button-audience-asked = Wishes to join ({ $count })
button-audience-name = Rename
button-audience-admits = { $admits ->
    [yes] Let everyone join
   *[else] Admit each member
}
button-audience-chair = Link for the chair
button-audience-chairoff = Take the chair away
button-audience-end = End it
button-audience-reopen = Let it go on
button-audience-show = Show it
button-audience-yes = Admit
button-audience-no = Do not admit

button-pass-to = 📣 To a committee or working group
pass-to-which =
    <b>To which committee or working group?</b>
    { $title }
pass-to-ask =
    <b>Pass this call on to { $name }?</b>
    { $title }
pass-to-reach = Members: { $count }. Those who know the call already hear nothing.
pass-to-few = Members: fewer than five. Those who know the call already hear nothing.
pass-to-done =
    <b>Passed on to { $name }</b>
    { $title }

    Members who want alerts at once get it as one, the others find it in their next digest.
pass-to-again = This call was already passed on there.
pass-to-nobody = There is no committee or working group to which you can pass it on.

privacy-hub =
    <b>Committees and working groups</b>
    If you join one, or a keeper makes you a member, that is kept with its day, until you leave. Other members see only how many there are, from five on. If you ask to be admitted, the chair or the keepers see your group, your organisation and your regions.
