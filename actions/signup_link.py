"""The signed link to a roundtable's sign-up page, and the address of each guest's own page.

Both are worked out from the key of this installation and kept nowhere. Of a table's link it is
known which renewal holds; a renewal can be taken back.
"""

from __future__ import annotations

import hmac
import secrets
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from actions._assistant import Assistant
from actions.addresses import AddressGone, opened, sealed, signed
from actions.hosting import NotAllowed, may_act_on
from db import SignUpLink
from model import Guest, GuestId, Member, Roundtable, RoundtableId

_TABLE, _GUEST, _FORM = b"table", b"guest", b"form:"
FORM_HOLDS = timedelta(hours=24)
"""A form that was open for longer is shown anew."""


def has_address(a: Assistant) -> bool:
    """Whether pages of this installation can be reached from outside at all."""
    return bool(a.settings.address)


def link_of(a: Assistant, table_id: RoundtableId) -> str:
    """The address of the sign-up page; empty: it has none, or the link is closed."""
    held = a.store.sign_up_link(table_id)
    if held is None or held.off or not has_address(a):
        return ""
    return f"{a.settings.address}/tables/{sealed(a, _TABLE, table_id, held.generation)}"


def guest_link(a: Assistant, guest: GuestId) -> str:
    """The address of a guest's own page; empty: pages cannot be reached from outside."""
    return f"{a.settings.address}/guest/{guest_secret(a, guest)}" if has_address(a) else ""


def guest_secret(a: Assistant, guest: GuestId) -> str:
    return sealed(a, _GUEST, guest.number)


def table_at(a: Assistant, secret: str) -> Roundtable:
    """Whose sign-up page it is. Raises ``AddressGone``, and ``LookupError`` for what never was."""
    number, generation = opened(a, _TABLE, secret)
    table_id = RoundtableId(number)
    held, table = a.store.sign_up_link(table_id), a.store.roundtable(table_id)
    if table is None or held is None or held.off or held.generation != generation:
        raise AddressGone
    return table


def guest_at(a: Assistant, secret: str) -> Guest:
    """Whose page it is. Raises as ``table_at``: a guest who was erased has none any more."""
    number, _ = opened(a, _GUEST, secret)
    guest = a.store.guest(GuestId(number))
    if guest is None:
        raise AddressGone
    return guest


def open_link(a: Assistant, by: Member, table: Roundtable, now: datetime) -> None:
    """Make the link, or open it again as it was. Raises ``NotAllowed``, as all below."""
    held = a.store.sign_up_link(table.id)
    if held is None:
        _save(a, by, table, SignUpLink(1, 1, off=False), "weblink-open", now)
    elif held.off:
        _save(a, by, table, replace(held, off=False), "weblink-open", now)


def close_link(a: Assistant, by: Member, table: Roundtable, now: datetime) -> None:
    """End the sign-up over the page; the guests keep their own pages."""
    held = a.store.sign_up_link(table.id)
    if held and not held.off:
        _save(a, by, table, replace(held, off=True), "weblink-close", now)


def renew_link(
    a: Assistant, by: Member, table: Roundtable, generation: int, now: datetime
) -> bool:
    """End the link of this generation and begin another; False: it has ended already."""
    held = a.store.sign_up_link(table.id)
    if held is None or held.off or held.generation != generation:
        return False
    _save(a, by, table, SignUpLink(held.last + 1, held.last + 1, off=False), "weblink-renew", now)
    return True


def restore_link(
    a: Assistant, by: Member, table: Roundtable, generation: int, now: datetime
) -> bool:
    """Take a renewal back: the link of this earlier generation holds again."""
    held = a.store.sign_up_link(table.id)
    if held is None or not 1 <= generation <= held.last:
        return False
    if held.generation != generation or held.off:
        _save(a, by, table, SignUpLink(generation, held.last, off=False), "weblink-back", now)
    return True


def _save(
    a: Assistant, by: Member, table: Roundtable, link: SignUpLink, act: str, now: datetime
) -> None:
    if not may_act_on(a, by, table):
        raise NotAllowed
    with a.store.transaction():
        a.store.save_sign_up_link(table.id, link, now)
        a.store.audit(by.id, act, f"roundtable {table.id}", now)


def new_form(a: Assistant, page: str, now: datetime) -> str:
    """What a form on a page carries: when it was shown, a name of its own, and our signature."""
    words = f"{int(now.timestamp()):x}.{secrets.token_hex(12)}"
    return f"{words}.{signed(a, _FORM, f'{page} {words}'.encode())}"


def form_key(a: Assistant, page: str, form: str, now: datetime) -> str:
    """The name of a form that was shown on this page, not too long ago; empty: it was not."""
    words, _, seal = form.rpartition(".")
    if not hmac.compare_digest(
        seal.encode(), signed(a, _FORM, f"{page} {words}".encode()).encode()
    ):
        return ""
    shown, _, name = words.partition(".")
    fresh = now - datetime.fromtimestamp(int(shown, 16), UTC) < FORM_HOLDS
    return name if fresh else ""
