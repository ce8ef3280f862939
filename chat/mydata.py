"""/mydata: everything that is kept of the chat, as a JSON file."""

from __future__ import annotations

from actions import my_data
from chat._command import Command, For
from chat._turn import Turn
from messages import render
from model import Message


async def mydata(turn: Turn) -> None:
    document = my_data(turn.assistant, turn.member)
    words = render(turn.language, "mydata")
    await turn.say(Message(html=words, document=document))


COMMAND = Command("mydata", mydata, For.SETTLERS)
