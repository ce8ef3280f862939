"""The screens of a table's desk, and of who signs up at it."""

from __future__ import annotations

from dataclasses import replace

from actions.approve import set_approval
from actions.cohost import add_cohost, cohost_link
from actions.move_table import move_table
from actions.repeat_table import cancel_following, repeat_table
from model import Question, QuestionId, QuestionKind, RoundtableId
from tests.conversations.screens import screen
from tests.conversations.stage import Play, Speaker
from tests.conversations.told_roundtables import opened

TABLE = RoundtableId(1)
DAY = 86400


def asked(play: Play) -> None:
    """A question of each kind."""
    for kind in QuestionKind:
        choices = ("a", "b") if kind is QuestionKind.CHOICE else ()
        new = Question(
            id=QuestionId(0), roundtable=TABLE, words=f"{kind}?", kind=kind, choices=choices
        )
        play.a.store.save_question(new)


def with_people(play: Play) -> Speaker:
    """Somebody has a seat, somebody asks for one, and a dozen more wait."""
    host = opened(play, "industry=2 education=2 open=2")
    play.joins().follows("table_1").taps("r:1:join:education")
    set_approval(play.a, host.member, TABLE, True, play.town.now)
    for key in ("bert", "dora", *(f"p{n}" for n in range(10))):
        play.joins(key).follows("table_1").taps("r:1:join:industry")
    return host


@screen
def desk_people(play: Play) -> Speaker:
    host = with_people(play)
    return host.taps("t:1:panel").taps("t:1:people")


@screen
def desk_person_with_a_seat(play: Play) -> Speaker:
    host = with_people(play)
    host.taps("t:1:panel").taps("t:1:people").taps("t:1:people:1").taps("t:1:entry:1")
    host.taps("t:1:remove:1")
    return host


@screen
def desk_person_refused(play: Play) -> Speaker:
    host = with_people(play)
    return host.taps("t:1:panel").taps("t:1:people").taps("t:1:entry:2").taps("t:1:refuse:2")


@screen
def desk_seats(play: Play) -> Speaker:
    return with_people(play).taps("t:1:panel").taps("t:1:seats")


@screen
def desk_questions(play: Play) -> Speaker:
    host = opened(play, "industry=2 open=2")
    asked(play)
    host.taps("t:1:panel").taps("t:1:asks").taps("t:1:ask:1").taps("t:1:ask-kind:1:number")
    host.taps("t:1:asks").taps("t:1:ask-add").says("How many apprentices?")
    return host.taps("t:1:asks").taps("t:1:ask:2")


@screen
def desk_no_questions(play: Play) -> Speaker:
    host = opened(play, "industry=2 open=2")
    return host.taps("t:1:panel").taps("t:1:asks")


@screen
def desk_place(play: Play) -> Speaker:
    host = opened(play, "industry=2 open=2").taps("t:1:panel").taps("t:1:place")
    host.taps("t:1:address").says("Nádražní 1, Ostrava")
    return host.taps("t:1:link").says("https://meet.example.eu/a")


@screen
def desk_date(play: Play) -> Speaker:
    host = opened(play, "industry=2 open=2")
    return host.taps("t:1:panel").taps("t:1:date")


@screen
def desk_hosts(play: Play) -> Speaker:
    """As a co-host sees it."""
    host = opened(play, "industry=2 open=2")
    play.joins().follows("table_1").taps("r:1:join:industry")
    bert, dora = play.joins("bert"), play.joins("dora", facilitator=True)
    for one in (bert, dora):
        add_cohost_of(play, host, one)
    cohost_link(play.a, host.member, TABLE, play.town.now)
    return bert.follows("table_1").taps("t:1:panel").taps("t:1:rest").taps("t:1:hosts")


def add_cohost_of(play: Play, host: Speaker, one: Speaker) -> None:
    one.follows("table_1").taps("r:1:join:industry")
    add_cohost(play.a, host.member, TABLE, one.member.id, play.town.now)


@screen
def desk_series(play: Play) -> Speaker:
    host = opened(play, "industry=2 open=2")
    repeat_table(play.a, host.member, TABLE, "4", True, play.town.now)
    return host.taps("t:1:panel").taps("t:1:rest").taps("t:1:series")


@screen
def desk_called_off(play: Play) -> Speaker:
    host = opened(play, "industry=2 open=2")
    repeat_table(play.a, host.member, TABLE, "month", False, play.town.now)
    host.taps("t:1:panel").taps("t:1:cancel")
    cancel_following(play.a, host.member, TABLE, play.town.now)
    return host.follows("table_1").taps("t:1:panel")


@screen
def signed_up_two(play: Play) -> Speaker:
    opened(play, "industry=2 open=2").taps("t:1:panel").taps("t:1:place")
    asked(play)
    table = play.a.store.roundtable(TABLE)
    assert table
    play.a.store.save_roundtable(replace(table, place="Ostrava", spot=(49.8, 18.2)))
    anna = play.joins().follows("table_1").taps("r:1:two").taps("r:1:two:industry")
    return anna.taps("r:1:step:1")


@screen
def question_with_choices(play: Play) -> Speaker:
    return question_of_yes_or_no(play).taps("r:1:answer:3-yes")


@screen
def question_of_yes_or_no(play: Play) -> Speaker:
    opened(play, "industry=2 open=2")
    asked(play)
    anna = play.joins().follows("table_1").taps("r:1:join:industry").taps("r:1:step:1")
    return anna.taps("r:1:step:2").taps("r:1:step:3")


@screen
def a_new_date(play: Play) -> Speaker:
    host = opened(play, "industry=2 open=2")
    anna = play.joins().follows("table_1").taps("r:1:join:industry")
    table = play.a.store.roundtable(TABLE)
    assert table
    to = table.starts_at.fromtimestamp(
        table.starts_at.timestamp() + 14 * DAY, table.starts_at.tzinfo
    )
    move_table(play.a, host.member, TABLE, to, play.town.now)
    play.passes(minutes=5)
    return anna


@screen
def asked_to_host_with(play: Play) -> Speaker:
    host = opened(play, "industry=2 open=2")
    token = cohost_link(play.a, host.member, TABLE, play.town.now)
    return play.joins("bert").follows(f"cohost_{token}")
