"""A search finds what people mean, and never falls over what they type."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import Store, open_store
from model import (
    Band,
    Call,
    CallStatus,
    CutOff,
    Moment,
    NeedId,
    NutsCode,
    Programme,
    SourceId,
    Tag,
)

MakeCall = Callable[..., Call]
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def keys(found: tuple[int, list]) -> list[str]:  # type: ignore[type-arg]
    assert found[0] == len(found[1])
    return [stored.call.key for stored in found[1]]


@pytest.mark.parametrize(
    "query",
    [
        "PEX-COVE",
        "erasmus-edu-2026",
        "ERASMUS-EDU-2026-PEX-COVE",
        "pex",
        "cove",
        "2026 cove",
        "erasm pex",
        "vocational",
        "VOCATION",
        "excellence, vocational!",
        '"centres of excellence"',
        "lodz",
        "Łódź",
        "prumyslu",
        "průmyslu",
        "pru\u030amyslu",
        "strassenbau",
        "Straßen",
        "μπαταρια",
        "мобилност",
    ],
)
def test_found_by(store: Store, call: MakeCall, now: datetime, query: str) -> None:
    store.take_in(
        call(
            title="Centres of vocational excellence",
            reference="ERASMUS-EDU-2026-PEX-COVE",
            text="Łódź: inovace v průmyslu, Straßenbau, μπαταρία, Мобилност",
        ),
        now,
    )
    store.take_in(call("2", title="Another thing", reference="LIFE-2026-SAP-ENV"), now)
    assert keys(store.search(query, now)) == ["1"]


@pytest.mark.parametrize(
    "query", ["COVE-PEX", "xcellence", "🎉", "؟", "- * ( )", '"', "exc", "pex-co"]
)
def test_not_found_by(store: Store, call: MakeCall, now: datetime, query: str) -> None:
    store.take_in(call(reference="ERASMUS-EDU-2026-PEX-COVE"), now)
    assert store.search(query, now) == (0, [])


def test_a_title_weighs_more_than_a_text_and_closed_calls_come_last(
    store: Store, call: MakeCall, now: datetime
) -> None:
    past = (CutOff(now - timedelta(days=3)),)
    store.take_in(call("closed", title="Batteries, batteries", cut_offs=past), now)
    store.take_in(call("text", title="Skills", text="for batteries and other things"), now)
    store.take_in(call("title", title="Batteries for regions", text="and much else"), now)
    assert keys(store.search("batteries", now)) == ["title", "text", "closed"]


def test_a_single_letter_is_no_beginning_and_says_nothing_alone(
    store: Store, call: MakeCall, now: datetime
) -> None:
    store.take_in(call("a", title="Annex b of the programme", text="(b) and ф"), now)
    store.take_in(call("b", title="Batteries", text="финансы"), now)
    assert keys(store.search("hello <b>", now)) == []
    assert keys(store.search("hello ф", now)) == []
    assert keys(store.search("ф", now)) == ["a"]
    assert keys(store.search("annex b", now)) == ["a"], "beside another word it narrows"


def test_calls_of_a_need_come_after_the_live_ones_with_the_words(
    store: Store, call: MakeCall, now: datetime
) -> None:
    past, soon = (CutOff(now - timedelta(days=3)),), (CutOff(now + timedelta(days=3)),)
    need = NeedId("batteries")
    for key, title, cut_offs, band in (
        ("closed", "Batterien", past, Band.STRONG),
        ("closed need", "Cells", past, Band.STRONG),
        ("need", "Cells", (), Band.LIKELY),
        ("need, soon", "Cells", soon, Band.STRONG),
        ("maybe", "Cells", soon, Band.MAYBE),
        ("word", "Batterien", soon, Band.STRONG),
    ):
        status = CallStatus.OPEN
        made = call(key, title=title, cut_offs=cut_offs, published_status=status)
        taken = store.take_in(made, now)
        store.set_tags(taken.stored.id, [Tag(need, 0.9, band, ())], "x")
    found = store.find("Batterien", now, [need])
    assert [s.call.key for s in found.calls] == ["word", "need, soon", "need", "closed"]
    assert (found.total, found.by_need) == (4, 2)
    page = store.find("Batterien", now, [need], offset=1, limit=2)
    assert [s.call.key for s in page.calls] == ["need, soon", "need"]
    assert (page.total, page.by_need) == (4, 2)
    narrow = store.find("Batterien", now, [need], open_only=True)
    assert [s.call.key for s in narrow.calls] == ["word", "need, soon"]
    assert store.find("Batterien", now, [NeedId("other")]).by_need == 0
    assert store.find("Zellen Cells", now, [need]).by_need == 3, "no word alone, where a need is"


def test_where_no_call_has_all_words_any_will_do(
    store: Store, call: MakeCall, now: datetime
) -> None:
    store.take_in(call("a", title="Battery training"), now)
    store.take_in(call("b", title="Training in welding"), now)
    assert keys(store.search("battery training", now)) == ["a"]
    assert set(keys(store.search("battery welding", now))) == {"a", "b"}


def test_without_words_by_next_cut_off(store: Store, call: MakeCall, now: datetime) -> None:
    def due(*days: int) -> tuple[CutOff, ...]:
        return tuple(CutOff(now + timedelta(days=d)) for d in days)

    store.take_in(call("long closed", cut_offs=due(-90)), now)
    store.take_in(call("closed", cut_offs=due(-2)), now)
    store.take_in(call("undated", cut_offs=(), published_status=CallStatus.OPEN), now)
    store.take_in(call("second", cut_offs=due(-5, 9)), now)
    store.take_in(call("first", cut_offs=due(3)), now)
    assert keys(store.search("  ", now)) == [
        "first",
        "second",
        "undated",
        "closed",
        "long closed",
    ]
    total, page = store.search("", now, limit=2, offset=3)
    assert (total, [s.call.key for s in page]) == (5, ["closed", "long closed"])
    assert store.search("", now, offset=50) == (5, [])


def test_filters(store: Store, call: MakeCall, now: datetime) -> None:
    need = NeedId("batteries")
    store.take_in(call("anywhere", title="Skills one"), now)
    store.take_in(call("wide", title="Skills two", regions=frozenset({NutsCode("CZ")})), now)
    near = call("near", title="Skills three", regions=frozenset({NutsCode("CZ080")}))
    number = store.take_in(near, now).stored.id
    store.set_tags(number, [Tag(need, 0.9, Band.LIKELY, ())], "v1")
    weak = call("far", title="Skills four", regions=frozenset({NutsCode("CZ01"), NutsCode("DE")}))
    number = store.take_in(weak, now).stored.id
    store.set_tags(number, [Tag(need, 0.2, Band.MAYBE, ())], "v1")
    store.take_in(call("life", title="Skills five", programme=Programme.LIFE), now)

    region = NutsCode("CZ08")
    assert set(keys(store.search("skills", now, region=region))) == {
        "anywhere",
        "wide",
        "near",
        "life",
    }
    assert keys(store.search("", now, answering=[need])) == ["near"]
    assert keys(store.search("", now, programme=Programme.LIFE)) == ["life"]
    assert keys(store.search("three", now, answering=[need], region=region)) == ["near"]


def test_trap_04_open_only_leaves_out_undated_and_planned_calls(
    store: Store, call: MakeCall, now: datetime
) -> None:
    hour = timedelta(hours=1)
    store.take_in(call("open"), now)
    store.take_in(call("closes now", cut_offs=(CutOff(now),)), now)
    store.take_in(call("no opening said", opens=None), now)
    store.take_in(call("undated", cut_offs=(), published_status=CallStatus.OPEN), now)
    store.take_in(call("planned", published_status=CallStatus.PLANNED), now)
    store.take_in(call("forthcoming", opens=Moment(now + hour)), now)
    store.take_in(call("closed", cut_offs=(CutOff(now - hour),)), now)
    assert set(keys(store.search("", now, open_only=True))) == {
        "open",
        "closes now",
        "no opening said",
    }


def test_an_edited_call_is_found_by_its_new_words_alone(
    store: Store, call: MakeCall, now: datetime
) -> None:
    store.take_in(call(text="hydrogen"), now)
    store.take_in(call(text="batteries"), now)
    assert store.search("hydrogen", now)[0] == 0
    assert store.search("batteries", now)[0] == 1


def test_closed_calls_with_a_common_word_are_found_up_to_a_thousand(
    store: Store, call: MakeCall, now: datetime
) -> None:
    past = (CutOff(now - timedelta(days=1)),)
    with store.transaction():
        store.take_in(call("live"), now)
        for n in range(1010):
            store.take_in(call(f"k{n}", cut_offs=past), now)
    total, page = store.search("vocational", now, limit=3)
    assert total == 1001
    assert page[0].call.key == "live"
    total, page = store.search("vocational", now, limit=2000)
    assert total == len(page) == 1011
    assert store.search("", now)[0] == 1011
    total, page = store.search("", now, limit=5, offset=1008)
    assert (total, len(page)) == (1011, 3)


def test_words_follow_what_a_transaction_keeps(
    store: Store, call: MakeCall, now: datetime
) -> None:
    """Of two inner transactions one is undone; the index knows nothing of that one."""

    def undone(changed: Call) -> None:
        with store.transaction():
            store.take_in(changed, now)
            assert keys(store.search(changed.text, now)) == [changed.key]
            raise RuntimeError

    with store.transaction():
        store.take_in(call("a", text="hydrogen"), now)
        store.take_in(call("a", text="batteries"), now)
        assert keys(store.search("batteries", now)) == ["a"], "also before the commit"
        store.take_in(call("d", text="plastics"), now)
        with pytest.raises(RuntimeError):
            undone(call("a", text="welding"))
        with pytest.raises(RuntimeError):
            undone(call("b", text="welding"))
    assert store.search("welding", now) == (0, [])
    assert keys(store.search("batteries", now)) == ["a"]
    assert keys(store.search("plastics", now)) == ["d"]

    with pytest.raises(RuntimeError):
        undone(call("a", text="steel"))
    store.take_in(call("c"), now)
    assert store.search("steel", now) == (0, [])
    assert keys(store.search("batteries", now)) == ["a"]


def test_copies_are_found_through_the_one_that_stands_for_them(
    store: Store, call: MakeCall, now: datetime
) -> None:
    a, b = (store.take_in(call(key), now).stored.id for key in "ab")
    store.join_same(b, a, "link", now)
    assert keys(store.search("vocational", now)) == ["a"]


@pytest.fixture(scope="module")
def one_call() -> Iterator[Store]:
    store = open_store(":memory:")
    store.take_in(
        Call(
            source=SourceId("s"),
            key="1",
            title="Training in battery cells",
            url="",
            programme=Programme.LIFE,
            reference="LIFE-2026-X",
        ),
        NOW,
    )
    yield store
    store.close()


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(exclude_categories=()), max_size=60))
def test_no_text_is_refused(one_call: Store, query: str) -> None:
    total, found = one_call.search(query, NOW)
    assert total == len(found)


@pytest.mark.parametrize(
    "query",
    [
        'a" OR title:b',
        "title:training",
        "NEAR(a b)",
        "AND OR NOT",
        "{title reference} : x",
        "^training",
        "a + b",
        "*" * 50,
        "\0",
        "\ud83d",
        "حلقة تدريب",
        "\u202etraining",
        "👩\u200d🏭 training",
        "x" * 10_000,
        "long words " * 1_000,
        "' ; drop table calls; --",
    ],
)
def test_no_operator_is_one(one_call: Store, query: str) -> None:
    total, found = one_call.search(query, NOW)
    assert total == len(found)


def test_operators_are_words(one_call: Store) -> None:
    assert one_call.search('"training" (battery*)', NOW)[0] == 1
    assert one_call.search("👩\u200d🏭 training", NOW)[0] == 1
