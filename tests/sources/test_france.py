"""France: what is of the EU, what has no deadline, and recorded records of its providers."""

from __future__ import annotations

import json
import pathlib
from decimal import Decimal
from typing import Any

import httpx
import pytest

from model import Call, CallStatus, Programme
from sources import Broken, Found, Note, Page, Quarantined, Unreachable, all_sources
from tests.sources.publisher import NOW, poll

FRANCE = all_sources()["france"]  # type: ignore[index]
CASES = pathlib.Path(__file__).parent / "france"
LIST: dict[str, Any] = json.loads((CASES / "list/page.json").read_text())
AID: dict[str, Any] = LIST["results"][0]


def found(rows: object) -> list[Found]:
    request = FRANCE.start[0]
    body = json.dumps({"count": 1, "next": None, "previous": None, "results": rows}).encode()
    return list(FRANCE.parse(Page(request.url, body, "application/json", request, NOW)))


def call(**changes: object) -> Call:
    (one,) = found([AID | changes])
    assert isinstance(one, Call), one
    return one


def test_without_a_token_the_source_is_unreachable() -> None:
    with pytest.raises(Unreachable) as refused:
        poll(lambda request: httpx.Response(401, json={"code": 401}), FRANCE)
    assert refused.value.status == 401


def test_pages_follow_one_another_until_there_is_no_next() -> None:
    asked = []

    def publisher(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params["page"])
        rows = [AID | {"id": 100 + len(asked)}]
        more = "https://elsewhere.example/?page=2" if len(asked) < 3 else None
        return httpx.Response(200, json={"count": 3, "next": more, "results": rows})

    assert len(poll(publisher, FRANCE).calls) == 3
    assert asked == ["1", "2", "3"]


def test_permanent_has_no_deadline_even_beside_a_date() -> None:
    one = call(recurrence="Permanente", submission_deadline="2024-12-31", start_date="2024-01-01")
    assert one.cut_offs == ()
    assert one.status(NOW) is CallStatus.OPEN


@pytest.mark.parametrize("kind", ["Ponctuelle", "Récurrente", None])
def test_other_rhythms_keep_their_deadline(kind: str | None) -> None:
    one = call(recurrence=kind, submission_deadline="2026-02-28")
    assert one.status(NOW) is CallStatus.CLOSED


def test_a_text_is_plain_and_without_contacts() -> None:
    one = call()
    assert "<" not in one.text
    assert "- Un atelier\n- Une plateforme" in one.text
    for private in ("agent@region.example", "03 88 00 00 00", "personne@exemple.fr"):
        assert private in json.dumps(AID)
        assert private not in repr(one)


@pytest.mark.parametrize(
    ("programs", "european", "programme"),
    [
        (["FSE+ - Fonds social européen +"], "organizational", Programme.ESF_PLUS),
        (["Fonds social européen"], None, Programme.ESF_PLUS),
        (["FTJ - Fonds pour une transition juste"], "organizational", Programme.JTF),
        (["FEDER"], None, Programme.ERDF),
        (["Erasmus+"], "sectorial", Programme.ERASMUS_PLUS),
        (["SMP - Programme du Marché Unique - 2021-2027"], "sectorial", Programme.SMP),
        ("LIFE", "sectorial", Programme.LIFE),
        ([], "sectorial", Programme.OTHER),
        (["France 2030"], None, None),
        (["Petites villes de demain"], "", None),
    ],
)
def test_programmes(programs: object, european: object, programme: Programme | None) -> None:
    row = AID | {"programs": programs, "european_aid": european, "name": "Un appel"}
    (one,) = found([row])
    assert (one.programme if isinstance(one, Call) else None) is programme
    assert isinstance(one, Call) or one == Note("out of scope: no EU programme is named")


def test_two_stages_and_their_share() -> None:
    one = call(predeposit_date="2026-04-15", submission_deadline="2026-09-30")
    assert [c.stage for c in one.cut_offs] == [1, 2]
    assert one.cofinancing == Decimal(60)


@pytest.mark.parametrize("odd", [True, 0, -5, 250, "60 %", None])
def test_a_share_that_is_none_is_not_said(odd: object) -> None:
    assert call(subvention_rate_upper_bound=odd).cofinancing is None


@pytest.mark.parametrize("lost", ["id", "name", "recurrence"])
def test_a_record_without_a_field_is_quarantined(lost: str) -> None:
    (one,) = found([{k: v for k, v in AID.items() if k != lost}])
    assert isinstance(one, Quarantined)


def recorded(shared: pathlib.Path, provider: str) -> Any:
    folder = shared / "data/national/aides_territoires_fr"
    return json.loads((folder / f"{provider}_data.json").read_text())


@pytest.mark.recorded
@pytest.mark.parametrize(
    ("provider", "rows", "count"),
    [("departement_drome", "results", 3), ("departement_manche", "aides", 10)],
)
def test_no_recorded_record_of_the_common_form_is_lost(
    shared: pathlib.Path, provider: str, rows: str, count: int
) -> None:
    raw = recorded(shared, provider)[rows]
    assert len(raw) == count
    assert not [r for r in raw if r.get("programs")]
    out = found(raw)
    assert out == [Note("out of scope: no EU programme is named")] * count

    calls = found([r | {"european_aid": "organizational"} for r in raw])
    assert [c.key for c in calls if isinstance(c, Call)] == [str(r["id"]) for r in raw]
    for one, r in zip(calls, raw, strict=True):
        assert isinstance(one, Call)
        assert one.published_status is CallStatus.OPEN  # all thirteen are permanent
        assert one.cut_offs == ()
        assert one.url == r["origin_url"]
        assert "@" not in one.text
        assert one.applicants
        assert (one.places, one.regions) == (
            (("Drôme",), frozenset()) if r.get("perimeter") else ((), {"FR"})
        )


@pytest.mark.recorded
@pytest.mark.parametrize(
    "provider", ["ademe_agir", "ile_de_france", "ministere_de_la_culture", "welcom_europe"]
)
def test_a_provider_s_own_form_is_refused_whole(shared: pathlib.Path, provider: str) -> None:
    """These are what the publisher imports, not what it gives out."""
    body = json.dumps(recorded(shared, provider)).encode()
    page = Page(FRANCE.start[0].url, body, "application/json", FRANCE.start[0], NOW)
    with pytest.raises(Broken, match="wrong-shape"):
        list(FRANCE.parse(page))
