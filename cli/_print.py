"""What commands print: JSON for programs, a table for people."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

import click

from model import StoredCall, Tag


def as_json(value: object) -> None:
    """Print a value as JSON, and nothing else on standard output."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2, default=str))


def as_table(headings: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    from rich.console import Console  # late: no start of the bot needs it
    from rich.table import Column, Table

    # The first column names the row: it is never cut, however narrow the terminal.
    widest = max((len(str(row[0])) for row in rows), default=0)
    first, *others = headings
    named = Column(first, no_wrap=True, min_width=widest)
    table = Table(named, *others, box=None, header_style="bold", pad_edge=False)
    for row in rows:
        table.add_row(*("" if cell is None else str(cell) for cell in row))
    Console().print(table)


def plain_call(stored: StoredCall, tags: Sequence[Tag], now: datetime) -> dict[str, object]:
    """A call as the ``calls`` command gives it to programs; times with their offset from UTC."""
    call = stored.call
    cut_off = call.next_cut_off(now)
    status = call.status(now)
    return {
        "id": stored.id,
        "source": call.source,
        "key": call.key,
        "reference": call.reference,
        "title": call.title,
        "language": call.language,
        "programme": call.programme.value,
        "status": status.value if status else None,
        "published_status": call.published_status.value if call.published_status else None,
        "opens": call.opens.at.isoformat() if call.opens else None,
        "cut_offs": [
            {"at": c.at.isoformat(), "precision": c.precision.value, "stage": c.stage}
            for c in call.cut_offs
        ],
        "next_deadline": cut_off.at.isoformat() if cut_off else None,
        "budget": call.budget
        and {"amount": str(call.budget.amount), "currency": call.budget.currency},
        "regions": sorted(call.regions),
        "applicants": sorted(a.value for a in call.applicants),
        "needs": [{"id": t.need, "score": round(t.score, 3), "band": t.band.value} for t in tags],
        "url": call.url,
    }


def plain_tag(tag: Tag) -> dict[str, object]:
    return {
        "id": tag.need,
        "score": round(tag.score, 4),
        "because": [{"phrase": b.phrase, "field": b.field, "rule": b.rule} for b in tag.because],
    }
