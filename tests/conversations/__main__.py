"""Write the transcripts anew: ``python -m tests.conversations [<name> ...]``."""

from __future__ import annotations

import os
import sys
import traceback
import warnings

import messages
from tests.conversations.scripts import all_scripts
from tests.conversations.stage import TOLD


def write(names: list[str]) -> int:
    """All of them, or those whose names hold one of the words; what failed is said."""
    failed = 0
    for script in all_scripts().values():
        if names and not any(name in script.name for name in names):
            continue
        for language in script.languages:
            try:
                told = script.play(language)
            except Exception as fault:
                failed += 1
                at = traceback.extract_tb(fault.__traceback__)
                where = next((f"{p.line}" for p in reversed(at) if "told_" in p.filename), "")
                print(f"{script.name}.{language}: {fault!r} at {where}")  # noqa: T201
            else:
                (TOLD / f"{script.name}.{language}.txt").write_text(told, encoding="utf-8")
    if not names:
        known = {f"{s.name}.{code}.txt" for s in all_scripts().values() for code in s.languages}
        for file in TOLD.glob("*.txt"):
            if file.name not in known:
                file.unlink()
    return failed


if __name__ == "__main__":
    os.environ["PTB_TIMEDELTA"] = "1"  # noqa: TID251 -- as in the tests
    warnings.simplefilter("ignore")
    messages.be_strict(True)
    sys.exit(write(sys.argv[1:]) > 0)
