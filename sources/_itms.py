"""One record of ITMS21+, the Slovak system of the EU funds: a plan or an announced call.

Quirks: times are milliseconds since 1970; ``typ`` OTVORENA means that applications are taken on
a rolling basis, not that a call is open; places are code list entries whose code is "1006" and a
NUTS code, or a number only. Names, addresses and telephones of officers are never read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
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
from sources import _dates, _money
from sources._applicants import applicants
from sources._html import plain, title

ID = SourceId("slovakia")
ZONE = ZoneInfo("Europe/Bratislava")
PORTAL = "https://portal.itms21.sk"
NUTS = re.compile(r"(?:1006)?(?P<code>SK\d{0,3})(?:[A-Z]\d+)?")
"""A place's code: that of a municipality begins with its region's."""
FUNDS = (
    # Most particular first: a call of several funds is listed under the first of these.
    (re.compile(r"\bFST\b|\bspravodliv\w+ transform", re.I), Programme.JTF),
    (re.compile(r"\bESF\b|\bsoci\u00e1ln\w+ fond", re.I), Programme.ESF_PLUS),
    (re.compile(r"\bEFRR\b|\bregion\u00e1ln\w+ rozvoj", re.I), Programme.ERDF),
    (re.compile(r"\bKF\b|\bkohézn\w+ fond", re.I), Programme.COHESION_FUND),
    (re.compile(r"\bENRAF\b", re.I), Programme.EMFAF),
)

Record = Mapping[str, object]


def planned(record: Record) -> Call:
    """A plan: what it says is a forecast, of one round or two. Raises ``ValueError``."""
    rounds = [1, 2] if record.get("dveKola") else [1]
    _needed(record, "nazovSk", "zrusena", "datumVyhlasenia1Kolo")
    closings = [(n, _moment(record, f"datumUzavretia{n}Kolo", end=True)) for n in rounds]
    cancelled = record.get("zrusena") is True
    return replace(
        _call(record, f"plan-{number(record)}"),
        url=f"{PORTAL}/#planovana-vyzva-{number(record)}",
        published_status=CallStatus.CLOSED if cancelled else CallStatus.PLANNED,
        opens=_moment(record, "datumVyhlasenia1Kolo"),
        cut_offs=tuple(
            CutOff(at.at, at.precision, n if len(rounds) > 1 else None) for n, at in closings if at
        ),
    )


def announced(record: Record, key: str) -> Call:
    """A call under the key of the plan it comes from, or its own. Raises ``ValueError``.

    A rolling call lists the days on which it takes stock of what came in; its last day follows.
    """
    _needed(record, "nazovSk", "datumVyhlasenia")
    stocks = [
        _moment(e, "datumUzavierky", end=True) for e in _entries(record, "posudzovaneObdobie")
    ]
    last = _moment(record, "datumUkoncenia", end=True)
    over = ("zrusena", "uzavreta", "pozastavenePredkladanieZonfp")
    return replace(
        _call(record, key),
        url=f"{PORTAL}/vyhlasena-vyzva/?id={number(record)}",
        published_status=CallStatus.CLOSED
        if any(record.get(flag) is True for flag in over)
        else CallStatus.OPEN,
        opens=_moment(record, "datumVyhlasenia"),
        cut_offs=tuple(sorted({CutOff(at.at, at.precision) for at in (*stocks, last) if at})),
        grant_min=_amount(record.get("minZiadanaVyskaNfp")),
        grant_max=_amount(record.get("maxZiadanaVyskaNfp")),
    )


def ids(record: Record, key: str) -> list[int]:
    """The numbers of the records that one links to, lowest first. Raises ``ValueError``."""
    return sorted(int(number(e)) for e in _entries(record, key))


def _call(record: Record, key: str) -> Call:
    code = title(_text(record.get("kod")))
    funds = " ".join([*_names(record, "fond"), *code.rsplit("-", 1)[-1:]])
    codes, places = _where(record)
    who = "; ".join(_names(record, "ziadatel"))
    aims = [plain(_text(record.get(f))) for f in ("cielVyzvy", "zameranieProjektu")]
    aims += ["; ".join(_names(record, "specifickyCielProgramu"))]
    return Call(
        source=ID,
        key=key,
        title=title(_text(record.get("nazovSk")) or _text(record.get("nazovEn"))),
        url=PORTAL,
        programme=next((p for words, p in FUNDS if words.search(funds)), Programme.OTHER),
        kind=CallKind.NOTICE,
        reference=code or None,
        language=Language("sk"),
        zone=ZONE.key,
        budget=_amount(record.get("sumaEu")),
        regions=codes,
        places=places,
        applicants=applicants(who, "sk"),
        who=who,
        text="\n\n".join(w for w in aims if w),
        action=title(_text(record.get("druh"))),
        deadline_model=title(_text(record.get("typ"))),
    )


def _where(record: Record) -> tuple[frozenset[NutsCode], tuple[str, ...]]:
    """Regions by their codes; names, and numbers without one, as places; else all Slovakia."""
    codes, places = set(), []
    for entry in _entries(record, "miestoRealizacie"):
        stated = NUTS.fullmatch(_text(entry.get("kodZdroj")) or _text(entry.get("kod")))
        if stated:
            codes.add(NutsCode("SK" if stated["code"] == "SK0" else stated["code"]))
        else:
            places.append(_name(entry) or f"ITMS21+ č. {number(entry)}")
    if record.get("obsahujeMiestoRealizacieZahranicie") is True:
        places.append("zahraničie")
    return frozenset(codes or ([] if places else [NutsCode("SK")])), tuple(places)


def _needed(record: Record, *keys: str) -> None:
    """Raise ``ValueError`` for a record without the fields that a list always gives."""
    if missing := [key for key in keys if key not in record]:
        raise ValueError(f"no {', '.join(missing)}")


def _entries(record: Record, key: str) -> list[Record]:
    value = record.get(key) or []
    if not isinstance(value, list) or not all(isinstance(e, dict) for e in value):
        raise ValueError(f"{key} holds something else than records")
    return value


def number(record: Record) -> str:
    """The record's own number. Raises ``KeyError`` or ``ValueError``."""
    return str(int(str(record["id"])))


def _names(record: Record, key: str) -> list[str]:
    return list(dict.fromkeys(n for e in _entries(record, key) if (n := _name(e))))


def _name(entry: Record) -> str:
    return next((title(n) for f in ("nazovSk", "nazov") if (n := _text(entry.get(f)))), "")


def _text(value: object) -> str:
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{value!r} is no text")
    return (value or "").strip()


def _moment(record: Record, key: str, *, end: bool = False) -> Moment | None:
    value = record.get(key)
    if value is None:
        return None
    if not isinstance(value, int):
        raise ValueError(f"{key} holds {value!r}")
    return _dates.epoch_ms(value, ZONE, end)


def _amount(value: object) -> Money | None:
    """An amount in euro; nothing said where there is none, or zero."""
    if value in (None, ""):
        return None
    if not isinstance(value, str | int | float):
        raise ValueError(f"{value!r} is no amount")
    found = _money.read_money(value, "EUR")
    return found if found.amount else None
