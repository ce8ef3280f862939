"""What reads a source's pages, as a fingerprint: a page that is the same may be read otherwise."""

from __future__ import annotations

import hashlib
import pathlib
from functools import cache

from sources._source import Source

HERE = pathlib.Path(__file__).parent


def read_by(source: Source) -> str:
    """Differs once the code here, its lists of words or a keeper's settings of the source do."""
    return hashlib.blake2b(f"{_code()}{source.told}".encode(), digest_size=12).hexdigest()


@cache
def _code() -> str:
    files = sorted(p for p in HERE.iterdir() if p.suffix in (".py", ".csv"))
    found = hashlib.blake2b(digest_size=12)
    for file in files:
        found.update(file.name.encode() + b"\0" + file.read_bytes())
    return found.hexdigest()
