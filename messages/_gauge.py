"""How a table's groups stand, in words and as a bar, and in one line whether they balance."""

from __future__ import annotations

from dataclasses import replace

from messages._catalogue import Html, render
from messages._facts import GroupSeats, TableFacts
from messages._words import group_name
from model import Language

_LONGEST = 10
"""Marks of a bar; of more seats each mark stands for several."""


def group_rows(language: Language, facts: TableFacts) -> list[Html]:
    """A row for each group that has seats, or sits or waits here; once the meeting has begun,
    nobody waits any more."""
    table, now = facts.table, facts.now
    released = table.released or now >= table.release_at
    groups = (
        facts.groups if now < table.starts_at else [replace(g, waiting=0) for g in facts.groups]
    )
    return [
        group_row(language, group, released=released)
        for group in groups
        if group.quota or group.taken or group.waiting
    ]


def group_row(language: Language, group: GroupSeats, *, released: bool) -> Html:
    """``Industry: 2 of 4, 1 waiting ▰▰▱▱``: whoever listens hears the words first."""
    name, on_quota = group_name(language, group.group), 0
    if not group.quota:
        said = [render(language, "seats-released", group=name, taken=group.taken)]
    else:
        on_quota = min(group.taken, group.quota if released else group.quota - group.free)
        said = [render(language, "seats-gauge", group=name, taken=on_quota, quota=group.quota)]
        if group.taken > on_quota:
            said.append(render(language, "seats-beyond", count=group.taken - on_quota))
    if group.offered:
        said.append(render(language, "seats-offered", count=group.offered))
    if group.waiting:
        said.append(render(language, "seats-waiting", count=group.waiting))
    marks = f" {bar(on_quota, group.quota)}" if group.quota else ""
    return Html(f"• {', '.join(said)}{marks}")


def bar(taken: int, seats: int) -> str:
    """Full and empty marks; a seat that is taken or free shows, however many there are."""
    marks = min(seats, _LONGEST)
    full = min(-(-taken * marks // seats), marks - 1) if taken < seats else marks
    return "▰" * full + "▱" * (marks - full)


def balance(language: Language, facts: TableFacts) -> Html | None:
    """Who is missing, whether one group outweighs the others; None where groups do not matter."""
    wanted = [g for g in facts.groups if g.quota]
    if len(wanted) < 2:
        return None
    taken = sum(g.taken for g in facts.groups)
    if not taken:
        return render(language, "balance-nobody")
    missing = [group_name(language, g.group) for g in wanted if g.taken == g.offered]
    if missing:
        return render(language, "balance-missing", groups=", ".join(missing))
    largest = max(facts.groups, key=lambda g: g.taken)
    if len(wanted) > 2 and largest.taken * 2 > taken:
        name = group_name(language, largest.group)
        return render(language, "balance-lopsided", group=name)
    full = all(g.taken >= g.quota for g in wanted)
    return render(language, "balance-full" if full else "balance-good")
