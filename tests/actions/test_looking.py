"""What only looks: the preview, the shown digest, the verdicts, a later page of a digest."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html import unescape

from actions import card_facts, not_for_us, precision_by_need, show_digest, toggle
from actions.page import digest_page_facts
from actions.preview import open_matches, preview
from messages import Section, card
from model import (
    Band,
    CutOff,
    Interest,
    Moment,
    NeedId,
    NotForUs,
    NutsCode,
    Rhythm,
    SourceId,
    StoredCall,
    Tag,
)
from tests.actions.world import VET, World, a_call, keep

DAY = timedelta(days=1)
ESF = SourceId("esf_plus")
CHIPS = NeedId("electronics-chips")


def stored(world: World, words: str) -> StoredCall:
    return world.a.store.search(words, world.now)[1][0]


# the digest that is only shown


def test_showing_a_digest_tells_nothing(world: World) -> None:
    member = world.joins(1, rhythm=Rhythm.WEEKLY)
    world.found(a_call("7"))
    before = world.a.store.outbox_counts()
    shown = [show_digest(world.a, member, world.now) for _ in range(2)]
    assert shown[0] == shown[1]
    assert "round 7" in shown[0][0].html
    assert world.a.store.told(member.id) == {}
    assert world.a.store.last_digest(member.id) is None
    assert world.a.store.outbox_counts() == before
    world.days_pass(7)
    assert len(world.told(1)) == 1


def test_nothing_to_show(world: World) -> None:
    member = world.joins(1)
    assert show_digest(world.a, member, world.now) == ()
    (quiet,) = show_digest(world.a, replace(member, all_quiet=True), world.now)
    assert quiet.html


# the card


def test_every_card_names_whom_its_source_asks_to_name(world: World) -> None:
    member = world.joins(1)
    for source in world.a.sources.values():
        keep(world.a, world.now, a_call(f"x{source.id}", source=source.id))
        facts = card_facts(world.a, member, stored(world, f"x{source.id}"), world.now)
        text = unescape(card(member.language, facts).html)
        assert facts.source_title == source.title
        assert source.attribution in text
        assert (source.licence in text) is not source.licence.startswith("not ")
        assert "not stated" not in text
        assert text.count("CC BY 4.0") <= 1, "said once"


def test_a_card_calls_the_members_region_by_its_name(world: World) -> None:
    member = world.joins(1)
    keep(world.a, world.now, a_call("7", regions=frozenset({NutsCode("CZ080")})))
    facts = card_facts(world.a, member, stored(world, "round 7"), world.now)
    assert "Your territory is covered: Moravskoslezsko" in card(member.language, facts).html


# the preview


def test_the_preview_holds_what_was_news_in_sixty_days(world: World) -> None:
    member = world.joins(1)
    world.now -= 61 * DAY
    keep(world.a, world.now, a_call("old"))
    world.now += 2 * DAY
    keep(world.a, world.now, a_call("new"))
    world.now += 59 * DAY
    found = [m.call.call.key for m in preview(world.a, member, world.now)]
    assert found == ["new"]


def test_the_preview_holds_what_closed_since(world: World) -> None:
    """It says what one would have had, not what is open now."""
    member = world.joins(1)
    closes = (CutOff(world.now + 5 * DAY),)
    keep(world.a, world.now, a_call("7", cut_offs=closes))
    world.now += 20 * DAY
    assert [m.call.call.key for m in preview(world.a, member, world.now)] == ["7"]
    assert open_matches(world.a, member, world.now) == []


def test_of_a_sources_first_poll_the_preview_counts_from_the_opening(world: World) -> None:
    member = world.joins(1)
    calls = [
        a_call(key, source=ESF, opens=opens and Moment(opens))
        for key, opens in (
            ("long-open", world.now - 100 * DAY),
            ("just-open", world.now - 10 * DAY),
            ("undated", None),
        )
    ]
    world.found(*calls, source=ESF)
    assert {m.call.call.key for m in preview(world.a, member, world.now)} == {
        "just-open",
        "undated",
    }


def test_neither_preview_nor_list_holds_another_need_or_territory(world: World) -> None:
    world.found(a_call("7", regions=frozenset({NutsCode("CZ08")})))
    member = world.joins(1)
    for wrong in (replace(member, needs={CHIPS: 1.0}), replace(member, regions=(NutsCode("PT"),))):
        assert preview(world.a, wrong, world.now) == []
        assert open_matches(world.a, wrong, world.now) == []
    assert len(preview(world.a, member, world.now)) == 1
    assert len(open_matches(world.a, member, world.now)) == 1


def test_what_was_waved_off_is_not_listed_again(world: World) -> None:
    world.found(a_call("7"), a_call("8"))
    member = world.joins(1)
    not_for_us(world.a, member, stored(world, "round 7").id, None, world.now)
    assert [m.call.call.key for m in open_matches(world.a, member, world.now)] == ["8"]


def test_the_better_comes_first_and_of_equals_the_nearer(world: World) -> None:
    far, near = ((CutOff(datetime(2026, month, 1, 15, tzinfo=UTC)),) for month in (9, 5))
    world.found(a_call("far", cut_offs=far), a_call("near", cut_offs=near), a_call("weak"))
    weak = stored(world, "round weak")
    world.a.store.set_tags(weak.id, [Tag(VET, 0.1, Band.LIKELY, ())], world.a.tagger.version)
    member = world.joins(1)
    keys = [m.call.call.key for m in open_matches(world.a, member, world.now)]
    assert keys == ["near", "far", "weak"]


# verdicts


def test_verdicts_count_for_the_members_own_tagged_needs(world: World) -> None:
    world.found(a_call("7"), a_call("8"))
    first, second = stored(world, "round 7"), stored(world, "round 8")
    anna, bert = world.joins(1), world.joins(2, needs={CHIPS: 1.0})
    toggle(world.a, anna, first.id, Interest.SAVED, world.now)
    not_for_us(world.a, anna, second.id, NotForUs.NOT_OUR_TOPIC, world.now)
    toggle(world.a, bert, first.id, Interest.INTERESTED, world.now)
    assert precision_by_need(world.a, 1) == {VET: {"verdicts": 2, "fits": 1, "precision": 0.5}}


def test_too_large_says_nothing_of_the_topic(world: World) -> None:
    world.found(a_call("7"))
    member = world.joins(1)
    not_for_us(world.a, member, stored(world, "round 7").id, NotForUs.TOO_LARGE, world.now)
    assert precision_by_need(world.a, 1) == {}


def test_the_last_word_counts(world: World) -> None:
    world.found(a_call("7"))
    member, call = world.joins(1), stored(world, "round 7").id
    toggle(world.a, member, call, Interest.SAVED, world.now)
    not_for_us(world.a, member, call, NotForUs.NOT_OUR_TOPIC, world.now)
    assert precision_by_need(world.a, 1)[VET]["precision"] == 0.0
    toggle(world.a, member, call, Interest.INTERESTED, world.now)
    assert precision_by_need(world.a, 1)[VET] == {"verdicts": 1, "fits": 1, "precision": 1.0}


def test_a_maybe_is_not_judged(world: World) -> None:
    world.found(a_call("7"))
    member, call = world.joins(1), stored(world, "round 7").id
    world.a.store.set_tags(call, [Tag(VET, 0.4, Band.MAYBE, ())], "v")
    toggle(world.a, member, call, Interest.SAVED, world.now)
    assert precision_by_need(world.a, 1) == {}


# pages


def test_later_pages_of_a_digest_are_its_own_members_alone(world: World) -> None:
    member = world.joins(1, rhythm=Rhythm.WEEKLY)
    other = world.joins(2, needs={CHIPS: 1.0})
    world.found(*(a_call(str(n)) for n in range(100, 125)))
    world.days_pass(7)
    number, items = world.a.store.last_digest(member.id) or (0, {})
    pages = [
        digest_page_facts(world.a, member, number, Section.NEW, n, world.now) for n in range(4)
    ]
    assert [page and (page.page, len(page.lines)) for page in pages] == [
        (0, 10),
        (1, 10),
        (2, 5),
        (2, 5),
    ]
    assert [line.call.id for page in pages[:3] if page for line in page.lines] == items["new"]
    assert digest_page_facts(world.a, other, number, Section.NEW, 0, world.now) is None
    assert digest_page_facts(world.a, member, number, Section.CHANGED, 0, world.now) is None
    assert digest_page_facts(world.a, member, number + 99, Section.NEW, 0, world.now) is None
