# Away for a while, with somebody who stands in; or a subscription handed to a group.

command-away = Away: who gets your alerts meanwhile

away-ask =
    <b>Until when are you away?</b>
    Choose, or write the day, for example /away 3 September. Then choose whether somebody stands in for you.
away-choice-7 = One week
away-choice-14 = Two weeks
away-choice-30 = A month
away-choice-day = Another day
away-choice-good = For good: hand my subscription to a group
away-which-day = Until which day? Write it for example as 3 September, 03.09.2027 or 2027-09-03.
away-not-a-day = I did not understand that as a day. Examples: /away 3 September, /away 2027-09-03, /away 14 for fourteen days.
away-who =
    Back on <b>{ $until }</b>.

    Who hears of calls in the meantime?
away-nobody = Nobody: it waits for my return
away-deputy = A colleague or a group
away-link =
    <b>Send this link to whoever stands in for you until { $until }.</b>
    It works once, and until { $expires }. In a group, one of its admins accepts.
away-link-group = Choose a group
away-link-good =
    <b>Choose the group that takes over your subscription.</b>
    One of its admins accepts there. The link works once, and until { $expires }. Until then nothing changes.
away-meanwhile = Until somebody accepts, everything comes to you as before.
away-personal = Your seats at roundtables, offers of a seat and reminders of roundtables are personal: they still come to you.
away-withdraw = Withdraw the link
away-withdrawn = The link is withdrawn. Everything comes to you as before.
away-now =
    <b>You are away until { $until }.</b>
    Your alerts, digests and reminders go to your deputy.
away-told = { $count ->
    [0] No call went to your deputy meanwhile.
    [one] 1 call went to your deputy meanwhile.
   *[other] { $count } calls went to your deputy meanwhile.
}
away-calls = Show these calls
away-calls-heading = { $total ->
    [0] <b>No call went to your deputy.</b>
    [one] <b>1 call went to your deputy.</b>
   *[other] <b>{ $total } calls went to your deputy.</b>
}
away-back = I am back
away-again = Ask again
away-not-away = You are not away.
away-give-back = Give it back
away-give-back-one = Give it back: { $n }
away-no-chain = Whoever stands in cannot be away at the same time. Give it back first, then use /away.
away-only-alone = Only a person can be away. A group falls silent with /pause.
away-good =
    <b>Hand your subscription to a group</b>
    The group gets your regions, needs, programmes and rhythm, once one of its admins has accepted. What shall become of your own messages then?
away-own-keep = Leave them as they are
away-own-weekly = A weekly digest for me
away-own-pause = Silence for me

cover-for = <b>For a colleague, { $who }, away until { $until }</b>
cover-for-somebody = <b>For a colleague, away until { $until }</b>
cover-alert-new = <b>New</b>
cover-alert-changed = <b>Changed</b>
cover-ask = <b>A colleague asks you to stand in</b>
cover-ask-good = <b>A subscription for this group</b>
cover-organisation = Organisation: { $value }
cover-group = Group: { $value }
cover-regions = Regions: { $value }
cover-until = Until: { $value }
cover-needs = Needs: { $value }
cover-programmes = Programmes: { $value }
cover-rhythm = Rhythm: { $value }
cover-means = Until then the colleague’s alerts, digests and reminders of EU calls come to this chat, in your language and outside your quiet hours. You can give it back at any time. Seats at roundtables stay with the colleague.
cover-good-means = A member hands this over for good. Once an admin accepts, the group hears of calls for it. What the group hears of already stays. Admins change everything with /settings.
cover-accept = Accept
cover-decline = Decline
cover-stands-in = <b>You stand in for a colleague, { $who }, until { $until }.</b>
cover-stands-in-somebody = <b>You stand in for a colleague until { $until }.</b>
cover-accepted-means = Each message for the colleague says so in its first line. What you tap on it counts for you. To give it back later: /away
cover-declined = You have declined. The colleague is told.
cover-given-back = You have given it back. The colleague is told, and no more messages come for the colleague.
cover-taken-over = This group now hears of what the subscription asks for. Admins change everything with /settings.
cover-cannot-gone = This link was used, withdrawn or is too old. Please ask your colleague for a new one.
cover-cannot-own = This is your own link. Send it to whoever stands in for you.
cover-cannot-away = You are away yourself, so you cannot stand in. End that first: /away
cover-cannot-silent = You have silenced this assistant. Write /start first, then open the link again.
cover-cannot-deputy = You stand in for a colleague, so you cannot hand over. Give that back first: /away
cover-cannot-group = A subscription can only be handed to a group. Open the link as a group’s admin.
cover-cannot-date = Please choose a day to come, at most two years away.
cover-for-group = This subscription is for a group. Choose the group in which it should be.

cover-told-accepted =
    <b>Somebody stands in for you until { $until }.</b>
    Your alerts, digests and reminders go there from now on. If this was not who you meant, tap below.
cover-told-declined = <b>Your link was declined.</b> Everything comes to you as before.
cover-told-expired = <b>Nobody took your link in time.</b> It has expired, and everything comes to you as before.
cover-told-given-back = <b>Your deputy has given it back.</b> From now on everything comes to you again.
cover-told-unreachable = <b>Your deputy can be reached no more.</b> From now on everything comes to you again; nothing was lost.
cover-told-over = <b>Welcome back.</b> From now on everything comes to you again.
cover-told-back = <b>Welcome back.</b> From now on everything comes to you again.
cover-told-handed =
    <b>The group has taken over your subscription.</b>
    { $own ->
        [weekly] You yourself hear of it in a weekly digest.
        [pause] You yourself hear nothing more of it. To hear from me again: /start
       *[else] Your own messages stay as they are.
    }
cover-told-deputy-back = { $named ->
    [yes] <b>Your colleague, { $who }, is back.</b>
   *[else] <b>Your colleague is back.</b>
} You stand in no more. Thank you.
cover-told-deputy-over = { $named ->
    [yes] <b>You stand in for { $who } no more.</b>
   *[else] <b>You stand in for your colleague no more.</b>
} Thank you.
cover-told-deputy-erased = <b>You stand in for your colleague no more.</b> The colleague has left this assistant.
