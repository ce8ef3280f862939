"""What records of the EU portal said when they were read before.

Between two polls nearly every record stays as it was, and reading one costs ten times what
comparing it does. Forgetting never changes a result, only the time it takes.
"""

from __future__ import annotations

import hashlib
import marshal
from dataclasses import replace
from datetime import datetime

from model import Call
from sources._portal_record import Reader
from sources._source import Row

REMEMBERED = 5000
"""Records; past that all are read afresh. The portal lists under a thousand."""

_known: dict[bytes, Row] = {}


def row(record: dict[str, object], fetched_at: datetime, query: str, reading: int) -> Row:
    """The record as a row of the poll. Only what was read without a remark is remembered: what
    a record has to be refused or noted for may depend on the day."""
    # Version 2 knows no references, so equal records have equal bytes.
    mark = hashlib.blake2b(marshal.dumps(record, 2), digest_size=16).digest()
    known = _known.get(mark)
    if known is not None:
        return replace(known, query=query, reading=reading)
    found = Reader(record, fetched_at).row(query, reading)
    if isinstance(found.found, Call) and not found.notes:
        if len(_known) >= REMEMBERED:
            _known.clear()
        _known[mark] = found
    return found
