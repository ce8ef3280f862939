# Roundtables.

tables-heading = <b>Roundtables to come</b>
tables-none = There is no roundtable to come. When enough members are interested in a call, one is opened on it.
tables-more = { $count ->
    [one] 1 more is not shown.
   *[other] { $count } more are not shown.
}
part-host = You are the host.
part-seated = You have a seat.
part-offered = A seat is held for you. Please answer.
part-waiting = You are on the waiting list, in place { $count }.
part-requested = Your request is with the host.
part-invited = { $count ->
    [0] No free seat for your group, the waiting list is open.
    [one] 1 free seat for your group.
   *[other] { $count } free seats for your group.
}

table-title = <b>Roundtable: { $title }</b>
table-call = On the call: { $title }
table-duration = { $minutes ->
    [one] <b>Duration:</b> 1 minute
   *[other] <b>Duration:</b> { $minutes } minutes
}
table-languages = <b>Languages:</b> { $languages }
table-sign-up-until = <b>Sign-up until:</b> { $when }
table-sign-up-over = Sign-up is over.
table-approval = The host decides on each sign-up.
table-release = <b>Free group seats open to all from:</b> { $when }
table-place-later = The place or link will follow.
place-missing = No place and no joining link yet: please set one.
table-is-cancelled = This roundtable was cancelled.

seats-heading = { $capacity ->
    [one] <b>1 seat</b>
   *[other] <b>{ $capacity } seats</b>
}
seats-released = { $group }: { $taken } taken
seats-waiting = { $count } waiting
seats-open = For any group: { $free } free
seats-open-all = For all groups: { $free } free
seats-countries = { $count ->
    [one] Participants so far come from 1 country.
   *[other] Participants so far come from { $count } countries.
}

mine-host = You are the host.
mine-requested = You asked for a seat ({ $group }). The host will decide.
mine-refused = The host could not give you a seat.
mine-seated = { $party ->
    [one] <b>You have a seat</b> ({ $group }).
   *[other] <b>You have { $party } seats</b> ({ $group }).
}
mine-waiting = <b>You are on the waiting list</b> ({ $group }), in place { $place }.
mine-offered = <b>A seat is held for you</b> ({ $group }).
mine-declined = You declined a seat. You may sign up again, at the end of the line.
mine-lapsed = The seat held for you went to the next in line. You may sign up again, at the end of the line.
mine-withdrawn = You left this roundtable. You may sign up again, at the end of the line.
mine-attended = You took part.
mine-absent = You had a seat and did not take part.
offer-until = Please answer by { $when }. After that it goes to the next in line.

button-join = { $room ->
    [free] Sign up: { $group }
   *[else] Waiting list: { $group }
}
button-leave = Give up my place
button-leave-line = Give up my place in line
button-leave-request = Withdraw my request
button-accept = Yes, I take the seat
button-decline = No, thank you
button-call = Show the call

notice-seated = <b>You have a seat</b>
notice-invited = <b>A roundtable on a call you are interested in</b>
notice-offer = <b>A seat is free for you</b>
notice-lapsed = <b>The offer has ended. The seat went to the next in line</b>
notice-closed = <b>Sign-up is over, and no seat came free this time</b>
notice-closed-thanks = Thank you for waiting. If somebody gives up a seat at the last moment and the host opens sign-up again, it is offered to the first in line.
notice-cancelled = <b>This roundtable was cancelled</b>
notice-reminder = <b>Your roundtable is { $distance }</b>
notice-reminder-host = <b>The roundtable you host is { $distance }</b>
distance-past = under way
distance-minutes = { $minutes ->
    [0] starting now
    [one] in 1 minute
   *[other] in { $minutes } minutes
}
distance-today = today
distance-tomorrow = tomorrow
distance-days = { $days ->
    [one] in 1 day
   *[other] in { $days } days
}

host-seats = <b>Seats taken:</b> { $taken } of { $capacity }. <b>Waiting:</b> { $waiting }. <b>Countries:</b> { $countries }
meanwhile-offered = A seat is held for you now. Please take it or decline it with the buttons.
meanwhile-seated = You have a seat by now. To give it up all the same, please tap the button again.
refusal-table-cancelled = This roundtable was cancelled.
refusal-table-held = This roundtable has already taken place.
refusal-sign-up-closed = Sign-up ended on { $when }.
refusal-signed-up-otherwise = You are signed up already ({ $group }). To change that, give up your place first.
refusal-not-admitted = The host could not give you a seat. Only the host can change that.
refusal-party-size = You can sign up one person, or a delegation of two.
refusal-no-registration = You are not signed up for this roundtable.
refusal-no-offer = No seat is held for you at the moment.
refusal-offer-over = This offer has ended. You may sign up again.
refusal-not-requested = This sign-up needs no decision any more.
refusal-not-seated = Only those who have a seat can be marked as present or absent.
refusal-too-early = This can be done from { $when }.
refusal-below-seated = { $seated ->
    [one] 1 seat is taken, so { $wanted } is too few.
   *[other] { $seated } seats are taken, so { $wanted } is too few.
}
refusal-no-seats = A roundtable needs at least one seat.
refusal-in-the-past = This time is in the past.
refusal-dates-out-of-order = The order must be: release of seats, end of sign-up, start.
refusal-other = This is not possible at the moment.
