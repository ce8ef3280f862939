# Reminders: the ladder, what was asked for once, and putting off.

command-reminders = When you are reminded of calls you saved
settings-name-reminders = Reminders

ladder-heading = <b>Reminders of calls you saved</b>
ladder-now = Now: { $ladder }
ladder-rungs = { $days } days before the deadline
ladder-rungs-one = { $days ->
    [one] 1 day
   *[other] { $days } days
} before the deadline
ladder-rungs-day = on the last day
ladder-at = { $rungs }, at { $hour } ({ $city })
ladder-short = { $days } days
ladder-off = none
ladder-ask = Tap a number of days to add it or to take it out. To set others, write for example /reminders 45 14 3. The hour is that of your digest: /rhythm
ladder-rung = { $days ->
    [0] the last day
    [one] 1 day
   *[other] { $days } days
}
ladder-choice-default = As at first: { $ladder }
ladder-choice-off = No reminders
ladder-how = I did not understand that. Examples: /reminders 45 14 3 for days before the deadline (0 is the last day, at most ten numbers, none above 365), /reminders off, /reminders default.
ladder-full = At most ten days can be chosen, and none above 365. Take one out first.
ladder-coming = <b>You asked to be reminded of</b>
ladder-coming-line = { $n }. { $when }: { $title }
ladder-coming-none = To be reminded of a single call, tap ⏰ Remind me on its card.
ladder-remove = Remove { $n }

button-remind = ⏰ Remind me
remind-ask =
    <b>When shall I remind you?</b>
    { $title }
remind-coming = <b>Reminders of this call</b>
remind-line = • { $when }
remind-line-ladder = • { $when }, by your ladder ({ $ladder })
remind-line-ladder-past = • by your ladder ({ $ladder }): none to come
remind-line-opens = when it opens: { $when }
remind-line-opens-unknown = when it opens; the day is not published yet
remind-line-before = { $rule ->
    [b7] a week before the deadline
   *[else] a month before the deadline
}: { $when }
remind-type = The hour is { $hour } ({ $city }), that of your digest. One reminder alone does not save the call.
remind-choice-ladder = By your ladder ({ $ladder }); saves the call
remind-choice-ladder-again = By your ladder again ({ $ladder })
remind-choice-ladder-off = Not by the ladder
remind-choice-1 = Tomorrow
remind-choice-3 = In 3 days
remind-choice-7 = In a week
remind-choice-b7 = A week before the deadline
remind-choice-b30 = A month before the deadline
remind-choice-opens = When it opens
remind-choice-day = Another day
remind-remove = Remove: { $when }
remind-which-day = Which day? Write it for example as 3 September, 03.09.2027 or 2027-09-03.
remind-not-a-day = I did not understand that as a day. Write it for example as 3 September, 03.09.2027 or 2027-09-03.
remind-cannot-past = That moment has passed. Please choose a day to come.
remind-cannot-after = That is after the deadline of this call. Please choose an earlier day.
remind-cannot-far = That is more than three years away. Please choose an earlier day.
remind-cannot-late = It is too late for that: the deadline is nearer already.
remind-cannot-open = This call is not waiting to open.
remind-cannot-many = You have asked for 100 reminders already. Remove some first: /reminders
remind-cannot-undated = This call has no deadline to come.
remind-cannot-unknown = I did not understand when.
remind-set = I will remind you again: <b>{ $when }</b>
remind-title = { $title }
remind-never = <b>No more reminders of this call</b>
    It stays saved; a changed deadline is still told.
remind-undo = Undo
button-remind-never = No more reminders of this call
button-remind-1 = Tomorrow again
button-remind-3 = In 3 days again
button-remind-b7 = A week before the deadline

reminder-plain = <b>Reminder</b>
reminder-open = <b>Reminder: this call is open</b>
reminder-opens = { $days ->
    [0] <b>Reminder: opens today</b>
    [1] <b>Reminder: opens tomorrow</b>
   *[other] <b>Reminder: opens in { $days } days</b>
}
reminder-not-open = <b>Reminder: not open yet</b>
reminder-moved = The deadline has moved since you asked. It was { $when }.
reminder-why-asked = You asked me to remind you of this call.
reminder-why-colleague = { $said ->
    [interested] Your colleague said the region is interested in this call.
    [asked] Your colleague asked to be reminded of this call.
   *[else] Your colleague saved this call.
}
