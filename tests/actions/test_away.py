"""Somebody stands in: nothing is lost, nothing doubled, whoever goes and whenever."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from actions import (
    ChatGone,
    MessageRefused,
    forget,
    subscribe,
    toggle,
)
from actions.away import (
    CannotCover,
    accept,
    come_back,
    decline,
    deputy_of,
    give_back,
    invite_deputy,
)
from actions.forget import my_data
from actions.remind_me import remind_me
from actions.track import set_note, set_stage
from model import (
    ChatKind,
    CoverId,
    CutOff,
    Interest,
    Language,
    Rhythm,
    Stage,
)
from tests.actions.absence import ANNA, BERT, CARL, NOTHING, UNTIL, away, found
from tests.actions.room import Room
from tests.actions.world import MONDAY, VET, World, a_call


@pytest.fixture
def pair(world: World) -> World:
    world.joins(ANNA, organisation="Škola <Ostrava>", zone="Europe/Prague")
    world.joins(BERT, **NOTHING, language=Language("de"), zone="Europe/Lisbon")
    return world


def test_what_is_hers_goes_to_him_in_his_language_and_counts_as_told_to_her(pair: World) -> None:
    away(pair)
    found(pair, "7")
    (said,) = pair.told(BERT)
    assert pair.told(ANNA) == []
    first = said.split("\n")[0]
    assert first == "<b>In Vertretung (Škola &lt;Ostrava&gt;), abwesend bis 30. März 2026</b>"
    assert "Neu" in said
    (stored,) = pair.a.store.search("round 7", pair.now)[1]
    assert stored.id in pair.a.store.told(pair.member(ANNA).id)
    assert stored.id not in pair.a.store.told(pair.member(BERT).id)
    found(pair, "7")
    pair.moves(hours=3)
    assert pair.told(BERT) == []


def test_the_digest_and_reminders_go_too_but_what_is_personal_stays(room: Room) -> None:
    world = room.world
    room.joins(ANNA)
    world.deliver()
    stored = world.a.store.search("round 7", world.now)[1][0]
    toggle(world.a, world.member(ANNA), stored.id, Interest.SAVED, world.now)
    remind_me(world.a, world.member(ANNA), stored, "3", world.now)
    subscribe.toggle_need(world.a, world.member(ANNA), VET)
    away(world, date(2026, 5, 1))
    world.found(a_call("7"), a_call("8"))
    world.days_pass(35)
    to_bert = [said for said in world.told(BERT) if "For a colleague" in said]
    assert any("Reminder" in said and "asked to be reminded" in said for said in to_bert)
    assert not any("You saved" in said or "You asked" in said for said in to_bert)
    assert any("your digest" in said for said in to_bert)
    assert not any("Your roundtables" in said for said in to_bert)
    to_anna = world.told(ANNA)
    assert to_anna
    paper = "to print"  # the briefing of that roundtable
    assert all("oundtable" in said or paper in said for said in to_anna), "her seat is hers"


def test_how_far_she_is_with_a_call_is_hers_alone(pair: World) -> None:
    found(pair, "7")
    (stored,) = pair.a.store.search("round 7", pair.now)[1]
    set_stage(pair.a, pair.member(ANNA), stored.id, Stage.PARTNERS, pair.now)
    set_note(pair.a, pair.member(ANNA), stored.id, "with Ostrava", pair.now)
    away(pair)
    pair.found(a_call("7", cut_offs=(CutOff(pair.now + timedelta(days=20)),)))
    pair.moves(days=8)
    to_bert = [message for chat, message in pair.chats.taken if chat == BERT]
    changed = next(message for message in to_bert if "Geändert" in message.html)
    labels = [button.label for row in changed.buttons for button in row]
    assert any("Meine Region" in label for label in labels)
    assert not any("Ihr Stand" in label for label in labels)
    assert any("Ihre Übersicht" in message.html for message in to_bert)
    assert not any("Partner" in message.html or "Notiz" in message.html for message in to_bert)


def test_his_quiet_hours_count(pair: World) -> None:
    subscribe.set_quiet(pair.a, pair.member(BERT), 9, 17)
    away(pair)
    found(pair, "7")
    assert pair.told(BERT) == []
    pair.now = datetime(2026, 3, 16, 17, tzinfo=UTC)  # 17:00 in Lisbon
    pair.deliver()
    assert len(pair.told(BERT)) == 1


def test_back_on_the_day_both_are_told_once(pair: World) -> None:
    for chat in (ANNA, BERT):
        subscribe.set_quiet(pair.a, pair.member(chat), 0, 0)
    away(pair)
    found(pair, "7", "8")
    pair.told(BERT)
    pair.now = datetime(2026, 3, 30, 5, 59, tzinfo=UTC)  # 07:59 in Prague, after the change
    found(pair, "7", "8", "9")
    assert len(pair.told(BERT)) == 1
    pair.now = datetime(2026, 3, 30, 6, tzinfo=UTC)
    pair.moves(hours=3)
    welcome = [m for c, m in pair.chats.taken if c == ANNA and "Welcome back" in m.html]
    assert len(welcome) == 1
    assert "3 calls went to your deputy" in welcome[0].html
    assert welcome[0].buttons[0][0].data == "p:away-1:0"
    assert len([said for said in pair.told(BERT) if "Ihre Vertretung ist beendet" in said]) == 1
    pair.told(ANNA)
    found(pair, "7", "8", "9", "10")
    assert len(pair.told(ANNA)) == 1
    assert pair.told(BERT) == []


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25), date(2026, 10, 26)])
@pytest.mark.parametrize(
    "zone", ["Europe/Helsinki", "Europe/Lisbon", "Europe/Brussels", "Asia/Nicosia"]
)
def test_the_end_is_her_own_hour_across_both_clock_changes(
    world: World, zone: str, day: date
) -> None:
    world.joins(ANNA, **NOTHING, zone=zone)
    world.joins(BERT, **NOTHING)
    cover = away(world, day)
    ends = datetime(day.year, day.month, day.day, 8, tzinfo=ZoneInfo(zone)).astimezone(UTC)
    world.now = ends - timedelta(minutes=1)
    world.deliver()
    assert deputy_of(world.a, world.member(ANNA), world.now)
    world.now = ends
    assert deputy_of(world.a, world.member(ANNA), world.now) is None
    world.deliver()
    ended = world.a.store.cover(cover.id)
    assert ended
    assert ended.why == "over"


@pytest.mark.parametrize(("zone", "ends"), [("Atlantic/Azores", 8), ("Europe/Helsinki", 5)])
def test_an_absence_follows_her_zone(pair: World, zone: str, ends: int) -> None:
    cover = away(pair)
    pair.deliver()
    subscribe.set_zone(pair.a, pair.member(ANNA), zone, pair.now)
    for hour, why in ((ends - 1, ""), (ends, "over")):
        pair.now = datetime(2026, 3, 30, hour, tzinfo=UTC)  # both have changed their clocks
        pair.deliver()
        ended = pair.a.store.cover(cover.id)
        assert ended
        assert ended.why == why


@pytest.mark.parametrize("how", ["blocks", "refused", "erased", "stops", "pauses"])
def test_whoever_goes_the_rows_come_back_to_her(pair: World, how: str) -> None:
    away(pair)
    bert = pair.member(BERT)
    if how == "blocks":
        pair.chats.refuse = lambda chat, _: ChatGone() if chat == BERT else None
    elif how == "refused":
        pair.chats.refuse = lambda chat, _: (
            MessageRefused("chat not found") if chat == BERT else None
        )
    elif how == "erased":
        forget(pair.a, bert, pair.now)
    elif how == "stops":
        subscribe.stop(pair.a, bert)
    else:
        subscribe.pause(pair.a, bert, None)
    found(pair, "7")
    pair.moves(hours=2)
    said = pair.told(ANNA)
    assert len([s for s in said if "round 7" in s]) == 1
    assert len([s for s in said if "can be reached no more" in s]) == 1
    assert pair.told(BERT) == []
    assert len(said) == 2


def test_a_picture_comes_to_nobody_while_she_is_away(pair: World) -> None:
    subscribe.set_rhythm(pair.a, pair.member(ANNA), Rhythm.WEEKLY, pair.now)
    away(pair)
    found(pair, "7", "8", "9", "10")
    pair.moves(days=8)
    assert any("Ihre Übersicht" in said and "round 7" in said for said in pair.told(BERT))
    assert not any(message.photo for _, message in pair.chats.taken)


def test_killed_between_acceptance_and_settling_it_is_told_and_told_to_the_deputy(
    pair: World,
) -> None:
    away(pair)
    pair.found(a_call("7"))
    real = pair.a.store.sent

    def killed(*_: object, **__: object) -> bool:
        raise KeyboardInterrupt

    pair.a.store.sent = killed  # type: ignore[method-assign]
    with pytest.raises(KeyboardInterrupt):
        pair.deliver()
    pair.a.store.sent = real  # type: ignore[method-assign]
    assert pair.a.store.told_for(CoverId(1)) == []
    pair.restarts()
    pair.moves(hours=2)
    said = pair.told(BERT)
    assert len(said) == 2, "a rare repeat beats a lost deadline"
    assert len(pair.a.store.told_for(CoverId(1))) == 1
    assert pair.told(ANNA) == []


def test_given_back_and_ended_early_the_other_side_is_told_once(pair: World) -> None:
    cover = away(pair)
    with pytest.raises(CannotCover):
        give_back(pair.a, cover.id, pair.joins(CARL, **NOTHING), pair.now)
    give_back(pair.a, cover.id, pair.member(BERT), pair.now)
    with pytest.raises(CannotCover):
        give_back(pair.a, cover.id, pair.member(BERT), pair.now)
    pair.moves(hours=2)
    assert len([s for s in pair.told(ANNA) if "has given it back" in s]) == 1
    away(pair)
    come_back(pair.a, pair.member(ANNA), pair.now)
    assert come_back(pair.a, pair.member(ANNA), pair.now) is None
    pair.moves(hours=2)
    assert len([s for s in pair.told(BERT) if "Zurück ist" in s]) == 1


def test_a_link_opens_once_and_not_for_ever(pair: World) -> None:
    anna, bert = pair.member(ANNA), pair.member(BERT)
    first = invite_deputy(pair.a, anna, date(2026, 5, 1), pair.now)
    second = invite_deputy(pair.a, anna, date(2026, 5, 1), pair.now)
    assert first.token != second.token
    assert len(second.token or "") >= 22
    for token, who, reason in (
        (first.token, bert, "gone"),
        ("x" * 24, bert, "gone"),
        ("", bert, "gone"),
        (second.token, anna, "own"),
    ):
        with pytest.raises(CannotCover) as no:
            accept(pair.a, token or "", who, pair.now)
        assert no.value.reason == reason
    pair.now += timedelta(days=14)
    with pytest.raises(CannotCover):
        accept(pair.a, second.token or "", bert, pair.now)
    pair.moves(hours=2)
    assert len([s for s in pair.told(ANNA) if "Nobody took your link" in s]) == 1
    third = invite_deputy(pair.a, anna, date(2026, 5, 1), pair.now)
    accept(pair.a, third.token or "", bert, pair.now)
    with pytest.raises(CannotCover):
        accept(pair.a, third.token or "", pair.joins(CARL, **NOTHING), pair.now)


def test_declined_she_hears_it_and_everything_as_before(pair: World) -> None:
    cover = invite_deputy(pair.a, pair.member(ANNA), UNTIL, pair.now)
    decline(pair.a, cover.token or "", pair.member(BERT), pair.now)
    found(pair, "7")
    said = pair.told(ANNA)
    assert [bool("was declined" in s) for s in said] == [True, False] or len(said) == 2
    assert pair.told(BERT) == []


def test_until_somebody_accepts_everything_comes_to_her(pair: World) -> None:
    invite_deputy(pair.a, pair.member(ANNA), UNTIL, pair.now)
    found(pair, "7")
    assert len(pair.told(ANNA)) == 1


def test_no_chains(pair: World) -> None:
    pair.joins(CARL, **NOTHING)
    away(pair)
    with pytest.raises(CannotCover) as no:
        invite_deputy(pair.a, pair.member(BERT), UNTIL, pair.now)
    assert no.value.reason == "deputy"
    carls = invite_deputy(pair.a, pair.member(CARL), UNTIL, pair.now)
    with pytest.raises(CannotCover) as no:
        accept(pair.a, carls.token or "", pair.member(ANNA), pair.now)
    assert no.value.reason == "away"
    with pytest.raises(CannotCover) as no:
        invite_deputy(pair.a, pair.member(ANNA), UNTIL, pair.now)
    assert no.value.reason == "away"


@pytest.mark.parametrize("until", [date(2026, 3, 16), date(2020, 1, 1), date(2028, 6, 1)])
def test_a_day_to_come_and_not_too_far(pair: World, until: date) -> None:
    with pytest.raises(CannotCover) as no:
        invite_deputy(pair.a, pair.member(ANNA), until, pair.now)
    assert no.value.reason == "date"


def test_a_newcomer_may_stand_in_without_a_set_up(world: World) -> None:
    world.joins(ANNA)
    subscribe.arrive(world.a, BERT, ChatKind.PRIVATE, Language("fr"), world.now)
    away(world)
    found(world, "7")
    (said,) = world.told(BERT)
    assert said.startswith(
        "<b>Pour un collègue (Moravskoslezsko), absent jusqu\u2019au 30 mars 2026"
    )


def test_mydata_shows_it_and_forget_erases_it_and_tells_the_deputy(pair: World) -> None:
    away(pair)
    found(pair, "7")
    pair.told(BERT)
    for chat, key in ((ANNA, b"handed_over"), (BERT, b"stands_in")):
        body = my_data(pair.a, pair.member(chat)).body
        assert b"2026-03-30" in body.split(key)[1]
    assert b"Skola" not in my_data(pair.a, pair.member(BERT)).body
    forget(pair.a, pair.member(ANNA), pair.now)
    assert pair.a.store.cover(CoverId(1)) is None
    pair.moves(hours=1)
    (said,) = pair.told(BERT)
    assert "verlassen" in said


def test_what_ended_is_forgotten_in_time(pair: World) -> None:
    away(pair)
    come_back(pair.a, pair.member(ANNA), MONDAY)
    pair.now += timedelta(days=89)
    pair.deliver()
    assert pair.a.store.cover(CoverId(1))
    pair.now += timedelta(days=2)
    pair.deliver()
    assert pair.a.store.cover(CoverId(1)) is None


def test_she_stops_and_he_hears_no_more(pair: World) -> None:
    away(pair)
    subscribe.stop(pair.a, pair.member(ANNA))
    found(pair, "7")
    (said,) = pair.told(BERT)
    assert "Ihre Vertretung ist beendet" in said
