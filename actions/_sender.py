"""The outbox's way into Telegram, and what its refusals mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from model import Message


class SendError(Exception):
    """Telegram did not take the message. Each kind has its own remedy."""


@dataclass(eq=False)
class FloodControl(SendError):
    """Nobody may send for this long."""

    seconds: float


@dataclass(eq=False)
class ChatMoved(SendError):
    """The group became a supergroup: the message goes to its new id."""

    chat_id: int


class ChatGone(SendError):
    """Blocked, kicked or deactivated: this chat hears nothing until it comes back."""


@dataclass(eq=False)
class MessageRefused(SendError):
    """This message will never be taken; the chat is fine."""

    why: str


class TopicGone(MessageRefused):
    """Somebody deleted the topic it was for; another one would take it."""


class TopicClosed(MessageRefused):
    """Somebody closed the topic it was for; another one would take it."""


class NoAnswer(SendError):
    """Network trouble: nobody knows whether it arrived. A rare repeat beats a lost deadline."""


class Sender(Protocol):
    """Each raises a ``SendError`` if Telegram does not do it."""

    async def send(self, chat_id: int, message: Message) -> int:
        """The id of the message Telegram accepted."""

    async def edit(self, chat_id: int, message_id: int, message: Message) -> None:
        """Put new words in an old message's place."""

    async def open_topic(self, chat_id: int, name: str) -> int:
        """The id of a new topic of a group's forum."""
