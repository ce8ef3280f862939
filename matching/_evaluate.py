"""How well tags agree with those that people gave."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from matching._tag import Tagger
from matching._text import Text
from model import Band, Tag


@dataclass(frozen=True, slots=True)
class Report:
    """Shares are 0..1, over all calls together (micro); 0 where there is nothing to share."""

    calls: int
    precision: float
    recall: float
    f1: float
    label_free: int
    """Calls to which nobody gave a label."""
    label_free_wrong: float
    """The share of those that got a tag all the same."""
    needs: dict[str, dict[str, float]]
    """By need: precision, recall, f1, labels. One neither given nor found is absent."""
    languages: dict[str, dict[str, float]]
    """By language: the same."""
    confused: dict[str, dict[str, int]]
    """By need that was missed: the needs that were wrongly found in the same calls instead."""
    right: dict[str, dict[str, float]]
    """By tenth of the score, as ``0.8``: how many tags have it, and the share that is right.
    Calibrated they are about the same. Tags of which people may differ are left out."""


def evaluate(rows: Iterable[Mapping[str, Any]], tagger: Tagger) -> Report:
    """Tags of the bands strong and likely, that is those a digest shows, against labels.

    Each row is a call as :meth:`Text.of_row` reads it, with
    ``must``: what has to be found (a list, or a mapping to grades), and ``may``: what counts
    neither way. Whatever else is found is a false alarm.
    """
    calls = label_free = label_free_wrong = 0
    by_need: dict[str, Counter[str]] = {}
    by_language: dict[str, Counter[str]] = {}
    confused: dict[str, Counter[str]] = {}
    tenths: dict[str, list[bool]] = {}
    for row in rows:
        must, may = set(row.get("must") or ()), set(row.get("may") or ())
        tags = [t for t in tagger.tag(Text.of_row(row)) if t.need not in may]
        found = {t.need for t in tags if shown(t)}
        calls += 1
        label_free += not must | may
        label_free_wrong += bool(not must | may and found)
        for tag in tags:
            tenths.setdefault(f"{int(tag.score * 10) / 10:.1f}", []).append(tag.need in must)
        for missed in must - found:
            confused.setdefault(missed, Counter()).update(found - must)
        language = by_language.setdefault(str(row.get("language") or ""), Counter())
        for need in must | found:
            outcome = "hit" if need in must & found else "miss" if need in must else "false"
            by_need.setdefault(need, Counter())[outcome] += 1
            language[outcome] += 1
    total = _figures(sum(by_need.values(), Counter()))
    return Report(
        calls=calls,
        precision=total["precision"],
        recall=total["recall"],
        f1=total["f1"],
        label_free=label_free,
        label_free_wrong=_share(label_free_wrong, label_free),
        needs={need: _figures(counted) for need, counted in sorted(by_need.items())},
        languages={code: _figures(counted) for code, counted in sorted(by_language.items())},
        confused={
            need: dict(counted.most_common())
            for need, counted in sorted(confused.items())
            if counted
        },
        right={
            tenth: {"tags": len(right), "share": _share(sum(right), len(right))}
            for tenth, right in sorted(tenths.items())
        },
    )


def shown(tag: Tag) -> bool:
    """Sure enough for a digest."""
    return tag.band in (Band.STRONG, Band.LIKELY)


def _figures(counted: Mapping[str, int]) -> dict[str, float]:
    hit, miss, false = (counted.get(k, 0) for k in ("hit", "miss", "false"))
    return {
        "precision": _share(hit, hit + false),
        "recall": _share(hit, hit + miss),
        "f1": _share(2 * hit, 2 * hit + miss + false),
        "labels": hit + miss,
    }


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0
