"""The longest titles ever published: Telegram takes what is said of them in each language."""

from __future__ import annotations

import gzip
import json
import pathlib
from collections.abc import Callable
from dataclasses import replace

import pytest

import messages
import messages.hosts
from messages import Line
from model import FieldChange, Language, Message, Programme, Stage, StakeholderGroup, Track
from tests.messages import said, samples
from tests.messages.telegram import accepts, units, visible


@pytest.fixture(scope="module")
def longest(shared: pathlib.Path) -> list[tuple[str, str]]:
    """The recorded titles and identifiers, the longest title first, each once."""
    with gzip.open(shared / "data/portal/topics.jsonl.gz", "rt", encoding="utf-8") as rows:
        found = [json.loads(row) for row in rows]
    by_title = {r["title"]: r["identifier"] or "" for r in found}
    return sorted(by_title.items(), key=lambda r: (-units(r[0]), r[0]))


def marked(titles: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Those with signs of markup, or more than one line."""
    return [(title, id_) for title, id_ in titles if any(sign in title for sign in "<>&\n")]


@pytest.mark.recorded
@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_the_longest_real_titles_on_cards_and_in_digests(
    language: Language, longest: list[tuple[str, str]]
) -> None:
    titles = longest[:40] + marked(longest)
    calls = [
        samples.stored(n, title=title, reference=id_ or None, programme=Programme.HORIZON)
        for n, (title, id_) in enumerate(titles, 1)
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


NOT_SENT = {"page as text"}
"""Said in a browser or a mail, which have no limit."""


def says(title: str, message: Message) -> bool:
    """Whether at least the beginning of a title stands in what is read."""
    read = [visible(message.html), *(b.label for row in message.buttons for b in row)]
    return any(" ".join(title.split())[:15] in words for words in read)


@pytest.mark.recorded
@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_the_longest_real_titles_in_every_message(
    language: Language, longest: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    titles = [title for title, _ in longest]
    signs = [next(title for title in titles if sign in title) for sign in "&\n"]
    for title in titles[:4] + signs:
        takes_all(language, title, monkeypatch)


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_a_title_of_markup_in_every_message(
    language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    takes_all(language, "<b>&amp;\"'</a>{$x}\n🙋" * 60, monkeypatch)


def takes_all(language: Language, title: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Telegram takes every message about calls and roundtables of this title."""
    monkeypatch.setattr(samples, "TITLE", title)
    monkeypatch.setattr(samples, "TABLE_TITLE", title)
    saying = 0
    for name, message in said.anew(language):
        if name in NOT_SENT:
            continue
        accepts(message)
        saying += says(title, message)
    assert saying > 80, "most messages about calls say the title"


def test_every_kind_of_message_is_among_those(monkeypatch: pytest.MonkeyPatch) -> None:
    """``said`` calls each function that makes a message; ``poster`` draws what is said there."""
    kinds = {
        name: facade
        for facade in (messages, messages.hosts)
        for name in facade.__all__
        if "Message" in getattr(getattr(facade, name), "__annotations__", {}).get("return", "")
    }
    met = set()

    def noted(name: str, make: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object, **kwargs: object) -> object:
            met.add(name)
            return make(*args, **kwargs)

        return call

    for name, facade in kinds.items():
        monkeypatch.setattr(facade, name, noted(name, getattr(facade, name)))
    assert list(said.anew(Language("en")))
    assert len(kinds) > 80
    assert kinds.keys() - met == {"poster"}
