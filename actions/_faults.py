"""A fault of ours in a line: what it was and where, without what somebody wrote."""

from __future__ import annotations

import traceback


def in_a_line(error: BaseException) -> str:
    """Its kind and the last places it passed; its own words may hold what somebody wrote."""
    places = traceback.extract_tb(error.__traceback__)[::-1]
    passed = " < ".join(f"{p.filename.rpartition('/')[2]}:{p.lineno}" for p in places[:8])
    return f"{type(error).__name__} at {passed}"
