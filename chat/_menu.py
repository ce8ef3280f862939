"""The order in which commands stand in /help and in Telegram's menu."""

from __future__ import annotations

EVERYONE = (
    "start",
    "calls",
    "search",
    "saved",
    "calendar",
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
GROUP_ADMINS = ("topics",)
"""What only a group's admins find in their menu, after what stands there for everyone."""
FACILITATORS = ("host", "stats")
KEEPERS = ("keepers",)
