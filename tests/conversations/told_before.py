"""Before a roundtable: the desk prepares a briefing, it goes out, and who still comes is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from model import RegistrationState, RoundtableId, StakeholderGroup
from tests.conversations.scripts import script
from tests.conversations.stage import Play, Speaker
from tests.conversations.told_roundtables import opened, states

STARTS = datetime(2026, 5, 12, 8, tzinfo=UTC)
"""About when ``told_roundtables.WHEN`` is, in the hosts' zones."""
LINK = "https://meet.example.eu/batteries"
INDUSTRY = StakeholderGroup.INDUSTRY
PREPARED = "industry=1 education=2"


def online(play: Play) -> None:
    """The table meets online; the host gave the link."""
    table = play.a.store.roundtable(RoundtableId(1))
    assert table
    play.a.store.save_roundtable(replace(table, link=LINK), play.town.now)


def prepared(play: Play) -> tuple[Speaker, Speaker]:
    """A table with a seat taken, and its host."""
    host = opened(play, PREPARED)
    online(play)
    anna = play.joins(group=INDUSTRY).follows("table_1").taps("r:1:join:industry")
    return host, anna


def starts(play: Play) -> datetime:
    table = play.a.store.roundtable(RoundtableId(1))
    assert table
    return table.starts_at


@script("en", "de", "fr", "pl")
def a_briefing_prepared_and_sent(play: Play) -> None:
    """The host prepares the briefing from the desk; it goes out, and once more when it changes."""
    host, anna = prepared(play)
    recycling = play.call("recycling", cut_offs=play.calls["centres"].call.cut_offs)
    host.follows("table_1").taps("t:1:panel").taps("t:1:briefing").taps("t:1:agenda")
    host.taps("t:1:agendaset:explore").taps("t:1:briefing").taps("t:1:note")
    host.says(
        play.by_language(
            en="Please bring one idea of your own.",
            de="Bitte bringen Sie eine eigene Idee mit.",
            fr="Merci de venir avec une idée.",
            pl="Proszę przynieść jeden pomysł.",
        )
    )
    host.taps("t:1:briefing").taps("t:1:calls").says("recycling")
    host.taps(f"t:1:calladd:{recycling}").taps("t:1:briefing").taps("t:1:preview")
    assert anna.forges("t:1:briefnow").popup["text"], "who is no host cannot"
    dora = play.joins("dora").follows("table_1")
    assert dora.forges("r:1:briefing").popup["text"], "who has no seat does not read it"
    play.until(starts(play) - timedelta(days=3))
    assert anna.has("r:1:paper") or any("r:1:paper" in m.data for m in anna.messages)
    host.follows("table_1").taps("t:1:panel").taps("t:1:briefing").taps("t:1:agenda")
    host.says("10:00 A\n10:30 B")
    play.passes(minutes=5)
    briefed = [m for m in anna.messages if "r:1:paper" in m.data]
    assert len(briefed) == 2
    host.taps("t:1:agendaback").taps("t:1:agendaclear").taps("t:1:agendaback")
    play.until(starts(play) - timedelta(hours=24))
    assert any(LINK in m.text for m in anna.messages)
    play.until(starts(play) - timedelta(hours=1))


@script("en", "de", "fr", "pl")
def can_you_still_come(play: Play) -> None:
    """One confirms, one gives the seat to the next in line, in time for it to be offered on."""
    opened(play, "industry=2")
    people = [play.joins(key, group=INDUSTRY) for key in ("anna", "bert", "dora")]
    anna, bert, dora = (one.follows("table_1").taps("r:1:join:industry") for one in people)
    play.until(starts(play) - timedelta(days=3))
    assert any("r:1:come:yes" in m.data for m in anna.messages)
    anna.taps("r:1:come:yes")
    bert.taps("r:1:come:no")
    assert states(play) == [
        RegistrationState.SEATED,
        RegistrationState.WITHDRAWN,
        RegistrationState.OFFERED,
    ]
    play.passes(minutes=5)
    dora.taps("r:1:yes")
    play.person("host").follows("table_1").taps("t:1:panel").taps("t:1:coming")
    anna.taps("r:1:come:no")
    assert states(play)[0] is RegistrationState.WITHDRAWN


@script("en", "de", "fr", "pl")
def a_seat_given_up_on_the_last_day(play: Play) -> None:
    """Sign-up is over; the host hears of a seat given up, and opens sign-up again."""
    host = opened(play, "industry=1")
    people = [play.joins(key, group=INDUSTRY) for key in ("anna", "bert")]
    anna, bert = (one.follows("table_1").taps("r:1:join:industry") for one in people)
    play.until(starts(play) - timedelta(hours=20))
    anna.follows("table_1").taps("r:1:leave")
    play.passes(minutes=5)
    assert host.has("t:1:lateopen")
    assert anna.forges("t:1:lateopen").popup["text"]
    host.taps("t:1:lateopen")
    play.passes(minutes=5)
    assert bert.has("r:1:yes")
    bert.taps("r:1:yes")
    host.taps("t:1:lateclose")
    assert states(play)[1] is RegistrationState.SEATED
