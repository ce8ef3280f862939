"""What keepers, facilitators and members are told of the assistant itself."""

from __future__ import annotations

from datetime import UTC, datetime, time
from html import escape

from messages._catalogue import Html, has, plain, render
from messages._deadline import deadline, line
from messages._facts import NoticeFacts, QuorumFacts
from messages._format import day, day_and_time
from messages._hosting import host_button
from messages._layout import sentence
from messages._split import shorten
from messages._words import group_name, headline
from model import Button, Language, Message

_DETAIL = 300
_NAME = 80


def quorum(language: Language, facts: QuorumFacts) -> Message:
    """For facilitators: enough members are interested in one call for a roundtable on it."""
    call = facts.call.call
    rows = [
        render(language, "quorum", members=facts.members, countries=facts.countries),
        headline(call),
        *_deadline(language, facts),
    ]
    counted = [(group_name(language, g), n) for g, n in facts.groups.items() if n]
    rows += [render(language, "quorum-group", group=name, count=n) for name, n in counted]
    if facts.dates:
        rows.append(render(language, "quorum-dates"))
    for step, when in facts.dates:
        noon = datetime.combine(when, time(12), UTC)
        words = day(language, noon, "UTC")
        rows.append(render(language, f"step-{step}", when=words))
    show = Button(plain(language, "button-show"), data=f"c:{facts.call.id}:show")
    host = host_button(language, facts.call.id)
    return Message(html="\n".join(rows), buttons=((host,), (show,)))


def source_broke(language: Language, facts: NoticeFacts) -> Message:
    """For keepers, once a failure: what is wrong, since when, and that nothing stored is lost."""
    key = f"broken-{facts.reason}"
    rows = [
        render(language, "source-broke", source=_source(facts)),
        render(language, key if has(key) else "broken-other"),
    ]
    detail = facts.detail.removeprefix(facts.reason).removeprefix(": ")
    if detail:
        rows.append(Html(f"<code>{escape(shorten(detail, _DETAIL))}</code>"))
    rows += [_last_good(language, facts), render(language, "source-kept", count=facts.stored)]
    return Message(html="\n".join(rows))


def source_healed(language: Language, facts: NoticeFacts) -> Message:
    rows = [render(language, "source-healed", source=_source(facts))]
    if facts.failing_since:
        since = day_and_time(language, facts.failing_since, facts.zone, short=True)
        rows.append(render(language, "source-failed-since", when=since))
    rows.append(render(language, "source-new", count=facts.new))
    return Message(html="\n".join(rows))


def source_lost(language: Language, facts: NoticeFacts) -> Message:
    """For keepers, once: what no call of a source says any more, though all did."""
    rows = [render(language, "source-lost", source=_source(facts), count=facts.count)]
    rows += [Html(f"• {render(language, f'lost-{name}')}") for name in facts.lost]
    rows.append(render(language, "source-lost-meaning"))
    return Message(html="\n".join(rows))


def source_silent(language: Language, facts: NoticeFacts) -> Message:
    """For members who rely on a source: it is silent, said once."""
    rows = [
        render(language, "source-silent", source=_source(facts)),
        _last_good(language, facts),
        render(language, "source-silent-meaning"),
    ]
    return Message(html="\n".join(rows), silent=True)


def still_there(language: Language, months: int, erased_on: datetime, zone: str) -> Message:
    """After ``months`` without a word: the profile is erased unless the member writes."""
    when = day(language, erased_on, zone)
    stay = Button(plain(language, "button-stay"), data="set:forget:no")
    words = render(language, "still-there", months=months, when=when)
    return Message(html=words, buttons=((stay,),))


def _deadline(language: Language, facts: QuorumFacts) -> tuple[Html, ...]:
    call = facts.call.call
    nearest = call.next_cut_off(facts.now)
    if nearest is None:
        return (sentence(line(language, call, facts.now)),)
    return deadline(language, nearest, call, facts.now, facts.zone)


def _source(facts: NoticeFacts) -> str:
    return shorten(facts.source_title, _NAME)


def _last_good(language: Language, facts: NoticeFacts) -> Html:
    if facts.last_good is None:
        return render(language, "source-never")
    when = day_and_time(language, facts.last_good, facts.zone, short=True)
    return render(language, "source-last-good", when=when)
