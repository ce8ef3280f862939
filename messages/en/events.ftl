# Events: study visits, forums, conferences, webinars and meetings.

command-events = Study visits, forums, conferences and webinars to come
command-event = Add an event

section-events = Events
section-events-more = More events to come: { $count }. All of them: /events

event-kind-name = { $kind ->
    [study-visit] Study visit
    [forum] Forum
    [conference] Conference
    [webinar] Webinar
   *[else] Meeting
}
event-title = <b>{ $title }</b>
event-kind = <b>Kind:</b> { $kind }
event-when = <b>When:</b> { $when }
event-where = <b>Where:</b> { $where }
event-online = online
event-days = { $first } to { $last }
event-until = { $when }, until { $until }
event-needs = <b>Needs:</b> { $needs }
event-audience = <b>For:</b> { $name }
event-call = <b>On the call:</b> { $title }
event-table = <b>Roundtable:</b> { $title }, { $when }
event-link = <a href="{ $url }">Programme and registration</a>
event-is-cancelled = <b>This event was cancelled.</b>
event-is-back = <b>This event takes place after all.</b>
event-moved = <b>The date has changed.</b> It was: { $before }
event-place-changed = <b>The place has changed.</b> It was: { $before }
event-why-audience = Why: { $name }
event-why-table = Why: a roundtable of yours
event-beside = Beside the event “{ $title }”, { $when }
event-gone = There is no such event any more. Those to come: /events
event-not-yours = This event is only for the members of a committee or working group. All of these: /committees

events-heading = <b>Events to come: { $total }</b>
events-none = <b>No event is to come at the moment.</b>
events-how = To add one: /event

calendar-event = The event, as a file for your calendar.
calendar-event-off = The event was cancelled. This file takes it out of your calendar.

event-ask-title =
    <b>A new event</b>
    What is it called? Write its title.
event-how = It also goes in one line, with bars between the parts: <code>/event Title | study visit | 12 May 2026 10:00-16:00 | Ostrava | https://example.org | batteries | 123</code>. The parts are title, kind, when, where, link, needs and call; from the link on they may be left out.
event-ask-rename =
    <b>What shall it be called?</b>
    { $title }

    Write the new title.
event-ask-kind =
    <b>What kind of event is it?</b>
    { $title }
event-ask-when =
    <b>When is it?</b>
    { $title }

    Write for example 12 May 2026 10:00-16:00, or 12-14 May 2026 for whole days. The hours are those of your time zone.
event-ask-where =
    <b>Where is it?</b>
    { $title }

    Write the place and the city. If it is online, tap the button.
event-ask-link =
    <b>Where can one read more and register?</b>
    { $title }

    Send the address of the web page.
event-ask-needs =
    <b>Which needs does it touch?</b>
    { $title }

    Whoever has one of them hears of it. Without any need and any region, everyone does. Tap, or write in a sentence what it is about.

    <b>{ $group }</b>
event-ask-call =
    <b>Is it about a call?</b>
    { $title }

    Write the number of the call or its identifier.
event-ask-audience =
    <b>Whom is it for?</b>
    { $title }

    Members of the committee or working group hear of it, and nobody else.
event-bad-when = I cannot read “{ $said }” as a date to come. Please write it like 12 May 2026 10:00-16:00 or 12-14 May 2026.
event-bad-link = “{ $said }” is no web address. Please send one that begins with http:// or https://.
event-bad-kind = I do not know the kind “{ $said }”. There are: { $kinds }
event-bad-call = I found no call for “{ $said }”. Please write its number or its identifier.
event-bad-need = I found no need in “{ $said }”. Please tap, or write it in other words.
event-too-short = Please write at least title, kind, when and where, with bars between them.
event-page = <b>Change this event</b>
event-page-draft = <b>Is this right?</b> Nobody sees it before it is published.
event-page-undated = <b>Not ready yet:</b> the date is missing. Nobody sees it before it is published.
event-published =
    <b>The event is published.</b> Whom it concerns hears of it in the next digest. To point to it:
    { $link }
event-dropped = The draft is deleted.
event-writers-only = Only facilitators, keepers and the chairs of committees and working groups can add or change events.

event-field-title = Title
event-field-kind = Kind
event-field-when = When
event-field-where = Where
event-field-link = Link
event-field-needs = Needs
event-field-call = Call
event-field-audience = Whom it is for
button-event-edit = Change or cancel
button-event-online = It is online
button-event-none = Leave it empty
button-event-everybody = Everyone
button-event-publish = Publish
button-event-drop = Delete the draft
button-event-off = Cancel the event
button-event-on = It takes place after all
button-event-card = Show the card
