"""What facilitators are asked when they open a roundtable, and what keepers read and do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from messages._catalogue import Html, plain, render
from messages._dates_facts import DayFacts
from messages._days import against, day_button, proposal
from messages._deadline import line as when_line
from messages._deadline import own_moment
from messages._format import day_and_time
from messages._layout import in_rows, sentence
from messages._seats_typed import EVERY_GROUP, seats_example
from messages._split import shorten
from messages._words import group_name, title
from model import (
    Button,
    CallId,
    Language,
    MemberState,
    Message,
    Roundtable,
    StakeholderGroup,
    StoredCall,
)

Seats = tuple[tuple[StakeholderGroup, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthFacts:
    """What a keeper wants to know at a glance."""

    members: Mapping[MemberState, int]
    facilitators: int
    calls: int
    outbox: Mapping[str, int]
    """Rows by state."""
    sources: int
    silent: tuple[str, ...]
    """Titles of the sources whose last try failed."""
    quarantined: int


def host_button(language: Language, call: CallId) -> Button:
    """On a call's card, for those who may open a roundtable."""
    return Button(plain(language, "button-host"), data=f"h:{call}:when")


def host_which(language: Language, found: Sequence[StoredCall] = (), typed: str = "") -> Message:
    """Asks on which call; ``found`` are those that the words may have meant."""
    rows = []
    if typed:
        key = "host-which-of" if found else "host-which-none"
        rows.append(render(language, key, typed=shorten(typed, 60)))
    rows.append(render(language, "host-which"))
    rows += [
        render(language, "line-title", number=str(c.id), title=title(c.call.title, 140))
        for c in found
    ]
    numbers = [Button(str(c.id), data=f"h:{c.id}:when") for c in found]
    return Message(html=Html("\n\n".join(rows)), buttons=in_rows(numbers))


def host_when(
    language: Language,
    stored: StoredCall,
    days: Sequence[DayFacts],
    now: datetime,
    *,
    taken: bool = False,
) -> Message:
    """Asks when; ``days`` are proposals by what to meet about, counted back from the cut-off,
    each with its hour in the host's zone."""
    words = [line for one in days for line in proposal(language, one)]
    rows = [
        render(language, "host-when", title=title(stored.call.title, 200)),
        sentence(when_line(language, stored.call, now)),
        *((render(language, "quorum-taken-other"),) if taken else ()),
        render(language, "host-days-how"),
        *((Html("\n".join(words)),) if words else ()),
    ]
    buttons = tuple(
        (
            Button(
                plain(language, f"host-day-{one.key}", day=day_button(language, one.at)),
                data=f"h:{stored.id}:at:{int(one.at.timestamp())}",
            ),
        )
        for one in days
    )
    ask = Button(plain(language, "button-poll"), data=f"h:{stored.id}:poll")
    return Message(html=Html("\n\n".join(rows)), buttons=(*buttons, (ask,)))


def host_seats(
    language: Language,
    call: CallId,
    at: datetime,
    zone: str,
    choices: Sequence[tuple[Seats, int]],
    day: DayFacts | None = None,
) -> Message:
    """Asks for whom; ``choices`` are (seats by group, open seats). ``day``: what may speak
    against the date that was chosen, with a way to choose another."""
    when = day_and_time(language, at, zone)
    ask = render(language, "host-seats-ask", when=when)
    hints = against(language, day) if day else []
    rows = [
        Html("\n".join([ask, *hints])),
        render(language, "host-seats-how", example=seats_example(language, EVERY_GROUP)),
    ]
    buttons = []
    for seats, free in choices:
        counts = "-".join(str(dict(seats).get(g, 0)) for g in StakeholderGroup)
        key = "host-seats-choice" if seats else "host-seats-choice-open"
        label = plain(language, key, total=sum(n for _, n in seats) + free)
        data = f"h:{call}:seats:{int(at.timestamp())}:{counts}-{free}"
        if seats:
            words = seat_words(language, seats, free)
            rows.append(render(language, "host-seats-line", label=label, seats=words))
        buttons.append((Button(label, data=data),))
    if hints:
        buttons.append((Button(plain(language, "button-other-day"), data=f"h:{call}:when"),))
    return Message(html=Html("\n\n".join(rows)), buttons=tuple(buttons))


def seat_words(language: Language, seats: Seats, free: int) -> str:
    """``Industry 4, Education and training 4, for any group 2``."""
    parts = [f"{group_name(language, g)} {n}" for g, n in seats if n]
    if free:
        parts.append(plain(language, "host-seats-open", count=free))
    return ", ".join(parts)


def hosted(
    language: Language,
    table: Roundtable,
    bot: str,
    now: datetime,
    zone: str,
    day: DayFacts | None = None,
) -> Message:
    """The table is open: how to invite to it, and what may speak against its date.

    ``bot``: the bot's user name, without @.
    """
    link = f"https://t.me/{bot}?start=table_{table.id}"
    starts = own_moment(language, table.starts_at, now, table.zone, zone)
    hints = ["\n".join(lines)] if day and (lines := against(language, day)) else []
    return Message(
        html="\n\n".join([render(language, "hosted", when=starts, link=link), *hints]),
        buttons=(
            (Button(plain(language, "button-copy-link"), copy=link),),
            (Button(plain(language, "button-more-settings"), data=f"t:{table.id}:panel"),),
        ),
    )


def cancel_step(language: Language, table: Roundtable, *, later: bool = False) -> Message:
    """Asks once more: everyone who signed up is told. ``later``: its series goes on after it."""

    def button(key: str, act: str) -> tuple[Button, ...]:
        return (Button(plain(language, key), data=f"t:{table.id}:{act}"),)

    able = [
        button("cancel-no", "panel"),
        button("cancel-yes", "cancel:yes"),
        button("button-cancel-reason", "cancel:why"),
    ]
    if later:
        able.append(button("button-cancel-all", "cancel:all"))
    words = render(language, "cancel-ask", title=title(table.title, 200))
    return Message(html=words, buttons=tuple(able))


def health(language: Language, facts: HealthFacts) -> Message:
    """Members, calls, outbox and sources in a few lines."""
    rows = [
        render(
            language,
            "health-members",
            active=facts.members.get(MemberState.ACTIVE, 0),
            all=sum(facts.members.values()),
            facilitators=facts.facilitators,
        ),
        render(language, "health-calls", count=facts.calls),
        render(
            language,
            "health-outbox",
            due=facts.outbox.get("due", 0),
            sending=facts.outbox.get("sending", 0),
        ),
        render(
            language,
            "health-sources",
            count=facts.sources,
            silent=len(facts.silent),
            quarantined=facts.quarantined,
        ),
        *(render(language, "health-silent", source=shorten(s, 80)) for s in facts.silent[:20]),
        Html(""),
        render(language, "keepers-how"),
        render(language, "keepers-same-how"),
    ]
    return Message(html=Html("\n".join(rows)))
