"""Guests without Telegram: entered by a host by name, and the page on which they sign up."""

from __future__ import annotations

from actions.guests import entry_of
from model import GuestId, RoundtableId
from tests.conversations.scripts import script
from tests.conversations.stage import Play
from tests.conversations.told_roundtables import opened


def state(play: Play, number: int) -> str:
    guest = play.a.store.guest(GuestId(number))
    entry = entry_of(play.a, guest) if guest else None
    return entry.state.value if entry else "none"


@script("en", "de", "fr")
def guests_entered_by_name(play: Play) -> None:
    """A host enters two guests for one seat; the first gives it up, the second is offered it."""
    host = opened(play, "industry=1").taps("t:1:panel").taps("t:1:guests")
    host.taps("t:1:gname").says("42").says("Eva Nová").taps("t:1:ggroup:1:industry")
    host.taps("t:1:gseat:1:industry:1").taps("t:1:gorg:1").says("Škoda Auto")
    host.taps("t:1:gland:1").says("Atlantis").says("Tschechien")
    assert state(play, 1) == "seated"
    host.taps("t:1:guests").taps("t:1:gname").says("Ota").taps("t:1:ggroup:2:industry")
    host.taps("t:1:gseat:2:industry:1").taps("t:1:guests").taps("t:1:guest:1")
    anna = play.joins()
    assert anna.forges("t:1:gout:1").popup["text"], "who is no host cannot"
    host.taps("t:1:gout:1")
    play.passes(minutes=5)
    assert state(play, 2) == "offered"
    host.taps("t:1:gno:2").taps("t:1:gin:2")
    assert state(play, 2) == "seated"
    host.forges("t:1:gyes:9")
    host.taps("t:1:panel").taps("t:1:cancel").taps("t:1:cancel:yes")
    play.passes(minutes=5)
    assert state(play, 2) == "cancelled"


@script("en", "de", "fr")
def a_page_to_sign_up(play: Play) -> None:
    """A host opens a sign-up page, renews its address, takes that back, and closes it."""
    host = (
        opened(play.publish(), "industry=1 open=2")
        .taps("t:1:panel")
        .taps("t:1:rest")
        .taps("t:1:weblink")
    )
    host.taps("t:1:wopen").taps("t:1:wqr").taps("t:1:wask").taps("t:1:wrenew:1")
    host.taps("t:1:wback:1").taps("t:1:wclose").taps("t:1:wopen")
    held = play.a.store.sign_up_link(RoundtableId(1))
    assert held
    assert (held.generation, held.last, held.off) == (1, 2, False)


@script("en", "fr")
def no_page_without_an_address(play: Play) -> None:
    """Where pages cannot be reached from outside, a host is told so."""
    opened(play, "industry=1").taps("t:1:panel").taps("t:1:rest").taps("t:1:weblink")
