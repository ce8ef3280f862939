"""Whatever a publisher writes and whoever reads: Telegram takes it, balanced and escaped."""

from __future__ import annotations

import gzip
import json
import pathlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import feedparser
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import messages
from messages import (
    AlertKind,
    CardFacts,
    DigestFacts,
    Line,
    PageFacts,
    Part,
    Reason,
    Section,
    TableLine,
    TableRef,
)
from model import (
    Answer,
    ApplicantType,
    Because,
    Call,
    CallId,
    CallStatus,
    Check,
    Cover,
    CoverId,
    CutOff,
    FieldChange,
    Language,
    Member,
    MemberId,
    Moment,
    Money,
    NutsCode,
    Precision,
    Programme,
    Reminder,
    ReminderId,
    RoundtableId,
    SourceId,
    Stage,
    StakeholderGroup,
    StoredCall,
    Track,
    changes,
)
from tests.messages import samples
from tests.messages.said_channel import entry as said_entry
from tests.messages.said_search import searches
from tests.messages.telegram import accepts, units, visible
from tests.messages.test_page import Reader

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


@FEW
@given(LANGUAGES, CARDS)
def test_any_card(language: Language, facts: CardFacts) -> None:
    accepts(messages.card(language, facts))
    accepts(messages.alert(language, facts, AlertKind.CHANGED, urgent=True))
    accepts(messages.not_for_us(language, facts.call))
    everybody = dict.fromkeys(StakeholderGroup, 10**6)
    accepts(messages.card(language, replace(facts, shared=True, interested_groups=everybody)))
    accepts(messages.card_changed(language, facts, urgent=True))
    accepts(messages.card_answers(language, facts.call, 2**53))


@FEW
@given(LANGUAGES, LINE, st.sampled_from(messages.Leads))
def test_any_poster(language: Language, title: str, leads: messages.Leads) -> None:
    facts = messages.PosterFacts(leads=leads, bot="b" * 32, title=title, number=10**18 - 1)
    for message in messages.poster_words(language, facts):
        accepts(message)
        assert units(visible(message.html)) <= 1024


@FEW
@given(LANGUAGES, DIGESTS)
def test_any_digest(language: Language, facts: DigestFacts) -> None:
    parts = messages.digest(language, facts)
    assert bool(parts) is not facts.is_empty
    for part in parts:
        accepts(part)


@FEW
@given(LANGUAGES, LINES, NOWS, ZONES)
def test_any_page_is_one_message(
    language: Language, lines: tuple[Line, ...], now: datetime, zone: str
) -> None:
    facts = PageFacts(
        now=now,
        zone=zone,
        digest_id=2**53,
        section=Section.CHANGED,
        page=3,
        lines=lines,
        total=2**40,
    )
    accepts(messages.digest_page(language, facts))


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


@FEW
@given(LANGUAGES, STORED, TRACKS, NOWS, ZONES, st.booleans())
def test_any_page_of_the_tracker(
    language: Language, call: StoredCall, track: Track, now: datetime, zone: str, group: bool
) -> None:
    facts = messages.TrackFacts(call=call, track=track, now=now, zone=zone, in_group=group)
    accepts(messages.track_page(language, facts))
    accepts(messages.grant_step(language, facts))
    accepts(messages.note_step(language, facts, 500))
    accepts(messages.ask_applied(language, facts))
    accepts(messages.ask_result(language, facts))
    accepts(messages.grant_unread(language, call.id, track.note or "?"))


@FEW
@given(LANGUAGES, CARDS, MEMBERS, st.lists(LINE, min_size=1, max_size=9), st.integers(0, 2000))
def test_any_call_that_is_passed_on(
    language: Language, card: CardFacts, member: Member, regions: list[str], reach: int
) -> None:
    facts = messages.PassOnFacts(
        call=card.call, member=member, regions=regions, reach=reach, counted_up_to=1000
    )
    accepts(messages.pass_on_step(language, facts))
    accepts(messages.passed_on(language, card.call))
    accepts(messages.tip(language, card, member.group, member.organisation))


@pytest.fixture(scope="module")
def titles(shared: pathlib.Path) -> list[tuple[str, str, Programme]]:
    """The longest of the recorded titles and those with signs of markup."""
    with gzip.open(shared / "data/portal/topics.jsonl.gz", "rt", encoding="utf-8") as rows:
        found = [json.loads(row) for row in rows]
    marked = [r for r in found if any(sign in r["title"] for sign in "<>&\n")]
    longest = sorted(found, key=lambda r: -len(r["title"]))[:40]
    return [(r["title"], r["identifier"] or "", Programme.HORIZON) for r in longest + marked]


@pytest.mark.recorded
@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_the_longest_real_titles(
    language: Language, titles: list[tuple[str, str, Programme]]
) -> None:
    calls = [
        samples.stored(n, title=title, reference=reference or None, programme=programme)
        for n, (title, reference, programme) in enumerate(titles, 1)
    ]
    full = samples.full_card()
    for stored in calls:
        change = FieldChange("title", full.call.call.title, stored.call.title)
        call = replace(full.call.call, title=stored.call.title)
        facts = replace(full, call=replace(full.call, call=call), changed=(change,))
        message = messages.card(language, facts)
        accepts(message)
        won = Track(call=stored.id, stage=Stage.FUNDED, since=samples.NOW, note="x" * 500)
        way = messages.TrackFacts(call=stored, track=won, now=samples.NOW, zone="Europe/Rome")
        accepts(messages.track_page(language, way))
        accepts(messages.tip(language, facts, StakeholderGroup.EDUCATION, "x" * 200))
        assert stored.call.title.split()[0] in visible(message.html)
    lines = tuple(Line(call=stored, reasons=samples.WHY) for stored in calls[:10])
    dates = samples.digest_facts(new=lines, changed=lines, closing=lines, digest_id=2**53)
    for part in messages.digest(language, dates):
        accepts(part)


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_a_card_on_which_everything_is_long_says_less(language: Language) -> None:
    """The deadline, the link and the question to check stay; the wordy parts give way."""
    words = "regional skills partnership " * 30
    long = tuple(f"{n} {words}" for n in range(9))
    call = samples.call(
        title=words,
        who=words * 3,
        places=long,
        reference=words,
        applicants=frozenset(ApplicantType),
        cut_offs=tuple(samples.cut_off(f"2026-{month:02}-26", month) for month in range(3, 12)),
    )
    facts = samples.full_card(
        call=replace(samples.stored(), call=call),
        source_title=words,
        attribution=words,
        others=long,
        why=tuple(Reason(n, tuple(Because(w, "title", "r") for w in long)) for n in long),
        changed=changes(OTHER, call),
        checks=tuple(
            Check(name, Answer.UNKNOWN, value=words)
            for name in ("dates", "territory", "applicants", "programme", "moon")
        ),
    )
    message = messages.alert(language, facts, AlertKind.CHANGED, urgent=True)
    accepts(message)
    text = visible(message.html)
    assert messages.day(language, samples.at("2026-03-26"), "Europe/Brussels") in text
    assert messages.plain(language, "check-territory", value="") in text
    assert f'href="{call.url}"' in message.html


def test_a_date_far_off_is_plain_text() -> None:
    far = samples.NOW + timedelta(days=3000)
    facts = samples.plain_card(call=samples.stored(cut_offs=(CutOff(far, Precision.TIME),)))
    assert "<tg-time" not in messages.card(Language("en"), facts).html


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_a_search_for_anything_fits(language: Language) -> None:
    for _, message in searches(language, "<b>&" * 50):
        accepts(message)


@FEW
@given(LANGUAGES, LINE, LINES, st.booleans())
def test_any_words_of_the_second_channel(
    language: Language, name: str, lines: tuple[Line, ...], on: bool
) -> None:
    """The chat's words at their longest; a page, a mail and a feed of whatever was published."""
    address = f"https://{'long-name.' * 12}example.org/funding/my/{'x' * 43}"
    facts = messages.ChannelFacts(
        owner=MemberId(2**53),
        group=True,
        group_name=name,
        calendar=f"{address}/calendar.ics" if on else "",
        page=f"{address}/digest",
        mail=f"{address}/digest.eml",
        feeds=((name, f"{address}/feeds/en/need/{'n' * 60}/region/CZ080.atom"),) * 40,
        all_feeds=f"{address}/feeds/en/",
    )
    accepts(messages.channel(language, facts, renewed=True))
    accepts(messages.channel_renew(language, facts.owner, 2**31))
    accepts(messages.channel_in_private(language, facts.owner))
    digest = samples.digest_facts(new=lines, changed=(), closing=(), tables=(), totals={})
    full = messages.FullDigest(digest=digest, open=lines[:2], region=name, needs=(name,))
    links = messages.PageLinks("a", "b", "c")
    Reader("".join(messages.digest_document(language, full, links)))
    assert "".join(messages.digest_text(language, full))
    entries = [
        messages.word_entry(language, said_entry(language, line=one, places=(name,)), digest.now)
        for one in lines[:2]
    ]
    feed = messages.Feed(
        id="urn:x",
        title=name,
        subtitle=name,
        language=language,
        self_url=address,
        page_url=address,
        other_url=address,
    )
    assert not feedparser.parse(messages.atom(feed, entries)).bozo
    assert len(json.loads(messages.json_feed(feed, entries))["items"]) == len(entries)


@FEW
@given(LANGUAGES, STORED, CARDS, DIGESTS, LONG, NOWS)
def test_reminders_and_what_goes_to_a_colleague(
    language: Language,
    call: StoredCall,
    card: CardFacts,
    digest: DigestFacts,
    long: str,
    now: datetime,
) -> None:
    member = Member(id=MemberId(1), chat_id=1, organisation=long)
    asked = Reminder(id=ReminderId(2**53), member=member.id, call=call.id, asked_at=now)
    asked = replace(asked, before=30)
    wishes = [(replace(asked, before=None, opens=True), None)] + [(asked, now)] * 9
    coming = [messages.Coming(id=asked.id, call=call, at=now)] * 9
    said = messages.reminder(
        language,
        messages.ReminderFacts(
            call=call,
            now=now,
            zone="Europe/Helsinki",
            cut_off=call.call.next_cut_off(now),
            asked=True,
            was=now,
            snoozes=("1", "3", "b7"),
        ),
    )
    accepts(said)
    facts = messages.RemindFacts(
        call=call, now=now, member=member, saved=True, next_rung=now, wishes=wishes
    )
    accepts(messages.remind_page(language, facts))
    accepts(messages.remind_page(language, replace(facts, offered=("1", "7", "b7", "b30"))))
    ladder = messages.LadderFacts(member=member, default=(30,), coming=coming)
    accepts(messages.ladder_step(language, ladder))
    accepts(messages.snoozed(language, call, member, asked, now))
    accepts(messages.silenced(language, call))
    accepts(messages.which_day(language, call))
    whose = messages.ColleagueFacts(organisation=long, regions=(long,) * 9, until=now.date())
    for parts in (
        (said,),
        (messages.alert(language, card, AlertKind.CHANGED, urgent=True),),
        messages.digest(language, digest),
    ):
        for part in messages.for_colleague(language, whose, parts):
            accepts(part)
    cover = Cover(
        id=CoverId(2**53), member=member.id, token="t" * 24, asked_at=now, expires_at=now
    )
    offered = messages.InvitationFacts(
        cover=cover, token="t" * 24, asks=whose, member=member, needs=(long,) * 9
    )
    accepts(messages.invitation(language, offered))
    accepts(messages.stands_in(language, cover.id, replace(whose, organisation="")))
    notice = messages.CoverNotice(cover=cover, member=member, asks=whose, calls=10**6)
    for what in ("over", "deputy-back"):
        accepts(messages.cover_notice(language, what, notice))
