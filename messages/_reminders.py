"""Choosing when to be reminded: the ladder of saved calls, and any single call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from messages._catalogue import Html, plain, render
from messages._deadline import line
from messages._format import day_and_time, join, number, short_day, zone_city
from messages._layout import in_rows, paragraphs, sentence, ticked
from messages._setup import way
from messages._words import title
from model import Button, Language, Member, Message, Reminder, ReminderId, StoredCall

RUNGS = (60, 30, 21, 14, 7, 3, 2, 1, 0)
"""Days before a cut-off that are offered; 0 is its day itself."""
COMING = 6
"""Reminders to come on a page."""
_TITLE = 90
_ON_BUTTON = 4
"""Rungs that a button names."""
_ON_PAGE = 10
"""Reminders of one call that are shown with a button each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """A reminder that was asked for: of which call, and when it will be said, if that is known."""

    id: ReminderId
    call: StoredCall
    at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LadderFacts:
    member: Member
    default: tuple[int, ...]
    coming: Sequence[Coming] = ()
    """All that were asked for, the next first."""
    page: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RemindFacts:
    """One call, and when the member will be reminded of it."""

    call: StoredCall
    now: datetime
    member: Member
    saved: bool = False
    """Saved or interesting, so that the ladder counts."""
    muted: bool = False
    next_rung: datetime | None = None
    """When the ladder reminds next, if it does."""
    wishes: Sequence[tuple[Reminder, datetime | None]] = ()
    """What was asked for, and when it will be said."""
    offered: tuple[str, ...] = ()
    """``1``, ``7``, ``b7``, ``b30``, ``opens``."""


def ladder_words(language: Language, member: Member) -> str:
    """``30, 14, 7 and 2 days before the deadline, at 08:00 (Prague)``."""
    if not member.ladder:
        return plain(language, "ladder-off")
    days, parts = [rung for rung in member.ladder if rung], []
    if len(days) == 1:
        parts.append(plain(language, "ladder-rungs-one", days=days[0]))
    elif days:
        named = join(language, (number(language, rung) for rung in days))
        parts.append(plain(language, "ladder-rungs", days=named))
    if 0 in member.ladder:
        parts.append(plain(language, "ladder-rungs-day"))
    return plain(
        language,
        "ladder-at",
        rungs=join(language, parts),
        hour=f"{member.digest_hour:02d}:00",
        city=zone_city(member.zone, language),
    )


def ladder_short(language: Language, ladder: Sequence[int]) -> str:
    """``30, 14, 7, 2 days``, the first of them where there are many: for a button."""
    named = ", ".join(number(language, rung) for rung in ladder[:_ON_BUTTON])
    more = " …" if len(ladder) > _ON_BUTTON else ""
    return plain(language, "ladder-short", days=named + more)


def ladder_step(language: Language, facts: LadderFacts) -> Message:
    """The ladder with a button a rung, and what the member asked to be reminded of."""
    member = facts.member
    pages = max(-(-len(facts.coming) // COMING), 1)
    page = min(facts.page, pages - 1)
    shown = facts.coming[page * COMING : (page + 1) * COMING]
    first = page * COMING + 1
    lines = [
        render(language, "ladder-heading")
        + "\n"
        + render(language, "ladder-now", ladder=ladder_words(language, member)),
        render(language, "ladder-ask"),
        _coming(language, member, shown, first),
    ]
    rungs = [
        Button(
            ticked(plain(language, "ladder-rung", days=rung), rung in member.ladder),
            data=f"set:reminders:{'off' if rung in member.ladder else 'on'}-{rung}",
        )
        for rung in sorted({*RUNGS, *member.ladder}, reverse=True)
    ]
    rows = [*in_rows(rungs, 3)]
    if member.ladder != facts.default:
        words = plain(
            language, "ladder-choice-default", ladder=ladder_short(language, facts.default)
        )
        rows.append((Button(words, data="set:reminders:default"),))
    if member.ladder:
        rows.append((Button(plain(language, "ladder-choice-off"), data="set:reminders:off"),))
    remove = [
        Button(plain(language, "ladder-remove", n=n), data=f"set:reminders:x-{one.id}")
        for n, one in enumerate(shown, first)
    ]
    rows += in_rows(remove, 3)
    arrows = []
    if page:
        arrows.append(
            Button(plain(language, "button-previous"), data=f"set:reminders:page-{page - 1}")
        )
    if page + 1 < pages:
        arrows.append(
            Button(plain(language, "button-next"), data=f"set:reminders:page-{page + 1}")
        )
    rows += [tuple(arrows)] if arrows else []
    rows += way(language, "reminders", skip=False)
    return Message(html=paragraphs(*(Html(part) for part in lines)), buttons=tuple(rows))


def _coming(language: Language, member: Member, shown: Sequence[Coming], first: int) -> Html:
    if not shown:
        return render(language, "ladder-coming-none")
    rows = [render(language, "ladder-coming")]
    for n, one in enumerate(shown, first):
        when = (
            short_day(language, one.at, member.zone)
            if one.at
            else plain(language, "remind-line-opens-unknown")
        )
        words = title(one.call.call.title, _TITLE)
        rows.append(render(language, "ladder-coming-line", n=n, when=when, title=words))
    return Html("\n".join(rows))


def remind_page(language: Language, facts: RemindFacts) -> Message:
    """When this call is remembered, and what else is offered; edited in place."""
    member, id_ = facts.member, facts.call.id
    ladder = ladder_short(language, member.ladder)
    lines = _lines(language, facts, ladder)
    html = paragraphs(
        render(language, "remind-ask", title=title(facts.call.call.title)),
        sentence(line(language, facts.call.call, facts.now)),
        Html("\n".join([render(language, "remind-coming"), *lines]) if lines else ""),
        render(
            language,
            "remind-type",
            hour=f"{member.digest_hour:02d}:00",
            city=zone_city(member.zone, language),
        ),
    )

    def button(key: str, act: str, **words: object) -> Button:
        return Button(plain(language, key, **words), data=f"c:{id_}:remind:{act}")

    rows: list[tuple[Button, ...]] = []
    if member.ladder and facts.call.call.next_cut_off(facts.now):
        if not facts.saved:
            rows.append((button("remind-choice-ladder", "ladder", ladder=ladder),))
        elif facts.muted:
            rows.append((button("remind-choice-ladder-again", "ladder", ladder=ladder),))
        else:
            rows.append((button("remind-choice-ladder-off", "noladder"),))
    rows += in_rows([button(f"remind-choice-{rule}", rule) for rule in facts.offered], 2)
    rows.append((button("remind-choice-day", "day"),))
    rows += [
        (button("remind-remove", f"x-{wish.id}", when=_short(language, facts, wish, at)),)
        for wish, at in facts.wishes[:_ON_PAGE]
    ]
    rows.append((Button(plain(language, "button-back"), data=f"c:{id_}:show"),))
    return Message(html=html, buttons=tuple(rows))


def _lines(language: Language, facts: RemindFacts, ladder: str) -> list[Html]:
    found = []
    if facts.saved and not facts.muted and facts.member.ladder:
        key = "remind-line-ladder" if facts.next_rung else "remind-line-ladder-past"
        when = _when(language, facts.next_rung, facts.member) if facts.next_rung else ""
        found.append(render(language, key, when=when, ladder=ladder))
    for wish, at in facts.wishes:
        found.append(
            render(language, "remind-line", when=wish_words(language, facts.member, wish, at))
        )
    return found


def wish_words(language: Language, member: Member, wish: Reminder, at: datetime | None) -> str:
    """When a reminder that was asked for will be said, in the member's zone."""
    if at is None:
        return plain(language, "remind-line-opens-unknown")
    when = _when(language, at, member)
    if wish.opens:
        return plain(language, "remind-line-opens", when=when)
    if wish.before is not None:
        return plain(language, "remind-line-before", rule=wish.rule, when=when)
    return when


def _when(language: Language, at: datetime, member: Member) -> str:
    return day_and_time(language, at, member.zone, short=True)


def _short(language: Language, facts: RemindFacts, wish: Reminder, at: datetime | None) -> str:
    if at is None:
        return plain(language, "remind-choice-opens")
    return short_day(language, at, facts.member.zone)


def which_day(language: Language, call: StoredCall, *, in_group: bool = False) -> Message:
    """Asks for a day; the next words are taken for one."""
    reply = render(language, "setup-reply") if in_group else Html("")
    back = Button(plain(language, "button-back"), data=f"c:{call.id}:remind")
    words = render(language, "remind-title", title=title(call.call.title))
    return Message(
        html=paragraphs(words, render(language, "remind-which-day"), reply), buttons=((back,),)
    )


def snoozed(
    language: Language, call: StoredCall, member: Member, wish: Reminder, at: datetime | None
) -> Message:
    """In the reminder's place: when it comes again, by day and hour."""
    when = wish_words(language, member, wish, at)
    head = render(language, "remind-set", when=when)
    return _done(language, call, head, f"u-{wish.id}")


def silenced(language: Language, call: StoredCall) -> Message:
    """In the reminder's place: there will be none of this call any more."""
    return _done(language, call, render(language, "remind-never"), "u-never")


def _done(language: Language, call: StoredCall, head: Html, undo: str) -> Message:
    words = render(language, "remind-title", title=title(call.call.title))
    return Message(
        html=f"{head}\n\n{words}",
        buttons=(
            (
                Button(plain(language, "remind-undo"), data=f"c:{call.id}:remind:{undo}"),
                Button(plain(language, "button-show"), data=f"c:{call.id}:show"),
            ),
        ),
    )
