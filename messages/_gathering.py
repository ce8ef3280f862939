"""Who is interested in a call: told to those who agreed to be counted, and to facilitators."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from messages._catalogue import Html, plain, render
from messages._dates_facts import InterestFacts, QuorumFacts
from messages._days import proposal
from messages._deadline import deadline, line
from messages._format import join
from messages._hosting import host_button
from messages._layout import sentence
from messages._split import fits, shorten
from messages._words import group_name, headline
from model import Button, CallId, Language, Message, StoredCall

_LANDS = 12
_NAME = 40


def gathered(language: Language, facts: InterestFacts) -> Html:
    """``5 regions from 3 countries are interested; no training provider yet.``"""
    none = [plain(language, f"gathered-none-{group}") for group in facts.missing]
    return render(
        language,
        "gathered",
        regions=facts.regions,
        countries=facts.countries,
        lacks="some" if none else "nobody",
        none=join(language, none),
    )


def gathered_enough(language: Language, stored: StoredCall, facts: InterestFacts) -> Message:
    """For those who agreed to be counted, once a call: there are enough for a roundtable."""
    rows = [
        render(language, "gathered-heading"),
        headline(stored.call),
        gathered(language, facts),
        render(language, "gathered-next"),
    ]
    return Message(html="\n".join(rows), buttons=((_show(language, stored.id),),))


def counted_row(language: Language, call: CallId) -> tuple[Button, ...]:
    """The two answers to whether a member may be counted."""
    return tuple(
        Button(plain(language, "button-counted", answer=answer), data=f"c:{call}:counted:{answer}")
        for answer in ("yes", "no")
    )


def quorum_button(language: Language, call: CallId) -> Button:
    """On a facilitator's card of a call that enough are interested in."""
    return Button(plain(language, "button-quorum"), data=f"g:{call}:show")


def quorum(language: Language, facts: QuorumFacts) -> Message:
    """For facilitators: who is interested in a call, who is missing, and when one could meet."""
    head = [*_standing(language, facts), headline(facts.call.call), *_deadline(language, facts)]
    who = _who(language, facts)
    days = [proposal(language, one) for one in facts.days]
    for shown in (days, [lines[:1] for lines in days]):
        parts = [*head, *who]
        if shown:
            parts += [render(language, "quorum-dates"), *chain.from_iterable(shown)]
        html = "\n".join(parts)
        if fits(html):
            break
    return Message(html=html, buttons=_buttons(language, facts))


def _standing(language: Language, facts: QuorumFacts) -> list[Html]:
    rows = [
        render(language, "quorum", members=facts.members, countries=facts.countries)
        if facts.enough
        else render(language, "quorum-under")
    ]
    if facts.stance == "quiet":
        rows.insert(0, render(language, "quorum-quiet"))
    if facts.stance == "taken":
        rows.append(render(language, "quorum-taken-mine"))
    elif facts.taken:
        rows.append(render(language, "quorum-taken-other"))
    return rows


def _who(language: Language, facts: QuorumFacts) -> list[Html]:
    counted = [(group_name(language, g), n) for g, n in facts.groups.items() if n]
    rows = [render(language, "quorum-group", group=name, count=n) for name, n in counted]
    lands = [
        plain(language, "quorum-land", country=shorten(name, _NAME), count=str(n))
        for name, n in facts.lands[:_LANDS]
    ]
    if lands:
        more = ["…"] if len(facts.lands) > _LANDS else []
        rows.append(render(language, "quorum-lands", lands=", ".join([*lands, *more])))
    if facts.missing:
        names: Sequence[str] = [group_name(language, group) for group in facts.missing]
        rows.append(render(language, "quorum-missing", groups=", ".join(names)))
    else:
        rows.append(render(language, "quorum-complete"))
    return rows


def _buttons(language: Language, facts: QuorumFacts) -> tuple[tuple[Button, ...], ...]:
    def button(act: str) -> Button:
        return Button(plain(language, f"button-quorum-{act}"), data=f"g:{facts.call.id}:{act}")

    if facts.stance == "quiet":
        return ((button("again"),), (_show(language, facts.call.id),))
    take = (button("give"),) if facts.stance == "taken" else (button("take"), button("quiet"))
    if facts.taken and facts.stance != "taken":
        take = (button("quiet"),)
    host = host_button(language, facts.call.id)
    return ((host,), take, (_show(language, facts.call.id),))


def _show(language: Language, call: CallId) -> Button:
    return Button(plain(language, "button-show"), data=f"c:{call}:show")


def _deadline(language: Language, facts: QuorumFacts) -> tuple[Html, ...]:
    call = facts.call.call
    nearest = call.next_cut_off(facts.now)
    if nearest is None:
        return (sentence(line(language, call, facts.now)),)
    return deadline(language, nearest, call, facts.now, facts.zone)
