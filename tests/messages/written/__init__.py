"""What a person expects to read in each language, written before it was printed.

One file a language, ``<code>.toml``; each language that is spoken has one, with the fields of
``en.toml``. Spaces are plain ones there.
"""

from __future__ import annotations

import pathlib
from typing import Any

import tomli

import messages
from model import Language

FOLDER = pathlib.Path(__file__).parent
WRITTEN: dict[Language, dict[str, Any]] = {
    code: tomli.loads((FOLDER / f"{code}.toml").read_text(encoding="utf-8"))
    for code in messages.LANGUAGES
}


def spaces(text: str) -> str:
    """Non-breaking spaces as plain ones, for readable expectations."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")
