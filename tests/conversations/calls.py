"""Calls that people meet in the conversations: published facts, in words of our own."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from model import (
    ApplicantType,
    Band,
    Because,
    Call,
    CallStatus,
    CutOff,
    Language,
    Moment,
    Money,
    NeedId,
    Precision,
    Programme,
    SourceId,
    Tag,
)

BRUSSELS = ZoneInfo("Europe/Brussels")
PORTAL = "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities"
BATTERY = NeedId("battery-value-chain")
VET = NeedId("vet-modernisation")
DIGITAL = NeedId("digital-skills")
CIRCULAR = NeedId("circular-economy")
TRANSITION = NeedId("just-transition")


def cut_offs(*days: str) -> tuple[CutOff, ...]:
    """17:00 in Brussels, as the portal's dates mean."""
    return tuple(
        CutOff(datetime.combine(date.fromisoformat(day), time(17), BRUSSELS)) for day in days
    )


def _call(reference: str, title: str, programme: Programme, *closes: str, **kw: Any) -> Call:
    facts: dict[str, Any] = {
        "source": SourceId("eu_portal"),
        "key": reference,
        "title": title,
        "url": f"{PORTAL}/topic-details/{reference}",
        "reference": reference,
        "programme": programme,
        "published_status": CallStatus.OPEN,
        "opens": Moment(datetime(2025, 12, 4, tzinfo=BRUSSELS)),
        "cut_offs": cut_offs(*closes),
    }
    return Call(**{**facts, **kw})


CALLS = {
    "centres": _call(
        "ERASMUS-EDU-2026-PEX-COVE",
        "Centres of Vocational Excellence",
        Programme.ERASMUS_PLUS,
        "2026-09-03",
        budget=Money(Decimal(68_000_000)),
        grant_max=Money(Decimal(4_000_000)),
        cofinancing=Decimal(80),
        applicants=frozenset({ApplicantType.EDUCATION, ApplicantType.COMPANY}),
        who="At least eight partners from four countries, schools and companies among them.",
        text="Vocational schools and companies of a region train people for battery plants.",
    ),
    "balkans": _call(
        "ERASMUS-EDU-2026-CB-VET-WB",
        "Capacity building in VET in Western Balkans",
        Programme.ERASMUS_PLUS,
        "2026-03-26",
        text="Schools of the Western Balkans and of the Union renew what they teach.",
    ),
    "loans": _call(
        "JTM-2026-PSLF-FRAMEWORK-LOANS",
        "Framework Loans",
        Programme.JTM,
        "2026-01-27",
        "2026-09-17",
        "2027-02-16",
        applicants=frozenset({ApplicantType.PUBLIC}),
        text="Public bodies of just transition territories borrow for what replaces coal.",
    ),
    "recycling": _call(
        "HORIZON-CL5-2026-03-D2-02",
        "Development of direct recycling processes (BATT4EU Partnership)",
        Programme.HORIZON,
        "2026-03-31",
        text="Used batteries become new electrodes without being taken apart.",
    ),
    "electrodes": _call(
        "HORIZON-CL5-2026-09-D2-01",
        "Producing battery-grade materials for electrodes through sustainable processing and"
        " refining of raw materials or developing bio-based materials (BATT4EU Partnership)",
        Programme.HORIZON,
        "2026-09-15",
        published_status=CallStatus.FORTHCOMING,
        opens=Moment(datetime(2026, 5, 5, tzinfo=BRUSSELS)),
        text="Materials of batteries from sources nearby.",
    ),
    "coalitions": _call(
        "DIGITAL-2026-SKILLS-10-NATIONAL-COALITIONS",
        "Digital Skills and Jobs Platform: The National Coalitions for Digital Skills and Jobs",
        Programme.DIGITAL,
        "2026-10-01",
        text="National coalitions teach digital skills.",
    ),
    "closed": _call(
        "ERASMUS-EDU-2026-PI-ALL-INNO-EDU-ENTERP",
        "Alliances for Education and Enterprises",
        Programme.ERASMUS_PLUS,
        "2026-03-10",
        text="Schools and companies of the battery industry learn from one another.",
    ),
    "early": _call(
        "SMP-COSME-2026-EYE",
        "Erasmus for Young Entrepreneurs",
        Programme.SMP,
        "2026-04-21",
        published_status=CallStatus.CLOSED,
        text="Young founders work with those who founded before, in battery firms too.",
    ),
    "planned": _call(
        "FESL.10.24",
        "Rozwój kształcenia zawodowego w sektorze <bateryjnym>",
        Programme.JTF,
        source=SourceId("poland"),
        url="https://www.funduszeeuropejskie.gov.pl/nabory/fesl-10-24",
        language=Language("pl"),
        zone="Europe/Warsaw",
        published_status=CallStatus.PLANNED,
        opens=Moment(datetime(2026, 6, 1, tzinfo=ZoneInfo("Europe/Warsaw")), Precision.MONTH),
        places=("Śląskie",),
        text="Szkoły zawodowe i pracodawcy.",
    ),
    "training": _call(
        "ESF-2026-EURES-TMS",
        "EURES Targeted Mobility Scheme (TMS)",
        Programme.ESF_PLUS,
        "2026-05-26",
        text="People who look for work in another country of the Union are helped.",
    ),
    "undated": _call(
        "ERASMUS-EDU-NEWS-1",
        "Vocational schools: grants on demand",
        Programme.ERASMUS_PLUS,
        opens=None,
        text="Schools may ask for a grant at any time.",
    ),
}
_TAGS: dict[str, tuple[NeedId, ...]] = {
    "centres": (BATTERY, VET),
    "balkans": (VET,),
    "loans": (TRANSITION,),
    "recycling": (BATTERY, CIRCULAR),
    "electrodes": (BATTERY,),
    "coalitions": (DIGITAL,),
    "closed": (BATTERY,),
    "early": (BATTERY,),
    "planned": (BATTERY,),
    "training": (BATTERY,),
    "undated": (BATTERY,),
}
_FOUND = {
    BATTERY: ("battery", "text"),
    VET: ("vocational schools", "text"),
    TRANSITION: ("just transition territories", "text"),
    CIRCULAR: ("recycling", "title"),
    DIGITAL: ("digital skills", "title"),
}


def tags_of(key: str) -> list[Tag]:
    tags = []
    for need in _TAGS[key]:
        phrase, where = _FOUND[need]
        tags.append(Tag(need, 0.9, Band.STRONG, (Because(phrase, where, phrase),)))
    return tags
