# Before a roundtable: calendar, reminders, and whether one still comes.

calendar-table-again = Things have changed: open this file, and it replaces the entry in your calendar.
calendar-table-gone = Open this file to take the roundtable out of your calendar.
calendar-join = Join: { $link }

before-guests = { $count ->
    [one] 1 guest has no chat with me: please inform this guest yourself.
   *[other] { $count } guests have no chat with me: please inform them yourself.
}

coming-ask = <b>Can you still come?</b>
coming-ask-again = <b>Others are waiting for a seat. Can you still come?</b>
coming-why = If not, your seat goes to the next in line. Without an answer you keep it.
button-coming-yes = Yes, I will come
button-coming-no = No, give my seat to the next
button-coming-no-more = I cannot come
coming-thanks = Thank you. Your seat is confirmed.
coming-said-yes = <b>Thank you. Your seat is confirmed.</b>
coming-over = This roundtable has begun, or does not take place.
coming-heading = <b>Who still comes</b>
coming-counts = { $seated ->
    [one] Confirmed: { $confirmed } of 1 seat
   *[other] Confirmed: { $confirmed } of { $seated } seats
}
coming-open = { $count ->
    [one] 1 has not answered and keeps the seat.
   *[other] { $count } have not answered and keep their seats.
}
coming-waiting = { $count ->
    [one] 1 person is waiting for a seat.
   *[other] { $count } people are waiting for a seat.
}
coming-closed = Sign-up is over: a seat given up now is offered to nobody unless you open sign-up again.
coming-reopened = Sign-up is open. You can end it at once.
coming-cannot = <b>A participant cannot come</b> ({ $group })
coming-cannot-waiting = { $count ->
    [one] 1 person is waiting, but sign-up is over. If you open it again, the seat is offered on.
   *[other] { $count } people are waiting, but sign-up is over. If you open it again, the seat is offered on.
}
desk-button-coming = Who still comes
desk-button-lateopen = Open sign-up again
desk-button-lateclose = End sign-up now
refusal-no-seat = You have no seat at this roundtable.
