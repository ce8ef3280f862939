"""What is saved, how far one is with it, notes, questions, the picture, the second channel."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from actions.addresses import secret_of
from messages import plain
from model import Interest, Picture, Stage
from tests.conversations.scripts import ALL, script
from tests.conversations.stage import Play


@script(*ALL)
def tracker(play: Play) -> None:
    """Where one is with a call: every stage, a note, the amount, off the list."""
    call = play.call("centres")
    anna = play.joins().follows(f"call_{call}").taps(f"c:{call}:save")
    anna.taps(f"c:{call}:track")
    store = play.a.store
    for stage in (Stage.PARTNERS, Stage.APPLIED):
        anna.taps(f"c:{call}:track:{stage}")
        assert store.track(anna.member.id, call).stage is stage
    anna.taps(f"c:{call}:track:note").says("Ask the chamber first.")
    assert store.track(anna.member.id, call).note == "Ask the chamber first."
    anna.taps(f"c:{call}:track:note").says("x" * 501)
    assert store.track(anna.member.id, call).note == "Ask the chamber first."
    anna.taps(f"c:{call}:track:erase")
    assert store.track(anna.member.id, call).note == ""
    anna.taps(f"c:{call}:track:{Stage.FUNDED}").says("a lot").says("250 000")
    money = store.track(anna.member.id, call).amount
    assert money
    assert money.amount == Decimal(250_000)
    anna.taps(f"c:{call}:track:grant").taps(f"c:{call}:track:done")
    for stage in (Stage.NOT_FUNDED, Stage.WITHDRAWN, Stage.WATCHING):
        anna.taps(f"c:{call}:track:{stage}")
    anna.taps(f"c:{call}:track:off")
    assert store.track(anna.member.id, call).stage is None
    anna.taps(f"c:{call}:show")
    assert anna.has(f"c:{call}:save")


@script("en", "fr")
def saved_list_and_its_tabs(play: Play) -> None:
    """The list of what is followed: its tabs, a call and back, and the picture."""
    anna = play.joins(picture=Picture.DARK).says("/saved")
    assert not [d for d in anna.data if d.startswith("p:")], "nothing is followed yet"
    for key, stage in (
        ("centres", None), ("recycling", Stage.APPLIED), ("closed", Stage.FUNDED),
        ("loans", Stage.PARTNERS),
    ):  # fmt: skip
        call = play.call(key)
        anna.follows(f"call_{call}").taps(f"c:{call}:save")
        if stage:
            anna.taps(f"c:{call}:track").taps(f"c:{call}:track:{stage}")
    anna.says("/saved")
    many = len(anna.messages)
    tabs = [d for d in anna.data if d.startswith("p:")]
    assert len(tabs) >= 4
    for tab in tabs:
        anna.taps(tab)
    assert len(anna.messages) == many, "edited in place"
    anna.taps("pic:saved")
    assert "2026" in anna.last.text, "the picture's dates in words"


@script("en", "de")
def what_became_of_it(play: Play) -> None:
    """Asked once whether one applied, and what became of it; and no more questions."""
    call = play.call("balkans")
    anna = play.joins(picture=Picture.NONE).follows(f"call_{call}").taps(f"c:{call}:int")
    play.until(datetime(2026, 4, 14, 9, tzinfo=UTC))
    assert anna.has(f"c:{call}:track:{Stage.APPLIED}")
    anna.taps(f"c:{call}:track:{Stage.APPLIED}")
    assert play.a.store.track(anna.member.id, call).stage is Stage.APPLIED
    play.until(datetime(2026, 10, 30, 9, tzinfo=UTC))
    asked = next(m for m in reversed(anna.messages) if f"c:{call}:track:quiet" in m.data)
    anna.taps(f"c:{call}:track:quiet", message=asked)
    assert not anna.member.questions
    assert play.a.store.interest(anna.member.id, call) == {Interest.INTERESTED}


@script("en", "fr")
def without_telegram(play: Play) -> None:
    """Addresses of calendar, page and mail: given, renewed, switched off and on; the files."""
    play.publish()
    call = play.call("centres")
    anna = play.joins().says("/calendar")
    number = anna.member.id
    old = secret_of(play.a, number)
    anna.taps(f"cal:{number}:ask").taps(f"cal:{number}:show").taps(f"cal:{number}:ask")
    assert secret_of(play.a, number) == old
    anna.taps(f"cal:{number}:renew:1")
    assert secret_of(play.a, number) not in ("", old)
    anna.taps(f"cal:{number}:off")
    assert secret_of(play.a, number) == ""
    anna.taps(f"cal:{number}:on").taps(f"cal:{number}:ics")
    anna.follows(f"call_{call}").taps(f"c:{call}:save").says("/calendar")
    anna.taps(f"cal:{number}:ics")
    assert anna.last.document.endswith(".ics")
    anna.taps(f"cal:{number}:eml")
    assert anna.last.document.endswith(".eml")
    bert = play.joins("bert").says("/help").forges(f"cal:{number}:show")
    assert bert.popup["text"] == plain(play.language, "channel-gone")


@script("en", "de")
def group_without_telegram(play: Play) -> None:
    """A group's addresses are shown to its admins alone, in private."""
    play.publish()
    admin, bert = play.group_set_up()
    group = admin.says("/calendar").member.id
    bert.says("/calendar")
    assert "/my/" not in "".join(m.text for m in admin.messages)
    admin.taps(f"cal:{group}:show")
    assert admin.popup["url"].endswith(f"calendar_{group}")
    play.joins("bert").follows(f"calendar_{group}")
    assert "/my/" not in play.person("bert").last.text
    anna = play.joins().follows(f"calendar_{group}").taps(f"cal:{group}:off")
    assert anna.has(f"cal:{group}:on")
