# What came of a roundtable, and the meeting that follows.

outcome-nothing = Nothing has been entered yet. What came of it?
outcome-consortium = <b>Consortium formed</b>
outcome-partners = partners: { $count }
outcome-countries = countries: { $count }
outcome-applied = <b>Application handed in:</b> { $day }
outcome-granted = <b>Result:</b> granted
outcome-rejected = <b>Result:</b> rejected
outcome-reserve = <b>Result:</b> on the reserve list
outcome-amount = <b>Amount granted:</b> { $amount }
outcome-partners-ask = <b>How many partners does the consortium have?</b> Tap, or write a number.
outcome-countries-ask = <b>From how many countries are they?</b> Tap, or write a number.
outcome-applied-ask = <b>On which day was the application handed in?</b> Tap, or write a day.
outcome-amount-ask = <b>How much was granted?</b> Please write the amount, for example 1.2 million.
outcome-number-unclear = Please write a number that can be right.
outcome-day-unclear = I did not understand this day, or it is still to come.
outcome-amount-unclear = I did not understand this amount.
outcome-no-grant = Please enter first that it was granted.
outcome-question-consortium = <b>Has a consortium come of your roundtable?</b>
outcome-question-applied = <b>The call has closed. Did the consortium apply?</b>
outcome-question-result = <b>Is there a result of the application?</b>
outcome-not-yet = Thank you. You can enter it at any time on the desk of the roundtable.

button-consortium = Consortium formed
button-applied = Application handed in
button-result-granted = Granted
button-result-rejected = Rejected
button-result-reserve = On the reserve list
button-amount = Enter the amount
button-back-consortium = Undo: consortium
button-back-applied = Undo: application
button-back-result = Undo: result
button-back-amount = Undo: amount
button-not-yet = Not yet, or no

part-ask = <b>Is your region part of it?</b> If so, the call stands so in your own list.
part-yes = <b>Noted in your list of calls.</b>
part-no = <b>Thank you. Nothing was changed,</b> and you will not be asked again about this roundtable.
part-moved = Your region is part of it, as you said: your own list says so now.
part-back = <b>The host took this news back.</b> The call stands in your own list as it did before.
part-funded = <b>Good news: the application was granted.</b>
part-not-funded = <b>The application was not granted this time.</b>
button-part-yes = Yes, we are part of it
button-part-no = No
part-over = This question is no longer open.

follow-ask = <b>When is the follow-up meeting?</b> One tap opens it with the same seats, hosts and languages. Those who were there are invited first.
follow-open = Open actions that go along: { $count }
follow-opened = <b>The follow-up meeting is open:</b> { $when }
button-follow-cancel = Call the follow-up off
notice-follow = <b>The roundtable you were at goes on</b>
