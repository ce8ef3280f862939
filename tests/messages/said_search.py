"""What the answers to a search say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import messages
from messages import Choice, NarrowFacts, PartFacts
from model import Language, Message, Programme

PARTS = (
    PartFacts(regions=("Moravskoslezský kraj",)),
    PartFacts(programme=Programme.ESF_PLUS),
    PartFacts(first=date(2026, 3, 1), last=date(2026, 3, 31)),
    PartFacts(first=date(2026, 3, 1), last=date(2026, 3, 1)),
    PartFacts(last=date(2026, 4, 15)),
    PartFacts(first=date(2026, 6, 1)),
    PartFacts(first=date(2026, 6, 11), last=date(2026, 6, 20)),
    PartFacts(planned=True),
    PartFacts(planned=False),
)


def searches(
    language: Language, words: str = "baterie & <školení>"
) -> Iterator[tuple[str, Message]]:
    parts = messages.listed([messages.part_words(language, part) for part in PARTS])
    for key, facts in (
        ("search-understood", {"parts": parts}),
        ("search-unread", {"parts": parts}),
        ("search-instead", {"typed": words, "words": words}),
        ("search-some", {}),
        ("search-meant", {}),
        ("search-chosen", {"filters": parts}),
        ("search-none-chosen", {"words": words, "filters": parts}),
        ("search-expired", {}),
    ):
        yield key.replace("-", ", ", 1), messages.reply(language, key, **facts)
    choices = (
        ("open", {}, True),
        ("closed", {}, False),
        ("regions", {}, False),
        ("within", {"days": 30}, True),
        (
            "programme",
            {"programme": messages.programme_name(language, Programme.CEF), "count": 12},
            False,
        ),
        ("need", {"need": "Skills intelligence and anticipation " * 3, "count": 3}, False),
        ("deadline", {}, False),
        ("best", {}, False),
        ("narrow", {}, False),
        ("off", {"part": parts}, False),
        ("on", {"part": parts}, False),
    )
    rows = tuple(
        (
            Choice(
                label=messages.plain(language, f"button-search-{k}", **facts), data="q:0:x", on=on
            ),
        )
        for k, facts, on in choices
    )
    for total in (1, 7):
        facts = NarrowFacts(words=words, total=total, choices=rows, back="q:0:x")
        yield f"search, narrowed to {total}", messages.narrow(language, facts)
