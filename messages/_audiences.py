"""Committees and working groups: their list, the page of each, and what their members read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from messages._catalogue import Html, plain, render
from messages._events import event_line
from messages._facts import EventLine, TableRef
from messages._format import day_and_time, short_day
from messages._layout import Rows, in_rows, paragraphs
from messages._pass_on import FEWEST
from messages._split import shorten
from messages._words import group_name, some
from model import (
    Audience,
    AudienceKind,
    Belonging,
    Button,
    Language,
    MemberId,
    Message,
    StakeholderGroup,
)

_NAME = 80
_LABEL = 48
_LISTED = 30
_REGIONS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class AudienceFacts:
    """A committee or working group as one member sees it."""

    audience: Audience
    mine: Belonging | None = None
    members: int = 0
    asking: int = 0
    """How many wait for a yes; to who leads it."""
    now: datetime
    zone: str
    tables: tuple[TableRef, ...] = ()
    events: tuple[EventLine, ...] = ()
    chairs: bool = False
    leads: bool = False
    """The member is its chair, or a keeper."""
    keeps: bool = False
    """The member is a keeper."""
    bot: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskerFacts:
    """Who would like to join, as it may be told to who decides."""

    audience: Audience
    member: MemberId
    group: StakeholderGroup | None
    organisation: str
    regions: tuple[str, ...]
    state: Belonging


def audience_list(
    language: Language,
    audiences: Sequence[tuple[Audience, Belonging | None]],
    *,
    keeper: bool = False,
) -> Message:
    """All there are, each behind its button; for a keeper with the ways to add one."""
    rows: list[tuple[Button, ...]] = [
        (Button(_label(language, one, mine), data=f"w:{one.id}:show"),)
        for one, mine in audiences[:_LISTED]
    ]
    if not keeper:
        key = "audiences-heading" if rows else "audiences-none"
        return Message(html=render(language, key), buttons=tuple(rows))
    rows += [
        (Button(plain(language, "button-audience-add", kind=kind), data=f"w:0:add:{kind}"),)
        for kind in AudienceKind
    ]
    return Message(html=render(language, "audiences-keep"), buttons=tuple(rows))


def _label(language: Language, one: Audience, mine: Belonging | None) -> str:
    state = "ended" if one.ended_at else mine or "none"
    return plain(language, "audience-label", name=shorten(one.name, _LABEL), state=state)


def audience_page(language: Language, facts: AudienceFacts) -> Message:
    """What it is, what the member is to it, and what comes up for it."""
    one = facts.audience
    head = [
        render(language, "audience-title", name=shorten(one.name, _NAME)),
        render(language, "audience-kind", kind=one.kind),
    ]
    head += [] if one.ended_at else [render(language, "audience-joining", admits=_yes(one.admits))]
    head.append(_members(language, facts))
    said = [render(language, "audience-mine", state=facts.mine or "none")]
    if one.ended_at:
        said = [render(language, "audience-ended")]
    elif facts.chairs:
        said.append(render(language, "audience-chair"))
    coming = [
        render(
            language,
            "event-table",
            when=day_and_time(language, table.starts_at, facts.zone, short=True),
            title=shorten(table.title, _NAME),
        )
        for table in facts.tables
    ]
    events = [
        event_line(language, line, facts.now, facts.zone, chr(ord("A") + at))
        for at, line in enumerate(facts.events)
    ]
    body = [Html("\n".join(head)), Html("\n".join((*said, *coming))), *events]
    if facts.keeps and not one.ended_at:
        body.append(render(language, "audience-put-how", name=shorten(one.name, _NAME)))
    return Message(
        html=paragraphs(*body),
        buttons=_page_buttons(language, facts),
    )


def _members(language: Language, facts: AudienceFacts) -> Html:
    """No figure about fewer than five, but to who leads it."""
    if facts.members < FEWEST and not facts.leads:
        return render(language, "audience-members-few")
    return render(language, "audience-members", count=facts.members)


def _page_buttons(language: Language, facts: AudienceFacts) -> Rows:
    one = facts.audience

    def button(act: str, **said: object) -> Button:
        key = f"button-audience-{act.partition(':')[0]}"
        return Button(plain(language, key, **said), data=f"w:{one.id}:{act}")

    rows: list[tuple[Button, ...]] = []
    if facts.mine in (Belonging.MEMBER, Belonging.ASKED):
        rows.append((button("leave", state=facts.mine),))
    elif not one.ended_at:
        rows.append((button("join", admits=_yes(one.admits and not facts.leads)),))
    for table in facts.tables:
        starts = short_day(language, table.starts_at, facts.zone)
        label = plain(language, "button-table", when=starts)
        rows.append((Button(label, data=f"r:{table.id}:show"),))
    letters = [
        Button(chr(ord("A") + at), data=f"e:{line.event.id}:show")
        for at, line in enumerate(facts.events)
    ]
    rows += in_rows(letters, 5)
    if facts.leads and facts.asking:
        rows.append((button("asked", count=facts.asking),))
    if facts.leads and not one.ended_at:
        link = f"https://t.me/{facts.bot}?start=group_{one.id}"
        rows.append((Button(plain(language, "button-copy-link"), copy=link),))
    if facts.keeps:
        rows += _of_keeper(one, button)
    return tuple(rows)


def _of_keeper(one: Audience, button: Callable[..., Button]) -> list[tuple[Button, ...]]:
    if one.ended_at:
        return [(button("reopen"),)]
    chair = [button("chairoff")] if one.chair else []
    turn = "off" if one.admits else "on"
    return [
        (button("name"), button(f"admits:{turn}", admits=_yes(one.admits))),
        (button("chair"), *chair),
        (button("end"),),
    ]


def audience_name_step(
    language: Language, audience: Audience | None, kind: AudienceKind
) -> Message:
    """Asks for the name of a new one, or for another name."""
    named = shorten(audience.name, _NAME) if audience else ""
    key = "audience-ask-rename" if audience else "audience-ask-name"
    return Message(html=render(language, key, kind=kind, name=named))


def chair_step(language: Language, audience: Audience, bot: str, token: str) -> Message:
    """The link that makes the one who opens it the chair."""
    link = f"https://t.me/{bot}?start=chair_{token}"
    back = Button(plain(language, "button-back"), data=f"w:{audience.id}:show")
    copy = Button(plain(language, "button-copy-link"), copy=link)
    words = render(language, "audience-chair-link", name=shorten(audience.name, _NAME))
    return Message(html=words, buttons=((copy,), (back,)))


def chair_gone(language: Language, audience: Audience, chair: MemberId | None) -> Message:
    """It has no chair any more, and that may be taken back."""
    words = render(language, "audience-chair-gone", name=shorten(audience.name, _NAME))
    rows = [(Button(plain(language, "button-back"), data=f"w:{audience.id}:show"),)]
    if chair is not None:
        undo = Button(plain(language, "remind-undo"), data=f"w:{audience.id}:chairback:{chair}")
        rows.insert(0, (undo,))
    return Message(html=words, buttons=tuple(rows))


def chair_taken(language: Language, audience: Audience) -> Message:
    show = Button(plain(language, "button-audience-show"), data=f"w:{audience.id}:show")
    words = render(language, "audience-chair-taken", name=shorten(audience.name, _NAME))
    return Message(html=words, buttons=((show,),))


def asks_to_join(language: Language, facts: AskerFacts) -> Message:
    """Who would like to join, with yes and no; or what was decided, with a way back."""
    one = facts.audience
    head = render(language, f"audience-asks-{facts.state}", name=shorten(one.name, _NAME))
    who = [group_name(language, facts.group) if facts.group else plain(language, "unsaid")]
    if facts.organisation:
        who.append(shorten(facts.organisation, _NAME))
    if facts.regions:
        who.append(some(language, [shorten(r, _LABEL) for r in facts.regions], _REGIONS))
    rows: list[tuple[Button, ...]] = []
    if facts.state is Belonging.ASKED:
        acts = ("yes", "no")
        answers = [
            Button(
                plain(language, f"button-audience-{act}"), data=f"w:{one.id}:{act}:{facts.member}"
            )
            for act in acts
        ]
        rows.append(tuple(answers))
    else:
        undo = plain(language, "remind-undo")
        rows.append((Button(undo, data=f"w:{one.id}:again:{facts.member}"),))
    rows.append((Button(plain(language, "button-audience-show"), data=f"w:{one.id}:show"),))
    words = render(language, "audience-asks-who", who=" · ".join(who))
    return Message(html=Html(f"{head}\n{words}"), buttons=tuple(rows))


def admission(language: Language, audience: Audience, state: Belonging) -> Message:
    """What was decided, to who asked."""
    show = Button(plain(language, "button-audience-show"), data=f"w:{audience.id}:show")
    words = render(language, "audience-answer", state=state, name=shorten(audience.name, _NAME))
    return Message(html=words, buttons=((show,),))


def put_there(
    language: Language,
    audience: Audience,
    chat: int,
    member: MemberId,
    now: Belonging | None,
    back: str,
) -> Message:
    """What a keeper wrote of somebody: ``back`` is the act that takes it back."""
    said = render(
        language,
        "audience-put",
        state=now or "none",
        chat=str(chat),
        name=shorten(audience.name, _NAME),
    )
    undo = Button(plain(language, "remind-undo"), data=f"w:{audience.id}:{back}:{member}")
    show = Button(plain(language, "button-audience-show"), data=f"w:{audience.id}:show")
    return Message(html=said, buttons=((undo,), (show,)))


def put_told(language: Language, audience: Audience, now: Belonging | None) -> Message:
    """To whom a keeper made a member, or took out, with the way out of it."""
    words = render(
        language, "audience-put-told", state=now or "none", name=shorten(audience.name, _NAME)
    )
    show = Button(plain(language, "button-audience-show"), data=f"w:{audience.id}:show")
    label = plain(language, "button-audience-leave", state=Belonging.MEMBER)
    leave = Button(label, data=f"w:{audience.id}:leave")
    inside = now is Belonging.MEMBER
    return Message(html=words, buttons=((show,), (leave,)) if inside else ((show,),))


def _yes(flag: bool) -> str:
    return "yes" if flag else "no"
