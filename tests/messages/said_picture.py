"""What ``said`` writes of the picture of deadlines: its caption, and the words in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from html import escape

import messages
from model import CutOff, Language, Message, Precision
from tests.messages import samples as s


def pictures(language: Language) -> Iterator[tuple[str, Message]]:
    dates = (
        (s.cut_off("2026-03-26"), s.cut_off("2026-09-03")),
        (CutOff(s.at("2027-03-31", 23, 59), Precision.MONTH),),
        (CutOff(s.at("2026-06-30", 23, 59), Precision.QUARTER),),
        tuple(s.cut_off(f"2026-{month:02}-05") for month in range(4, 11)),
    )
    due = tuple(
        messages.Due(call=s.stored(n, cut_offs=cut_offs), saved=n == 1, interested=n == 2)
        for n, cut_offs in enumerate(dates, 1)
    )
    facts = messages.TimelineFacts(now=s.NOW, zone="Europe/Brussels", due=due)
    yield "picture, its caption", messages.picture(language, facts)
    one = replace(facts, due=due[:1])
    yield "picture of one call, its caption", messages.picture(language, one)
    many = replace(facts, due=(*due, *(messages.Due(call=s.stored(n)) for n in range(11, 21))))
    shown = messages.timeline(language, many)
    said = [shown.heading, shown.as_of, shown.today, shown.foot]
    said += [words for _, words in shown.months if words]
    said += [
        f"{row.about}: {', '.join(m.words for m in row.marks if m.words)}"
        for row in shown.rows[:5]
    ]
    said += [words for _, words in shown.legend]
    said.append(messages.plain(language, "picture-none"))
    button = ((messages.picture_button(language),),)
    yield (
        "picture, what stands in it",
        Message(html=escape("\n".join(said), quote=False), buttons=button),
    )
