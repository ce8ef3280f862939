"""Replies at their longest, and lists that have to give way."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from messages import (
    LANGUAGES,
    PAGE,
    Html,
    Line,
    ListFacts,
    NeedChoice,
    NeedsFacts,
    Reason,
    RegionFacts,
    RegionName,
    SettingsFacts,
    SourceLine,
    call_list,
    fits,
    needs_step,
    privacy,
    region_step,
    settings,
    source_list,
)
from model import (
    Because,
    Call,
    CallId,
    CutOff,
    Language,
    Member,
    MemberId,
    NeedId,
    NutsCode,
    Programme,
    SourceId,
    StoredCall,
)
from tests.messages.telegram import visible

NOW = datetime(2026, 3, 16, 9, tzinfo=UTC)
ZONE = "Europe/Brussels"
LONG = "Strengthening & widening <skills> " * 20
PAGE_OF_LONG_ONES = tuple(
    Line(
        call=StoredCall(
            id=CallId(n),
            call=Call(
                source=SourceId("eu_portal"),
                key=str(n),
                title=LONG,
                url="https://example.org",
                programme=Programme.IMREG,
                cut_offs=(CutOff(NOW + timedelta(days=n)),),
            ),
            version=1,
            first_seen=NOW,
            last_seen=NOW,
        ),
        reasons=(Reason(LONG, (Because(LONG, "title", "rule"),)),) * 5,
    )
    for n in range(PAGE)
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_of_the_longest_calls_fits(language: Language) -> None:
    facts = ListFacts(
        now=NOW, heading=Html(f"<b>{'x' * 200}</b>"), lines=PAGE_OF_LONG_ONES, first=993
    )
    message = call_list(language, facts)
    assert fits(message.html)
    assert "<skills>" not in message.html
    assert sum(map(len, message.buttons)) == PAGE


@pytest.mark.parametrize("language", LANGUAGES)
def test_dozens_of_sources_are_one_message(language: Language) -> None:
    silent = SourceLine(title=LONG, last_good=NOW, count=9999, failing_since=NOW)
    answering = SourceLine(title=LONG, last_good=NOW, count=9999)
    waiting = SourceLine(title=LONG, waits=True, failing_since=NOW)
    assert len(source_list(language, [silent] * 20 + [answering] * 4 + [waiting], ZONE)) == 1
    many = source_list(language, [silent] * 100, ZONE)
    assert all(fits(m.html) for m in many)
    assert "".join(m.html for m in many).count("• ") == 100


def test_every_source_stands_in_the_group_it_belongs_to() -> None:
    lines = [
        SourceLine(title="Well", last_good=NOW, count=1),
        SourceLine(title="Ill", last_good=NOW - timedelta(days=3), count=7, failing_since=NOW),
        SourceLine(title="Never well", failing_since=NOW),
        SourceLine(title="New"),
        SourceLine(title="Asleep", waits=True),
    ]
    (message,) = source_list(Language("en"), lines, ZONE)
    _, answering, silent, unasked, waiting, _ = visible(message.html).split("\n\n")
    assert answering == "Answering\n• Well · 1 call · 16 Mar 2026, 10:00"
    assert silent.split("\n")[1:] == [
        "• Ill · since 16 Mar 2026, 10:00; before that 7 calls, 13 Mar 2026, 10:00",
        "• Never well · since 16 Mar 2026, 10:00; no good answer yet",
    ]
    assert unasked == "Not asked yet\n• New"
    assert waiting.split("\n")[1:] == ["• Asleep"]
    assert "4 sources are checked" in message.html


@pytest.mark.parametrize("language", LANGUAGES)
def test_settings_and_privacy_fit(language: Language) -> None:
    member = Member(id=MemberId(1), chat_id=1, organisation=LONG[:200], language=language)
    facts = SettingsFacts(member=member, now=NOW, regions=(LONG,) * 40, needs=(LONG,) * 40)
    assert fits(settings(language, facts).html)
    assert fits(privacy(language, 24, 25).html)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_of_needs_fits_its_64_bytes(language: Language) -> None:
    choices = tuple(NeedChoice(NeedId("n" * 40), LONG, True) for _ in range(12))
    groups = ("education", "people", "region")
    facts = NeedsFacts(group="people", groups=groups, choices=choices, total=12, setting_up=True)
    message = needs_step(language, facts)
    assert all(len(b.data.encode()) <= 64 for row in message.buttons for b in row)
    assert all(b.data for row in message.buttons for b in row)


def test_a_location_in_one_region_and_near_a_border() -> None:
    """Wider areas are no second region; a distance under 5 km is not told."""
    here, wider = RegionName(NutsCode("CZ080"), "Moravia"), RegionName(NutsCode("CZ"), "Czechia")
    there = RegionName(NutsCode("PL225"), "Bielski")

    def said(*found: RegionName, far: int) -> str:
        facts = RegionFacts(found=found, located=True, far=far)
        return visible(region_step(Language("en"), facts).html)

    one = "This region has its centre nearest to your location, "
    assert said(here, wider, far=0).startswith(one + "less than 5 km away.")
    assert said(here, wider, far=4).startswith(one + "less than 5 km away.")
    assert said(here, wider, far=5).startswith(one + "5 km away.")
    assert "the first 1,023 km away" in said(here, there, wider, far=1023)
