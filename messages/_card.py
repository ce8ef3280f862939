"""The call card: everything a busy reader needs to decide, on one screen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from html import escape

from messages._amounts import amounts
from messages._card_buttons import MOST_TABLES, card_buttons
from messages._catalogue import Html, has, plain, render
from messages._changes import change
from messages._deadline import cut_off_day, days_left, deadline, when
from messages._facts import AlertKind, CardFacts, Reason, ShareFacts
from messages._format import day_and_time, tg_time
from messages._gathering import gathered
from messages._group import by_group
from messages._poster import qr_button
from messages._split import fits, shorten
from messages._stages import pass_on_row, pass_to_row
from messages._words import (
    applicants,
    categories,
    closed_early,
    foreign,
    found,
    headline,
    programme_name,
    reason_name,
    region_name,
    some,
    status_name,
    title,
)
from model import (
    Answer,
    Button,
    Call,
    CallStatus,
    Check,
    Language,
    Message,
    NotForUs,
    NutsCode,
    StoredCall,
)

_MOST_CUT_OFFS = 4
_NAME = 80
_FOLDED = 2
"""Reasons from which a quote folds them: Telegram shows its first three lines, the heading one."""
_PARTS = 6
"""Parts of a region that are named."""


@dataclass(frozen=True, slots=True)
class _Room:
    """How much is said where a publisher is wordy: a card is always one message."""

    who: int
    """UTF-16 units of who can apply, as published."""
    places: int
    needs: int
    words: int
    """Words found, by need."""
    name: int
    """UTF-16 units of a place, a need, a reference."""
    short: bool = False
    """Changes in short."""


_ROOMS = (
    _Room(who=700, places=8, needs=5, words=3, name=_NAME),
    _Room(who=300, places=4, needs=3, words=2, name=60, short=True),
    _Room(who=120, places=2, needs=2, words=1, name=40, short=True),
)


def card(language: Language, facts: CardFacts) -> Message:
    """The whole card, always one message."""
    return Message(
        html=_body(language, facts),
        buttons=card_buttons(language, facts),
        preview_url=facts.call.call.url,
    )


def alert(
    language: Language,
    facts: CardFacts,
    kind: AlertKind,
    *,
    urgent: bool = False,
    colleague: bool = False,
) -> Message:
    """The card with a first line that says why it came now.

    ``urgent``: it breaks the quiet hours or the alert budget, because the call closes soon.
    ``colleague``: it goes to who stands in for the member.
    """
    call = facts.call.call
    first = render(language, f"cover-alert-{kind}" if colleague else f"alert-{kind}")
    cut_off = call.next_cut_off(facts.now)
    if urgent and cut_off:
        days = days_left(cut_off.at, facts.now, call.zone)
        first = Html(first + "\n" + render(language, "alert-urgent", days=max(days, 0)))
    return card_below(language, facts, first)


def card_below(language: Language, facts: CardFacts, first: Html) -> Message:
    """The card below a line that says why it came unasked; of reasons only the sure ones."""
    facts = replace(facts, why=tuple(reason for reason in facts.why if not reason.unsure))
    return Message(
        html=_body(language, facts, first),
        buttons=card_buttons(language, facts),
        preview_url=facts.call.call.url,
    )


def not_for_us(language: Language, call: StoredCall) -> Message:
    """Asks why a call is not for the member; each reason is a button, and so is the way back."""
    reasons = [
        Button(reason_name(language, reason), data=f"c:{call.id}:no:{reason}")
        for reason in NotForUs
    ]
    back = Button(plain(language, "button-back"), data=f"c:{call.id}:show")
    return Message(
        html=render(language, "not-for-us-ask", title=title(call.call.title)),
        buttons=((*reasons[:2],), (*reasons[2:4],), (*reasons[4:],), (back,)),
    )


def share(language: Language, facts: ShareFacts) -> Message:
    """A call in a few lines, to be passed on: it opens in the bot for whoever taps the link."""
    call = facts.call.call
    link = f"https://t.me/{facts.bot}?start=call_{facts.call.id}"
    lines: list[Html | None] = [
        render(language, "share-title", title=title(call.title)),
        Html(escape(programme_name(language, call.programme))),
        closed_early(language, call, facts.now),
        *_when(language, call, facts.now, call.zone),
        render(language, "card-link", url=call.url),
        render(language, "share-link", url=link),
    ]
    return Message(
        html="\n".join(line for line in lines if line),
        buttons=(
            (Button(plain(language, "button-share-chat"), inline=f"call_{facts.call.id}"),),
            (Button(plain(language, "button-copy-link"), copy=link),),
            *pass_on_row(language, facts),
            *pass_to_row(language, facts),
            (qr_button(language, f"c:{facts.call.id}:qr"),),
        ),
    )


def _body(language: Language, facts: CardFacts, first: str = "") -> str:
    """The card's text, under a ``first`` line if there is one."""
    for room in _ROOMS:
        text = _written(language, facts, room, first)
        if fits(text):
            break
    return text


def _written(language: Language, facts: CardFacts, room: _Room, first: str) -> str:
    call = facts.call.call
    blocks: tuple[Iterable[Html | None], ...] = (
        [Html(first)],
        _head(language, facts),
        _changed(language, facts, room),
        _when(language, call, facts.now, facts.zone),
        amounts(language, call, facts.rates),
        _who(language, call, room),
        _where(language, facts, room),
        _why(language, facts, room),
        _check(language, facts),
        _others(language, facts),
        _foot(language, facts),
    )
    written = ("\n".join(line for line in block if line) for block in blocks)
    return "\n\n".join(block for block in written if block)


def _head(language: Language, facts: CardFacts) -> list[Html | None]:
    call = facts.call.call
    programme = programme_name(language, call.programme)
    named = "card-programme-reference" if call.reference else "card-programme"
    return [
        headline(call),
        foreign(language, call.language),
        render(
            language, named, programme=programme, reference=shorten(call.reference or "", _NAME)
        ),
        _status(language, facts),
    ]


def _status(language: Language, facts: CardFacts) -> Html:
    call = facts.call.call
    status = call.status(facts.now)
    if status in (CallStatus.FORTHCOMING, CallStatus.PLANNED) and call.opens:
        key = "card-opens" if status is CallStatus.FORTHCOMING else "card-planned-opens"
        words = render(language, key, when=when(language, call.opens, call.zone))
    else:
        words = render(language, "card-status", status=status_name(language, status))
    if status is CallStatus.PLANNED:
        return Html(words + " " + render(language, "card-planned"))
    if early := closed_early(language, call, facts.now):
        return Html(f"{words}\n{early}")
    if call.published_status and call.published_status is not status:
        said = status_name(language, call.published_status)
        return Html(words + " " + render(language, "card-published-status", status=said))
    return words


def _changed(language: Language, facts: CardFacts, room: _Room) -> list[Html | None]:
    if not facts.changed:
        return []
    lines = (
        change(language, c, facts.call.call, facts.region_names, short=room.short)
        for c in facts.changed
    )
    return [render(language, "card-changed"), *(_item(one) for one in lines)]


def _when(language: Language, call: Call, now: datetime, zone: str) -> list[Html | None]:
    """The next cut-off in full, the later ones in short; or what is known instead."""
    nearest = call.next_cut_off(now)
    if nearest is None:
        if call.cut_offs:
            last = when(language, call.cut_offs[-1], call.zone)
            return [render(language, "card-closed", when=last)]
        return [render(language, "card-undated")]
    lines: list[Html | None] = list(deadline(language, nearest, call, now, zone))
    if nearest.stage:
        lines[0] = Html(f"{lines[0]} {render(language, 'stage', stage=nearest.stage)}")
    later = [c for c in call.cut_offs if c.at > nearest.at]
    if later:
        words = [cut_off_day(language, c, call.zone) for c in later]
        lines.append(render(language, "card-further", when=some(language, words, _MOST_CUT_OFFS)))
    return lines


def _who(language: Language, call: Call, room: _Room) -> list[Html | None]:
    """Folded: the sentence as published may be long."""
    said = [applicants(language, call.applicants)] if call.applicants else []
    said = [words[:1].upper() + words[1:] for words in said]
    if call.who:
        said.append(shorten(call.who, room.who))
    if not said:
        return []
    body = "\n".join(escape(words) for words in said)
    heading = render(language, "card-who")
    return [Html(f"<blockquote expandable>{heading}\n{body}</blockquote>")]


def _where(language: Language, facts: CardFacts, room: _Room) -> list[Html | None]:
    call = facts.call.call
    names = [region_name(code, facts.region_names) for code in sorted(call.regions)]
    places = [shorten(name, room.name) for name in (*names, *call.unplaced)]
    if not places:
        return [render(language, "card-anywhere")]
    return [render(language, "card-where", places=some(language, places, room.places))]


def _why(language: Language, facts: CardFacts, room: _Room) -> list[Html | None]:
    lines = [_item(_reason(language, reason, room)) for reason in facts.why[: room.needs]]
    lines += [
        _item(render(language, "why-territory", region=_decided(check, facts)))
        for check in facts.checks
        if check.name == "territory" and check.answer is Answer.YES and check.value
    ]
    lines += [
        _item(
            render(
                language,
                "why-category",
                asks=categories(language, check.asks),
                region=_decided(check, facts),
            )
        )
        for check in facts.checks
        if check.name == "category" and check.answer is Answer.YES and check.value
    ]
    if len(lines) <= _FOLDED:
        return [render(language, "card-why"), *lines] if lines else []
    words = "\n".join(lines)
    return [Html(f"<blockquote expandable>{render(language, 'card-why')}\n{words}</blockquote>")]


def _reason(language: Language, reason: Reason, room: _Room) -> Html:
    words = found(language, reason.because, room.words)
    need = shorten(reason.need, room.name)
    if reason.region:
        region = shorten(reason.region, room.name)
        need = plain(language, "why-need-region", need=need, region=region)
    why = render(language, "why-need", need=need, words=words) if words else Html(escape(need))
    return render(language, "why-perhaps", why=why) if reason.unsure else why


def _check(language: Language, facts: CardFacts) -> list[Html | None]:
    planned = facts.call.call.status(facts.now) is CallStatus.PLANNED
    unknown = [
        check
        for check in facts.checks
        if check.answer is Answer.UNKNOWN and not (planned and check.name == "dates")
    ]
    if not unknown:
        return []
    lines = (_item(_question(language, check, facts)) for check in unknown)
    return [render(language, "card-check"), *dict.fromkeys(lines)]


def _question(language: Language, check: Check, facts: CardFacts) -> Html:
    call = facts.call.call
    said = check.name == "applicants" and bool(call.who or call.applicants)
    key = "check-applicants-read" if said else f"check-{check.name}"
    parts = [shorten(region_name(code, facts.region_names), _NAME) for code in check.parts]
    return render(
        language,
        key if has(key) else "check-other",
        value=_decided(check, facts),
        asks=categories(language, check.asks),
        known=_known(check),
        kind=categories(language, check.known),
        parts=some(language, parts, _PARTS),
        within="some" if parts else "none",
    )


def _known(check: Check) -> str:
    """How far a region is known to be of the categories that a call asks for."""
    if check.parts:
        return "in" if check.known and set(check.known) <= set(check.asks) else "part"
    return "out" if check.known else "no"


def _decided(check: Check, facts: CardFacts) -> str:
    return shorten(region_name(NutsCode(check.value), facts.region_names), _NAME)


def _others(language: Language, facts: CardFacts) -> list[Html | None]:
    lines: list[Html | None] = []
    if facts.gathered:
        lines.append(gathered(language, facts.gathered))
    if facts.shared and facts.interested_members:
        lines.append(
            render(
                language,
                "card-interest",
                members=facts.interested_members,
                countries=max(facts.interested_countries, 1),
            )
        )
    if groups := by_group(language, facts.interested_groups) if facts.shared else "":
        lines.append(render(language, "group-card-groups", groups=groups))
    for table in facts.tables[:MOST_TABLES]:
        starts = tg_time(
            table.starts_at,
            facts.now,
            escape(day_and_time(language, table.starts_at, facts.zone, short=True)),
        )
        lines.append(render(language, "card-table", when=starts))
    if facts.ask_counted:
        lines.append(render(language, "counted-ask"))
    return lines


def _foot(language: Language, facts: CardFacts) -> list[Html | None]:
    call = facts.call
    lines: list[Html | None] = [render(language, "card-link", url=call.call.url)]
    seen = day_and_time(language, call.last_seen, facts.zone, short=True)
    lines.append(
        render(language, "card-as-of", when=seen, source=shorten(facts.source_title, _NAME))
    )
    if facts.others:
        names = [shorten(name, _NAME) for name in facts.others]
        lines.append(render(language, "card-also", sources=some(language, names, 3)))
    if facts.attribution:
        lines.append(Html(f"<i>{escape(shorten(facts.attribution, 200))}</i>"))
    return lines


def _item(words: Html) -> Html:
    return Html(f"• {words}")
