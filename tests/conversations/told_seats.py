"""A table's desk: what hosts set, what those who sign up are asked, and what everybody hears."""

from __future__ import annotations

from datetime import UTC, datetime

from model import RegistrationState, RoundtableId, RoundtableState, StakeholderGroup
from tests.conversations.scripts import script
from tests.conversations.stage import Play, Speaker
from tests.conversations.told_roundtables import opened

TABLE = RoundtableId(1)
_S = RegistrationState


def seats_of(play: Play) -> int:
    table = play.a.store.roundtable(TABLE)
    assert table
    return table.capacity


def states(play: Play) -> list[RegistrationState]:
    """In the order in which they came."""
    entries = play.a.store.registrations(TABLE)
    return [r.state for r in sorted(entries, key=lambda r: r.id)]


def newest(speaker: Speaker, part: str) -> str:
    """The newest button whose data holds this."""
    return next(d for m in reversed(speaker.messages) for d in m.data if part in d)


@script("en", "de", "fr", "pl")
def a_table_filled_by_requests(play: Play) -> None:
    """The host decides on each sign-up: requests told once, a slip undone, a seat back."""
    host = opened(play, "industry=2 education=2 social_partners=2")
    host.taps("t:1:panel").taps("t:1:seats").taps("t:1:more:industry").taps("t:1:fewer:education")
    assert seats_of(play) == 6
    host.taps("t:1:approval-on")
    people = [play.joins(key).follows("table_1") for key in ("anna", "bert", "dora")]
    anna, _, dora = people
    for one in people:
        one.taps("r:1:join:industry")
    play.passes(minutes=5)
    assert sum("t:1:people" in m.data for m in host.messages) == 1, "told once of all three"
    host.taps("t:1:people").taps("t:1:entry:1").taps("t:1:approve:1").taps("t:1:people")
    host.taps("t:1:entry:2").taps("t:1:refuse:2").taps("t:1:reconsider:2").taps("t:1:refuse:2")
    play.passes(minutes=5)
    assert states(play) == [_S.SEATED, _S.REFUSED, _S.REQUESTED]
    host.taps("t:1:panel").taps("t:1:seats").taps("t:1:approval-off")
    host.taps("t:1:approval-off:yes")
    play.passes(minutes=5)
    assert states(play)[2] is _S.SEATED
    host.taps("t:1:panel").taps("t:1:people").taps("t:1:entry:3").taps("t:1:remove:3")
    host.says(
        play.by_language(
            en="We are three of your office.",
            de="Aus Ihrem Haus kommen schon zwei.",
            fr="Deux personnes de votre bureau viennent déjà.",
            pl="Z Państwa biura są już dwie osoby.",
        )
    )
    play.passes(minutes=5)
    assert states(play)[2] is _S.REMOVED
    host.taps("t:1:readmit:3")
    play.passes(minutes=5)
    assert states(play)[2] is _S.SEATED
    assert dora.has("r:1:leave")
    assert anna.has("r:1:leave")


@script("en", "de", "fr", "pl")
def two_people_a_name_and_questions(play: Play) -> None:
    """Two sign up, say their names to the table, answer three questions; one comes."""
    host = opened(play, "industry=2 open=2")
    host.taps("t:1:panel").taps("t:1:asks").taps("t:1:ask-add").says("Allergy?")
    host.taps("t:1:ask-must:1").taps("t:1:asks").taps("t:1:ask-add").says("Train or car?")
    host.taps("t:1:ask-choices:2").says("Train\nCar\nBicycle").taps("t:1:asks")
    host.taps("t:1:ask-add").says("How many years in the field?").taps("t:1:ask-kind:3:number")
    host.taps("t:1:ask-up:3").taps("t:1:ask:3").taps("t:1:ask-drop:3").taps("t:1:ask-back:3")
    anna = play.joins().follows("table_1").taps("r:1:two").taps("r:1:two:industry")
    anna.taps("r:1:name:table").says("Eva Malá, IG Metall").says("Jan Novák")
    anna.says("Nuts").says("twelve").says("12").taps("r:1:answer:2-1")
    named = play.a.store.names(TABLE)
    assert [(n.name, n.partner_name, n.organisation) for n in named.values()] == [
        ("Eva Malá", "Jan Novák", "IG Metall")
    ]
    assert len(play.a.store.answers(next(iter(named)))) == 3
    host.taps("t:1:panel").taps("t:1:people").taps("t:1:entry:1")
    anna.taps("r:1:one").taps("r:1:one:yes").taps("r:1:answers").taps("r:1:step:0")
    anna.taps("r:1:name:nobody").taps("r:1:step:2")
    assert play.a.store.names(TABLE) == {}
    bert = play.joins("bert").follows("table_1").taps("r:1:join:industry").taps("r:1:step:1")
    play.passes(days=3)
    assert bert.has("r:1:step:1"), "reminded once of what is expected"
    play.passes(days=3)
    assert states(play) == [_S.SEATED, _S.SEATED], "no seat is lost by silence"


@script("en", "de", "fr", "pl")
def a_table_that_moves(play: Play) -> None:
    """Place, link, languages; a new date that all are asked to confirm; the link a day before."""
    host = opened(play, "industry=3 open=1")
    host.taps("t:1:panel").taps("t:1:place").taps("t:1:address").says("Nádražní 1, Ostrava")
    host.taps("t:1:link").says("meet.example.eu/a").says("https://meet.example.eu/a")
    host.taps("t:1:langs").taps("t:1:lang:de").taps("t:1:lang:cs").taps("t:1:place")
    anna = play.joins().follows("table_1").taps("r:1:join:industry").taps("r:1:name:nobody")
    bert = play.joins("bert").follows("table_1").taps("r:1:join:industry")
    anna.taps("r:1:map")
    assert "https://meet" not in anna.follows("table_1").last.text
    host.taps("t:1:panel").taps("t:1:date").says("2026-06-09 14:00")
    host.taps(newest(host, ":date-yes:"))
    play.passes(minutes=5)
    anna.taps("r:1:come:yes")
    host.taps("t:1:panel").taps("t:1:date")
    play.passes(days=4)
    bert.taps("r:1:come:no")
    assert states(play) == [_S.SEATED, _S.WITHDRAWN]
    play.until(datetime(2026, 6, 8, 14, tzinfo=UTC))
    assert "https://meet.example.eu/a" in anna.follows("table_1").last.text


@script("en", "de", "fr", "pl")
def co_hosts_and_a_series(play: Play) -> None:
    """A co-host by a link, the table handed over, a series, called off and taken up."""
    host = opened(play, "industry=3 open=1")
    host.taps("t:1:panel").taps("t:1:rest").taps("t:1:hosts").taps("t:1:host-link")
    token = play.a.store.cohosting_open(TABLE, play.town.now)
    bert = play.joins("bert", group=StakeholderGroup.EDUCATION).follows(f"cohost_{token}")
    bert.taps(f"r:1:cohost:{token}")
    dora = play.joins("dora").follows(f"cohost_{token}")
    assert not dora.has("r:1:nocohost"), "it works once"
    anna = play.joins().follows("table_1").taps("r:1:join:industry").taps("r:1:name:nobody")
    play.passes(minutes=5)
    host.taps("t:1:panel").taps("t:1:rest").taps("t:1:hosts").taps(newest(host, ":host-hand:"))
    table = play.a.store.roundtable(TABLE)
    assert table
    assert table.host == bert.member.id
    play.passes(minutes=5)
    bert.taps("t:1:panel").taps("t:1:rest").taps("t:1:series").taps("t:1:again:month")
    bert.taps("t:1:again-yes:month:first")
    assert play.a.store.series(TABLE) == [1, 2]
    play.passes(minutes=5)
    assert anna.has("r:2:join:industry"), "who sat at the last one hears first"
    bert.taps("t:1:series").taps("t:1:panel").taps("t:1:cancel").taps("t:1:cancel:why")
    bert.says("Flood.")
    play.passes(minutes=5)
    assert states(play) == [_S.CANCELLED]
    bert.taps("t:1:panel").taps("t:1:reopen")
    play.passes(minutes=5)
    assert states(play) == [_S.SEATED]
    again = play.a.store.roundtable(TABLE)
    assert again
    assert again.state is RoundtableState.OPEN
    host.taps("t:1:panel").taps("t:1:rest").taps("t:1:hosts").taps("t:1:host-leave")
