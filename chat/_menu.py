"""The order in which commands stand in /help and in Telegram's menu."""

from __future__ import annotations

EVERYONE = (
    "start",
    "calls",
    "search",
    "saved",
    "calendar",
    "needs",
    "courses",
    "region",
    "rhythm",
    "quiet",
    "reminders",
    "roundtables",
    "experts",
    "events",
    "committees",
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
FACILITATORS = ("host", "decide", "action", "event", "stats")
KEEPERS = ("keepers", "audiences")
