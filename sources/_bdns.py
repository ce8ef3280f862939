"""One record of Spain's register of grants (BDNS).

Quirks: ``abierto`` lags behind the dates by weeks and says something only when true; half of the
calls have words ("one month from its publication") in place of a closing date; an hour stands in
words beside the date, in the Canaries in their own time; regions bear their NUTS code, and XXX
for the rest of the world.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, time
from zoneinfo import ZoneInfo

from model import (
    Call,
    CallKind,
    CallStatus,
    CutOff,
    Language,
    Moment,
    NutsCode,
    Precision,
    Programme,
    SourceId,
)
from sources import _dates, _money
from sources._applicants import applicants
from sources._html import title
from sources._source import Note, Quarantined

ID = SourceId("spain")
OFFICIAL = "https://www.infosubvenciones.es/bdnstrans/GE/es/convocatoria/"
FUNDS = {
    "FSE+": Programme.ESF_PLUS,
    # The old name: what is under it in 2026 is money of the programmes of 2021 to 2027 as well.
    "FSE": Programme.ESF_PLUS,
    "FTJ": Programme.JTF,
    "FEDER": Programme.ERDF,
    "FC": Programme.COHESION_FUND,
    "FEMPA": Programme.EMFAF,
    # Farming (two funds), recovery plan, indirect management, solidarity: no slugs of their own.
    **dict.fromkeys(("FEADER", "FEAGA", "MRR", "FGI", "FSUE"), Programme.OTHER),
}
FUND = re.compile(r"\s*(?P<short>[A-Z]+\+?)\s*[-\u2013]")
REGION = re.compile(r"\s*(?P<code>X{3,4}|[A-Z]{2}[0-9A-Z]{0,3})\s+-\s+(?P<name>.*\S)\s*")
HOUR = re.compile(r"\b(?:a|hasta) las (?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)")
MADRID, CANARIES = ZoneInfo("Europe/Madrid"), ZoneInfo("Atlantic/Canary")

Record = Mapping[str, object]


def read(record: Record) -> Call | Note | Quarantined:
    """The call; a note if no EU fund pays for it; quarantined if it cannot be understood."""
    number = title(str(record["codigoBDNS"]))
    try:
        funds = [FUND.match(words) for words in _described(record, "fondos")]
        if not funds:
            return Note("out of scope: no EU fund is named")
        short = {f["short"] if f else "" for f in funds}
        if short - FUNDS.keys():
            return Quarantined(number, "unknown-fund", str(record["fondos"])[:300])
        programme = next(FUNDS[fund] for fund in FUNDS if fund in short)
        return _call(record, number, programme)
    except (KeyError, TypeError, ValueError) as e:
        return Quarantined(number, "not-understood", repr(e)[:300])


def _call(record: Record, number: str, programme: Programme) -> Call:
    since, until = _line(record, "textInicio"), _line(record, "textFin")
    canary = "hora canaria" in f"{since} {until}".lower()
    zone = CANARIES if canary else MADRID
    received = datetime.fromisoformat(_line(record, "fechaRecepcion")).replace(tzinfo=zone)
    codes, elsewhere = _where(record)
    who = "; ".join(_described(record, "tiposBeneficiarios"))
    purse = _money.read_money(str(record["presupuestoTotal"]), "EUR")
    period = " / ".join(w for w in (since, until) if w)
    return Call(
        source=ID,
        key=number,
        title=_line(record, "descripcion"),
        url=f"{OFFICIAL}{number}",
        programme=programme,
        kind=CallKind.NOTICE,
        reference=number,
        language=Language("es"),
        published_status=CallStatus.OPEN if record["abierto"] is True else None,
        opens=_moment(_line(record, "fechaInicioSolicitud"), since, zone, received),
        cut_offs=_cut_offs(_line(record, "fechaFinSolicitud"), until, zone, received),
        zone=zone.key,
        budget=purse if purse.amount else None,
        regions=codes,
        places=elsewhere,
        applicants=applicants(who, "es"),
        who=who,
        text="\n\n".join(
            w
            for w in (
                _line(record, "descripcionBasesReguladoras"),
                _authority(record),
                f"Plazo: {period}" if period else "",
            )
            if w
        ),
        action=_line(record, "tipoConvocatoria"),
        keywords=tuple(w for w in (_line(record, "descripcionFinalidad"),) if w),
    )


def _line(record: Record, key: str) -> str:
    """A field on one line; raises ``KeyError`` where the record has no such field."""
    value = record[key]
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{key} holds a {type(value).__name__}")
    return title(value or "")


def _described(record: Record, key: str) -> list[str]:
    value = record[key]
    if not isinstance(value, list):
        raise ValueError(f"{key} holds a {type(value).__name__}")
    return [title(str(item["descripcion"])) for item in value]


def _authority(record: Record) -> str:
    levels = record["organo"]
    if not isinstance(levels, dict):
        raise ValueError("organo is no object")
    named = (levels.get(level) for level in ("nivel2", "nivel3"))
    return title(", ".join(dict.fromkeys(str(w) for w in named if w)))


def _where(record: Record) -> tuple[frozenset[NutsCode], tuple[str, ...]]:
    """The Spanish regions by their codes, and the names of what lies elsewhere; if neither is
    said, the whole of Spain."""
    codes, elsewhere = set(), []
    for words in _described(record, "regiones"):
        stated = REGION.fullmatch(words)
        if stated and stated["code"].startswith("ES"):
            codes.add(NutsCode(stated["code"]))
        else:
            elsewhere.append(stated["name"] if stated else words)
    return frozenset(codes or ([] if elsewhere else [NutsCode("ES")])), tuple(elsewhere)


def _cut_offs(stated: str, words: str, zone: ZoneInfo, received: datetime) -> tuple[CutOff, ...]:
    at = _moment(stated, words, zone, received, end=True)
    if at is None:
        return ()
    hour = HOUR.search(words.lower())
    if hour and at.precision is Precision.DAY:
        clock = time(int(hour["hour"]), int(hour["minute"]))
        return (CutOff(datetime.combine(at.at, clock, zone), Precision.TIME),)
    return (CutOff(at.at, at.precision),)


def _moment(
    stated: str, words: str, zone: ZoneInfo, received: datetime, *, end: bool = False
) -> Moment | None:
    """The date field; else the words, if they are a date and nothing else.

    Words before the call was received are a slip ("12/05/2023" in 2026) and say nothing.
    """
    if stated:
        return _dates.read_date(stated, zone=zone, language="es", end=end)
    try:
        at = _dates.read_date(words, zone=zone, language="es", end=end)
    except ValueError:  # "one month from its publication": kept in the text
        return None
    return at if at and (not end or at.at >= received) else None
