"""Reminders and digests: what comes by itself, and the buttons below it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from messages import plain
from model import CallId, Interest, Picture
from tests.conversations.calls import BATTERY, CIRCULAR, VET
from tests.conversations.scripts import ALL, script
from tests.conversations.stage import Play, Speaker


def rules(anna: Speaker, call: CallId) -> list[str]:
    return [w.rule for w in anna.play.a.store.reminders(anna.member.id, call)]


@script(*ALL)
def reminder_put_off(play: Play) -> None:
    """A saved call closes in 14 days: put off, undone, no more of this call, undone."""
    call = play.call("recycling")
    anna = play.joins().follows(f"call_{call}").taps(f"c:{call}:save")
    play.until(datetime(2026, 3, 17, 9, tzinfo=UTC))
    assert anna.has(f"c:{call}:remind:s-1")
    for rule in ("1", "3", "b7"):
        anna.taps(f"c:{call}:remind:s-{rule}", again=rule == "1")
        assert len(rules(anna, call)) == 1
        undo = next(d for d in anna.data if ":u-" in d)
        anna.taps(undo)
        assert rules(anna, call) == []
    anna.taps(f"c:{call}:remind:s-never")
    assert play.a.store.muted(anna.member.id, call)
    anna.taps(f"c:{call}:remind:u-never")
    assert not play.a.store.muted(anna.member.id, call)
    anna.taps(f"c:{call}:ics").taps(f"c:{call}:show")
    assert interests(anna, call) == {Interest.SAVED}
    play.until(datetime(2026, 3, 23, 9, tzinfo=UTC))
    play.until(datetime(2026, 3, 24, 9, tzinfo=UTC))
    assert anna.has(f"c:{call}:remind:s-1"), "the next rung"


def interests(anna: Speaker, call: CallId) -> set[Interest]:
    return set(anna.play.a.store.interest(anna.member.id, call))


@script("en", "cs", "es")
def remind_me(play: Play) -> None:
    """When to be reminded of one call: every choice, a day of one's own, by the ladder."""
    call = play.call("centres")
    anna = play.joins().follows(f"call_{call}").taps(f"c:{call}:remind")
    many = len(anna.messages)
    for rule in ("1", "7", "b7", "b30"):
        anna.taps(f"c:{call}:remind:{rule}")
    assert len(rules(anna, call)) == 4
    drop = next(d for d in anna.data if ":x-" in d)
    anna.taps(drop).taps(f"c:{call}:remind:ladder").taps(f"c:{call}:remind:noladder")
    assert len(rules(anna, call)) == 3, "what was asked for stays"
    assert interests(anna, call) == {Interest.SAVED}
    anna.taps(f"c:{call}:remind:day").taps(f"c:{call}:remind")
    anna.taps(f"c:{call}:remind:day")
    assert len(anna.messages) == many
    anna.says("45").says(play.home.day)
    assert "2026-08-03" in rules(anna, call)
    anna.taps(f"c:{call}:show")
    play.until(datetime(2026, 8, 3, 9, tzinfo=UTC))
    assert anna.has(f"c:{call}:show"), "on the day that was asked for"


@script("en", "fr")
def ladder_of_reminders(play: Play) -> None:
    """The days before a deadline: by buttons, in words, off, as they were; what is to come."""
    call = play.call("centres")
    anna = play.joins().follows(f"call_{call}").taps(f"c:{call}:remind")
    anna.taps(f"c:{call}:remind:7").says("/reminders")
    anna.taps("set:reminders:on-0").taps("set:reminders:off-30")
    assert anna.member.ladder == (14, 7, 2, 0)
    drop = next(d for d in anna.data if d.startswith("set:reminders:x-"))
    anna.taps(drop)
    assert rules(anna, call) == []
    anna.taps("set:reminders:off").taps("set:reminders:default")
    assert anna.member.ladder == (30, 14, 7, 2)
    anna.says("/reminders 45 14 3")
    assert anna.member.ladder == (45, 14, 3)
    anna.says("/reminders soon")
    assert anna.member.ladder == (45, 14, 3)
    anna.says("/reminders off")
    assert anna.member.ladder == ()


@script(*ALL)
def weekly_digest(play: Play) -> None:
    """Monday's digest: new, changed, closing soon; a page of more, and a call from it."""
    anna = play.joins(needs={BATTERY: 1.0, VET: 1.0, CIRCULAR: 1.0}, picture=Picture.NONE)
    play.polled()
    saved = play.call("balkans")
    play.a.store.set_interest(anna.member.id, saved, Interest.SAVED, play.town.now)
    play.until(datetime(2026, 3, 18, 9, tzinfo=UTC))
    play.rounds(13, "Vocational excellence")
    play.until(datetime(2026, 3, 23, 9, tzinfo=UTC))
    more = next(d for d in anna.data if d.startswith("d:"))
    many = len(anna.messages)
    anna.taps(more)
    back = [d for d in anna.data if d.startswith("d:")]
    assert back, "there is a way back"
    anna.taps(back[0])
    assert len(anna.messages) == many, "edited in place"
    shown = next(d for d in anna.data if d.endswith(":show"))
    anna.taps(shown)
    assert len(anna.messages) == many + 1, "the page stays where it is"
    assert anna.has(shown.replace(":show", ":int"))


@script("en", "de")
def all_quiet(play: Play) -> None:
    """Nothing new for a week: silence; who wishes it, one line."""
    anna = play.joins()
    play.polled()
    play.until(datetime(2026, 3, 23, 9, tzinfo=UTC))
    assert anna.messages == []
    anna.says("/quiet").taps("set:quiet:all-quiet-on")
    play.until(datetime(2026, 3, 30, 9, tzinfo=UTC))
    assert len(anna.messages) == 2


@script("en", "fr")
def digest_of_last_year(play: Play) -> None:
    """Buttons of a digest, a search and a call that are gone are answered kindly."""
    anna = play.joins().says("/help")
    anna.forges("d:77:new:1", "a digest's page of last year")
    assert anna.popup["text"] == plain(play.language, "digest-gone")
    anna.forges("q:1:#55", "a long search of last year")
    assert anna.popup["text"] == plain(play.language, "search-expired")
    anna.forges("c:77:int", "a card of last year")
    assert anna.popup["text"] == plain(play.language, "call-gone")
    anna.forges("r:77:join:industry", "a roundtable of last year")
    assert anna.popup["text"] == plain(play.language, "table-gone")
    anna.forges("v1:old:thing", "a button of the first version")
    assert anna.popup["text"] == plain(play.language, "button-unknown")
    call = play.call("centres")
    anna.forges(
        f"c:{call}:save", "a button below a message that Telegram no longer shows", gone=True
    )
    assert interests(anna, call) == {Interest.SAVED}


@script("en")
def forged_data(play: Play) -> None:
    """Data that no button of ours carries: each is answered, and nothing is kept of it."""
    call = play.call("centres")
    bert = play.joins("bert").follows(f"call_{call}")
    anna = play.joins().follows(f"call_{call}")
    before = anna.member
    for data in (
        "", ":", "c", "c:", "c:x:int", "c:-1:int", f"c:{call}:steal", f"c:{call}:no:never",
        f"c:{call}:track:won", f"c:{call}:remind:2020-01-01", f"c:{call}:remind:x-1",
        f"c:{call}:pass:everybody", "set", "set:x:y", "set:region:XX", "set:needs:flying",
        "set:rhythm:day-9", "set:quiet:99-99", "set:pause:-5", "set:zone:Mars/Base",
        "set:reminders:on-9999", "d:1:new:x", "p:nobody:1", "p:away-1:0", "q:zz:battery",
        "r:x:join", "r:1:fly", "h:1:when", "h:1:at:1", "away:yes:nothing", "away:back:1",
        f"cal:{bert.member.id}:on", "pic:everybody", "qr:everybody", "topics:need",
    ):  # fmt: skip
        answered = len(play.town.answers)
        if data:
            anna.forges(data)
            assert len(play.town.answers) == answered + 1, data
    assert replace(anna.member, awaiting="") == before
    assert interests(anna, call) == set()
