"""The minutes on paper: all of them, whatever a message has room for."""

from __future__ import annotations

from dataclasses import replace

from messages._catalogue import plain, render
from messages._format import day
from messages._minutes import blocks
from messages._minutes_facts import MinutesFacts
from messages._pdf import MIME, As, Paper, Printed, pdf
from messages._split import visible
from model import LONGEST_ITEM, Document, Language

_ALL = 1000


def minutes_paper(language: Language, facts: MinutesFacts) -> Paper:
    """What is to be printed. Whoever reads it: nobody in it is "you", and
    the clock is the table's."""
    actions = tuple(replace(one, mine=False) for one in facts.actions)
    carried = tuple(replace(one, mine=False) for one in facts.carried)
    zone = facts.table.zone
    facts = replace(facts, actions=actions, carried=carried, zone=zone)
    key = "minutes-heading" if facts.edition < 2 else "minutes-corrected"
    heading = visible(render(language, key, edition=facts.edition))
    lines = [Printed(heading, As.TITLE)]
    for name, rows in blocks(language, facts, most=LONGEST_ITEM, lines=_ALL, names=_ALL):
        if name:
            lines.append(Printed(render(language, name), As.HEADING))
            lines += [Printed(row, As.ITEM) for row in rows]
        else:
            lines += [
                Printed(row.removeprefix("• "), As.ITEM if row.startswith("• ") else As.TEXT)
                for row in rows
            ]
    made = plain(language, "minutes-as-of", day=day(language, facts.now, facts.zone))
    lines.append(Printed(made, As.SOFT))
    return Paper(
        name=f"minutes-{facts.table.id}.pdf",
        title=f"{heading}: {facts.table.title}",
        language=language,
        at=facts.now,
        lines=tuple(lines),
    )


def minutes_pdf(language: Language, facts: MinutesFacts) -> Document:
    """Takes about half a second: not for an event loop."""
    paper = minutes_paper(language, facts)
    return Document(paper.name, pdf(paper), MIME)
