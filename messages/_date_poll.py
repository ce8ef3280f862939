"""A poll for a date: the host's draft, what those who are asked see, and what it came to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from messages._catalogue import Html, plain, render
from messages._dates_facts import BallotFacts, DayFacts, DraftFacts
from messages._days import against, day_button, holiday, on_ballot, proposal
from messages._deadline import own_moment
from messages._format import day_and_time
from messages._hosting import seat_words
from messages._layout import paragraphs, sentence, ticked
from messages._seats_typed import TWO_GROUPS, seats_example
from messages._split import fits
from messages._words import group_name, title
from model import (
    Button,
    DateAnswer,
    DatePoll,
    DatePollState,
    Language,
    Message,
    RoundtableId,
    StoredCall,
    Tally,
)

_UNDER_WAY = (DatePollState.OPEN, DatePollState.TIED)
_TITLE = 160


def poll_draft(language: Language, facts: DraftFacts) -> Message:
    """What the host has chosen so far, and what there is to choose from; one page for all."""
    for room in (None, 1):  # what speaks for and against is left out where it is too much
        days = (line for one in facts.offered for line in proposal(language, one)[:room])
        html = paragraphs(*_draft_blocks(language, facts, _lines(days)))
        if fits(html):
            break
    return Message(html=html, buttons=tuple(_draft_buttons(language, facts)))


def _draft_blocks(language: Language, facts: DraftFacts, days: Html) -> Iterable[Html]:
    poll = facts.poll
    yield Html(f"{render(language, 'poll-draft')}\n{_title(language, facts.title)}")
    yield render(language, "poll-draft-dates")
    yield days
    yield render(language, "poll-draft-chosen", count=str(len(poll.options)))
    if facts.seats:
        chosen = seat_words(language, poll.quotas, poll.open_seats)
        key = "poll-draft-seats" if poll.capacity else "poll-draft-seats-how"
        example = seats_example(language, TWO_GROUPS)
        yield render(language, key, seats=chosen, example=example)
    if poll.ends_at and facts.lacks != "end":
        when = day_and_time(language, poll.ends_at, poll.zone)
        yield render(language, "poll-draft-end", when=when)
    elif facts.lacks == "end":
        yield render(language, "poll-draft-end-how" if facts.ends else "poll-draft-near")
    if not facts.lacks:
        yield render(language, "poll-draft-asks", count=facts.asks)


def _draft_buttons(language: Language, facts: DraftFacts) -> Iterable[tuple[Button, ...]]:
    poll = facts.poll
    for one in facts.offered:
        label = ticked(day_button(language, one.at), one.at in poll.options)
        yield (Button(label, data=f"v:{poll.id}:day:{int(one.at.timestamp())}"),)
    for number, (seats, free) in enumerate(facts.seats):
        key = "host-seats-choice" if seats else "host-seats-choice-open"
        label = plain(language, key, total=sum(n for _, n in seats) + free)
        chosen = (seats, free) == (poll.quotas, poll.open_seats)
        yield (Button(ticked(label, chosen), data=f"v:{poll.id}:seats:{number}"),)
    for at in facts.ends:
        days = round((at - facts.now).total_seconds() / 86400)
        label = ticked(plain(language, "button-poll-end", days=days), at == poll.ends_at)
        yield (Button(label, data=f"v:{poll.id}:until:{int(at.timestamp())}"),)
    if not facts.lacks:
        yield (Button(plain(language, "button-poll-open"), data=f"v:{poll.id}:ask"),)
    yield (Button(plain(language, "button-poll-drop"), data=f"v:{poll.id}:drop"),)


def ballot(language: Language, facts: BallotFacts, *, nudge: bool = False) -> Message:
    """The dates, what all say of them as counts, and the reader's own answers to be tapped."""
    key = "ballot-nudge" if nudge else "ballot"
    head = [render(language, key), _title(language, facts.title), _state(language, facts)]
    for reasons in (True, False):
        days = (_for_voter(language, facts, number, reasons) for number in range(len(facts.days)))
        html = paragraphs(_lines(head), *days)
        if fits(html):
            break
    return Message(html=html, buttons=tuple(_ballot_buttons(language, facts)))


def _for_voter(language: Language, facts: BallotFacts, number: int, reasons: bool) -> Html:
    one = facts.days[number]
    lines = [on_ballot(language, one, number + 1, facts.zone, facts.now)]
    if one.off and reasons:
        lines.append(Html(f"<i>{sentence(holiday(language, one.off))}</i>"))
    lines.append(_counts(language, _of(facts.tallies, number)))
    if said := facts.mine.get(number):
        answer = plain(language, "ballot-answer", answer=said)
        lines.append(render(language, "ballot-mine", answer=answer))
    return _lines(lines)


def _ballot_buttons(language: Language, facts: BallotFacts) -> Iterable[tuple[Button, ...]]:
    poll = facts.poll
    if poll.state is not DatePollState.OPEN:
        if poll.table and poll.state is DatePollState.SETTLED:
            yield (_table_button(language, poll.table),)
        return
    for number in range(len(poll.options)):
        yield tuple(_answer_button(language, facts, number, answer) for answer in DateAnswer)
    yield (Button(plain(language, "button-ballot-none"), data=f"v:{poll.id}:none"),)


def _answer_button(
    language: Language, facts: BallotFacts, number: int, answer: DateAnswer
) -> Button:
    words = plain(language, "ballot-answer", answer=answer)
    label = plain(language, "ballot-button", number=str(number + 1), answer=words)
    chosen = facts.mine.get(number) is answer
    return Button(ticked(label, chosen), data=f"v:{facts.poll.id}:{number}:{answer}")


def poll_page(language: Language, facts: BallotFacts) -> Message:
    """For the host: how it stands, by group, and what can be done."""
    poll = facts.poll
    key = "poll-host" if poll.state is DatePollState.OPEN else "poll-host-ended"
    turnout = render(language, "poll-host-turnout", asked=facts.asked, voted=str(facts.voted))
    head = [render(language, key), _title(language, facts.title), turnout]
    head.append(_outcome(language, facts))
    for shown in ((True, True), (True, False), (False, False)):
        days = [_for_host(language, facts, number, *shown) for number in range(len(facts.days))]
        html = paragraphs(_lines(head), *days)
        if fits(html):
            break
    return Message(html=html, buttons=tuple(_host_buttons(language, facts)))


def _for_host(
    language: Language, facts: BallotFacts, number: int, reasons: bool, grouped: bool
) -> Html:
    one = facts.days[number]
    lines = [on_ballot(language, one, number + 1, facts.zone, facts.now)]
    lines += against(language, one) if reasons else []
    lines.append(_counts(language, _of(facts.tallies, number)))
    for group, tallies in facts.by_group if grouped else ():
        counted = _of(tallies, number)
        if counted.yes + counted.maybe + counted.no:
            name = group_name(language, group) if group else ""
            words = _said(language, counted)
            called = name or plain(language, "poll-host-no-group")
            said = render(language, "poll-host-group", group=called, counts=words)
            lines.append(Html(f"• {said}"))
    return _lines(lines)


def _outcome(language: Language, facts: BallotFacts) -> Html:
    poll = facts.poll
    if poll.state is DatePollState.OPEN:
        return render(language, "poll-host-until", when=_end(language, facts))
    if poll.state is DatePollState.TIED and facts.tie_ends:
        when = own_moment(language, facts.tie_ends, facts.now, facts.zone, facts.zone)
        return render(language, "poll-host-tied", when=when)
    if poll.chosen:
        when = own_moment(language, poll.chosen, facts.now, poll.zone, facts.zone)
        return render(language, "ballot-chosen", when=when)
    some = any(one.yes + one.maybe for one in facts.tallies)
    return render(language, "poll-host-called-off" if some else "poll-host-none")


def _host_buttons(language: Language, facts: BallotFacts) -> Iterable[tuple[Button, ...]]:
    poll = facts.poll

    def button(act: str) -> Button:
        return Button(plain(language, f"button-poll-{act}"), data=f"v:{poll.id}:{act}")

    if poll.state is DatePollState.TIED:
        for option in facts.tied:
            label = day_button(language, facts.days[option].at)
            yield (Button(label, data=f"v:{poll.id}:pick:{option}"),)
    if poll.state in _UNDER_WAY:
        if poll.state is DatePollState.OPEN:
            yield (button("host"), button("finish"))
        yield (button("off"),)
    if poll.state is not DatePollState.OPEN:
        yield (button("reopen"),)
    if poll.state is DatePollState.CLOSED:
        yield (button("more"),)
    if poll.table:
        yield (_table_button(language, poll.table),)


def poll_dropped(language: Language) -> Message:
    """The host does not ask after all."""
    return Message(html=render(language, "poll-dropped"))


def poll_button(language: Language, poll: DatePoll) -> Button:
    """On the card of a call or a table, for those who are asked."""
    return Button(plain(language, "button-ballot"), data=f"v:{poll.id}:show")


def host_really(
    language: Language, stored: StoredCall, day: DayFacts, deadline: datetime, yes: str
) -> Message:
    """Asks once more about a date after the call's last deadline. ``yes``: its button's data."""
    when = day_and_time(language, day.at, str(day.at.tzinfo))
    ends = day_and_time(language, deadline, stored.call.zone)
    blocks = (
        render(language, "host-really"),
        render(language, "host-really-when", when=when),
        render(language, "host-really-deadline", when=ends),
        *against(language, day),
    )
    really = Button(plain(language, "button-really"), data=yes)
    other = Button(plain(language, "button-other-day"), data=f"h:{stored.id}:when")
    return Message(html=_lines(blocks), buttons=((other,), (really,)))


def _state(language: Language, facts: BallotFacts) -> Html:
    poll = facts.poll
    if poll.state is DatePollState.OPEN:
        return render(language, "ballot-until", when=_end(language, facts))
    said = [render(language, "ballot-over")]
    if poll.state is DatePollState.TIED:
        said.append(render(language, "ballot-tied"))
    elif poll.chosen:
        when = own_moment(language, poll.chosen, facts.now, poll.zone, facts.zone)
        said.append(render(language, "ballot-chosen", when=when))
    else:
        said.append(render(language, "ballot-without"))
    return _lines(said)


def _end(language: Language, facts: BallotFacts) -> Html:
    poll = facts.poll
    ends = poll.ends_at or facts.now
    return own_moment(language, ends, facts.now, poll.zone, facts.zone)


def _of(tallies: Iterable[Tally], option: int) -> Tally:
    return next((one for one in tallies if one.option == option), Tally(option))


def _counts(language: Language, one: Tally) -> Html:
    return render(
        language, "ballot-counts", yes=str(one.yes), maybe=str(one.maybe), no=str(one.no)
    )


def _said(language: Language, one: Tally) -> str:
    """The same without what nobody said."""
    counts = {DateAnswer.YES: one.yes, DateAnswer.MAYBE: one.maybe, DateAnswer.NO: one.no}
    return ", ".join(
        plain(language, "ballot-count", answer=answer, count=str(count))
        for answer, count in counts.items()
        if count
    )


def _title(language: Language, name: str) -> Html:
    return render(language, "ballot-title", title=title(name, _TITLE))


def _table_button(language: Language, table: RoundtableId) -> Button:
    return Button(plain(language, "button-show-table"), data=f"r:{table}:show")


def _lines(lines: Iterable[str]) -> Html:
    return Html("\n".join(line for line in lines if line))
