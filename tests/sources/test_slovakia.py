"""Slovakia: a plan and the call that came of it are one; what the lists may leave out."""

from __future__ import annotations

import json
import pathlib
from typing import Any

import httpx
import pytest

from model import Call, CallStatus, Programme, changes
from sources import Broken, Harvest, Page, Quarantined, Request, all_sources
from tests.sources.publisher import NOW, poll

SLOVAKIA = all_sources()["slovakia"]  # type: ignore[index]
CASES = pathlib.Path(__file__).parent / "slovakia"
PLANS: list[dict[str, Any]] = json.loads((CASES / "plans/page.json").read_text())["results"]
CALLS: list[dict[str, Any]] = json.loads((CASES / "real-calls/page.json").read_text())["results"]
PLAN, REAL = PLANS[0], CALLS[0]


def polled(
    plans: list[dict[str, Any]], calls: list[dict[str, Any]], own: httpx.Response | None = None
) -> Harvest:
    def publisher(request: httpx.Request) -> httpx.Response:
        if "/id/" in request.url.path:
            return own or httpx.Response(403, text="Request Rejected")
        listed = plans if request.url.path.endswith("/planovanavyzva") else calls
        return httpx.Response(200, json={"results": listed})

    return poll(publisher, SLOVAKIA)


def keys(harvest: Harvest) -> dict[str, Call]:
    return {c.key: c for c in harvest.calls}


def test_a_plan_gives_way_to_its_call_under_the_same_key() -> None:
    other = CALLS[1] | {"planovanaVyzva": []}
    before = keys(polled([PLAN], [other]))
    assert before["plan-90001"].status(NOW) is CallStatus.PLANNED

    real = REAL | {"planovanaVyzva": []}
    after = keys(polled([PLAN | {"vyhlasena": True, "vyzva": [{"id": real["id"]}]}], [real]))
    assert list(after) == ["plan-90001"]
    assert after["plan-90001"].reference == real["kod"]
    told = [c.field for c in changes(before["plan-90001"], after["plan-90001"])]
    assert "published_status" in told


def test_a_call_takes_the_place_of_a_plan_that_does_not_know_it_yet() -> None:
    real = REAL | {"planovanaVyzva": [{"id": PLAN["id"]}]}
    found = keys(polled([PLAN], [real]))
    assert list(found) == ["plan-90001"]
    assert found["plan-90001"].published_status is CallStatus.OPEN


@pytest.mark.parametrize("linked", [[], [{"id": 498}, {"id": 512}]])
def test_two_calls_of_one_plan_stay_two(linked: list[dict[str, int]]) -> None:
    both = [c | {"planovanaVyzva": [{"id": PLAN["id"]}]} for c in CALLS[:2]]
    found = keys(polled([PLAN | {"vyzva": linked}], both))
    assert sorted(found) == ["call-512", "plan-90001"]
    assert found["plan-90001"].url.endswith("?id=498")


def test_a_plan_s_first_call_has_its_key_whatever_the_order() -> None:
    second, first = (c | {"planovanaVyzva": [{"id": PLAN["id"]}]} for c in (CALLS[1], CALLS[0]))
    found = keys(polled([PLAN | {"vyzva": [{"id": 512}, {"id": 498}]}], [second, first]))
    assert found["plan-90001"].reference == first["kod"]
    assert found["call-512"].reference == second["kod"]


def test_a_plan_whose_call_is_over_is_no_plan_any_more() -> None:
    ended = PLAN | {"vyzva": [{"id": 1}], "vyhlasena": True}
    found = polled([ended], [CALLS[1] | {"planovanaVyzva": []}])
    assert [c.key for c in found.calls] == ["call-512"]
    assert "plans that became calls" in found.warnings


def test_a_cancelled_plan_says_closed() -> None:
    plan = keys(polled([PLAN | {"zrusena": True}], CALLS[:1]))["plan-90001"]
    assert plan.published_status is CallStatus.CLOSED
    assert plan.closed_early(NOW)  # its dates alone would have it open in October


def test_a_record_that_the_firewall_refuses_is_taken_as_listed() -> None:
    left_out = ("datumUkoncenia", "posudzovaneObdobie", "planovanaVyzva")
    undated = {k: v for k, v in REAL.items() if k not in left_out}
    plan = {k: v for k, v in PLAN.items() if k != "vyzva"}
    refused = polled([plan], [undated])
    assert sorted(keys(refused)) == ["call-498", "plan-90001"]
    assert refused.warnings == ("a call's own page could not be read (status) (2)",)


def test_a_call_of_its_own_page_says_when_it_closes() -> None:
    undated = REAL | {"planovanaVyzva": [], "datumUkoncenia": None}
    del undated["posudzovaneObdobie"]
    found = keys(polled([PLANS[1]], [undated], httpx.Response(200, json=REAL)))
    assert len(found["call-498"].cut_offs) == 1


def test_another_shape_of_the_own_page_is_no_call() -> None:
    request = Request("https://api.itms21.sk/public/v1/vyzva/id/1", context={"key": "call-1"})
    page = Page(request.url, b'{"id": 1, "nazov": "x"}', "application/json", request, NOW)
    with pytest.raises(Broken, match="wrong-shape"):
        list(SLOVAKIA.parse(page))


def test_officers_are_never_kept() -> None:
    kept = repr(polled(PLANS, CALLS).calls)
    assert REAL["kontaktEmail"] in json.dumps(CALLS)
    for private in (REAL["kontaktEmail"], REAL["kontaktNazov"], REAL["kontaktTelefon"]):
        assert private not in kept


@pytest.mark.parametrize(
    ("code", "fund", "programme"),
    [
        ("PSK-UV-005-2024-DV-ESF+", "", Programme.ESF_PLUS),
        ("PSK-MIRRI-000-2026-FST", "", Programme.JTF),
        ("PSK-MIRRI-977-2026-TP-KF", "", Programme.COHESION_FUND),
        ("PSK-X-1-EFRR", "", Programme.ERDF),
        ("PSK-X-1", "Fond na spravodlivú transformáciu", Programme.JTF),
        ("PSK-X-1", "Európsky sociálny fond plus", Programme.ESF_PLUS),
        ("PSK-X-1", "", Programme.OTHER),
        ("PSK-FST-1", "", Programme.OTHER),  # the ministry's own letters are no fund
    ],
)
def test_the_fund_is_named_or_ends_the_code(code: str, fund: str, programme: Programme) -> None:
    named = [{"id": 4, "nazovSk": fund}] if fund else [{"id": 4}]
    call = polled([PLANS[1]], [REAL | {"kod": code, "fond": named, "planovanaVyzva": []}])
    assert keys(call)["call-498"].programme is programme


@pytest.mark.parametrize(
    ("place", "codes", "places"),
    [
        ({"id": 1, "kod": "1006SK042", "nazovSk": "Košický kraj"}, {"SK042"}, ()),
        ({"id": 1, "kodZdroj": "SK031"}, {"SK031"}, ()),
        ({"id": 1, "kod": "1006SK0"}, {"SK"}, ()),
        ({"id": 1, "kod": "1006SK041A526665", "nazovSk": "Stará Ľubovňa"}, {"SK041"}, ()),
        ({"id": 1, "nazovSk": "Horná Nitra"}, set(), ("Horná Nitra",)),
        ({"id": 11}, set(), ("ITMS21+ č. 11",)),
    ],
)
def test_places(place: dict[str, Any], codes: set[str], places: tuple[str, ...]) -> None:
    plan = keys(polled([PLAN | {"miestoRealizacie": [place]}], CALLS[:1]))["plan-90001"]
    assert (plan.regions, plan.places) == (codes, places)


@pytest.mark.parametrize("lost", ["nazovSk", "zrusena", "datumVyhlasenia1Kolo", "id"])
def test_a_plan_without_a_field_is_quarantined(lost: str) -> None:
    plan = {k: v for k, v in PLAN.items() if k != lost}
    refused = polled([plan], CALLS[:1]).quarantined
    assert [type(q) for q in refused] == [Quarantined]


@pytest.mark.recorded
def test_the_list_made_after_the_description_is_read_whole(shared: pathlib.Path) -> None:
    """Two plans: one of the JTF, and one of the ESF+ that was cancelled."""
    file = shared / "data/national/fixtures_synthetic/sk_planovanavyzva_list.json"
    plans = json.loads(file.read_text())["results"]
    harvest = polled(plans, [REAL])
    assert harvest.quarantined == ()
    read = {c.reference: c for c in harvest.calls if c.key != "call-" + str(REAL["id"])}
    assert (
        read.keys()
        >= {p["kod"] for p in plans}
        == {
            "PSK-MIRRI-000-2026-FST",
            "PSK-MPSVR-001-2026-ESF+",
        }
    )
    open_, cancelled = (read[p["kod"]] for p in plans)
    assert (open_.programme, open_.status(NOW)) == (Programme.JTF, CallStatus.PLANNED)
    assert open_.budget
    assert float(open_.budget.amount) == plans[0]["sumaEu"]
    assert open_.opens
    assert open_.opens.at.date().isoformat() == "2026-10-01"
    assert [c.at.date().isoformat() for c in open_.cut_offs] == ["2027-01-31"]
    assert cancelled.programme is Programme.ESF_PLUS
    assert cancelled.published_status is CallStatus.CLOSED
