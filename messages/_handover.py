"""Away for a while: the questions, the invitation, and what each side is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from messages._catalogue import Html, plain, render
from messages._format import calendar_day, day_and_time
from messages._layout import paragraphs
from messages._replies import rhythm_words
from messages._split import fits, shorten
from messages._words import group_name, programme_name, some
from model import (
    Button,
    Cover,
    CoverId,
    Handing,
    Language,
    Member,
    Message,
    OwnRhythm,
    StakeholderGroup,
)

ABSENCES = (7, 14, 30)
"""Days offered."""
_NAME = 80
_NAMED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ColleagueFacts:
    """Who is away, as far as it said who it is; never a name of a person."""

    organisation: str = ""
    group: StakeholderGroup | None = None
    regions: tuple[str, ...] = ()
    """Names in the reader's language."""
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverNotice:
    """An absence, for either side of it."""

    cover: Cover
    member: Member
    """Who is away."""
    asks: ColleagueFacts
    calls: int = 0
    """Those that went to the deputy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationFacts:
    """What a link offers to whoever opened it."""

    cover: Cover
    token: str
    asks: ColleagueFacts
    member: Member
    needs: tuple[str, ...] = ()
    """Titles in the reader's language; only of a subscription for good."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AwayFacts:
    """How a member stands. ``back_at``: when an absence that is open or active ends."""

    cover: Cover | None
    back_at: datetime | None
    zone: str
    calls: int = 0
    bot: str = ""
    holds: tuple[tuple[CoverId, ColleagueFacts], ...] = ()
    """Whom the member stands in for."""


def who(language: Language, facts: ColleagueFacts) -> str:
    """The organisation, or the regions; empty if the member said neither."""
    if facts.organisation:
        return shorten(facts.organisation, _NAME)
    if facts.regions:
        return some(language, [shorten(name, _NAME) for name in facts.regions], _NAMED)
    return group_name(language, facts.group) if facts.group else ""


def for_colleague(
    language: Language, facts: ColleagueFacts, parts: Sequence[Message]
) -> tuple[Message, ...]:
    """The same messages with a first line that says for whom, alone where they are full."""
    named = who(language, facts)
    key = "cover-for" if named else "cover-for-somebody"
    until = calendar_day(language, facts.until) if facts.until else ""
    first = render(language, key, who=named, until=until)
    if not parts:
        return ()
    html = f"{first}\n\n{parts[0].html}"
    if fits(html):
        return (replace(parts[0], html=html), *parts[1:])
    return (Message(html=first, silent=parts[0].silent), *parts)


def away_page(language: Language, facts: AwayFacts) -> Message:
    """How it stands, or the question until when."""
    rows: list[tuple[Button, ...]] = []
    lines: list[Html] = []
    several = len(facts.holds) > 1
    for n, (id_, asks) in enumerate(facts.holds, 1):
        words = _stands_in(language, asks)
        lines.append(Html(f"{n}. {words}") if several else words)
        rows.append((_give_back(language, id_, n if several else 0),))
    if facts.holds:
        lines.append(render(language, "away-no-chain"))
        return Message(html=paragraphs(*lines), buttons=tuple(rows))
    if facts.cover and facts.cover.is_active:
        return _away_now(language, facts)
    if facts.cover:
        return _asked(language, facts)
    rows += [
        (Button(plain(language, f"away-choice-{days}"), data=f"away:in:{days}"),)
        for days in ABSENCES
    ]
    rows.append((Button(plain(language, "away-choice-day"), data="away:day"),))
    rows.append((Button(plain(language, "away-choice-good"), data="away:good"),))
    return Message(html=render(language, "away-ask"), buttons=tuple(rows))


def _away_now(language: Language, facts: AwayFacts) -> Message:
    until = _moment(language, facts)
    lines = [
        render(language, "away-now", until=until),
        render(language, "away-told", count=facts.calls),
        render(language, "away-personal"),
    ]
    rows = [(Button(plain(language, "away-back"), data="away:end"),)]
    if facts.cover and facts.calls:
        rows.append((_calls_button(language, facts.cover.id),))
    return Message(html=paragraphs(*lines), buttons=tuple(rows))


def _asked(language: Language, facts: AwayFacts) -> Message:
    """The link to send: a private one, and one for a group."""
    cover = facts.cover
    token = cover.token if cover else ""
    link = f"https://t.me/{facts.bot}?start=cover_{token}"
    for_group = f"https://t.me/{facts.bot}?startgroup=cover_{token}"
    group = (Button(plain(language, "away-link-group"), url=for_group),)
    end = (Button(plain(language, "away-withdraw"), data="away:end"),)
    expires = calendar_day(language, cover.expires_at.date()) if cover else ""
    if cover and cover.handing is Handing.FOR_GOOD:
        words = render(language, "away-link-good", expires=expires)
        copy = Button(plain(language, "button-copy-link"), copy=for_group)
        return Message(html=words, buttons=(group, (copy,), end))
    lines = [
        render(language, "away-link", until=_moment(language, facts), expires=expires),
        Html(f"<code>{link}</code>"),
        render(language, "away-meanwhile"),
        render(language, "away-personal"),
    ]
    copy = Button(plain(language, "button-copy-link"), copy=link)
    return Message(html=paragraphs(*lines), buttons=((copy,), group, end))


def away_who(language: Language, until: date, back_at: datetime, zone: str) -> Message:
    """Who hears while the member is away."""
    when = day_and_time(language, back_at, zone)
    return Message(
        html=render(language, "away-who", until=when),
        buttons=(
            (Button(plain(language, "away-nobody"), data=f"away:nobody:{until}"),),
            (Button(plain(language, "away-deputy"), data=f"away:deputy:{until}"),),
            (Button(plain(language, "button-back"), data="away:show"),),
        ),
    )


def away_good(language: Language) -> Message:
    """What becomes of the member's own messages once a group has its subscription."""
    rows = [
        (Button(plain(language, f"away-own-{own}"), data=f"away:good:{own}"),) for own in OwnRhythm
    ]
    back = (Button(plain(language, "button-back"), data="away:show"),)
    return Message(html=render(language, "away-good"), buttons=(*rows, back))


def away_day(language: Language) -> Message:
    """Asks for the day; the next words are taken for one."""
    back = (Button(plain(language, "button-back"), data="away:show"),)
    return Message(html=render(language, "away-which-day"), buttons=(back,))


def invitation(language: Language, facts: InvitationFacts) -> Message:
    """Who asks, for how long, and what it means; to be accepted or declined."""
    good = facts.cover.handing is Handing.FOR_GOOD
    lines = [
        Html(
            "\n".join(
                [
                    render(language, "cover-ask-good" if good else "cover-ask"),
                    *_from(language, facts),
                ]
            )
        ),
        _subscription(language, facts) if good else render(language, "cover-means"),
    ]
    return Message(
        html=paragraphs(*lines),
        buttons=(
            (Button(plain(language, "cover-accept"), data=f"away:yes:{facts.token}"),),
            (Button(plain(language, "cover-decline"), data=f"away:no:{facts.token}"),),
        ),
    )


def _from(language: Language, facts: InvitationFacts) -> list[Html]:
    asks = facts.asks
    rows = []
    if asks.organisation:
        rows.append(("cover-organisation", shorten(asks.organisation, _NAME)))
    if asks.group:
        rows.append(("cover-group", group_name(language, asks.group)))
    if asks.regions:
        names = [shorten(name, _NAME) for name in asks.regions]
        rows.append(("cover-regions", some(language, names, _NAMED)))
    if asks.until:
        rows.append(("cover-until", calendar_day(language, asks.until)))
    return [render(language, key, value=value) for key, value in rows]


def _subscription(language: Language, facts: InvitationFacts) -> Html:
    member = facts.member
    needs = some(language, [shorten(n, _NAME) for n in facts.needs], _NAMED)
    programmes = sorted(programme_name(language, p) for p in member.programmes)
    rows = [
        render(language, "cover-good-means"),
        render(language, "cover-needs", value=needs or plain(language, "settings-all-needs")),
    ]
    if programmes:
        rows.append(render(language, "cover-programmes", value=some(language, programmes, _NAMED)))
    rows.append(render(language, "cover-rhythm", value=rhythm_words(language, member)))
    return Html("\n".join(rows))


def stands_in(language: Language, cover: CoverId, asks: ColleagueFacts) -> Message:
    """In the invitation's place, once it was accepted."""
    return Message(
        html=paragraphs(_stands_in(language, asks), render(language, "cover-accepted-means")),
        buttons=((_give_back(language, cover),),),
    )


def _give_back(language: Language, cover: CoverId, number: int = 0) -> Button:
    """``number``: which of several."""
    key = "away-give-back-one" if number else "away-give-back"
    return Button(plain(language, key, n=number), data=f"away:back:{cover}")


def _stands_in(language: Language, asks: ColleagueFacts) -> Html:
    named = who(language, asks)
    key = "cover-stands-in" if named else "cover-stands-in-somebody"
    until = calendar_day(language, asks.until) if asks.until else ""
    return render(language, key, who=named, until=until)


def cover_notice(language: Language, what: str, facts: CoverNotice) -> Message:
    """What a side is told, once: ``accepted``, ``declined``, ``expired``, ``given-back``,
    ``unreachable``, ``over``, ``back``, ``handed``, ``deputy-back``, ``deputy-over``."""
    until = calendar_day(language, facts.asks.until) if facts.asks.until else ""
    named = who(language, facts.asks)
    words = render(
        language,
        f"cover-told-{what}",
        until=until,
        who=named,
        named="yes" if named else "no",
        own=facts.cover.own,
    )
    rows: tuple[tuple[Button, ...], ...] = ()
    if what in ("over", "back", "given-back", "unreachable"):
        words = paragraphs(words, render(language, "away-told", count=facts.calls))
        if facts.calls:
            rows = ((_calls_button(language, facts.cover.id),),)
    elif what == "accepted":
        rows = ((Button(plain(language, "away-back"), data="away:end"),),)
        words = paragraphs(words, render(language, "away-personal"))
    elif what in ("declined", "expired"):
        rows = ((Button(plain(language, "away-again"), data="away:show"),),)
    return Message(html=words, buttons=rows)


def _calls_button(language: Language, cover: CoverId) -> Button:
    return Button(plain(language, "away-calls"), data=f"p:away-{cover}:0")


def _moment(language: Language, facts: AwayFacts) -> str:
    return day_and_time(language, facts.back_at, facts.zone) if facts.back_at else ""
