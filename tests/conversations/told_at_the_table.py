"""At the table: who is here, by button, by the door's code and by the host; what is decided."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from actions.check_in import door_code
from model import (
    Item,
    RegistrationState,
    RoundtableId,
    RoundtableState,
    StakeholderGroup,
)
from tests.conversations.scripts import script
from tests.conversations.stage import Play, Speaker
from tests.conversations.told_roundtables import opened, states

STARTS = datetime(2026, 5, 12, 8, tzinfo=UTC)
ONE = RoundtableId(1)


def meeting(play: Play, seats: str = "industry=2 education=2") -> tuple[Speaker, Speaker, Speaker]:
    """A table with two people at it, an hour before it begins; the host, and they."""
    host = opened(play, seats)
    anna = play.joins().follows("table_1").taps("r:1:join:industry")
    dora = play.joins("dora", group=StakeholderGroup.EDUCATION).follows("table_1")
    dora.taps("r:1:join:education")
    table = play.a.store.roundtable(ONE)
    assert table
    play.until(table.starts_at - timedelta(hours=1))
    return host, anna, dora


def begins(play: Play) -> None:
    table = play.a.store.roundtable(ONE)
    assert table
    play.until(table.starts_at + timedelta(minutes=5))


def ends(play: Play) -> None:
    table = play.a.store.roundtable(ONE)
    assert table
    play.until(table.starts_at + table.duration + timedelta(minutes=5))


def items(play: Play) -> list[Item]:
    return play.a.store.items(ONE)


def door(play: Play) -> str:
    table = play.a.store.roundtable(ONE)
    assert table
    return f"here_{door_code(play.a, table)}"


@script("en", "de", "fr", "pl")
def checked_in_at_the_door(play: Play) -> None:
    """One checks in by the button, one by the code at the door; who waits is given a free seat."""
    host, anna, dora = meeting(play, "industry=1 education=2")
    bert = play.joins("bert").follows("table_1")
    anna.taps("r:1:here")
    host.taps("t:1:panel").taps("t:1:door").taps("t:1:doorcode")
    dora.follows(door(play))
    assert states(play)[:2] == [RegistrationState.ATTENDED, RegistrationState.ATTENDED]
    bert.follows(door(play))
    anna.taps("r:1:unhere").taps("r:1:here")
    begins(play)
    host.says("/roundtables").taps("r:1:show").taps("t:1:panel").taps("t:1:door")


@script("en", "fr")
def a_seat_given_at_the_door(play: Play) -> None:
    """Somebody waits, comes all the same, and gets the seat of one who did not come."""
    host = opened(play, "open=1")
    anna = play.joins().follows("table_1").taps("r:1:join:industry")
    bert = play.joins("bert").follows("table_1").taps("r:1:join:industry")
    table = play.a.store.roundtable(ONE)
    assert table
    play.until(table.registration_closes_at + timedelta(hours=1))
    anna.follows("table_1").taps("r:1:leave")
    play.until(table.starts_at - timedelta(minutes=20))
    bert.follows(door(play))
    play.delivers()
    host.taps("t:1:door").taps("t:1:walkin:2")
    assert states(play)[1] is RegistrationState.ATTENDED
    host.taps("t:1:walkout:2")
    assert states(play)[1] is RegistrationState.WAITING
    host.taps("t:1:walkin:2")
    play.joins("dora").follows(door(play))


@script("en", "de", "fr", "pl")
def ticked_by_the_host(play: Play) -> None:
    """The host ticks who is there, says that the others were absent, and takes it back."""
    host, anna, _ = meeting(play)
    begins(play)
    host.follows("table_1").taps("t:1:panel").taps("t:1:door").taps("t:1:tick:1:0")
    host.taps("t:1:others")
    assert states(play) == [RegistrationState.ATTENDED, RegistrationState.ABSENT]
    host.taps("t:1:unothers")
    assert states(play) == [RegistrationState.ATTENDED, RegistrationState.SEATED]
    host.taps("t:1:gone:2:0").taps("t:1:untick:2:0").taps("t:1:untick:1:0")
    assert states(play) == [RegistrationState.SEATED, RegistrationState.SEATED]
    for data in ("t:1:tick:1:0", "t:1:held", "t:1:others", "t:1:decision", "t:1:send:yes"):
        assert anna.forges(data).popup["text"], "who is no host cannot"
    host.taps("t:1:held")
    table = play.a.store.roundtable(ONE)
    assert table
    assert table.state is RoundtableState.HELD
    host.taps("t:1:unheld").taps("t:1:held")


@script("en", "de", "fr", "pl")
def decisions_and_actions(play: Play) -> None:
    """A host notes decisions and actions in words and by buttons, changes and strikes them."""
    host, _, dora = meeting(play)
    begins(play)
    host.says(
        play.by_language(
            en="/decide We apply together.\nEducation leads the work on training.",
            de="/decide Wir stellen den Antrag gemeinsam.\nDie Bildung leitet die Schulungen.",
            fr="/decide Nous déposons ensemble.\nLa formation est menée par les écoles.",
            pl="/decide Składamy wniosek razem.\nSzkoły prowadzą szkolenia.",
        )
    )
    host.says(
        play.by_language(
            en="/action @education draft the budget by 20 May",
            de="/action @Bildung Budget entwerfen bis 20. Mai",
            fr="/action @education préparer le budget avant le 21 mai",
            pl="/action @education przygotować budżet do 20 maja",
        )
    )
    assert [item.kind for item in items(play)] == ["decision", "decision", "action"]
    assert items(play)[2].owner == dora.member.id
    assert str(items(play)[2].due) == "2026-05-20"
    host.says(
        play.by_language(
            en="/action @Nobody find a hall",
            de="/action @Niemand einen Saal finden",
            fr="/action @Personne trouver une salle",
            pl="/action @Nikt znaleźć salę",
        )
    )
    host.taps("t:1:own:4:1").taps("t:1:by:4:14")
    assert items(play)[3].due
    host.taps("t:1:strike:4").taps("t:1:restore:4").taps("t:1:reword:4")
    host.says(
        play.by_language(
            en="Find a hall in Brussels",
            de="Einen Saal in Brüssel finden",
            fr="Trouver une salle à Bruxelles",
            pl="Znaleźć salę w Brukseli",
        )
    )
    host.taps("t:1:due:4").says(play.home.day)
    host.taps("t:1:minutes").taps("t:1:action").says(
        play.by_language(en="call", de="anrufen", fr="appeler", pl="zadzwonić")
    )
    host.taps("t:1:own:5:none").taps("t:1:by:5:none").taps("t:1:minutes").taps("t:1:lines")
    dora.says("/decide x")
    assert len(items(play)) == 5, "who is no host notes nothing"


@script("en", "de")
def noted_at_which_table(play: Play) -> None:
    """Two tables are under way: the host is asked which one is meant, and nothing is lost."""
    call = play.call("centres")
    host = play.joins("host", facilitator=True)
    for _ in range(2):
        host.says(f"/host {call} 2026-05-12T10:00 industry=2")
    begins(play)
    host.says(play.by_language(en="/decide We meet again.", de="/decide Wir treffen uns wieder."))
    host.taps("t:2:noted")
    assert [item.words for item in play.a.store.items(RoundtableId(2))] == [
        play.by_language(en="We meet again.", de="Wir treffen uns wieder.")
    ]
    host.says("/action").taps("t:1:action")
