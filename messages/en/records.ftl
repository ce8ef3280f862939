# What is on record of a roundtable: its log, and its export.

desk-button-log = Log
desk-button-export = Export
log-heading = <b>Log: { $title }</b>
log-none = Nothing has been done to this roundtable yet.
log-line = { $when } · { $who }: { $what }
log-host = the host
log-cohost = a co-host
log-keeper = a keeper
log-member = a member ({ $group }, { $country })
log-nobody = somebody who was erased
log-opened = opened
log-cancelled = cancelled
log-reopened = reopened
log-date = date
log-place = place and languages
log-seats = seats and sign-up
log-people = who comes
log-hosts = hosts
log-questions = questions at sign-up
log-guests = guests
log-minutes = decisions and actions
log-results = results
log-held = whether it took place
log-briefing = briefing and agenda
log-series = further roundtables
log-exported = exported as a file
log-other = something else
button-log-csv = As a file (CSV)
log-file = <b>The log of this roundtable</b>: { $title }

export-how =
    <b>Export: { $title }</b>

    Everybody who signed up by group, country and state, with answers and attendance, decisions and actions, and the result. Names are in it only of those who agreed, and of guests.
export-file = <b>Roundtable</b>: { $title }

export-sheet-table = Roundtable
export-sheet-seats = Who signed up
export-title = Title
export-starts = Starts
export-state = State
export-call = Call
export-seats = Seats
export-number = Entry
export-party = People
export-seat = Seat
export-since = Since
export-guest = Guest
export-name = Name
export-partner = Second person
export-organisation = Organisation
export-yes = yes
export-no = no
export-kind = Kind
export-decision = Decision
export-action = Action
export-words = Text
export-owner = Owner (entry)
export-due = Due
export-done = Done
export-step = Step
export-when = When
export-currency = Currency
export-who = Who
export-what = What
export-act = Act
export-partners = Partners
