"""Facts for the tests: calls with real titles, identifiers, dates and amounts, own words else."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from messages import (
    ArticleLine,
    CardFacts,
    DayFacts,
    DigestFacts,
    GroupSeats,
    Line,
    NoticeFacts,
    PageFacts,
    Part,
    QuorumFacts,
    Reason,
    RefusalFacts,
    ReminderFacts,
    Section,
    ShareFacts,
    TableFacts,
    TableLine,
    TableRef,
)
from model import (
    Answer,
    ApplicantType,
    Article,
    Because,
    Call,
    CallId,
    CallStatus,
    Check,
    CutOff,
    FieldChange,
    Language,
    MemberId,
    Moment,
    Money,
    NutsCode,
    Precision,
    Programme,
    Registration,
    RegistrationId,
    RegistrationState,
    Roundtable,
    RoundtableId,
    SourceId,
    StakeholderGroup,
    StoredCall,
)
from tests.messages.written import WRITTEN

BRUSSELS = ZoneInfo("Europe/Brussels")
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NEEDS: dict[Language, tuple[str, str, str]] = {
    code: tuple(written["needs"]) for code, written in WRITTEN.items()
}
"""Two needs and some words that stand for the first."""
TITLE = "Centres of Vocational Excellence"
"""Of every call that has no other."""
TABLE_TITLE = "Skills for batteries"
PORTAL = "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities"


def at(day: str, hour: int = 17, minute: int = 0, zone: ZoneInfo = BRUSSELS) -> datetime:
    return datetime.combine(date.fromisoformat(day), datetime.min.time(), zone).replace(
        hour=hour, minute=minute
    )


def cut_off(day: str, stage: int | None = None) -> CutOff:
    return CutOff(at(day), Precision.DAY, stage)


def call(**facts: Any) -> Call:
    known: dict[str, Any] = {
        "source": SourceId("eu_portal"),
        "key": "48000001TOPICSen",
        "title": TITLE,
        "url": f"{PORTAL}/topic-details/ERASMUS-EDU-2026-PEX-COVE",
        "programme": Programme.ERASMUS_PLUS,
        "reference": "ERASMUS-EDU-2026-PEX-COVE",
        "published_status": CallStatus.OPEN,
        "opens": Moment(at("2025-12-04", 0)),
        "cut_offs": (cut_off("2026-09-03"),),
    }
    return Call(**(known | facts))


def stored(id_: int = 42, version: int = 1, **facts: Any) -> StoredCall:
    return StoredCall(
        id=CallId(id_),
        call=call(**facts),
        version=version,
        first_seen=NOW - timedelta(days=20),
        last_seen=NOW - timedelta(hours=2),
    )


WHY = (
    Reason(
        "Battery value chain",
        (
            Because("battery cells", "title", "battery"),
            Because("gigafactory", "text", "battery"),
        ),
    ),
    Reason("Vocational excellence", (Because("vocational excellence", "title", "vet"),)),
)
CHECKS = (
    Check("territory", Answer.YES, "call", "CZ080"),
    Check("applicants", Answer.UNKNOWN),
)
NAMES = {
    NutsCode("CZ080"): "Moravskoslezský kraj",
    NutsCode("DEA"): "Nordrhein-Westfalen",
    NutsCode("FRE"): "Hauts-de-France",
}


def full_card(**facts: Any) -> CardFacts:
    """A card on which everything is said."""
    known: dict[str, Any] = {
        "call": stored(
            version=2,
            cut_offs=(cut_off("2026-03-26", 1), cut_off("2026-09-03", 2)),
            budget=Money(Decimal(68_000_000)),
            grant_min=Money(Decimal(800_000)),
            grant_max=Money(Decimal(4_000_000)),
            grants_expected=17,
            cofinancing=Decimal(80),
            regions=frozenset(NAMES),
            places=("Westmünsterland",),
            applicants=frozenset({ApplicantType.EDUCATION, ApplicantType.COMPANY}),
            who="A network of at least eight partners from four countries. Each needs a school.",
        ),
        "now": NOW,
        "zone": "Europe/Helsinki",
        "source_title": "EU Funding & Tenders Portal",
        "attribution": "© European Union",
        "others": ("Erasmus+ website",),
        "region_names": NAMES,
        "why": WHY,
        "checks": CHECKS,
        "changed": (
            FieldChange("cut_offs", (cut_off("2026-03-05"),), (cut_off("2026-03-26"),)),
            FieldChange("budget", None, Money(Decimal(68_000_000))),
        ),
        "saved": True,
        "interested_members": 4,
        "interested_countries": 3,
        "tables": (TableRef(RoundtableId(7), "Vocational excellence", at("2026-03-12", 10)),),
    }
    return CardFacts(**(known | facts))


def plain_card(**facts: Any) -> CardFacts:
    """A card of a call that says almost nothing."""
    known: dict[str, Any] = {
        "call": stored(cut_offs=(), opens=None, reference=None, programme=Programme.JTF),
        "now": NOW,
        "zone": "Europe/Brussels",
        "source_title": "EU Funding & Tenders Portal",
    }
    return CardFacts(**(known | facts))


def lines() -> dict[Section, tuple[Line, ...]]:
    return {
        Section.NEW: (
            Line(call=stored(), reasons=WHY),
            Line(
                call=stored(
                    43,
                    title="Appel à projets pour la transition juste <Hauts-de-France>",
                    language=Language("fr"),
                    programme=Programme.JTF,
                    cut_offs=(CutOff(at("2026-03-31", 23, 59), Precision.DAY),),
                ),
                reasons=WHY[:1],
                interested=True,
            ),
        ),
        Section.CHANGED: (
            Line(
                call=stored(44, version=2, cut_offs=(cut_off("2026-03-19"),)),
                reasons=WHY[1:],
                changed=(
                    FieldChange("cut_offs", (cut_off("2026-03-05"),), (cut_off("2026-03-19"),)),
                ),
                saved=True,
            ),
        ),
        Section.CLOSING: (
            Line(call=stored(45, cut_offs=(cut_off("2026-03-03"),)), saved=True),
            Line(call=stored(46, cut_offs=(cut_off("2026-03-02"),)), saved=True),
        ),
    }


def article_line(number: int = 1, **facts: Any) -> ArticleLine:
    known: dict[str, Any] = {
        "source": SourceId("press_corner"),
        "key": str(number),
        "title": f"Battery skills & plants, part {number}",
        "url": f"https://ec.europa.eu/commission/presscorner/detail/en/ip_26_{number}?a=1&b=2",
        "published_at": NOW - timedelta(days=number),
    }
    return ArticleLine(
        article=Article(**(known | facts)),
        source_title="Press corner of the European Commission",
        need="Battery value chain",
    )


def digest_facts(**facts: Any) -> DigestFacts:
    by_section = lines()
    known: dict[str, Any] = {
        "now": NOW,
        "zone": "Europe/Helsinki",
        "assistant": "Roundtable",
        "digest_id": 5,
        "new": by_section[Section.NEW],
        "changed": by_section[Section.CHANGED],
        "closing": by_section[Section.CLOSING],
        "tables": tuple(table_line(part) for part in (Part.SEATED, Part.WAITING)),
        "totals": {Section.NEW: 14},
        "sources_checked": 9,
        "polls": 63,
    }
    return DigestFacts(**(known | facts))


def page_facts(**facts: Any) -> PageFacts:
    known: dict[str, Any] = {
        "now": NOW,
        "zone": "Europe/Helsinki",
        "digest_id": 5,
        "section": Section.NEW,
        "page": 1,
        "lines": lines()[Section.NEW],
        "total": 22,
    }
    return PageFacts(**(known | facts))


def table_line(part: Part, **facts: Any) -> TableLine:
    known: dict[str, Any] = {
        "table": TableRef(RoundtableId(7), TABLE_TITLE, at("2026-03-12", 10)),
        "zone": "Europe/Brussels",
        "part": part,
        "place": 2,
        "free": 3,
        "call_title": TITLE,
    }
    return TableLine(**(known | facts))


def roundtable(**facts: Any) -> Roundtable:
    known: dict[str, Any] = {
        "id": RoundtableId(7),
        "title": TABLE_TITLE,
        "host": MemberId(1),
        "starts_at": at("2026-03-12", 10),
        "registration_closes_at": at("2026-03-11", 18),
        "release_at": at("2026-03-06", 12),
        "quotas": (
            (StakeholderGroup.INDUSTRY, 4),
            (StakeholderGroup.EDUCATION, 4),
            (StakeholderGroup.SOCIAL_PARTNERS, 2),
        ),
        "open_seats": 2,
        "call": CallId(42),
        "place": "Haus der Regionen & Städte, Rue de Trèves 59, Bruxelles",
        "link": "https://meet.example.eu/skills?room=7&lang=en",
        "languages": ("en", "de"),
    }
    return Roundtable(**(known | facts))


def registration(state: RegistrationState, **facts: Any) -> Registration:
    known: dict[str, Any] = {
        "id": RegistrationId(3),
        "roundtable": RoundtableId(7),
        "who": MemberId(9),
        "group": StakeholderGroup.EDUCATION,
        "state": state,
        "since": NOW - timedelta(days=1),
    }
    return Registration(**(known | facts))


def table_facts(state: RegistrationState | None = None, **facts: Any) -> TableFacts:
    known: dict[str, Any] = {
        "table": roundtable(),
        "now": NOW,
        "zone": "Europe/Helsinki",
        "call_title": TITLE,
        "groups": (
            GroupSeats(StakeholderGroup.INDUSTRY, 4, taken=3, free=1),
            GroupSeats(StakeholderGroup.EDUCATION, 4, taken=5, offered=1, waiting=2),
            GroupSeats(StakeholderGroup.SOCIAL_PARTNERS, 2, free=2),
            GroupSeats(StakeholderGroup.OTHER, 0),
        ),
        "open_free": 1,
        "countries": 5,
        "mine": registration(state) if state else None,
        "my_place": 2 if state is RegistrationState.WAITING else None,
        "my_group": StakeholderGroup.EDUCATION,
    }
    return TableFacts(**(known | facts))


def reminder_facts(**facts: Any) -> ReminderFacts:
    known: dict[str, Any] = {
        "call": stored(cut_offs=(cut_off("2026-03-16"),)),
        "now": NOW,
        "zone": "Europe/Helsinki",
        "cut_off": cut_off("2026-03-16"),
    }
    return ReminderFacts(**(known | facts))


def notice_facts(**facts: Any) -> NoticeFacts:
    known: dict[str, Any] = {
        "source_title": "EU Funding & Tenders Portal",
        "now": NOW,
        "zone": "Europe/Brussels",
        "reason": "too-few",
        "detail": "3 calls, at least 300 expected <topics>",
        "last_good": NOW - timedelta(hours=30),
        "failing_since": NOW - timedelta(hours=6),
        "stored": 542,
        "new": 4,
    }
    return NoticeFacts(**(known | facts))


def quorum_facts(**facts: Any) -> QuorumFacts:
    known: dict[str, Any] = {
        "call": stored(),
        "now": NOW,
        "zone": "Europe/Brussels",
        "members": 4,
        "countries": 3,
        "groups": {StakeholderGroup.INDUSTRY: 3, StakeholderGroup.EDUCATION: 1},
        "lands": (("Česko", 3), ("Polska", 1)),
        "missing": (StakeholderGroup.SOCIAL_PARTNERS, StakeholderGroup.PUBLIC_AUTHORITIES),
        "days": tuple(
            DayFacts(at=at(day, 10), key=key, suits=4, of=4)
            for key, day in (
                ("explore", "2026-06-05"),
                ("partners", "2026-07-03"),
                ("go-no-go", "2026-08-04"),
            )
        ),
    }
    return QuorumFacts(**(known | facts))


def share_facts(**facts: Any) -> ShareFacts:
    return ShareFacts(**({"call": stored(), "now": NOW, "bot": "roundtable_bot"} | facts))


def refusal_facts(reason: str, **facts: Any) -> RefusalFacts:
    known: dict[str, Any] = {
        "reason": reason,
        "now": NOW,
        "zone": "Europe/Helsinki",
        "at": at("2026-03-11", 18),
        "group": StakeholderGroup.INDUSTRY,
        "seated": 5,
        "wanted": 4,
    }
    return RefusalFacts(**(known | facts))
