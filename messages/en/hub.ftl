# Training courses, and what a roundtable points to.

command-courses = Training courses for your needs, or with words of your choice

courses-unknown = No catalogue of training courses has been entered here yet.
courses-mine = <b>Training courses for your needs: { $total }</b>
courses-mine-none = <b>No training course answers your needs at the moment.</b>
courses-need = <b>Training courses for { $of }: { $total }</b>
courses-need-none = <b>No training course at the moment for { $of }</b>
courses-call =
    <b>Training courses for the needs of this call: { $total }</b>
    { $of }
courses-call-none =
    <b>No training course at the moment for the needs of this call</b>
    { $of }
courses-group = <b>Training courses for “{ $of }”: { $total }</b>
courses-group-none = <b>No training course at the moment for “{ $of }”</b>
courses-words = <b>Training courses with “{ $of }”: { $total }</b>
courses-words-none = <b>No training course has “{ $of }” in its title, its provider or its needs.</b>
courses-all = <b>All training courses: { $total }</b>
courses-all-none = <b>No training course is listed at the moment.</b>
course-title = <b>{ $number }.</b> <a href="{ $url }">{ $title }</a>
course-by = { $provider }
course-facts = { $facts }
course-languages = language: { $languages }
course-mode = { $mode ->
    [online] online
    [onsite] on site
   *[else] partly online
}
course-begins = from { $day }
course-began = running since { $day }
course-between = { $first } to { $last }
course-until = until { $day }
course-hours = { $hours } h
course-price = price: { $price }
course-needs = For: { $needs }
courses-source = <i>As of { $day }. Source: { $catalogue }</i>

button-courses-call = 🎓 Training for these needs ({ $count })
button-courses-need = 🎓 Courses: { $need } ({ $count })
button-courses-group = 🎓 Courses on this page ({ $count })
button-courses-mine = Courses for my needs
button-courses-all = All courses

table-audience = <b>For:</b> { $name }
table-event = <b>Beside the event:</b> { $title }, { $when }
button-event = Show the event
desk-button-event = Point to an event
desk-button-audience = For a committee or group
desk-event-which = Which event shall the roundtable point to? Its card and its calendar entry will name it.
desk-event-none = There is no event to come. Events are added with /event.
desk-event-set = The roundtable points to this event: { $title }
desk-event-cleared = The roundtable points to no event.
desk-audience-which = Whom is the roundtable for? The members of the committee or working group are invited, each once. Everyone else can still sign up.
desk-audience-none = There is no committee or working group yet. Keepers add them with /audiences.
desk-audience-set = The roundtable is for { $name }. Its members are being invited.
desk-audience-cleared = The roundtable is for no committee or working group in particular. Who was invited stays so.
desk-choice-none = None of these
