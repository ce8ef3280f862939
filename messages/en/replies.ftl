# What the assistant answers.

trouble = Something went wrong here, not with you. Please try once more in a minute. Nothing you told me is lost.
only-text = I can read text and locations only. Write a few words to search for calls, or see /help.
admins-only = In a group, only its admins can change that.
in-private-only = Please write that to me in a private chat.
facilitators-only = Only facilitators can open a roundtable. The keepers of this assistant give that right.
keepers-only = Only the keepers of this assistant can do that. What you can do: /help
host-only = Only the host of this roundtable can do that.
button-unknown = This button is from an older message and no longer works. Please start anew: /calls, /roundtables or /settings
call-gone = This call is no longer kept here. What is open now: /calls
call-undated = No deadline to come is published for this call, so there is no date to put into a calendar.
table-gone = There is no such roundtable any more. Those to come: /roundtables
digest-gone = This digest is no longer kept. What is open now: /calls
link-unknown = This link leads to nothing here. What is open now: /calls
command-unknown = I do not know the command “{ $said }”. All commands: /help
command-unknown-near = I do not know the command “{ $said }”. Did you mean /{ $nearest }? All commands: /help

start-again = { $assistant } is ready. How everything stands: /settings
start-back = Welcome back. From now on you hear from me again. What you missed is in the next digest. How everything stands: /settings
start-imported = Welcome to { $assistant }. Your profile was prepared for you. What is open now comes right away, in one message. How everything stands: /settings
unblocked = Welcome back. From now on you hear from me again. How everything stands: /settings
group-welcome =
    <b>{ $assistant }</b>

    I tell this group which EU calls answer its region's needs: once a week, with the reasons. An admin can set me up now or later with /start.

list-page = Page { $page } of { $pages }
calls-heading = { $total ->
    [0] <b>Nothing is open at the moment that fits your profile.</b> More needs: /needs. A wider area: /region. You can also search with any words.
    [one] <b>1 call is open that fits your profile</b>
   *[other] <b>{ $total } calls are open that fit your profile, best first</b>
}
perhaps-heading =
    { $total ->
        [0] <b>Nothing else is open that perhaps fits your profile.</b>
        [one] <b>1 more open call perhaps fits your profile</b>
       *[other] <b>{ $total } more open calls perhaps fit your profile</b>
    }
    Only weak words were found, so I never write about these unasked.
button-perhaps = Show what perhaps fits
button-calls = ‹ What fits
button-open = Open in the assistant
inline-about = { $programme }, until { $when }
calendar-call = The deadlines of this call, as a file for your calendar.
calendar-call-title = Deadline: { $title }
calendar-table = The roundtable, as a file for your calendar.
calendar-table-title = Roundtable: { $title }

settings-heading = <b>Your settings</b>
settings-line = <b>{ $name }:</b> { $value }
settings-name-language = Language
settings-name-region = Regions
settings-name-needs = Needs
settings-name-group = Group
settings-name-organisation = Organisation
settings-name-rhythm = Rhythm
settings-name-quiet = Quiet hours
settings-name-zone = Time zone
settings-name-articles = News
settings-articles = { $state ->
    [on] in the digest
   *[else] left out
}
settings-choice-articles = { $state ->
    [on] Put news into the digest
   *[else] Leave news out of the digest
}
settings-anywhere = anywhere
settings-all-needs = all
settings-needs-region = those of { $regions }: { $needs }
settings-unsaid = not said
settings-paused = Silent until { $until }. To end that: /start
settings-stopped = Silent. To hear from me again: /start
rhythm-set-at-once = at once, the rest on { $weekday } at { $hour } ({ $city })
rhythm-set-weekly = weekly, on { $weekday } at { $hour } ({ $city })
rhythm-how = I did not understand that. Examples: /rhythm weekly friday 9, or /rhythm at once, or only /rhythm
language-set = From now on I write in { $name }.

quiet-ask =
    <b>When shall I be silent?</b>
    Now: { $now }
    The hours are { $city } time, where it is { $clock } now. To set others, write for example /quiet 19-7, and for the alerts /quiet 5. What goes beyond that waits for the digest.
quiet-hours = { $start } to { $end }; { $budget }
quiet-never = no quiet hours; { $budget }
quiet-budget = { $count ->
    [0] no alerts, everything waits for the digest
    [one] at most 1 alert in seven days
   *[other] at most { $count } alerts in seven days
}
quiet-choice = { $start } to { $end }
quiet-choice-never = No quiet hours
quiet-choice-budget = { $count ->
    [0] No alerts
    [one] At most 1 alert in seven days
   *[other] At most { $count } alerts in seven days
}
quiet-choice-all-quiet = { $state ->
    [on] Also write when there is nothing
   *[else] Do not write when there is nothing
}
quiet-how = I did not understand that. Examples: /quiet 20-8 for the hours, /quiet 5 for the alerts in seven days.

zone-now = { $city }, now { $clock }
zone-change = Change the time zone
zone-ask =
    <b>Which time zone is yours?</b>
    Chosen: { $now }
    Your quiet hours, the hour of the digest and “your time” on a call follow it. Choose one, or write a city, for example Bucharest.
zone-found = For “{ $typed }” I found these time zones. Please choose one.
zone-none = I found no time zone for “{ $typed }”. Please write a larger city of the same country, or a name such as Europe/Bucharest.

pause-ask = For how long shall I be silent? You can also write a day, for example /pause 2026-09-03.
pause-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
pause-open = Until I say so
pause-how = I did not understand that. Examples: /pause 7 for seven days, or /pause with a day to come, written like 2026-09-03.
paused = Silent until { $until }. What comes up meanwhile is in the next digest. To end that earlier: /start
paused-open = Silent until you write /start. What comes up meanwhile is in the next digest then.
stopped = You hear nothing more from me. Your profile stays for the day you write /start again. To erase it: /forget

forget-ask =
    <b>Shall I erase everything that is kept about you?</b>
    Your profile, what you saved, your seats at roundtables. It is gone at once and cannot be brought back. To read it first: /mydata
forget-yes = Yes, erase everything
forget-no = No, keep it
forget-kept = Everything stays as it is.
forgotten = Everything that was kept about you is erased. Figures of past roundtables keep only counts. If you write again, we start anew.
mydata = Everything that is kept about you. What it is for: /privacy

privacy =
    <b>What is kept about you</b>
    • the number of this chat, so that I can write to you
    • your language, time zone, regions, needs, group and rhythm
    • your organisation, if you gave it
    • calls you saved, are interested in, found to fit or waved off, and which calls you were told of
    • your sign-ups for roundtables
    • reminders you asked for; until when you are away, which chat stands in for you, and what went there

    <b>What is not kept</b>
    Your name, your telephone number, and what you search for.

    <b>Who sees it</b>
    Other members see only counts, by group and country. The host of a roundtable sees who signed up by group. Names stand on an attendance list only if you agree. Whoever stands in for you while you are away sees your organisation, group and regions, and the calls sent for you.

    <b>For how long</b>
    As long as you use the assistant. If you do nothing for { $ask } months, I ask whether to stay; after { $erase } months everything is erased.

    <b>What you can do</b>
    /mydata gives you everything as a file. /forget erases everything at once; of roundtables you attended, only counts remain.

sources-heading = { $count ->
    [one] <b>1 source is checked</b>
   *[other] <b>{ $count } sources are checked</b>
}
sources-times = For each: the calls in its last good answer, and when that came ({ $zone }).
sources-answering = <b>Answering</b>
sources-silent = <b>Silent</b>: their calls may reach you late
sources-unasked = <b>Not asked yet</b>
sources-waiting = <b>Waiting for a key</b> that the keepers have to enter
sources-foot = Countries without a source here are not read yet. Their calls reach you only where a source for all of Europe publishes them too.
source-line = • { $source } · { $met } · { $when }
source-line-silent = • { $source } · since { $since }; before that { $met }, { $when }
source-line-never = • { $source } · since { $since }; no good answer yet
source-calls = { $count ->
    [one] 1 call
   *[other] { $count } calls
}
source-articles = { $count ->
    [one] 1 article
   *[other] { $count } articles
}
source-line-name = • { $source }

help-heading = <b>What I can do</b>
help-line = /{ $command } – { $does }
help-facilitators = <b>For facilitators</b>
help-keepers = <b>For keepers</b>
help-foot = Any other text is a search. A shared location sets your region.

button-host = Open a roundtable
host-which = <b>On which call shall the roundtable be?</b> Write its number, its identifier or a few words.
host-which-of = For “{ $typed }” I found these:
host-which-none = I found no call for “{ $typed }”.
host-when =
    <b>When shall it be?</b>
    { $title }
host-day-explore = { $day }: explore
host-day-partners = { $day }: find partners
host-day-go-no-go = { $day }: decide whether to apply
host-seats-ask = <b>For whom?</b> The roundtable is on { $when }.
host-seats-how = Choose, or write seats by group: { $example }
host-seats-choice = { $total ->
    [one] 1 seat
   *[other] { $total } seats
}
host-seats-choice-open = { $total ->
    [one] 1 seat, any group
   *[other] { $total } seats, any group
}
host-seats-line = { $label }: { $seats }
host-seats-open = for any group { $count }
hosted =
    <b>The roundtable is open</b>
    { $when }
    To invite, pass this link on: { $link }
host-bad-time = “{ $said }” is not a day and a time. Write it like 2026-05-12T10:00 (your own time) or 2026-05-12T10:00+02:00.
host-past = “{ $said }” is past. Write a time to come, for example 2027-05-12T10:00.
host-far = “{ $said }” is more than two years away. Please choose a nearer day.
host-bad-group = There is no group “{ $said }”; did you mean { $nearest }? Example: { $example }
host-bad-seats = “{ $said }” is not a number of seats. Example: { $example }, at most 200.
host-twice = “{ $said }” is there more than once. Please give each group one number. Example: { $example }
host-no-seats = A roundtable needs at least one seat. Example: { $example }
host-no-call = There is no call “{ $said }”. Write its number as on its card's link, or its identifier. To find it: /search
host-many-calls = “{ $said }” may mean several calls. Please use one of these numbers: { $numbers }
cancel-ask =
    <b>Call this roundtable off?</b>
    { $title }
    Everyone who signed up is told.
cancel-yes = Yes, call it off
cancel-no = No, keep it

health-members = <b>Members:</b> { $active } active of { $all }; { $facilitators } may open roundtables
health-calls = <b>Calls open or announced:</b> { $count }
health-outbox = <b>Messages:</b> { $due } to go, { $sending } on their way
health-sources = <b>Sources:</b> { $count }, of which { $silent } silent; { $quarantined } records not understood
health-silent = • silent: { $source }
keepers-how = Give or take the right to open roundtables: <code>/keepers grant 123456789 facilitator</code>, <code>/keepers revoke 123456789</code>
keepers-bad-role = There is no right “{ $said }”. Example: /keepers grant 123456789 facilitator
keepers-no-chat = Nobody in the chat { $chat } has written to me yet. Ask them to send /start first.
keepers-granted = The chat { $chat } may open roundtables now.
keepers-revoked = The chat { $chat } may no longer open roundtables. Those already open go on.
facilitator-now =
    <b>You may open roundtables now</b>
    Tap “Open a roundtable” below a call, or write /host.
facilitator-no-more = You may no longer open roundtables. Those you opened already go on.
