"""Roundtables: as a host, as a member with a seat, on a waiting list, and as somebody else."""

from __future__ import annotations

from datetime import UTC, datetime

from model import RegistrationState, RoundtableId, RoundtableState, StakeholderGroup
from tests.conversations.scripts import script
from tests.conversations.stage import Play, Speaker

WHEN = "2026-05-12T10:00"


def host_of(play: Play) -> Speaker:
    return play.joins("host", facilitator=True)


def opened(play: Play, seats: str) -> Speaker:
    """A roundtable on a call, and its host."""
    call = play.call("centres")
    return host_of(play).says(f"/host {call} {WHEN} {seats}")


def states(play: Play) -> list[RegistrationState]:
    return [r.state for r in play.a.store.registrations(RoundtableId(1))]


@script("en", "de", "fr")
def roundtable_opened_step_by_step(play: Play) -> None:
    """A facilitator opens a roundtable from a call's card, by buttons alone; who, QR, cancel."""
    call = play.call("centres")
    host = host_of(play).follows(f"call_{call}").taps(f"h:{call}:when")
    host.taps(next(d for d in host.data if ":at:" in d))
    host.taps(next(d for d in host.data if ":seats:" in d))
    table = play.a.store.roundtable(RoundtableId(1))
    assert table
    assert (table.call, table.capacity) == (call, 12)
    anna = play.joins(group=StakeholderGroup.INDUSTRY).follows("table_1")
    anna.taps("r:1:join:industry")
    host.taps("t:1:panel").taps("t:1:who").taps("t:1:panel").taps("t:1:rest").taps("t:1:qr")
    host.taps("t:1:panel").taps("t:1:cancel").taps("t:1:panel")
    assert anna.forges("t:1:cancel:yes").popup["text"], "who is no host cannot"
    host.taps("t:1:cancel").taps("t:1:cancel:yes")
    cancelled = play.a.store.roundtable(RoundtableId(1))
    assert cancelled
    assert cancelled.state is RoundtableState.CANCELLED
    play.passes(minutes=5)
    assert anna.forges("r:1:join:industry").popup["text"]


@script("en", "fr")
def roundtable_opened_in_words(play: Play) -> None:
    """/host in words: which call, when, which seats; what is unclear is asked again."""
    play.call("centres")
    play.call("recycling")
    host = host_of(play).says("/host").says("Erasmus").says("next tuesday")
    host.says("2020-01-01 10:00").says("2026-05-12 10:00").says("pirates=4")
    host.says("industry=3 open=1")
    table = play.a.store.roundtable(RoundtableId(1))
    assert table
    assert table.capacity == 4
    host.says("/host HORIZON-CL5-2026-03-D2-02 2026-03-25T10:00 industry=4 education=4")
    assert len(play.a.store.roundtables(play.town.now)) == 2
    host.says("/roundtables").taps("r:1:show")


@script("en", "de")
def a_seat_and_a_waiting_list(play: Play) -> None:
    """Two members, one seat: one waits, the other leaves, the seat is offered and taken."""
    opened(play, "industry=1")
    anna, bert = play.joins().follows("table_1"), play.joins("bert").follows("table_1")
    anna.taps("r:1:join:industry", again=True)
    bert.taps("r:1:join:industry")
    assert states(play) == [RegistrationState.SEATED, RegistrationState.WAITING]
    anna.taps("r:1:ics").says("/roundtables").taps("r:1:show")
    anna.taps("r:1:leave")
    play.passes(minutes=5)
    assert bert.has("r:1:yes")
    bert.taps("r:1:yes")
    assert states(play)[1] is RegistrationState.SEATED
    play.until(datetime(2026, 5, 11, 9, tzinfo=UTC))
    bert.says("/roundtables")


@script("en", "pl")
def a_seat_declined_and_one_lapsed(play: Play) -> None:
    """An offered seat is declined, and goes to the next; who does not answer loses it."""
    opened(play, "industry=1")
    people = [play.joins(key).follows("table_1") for key in ("anna", "bert", "dora")]
    anna, bert, dora = people
    for one in people:
        one.taps("r:1:join:industry")
    anna.taps("r:1:leave")
    play.passes(minutes=5)
    bert.taps("r:1:no")
    play.passes(minutes=5)
    assert dora.has("r:1:yes")
    play.passes(days=3)
    assert RegistrationState.SEATED not in states(play), "held for two days, no longer"
    dora.forges("r:1:yes", "the offer of three days ago")
    assert dora.popup["text"]


@script("en", "de")
def a_card_with_a_roundtable(play: Play) -> None:
    """Who is interested in a call is told of its roundtable; card and table lead to each other."""
    call = play.call("centres")
    anna = play.joins().follows(f"call_{call}").taps(f"c:{call}:int")
    host_of(play).says(f"/host {call} {WHEN} industry=2 education=2 open=2")
    play.passes(days=1)
    anna.follows(f"call_{call}").taps("r:1:show")
    assert anna.has("r:1:join:education")
    anna.taps("r:1:join:education").taps(f"c:{call}:show")
    assert any(f"c:{call}:int" in one.buttons for one in anna.messages)
    assert states(play) == [RegistrationState.SEATED]


@script("en", "de")
def link_to_a_roundtable_before_the_set_up(play: Play) -> None:
    """A newcomer opens a roundtable's link, is set up, and lands at the table."""
    opened(play, "industry=2")
    dora = play.person("dora").follows("table_1")
    for step in ("language", "region", "needs", "group", "rhythm"):
        dora.taps(f"set:{step}:skip")
    dora.taps("set:preview:done")
    assert dora.has("r:1:join:industry")
    dora.taps("r:1:join:industry")
    assert states(play) == [RegistrationState.SEATED]


@script("en", "fr")
def enough_regions_for_a_roundtable(play: Play) -> None:
    """Three members of two countries are interested: the facilitators are offered a table."""
    call = play.call("centres")
    host = host_of(play)
    for key, region in (("p0", "DE11"), ("p1", "CZ080"), ("p2", "PL22")):
        member = play.joins(key, regions=(region,)).follows(f"call_{call}")
        member.taps(f"c:{call}:int")
    play.passes(minutes=5)
    assert any(d.startswith(f"h:{call}") for d in host.data)
    host.taps(next(d for d in host.data if d.startswith(f"h:{call}")))
