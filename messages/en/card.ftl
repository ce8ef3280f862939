# The call card.

alert-new = <b>New for you</b>
alert-changed = <b>Changed</b>
alert-urgent = { $days ->
    [0] This comes now because the call closes today.
    [1] This comes now because the call closes tomorrow.
   *[other] This comes now because the call closes in { $days } days.
}

card-programme = { $programme }
card-programme-reference = { $programme } · <code>{ $reference }</code>
card-status = <b>Status:</b> { $status }
card-opens = <b>Status:</b> Not open yet. Opening: { $when }
card-planned-opens = <b>Status:</b> Announced. Planned opening: { $when }
card-planned = (may still change or be dropped)
card-published-status = (the publisher still says: { $status })
card-closed-early = The publisher’s page says: <b>{ $status }</b>. The call was probably closed before its deadline; please check there first.

card-deadline = <b>Deadline:</b> { $when }, { $left }
card-deadline-about = <b>Deadline:</b> { $when }. The exact day is not published yet.
card-own-time = <b>Your time:</b> { $when }
card-further = <b>Further deadlines:</b> { $when }
card-closed = <b>Deadline:</b> { $when }, closed
card-undated = <b>Deadline:</b> none published

card-budget = <b>Budget of the call:</b> { $amount }
card-grant-range = <b>Per project:</b> { $low } to { $high }
card-grant-most = <b>Per project:</b> up to { $amount }
card-grant-least = <b>Per project:</b> at least { $amount }
card-rate = In euros at the European Central Bank’s rate of { $day }: { $one } = { $other }
card-grants = { $count ->
    [one] <b>Projects expected:</b> 1
   *[other] <b>Projects expected:</b> { $count }
}
card-cofinancing = <b>Co-financing:</b> { $share } of eligible costs

card-who = <b>Who can apply</b>
card-where = <b>Where:</b> { $places }
card-anywhere = <b>Where:</b> the whole area of the programme

card-why = <b>Why you</b>
why-need = { $need }: { $words }
why-need-region = { $need } (a need of { $region })
why-perhaps = Perhaps: { $why }
why-territory = Your territory is covered: { $region }
why-category = Your region is among the { $asks }: { $region }

card-check = <b>Please check</b>
check-dates = Is the call still open? Its dates are not clear.
check-territory = Is your territory covered? The call does not say so clearly.
check-category = The call is for { $asks } only. { $known ->
    [in] As far as we know, { $value } is among them. Please make sure.
    [out] As far as we know, { $value } is not: it is among the { $kind }. Please make sure.
    [part] Of { $value }, as far as we know, these are among them: { $parts }.
   *[else] Is { $value } among them? We do not know.
}
check-just-transition = { $within ->
    [some] Of { $value }, these are in a just transition plan, all of them or a part: { $parts }. Are you there? The fund pays only there.
   *[else] Does your region belong to a just transition territory? The fund pays only there.
}
check-applicants = Can your organisation apply? The call does not say so clearly.
check-applicants-read = Can your organisation apply? Please compare with “Who can apply” above.
check-programme = Is the programme open to you? The call does not say so clearly.
check-other = Do you meet all conditions? One could not be settled: { $value }

card-changed = <b>Changed since you last saw it</b>
change-title = Title: { $old } → { $new }
change-published_status = Status: { $old } → { $new }
change-opens = Opening: { $old } → { $new }
change-cut_offs = Deadline: { $old } → { $new }
change-cut-off-added = Deadline added: { $new }
change-cut-off-dropped = Deadline dropped: { $old }
change-budget = Budget: { $old } → { $new }
change-applicants = Who can apply: { $how ->
    [more] now also: { $new }
    [fewer] no longer: { $old }
    [both] now also: { $new }; no longer: { $old }
   *[else] { $old } → { $new }
}
change-regions = Where: { $how ->
    [more] now also: { $new }
    [fewer] no longer: { $old }
    [both] now also: { $new }; no longer: { $old }
   *[else] { $old } → { $new }
}
change-places = Where, as published: { $old } → { $new }

card-interest = <b>Interested so far:</b> { $members ->
    [one] 1 member
   *[other] { $members } members
} from { $countries ->
    [one] 1 country
   *[other] { $countries } countries
}
card-table = <b>Roundtable on this call:</b> { $when }

card-link = <a href="{ $url }">Official page</a>
card-as-of = As of { $when }. Source: { $source }
card-also = Also published by { $sources }

button-int = { $state ->
    [on] 🙋 Interested ✓
   *[else] 🙋 My region is interested
}
button-save = { $state ->
    [on] ⭐ Saved ✓
   *[else] ⭐ Save
}
button-ics = 🗓 Calendar
button-share = 🔁 Share
button-fits = { $state ->
    [on] 👍 Fits ✓
   *[else] 👍 Fits
}
button-no = { $state ->
    [on] 🔕 Not for us ✓
   *[else] 🔕 Not for us
}
button-table = Roundtable, { $when }
button-back = ‹ Back
button-show = Show the call

not-for-us-ask =
    <b>Not for you?</b>
    { $title }

    Please say why. You will not hear of this call again, and the choice of calls improves.

share-title = <b>{ $title }</b>
share-link = <a href="{ $url }">Details, deadlines and who is interested</a>
button-share-chat = Send to a chat
button-copy-link = Copy the link
