"""Figures for the annual report, the gap radar, and what is on record of a roundtable."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from model import (
    Interest,
    NutsCode,
    RegistrationState,
    RoundtableId,
    Stage,
    StakeholderGroup,
)
from tests.conversations.calls import BATTERY, CIRCULAR
from tests.conversations.scripts import script
from tests.conversations.stage import Play, Speaker

GROUPS = (StakeholderGroup.INDUSTRY, StakeholderGroup.EDUCATION, StakeholderGroup.SOCIAL_PARTNERS)
REGIONS = ("CZ080", "DE11", "PL22")


def partnership(play: Play, many: int = 21) -> None:
    """So many members; most of industry and of Czechia, few of the social partners."""
    store, now = play.a.store, play.town.now
    calls = [play.call("centres"), play.call("recycling")]
    for n in range(many):
        group = GROUPS[0 if n % 2 else 1] if n % 7 else GROUPS[2]
        region = NutsCode(REGIONS[0 if n % 3 else 1] if n else REGIONS[2])
        needs = {BATTERY: 1.0} if n % 4 else {BATTERY: 1.0, CIRCULAR: 1.0}
        voice = play.town.joins(
            f"p{n}", regions=(region,), group=group, needs=needs, organisation=f"Works {n}"
        )
        member = voice.member.id
        for call in calls[: 1 + n % 2]:
            store.set_interest(member, call, Interest.INTERESTED, now)
        if n % 3 == 0:
            store.set_stage(member, calls[0], Stage.FUNDED if n % 2 else Stage.APPLIED, now)


def table_held(play: Play, host: Speaker) -> None:
    """A roundtable at which most of those who signed up were, two weeks ago."""
    host.says("/host 1 2026-05-12T10:00 industry=6 education=6 social_partners=2 open=2")
    for n in range(12):
        member = play.town.voice(f"p{n}").member
        assert member.group
        play.town.voice(f"p{n}").says("/start table_1").taps(f"r:1:join:{member.group}")
    store = play.a.store
    entries = store.registrations(RoundtableId(1))
    came = [e for e in entries if e.state is RegistrationState.SEATED]
    for n, entry in enumerate(came):
        state = RegistrationState.ABSENT if n == 0 else RegistrationState.ATTENDED
        store.save_registrations([replace(entry, state=state)])
    play.until(datetime(2026, 5, 26, 9, tzinfo=UTC))


@script("en", "de", "fr")
def figures_of_a_partnership(play: Play) -> None:
    """/stats: the overview, its pages and periods, edited in place; a picture, the workbook."""
    partnership(play)
    host = play.joins("host", facilitator=True)
    table_held(play, host)
    host.says("/stats")
    shown = host.last.id
    for tab in ("group", "country", "programme", "need", "quarter", "overview"):
        host.taps(f"k:{tab}:year")
    host.taps("k:overview:quarter").taps("k:overview:last").taps("k:overview:all")
    assert host.last.id == shown, "edited in place"
    host.taps("k:pics:all").taps("k:pic:map:all")
    host.taps("k:pic:seats:all")
    host.taps("k:overview:all").taps("k:xlsx:all")
    assert host.last.document.endswith(".xlsx")


@script("en", "de", "fr")
def needs_nobody_funds(play: Play) -> None:
    """The gap radar: the widest gap first, a need, by country, and the other way round."""
    partnership(play)
    play.call("loans")
    keeper = play.joins("keeper")
    keeper.says("/stats").taps("k:gap")
    keeper.taps(next(d for d in keeper.data if d.startswith("k:of:")))
    assert any(d.startswith("k:gap") for d in keeper.data), "and back"
    keeper.taps("k:gap:all:0").taps("k:lands").taps("k:gap:CZ:0").taps("k:rev:CZ")
    keeper.taps("k:gap:CZ:0").taps("k:overview:year")


@script("en", "de")
def figures_are_not_for_everybody(play: Play) -> None:
    """Who may not open roundtables sees no figures, whatever is typed or tapped."""
    partnership(play, 6)
    anna = play.joins().says("/stats")
    for data in ("k:overview:year", "k:gap", "k:pic:map:all", "k:xlsx:all", "k:of:x:"):
        assert anna.forges(data).popup["text"]
    host = play.joins("host", facilitator=True).says("/stats")
    for data in ("k", "k:overview", "k:overview:never", "k:gap:QQ:0", "k:pic:map:never",
                 "k:gap:all:x", "k:of:nothing:CZ", "k:xlsx:never", "k:pics:never"):  # fmt: skip
        assert host.forges(data).popup["text"], data


@script("en", "de", "fr")
def what_is_on_record_of_a_table(play: Play) -> None:
    """The log and the export of a roundtable, for its host alone."""
    partnership(play, 14)
    host = play.joins("host", facilitator=True)
    table_held(play, host)
    host.says("/start table_1").taps("t:1:panel").taps("t:1:rest").taps("t:1:log").taps(
        "t:1:log:csv"
    )
    assert host.last.document.endswith("-log.csv")
    host.taps("t:1:panel").taps("t:1:rest").taps("t:1:export")
    for kind in ("csv", "xlsx", "json"):
        host.taps(f"t:1:export:{kind}")
        assert host.last.document.endswith(kind)
    host.taps("t:1:panel").taps("t:1:rest").taps("t:1:log")
    anna = play.joins()
    for data in ("t:1:log", "t:1:log:csv", "t:1:export:csv"):
        assert anna.forges(data).popup["text"]
