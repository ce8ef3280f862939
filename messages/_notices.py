"""What keepers, facilitators and members are told of the assistant itself."""

from __future__ import annotations

from datetime import datetime
from html import escape

from messages._catalogue import Html, has, plain, render
from messages._facts import NoticeFacts
from messages._format import day, day_and_time
from messages._split import shorten
from model import Button, Language, Message

_DETAIL = 300
_NAME = 80


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


def _source(facts: NoticeFacts) -> str:
    return shorten(facts.source_title, _NAME)


def _last_good(language: Language, facts: NoticeFacts) -> Html:
    if facts.last_good is None:
        return render(language, "source-never")
    when = day_and_time(language, facts.last_good, facts.zone, short=True)
    return render(language, "source-last-good", when=when)
