"""Values to what SQLite keeps, and back: exact, so that what comes out equals what went in."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable
from dataclasses import fields
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from model import (
    ApplicantType,
    Because,
    Call,
    CallKind,
    CallStatus,
    CutOff,
    Language,
    Moment,
    Money,
    NutsCode,
    Precision,
    Programme,
    SourceId,
)

_FIELDS = tuple(f.name for f in fields(Call))


def stamp(at: datetime) -> str:
    """UTC text of fixed width: comparing two of them as text compares the instants."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def stamp_or_none(at: datetime | None) -> str | None:
    return None if at is None else stamp(at)


def instant(text: str) -> datetime:
    """The aware UTC time of a ``stamp``."""
    return datetime.fromisoformat(text)


def instant_or_none(text: str | None) -> datetime | None:
    return None if text is None else instant(text)


def to_json(value: object) -> str:
    """Compact JSON that SQLite takes as text, whatever the strings in it hold."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:  # half a surrogate pair, as some publishers' JSON has it
        text = json.dumps(value, separators=(",", ":"))
    return text


def plain(text: str) -> str:
    """``text`` as SQLite can keep it in a column of its own."""
    return text.encode(errors="replace").decode().replace("\0", " ")


def encode_call(call: Call) -> str:
    """All of a call as JSON; what it does not say is left out."""
    facts: dict[str, object] = {}
    for name in _FIELDS:
        value = getattr(call, name)
        # An amount or a share of 0 is said; an empty text or set is not.
        if value is not None and value != "" and value not in ((), frozenset()):
            facts[name] = _encode(value)
    return to_json(facts)


def _encode(value: Any) -> object:
    match value:
        case Moment():
            return [local(value.at), value.precision]
        case CutOff():
            return [local(value.at), value.precision, value.stage]
        case Money():
            return [str(value.amount), value.currency, value.text]
        case Decimal():
            return str(value)
        case frozenset():
            return sorted(value)
        case tuple():
            return [_encode(v) for v in value]
    return value


# A season's live calls are asked for again and again, by every digest: the same text is read
# once. The text itself is the key, so nothing stale can come out.
@functools.lru_cache(maxsize=4096)
def decode_call(text: str) -> Call:
    facts: dict[str, Any] = json.loads(text)
    read = facts.get
    opens, share, status = read("opens"), read("cofinancing"), read("published_status")
    return Call(
        source=SourceId(facts["source"]),
        key=facts["key"],
        title=facts["title"],
        url=read("url", ""),
        programme=Programme(facts["programme"]),
        kind=CallKind(facts["kind"]),
        reference=read("reference"),
        language=Language(read("language", "")),
        published_status=None if status is None else CallStatus(status),
        opens=None if opens is None else Moment(from_local(opens[0]), Precision(opens[1])),
        cut_offs=tuple(
            CutOff(from_local(at), Precision(precision), stage)
            for at, precision, stage in read("cut_offs", ())
        ),
        zone=read("zone", ""),
        budget=_money(read("budget")),
        grant_min=_money(read("grant_min")),
        grant_max=_money(read("grant_max")),
        grants_expected=read("grants_expected"),
        cofinancing=None if share is None else Decimal(share),
        regions=frozenset(NutsCode(r) for r in read("regions", ())),
        places=tuple(read("places", ())),
        placed=tuple(read("placed", ())),
        applicants=frozenset(ApplicantType(a) for a in read("applicants", ())),
        who=read("who", ""),
        text=read("text", ""),
        call_reference=read("call_reference"),
        call_title=read("call_title", ""),
        action=read("action", ""),
        keywords=tuple(read("keywords", ())),
        deadline_model=read("deadline_model", ""),
    )


def _money(kept: list[str] | None) -> Money | None:
    return None if kept is None else Money(Decimal(kept[0]), kept[1], kept[2])


def local(at: datetime) -> str:
    """A time with its zone by name: ``2026-03-02T17:00:00[Europe/Brussels]``.

    The wall clock is kept, not the instant, so that the hour a clock change skips or repeats
    comes back as it was; ``~`` marks the second pass of a repeated one.
    """
    if isinstance(at.tzinfo, ZoneInfo) and at.tzinfo.key:
        second = "~" if at.fold else ""
        return f"{at.replace(tzinfo=None).isoformat()}{second}[{at.tzinfo.key}]"
    return at.isoformat()


def from_local(text: str) -> datetime:
    if not text.endswith("]"):
        return datetime.fromisoformat(text)
    clock, zone = text[:-1].split("[")
    second = clock.endswith("~")
    at = datetime.fromisoformat(clock[:-1] if second else clock)
    return at.replace(tzinfo=ZoneInfo(zone), fold=int(second))


def encode_because(because: Iterable[Because]) -> str:
    return to_json([[b.phrase, b.field, b.rule] for b in because])


@functools.lru_cache(maxsize=4096)
def decode_because(text: str) -> tuple[Because, ...]:
    return tuple(Because(*kept) for kept in json.loads(text))
