"""Which address of a member holds, what stands in its calendar, and the order of feeds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from db import Store
from model import (
    Band,
    Because,
    Call,
    CallStatus,
    Member,
    MemberId,
    NeedId,
    Programme,
    Registration,
    RegistrationId,
    RegistrationState,
    Roundtable,
    RoundtableId,
    RoundtableState,
    StakeholderGroup,
    Tag,
)

MakeCall = Callable[..., Call]
Join = Callable[..., Member]
DAY = timedelta(days=1)


def test_an_address_is_renewed_and_switched_off(store: Store, join: Join, now: datetime) -> None:
    member = join()
    assert store.address(member.id) is None
    for generation in (1, 2):
        store.renew_address(member.id, now)
        held = store.address(member.id)
        assert held
        assert (held.generation, held.off, held.since) == (generation, False, now)
    store.switch_address_off(member.id, now + DAY)
    store.switch_address_off(member.id, now + 2 * DAY)
    held = store.address(member.id)
    assert held
    assert (held.generation, held.off, held.since) == (2, True, now + DAY)
    store.renew_address(member.id, now)
    held = store.address(member.id)
    assert held
    assert (held.generation, held.off) == (3, False)


def test_nobody_gets_no_address(store: Store, now: datetime) -> None:
    store.renew_address(MemberId(404), now)
    assert store.address(MemberId(404)) is None


def test_the_calendar_holds_own_roundtables_even_called_off(
    store: Store, join: Join, now: datetime
) -> None:
    host, member = join(1), join(2)

    def table(state: RegistrationState | None, starts: datetime) -> Roundtable:
        opened = store.add_roundtable(
            Roundtable(
                id=RoundtableId(0),
                title="Skills",
                host=host.id,
                starts_at=starts,
                registration_closes_at=starts,
                release_at=starts,
            ),
            now,
        )
        if state:
            entry = Registration(
                id=RegistrationId(0),
                roundtable=opened.id,
                who=member.id,
                group=StakeholderGroup.EDUCATION,
                state=state,
                since=now,
            )
            store.save_registrations([entry])
        return opened

    state = RegistrationState
    seated = table(state.SEATED, now + DAY)
    others = [table(s, now + DAY) for s in (None, state.WAITING, state.WITHDRAWN)]
    off = table(state.CANCELLED, now + 2 * DAY)
    old = table(state.ATTENDED, now - 9 * DAY)
    mine = [t.id for t in store.roundtables_in_calendar(member.id, now)]
    assert mine == [seated.id, off.id]
    before = store.roundtables_in_calendar(member.id, now - 10 * DAY)
    assert before[0].id == old.id
    hosted = {t.id for t in store.roundtables_in_calendar(host.id, now)}
    assert hosted == {seated.id, off.id, *(t.id for t in others)}
    assert store.roundtable_changed_at(off.id) == now
    store.save_roundtable(replace(off, state=RoundtableState.CANCELLED), now + DAY)
    assert store.roundtable_changed_at(off.id) == now + DAY
    store.save_roundtable(replace(off, released=True))
    assert store.roundtable_changed_at(off.id) == now + DAY, "nothing that a calendar shows"


def test_the_latest_material_change_comes_first(
    store: Store, call: MakeCall, now: datetime
) -> None:
    one, two, three = (store.take_in(call(k), now).stored.id for k in "123")
    store.take_in(call("2", title="Another title"), now + DAY)
    store.take_in(call("1"), now + 2 * DAY)
    store.take_in(call("3", text="an edit"), now + 3 * DAY)
    assert store.newest(now) == [(two, now + DAY), (three, now), (one, now)]
    assert store.changed_at([one, two]) == {one: now, two: now + DAY}


def test_of_what_never_rests_the_beginning_counts(
    store: Store, call: MakeCall, now: datetime
) -> None:
    one = store.take_in(call("1"), now).stored.id
    store.take_in(call("1", title="Another title"), now + 5 * DAY)
    store.keep_restless(one, now + DAY, now + 9 * DAY)
    assert store.newest(now) == [(one, now + DAY)]
    assert store.changed_at([one]) == {one: now + DAY}


def test_live_calls_of_a_need_and_a_programme(store: Store, call: MakeCall, now: datetime) -> None:
    sure, weak, bare = (
        store.take_in(call(k, programme=p), now).stored.id
        for k, p in zip("123", (Programme.LIFE, Programme.I3, Programme.I3), strict=True)
    )
    store.take_in(call("4", cut_offs=(), published_status=CallStatus.CLOSED), now)
    because = (Because("x", "title", "x"),)
    for number, band in ((sure, Band.LIKELY), (weak, Band.MAYBE)):
        store.set_tags(number, [Tag(NeedId("ai"), 0.5, band, because)], "l")

    def found(*what: object) -> set[int]:
        return {number for number, _ in store.newest(now, *what)}  # type: ignore[arg-type]

    assert found() == {sure, weak, bare}
    assert found([NeedId("ai")]) == {sure}
    assert found([]) == {sure}, "any need at all"
    assert found([NeedId("battery")]) == set()
    assert found(None, Programme.I3) == {weak, bare}
    assert found([NeedId("ai")], Programme.I3) == set()
    assert store.newest(now + 365 * DAY) == []


def test_regions_that_said_their_needs(store: Store, join: Join, now: datetime) -> None:
    member = join()
    assert store.regions_with_needs() == []
    store.set_region_needs("CZ08", {NeedId("ai"): 1, NeedId("vet"): 1}, member.id, now)  # type: ignore[arg-type]
    assert store.regions_with_needs() == ["CZ08"]
