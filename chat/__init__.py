"""Telegram: a module without a leading underscore is one command, or one family of buttons."""

from chat._announce import announce
from chat._build import ALLOWED_UPDATES, build
from chat._group_cards import GroupCards
from chat._order import PerChat
from chat._send import TelegramSender, seconds_of

__all__ = [
    "ALLOWED_UPDATES",
    "GroupCards",
    "PerChat",
    "TelegramSender",
    "announce",
    "build",
    "seconds_of",
]
