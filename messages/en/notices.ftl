# Reminders, and notices about sources and the assistant itself.

reminder-days = { $days ->
    [0] <b>Reminder: closes today</b>
    [1] <b>Reminder: closes tomorrow</b>
   *[other] <b>Reminder: closes in { $days } days</b>
}
reminder-about = <b>Reminder: closes soon, day not yet published</b>
reminder-past = <b>This call has closed</b>
reminder-why = { $said ->
    [interested] You said your region is interested in this call.
   *[else] You saved this call.
}
button-no-reminders = No more reminders

quorum =
    <b>Enough interest for a roundtable</b>
    { $members ->
        [one] 1 member
       *[other] { $members } members
    } from { $countries ->
        [one] 1 country
       *[other] { $countries } countries
    } would like to talk about this call.
quorum-group = • { $group }: { $count }
quorum-dates = <b>Days that would fit</b>
step-explore = • { $when }: explore
step-partners = • { $when }: find partners
step-go-no-go = • { $when }: decide whether to apply

source-broke = <b>Source failing: { $source }</b>
source-healed = <b>Source answers again: { $source }</b>
source-silent = <b>{ $source } is silent</b>
source-silent-meaning = Calls from this source may reach you late. All other sources are checked as usual. Details: /sources
source-last-good = Last good answer: { $when }
source-never = It has never answered well yet.
source-failed-since = It had failed since { $when }.
source-kept = { $count ->
    [0] No live call from it is kept.
    [one] The 1 live call kept from it stays as it is.
   *[other] The { $count } live calls kept from it stay as they are.
}
source-new = { $count ->
    [0] No new calls came with this answer.
    [one] 1 new call came with this answer.
   *[other] { $count } new calls came with this answer.
}
source-lost = <b>Something is missing: { $source }</b>
    Its last answer ({ $count ->
        [one] 1 call
       *[other] { $count } calls
    }) never says:
source-lost-meaning = Before, nearly every call did. The answer was taken in all the same; please look at the page.
lost-opens = when it opens
lost-cut_offs = the deadline
lost-budget = the budget
lost-regions = where
lost-applicants = who can apply
lost-text = a description

broken-not-json = The answer was not JSON.
broken-not-html = The answer was not HTML.
broken-not-feed = The answer was not a feed.
broken-wrong-shape = The answer has another form than before.
broken-empty = The answer was empty.
broken-too-few = The answer held far fewer calls than usual.
broken-too-many = The answer held far more calls than usual.
broken-too-large = The answer was too large.
broken-truncated = The answer broke off.
broken-encoding = The answer could not be read: its encoding is wrong.
broken-incomplete = Some pages of the answer were missing.
broken-status = The server refused or failed.
broken-timeout = The server did not answer in time.
broken-connect = The server could not be reached.
broken-reset = The connection was cut.
broken-redirect = The address leads elsewhere.
broken-private-address = The address leads into a private network.
broken-host-down = The server had just failed for other sources, so it was left alone.
broken-robots = The website does not want this page to be read by programs (robots.txt).
broken-not-table = The answer was not a table.
broken-no-header = No row of headings was found in the table.
broken-parser = The answer could not be read: this assistant made a mistake.
broken-entities = The answer held definitions that programs must not follow.
broken-address = Nothing can be fetched from this address.
broken-fault = This assistant made a mistake while it took the answer in. The log says where.
broken-other = It failed in a way that has no name here yet; the log says more.

button-stay = I am still here
still-there =
    <b>Are you still there?</b>
    You have not used this assistant for { $months ->
        [one] a month
       *[other] { $months } months
    }. To stay, write any message or tap a button. Otherwise everything kept about you is erased on { $when }.
