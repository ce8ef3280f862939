"""News: a few lines at the end of a digest, of what is about a member's needs, once."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from actions import PollResult, compose, poll, subscribe, take_in
from actions.adjust import set_articles
from actions.articles import about
from actions.retain import ARTICLES_KEPT, retain
from matching import Text
from messages import AlertKind
from model import Article, Member, NeedId, Rhythm, SourceId
from sources import Harvest, all_sources
from tests.actions.publishers import Publishers
from tests.actions.world import PORTAL, VET, World, a_call

PRESS = all_sources()[SourceId("press_corner")]
DAY = timedelta(days=1)
HEADING = "<b>In the news</b>"


def an_article(world: World, key: str = "1", **kw: Any) -> Article:
    """One that is surely about vocational training, published a day ago."""
    facts: dict[str, Any] = {
        "source": PRESS.id,
        "key": key,
        "title": f"Centres of vocational excellence, report {key}",
        "url": f"https://example.org/news/{key}",
        "published_at": world.now - DAY,
        "summary": "Vocational education and training schools tell of their curricula.",
    }
    return Article(**(facts | kw))


def reports(world: World, *articles: Article, source: SourceId = PRESS.id) -> PollResult:
    """The source lists exactly these now."""
    harvest = Harvest(source=source, articles=articles)
    return asyncio.run(take_in(world.a, all_sources()[source], harvest, world.now))


@pytest.fixture
def reader(world: World) -> World:
    """Member 1 hears weekly; the press corner has answered before, with nothing of note."""
    reports(world)
    world.joins(1, rhythm=Rhythm.WEEKLY)
    return world


def digest(world: World, *, call: str = "") -> str:
    """What the next digest says; with a call there is one in any case."""
    if call:
        world.found(a_call(call))
    world.now = world.member(1).next_digest_at or world.now
    world.deliver()
    return "".join(world.told(1))


def test_news_on_a_need_stands_at_the_end_of_the_digest(reader: World) -> None:
    reports(reader, an_article(reader))
    said = digest(reader, call="7")
    assert said.index("round 7") < said.index(HEADING) < said.index("report 1")
    assert '<a href="https://example.org/news/1">' in said
    line = said.split("report 1</a>\n")[1].split("\n")[0]
    need = reader.a.need_title(VET, reader.member(1).language)
    assert line == f"Press corner of the European Commission · Sun 15 Mar 2026 · {need}"


def test_no_digest_for_the_sake_of_news(reader: World) -> None:
    reports(reader, an_article(reader))
    assert digest(reader) == ""
    assert HEADING in digest(reader, call="7"), "it waited for a digest with something in it"


def test_news_is_no_alert_and_nobody_s_call(reader: World) -> None:
    reader.joins(2, rhythm=Rhythm.AT_ONCE)
    reports(reader, an_article(reader))
    reader.moves(hours=30)
    assert reader.told(2) == []
    assert reader.a.store.search("report", reader.now)[1] == []
    assert len(AlertKind) == 2


def test_news_is_told_once(reader: World) -> None:
    reports(reader, an_article(reader))
    assert HEADING in digest(reader, call="7")
    reports(reader, an_article(reader), an_article(reader, title="Vocational excellence, edited"))
    assert HEADING not in digest(reader, call="8"), "listed again and edited, it is not new again"


def test_of_much_news_the_three_newest_are_told_and_the_rest_never(reader: World) -> None:
    found = [
        an_article(reader, str(n), published_at=reader.now - n * DAY) for n in (4, 2, 5, 1, 3)
    ]
    reports(reader, *found)
    said = digest(reader, call="7")
    assert [f"report {n}" in said for n in (1, 2, 3, 4, 5)] == [True] * 3 + [False] * 2
    assert said.index("report 1") < said.index("report 2") < said.index("report 3")
    assert HEADING not in digest(reader, call="8")


@pytest.mark.parametrize(
    ("published", "told"), [(timedelta(days=21), True), (timedelta(days=24), False), (None, False)]
)
def test_only_what_is_known_to_be_of_the_last_month_is_news(
    reader: World, published: timedelta | None, *, told: bool
) -> None:
    at = published and reader.now - published  # the digest comes in a week
    reports(reader, an_article(reader, published_at=at))
    assert (HEADING in digest(reader, call="7")) is told


def test_what_a_source_has_at_its_first_poll_is_old(world: World) -> None:
    world.joins(1, rhythm=Rhythm.WEEKLY)
    reports(world, an_article(world))
    assert HEADING not in digest(world, call="7")
    reports(world, an_article(world), an_article(world, "2"))
    said = digest(world, call="8")
    assert ("report 1" in said, "report 2" in said) == (False, True)


def test_news_that_came_before_the_member_is_not_told(world: World) -> None:
    reports(world)
    reports(world, an_article(world))
    world.now += timedelta(hours=1)
    world.joins(1, rhythm=Rhythm.WEEKLY)
    assert HEADING not in digest(world, call="7")


def test_the_first_digest_has_no_news(reader: World) -> None:
    reports(reader, an_article(reader))
    assert compose(reader.a, reader.member(1), reader.now).articles
    assert not compose(reader.a, reader.member(1), reader.now, first=True).articles


@pytest.mark.parametrize(
    ("needs", "told"),
    [
        ({}, True),
        ({VET: 1.0, NeedId("batteries"): 1.0}, True),
        ({NeedId("batteries"): 1.0}, False),
    ],
)
def test_news_is_of_the_members_own_needs(
    reader: World, needs: dict[NeedId, float], *, told: bool
) -> None:
    reports(reader, an_article(reader))
    subscribe.save(reader.a, replace(reader.member(1), needs=needs))
    assert bool(compose(reader.a, reader.member(1), reader.now).articles) is told


def test_a_passing_mention_is_no_news(reader: World) -> None:
    text = "A minister spoke of vocational education and training in Rome."
    article = an_article(reader, title="Daily News", summary=text)
    tags = reader.a.tagger.tag(Text(title=article.title, text=text, language="en"))
    assert [tag.need for tag in tags] == [VET], "there is a tag, but a weak one"
    assert about(reader.a, article) == ()
    assert about(reader.a, an_article(reader))[0] == VET
    reports(reader, article)
    assert HEADING not in digest(reader, call="7")


def test_one_report_in_two_places_is_one_line(reader: World) -> None:
    pact = SourceId("pact_for_skills")
    reports(reader, source=pact)
    reports(reader, an_article(reader))
    reports(reader, an_article(reader, "2", source=pact, title=an_article(reader).title.upper()))
    assert len(compose(reader.a, reader.member(1), reader.now).articles) == 1


def test_who_wants_no_news_has_none(reader: World) -> None:
    reports(reader, an_article(reader))
    set_articles(reader.a, reader.member(1), wanted=False)
    assert HEADING not in digest(reader, call="7")
    set_articles(reader.a, reader.member(1), wanted=True)
    reports(reader, an_article(reader), an_article(reader, "2"))
    said = digest(reader, call="8")
    assert ("report 1" in said, "report 2" in said) == (False, True), "only from then on"


def test_trap_a_digest_that_was_not_accepted_has_told_nothing(reader: World) -> None:
    reports(reader, an_article(reader))
    reader.chats.refuse = lambda chat_id, message: RuntimeError("killed")
    assert digest(reader, call="7") == ""
    reader.chats.refuse = lambda chat_id, message: None
    reader.now += timedelta(hours=1)
    reader.restarts()
    (said,) = reader.told(1)
    assert "report 1" in said
    assert HEADING not in digest(reader, call="8")


def test_news_of_a_poll_that_began_before_the_digest_and_ended_after_it_is_not_lost(
    reader: World,
) -> None:
    began = reader.member(1).next_digest_at
    assert began
    digest(reader, call="7")
    reader.now = began - timedelta(minutes=4)
    reports(reader, an_article(reader))
    assert "report 1" in digest(reader, call="8")


def test_news_goes_90_days_after_it_was_listed_last_and_what_is_listed_stays(
    reader: World,
) -> None:
    one, two = an_article(reader), an_article(reader, "2")
    reports(reader, one, two)
    reader.now += DAY
    reports(reader, two)
    reader.now += ARTICLES_KEPT - DAY + timedelta(minutes=1)
    nothing_changed = Harvest(source=PRESS.id, not_modified=True)
    asyncio.run(take_in(reader.a, PRESS, nothing_changed, reader.now))
    retain(reader.a, reader.now)
    assert list(reader.a.store.articles(PRESS.id)) == ["2"]
    reader.now += ARTICLES_KEPT
    retain(reader.a, reader.now)
    assert list(reader.a.store.articles(PRESS.id)) == ["2"]
    reader.now += timedelta(minutes=1)
    retain(reader.a, reader.now)
    assert reader.a.store.articles(PRESS.id) == {}


def test_an_unchanged_article_is_not_tagged_again(
    reader: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    reports(reader, an_article(reader))

    def fails(text: object) -> object:
        raise AssertionError(text)

    monkeypatch.setattr(reader.a.tagger, "tag", fails, raising=True)
    assert reports(reader, an_article(reader)).articles == 1


def test_articles_are_counted_apart_and_no_past_is_held_against_them(world: World) -> None:
    def polled(articles: int, calls: int = 0) -> PollResult:
        world.now += timedelta(hours=6)
        found = tuple(an_article(world, str(n), summary="", title="x") for n in range(articles))
        listed = tuple(a_call(str(n), text="") for n in range(calls))
        source = PORTAL if calls else PRESS
        answer = Harvest(source=source.id, articles=found, calls=listed, fetched=calls)
        return asyncio.run(poll(world.a, source, Publishers({source.id: answer}), world.now))

    for count in (60, 60, 60, 60, 60, 1, 400):
        result = polled(count)
        assert (result.ok, result.fetched, result.new, result.articles) == (True, 0, 0, count)
    state = world.a.store.poll_of(PRESS.id)
    assert (state.count, state.articles) == (0, 400)
    for articles in (0, 9, 0, 0, 0, 200):
        assert polled(articles, calls=30).ok, "news makes up for no call, and hides none"
    assert not polled(500, calls=3).ok


def test_a_fault_in_news_leaves_the_source_broken_and_the_digest_whole(
    reader: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(text: object) -> object:
        raise ZeroDivisionError

    monkeypatch.setattr(reader.a.tagger, "tag", fails, raising=True)
    answer = Harvest(source=PRESS.id, articles=(an_article(reader),))
    assert not asyncio.run(poll(reader.a, PRESS, Publishers({PRESS.id: answer}), reader.now)).ok
    assert reader.a.store.articles(PRESS.id) == {}
    monkeypatch.undo()
    assert "round 7" in digest(reader, call="7")


def reads(world: World, member: Member, at: datetime) -> list[str]:
    return [one.key for one, _ in compose(world.a, member, at).articles]


def test_each_member_has_its_own_last_digest(reader: World) -> None:
    reader.joins(2, rhythm=Rhythm.WEEKLY, digest_weekday=3)
    reports(reader, an_article(reader))
    reader.found(a_call("7"))
    reader.moves(days=4)  # Thursday's digest went out
    assert reads(reader, reader.member(1), reader.now) == ["1"]
    assert reads(reader, reader.member(2), reader.now) == []
