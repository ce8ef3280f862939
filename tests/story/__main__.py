"""Write the pages of the story anew: ``python -m tests.story``."""

from __future__ import annotations

import os
import warnings

import messages
from tests.story.book import LANGUAGES, PAGES, told

if __name__ == "__main__":
    os.environ["PTB_TIMEDELTA"] = "1"  # noqa: TID251 -- as in the tests
    warnings.simplefilter("ignore")
    messages.be_strict(True)
    for code in LANGUAGES:
        (PAGES / f"{code}.md").write_text(told(code), encoding="utf-8")
