"""Slovakia: planned and announced calls of the programmes of 2021 to 2027 (ITMS21+), as JSON.

Two lists. A plan that became a call gives way to it under the same key, so that who saved the
plan hears of the call. A cancelled plan, and a call that is cancelled, closed or suspended, says
closed. Lists may give places, funds and applicants in words or by number only; a call whose
closing dates the list leaves out is read on its own, and taken as listed if that is refused; so
is a plan whose calls the list leaves out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta

from model import Call, CallStatus, Language, Programme
from sources._itms import ID, Record, announced, ids, number, planned
from sources._record import answer, refused
from sources._source import Broken, Expect, Found, Note, Page, Request, Source

API = "https://api.itms21.sk/public/v1"
PLANS = f"{API}/planovanavyzva?limit=-1"
CALLS = f"{API}/vyzva?limit=-1&ajUkoncene=false"
CLOSED = CallStatus.CLOSED


def parse(page: Page) -> Iterator[Found]:
    """The list of plans, then that of calls, which has to know them; or one call's own record."""
    reply, context = answer(page), page.request.context
    if "key" in context or "plan" in context:
        yield _own(reply, context)
        return
    rows = reply.get("results")
    if not isinstance(rows, list):
        raise Broken("wrong-shape", "no results")
    if not rows:
        raise Broken("empty", "a list without rows")
    became = context.get("became")
    yield from _calls(page, rows, became) if isinstance(became, Mapping) else _plans(page, rows)


def _plans(page: Page, rows: list[object]) -> Iterator[Found]:
    became: dict[str, str] = {}
    for place, row in enumerate(rows):
        try:
            if not isinstance(row, dict):
                raise ValueError("no object")
            for call in ids(row, "vyzva")[:1]:
                became[str(call)] = number(row)
            found = _plan(row)
        except (KeyError, TypeError, ValueError, ArithmeticError) as e:
            yield refused(page, place, row, e, by=("kod", "id"))
            continue
        if "vyzva" in row or isinstance(found, Note) or found.published_status is CLOSED:
            yield found
        else:
            url = f"{API}/planovanavyzva/id/{number(row)}"
            yield Request(url, context={"plan": True}, instead=found)
    yield Request(CALLS, context={"became": became})


def _plan(record: Record) -> Call | Note:
    if ids(record, "vyzva") or record.get("vyhlasena") is True:
        return Note("plans that became calls")
    return planned(record)


def _calls(page: Page, rows: list[object], became: Mapping[str, str]) -> Iterator[Found]:
    """``became`` tells of each plan's first call which plan it was. That call takes the plan's
    key, and so does the first that names a plan which does not name it yet."""
    taken = set(became.values())
    for place, row in enumerate(rows):
        try:
            if not isinstance(row, dict):
                raise ValueError("no object")
            own = number(row)
            free = (str(plan) for plan in ids(row, "planovanaVyzva") if str(plan) not in taken)
            plan = became.get(own) or next(free, None)
            key = f"plan-{plan}" if plan else f"call-{own}"
            call = announced(row, key)
        except (KeyError, TypeError, ValueError, ArithmeticError) as e:
            yield refused(page, place, row, e, by=("kod", "id"))
            continue
        taken |= {plan} if plan else set()
        if call.cut_offs or "posudzovaneObdobie" in row:
            yield call
        else:
            yield Request(f"{API}/vyzva/id/{own}", context={"key": key}, instead=call)


def _own(record: Record, context: Mapping[str, object]) -> Call | Note:
    try:
        return _plan(record) if "plan" in context else announced(record, str(context["key"]))
    except (KeyError, TypeError, ValueError, ArithmeticError) as e:
        raise Broken("wrong-shape", repr(e)[:300]) from e


SOURCE = Source(
    id=ID,
    title="Slovakia: calls of Programme Slovakia and others (ITMS21+)",
    publisher="Ministerstvo investícií, regionálneho rozvoja a informatizácie SR",
    homepage="https://portal.itms21.sk/vyhlasene-vyzvy/",
    programmes=(Programme.ESF_PLUS, Programme.JTF, Programme.ERDF, Programme.COHESION_FUND),
    start=(Request(PLANS),),
    parse=parse,
    every=timedelta(hours=12),
    expect=Expect(at_least=1, at_most=3000),
    pages_at_most=600,
    delay=timedelta(milliseconds=300),
    language=Language("sk"),
    licence="not stated; facts with a link to the official page",
    attribution="ITMS21+, portal.itms21.sk",
    proven="description",
    notes="Field names from working clients; no answer was seen. Whether the lists give closing "
    "dates and the names of funds, applicants and places is inferred: what is missing stays "
    "unsaid. The API may refuse single records.",
)
