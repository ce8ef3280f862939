# Searching calls, and what the answers to a search say.

search-heading = { $total ->
    [one] <b>1 call for “{ $words }”</b>
   *[other] <b>{ $total } calls for “{ $words }”</b>
}
search-needs = { $count ->
    [one] 1 of them is a call for the need “{ $needs }” in which your words do not occur.
   *[other] { $count } of them are calls for the need “{ $needs }” in which your words do not occur.
}
search-needs-all = Calls for the need “{ $needs }”; your words occur in none of them.
search-none = I found no call for “{ $words }”. Please try other or fewer words, or a part of an identifier such as ERASMUS-EDU-2026. What fits your profile: /calls
search-how = Write what you look for after the command, or simply send it as a message. For example: /search battery skills

# What was understood in the words of a search, on a line of its own: region, programme, deadline.
search-understood = Understood: { $parts }
search-unread = No call is as I understood it ({ $parts }). These calls have your words.
search-part-month = closing in { $month }
search-part-day = closing on { $last }
search-part-until = closing by { $last }
search-part-from = closing from { $first }
search-part-between = closing from { $first } to { $last }
search-part-open = open now
search-part-planned = not open yet
search-instead = No call has “{ $typed }”. Here is what I found for “{ $words }”.
search-some = No call has all of these words. These have some of them.
search-meant = Perhaps you meant one of the spellings below.
search-chosen = Only: { $filters }
search-none-chosen = No call for “{ $words }” passes this choice: { $filters }. The buttons below take it back.
search-expired = This search is too old for me to repeat. Please write the words again.
search-narrow-heading = <b>Narrow down: “{ $words }”</b>
search-narrow-how = { $total ->
    [one] 1 call at present. A tap switches a choice on or off.
   *[other] { $total } calls at present. A tap switches a choice on or off.
}
button-search-off = Without: { $part }
button-search-on = Again with: { $part }
button-search-narrow = Narrow down
button-search-show = { $total ->
    [one] Show 1 call
   *[other] Show { $total } calls
}
button-search-deadline = Next deadline first
button-search-best = Best first
button-search-open = Open now
button-search-closed = Closed calls, too
button-search-regions = My regions
button-search-within = Closing within { $days } days
button-search-programme = { $programme } ({ $count })
button-search-need = { $need } ({ $count })
button-search-chosen = ✓ On: { $choice }
