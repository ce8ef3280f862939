"""The longest titles ever published: Telegram takes what is said of them in each language."""

from __future__ import annotations

import gzip
import json
import pathlib
from dataclasses import replace

import pytest

import messages
from messages import Line
from model import FieldChange, Language, Programme, Stage, StakeholderGroup, Track
from tests.messages import samples
from tests.messages.telegram import accepts, visible


@pytest.fixture(scope="module")
def titles(shared: pathlib.Path) -> list[tuple[str, str, Programme]]:
    """The longest of the recorded titles and those with signs of markup."""
    with gzip.open(shared / "data/portal/topics.jsonl.gz", "rt", encoding="utf-8") as rows:
        found = [json.loads(row) for row in rows]
    marked = [r for r in found if any(sign in r["title"] for sign in "<>&\n")]
    longest = sorted(found, key=lambda r: -len(r["title"]))[:40]
    return [(r["title"], r["identifier"] or "", Programme.HORIZON) for r in longest + marked]


@pytest.mark.recorded
@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_the_longest_real_titles(
    language: Language, titles: list[tuple[str, str, Programme]]
) -> None:
    calls = [
        samples.stored(n, title=title, reference=reference or None, programme=programme)
        for n, (title, reference, programme) in enumerate(titles, 1)
    ]
    full = samples.full_card()
    for stored in calls:
        change = FieldChange("title", full.call.call.title, stored.call.title)
        call = replace(full.call.call, title=stored.call.title)
        facts = replace(full, call=replace(full.call, call=call), changed=(change,))
        message = messages.card(language, facts)
        accepts(message)
        won = Track(call=stored.id, stage=Stage.FUNDED, since=samples.NOW, note="x" * 500)
        way = messages.TrackFacts(call=stored, track=won, now=samples.NOW, zone="Europe/Rome")
        accepts(messages.track_page(language, way))
        accepts(messages.tip(language, facts, StakeholderGroup.EDUCATION, "x" * 200))
        assert stored.call.title.split()[0] in visible(message.html)
    lines = tuple(Line(call=stored, reasons=samples.WHY) for stored in calls[:10])
    dates = samples.digest_facts(new=lines, changed=lines, closing=lines, digest_id=2**53)
    for part in messages.digest(language, dates):
        accepts(part)
