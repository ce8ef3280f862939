"""Passing a call on to the members of a region, and what they read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from messages._card import card_below
from messages._catalogue import Html, plain, render
from messages._facts import CardFacts
from messages._format import day_and_time
from messages._layout import paragraphs
from messages._split import shorten
from messages._words import group_name, some, title
from model import Button, Language, Member, Message, StakeholderGroup, StoredCall

FEWEST = 5
"""No figure is given about fewer members than these."""
_NAME = 60
_REGIONS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class PassOnFacts:
    call: StoredCall
    member: Member
    regions: Sequence[str]
    """The member's, by name."""
    reach: int
    counted_up_to: int
    """More is only said to be more."""


def pass_on_step(language: Language, facts: PassOnFacts) -> Message:
    """Asks before anybody hears of it: how many it would reach, and what they read."""
    member = facts.member
    ask = render(language, "pass-on-ask", title=title(facts.call.call.title))
    says = render(language, "pass-on-says")
    if member.group:
        group = group_name(language, member.group)
        says = render(language, "pass-on-says-group", group=group)
    lines = [_reach(language, facts), says]
    rows = [(_button(facts, "go", plain(language, "button-pass-on-go")),)]
    if member.organisation:
        name = shorten(member.organisation, _NAME)
        lines.append(render(language, "pass-on-organisation", organisation=name))
        label = plain(language, "button-pass-on-named")
        rows.append((_button(facts, "named", label),))
    rows.append((_button(facts, "back", plain(language, "button-back")),))
    return Message(html=paragraphs(ask, Html("\n".join(lines))), buttons=tuple(rows))


def _reach(language: Language, facts: PassOnFacts) -> Html:
    regions = some(language, [shorten(name, _NAME) for name in facts.regions], _REGIONS)
    if facts.reach < FEWEST:
        return render(language, "pass-on-reach-few", regions=regions)
    if facts.reach > facts.counted_up_to:
        return render(language, "pass-on-reach-many", count=facts.counted_up_to, regions=regions)
    return render(language, "pass-on-reach", count=facts.reach, regions=regions)


def passed_on(language: Language, call: StoredCall) -> Message:
    show = Button(plain(language, "button-show"), data=f"c:{call.id}:show")
    html = render(language, "pass-on-done", title=title(call.call.title))
    return Message(html=html, buttons=((show,),))


def too_often(language: Language, most: int, until: datetime, zone: str) -> str:
    """Why a call cannot be passed on now, as plain text for a pop-up."""
    when = day_and_time(language, until, zone, short=True)
    return plain(language, "pass-on-too-often", most=most, when=when)


def tip(
    language: Language, facts: CardFacts, group: StakeholderGroup | None, organisation: str
) -> Message:
    """The card of a call that another member of the region passed on."""
    who = [group_name(language, group)] if group else []
    if organisation:
        who.append(shorten(organisation, _NAME))
    if who:
        first = render(language, "tip-from-known", who=", ".join(who))
    else:
        first = render(language, "tip-from")
    return card_below(language, facts, Html(f"{first}\n{render(language, 'tip-how')}"))


def _button(facts: PassOnFacts, act: str, label: str) -> Button:
    return Button(label, data=f"c:{facts.call.id}:pass:{act}")
