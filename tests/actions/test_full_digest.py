"""The digest as a page: the same calls as in the chat, each once, and all that is open."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from datetime import timedelta

from icalendar import Calendar

from actions import compose, roundtable
from actions.calendar import calendar_of, personal_calendar
from actions.full_digest import digest_mail, full_digest, reader
from actions.roundtable import cancel
from messages import FullDigest
from model import (
    CutOff,
    Interest,
    Language,
    Member,
    NeedId,
    NutsCode,
    Rhythm,
    StakeholderGroup,
    StoredCall,
)
from tests.actions.world import VET, World, a_call

CZ = NutsCode("CZ08")
DAY = timedelta(days=1)


def sections(facts: FullDigest) -> dict[str, list[str]]:
    return {name: sorted(one.call.call.key for one in lines) for name, lines in facts.sections}


def stored(world: World, key: str) -> StoredCall:
    return next(s for s in world.a.store.live(world.now) if s.call.key == key)


def entries(body: bytes) -> set[str]:
    return {str(e["UID"]).rpartition("@")[0] for e in Calendar.from_ical(body).walk("VEVENT")}


def a_month(world: World) -> Member:
    """A member that was told of everything for a month, and what came about meanwhile."""
    member = world.joins(7, rhythm=Rhythm.WEEKLY, facilitator=True)
    later = CutOff(world.now + 90 * DAY)
    calls = [a_call(k, cut_offs=(later,)) for k in ("open", "moved", "waved", "far")]
    soon = a_call("soon", cut_offs=(CutOff(world.now + 40 * DAY),))
    world.found(*calls, soon)
    world.days_pass(28)
    moved = a_call("moved", cut_offs=(CutOff(world.now + 80 * DAY),))
    world.found(moved, a_call("fresh", cut_offs=(later,)))
    whale = a_call("whale", title="Whales", text="Whales.", cut_offs=(later,))
    world.now -= 20 * DAY
    world.found(whale)
    world.now += 20 * DAY
    world.a.store.set_interest(
        member.id, stored(world, "waved").id, Interest.NOT_FOR_US, world.now
    )
    world.a.store.set_interest(member.id, stored(world, "whale").id, Interest.SAVED, world.now)
    return member


def test_each_call_is_in_its_section_once(world: World) -> None:
    member = a_month(world)
    facts = full_digest(world.a, member, world.now)
    assert sections(facts) == {
        "new": ["fresh"],
        "changed": ["moved"],
        "closing": ["soon"],
        "open": ["far", "open", "whale"],
    }
    assert [one.saved for one in facts.open if one.call.call.key == "whale"] == [True]
    (changed,) = facts.digest.changed
    assert [c.field for c in changed.changed] == ["cut_offs"]


def test_the_page_names_every_call_that_the_chat_names(world: World) -> None:
    member = a_month(world)
    told = compose(world.a, member, world.now)
    chat = {i.match.call.id for i in (*told.new, *told.changed, *told.closing)}
    assert chat
    page = [call.id for call in full_digest(world.a, member, world.now).calls]
    assert chat <= set(page)
    assert len(page) == len(set(page))
    world.days_pass(7)
    after = full_digest(world.a, member, world.now)
    assert set(page) == {call.id for call in after.calls}, "told or not: all that is open"


def test_reading_tells_nothing(world: World) -> None:
    member = a_month(world)
    before = world.a.store.mydata(member.id)
    full_digest(world.a, member, world.now)
    b"".join(digest_mail(world.a, member, world.now))
    b"".join(personal_calendar(world.a, member, world.now))
    assert world.a.store.mydata(member.id) == before


def test_a_region_reads_calls_for_what_it_said_it_needs(world: World) -> None:
    a_month(world)
    someone = reader(world.a, CZ, Language("de"))
    facts = full_digest(world.a, someone, world.now)
    assert {key for keys in sections(facts).values() for key in keys} == {
        *("fresh", "moved", "soon", "open", "far", "waved"),
    }, "what one member waved off or saved is nothing to others"
    assert (facts.region, facts.needs) == ("Moravskoslezsko", ())
    host = world.joins(9, facilitator=True)
    world.a.store.set_region_needs(CZ, {NeedId("battery-value-chain"): 1.0}, host.id, world.now)
    facts = full_digest(world.a, someone, world.now)
    assert facts.calls == ()
    assert facts.needs == (world.a.need_title(NeedId("battery-value-chain"), Language("de")),)
    world.a.store.set_region_needs(CZ, {VET: 1.0}, host.id, world.now)
    assert full_digest(world.a, someone, world.now).calls


def test_the_mail_has_the_pressing_deadlines_and_no_place(world: World) -> None:
    member = a_month(world)
    number = stored(world, "open").id
    group = StakeholderGroup.INDUSTRY
    opened = roundtable.host(
        world.a, member, number, world.now + 20 * DAY, {group: 2}, 0, world.now
    )
    secret = "https://meet.example/secret"
    world.a.store.save_roundtable(replace(opened, place=secret))
    body = b"".join(digest_mail(world.a, member, world.now))
    mail = email.message_from_bytes(body, policy=email.policy.default)
    alternative, attached = mail.iter_parts()  # type: ignore[attr-defined]
    pressing = {f"call-{stored(world, k).id}-1" for k in ("fresh", "moved", "soon", "whale")}
    assert entries(attached.get_content()) == pressing
    for part in alternative.iter_parts():
        assert secret not in part.get_content()
        assert opened.title in part.get_content()
    assert "table" not in str(entries(attached.get_content()))


def test_the_calendar_has_what_was_saved_and_own_tables(world: World) -> None:
    member = a_month(world)
    one, two = stored(world, "far").id, stored(world, "whale").id
    world.a.store.set_interest(member.id, one, Interest.INTERESTED, world.now)
    group = StakeholderGroup.INDUSTRY
    opened = roundtable.host(world.a, member, one, world.now + 20 * DAY, {group: 2}, 0, world.now)
    world.a.store.save_roundtable(replace(opened, place="Ostrava"))
    other, guest = world.joins(8), world.joins(9)
    roundtable.sign_up(world.a, other, opened.id, group, world.now)

    def calendar(of: Member) -> bytes:
        return b"".join(personal_calendar(world.a, of, world.now))

    table = f"table-{opened.id}"
    assert entries(calendar(member)) == {f"call-{one}-1", f"call-{two}-1", table}
    assert entries(calendar(other)) == {table}
    assert entries(calendar(guest)) == set()
    assert b"LOCATION:Ostrava" in calendar(member)
    assert b"LOCATION:Ostrava" in calendar(other)
    before = calendar(other)
    world.now += DAY
    assert calendar(other) == before, "time alone changes nothing"
    cancel(world.a, member, opened.id, world.now)
    after = calendar(other)
    assert entries(after) == {table}
    assert b"STATUS:CANCELLED" in after
    assert b"SEQUENCE:1" in after
    assert f"LAST-MODIFIED:{world.now:%Y%m%dT%H%M%SZ}".encode() in after
    assert b"Ostrava" not in after


def test_deadlines_of_long_ago_leave_the_calendar(world: World) -> None:
    world.found(a_call("7"))
    (call,) = [s for s in world.a.store.live(world.now) if s.call.key == "7"]
    english = Language("en")
    assert entries(b"".join(calendar_of(world.a, english, [call], world.now + 300 * DAY)))
    assert not entries(b"".join(calendar_of(world.a, english, [call], world.now + 700 * DAY)))
