"""Secret addresses: found again, renewed, switched off, and worth nothing to who guesses."""

from __future__ import annotations

import base64

import pytest

from actions import forget
from actions.addresses import (
    LENGTH,
    AddressGone,
    close_addresses,
    installation,
    member_at,
    open_addresses,
    renew_addresses,
    secret_of,
)
from model import Member, MemberState
from tests.actions.world import World, new_assistant


def opened(world: World, chat_id: int = 7) -> tuple[Member, str]:
    member = world.joins(chat_id)
    open_addresses(world.a, member, world.now)
    return member, secret_of(world.a, member.id)


def test_an_address_leads_to_its_member_and_stays(world: World) -> None:
    member, secret = opened(world)
    other, secret_of_other = opened(world, 8)
    assert member_at(world.a, secret).id == member.id
    assert member_at(world.a, secret_of_other).id == other.id
    open_addresses(world.a, member, world.now)
    assert secret_of(world.a, member.id) == secret
    assert len(secret) == LENGTH
    assert len(set(secret) - set("-_")) > 10


def test_nobody_has_one_unasked(world: World) -> None:
    member = world.joins(7)
    assert secret_of(world.a, member.id) == ""


def test_the_number_of_the_member_is_not_in_it(world: World) -> None:
    member, secret = opened(world)
    raw = base64.urlsafe_b64decode(secret + "=")
    assert member.id.to_bytes(8, "big") not in raw
    renew_addresses(world.a, member, 1, world.now)
    after = base64.urlsafe_b64decode(secret_of(world.a, member.id) + "=")
    assert sum(x == y for x, y in zip(raw, after, strict=True)) < 8, "nothing in common"


def test_a_renewal_ends_the_old_one_and_counts_once(world: World) -> None:
    member, old = opened(world)
    assert renew_addresses(world.a, member, 1, world.now)
    assert not renew_addresses(world.a, member, 1, world.now), "two taps on one button"
    with pytest.raises(AddressGone):
        member_at(world.a, old)
    assert member_at(world.a, secret_of(world.a, member.id)).id == member.id


def test_switched_off_and_on_again_it_is_another(world: World) -> None:
    member, old = opened(world)
    close_addresses(world.a, member, world.now)
    assert secret_of(world.a, member.id) == ""
    with pytest.raises(AddressGone):
        member_at(world.a, old)
    open_addresses(world.a, member, world.now)
    assert secret_of(world.a, member.id) not in ("", old)
    with pytest.raises(AddressGone):
        member_at(world.a, old)


@pytest.mark.parametrize("state", [MemberState.BLOCKED, MemberState.STOPPED, MemberState.PAUSED])
def test_who_blocked_or_stopped_still_reads(world: World, state: MemberState) -> None:
    member, secret = opened(world)
    world.a.store.set_state(member.id, state)
    assert member_at(world.a, secret).id == member.id


def test_an_erased_members_address_is_gone_and_the_next_member_has_another(world: World) -> None:
    member, secret = opened(world)
    forget(world.a, member, world.now)
    assert world.a.store.address(member.id) is None
    _, of_next = opened(world)
    assert of_next != secret
    with pytest.raises(AddressGone):
        member_at(world.a, secret)


def test_what_was_never_given_is_nothing(world: World) -> None:
    _, secret = opened(world)
    changed = [
        secret[:n] + ("A" if secret[n] != "A" else "B") + secret[n + 1 :]
        for n in range(len(secret) - 1)
    ]
    stranger = new_assistant()
    other = World(stranger, world.now)
    wrong = [*changed, "", "x", secret[:-1], f"{secret}A", "ž" * LENGTH, "A" * LENGTH]
    for one in (*wrong, opened(other)[1]):
        with pytest.raises(LookupError) as raised:
            member_at(world.a, one)
        assert raised.type is LookupError, one
    assert installation(stranger) != installation(world.a)
    stranger.store.close()
