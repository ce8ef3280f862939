"""Funded before: who had money of the call's programme in the member's region."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape

from messages._catalogue import Html, plain, render
from messages._format import money
from messages._split import shorten
from messages._words import programme_name, region_name
from model import Button, Language, Message, Money, NutsCode, Operation, StoredCall

_TITLE = 200
_NAME = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class FundedFacts:
    """Operations near a member, the best first; names of their regions in its language."""

    call: StoredCall
    operations: tuple[Operation, ...]
    region_names: Mapping[NutsCode, str] = field(default_factory=dict)


def funded(language: Language, facts: FundedFacts) -> Message:
    """Whom to ask: a few projects with who carried them, what they had, and where."""
    programme = programme_name(language, facts.call.call.programme)
    rows = [render(language, "funded-heading", programme=programme)]
    rows += [_one(language, one, facts) for one in facts.operations]
    lists = dict.fromkeys(one.list for one in facts.operations if one.list)
    foot = [render(language, "funded-list", list=shorten(name, _NAME)) for name in lists]
    if any(one.region_from == "search" for one in facts.operations):
        foot.append(render(language, "funded-searched"))
    rows.append(Html("\n".join(foot)))
    show = Button(plain(language, "button-show"), data=f"c:{facts.call.id}:show")
    return Message(html=Html("\n\n".join(row for row in rows if row)), buttons=((show,),))


def _one(language: Language, one: Operation, facts: FundedFacts) -> Html:
    name = one.beneficiary or plain(language, "funded-unnamed")
    lines = [
        Html(f"• <b>{escape(shorten(one.title, _TITLE))}</b>"),
        render(language, "funded-by", name=shorten(name, _NAME)),
    ]
    if one.eu_amount is not None:
        amount = money(language, Money(one.eu_amount, one.currency))
        lines.append(render(language, "funded-money", amount=amount))
    where = region_name(one.region, facts.region_names) if one.region else ""
    first, last = (str(day.year) if day else "" for day in (one.starts, one.ends))
    years = first if first == last else "\u2013".join(year for year in (first, last) if year)
    lines.append(Html(escape(", ".join(part for part in (where, years) if part))))
    return Html("\n".join(line for line in lines if line))
