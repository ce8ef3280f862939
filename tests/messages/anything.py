"""Strategies: whatever a publisher writes and a member does, as facts of messages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

import messages
from messages import CardFacts, DigestFacts, Line, Part, Reason, Section, TableLine, TableRef
from model import (
    Answer,
    ApplicantType,
    Because,
    Call,
    CallId,
    CallStatus,
    Check,
    CutOff,
    Language,
    Member,
    MemberId,
    Moment,
    Money,
    NutsCode,
    Precision,
    Programme,
    RoundtableId,
    SourceId,
    Stage,
    StakeholderGroup,
    StoredCall,
    Track,
    changes,
)
from tests.messages import samples

FEW = settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.generate],  # shrinking a card of thirty facts takes minutes
)
LANGUAGES = st.sampled_from(messages.LANGUAGES)
WORDS = st.text(alphabet=st.sampled_from("aé <>&\"'\n🙋ש.{}$"), min_size=1, max_size=40)
LONG = st.builds(lambda text, n: text * n, WORDS, st.integers(1, 80))
LINE = LONG.filter(lambda text: bool(text.strip()))
ZONES = st.sampled_from(["Europe/Brussels", "Europe/Helsinki", "Europe/Lisbon", "Asia/Nicosia"])
DAY = datetime(2026, 1, 1, tzinfo=UTC)
NOWS = st.integers(0, 10**6).map(lambda minutes: DAY + timedelta(minutes=minutes))
MOMENTS = st.integers(-(10**5), 3 * 10**6).map(lambda minutes: DAY + timedelta(minutes=minutes))
PRECISIONS = st.sampled_from(Precision)
CODES = st.sampled_from([NutsCode(c) for c in ("CZ080", "DEA", "FRE11", "EL", "PT17", "ITC11")])
CUT_OFFS = st.lists(
    st.builds(CutOff, MOMENTS, PRECISIONS, st.none() | st.integers(1, 9)), max_size=12
).map(lambda found: tuple(sorted(found, key=lambda c: c.at)))
AMOUNTS = st.builds(
    Money,
    st.decimals(0, Decimal("9e12"), allow_nan=False, places=2),
    st.sampled_from(["EUR", "PLN", "CZK"]),
)
CALLS = st.builds(
    Call,
    source=st.just(SourceId("eu_portal")),
    key=st.just("k"),
    title=LINE,
    url=st.just('https://e.eu/?a=1&b="2"'),
    programme=st.sampled_from(Programme),
    reference=st.none() | LINE,
    language=st.sampled_from([Language(code) for code in ("en", "pl", "mt", "xx")]),
    published_status=st.none() | st.sampled_from(CallStatus),
    opens=st.none() | st.builds(Moment, MOMENTS, PRECISIONS),
    cut_offs=CUT_OFFS,
    zone=ZONES,
    budget=st.none() | AMOUNTS,
    grant_min=st.none() | AMOUNTS,
    grant_max=st.none() | AMOUNTS,
    grants_expected=st.none() | st.integers(0, 10**7),
    cofinancing=st.none() | st.decimals(0, 100, places=2),
    regions=st.frozensets(CODES, max_size=6),
    places=st.lists(LINE, max_size=10).map(tuple),
    applicants=st.frozensets(st.sampled_from(ApplicantType)),
    who=LONG,
)
STORED = st.builds(
    StoredCall,
    id=st.integers(1, 2**53).map(CallId),
    call=CALLS,
    version=st.integers(1, 9),
    first_seen=NOWS,
    last_seen=NOWS,
)
BECAUSE = st.builds(
    Because, LINE, st.sampled_from(["title", "text", "keywords", "moon"]), st.just("r")
)
REASONS = st.lists(
    st.builds(Reason, LINE, st.lists(BECAUSE, max_size=6).map(tuple)), max_size=12
).map(tuple)
OTHER = samples.call(title="Something else", applicants=frozenset({ApplicantType.SME}))
CHANGES = st.builds(lambda call: changes(OTHER, call), CALLS)
TABLES = st.builds(TableRef, st.integers(1, 2**53).map(RoundtableId), LINE, MOMENTS)
CHECKS = st.lists(
    st.builds(
        Check,
        st.sampled_from(["dates", "territory", "applicants", "programme", "moon"]),
        st.sampled_from(Answer),
        value=LINE,
    ),
    max_size=6,
).map(tuple)
CARDS = st.builds(
    CardFacts,
    call=STORED,
    now=NOWS,
    zone=ZONES,
    source_title=LINE,
    attribution=LONG,
    others=st.lists(LINE, max_size=8).map(tuple),
    region_names=st.dictionaries(CODES, LINE, max_size=6),
    why=REASONS,
    checks=CHECKS,
    changed=CHANGES,
    saved=st.booleans(),
    interested=st.booleans(),
    interested_members=st.integers(0, 10**6),
    interested_countries=st.integers(0, 40),
    tables=st.lists(TABLES, max_size=8).map(tuple),
    track=st.none() | st.builds(Track, call=st.just(CallId(1)), stage=st.sampled_from(Stage)),
)
LINE_OF = st.builds(Line, call=STORED, reasons=REASONS, changed=CHANGES, saved=st.booleans())
LINES = st.builds(lambda line, n: (line,) * n, LINE_OF, st.integers(0, 12))
TABLE_LINE = st.builds(
    TableLine, table=TABLES, zone=ZONES, part=st.sampled_from(Part), call_title=LONG
)
DIGESTS = st.builds(
    DigestFacts,
    now=NOWS,
    zone=ZONES,
    assistant=LINE,
    digest_id=st.integers(1, 2**53),
    new=LINES,
    changed=LINES,
    closing=LINES,
    tables=st.builds(lambda line, n: (line,) * n, TABLE_LINE, st.integers(0, 12)),
    totals=st.dictionaries(st.sampled_from(Section), st.integers(0, 10**6)),
    sources_checked=st.integers(0, 99),
    polls=st.integers(0, 10**5),
    first=st.booleans(),
)
NOTES = LONG.map(lambda text: text[:500])
TRACKS = st.builds(
    Track,
    call=st.just(CallId(1)),
    stage=st.none() | st.sampled_from(Stage),
    since=NOWS,
    note=st.just("") | NOTES,
    amount=st.none() | AMOUNTS,
)
MEMBERS = st.builds(
    Member,
    id=st.just(MemberId(1)),
    chat_id=st.just(1),
    group=st.none() | st.sampled_from(StakeholderGroup),
    organisation=st.just("") | LINE,
)
