"""The desk's pages on seats: how many, released when, and whether the host decides."""

from __future__ import annotations

from datetime import timedelta

from messages._catalogue import Html, plain, render
from messages._desk import to_desk
from messages._facts import TableFacts
from messages._roundtable import name_and_time, seats
from messages._words import group_name
from model import Button, Language, Message, Roundtable, StakeholderGroup

OPEN = "open"
"""The kind of seat that is for any group, in a button's data."""
BEFORE = (14, 7, 3)
"""Days before the start at which free group seats may go to all."""


def seats_page(language: Language, facts: TableFacts) -> Message:
    """Plus and minus by group, the release, and who decides."""
    table, now = facts.table, facts.now
    rows = [*name_and_time(language, facts), Html(""), *seats(language, facts)]
    released = table.released or now >= table.release_at
    if released and table.quotas:
        rows.append(render(language, "seats-released-now"))
    rows += [Html(""), render(language, f"host-approval-{'on' if table.approval else 'off'}")]
    rows += [Html(""), render(language, "seats-how")]
    kinds = [(group_name(language, g), str(g)) for g in StakeholderGroup]
    kinds.append((plain(language, "seats-open-name"), OPEN))
    able = [
        (
            Button(f"\N{MINUS SIGN} {name}", data=f"t:{table.id}:fewer:{kind}"),
            Button(f"+ {name}", data=f"t:{table.id}:more:{kind}"),
        )
        for name, kind in kinds
    ]
    switch = "approval-off" if table.approval else "approval-on"
    return Message(
        html="\n".join(rows),
        buttons=(
            *able,
            *_release(language, facts, released),
            (Button(plain(language, f"button-{switch}"), data=f"t:{table.id}:{switch}"),),
            to_desk(language, table.id),
        ),
    )


def _release(
    language: Language, facts: TableFacts, released: bool
) -> tuple[tuple[Button, ...], ...]:
    table = facts.table
    if released:
        back = Button(plain(language, "button-release-back"), data=f"t:{table.id}:release:back")
        return ((back,),)
    rows = [(Button(plain(language, "button-release-now"), data=f"t:{table.id}:release:now"),)]
    for days in BEFORE:
        at = table.starts_at - timedelta(days=days)
        if facts.now < at <= table.registration_closes_at and at != table.release_at:
            label = plain(language, "button-release-before", count=days)
            rows.append((Button(label, data=f"t:{table.id}:release:{int(at.timestamp())}"),))
    return tuple(rows)


def approval_off_step(language: Language, table: Roundtable, requests: int) -> Message:
    """Asks what is to become of the open requests."""
    off = Button(plain(language, "button-approval-let-in"), data=f"t:{table.id}:approval-off:yes")
    keep = Button(plain(language, "button-approval-keep"), data=f"t:{table.id}:seats")
    words = render(language, "approval-off-ask", count=requests)
    return Message(html=words, buttons=((keep,), (off,)))


def cancel_reason_step(language: Language, table: Roundtable) -> Message:
    back = Button(plain(language, "cancel-no"), data=f"t:{table.id}:panel")
    return Message(html=render(language, "cancel-reason-ask"), buttons=((back,),))


def reopen_step(language: Language, table: Roundtable) -> Message:
    """Later ones of its series are called off too: which are to take place?"""

    def button(key: str, act: str) -> tuple[Button, ...]:
        return (Button(plain(language, key), data=f"t:{table.id}:{act}"),)

    return Message(
        html=render(language, "table-is-cancelled"),
        buttons=(
            button("desk-button-reopen", "reopen:one"),
            button("button-reopen-all", "reopen:all"),
            to_desk(language, table.id),
        ),
    )
