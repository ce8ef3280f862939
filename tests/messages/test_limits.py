"""Whatever a publisher writes and whoever reads: Telegram takes it, balanced and escaped."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import messages
from messages import AlertKind, CardFacts, DigestFacts, Line, PageFacts, Reason, Section
from model import (
    Answer,
    ApplicantType,
    Because,
    Check,
    CutOff,
    Language,
    Precision,
    StakeholderGroup,
    changes,
)
from tests.messages import samples
from tests.messages.anything import CARDS, DIGESTS, FEW, LANGUAGES, LINE, LINES, NOWS, OTHER, ZONES
from tests.messages.said_guests import guests
from tests.messages.said_search import searches
from tests.messages.telegram import accepts, units, visible


@FEW
@given(LANGUAGES, CARDS)
def test_any_card(language: Language, facts: CardFacts) -> None:
    accepts(messages.card(language, facts))
    accepts(messages.alert(language, facts, AlertKind.CHANGED, urgent=True))
    accepts(messages.not_for_us(language, facts.call))
    everybody = dict.fromkeys(StakeholderGroup, 10**6)
    accepts(messages.card(language, replace(facts, shared=True, interested_groups=everybody)))
    accepts(messages.card_changed(language, facts, urgent=True))
    accepts(messages.card_answers(language, facts.call, 2**53))


@FEW
@given(LANGUAGES, LINE, st.sampled_from(messages.Leads))
def test_any_poster(language: Language, title: str, leads: messages.Leads) -> None:
    facts = messages.PosterFacts(leads=leads, bot="b" * 32, title=title, number=10**18 - 1)
    for message in messages.poster_words(language, facts):
        accepts(message)
        assert units(visible(message.html)) <= 1024


@FEW
@given(LANGUAGES, DIGESTS)
def test_any_digest(language: Language, facts: DigestFacts) -> None:
    parts = messages.digest(language, facts)
    assert bool(parts) is not facts.is_empty
    for part in parts:
        accepts(part)


@FEW
@given(LANGUAGES, LINES, NOWS, ZONES)
def test_any_page_is_one_message(
    language: Language, lines: tuple[Line, ...], now: datetime, zone: str
) -> None:
    facts = PageFacts(
        now=now,
        zone=zone,
        digest_id=2**53,
        section=Section.CHANGED,
        page=3,
        lines=lines,
        total=2**40,
    )
    accepts(messages.digest_page(language, facts))


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_a_card_on_which_everything_is_long_says_less(language: Language) -> None:
    """The deadline, the link and the question to check stay; the wordy parts give way."""
    words = "regional skills partnership " * 30
    long = tuple(f"{n} {words}" for n in range(9))
    call = samples.call(
        title=words,
        who=words * 3,
        places=long,
        reference=words,
        applicants=frozenset(ApplicantType),
        cut_offs=tuple(samples.cut_off(f"2026-{month:02}-26", month) for month in range(3, 12)),
    )
    facts = samples.full_card(
        call=replace(samples.stored(), call=call),
        source_title=words,
        attribution=words,
        others=long,
        why=tuple(Reason(n, tuple(Because(w, "title", "r") for w in long)) for n in long),
        changed=changes(OTHER, call),
        checks=tuple(
            Check(name, Answer.UNKNOWN, value=words)
            for name in ("dates", "territory", "applicants", "programme", "moon")
        ),
    )
    message = messages.alert(language, facts, AlertKind.CHANGED, urgent=True)
    accepts(message)
    text = visible(message.html)
    assert messages.day(language, samples.at("2026-03-26"), "Europe/Brussels") in text
    assert messages.plain(language, "check-territory", value="") in text
    assert f'href="{call.url}"' in message.html


def test_a_date_far_off_is_plain_text() -> None:
    far = samples.NOW + timedelta(days=3000)
    facts = samples.plain_card(call=samples.stored(cut_offs=(CutOff(far, Precision.TIME),)))
    assert "<tg-time" not in messages.card(Language("en"), facts).html


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_a_search_for_anything_fits(language: Language) -> None:
    for _, message in searches(language, "<b>&" * 50):
        accepts(message)


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_guests_of_any_name_fit(language: Language) -> None:
    for _, message in guests(language, "<b>&" * 50):
        accepts(message)
