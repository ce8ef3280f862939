# Figures about everybody: how many take part, and what comes of it. A label stands before a colon
# and a number, which may also be one of the first four below.

figure-few = fewer than { $number }
figure-least = { $number } or more
figure-range = { $least } to { $most }
figure-held = not shown

figures-heading = <b>Figures: { $period }</b>
figures-all-time = all time
figures-span = { $first } to { $last }
figures-item = { $label }: { $number }
figures-as-of = As of { $when }.
figures-note = Figures about fewer than { $number } people are not shown, and neither is what would give them away.
figures-nothing = Nothing has been counted yet.
figures-no-call = without a call

figures-about-members = Members
figures-about-tables = Roundtables
figures-about-seats = Seats at roundtables held
figures-about-interest = Interest in calls
figures-about-applications = Members with an application, as they report
figures-about-came-of = Results of roundtables, as hosts report
figures-about-calls = Calls

figures-now = now
figures-members = members
figures-named = with an organisation named
figures-countries = countries
figures-regions = regions
figures-held-tables = held
figures-balanced-tables = held with three groups or more
figures-planned-tables = planned
figures-cancelled-tables = cancelled
figures-not-held-tables = did not take place
figures-unknown-tables = not known whether held
figures-signed-up = people signed up in all
figures-offered = offered
figures-any-group = for any group
figures-seated = taken
figures-seats-offered = seats at roundtables held
figures-seats-taken = seats taken
figures-attended = attended
figures-share = share of attendance
figures-guests = guests among them
figures-interested = interested
figures-saved = saved
figures-in-all = in all
figures-applications = members with an application
figures-applied = no answer yet
figures-funded = granted
figures-not-funded = rejected
figures-amount = amount granted
figures-consortium = consortia
figures-came-of-applied = applications
figures-reserve = on a reserve list
figures-found = found
figures-open = open now
figures-calls-found = calls found
figures-calls-open = calls open now
figures-tables-held = roundtables held

figures-tab-overview = Overview
figures-tab-group = By group
figures-tab-country = By country
figures-tab-programme = By programme
figures-tab-need = By need
figures-tab-quarter = By quarter
button-figures-quarter = This quarter
button-figures-year = This year
button-figures-last = Last year
button-figures-all = All time
button-figures-workbook = As a workbook (XLSX)
button-figures-pictures = Pictures
button-figures-back = Back to the figures
figures-more = { $count ->
    [one] 1 more is in the workbook.
   *[other] { $count } more are in the workbook.
}
figures-workbook = <b>The figures as a workbook</b>: { $period }

figures-pictures = <b>Pictures: { $period }</b>
button-chart-map = Map of members
button-chart-regions = Members by region
button-chart-members = Members over time
button-chart-programmes = Calls and interest
button-chart-seats = Seats by group
button-chart-results = Results
chart-map = Members by country
chart-regions = Members by region
chart-members = Members by group, at the end of each quarter
chart-programmes = Calls and interest by programme
chart-seats = Seats by group, at roundtables held
chart-results = Applications and results
chart-none = none
chart-off-map = Not on the map: { $countries }
chart-in-fives = Drawn in steps of five.
chart-more-regions = { $count ->
    [one] 1 more region has fewer than { $number } members.
   *[other] { $count } more regions have fewer than { $number } members each.
}
chart-alt-none = No figures of five people or more yet.

button-radar = Gap radar
radar-heading = <b>Gap radar: { $where }</b>
radar-everywhere = all countries
radar-how = Needs that members and regions declared, beside the open calls that answer them. The widest gap comes first.
radar-none = No need has been declared yet.
radar-members = members
radar-regions = in regions
radar-stated = declared by regions
radar-calls = open calls
button-radar-countries = By country
button-radar-reverse = Calls without a need
radar-countries = <b>Gap radar by country.</b> In brackets: declared needs that no open call answers.
button-radar-country = { $country } ({ $count })
radar-reverse-heading = <b>Open calls for needs that nobody declared: { $where }</b>
radar-reverse-none = Every open call answers a need that somebody declared.
radar-declared-in = Declared in
radar-open-for-it = Open calls for it
radar-need-gone = This need is no longer in the list.

sheet-method = Method
sheet-group = Group
sheet-country = Country
sheet-programme = Programme
sheet-need = Need
sheet-quarter = Quarter
sheet-total = Total
sheet-subject = Subject
sheet-figure = Figure
sheet-by = By
sheet-number = Number
sheet-result = Result
sheet-as-of = As of

method-members = Members are those who finished the set-up and have not stopped; the country is that of their first region.
method-quarters = Periods are whole quarters, in universal time. Seats count in the quarter in which the roundtable met, everything else in the quarter in which it happened.
method-tables = Seats, seats taken and attendance count only at roundtables that were held: a host said so, or it was entered who was there, or something was noted. Roundtables that are over and of which nobody said whether they took place are counted on their own. Sign-ups count at all of them.
method-few = Fewer than { $number } people are shown as “<{ $number }”. Where such a number could be worked out from others, a second one is not shown either, or only the limits between which it lies; members over time are shown in steps of { $number }.
method-kept = Of members who were erased, counts stay: by group, by country, by programme and by need, each for itself.
method-needs = A call may answer several needs: figures by need do not add up. Only needs that a call surely answers are counted.
method-applications = Applications and results are what members report of their own, at the stage where they stand now. An application counts once for each member who reports it: if five partners report one, that is five. Results of roundtables are what hosts report; the two may tell of the same application.
method-euros = Amounts in other currencies are converted to euros at the latest reference rates; what cannot be converted is left out. Where no amount is known, none is shown.
method-differences = Differences between figures of different kinds, such as seats taken and attended, are not protected in this way.
