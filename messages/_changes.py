"""What changed in a call, old → new."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from messages._catalogue import Html, plain, render
from messages._deadline import cut_off_day, when
from messages._format import money
from messages._split import shorten
from messages._words import applicants, region_name, some, status_name, title
from model import Call, CutOff, FieldChange, Language, NutsCode

_MOST = 3
"""Cut-offs or regions named of one side of a change."""


def change(
    language: Language,
    changed: FieldChange,
    call: Call,
    region_names: Mapping[NutsCode, str],
    *,
    short: bool = False,
) -> Html:
    """One line on one field: what it was and what it is."""
    old, new = cast(Any, changed.old), cast(Any, changed.new)
    match changed.field:
        case "cut_offs":
            return _cut_offs(language, old, new, call, short)
        case "applicants":
            return _sets(language, "change-applicants", old, new, applicants)
        case "regions":
            return _sets(
                language,
                "change-regions",
                old,
                new,
                lambda tongue, codes: _regions(tongue, codes, region_names, short),
            )
        case "title":
            was, now = (title(text, 90 if short else 160) for text in (old, new))
        case "published_status":
            was, now = (status_name(language, value) for value in (old, new))
        case "places":
            room = 1 if short else _MOST
            was, now = (
                some(language, [shorten(name, 60) for name in names], room) if names else ""
                for names in (old, new)
            )
        case "opens":
            was, now = (
                when(language, value, call.zone, short=True) if value else ""
                for value in (old, new)
            )
        case _:
            was, now = (money(language, value) if value else "" for value in (old, new))
    unsaid = plain(language, "unsaid")
    return render(language, f"change-{changed.field}", old=was or unsaid, new=now or unsaid)


def _cut_offs(
    language: Language, old: tuple[CutOff, ...], new: tuple[CutOff, ...], call: Call, short: bool
) -> Html:
    """Only the cut-offs that differ: several rounds mostly keep all dates but one."""

    def said(some: Iterable[CutOff]) -> list[str]:
        return list(dict.fromkeys(cut_off_day(language, c, call.zone) for c in some))

    before, after = said(old), said(new)
    gone = [w for w in before if w not in after]
    come = [w for w in after if w not in before]
    if not (gone or come):
        gone, come = before, after
    was, now = (some(language, words, 1 if short else _MOST) for words in (gone, come))
    if before and not was:
        return render(language, "change-cut-off-added", new=now)
    if after and not now:
        return render(language, "change-cut-off-dropped", old=was)
    unsaid = plain(language, "unsaid")
    return render(language, "change-cut_offs", old=was or unsaid, new=now or unsaid)


def _sets(language: Language, key: str, old: Any, new: Any, name: Any) -> Html:
    unsaid = plain(language, "unsaid")
    come, gone = new - old, old - new
    if not old or not new or not (come or gone):
        return render(
            language,
            key,
            how="replaced",
            old=name(language, old) if old else unsaid,
            new=name(language, new) if new else unsaid,
        )
    how = "both" if come and gone else "more" if come else "fewer"
    return render(
        language,
        key,
        how=how,
        old=name(language, gone) if gone else "",
        new=name(language, come) if come else "",
    )


def _regions(
    language: Language, codes: Iterable[NutsCode], names: Mapping[NutsCode, str], short: bool
) -> str:
    said = [shorten(region_name(code, names), 30 if short else 60) for code in sorted(codes)]
    return some(language, said, 1 if short else _MOST)
