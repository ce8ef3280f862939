"""What ``said`` writes of sentences by themselves: those met in no message above, and each that
counts something, by number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from fluent.syntax import ast as ftl

import messages
from model import Language, Message
from tests.messages import telegram
from tests.messages.test_catalogue import entries, facts

COUNTS = (0, 1, 2, 5, 20, 22)
FACTS: dict[str, object] = {
    "assistant": "Roundtable",
    "call": "42",
    "chat": "123456789",
    "city": "Praha",
    "clock": "10:00",
    "command": "calls",
    "count": 3,
    "group": "VET",
    "hour": "08:00",
    "language": "Malti",
    "name": "Malti",
    "needs": "VET",
    "numbers": "42, 43",
    "said": "xyz",
    "title": "Centres of Vocational Excellence",
    "total": 3,
    "typed": "xyz",
    "url": "https://example.eu",
    "words": "batteries",
}


def alone(language: Language, met: Iterable[str]) -> Iterator[tuple[str, Message]]:
    """``met``: the keys of the sentences that the messages above are made of."""
    known = set(met)
    rest = [
        messages.render(language, key, **_facts_of(language, key, 3))
        for key in entries(language)
        if key not in known
    ]
    yield "sentences by themselves", Message(html="\n".join(rest))
    counted = (_counted(language, key) for key in entries(language) if _numbers(language, key))
    yield "by number", Message(html="\n".join(counted))


def _counted(language: Language, key: str) -> str:
    said = (messages.render(language, key, **_facts_of(language, key, n)) for n in COUNTS)
    return " | ".join(dict.fromkeys(" ".join(telegram.visible(one).split()) for one in said))


def _numbers(language: Language, key: str) -> set[str]:
    """The facts of a sentence that are counts: by number, the default is [other]."""
    return {
        select.selector.id.name
        for select in facts(entries(language)[key]).selects
        if isinstance(select.selector, ftl.VariableReference)
        and next(v for v in select.variants if v.default).key.name == "other"
    }


def _facts_of(language: Language, key: str, number: int) -> dict[str, object]:
    names = facts(entries("en")[key]).names
    counts = _numbers(language, key)
    return {n: number if n in counts else FACTS.get(n, "…") for n in names}
