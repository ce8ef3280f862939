"""A member's secret addresses: made, found again, renewed and switched off.

An address is worked out from a key of this installation, the member's number and a count of its
renewals, and is kept nowhere. Who has one learns nothing of the number in it. Of one that was
renewed, switched off, or whose member was erased, it is still known that it once was good.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import secrets
from datetime import datetime

from actions._assistant import Assistant
from model import Member, MemberId

_KEY = "address_key"
_MEMBER = b"seal"
"""What a member's addresses are for. Purposes are five letters or four, none the beginning of
another: what is signed under one means nothing under the others."""
_MARK = 20
"""Bytes of the seal: 160 bits to guess."""
_NUMBERS = 12
"""Bytes of the member's number and the generation."""
LENGTH = 43
"""Characters of a secret."""


class AddressGone(LookupError):
    """It was good once."""


def secret_of(a: Assistant, member_id: MemberId) -> str:
    """What stands in the member's addresses; empty: it has none."""
    held = a.store.address(member_id)
    if held is None or held.off:
        return ""
    return sealed(a, _MEMBER, member_id, held.generation)


def open_addresses(a: Assistant, member: Member, now: datetime) -> None:
    """Give the member addresses, new ones if it had switched them off."""
    held = a.store.address(member.id)
    if held is None or held.off:
        a.store.renew_address(member.id, now)


def renew_addresses(a: Assistant, member: Member, generation: int, now: datetime) -> bool:
    """End the addresses of this generation and begin new ones; False: they have ended already."""
    with a.store.transaction():
        held = a.store.address(member.id)
        if held is None or held.generation != generation:
            return False
        a.store.renew_address(member.id, now)
        return True


def close_addresses(a: Assistant, member: Member, now: datetime) -> None:
    a.store.switch_address_off(member.id, now)


def member_at(a: Assistant, secret: str) -> Member:
    """Whose address it is, in whatever state the member is: who blocked the bot still reads.

    Raises ``AddressGone``, and ``LookupError`` for one that never was.
    """
    number, generation = opened(a, _MEMBER, secret)
    member_id = MemberId(number)
    held, member = a.store.address(member_id), a.store.member(member_id)
    if member is None or held is None or held.off or held.generation != generation:
        raise AddressGone
    return member


def sealed(a: Assistant, purpose: bytes, number: int, generation: int = 0) -> str:
    """A secret that holds a number, worked out anew each time, and good for one purpose only."""
    numbers = number.to_bytes(8, "big") + generation.to_bytes(4, "big")
    seal = _seal(a, purpose, numbers)
    return _spelt(seal + _hidden(a, seal, numbers))


def opened(a: Assistant, purpose: bytes, secret: str) -> tuple[int, int]:
    """The number and the generation in a secret. Raises ``LookupError`` for one not made here,
    or for another purpose."""
    try:
        raw = base64.b64decode(secret + "=", altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise LookupError("no address") from None
    if len(secret) != LENGTH or len(raw) != _MARK + _NUMBERS or _spelt(raw) != secret:
        raise LookupError("no address")
    seal, hidden = raw[:_MARK], raw[_MARK:]
    numbers = _hidden(a, seal, hidden)
    if not hmac.compare_digest(seal, _seal(a, purpose, numbers)):
        raise LookupError("no address")
    return int.from_bytes(numbers[:8], "big"), int.from_bytes(numbers[8:], "big")


def signed(a: Assistant, purpose: bytes, words: bytes) -> str:
    """What only this installation can write under some words."""
    return _seal(a, purpose, words).hex()


def installation(a: Assistant) -> str:
    """Names this installation to the world, and tells nothing of its key."""
    return hmac.digest(_key(a), b"installation", "sha256")[:8].hex()


def _seal(a: Assistant, purpose: bytes, numbers: bytes) -> bytes:
    return hmac.digest(_key(a), purpose + numbers, "sha256")[:_MARK]


def _spelt(raw: bytes) -> str:
    """The one way in which a secret is written: its last letter has bits to spare."""
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _hidden(a: Assistant, seal: bytes, numbers: bytes) -> bytes:
    """The numbers made unreadable, or readable again."""
    mask = hmac.digest(_key(a), b"mask" + seal, "sha256")[:_NUMBERS]
    return bytes(x ^ y for x, y in zip(numbers, mask, strict=True))


def _key(a: Assistant) -> bytes:
    with a.store.transaction():
        key = a.store.get(_KEY)
        if key is None:
            key = secrets.token_hex(32)
            a.store.put(_KEY, key)
    return bytes.fromhex(key)
