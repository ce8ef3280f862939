"""Every source is tested by the pages saved beside this file: page in, calls.json out.

A case is a folder ``<source>/<case>/`` with ``page.*`` and either ``calls.json`` (what is found,
news too)
or ``broken.txt`` (the reason why the page must be refused). A case without either gets its
``calls.json`` written, and fails until somebody has read it. A page that is not the first of its
source has a ``request.json`` beside it: the address and the context it was asked for with.
"""

from __future__ import annotations

import json
import pathlib
from dataclasses import MISSING, asdict, fields
from datetime import UTC, datetime

import pytest

from matching import load_regions
from model import Article, Call
from sources import Broken, Note, Page, Quarantined, Request, Source, all_sources

HERE = pathlib.Path(__file__).parent
CASES = sorted(p.parent for p in HERE.glob("*/*/page.*"))
REGIONS = load_regions()
FETCHED = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def plain(call: Call | Article | Quarantined) -> dict[str, object]:
    """A call as JSON, without the fields that are as if nothing had been said."""
    said = {
        f.name
        for f in fields(call)
        if getattr(call, f.name) != (f.default if f.default is not MISSING else None)
        and getattr(call, f.name) != frozenset()
    }
    kept = {k: v for k, v in asdict(call).items() if k in said}
    words = json.dumps(kept, default=lambda v: sorted(v) if isinstance(v, frozenset) else str(v))
    found: dict[str, object] = json.loads(words)
    return found


def asked_with(case: pathlib.Path) -> Request:
    """The request that this page answers: its own, or the source's first."""
    own = case / "request.json"
    if own.exists():
        return Request(**json.loads(own.read_text()))
    return all_sources()[case.parent.name].start[0]  # type: ignore[index]


def read(case: pathlib.Path) -> dict[str, object]:
    source = all_sources()[case.parent.name]  # type: ignore[index]
    (path,) = case.glob("page.*")
    kind = {".json": "application/json", ".xml": "application/rss+xml"}.get(
        path.suffix, "text/html"
    )
    request = asked_with(case)
    page = Page(request.url, path.read_bytes(), kind, request, FETCHED)
    found = list(source.parse(page))
    named = {code for f in found if isinstance(f, Call) for code in f.regions}
    assert not [code for code in named if code not in REGIONS], "no such NUTS code"
    settled = list(source.settle([f for f in found if not isinstance(f, Request)], 2))
    asked = [f for f in found if isinstance(f, Request)]
    articles = [plain(f) for f in settled if isinstance(f, Article)]
    return {
        "calls": [plain(f) for f in settled if isinstance(f, Call)],
        **({"articles": articles} if articles else {}),
        "followed": [{"url": r.url, "instead": r.instead and plain(r.instead)} for r in asked],
        "quarantined": [[f.key, f.reason] for f in settled if isinstance(f, Quarantined)],
        "notes": [f.what for f in settled if isinstance(f, Note)],
    }


@pytest.mark.parametrize("case", CASES, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_saved_page(case: pathlib.Path) -> None:
    if (case / "broken.txt").exists():
        with pytest.raises(Broken) as refused:
            read(case)
        assert refused.value.reason == (case / "broken.txt").read_text().strip()
        return
    found, expected = read(case), case / "calls.json"
    if not expected.exists():
        expected.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n")
        pytest.fail(f"{expected} was written: read it, then run again")
    assert found == json.loads(expected.read_text())


@pytest.mark.parametrize("source", all_sources().values(), ids=lambda s: s.id)
def test_every_source_has_a_saved_page_and_a_broken_one(source: Source) -> None:
    cases = [c for c in CASES if c.parent.name == source.id]
    assert [c for c in cases if (c / "calls.json").exists()], f"save one under {HERE / source.id}"
    assert [c for c in cases if (c / "broken.txt").exists()], f"and a broken one, {source.id}"


@pytest.mark.parametrize("source", all_sources().values(), ids=lambda s: s.id)
def test_every_source_says_who_publishes_it_and_what_it_was_proven_on(source: Source) -> None:
    assert source.title
    assert source.publisher
    assert source.licence
    assert source.attribution
    assert source.notes
    assert source.proven.split()[0] in ("recorded", "template", "description")
    assert source.homepage.startswith("https://")
    assert bool(source.programmes) is not source.articles_only
    assert all(r.url.startswith("https://") for r in source.start)
