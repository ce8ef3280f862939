"""Feeds as feedparser and the rules of RFC 4287 and JSON Feed 1.1 take them."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from xml.etree import ElementTree

import feedparser
import pytest

from actions.feeds import MOST, Scope, feed, index, own_scopes, scope_of
from messages import LANGUAGES
from model import CutOff, Language, NeedId, NutsCode, Programme
from tests.actions.world import VET, World, a_call

EN = Language("en")
ATOM = "{http://www.w3.org/2005/Atom}"
BATTERY = NeedId("battery-value-chain")
CZ, DE = NutsCode("CZ08"), NutsCode("DE")
SCOPES = [
    Scope(),
    Scope(need=VET),
    Scope(region=CZ),
    Scope(programme=Programme.HORIZON),
    Scope(need=VET, region=CZ),
]


@pytest.fixture
def public(world: World) -> World:
    settings = replace(world.a.settings, address="https://example.org/funding")
    world.a = replace(world.a, settings=settings)
    return world


def body(world: World, scope: Scope, kind: str = "atom", language: Language = EN) -> bytes:
    return b"".join(feed(world.a, scope, language, kind, world.now))


def titles(world: World, scope: Scope) -> list[str]:
    return [item["title"] for item in json.loads(body(world, scope, "json"))["items"]]


def instant(text: str) -> datetime:
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", text), "RFC 3339"
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def check_atom(xml: bytes) -> None:
    """RFC 4287, 4.1.1, 4.1.2 and 4.2: what must be there, once, and with what in it."""
    root = ElementTree.fromstring(xml)
    assert root.tag == f"{ATOM}feed"
    entries = root.findall(f"{ATOM}entry")
    for part in (root, *entries):
        for name in ("id", "title", "updated"):
            (one,) = part.findall(f"{ATOM}{name}")
            assert one.text
        assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", str(part.findtext(f"{ATOM}id")))
        instant(str(part.findtext(f"{ATOM}updated")))
        ways = [
            (e.get("rel"), e.get("type"), e.get("hreflang")) for e in part.findall(f"{ATOM}link")
        ]
        assert len(ways) == len(set(ways))
        assert all(e.get("href") for e in part.findall(f"{ATOM}link"))
    for entry in entries:
        (author,) = entry.findall(f"{ATOM}author")
        assert author.findtext(f"{ATOM}name")
        assert [e.get("rel") for e in entry.findall(f"{ATOM}link")] == ["alternate"]
        assert all(c.get("term") for c in entry.findall(f"{ATOM}category"))
        for name, kind in (("content", "html"), ("summary", None)):
            (one,) = entry.findall(f"{ATOM}{name}")
            assert one.get("type") == kind
        assert instant(str(entry.findtext(f"{ATOM}published"))) <= instant(
            str(entry.findtext(f"{ATOM}updated"))
        )
    ids = [e.findtext(f"{ATOM}id") for e in entries]
    assert len(ids) == len(set(ids))
    updated = [instant(str(e.findtext(f"{ATOM}updated"))) for e in entries]
    assert updated == sorted(updated, reverse=True), "the latest change first"
    if updated:
        assert instant(str(root.findtext(f"{ATOM}updated"))) == updated[0]


def check_json(text: bytes) -> dict[str, Any]:
    """JSON Feed 1.1: what must be there, and of what type."""
    said: dict[str, Any] = json.loads(text)
    assert said["version"] == "https://jsonfeed.org/version/1.1"
    assert isinstance(said["title"], str)
    for item in said["items"]:
        assert isinstance(item["id"], str)
        assert item["content_html"]
        assert item["url"].startswith("https://")
        assert all(author["name"] for author in item["authors"])
        assert all(isinstance(tag, str) and tag for tag in item["tags"])
        assert instant(item["date_published"]) <= instant(item["date_modified"])
    return said


@pytest.mark.parametrize("scope", SCOPES, ids=lambda s: s.path)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_feed_is_good(public: World, scope: Scope, language: Language) -> None:
    for n in range(3):
        public.now += timedelta(hours=1)
        public.found(
            a_call(
                str(n),
                title=f"<Skills> & {n} 😀\x0b\x01]]>",
                cut_offs=(CutOff(datetime(2026, 9, 3, 15, tzinfo=UTC)),),
            )
        )
    xml = body(public, scope, language=language)
    check_atom(xml)
    read = feedparser.parse(xml)
    assert not read.bozo, read.get("bozo_exception")
    assert read.version == "atom10"
    assert read.feed.language == language
    here = f"https://example.org/funding/feeds/{language}"
    links = {(one.rel, one.type): one.href for one in read.feed.links}
    assert links == {
        ("self", "application/atom+xml"): f"{here}/{scope.path}.atom",
        ("alternate", "text/html"): f"{here}/",
        ("alternate", "application/feed+json"): f"{here}/{scope.path}.json",
    }
    said = check_json(body(public, scope, "json", language))
    assert said["feed_url"] == f"{here}/{scope.path}.json"
    assert said["language"] == language
    assert [i["id"] for i in said["items"]] == [e.id for e in read.entries]
    assert bool(read.entries) is (scope.programme is None)


def test_without_a_public_address_there_are_no_links_to_it(world: World) -> None:
    read = feedparser.parse(body(world, Scope()))
    assert not read.bozo
    assert not read.feed.get("links")
    assert "feed_url" not in check_json(body(world, Scope(), "json"))


def test_an_entry_is_told_anew_only_when_its_call_changed(world: World) -> None:
    world.found(a_call("7"))
    first = world.now
    before = body(world, Scope(need=VET))
    world.now += timedelta(days=2)
    world.found(a_call("7", text=f"{a_call().text} One more word."), a_call("8"))
    assert world.now > first
    after = {i["url"][-1]: i for i in check_json(body(world, Scope(need=VET), "json"))["items"]}
    assert instant(after["7"]["date_modified"]) == first, "seen again, edited: no news"
    world.now += timedelta(days=2)
    later = CutOff(datetime(2026, 10, 1, 15, tzinfo=UTC))
    world.found(a_call("7", cut_offs=(later,)))
    items = check_json(body(world, Scope(need=VET), "json"))["items"]
    assert [i["url"][-1] for i in items] == ["7", "8"]
    assert instant(items[0]["date_modified"]) == world.now
    assert items[0]["id"] == after["7"]["id"]
    assert "Changed: Deadline: Thu 3 Sept 2026 → Thu 1 Oct 2026" in items[0]["summary"]
    assert before != body(world, Scope(need=VET))


def test_time_alone_changes_nothing_in_a_feed(world: World) -> None:
    world.found(a_call("7"))
    before = body(world, Scope())
    world.now += timedelta(days=3)
    assert body(world, Scope()) == before


def test_the_summary_says_deadline_programme_budget_and_why(world: World) -> None:
    world.found(a_call("7"))
    (item,) = check_json(body(world, Scope(need=VET), "json"))["items"]
    lines = item["summary"].split("\n")
    assert lines[0] == "Deadline: Thursday 3 September 2026, 17:00 (Brussels time)"
    assert lines[1] == "Erasmus+ · ERASMUS-EDU-2026-PEX-7"
    assert lines[-1].startswith(f"Why: {world.a.need_title(VET, EN)}")
    assert item["content_html"].startswith("<p>Deadline")


def test_a_feed_holds_what_it_is_of(world: World) -> None:
    world.found(
        a_call("7"),
        a_call(
            "8",
            title="For Slovakia: vocational education and training",
            regions=frozenset({NutsCode("SK")}),
        ),
        a_call("9", title="Whales", text="Whales.", programme=Programme.LIFE),
    )
    assert len(titles(world, Scope())) == 4
    assert [t[:3] for t in titles(world, Scope(programme=Programme.LIFE))] == ["Wha"]
    assert sorted(t[:3] for t in titles(world, Scope(need=VET))) == ["Cen", "For"]
    assert [t[:3] for t in titles(world, Scope(need=VET, region=CZ))] == ["Cen"]
    assert sorted(t[:3] for t in titles(world, Scope(need=VET, region=NutsCode("SK03")))) == [
        "Cen",
        "For",
    ]
    assert titles(world, Scope(need=BATTERY, region=CZ)) == []
    assert [t[:3] for t in titles(world, Scope(region=CZ))] == ["Cen"], "any need, as it said none"
    host = world.joins(9, facilitator=True)
    world.a.store.set_region_needs(CZ, {BATTERY: 1.0}, host.id, world.now)
    assert titles(world, Scope(region=CZ)) == [], "only what it said it needs"
    assert [t[:3] for t in titles(world, Scope(need=VET, region=CZ))] == ["Cen"]


def test_closed_calls_leave_and_a_feed_is_bounded(world: World) -> None:
    soon = CutOff(world.now + timedelta(days=1))
    world.found(*(a_call(str(n), cut_offs=(soon,)) for n in range(1, MOST + 6)))
    assert len(titles(world, Scope())) == MOST
    world.now += timedelta(days=2)
    assert titles(world, Scope()) == ["A call on the first day"]
    assert titles(world, Scope(need=VET)) == []
    empty = body(world, Scope(need=VET))
    check_atom(empty)
    assert not feedparser.parse(empty).bozo


def test_the_same_call_has_one_id_wherever_it_is(world: World) -> None:
    world.found(a_call("7"))
    ids = {
        item["id"]
        for scope in (Scope(need=VET), Scope(region=CZ))
        for language in LANGUAGES
        for item in json.loads(body(world, scope, "json", language))["items"]
    }
    assert len(ids) == 1
    feeds = {
        feedparser.parse(body(world, scope, language=language)).feed.id
        for scope in SCOPES
        for language in LANGUAGES
    }
    assert len(feeds) == len(SCOPES) * len(LANGUAGES)


@pytest.mark.parametrize("scope", SCOPES, ids=lambda s: s.path)
def test_a_path_is_its_scope(world: World, scope: Scope) -> None:
    assert scope_of(world.a, scope.path) == scope


@pytest.mark.parametrize(
    "path",
    ["", "nothing", "need/", "need/lace", "region/ZZ9", "region/cz08", "programme/lace", "all/all",
     f"region/CZ08/need/{VET}", f"need/{VET}/need/{VET}", f"need/{VET}/x", "../all", "need"],
)  # fmt: skip
def test_any_other_path_is_none(world: World, path: str) -> None:
    with pytest.raises(LookupError):
        scope_of(world.a, path)


def test_the_list_holds_all_and_regions_that_said_their_needs(world: World) -> None:
    host = world.joins(9, facilitator=True)
    world.a.store.set_region_needs(CZ, {BATTERY: 1.0}, host.id, world.now)
    listed = index(world.a, Language("de"), "../../")
    assert len(listed.needs) == len(world.a.needs)
    assert len(listed.programmes) == len(Programme)
    paths = [path for _, path in listed.regions]
    assert {"../../feeds/de/region/CZ08", "../../feeds/de/region/DE"} <= set(paths)
    assert "../../feeds/de/region/CZ02" not in paths
    german = world.a.need_title(VET, Language("de"))
    assert (german, f"../../feeds/de/need/{VET}") in listed.needs


def test_a_members_own_feeds(world: World) -> None:
    member = world.joins(7, needs={VET: 1.0, BATTERY: 1.0}, regions=(CZ, DE))
    assert set(own_scopes(world.a, member)) == {
        Scope(need=VET, region=CZ),
        Scope(need=BATTERY, region=CZ),
    }
    anyone = replace(member, needs={})
    assert own_scopes(world.a, anyone) == (Scope(region=CZ), Scope(region=DE))
    assert own_scopes(world.a, replace(anyone, regions=())) == ()
