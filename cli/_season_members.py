"""Made-up members of varied profiles, the same for the same seed."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import datetime

from actions import Assistant
from model import (
    ChatKind,
    Language,
    Member,
    MemberState,
    NutsCode,
    Rhythm,
    StakeholderGroup,
)

PLACES = (
    ("CZ08", "Europe/Prague"),
    ("SK031", "Europe/Bratislava"),
    ("RO42", "Europe/Bucharest"),
    ("DE11", "Europe/Berlin"),
    ("FRC", "Europe/Paris"),
    ("ES51", "Europe/Madrid"),
    ("ITC1", "Europe/Rome"),
    ("PL22", "Europe/Warsaw"),
    ("PT11", "Europe/Lisbon"),
    ("FI1B", "Europe/Helsinki"),
    ("CY", "Asia/Nicosia"),
    ("IE", "Europe/Dublin"),
)


def made_up(a: Assistant, number: int, seed: int, now: datetime) -> list[Member]:
    """Enter ``number`` members whose needs, places, rhythms and hours differ."""
    dice = random.Random(seed)
    members = []
    for n in range(number):
        place, zone = dice.choice(PLACES)
        needs = dice.sample([need.id for need in a.needs], dice.randint(1, 8))
        added = a.store.add_member(
            1_000_000 + n,
            ChatKind.PRIVATE,
            Language(dice.choice(("en", "de", "fr"))),
            now,
            state=MemberState.ACTIVE,
        )
        members.append(
            replace(
                added,
                state=MemberState.SETTING_UP,
                zone=zone,
                regions=(NutsCode(place),) if dice.random() < 0.9 else (),
                needs=dict.fromkeys(needs, 1.0),
                group=dice.choice(list(StakeholderGroup)),
                rhythm=dice.choice((Rhythm.AT_ONCE, Rhythm.WEEKLY)),
                digest_weekday=dice.choice((0, 0, 0, 1, 4)),
                digest_hour=dice.choice((7, 8, 8, 9, 14)),
                quiet_from=dice.choice((18, 20, 22)),
                quiet_to=dice.choice((7, 8, 9)),
                alert_budget=dice.choice((1, 3, 5, 5, 10)),
            )
        )
    return members
