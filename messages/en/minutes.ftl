# At the table: who is here, decisions and actions, the minutes.

hosts-only = Only hosts and co-hosts of a roundtable can note decisions and actions.

button-here = I am here
button-not-here = I am not here after all
notice-here = <b>You are checked in.</b>
door-no-seat = <b>You have no seat at this roundtable.</b> Please speak to the host.
door-waiting = <b>You are on the waiting list.</b> The host knows that you are here, and can give you a seat if one is free.
person-unnamed = { $country ->
    [none] { $group }, no. { $nth }
   *[else] { $group }, { $country }, no. { $nth }
}
door-count = <b>Checked in:</b> { $came } of { $seats }. <b>Absent:</b> { $absent }
door-group = { $group }: { $came } of { $seats }
door-countries = <b>By country:</b> { $countries }
door-asks = <b>At the door, without a seat:</b> { $people }. Free seats: { $free }
door-how = Tap a person to check in; tap again to take it back.
door-not-held = <b>It was said that this meeting did not take place.</b>
button-absent = Absent
button-was-absent = Absent: { $person }
button-walk-in = Give a seat: { $person }
button-walk-out = Take the seat back: { $person }
button-others-absent = The others were absent
button-others-back = Undo: the others were absent
button-held = The meeting took place
button-not-held = The meeting did not take place
held-ask = <b>Did the meeting take place?</b> Nobody has been checked in and nothing has been noted.
button-door-code = QR code for check-in
qr-here = <b>Check-in at the roundtable</b>
qr-scan-here = Scan to check in
refusal-no-free-seat = No seat is free.
refusal-not-waiting = Only somebody on the waiting list can be given a seat at the door.
refusal-doors-closed = Check-in is over. The host can still enter who was there.

desk-button-door = Who is here
desk-button-came = Who was here
desk-button-minutes = Minutes
desk-button-survey = Survey
desk-button-outcome = Outcome
desk-button-follow = Follow-up meeting

minutes-heading = <b>Minutes</b>
minutes-corrected = <b>Corrected minutes, edition { $edition }</b>
minutes-draft = <b>Draft of the minutes.</b> Only the hosts see it until you send it.
minutes-draft-changed = <b>The minutes have changed since they were sent.</b> Please send the correction.
minutes-are-sent = <b>The minutes, as they were sent</b>
minutes-draft-told = <b>The meeting is over.</b> The draft of the minutes is ready, and you can still enter who was there.
minutes-came = <b>Took part:</b> { $count }
minutes-countries = Countries: { $count }
minutes-group = { $group }: { $count }
minutes-absent = Absent: { $count }
minutes-names = <b>Named with their consent:</b> { $names }
minutes-decisions = <b>Decisions</b>
minutes-actions = <b>Actions</b>
minutes-carried = <b>Still open from last time</b>
minutes-nothing = No decisions or actions have been noted yet.
minutes-next = <b>Next meeting:</b> { $when }
minutes-more = More in the PDF: { $count }
minutes-sign = { $sign ->
    [new] new
    [changed] changed
   *[else] struck
}
minutes-as-of = As of { $day }
minutes-none = There are no minutes of this roundtable yet.
minutes-which-line = <b>Which line?</b>
minutes-send-ask = <b>Send the minutes to everyone who had a seat?</b> Recipients: { $count }. They cannot be called back, only corrected.
minutes-send-nobody = <b>Nobody else had a seat: there is nobody to send them to.</b> Your own copy is here, as a PDF too.
minutes-correct-ask = <b>Send the corrected minutes?</b> Recipients: { $count }. What changed is marked.
minutes-nothing-new = Nothing has changed since the minutes were sent.
item-words = { $words }
action-you = you
action-host = host
action-nobody = nobody yet
action-due = by { $day }
action-done = { $by ->
    [host] done, entered by the host
   *[else] done
}
action-host-words = host, me
action-by-words = for, on

button-minutes-pdf = PDF
button-minutes-edit = Change a line
button-minutes-send = Send to everyone
button-send-yes = Yes, send
button-minutes-correct = Send the correction
button-to-minutes = Back to the minutes
button-next-table = Show the next meeting
button-last-minutes = Minutes of the last meeting
button-note-decision = Add a decision
button-note-action = Add an action
button-item-reword = Reword
button-item-strike = Strike
button-item-restore = Restore
button-item-who = Who does it
button-item-when = By when
button-owner-me = Myself
button-owner-nobody = Nobody yet
button-by-1w = In 1 week
button-by-2w = In 2 weeks
button-by-deadline = Before the call's deadline
button-by-none = No date

item-ask-decision = What was decided? Please write it, one decision a line.
item-ask-action = What is to be done? Please write one action a line, in any order: @who, what, by when. Example: @education draft the budget by 15 March
item-ask-reword = Please write this line anew.
action-who = <b>Who does it?</b>
action-who-unclear = I could not tell who “{ $said }” is.
action-who-several = Several people are meant by “{ $said }”.
action-when = <b>By when?</b> Tap, or write a day.
action-when-unclear = I did not understand this day. Please write it like this: 15 March
item-long = That is too long. A line has { $most } characters at most.
item-gone = This line is no longer there.
noted = <b>Noted.</b> Tap a number to change a line.
which-table-ask = <b>At which roundtable?</b>
no-table-meant = There is no roundtable of yours to note this for.
