"""What ``said`` writes of the set-up, of help and privacy, and of opening a roundtable."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import messages
import messages.hosts
from messages import PreviewFacts, RegionFacts, RegionName, RhythmFacts
from model import (
    CallId,
    Language,
    Member,
    MemberId,
    MemberState,
    Message,
    NutsCode,
    Rhythm,
    StakeholderGroup,
)
from tests.messages import samples as s

EVERYONE = """
start calls search saved needs region rhythm quiet roundtables language settings sources privacy
mydata forget pause stop help
""".split()  # noqa: SIM905 -- a list this long reads better as words
OSTRAVA = RegionName(NutsCode("CZ080"), "Moravskoslezský kraj")
CZECHIA = RegionName(NutsCode("CZ"), "Česko")
WEEKLY = RhythmFacts(
    rhythm=Rhythm.WEEKLY, weekday=4, hour=8, zone="Europe/Prague", setting_up=True
)
AT_ONCE = replace(WEEKLY, rhythm=Rhythm.AT_ONCE, setting_up=False)


def setup(language: Language) -> Iterator[tuple[str, Message]]:
    about = messages.plain(language, "bot-description", assistant="Roundtable")
    short = messages.plain(language, "bot-short-description")
    yield "before a word is said", Message(html=f"{about}\n\n{short}")
    first = messages.language_step(language, "Roundtable", setting_up=True, in_group=True)
    yield "set-up, language, in a group", first
    yield "language", messages.language_step(language, "Roundtable", setting_up=False)
    yield from _where(language)
    yield "set-up, group", messages.group_step(language, None, setting_up=True)
    yield (
        "organisation",
        messages.organisation_step(language, "VŠB", setting_up=False, in_group=True),
    )
    yield "set-up, rhythm", messages.rhythm_step(language, WEEKLY)
    yield "rhythm", messages.rhythm_step(language, AT_ONCE)
    some = PreviewFacts(total=7, days=60, best=(s.stored(), s.stored(43)))
    yield "set-up, preview", messages.preview_step(language, some)
    yield "set-up, preview, none", messages.preview_step(language, PreviewFacts(total=0, days=60))
    yield "set-up, finished, weekly", messages.finished(language, WEEKLY)
    yield "set-up, finished, at once", messages.finished(language, AT_ONCE, in_group=True)
    yield "set-up, offered", messages.offer_setup(language, "region")
    yield "in a group", messages.group_welcome(language, "Roundtable")
    yield from _answers(language)
    yield from _hosting(language)


def _where(language: Language) -> Iterator[tuple[str, Message]]:
    asked = RegionFacts(setting_up=True, in_group=True)
    yield "set-up, region", messages.region_step(language, asked)
    found = replace(asked, found=(OSTRAVA, CZECHIA), typed="Ostrava")
    yield "set-up, region, found", messages.region_step(language, found)
    located = replace(found, typed="", located=True)
    yield "set-up, region, located", messages.region_step(language, located)
    unknown = replace(asked, typed="Atlantis")
    yield "set-up, region, not found", messages.region_step(language, unknown)
    chosen = replace(asked, chosen=(OSTRAVA,))
    yield "set-up, region, chosen", messages.region_step(language, chosen)


def _answers(language: Language) -> Iterator[tuple[str, Message]]:
    member = Member(id=MemberId(1), chat_id=1, zone="Europe/Prague", language=language)
    until = replace(
        member, state=MemberState.PAUSED, paused_until=s.at("2026-09-03", 0), quiet_to=20
    )
    facts = messages.SettingsFacts(
        member=replace(until, rhythm=Rhythm.AT_ONCE), now=s.NOW, regions=("Česko",), needs=()
    )
    yield "settings, paused, at once", messages.settings(language, facts)
    yield "pause", messages.pause_step(language)
    yield "paused", messages.paused(language, until)
    yield "forget", messages.forget_step(language)
    yield "privacy", messages.privacy(language, 24, 25)
    for nearest in ("search", ""):
        unknown = messages.command_unknown(language, "serach", nearest)
        yield f"no such command, near {nearest or 'none'}", unknown
    yield "help", messages.help_text(language, EVERYONE, ("host",), ("keepers",))
    about = messages.inline_about(language, s.stored(), s.NOW)
    yield "shared in another chat", Message(html=messages.Html(about.replace("&", "&amp;")))


def _hosting(language: Language) -> Iterator[tuple[str, Message]]:
    yield "host, which", messages.hosts.host_which(language, (s.stored(),), "batteries")
    yield "host, which, none", messages.hosts.host_which(language, (), "batteries")
    step = timedelta(days=30)
    days = [
        messages.DayFacts(at=s.at("2026-06-05", 10) + n * step, key=name)
        for n, name in enumerate(("explore", "partners", "go-no-go"))
    ]
    yield "host, when", messages.hosts.host_when(language, s.stored(), days, s.NOW, taken=True)
    seats = tuple((group, 2) for group in StakeholderGroup)
    choices = [(seats, 2), ((), 12)]
    yield (
        "host, seats",
        messages.hosts.host_seats(language, CallId(42), days[0].at, "Europe/Prague", choices),
    )
    yield from _unclear_seats(language)
    table = s.roundtable()
    yield (
        "hosted",
        messages.hosts.hosted(language, table, "roundtable_bot", s.NOW, "Europe/Prague"),
    )
    yield "cancel", messages.hosts.cancel_step(language, table)
    nowhere = s.table_facts(hosting=True, table=replace(table, place="", spot=None, link=""))
    ours = messages.hosts.host_rows(language, nowhere)
    yield "host's buttons", Message(html="…", buttons=ours)
    health = messages.hosts.HealthFacts(
        members={MemberState.ACTIVE: 120, MemberState.PAUSED: 4},
        facilitators=3,
        calls=542,
        outbox={"due": 12, "sending": 1},
        sources=42,
        silent=("EACEA",),
        quarantined=5,
    )
    yield "health", messages.hosts.health(language, health)


def _unclear_seats(language: Language) -> Iterator[tuple[str, Message]]:
    """With the words that a host may type, in the reader's language."""
    hosts, wrong = messages.hosts, "xyz"
    every, few, one = (
        hosts.seats_example(language, seats)
        for seats in (hosts.EVERY_GROUP, hosts.TWO_GROUPS, hosts.ONE_GROUP)
    )
    near = hosts.nearest_seat(language, wrong)
    for key, facts in {
        "host-bad-group": {"said": wrong, "nearest": near, "example": every},
        "host-bad-seats": {"said": wrong, "example": one},
        "host-twice": {"said": wrong, "example": few},
        "host-no-seats": {"example": few},
    }.items():
        yield key.replace("-", " "), messages.reply(language, key, **facts)
