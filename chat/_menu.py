"""The order in which commands stand in /help and in Telegram's menu."""

from __future__ import annotations

EVERYONE = (
    "start",
    "calls",
    "search",
    "saved",
    "needs",
    "region",
    "rhythm",
    "quiet",
    "reminders",
    "roundtables",
    "language",
    "settings",
    "sources",
    "privacy",
    "mydata",
    "forget",
    "pause",
    "away",
    "stop",
    "help",
)
FACILITATORS = ("host",)
KEEPERS = ("keepers",)
