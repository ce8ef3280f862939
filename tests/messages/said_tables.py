"""Cards and notices of roundtables, refusals, and what keepers are told of sources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import messages
import messages.hosts
from messages import Part
from messages._roundtable import mine
from model import (
    Language,
    Message,
    Programme,
    RegistrationState,
    RoundtableState,
    StakeholderGroup,
)
from tests.messages import samples as s

OPEN = RoundtableState.OPEN
STATES = {
    RegistrationState.CANCELLED: RoundtableState.CANCELLED,
    RegistrationState.ATTENDED: RoundtableState.HELD,
    RegistrationState.ABSENT: RoundtableState.HELD,
}
REFUSALS = """
table-cancelled table-held sign-up-closed signed-up-otherwise not-admitted party-size
no-registration no-seat no-offer offer-over not-requested not-seated too-early below-seated
no-seats in-the-past dates-out-of-order release-used cohosts-full not-cohost
doors-closed no-free-seat not-waiting something-new
no-registration no-offer offer-over not-requested not-seated too-early below-seated no-seats
in-the-past dates-out-of-order dates-to-offer poll-end poll-ends-late poll-over not-asked
asked-already something-new
""".split()  # noqa: SIM905 -- a list this long reads better as words
BROKEN = """
not-json not-html not-feed wrong-shape empty too-few too-many too-large truncated encoding
incomplete status timeout connect reset redirect private-address host-down robots
not-table no-header parser entities address fault something-new
""".split()  # noqa: SIM905

LOST = ("opens", "cut_offs", "budget", "regions", "applicants", "text")


def tables(language: Language) -> Iterator[tuple[str, Message]]:
    state = RegistrationState
    yield "table card, not signed up", messages.table_card(language, s.table_facts())
    for one in RegistrationState:
        facts = s.table_facts(one, table=s.roundtable(state=STATES.get(one, OPEN)))
        yield (
            f"table card, {one}",
            Message(
                html="\n".join(mine(language, facts)),
                buttons=messages.table_card(language, facts).buttons,
            ),
        )
    host = s.table_facts(hosting=True, my_group=StakeholderGroup.PUBLIC_AUTHORITIES)
    released = s.table_facts(now=s.at("2026-03-07"), open_free=3)
    yield "table card, host", messages.table_card(language, host)
    yield "table card, seats released", messages.table_card(language, released)
    lines = [s.table_line(part) for part in Part]
    yield "table list", messages.table_list(language, s.NOW, "Europe/Helsinki", lines)
    yield "no tables", messages.table_list(language, s.NOW, "Europe/Helsinki", ())
    yield "seated", messages.seated(language, s.table_facts(state.SEATED))
    offered = s.table_facts(state.OFFERED, offer_until=s.NOW + timedelta(hours=48))
    yield "offer", messages.offer(language, offered)
    yield "invited", messages.invited(language, s.table_facts())
    yield "offer lapsed", messages.offer_lapsed(language, s.table_facts(state.LAPSED))
    gone = s.table_facts(state.CANCELLED, table=s.roundtable(state=STATES[state.CANCELLED]))
    yield "cancelled", messages.table_cancelled(language, gone)
    for before in (timedelta(days=7), timedelta(days=1), timedelta(hours=1)):
        near = s.table_facts(state.SEATED, now=s.at("2026-03-12", 10) - before)
        near = replace(near, link_shown=before <= timedelta(days=1))
        yield f"table reminder, {before} before", messages.table_reminder(language, near)
    yield "host's summary", messages.host_summary(language, host)
    for phase, hours in (("before", 200), ("at", 0), ("after", -2)):
        now = host.table.starts_at - timedelta(hours=hours)
        yield f"desk, {phase}", messages.hosts.desk(language, replace(host, now=now))
    yield "desk, called off", messages.hosts.desk(language, replace(gone, hosting=True))
    said = (messages.refusal(language, s.refusal_facts(reason)) for reason in REFUSALS)
    yield "refusals", Message(html="\n".join(said))


def notices(language: Language) -> Iterator[tuple[str, Message]]:
    for day in ("2026-03-02", "2026-03-03", "2026-03-16"):
        facts = s.reminder_facts(cut_off=s.cut_off(day), interested=day == "2026-03-02")
        yield f"reminder, {day}", messages.reminder(language, facts)
    yield "quorum", messages.quorum(language, s.quorum_facts())
    yield "source broke", messages.source_broke(language, s.notice_facts())
    reasons = (messages.source_broke(language, s.notice_facts(reason=r)) for r in BROKEN)
    yield "why a source broke", Message(html="\n".join(m.html.split("\n")[1] for m in reasons))
    yield "source healed", messages.source_healed(language, s.notice_facts())
    yield "source lost", messages.source_lost(language, s.notice_facts(lost=LOST, count=120))
    yield "source silent", messages.source_silent(language, s.notice_facts(last_good=None))
    erased_on = s.NOW + timedelta(days=30)
    yield "still there", messages.still_there(language, 24, erased_on, "Europe/Rome")
    names = [messages.programme_name(language, p) for p in Programme]
    yield "programmes", Message(html="\n".join(names))
