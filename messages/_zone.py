"""In which time zone a member lives: shown with the time it is there, and asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from messages._catalogue import Html, plain, render
from messages._format import clock, zone_city
from messages._layout import in_rows, ticked
from messages._setup import way
from messages._split import shorten
from model import Button, Language, Message

_TYPED = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneFacts:
    """The question which time zone. Zones are IANA names."""

    now: datetime
    zone: str
    offered: Sequence[str]
    """Those found for the words just typed, or the likely ones."""
    typed: str = ""
    """What was searched for; empty: nothing was searched."""
    found: bool = False
    in_group: bool = False


def zone_words(language: Language, zone: str, now: datetime) -> str:
    """``Prague, now 10:05``."""
    return plain(
        language, "zone-now", city=zone_city(zone, language), clock=clock(language, now, zone)
    )


def zone_button(language: Language) -> Button:
    return Button(plain(language, "zone-change"), data="set:zone:show")


def zone_step(language: Language, facts: ZoneFacts) -> Message:
    """The zone as it stands, and those to choose from, each with the time it is there."""
    if facts.typed:
        key = "zone-found" if facts.found else "zone-none"
        lines = [render(language, key, typed=shorten(facts.typed, _TYPED))]
    else:
        now = zone_words(language, facts.zone, facts.now)
        lines = [render(language, "zone-ask", now=now)]
    if facts.in_group:
        lines.append(render(language, "setup-reply"))
    buttons = [
        Button(
            ticked(zone_words(language, zone, facts.now), zone == facts.zone),
            data=f"set:zone:{zone}",
        )
        for zone in facts.offered
    ]
    rows = (*in_rows(buttons, 2), *way(language, "zone", skip=False))
    return Message(html=Html("\n\n".join(lines)), buttons=rows)
