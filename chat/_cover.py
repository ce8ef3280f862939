"""What somebody finds behind the link ``cover_<token>``: a colleague asks to be stood in for."""

from __future__ import annotations

from actions import who_asks
from actions.away import CannotCover, may_accept
from chat._turn import Turn
from messages import InvitationFacts, invitation, plain, reply
from model import Button, Message

LINK = "cover_"


async def show_invitation(turn: Turn, token: str) -> None:
    """What the link offers; in a group its admins answer."""
    try:
        message = _invitation(turn, token)
    except CannotCover as no:
        if no.reason == "group":
            await turn.say(_choose_group(turn, token))
        else:
            await turn.tell(f"cover-cannot-{no.reason}")
        return
    await turn.say(message)


def _invitation(turn: Turn, token: str) -> Message:
    a = turn.assistant
    cover, asks = may_accept(a, token, turn.member, turn.now)
    facts = InvitationFacts(
        cover=cover,
        token=token,
        asks=who_asks(a, asks, cover, turn.language),
        member=asks,
        needs=tuple(a.need_title(need, turn.language) for need in asks.needs),
    )
    return invitation(turn.language, facts)


def _choose_group(turn: Turn, token: str) -> Message:
    url = f"https://t.me/{turn.bot.username}?startgroup={LINK}{token}"
    words = reply(turn.language, "cover-for-group")
    button = Button(plain(turn.language, "away-link-group"), url=url)
    return Message(html=words.html, buttons=((button,),))
