"""Spain's register: what its records leave to be told apart; 2,467 recorded ones, none lost."""

from __future__ import annotations

import gzip
import json
import pathlib
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from matching import load_regions
from model import Call, CallStatus, Precision, Programme
from sources import Found, Note, Page, Quarantined, Request, all_sources
from tests.sources.publisher import NOW, poll

SPAIN = all_sources()["spain"]  # type: ignore[index]
CASES = pathlib.Path(__file__).parent / "spain"
RECORD: dict[str, Any] = json.loads((CASES / "call/page.json").read_text())
FETCHED = datetime(2026, 5, 7, 9, 0, tzinfo=UTC)


def found(record: object) -> Found:
    request = Request("https://www.infosubvenciones.es/bdnstrans/api/convocatorias?numConv=1")
    body = json.dumps(record).encode()
    (one,) = SPAIN.parse(Page(request.url, body, "application/json", request, FETCHED))
    return one


def call(**changes: object) -> Call:
    one = found(RECORD | changes)
    assert isinstance(one, Call), one
    return one


@pytest.mark.parametrize(
    ("fund", "programme"),
    [
        ("FSE+ - FONDO SOCIAL EUROPEO PLUS", Programme.ESF_PLUS),
        ("FSE - FONDO SOCIAL EUROPEO ", Programme.ESF_PLUS),
        ("FTJ \u2013 FONDO DE TRANSICIÓN JUSTA", Programme.JTF),
        ("FEDER - FONDO EUROPEO DE DESARROLLO REGIONAL", Programme.ERDF),
        (
            "FC - FONDO DE COHESIÓN (SIN UTILIZACIÓN EN EL PERÍODO 2014-2020)",
            Programme.COHESION_FUND,
        ),
        ("FEMPA \u2013 FONDO EUROPEO MARÍTIMO, DE PESCA Y ACUICULTURA", Programme.EMFAF),
        ("FEADER - FONDO EUROPEO AGRÍCOLA DE DESARROLLO RURAL ", Programme.OTHER),
        ("FEAGA - FONDO EUROPEO AGRÍCOLA DE GARANTÍA", Programme.OTHER),
        ("MRR - MECANISMO DE RECUPERACIÓN Y RESILIENCIA", Programme.OTHER),
        ("FGI - FONDOS DE GESTIÓN INDIRECTA (ART. 58.1.C RGTO. UE Nº 966/2012)", Programme.OTHER),
        ("FSUE - FONDO DE SOLIDARIDAD DE LA UNIÓN EUROPEA", Programme.OTHER),
    ],
)
def test_funds(fund: str, programme: Programme) -> None:
    assert call(fondos=[{"descripcion": fund}]).programme is programme


def test_a_call_of_two_funds_is_under_the_one_for_people() -> None:
    two = [{"descripcion": "FEDER - FONDO"}, {"descripcion": "FSE+ - FONDO SOCIAL EUROPEO PLUS"}]
    assert call(fondos=two).programme is Programme.ESF_PLUS


@pytest.mark.parametrize(
    ("stated", "words", "at", "precision"),
    [
        ("2026-12-31", None, "2026-12-31T23:59:59+01:00", Precision.DAY),
        ("2026-12-31", "A las 14:00 h,", "2026-12-31T14:00:00+01:00", Precision.TIME),
        ("2026-12-31", "A las 14.00hrs", "2026-12-31T14:00:00+01:00", Precision.TIME),
        # Tenerife is an hour behind Madrid
        (
            "2026-06-15",
            "A las 14:00h (hora canaria) ",
            "2026-06-15T14:00:00+01:00",
            Precision.TIME,
        ),
        ("2026-06-15", "A las 25:00h", "2026-06-15T23:59:59+02:00", Precision.DAY),
        (None, "15/09/2026", "2026-09-15T23:59:59+02:00", Precision.DAY),
        (None, "31 de diciembre de 2026", "2026-12-31T23:59:59+01:00", Precision.DAY),
    ],
)
def test_closing(stated: str | None, words: str | None, at: str, precision: Precision) -> None:
    one = call(fechaFinSolicitud=stated, textInicio=None, textFin=words)
    assert [(c.at, c.precision) for c in one.cut_offs] == [(datetime.fromisoformat(at), precision)]


@pytest.mark.parametrize(
    "words",
    [
        None,
        "UN MES DESDE EL INICIO DEL PLAZO DE PRESENTACIÓN",
        "HASTA EL 31/12/2026 O HASTA AGOTAR EL PRESUPUESTO",
        "12/05/2023",  # before the register had it: a slip of the year
    ],
)
def test_words_that_are_no_date_give_none_and_stay_in_the_text(words: str | None) -> None:
    one = call(fechaFinSolicitud=None, textInicio=None, textFin=words, abierto=False)
    assert one.cut_offs == ()
    assert (words or "") in one.text
    assert one.published_status is None


def test_open_counts_only_when_true() -> None:
    assert call(abierto=False).published_status is None  # 583 of 647 by their dates: not open
    assert call(abierto=True).published_status is CallStatus.OPEN


def test_a_budget_of_zero_is_not_said() -> None:
    assert call(presupuestoTotal=0).budget is None


@pytest.mark.parametrize(
    ("said", "codes", "places"),
    [
        (["ES300 - Madrid"], {"ES300"}, ()),
        (["ES - ESPAÑA "], {"ES"}, ()),
        (["ES523 - Valencia / València"], {"ES523"}, ()),
        (["XXXX - TODO EL MUNDO"], set(), ("TODO EL MUNDO",)),
        (["IE0 - IRELAND", "ES7 - CANARIAS"], {"ES7"}, ("IRELAND",)),  # a code of 2013
        (["EL - ELLADA"], set(), ("ELLADA",)),
        (["Madrid"], set(), ("Madrid",)),
        ([], {"ES"}, ()),
    ],
)
def test_regions_by_the_code_before_the_name(
    said: list[str], codes: set[str], places: tuple[str, ...]
) -> None:
    one = call(regiones=[{"descripcion": words} for words in said])
    assert (one.regions, one.places) == (codes, places)


def test_neither_the_officer_nor_the_announcement_is_kept() -> None:
    assert "Firmante" not in repr(call())
    assert "Firmante" in json.dumps(RECORD)


@pytest.mark.parametrize("lost", ["fondos", "fechaFinSolicitud", "regiones", "presupuestoTotal"])
def test_a_record_without_a_field_is_quarantined(lost: str) -> None:
    one = found({k: v for k, v in RECORD.items() if k != lost})
    assert isinstance(one, Quarantined)
    assert (one.key, one.reason) == ("897035", "not-understood")


def test_the_register_is_asked_less_than_ten_times_a_second() -> None:
    assert SPAIN.delay >= timedelta(milliseconds=200)


def test_a_poll_reads_the_last_days_and_survives_a_record_that_does_not_come() -> None:
    asked = []

    def publisher(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url.params.get("numConv") or request.url.params["page"]))
        number = request.url.params.get("numConv")
        if number == "3":
            return httpx.Response(500)
        if number:
            return httpx.Response(200, json=RECORD | {"codigoBDNS": number})
        page = int(request.url.params["page"])
        days = [["2026-03-02", "2026-03-01"], ["2026-02-24", "2026-02-20"], ["2026-02-19"] * 2]
        rows = [
            {"numeroConvocatoria": str(2 * page + n), "fechaRecepcion": day}
            for n, day in enumerate(days[page], start=1)
        ]
        return httpx.Response(200, json={"content": rows, "number": page, "totalPages": 1052})

    harvest = poll(publisher, SPAIN)
    assert [c.key for c in harvest.calls] == ["1", "2"]
    assert [(q.key, q.reason) for q in harvest.quarantined] == [("3", "unread")]
    assert harvest.warnings == ("a call's own page could not be read (status)",)
    assert sorted(asked) == sorted(["0", "1", "2", "1", "2", "3"])


def received(days: int) -> tuple[list[str], Callable[[httpx.Request], httpx.Response]]:
    """A register with one record a day, ten a page, and what was asked of it."""
    asked: list[str] = []

    def publisher(request: httpx.Request) -> httpx.Response:
        number = request.url.params.get("numConv")
        asked.append(number or f"page {request.url.params['page']}")
        if number:
            return httpx.Response(200, json=RECORD | {"codigoBDNS": number})
        page = int(request.url.params["page"])
        rows = [
            {
                "numeroConvocatoria": str(1000 - n),
                "fechaRecepcion": (NOW - timedelta(days=n)).date().isoformat(),
            }
            for n in range(10 * page, min(10 * page + 10, days))
        ]
        return httpx.Response(200, json={"content": rows, "number": page, "totalPages": 99})

    return asked, publisher


@pytest.mark.parametrize(
    ("silent", "read"),
    [(None, 8), (0, 8), (3, 8), (7, 9), (14, 16), (20, 22), (34, 36), (400, 36)],
)
def test_after_a_silence_a_poll_reads_back_to_the_last_good_answer(
    silent: int | None, read: int
) -> None:
    """Also from a server that was down for two weeks no call is lost; after a year, not all."""
    _, publisher = received(500)
    last_good = None if silent is None else NOW - timedelta(days=silent)
    harvest = poll(publisher, SPAIN, last_good)
    assert [c.key for c in harvest.calls] == [str(1000 - n) for n in range(read)]
    assert harvest.warnings == ()


def test_of_what_was_missed_nothing_that_fails_hides_what_is_new() -> None:
    _, whole = received(500)

    def failing(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("numConv") or 1000)
        return httpx.Response(500) if number < 1000 - 7 else whole(request)

    harvest = poll(failing, SPAIN, NOW - timedelta(days=20))
    assert len(harvest.calls) == 8
    assert harvest.quarantined == ()
    assert harvest.warnings == (
        "what was received more than a week ago could not be read (status) (14)",
    )


@pytest.mark.recorded
def test_every_recorded_record_is_a_call_or_says_why_it_is_none(shared: pathlib.Path) -> None:
    """The counts are those of the raw records, told apart by another rule than the parser's."""
    folder = shared / "data/national/bdns_es"
    with gzip.open(folder / "bdns_details_2026-05-07.jsonl.gz", "rt") as lines:
        raw: list[dict[str, Any]] = [json.loads(line) for line in lines]
    funds = Counter(f["descripcion"].split()[0] for r in raw for f in r["fondos"])
    paid = {r["codigoBDNS"]: r for r in raw if r["fondos"]}
    social = {n for n, r in paid.items() if r["fondos"][0]["descripcion"][:3] in ("FSE", "FTJ")}
    assert (len(raw), len(paid), len(social)) == (2467, 226, 70)
    assert (funds["FSE"], funds["FSE+"], funds["FTJ"]) == (39, 29, 2)

    outcome = [(r, found(r)) for r in raw]
    calls = {one.key: (r, one) for r, one in outcome if isinstance(one, Call)}
    notes = [one for _, one in outcome if isinstance(one, Note)]
    refused = [one for _, one in outcome if isinstance(one, Quarantined)]
    assert (len(calls), len(notes), refused) == (226, 2241, [])
    assert {n.what for n in notes} == {"out of scope: no EU fund is named"}
    assert calls.keys() == paid.keys()
    programmes = {n: one.programme for n, (_, one) in calls.items()}
    assert {n for n, p in programmes.items() if p in (Programme.ESF_PLUS, Programme.JTF)} == social

    regions = load_regions()
    for r, one in calls.values():
        assert one.title == " ".join(r["descripcion"].split())
        if r["fechaFinSolicitud"]:
            assert [c.at.date().isoformat() for c in one.cut_offs] == [r["fechaFinSolicitud"]]
        if r["fechaInicioSolicitud"]:
            assert one.opens
            assert one.opens.at.date().isoformat() == r["fechaInicioSolicitud"]
        assert float(one.budget.amount if one.budget else 0) == r["presupuestoTotal"]
        codes = {w["descripcion"].split(" - ")[0] for w in r["regiones"]}
        assert one.regions == {c for c in codes if c[0] != "X"}
        assert all(code in regions for code in one.regions)
        assert len(one.places) == len(codes) - len(one.regions)
        assert one.applicants
    undated = [one for _, one in calls.values() if not one.cut_offs]
    assert len(undated) == 98  # of 109 without the field, eleven say a date or its hour and it


@pytest.mark.recorded
def test_the_seventy_are_those_of_the_file_apart(shared: pathlib.Path) -> None:
    file = shared / "data/national/bdns_es/bdns_ESF_JTF_cofunded.json"
    records = json.loads(file.read_text())
    programmes = Counter(one.programme for one in map(found, records) if isinstance(one, Call))
    assert programmes == {Programme.ESF_PLUS: 68, Programme.JTF: 2}
