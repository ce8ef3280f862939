"""A call on Romania's site of EU funds: what its page says beside its labels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from model import (
    Call,
    CallKind,
    CallStatus,
    CutOff,
    Language,
    Moment,
    Money,
    NutsCode,
    Programme,
    SourceId,
)
from sources import _dates, _html, _money
from sources._applicants import applicants
from sources._source import Broken, Page

if TYPE_CHECKING:
    from bs4 import Tag
    from bs4.element import PageElement

ID = SourceId("romania")
ZONE = ZoneInfo("Europe/Bucharest")
MARKS_A_CALL = frozenset({"data deschiderii", "data închiderii", "buget ue", "tip apel"})
LABELS = MARKS_A_CALL | {
    *("status", "data limită", "buget total", "buget național", "obiectivul specific"),
    *("program de finanțare", "programe pentru care se aplică apelul", "model de termen limită"),
    *("beneficiari eligibili", "domenii", "zone", "tipul de acțiune"),
}
STATUSES = {
    "activ": CallStatus.OPEN,
    "deschis": CallStatus.OPEN,
    "urmează": CallStatus.FORTHCOMING,
    "închis": CallStatus.CLOSED,
    "expirat": CallStatus.CLOSED,
    "inactiv": CallStatus.CLOSED,
}
CONTINUOUS = "fără termen"
EVERYWHERE = ("", "românia", "național", "nivel național", "toată țara")
CEDILLAS = str.maketrans("şţŞŢ", "șțȘȚ")
"""The old look-alikes of two Romanian letters: both are in use."""
PROGRAMMES = (
    # The objective's code says the fund (Regulation (EU) 2021/1060, Annex I); else the programme.
    (re.compile(r"\bJSO\s?8|\btranziți\w+ just", re.I), Programme.JTF),
    (
        re.compile(r"\bESO\s?4|\beducați\w+ și ocupare|incluziune și demnitate", re.I),
        Programme.ESF_PLUS,
    ),
    (
        re.compile(r"\bRSO\s?\d|programul regional|dezvoltare durabil|creștere inteligent", re.I),
        Programme.ERDF,
    ),
    (re.compile(r"\berasmus\s?\+", re.I), Programme.ERASMUS_PLUS),
)


def listed(row: Mapping[str, object]) -> Call:
    """The call as the list tells it. Raises ``KeyError``, ``TypeError`` or ``ValueError``."""
    rendered = row["title"]
    if not isinstance(rendered, dict):
        raise ValueError("title is no object")
    return Call(
        source=ID,
        key=str(int(str(row["id"]))),
        title=_html.title(str(rendered["rendered"])),
        url=_html.fold(str(row["link"])),
        programme=Programme.OTHER,
        kind=CallKind.NOTICE,
        language=Language("ro"),
        zone=ZONE.key,
        regions=frozenset({NutsCode("RO")}),
    )


def call(page: Page) -> Call:
    """The call on its own page. Raises ``Broken``: without labels, or with some not understood."""
    known = page.request.context
    said = dict(_labelled(_html.soup(page)))
    if not said.keys() & MARKS_A_CALL:
        raise Broken("wrong-shape", "no label of a call on its page")
    bare = listed(
        {"id": known["id"], "title": {"rendered": known["title"]}, "link": page.request.url}
    )
    try:
        return _read(bare, said)
    except ValueError as e:
        raise Broken("wrong-shape", str(e)[:300]) from e


def _read(bare: Call, said: Mapping[str, str]) -> Call:
    def first(*labels: str) -> str:
        return next((said[label] for label in labels if said.get(label)), "")

    model = first("tip apel", "model de termen limită")
    closes = first("data închiderii", "data limită")
    at = None if CONTINUOUS in closes.lower() else _moment(closes, end=True)
    endless = at is None and CONTINUOUS in f"{closes} {model}".lower()
    status = said.get("status", "").lower()
    if status and status not in STATUSES:
        raise ValueError(f"status {status!r}")
    programme = first("program de finanțare", "programe pentru care se aplică apelul")
    aim = said.get("obiectivul specific", "")
    who = said.get("beneficiari eligibili", "")
    zones = "" if said.get("zone", "").lower() in EVERYWHERE else said["zone"]
    return replace(
        bare,
        programme=next(
            (p for w, p in PROGRAMMES if w.search(aim)),
            next((p for w, p in PROGRAMMES if w.search(programme)), Programme.OTHER),
        ),
        published_status=STATUSES.get(status, CallStatus.OPEN if endless else None),
        opens=_moment(said.get("data deschiderii", "")),
        cut_offs=(CutOff(at.at, at.precision),) if at else (),
        budget=_budget(first("buget ue", "buget total")),
        regions=frozenset() if zones else bare.regions,
        places=(zones,) if zones else (),
        applicants=applicants(who, "ro"),
        who=who,
        text="\n\n".join(w for w in (programme, aim, said.get("domenii", "")) if w),
        deadline_model=model,
    )


def _labelled(tree: Tag) -> Iterator[tuple[str, str]]:
    """Each known label and what stands beside it, the first of equal labels last.

    A label alone in its block has the rest of the block as its value; one among others has the
    next element, as long as that holds no label.
    """
    labels = [s for s in tree.find_all(string=True) if _label(str(s)) in LABELS]
    for string in reversed(labels):
        node = string.parent
        # One step up at most: <p><strong>. A block of nothing but a label has no value.
        if node and node.parent and _label(node.parent.get_text(" ")) == _label(str(string)):
            node = node.parent
        if node is None or node.parent is None:
            continue
        beside = [sibling for sibling in node.next_siblings if _words(sibling)]
        if sum(_holds(node.parent, other) for other in labels) > 1:
            beside = beside[:1]
        if not any(_holds(sibling, other) for sibling in beside for other in labels):
            yield _label(str(string)), " ".join(map(_words, beside))


def _holds(node: PageElement, string: PageElement) -> bool:
    return any(node is element for element in (string, *string.parents))


def _words(node: PageElement) -> str:
    """The text of a node on one line; the items of a list apart by semicolons."""
    import bs4  # late: a start need not wait for it

    items = node.select("li") if isinstance(node, bs4.Tag) else []
    texts = [e.get_text(" ") for e in items] or [node.get_text(" ")]
    return "; ".join(_html.fold(text) for text in texts).translate(CEDILLAS)


def _label(words: str) -> str:
    return _html.fold(words).translate(CEDILLAS).rstrip(" :").lower()


def _moment(words: str, *, end: bool = False) -> Moment | None:
    return _dates.read_date(words, zone=ZONE, language="ro", end=end)


def _budget(words: str) -> Money | None:
    try:
        return _money.read_money(words, language="ro")
    except ValueError:  # nothing said, or more than an amount
        return None
