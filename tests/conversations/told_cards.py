"""Cards of every kind of call, and every button below them."""

from __future__ import annotations

from dataclasses import replace

from actions.operations import import_operations
from messages import plain
from model import Band, CallId, Change, Interest, NotForUs, Rhythm, StakeholderGroup
from tests.conversations.calls import BATTERY, CIRCULAR, VET, cut_offs, tags_of
from tests.conversations.scripts import ALL, script
from tests.conversations.stage import Play, Speaker


def opened(play: Play, key: str, /, **other: object) -> tuple[CallId, Speaker]:
    """Anna, a member, at the card of a call."""
    call = play.call(key, **other)
    return call, play.joins().follows(f"call_{call}")


def interests(anna: Speaker, call: CallId) -> set[Interest]:
    return set(anna.play.a.store.interest(anna.member.id, call))


@script(*ALL)
def card_and_its_buttons(play: Play) -> None:
    """A live call's card: interested, saved, fits, not for us with a reason, calendar, share."""
    call, anna = opened(play, "centres", regions=frozenset())
    many = len(anna.messages)
    anna.taps(f"c:{call}:int", again=True)
    assert interests(anna, call) == {Interest.INTERESTED}, "two quick taps are one"
    assert play.a.store.fits(anna.member.id, call), "what is wanted fits"
    anna.taps(f"c:{call}:save")
    assert interests(anna, call) == {Interest.INTERESTED, Interest.SAVED}
    anna.taps(f"c:{call}:save").taps(f"c:{call}:int")
    assert interests(anna, call) == set()
    fits = bool(play.a.store.fits(anna.member.id, call))
    anna.taps(f"c:{call}:fits")
    assert bool(play.a.store.fits(anna.member.id, call)) is not fits
    anna.taps(f"c:{call}:no").taps(f"c:{call}:show").taps(f"c:{call}:no")
    anna.taps(f"c:{call}:no:{NotForUs.TOO_LARGE}")
    assert interests(anna, call) == {Interest.NOT_FOR_US}
    anna.taps(f"c:{call}:no")
    assert interests(anna, call) == set()
    assert len(anna.messages) == many, "edited in place"
    anna.taps(f"c:{call}:ics")
    assert anna.last.document == f"call-{call}.ics"
    anna.taps(f"c:{call}:share")
    assert anna.has(f"c:{call}:qr")
    assert anna.has(f"c:{call}:pass")


@script("en", "fr")
def card_with_several_cut_offs(play: Play) -> None:
    """One cut-off is past, the next one counts, a third follows; the territory is to check."""
    call, anna = opened(play, "loans")
    assert "2027" in anna.last.text, "the further one is named"
    assert anna.has(f"c:{call}:remind")
    anna.taps(f"c:{call}:ics")


@script("en", "de")
def card_of_a_call_to_come(play: Play) -> None:
    """Not open yet: when it opens is said, and one can be reminded of that."""
    call, anna = opened(play, "electrodes")
    anna.taps(f"c:{call}:remind").taps(f"c:{call}:remind:opens")
    assert [w.opens for w in play.a.store.reminders(anna.member.id, call)] == [True]
    anna.taps(f"c:{call}:show")
    assert anna.has(f"c:{call}:save")


@script("en", "pl")
def card_of_an_announced_call(play: Play) -> None:
    """Announced in a timetable, in Polish, without a day: nothing to put into a calendar."""
    call, anna = opened(play, "planned")
    assert "<bateryjnym>" in anna.last.text
    assert not anna.has(f"c:{call}:ics")
    anna.taps(f"c:{call}:save").forges(f"c:{call}:ics")
    assert anna.popup["text"] == plain(play.language, "call-undated")
    anna.taps(f"c:{call}:remind")


@script("en", "es")
def card_of_a_closed_call(play: Play) -> None:
    """Closed last week; closed early by the publisher; and one without any date."""
    call, anna = opened(play, "closed")
    assert not anna.has(f"c:{call}:remind"), "there is nothing to be reminded of"
    anna.taps(f"c:{call}:share")
    assert not anna.has(f"c:{call}:pass"), "what is over is passed on to nobody"
    anna.forges(f"c:{call}:pass")
    assert anna.popup["text"] == plain(play.language, "pass-on-closed")
    early = play.call("early")
    anna.follows(f"call_{early}")
    undated = play.call("undated")
    anna.follows(f"call_{undated}")
    assert not anna.has(f"c:{undated}:ics")


@script("en", "cs")
def card_with_what_was_funded(play: Play) -> None:
    """What the programme funded in the region before is behind a button, and the way back."""
    rows = "item,fund,title,nuts,beneficiary,eu_budget\n"
    rows += f"1,ESF,Skills & coal,{play.home.code},Kraj <Test>,5000\n"
    import_operations(play.a, rows.encode())
    call, anna = opened(play, "training")
    anna.taps(f"c:{call}:funded")
    assert "Kraj <Test>" in anna.last.text
    anna.taps(f"c:{call}:show")


@script("en", "de")
def alerts_at_once(play: Play) -> None:
    """A new call comes as an alert; it changes, and that comes too; one closes in ten days."""
    anna = play.joins(rhythm=Rhythm.AT_ONCE, needs={BATTERY: 1.0, VET: 1.0})
    for key, days in (("centres", 1), ("balkans", 2)):
        call = play.call(key)
        play.a.store.add_news(call, 1, Change.NEW, play.town.now)
        play.passes(days=days)
        assert anna.has(f"c:{call}:int")
    anna.taps(f"c:{call}:save")
    call = play.call("centres", cut_offs=cut_offs("2026-10-15"), title="Centres of Excellence")
    play.a.store.add_news(call, 2, Change.CHANGED, play.town.now)
    play.passes(days=1)
    assert anna.has(f"c:{call}:int")
    assert "→" in anna.last.text, "old and new"


@script("en", "fr")
def share_and_pass_on(play: Play) -> None:
    """The share page: a QR code for a poster, and the members of one's region."""
    for n in range(6):
        play.joins(f"p{n}", rhythm=Rhythm.AT_ONCE)
    group = StakeholderGroup.EDUCATION
    call = play.call("coalitions")
    anna = play.joins(group=group, organisation="Škola & Söhne").follows(f"call_{call}")
    anna.taps(f"c:{call}:share").taps(f"c:{call}:qr")
    assert anna.last.document.endswith(".svg")
    anna.taps(f"c:{call}:pass").taps(f"c:{call}:pass:back").taps(f"c:{call}:pass")
    assert not play.a.store.passed_on(anna.member.id)
    anna.taps(f"c:{call}:pass:named")
    assert len(play.a.store.passed_on(anna.member.id)) == 1
    play.passes(minutes=5)
    p0 = play.person("p0")
    assert "Škola & Söhne" in p0.last.text
    assert p0.has(f"c:{call}:int")
    anna.taps(f"c:{call}:show").taps(f"c:{call}:share").taps(f"c:{call}:pass")
    assert anna.popup["text"] == plain(play.language, "pass-on-again")


@script("en", "de")
def what_perhaps_fits(play: Play) -> None:
    """Open calls by words that are weak: apart from the others, and said to be no more."""
    play.call("centres")
    call = play.call("training")
    weak = [replace(tag, band=Band.MAYBE, score=0.4) for tag in tags_of("training")]
    play.a.store.set_tags(call, weak, "lexicon")
    anna = play.joins().says("/calls").taps("p:perhaps:0")
    assert anna.has(f"c:{call}:show")
    anna.taps("p:calls:0")
    assert not anna.has(f"c:{call}:show")


@script("en", "de")
def many_calls_in_pages(play: Play) -> None:
    """More calls than a page holds: forward, to a call, back to the page it was on."""
    play.rounds(12, "Vocational excellence", first=0)
    anna = play.joins().says("/calls").taps("p:calls:1")
    assert anna.has("p:calls:0")
    shown = next(d for d in anna.data if d.endswith(":show"))
    anna.taps(shown)
    assert len(anna.messages) == 2, "the list stays where it is"
    anna.taps("p:calls:0")
    assert anna.messages[0].data[0].startswith("c:")


@script("en", "es")
def a_call_gone_or_moved(play: Play) -> None:
    """A call that is known by another number now, and one that is not kept any more."""
    first, copy = play.call("centres"), play.call("training")
    anna = play.joins(needs={BATTERY: 1.0, CIRCULAR: 1.0}).follows(f"call_{copy}")
    play.a.store.join_same(copy, first, "link", play.town.now)
    anna.taps(f"c:{copy}:save")
    assert interests(anna, first) == {Interest.SAVED}
    anna.forges("c:999:save")
    assert anna.popup["text"] == plain(play.language, "call-gone")
    anna.follows("call_999")
