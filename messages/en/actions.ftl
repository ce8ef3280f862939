# Actions from roundtables, to who is to do them.

todo-given = <b>You have an action from a roundtable</b>
todo-soon = <b>Your action is due { $distance }</b>
todo-late = <b>The date of your action has passed</b>
todo-nodate = <b>How far is your action?</b>
todo-show = <b>Your action</b>
todo-host = <b>No answer on an action of your roundtable</b>
todo-back = <b>An action of your roundtable needs somebody</b>
todo-hosted = <b>An action of your roundtable</b>
todo-done = <b>Done, thank you</b>
todo-table = Roundtable: { $title }
todo-by = <b>By:</b> { $day }
todo-owner = <b>Who does it:</b> { $owner }
todo-later = I will ask again on { $day }.
todo-later-ask = <b>When shall I ask again?</b> Tap, or write a day.
todo-not-mine = The action is back with the host.
todo-gone = This action is no longer there.
todo-not-yours = This action is not yours.
todo-bad-day = Please choose a day to come, within a year.

button-todo-done = Done
button-todo-undone = Not done after all
button-todo-later = Later
button-todo-sooner = Do not wait
button-todo-not-mine = Not mine
button-todo-mine = It is mine after all
button-todo-3 = In 3 days
button-todo-7 = In 1 week

section-actions = Your actions
tables-actions = <b>Your open actions:</b> { $count }
button-past-tables = Past roundtables
past-heading = <b>Past roundtables.</b> Tap a number for the minutes.
past-none = You have not been at a roundtable yet.
