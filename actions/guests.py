"""Guests: people without a chat, entered by a host or by themselves over the sign-up page.

A guest goes through the same rules as a member. It has no chat to be told in: a host is, and
passes it on (``_seating.reader``); its own page shows how it stands.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

import roundtables
from actions._assistant import Assistant
from actions._gather_tables import registration_of
from actions._seating import reader, save_entries
from actions.answer import answer_all, still_open
from actions.hosting import NoSuchTable, NotAllowed, may_act_on, table_of
from actions.table_times import offer_delivered
from messages import LANGUAGES, GuestLine
from model import (
    Guest,
    GuestId,
    Language,
    Member,
    NutsCode,
    QuestionId,
    Registration,
    RegistrationId,
    RegistrationState,
    Roundtable,
    RoundtableId,
    StakeholderGroup,
)

LONGEST = 80
"""Characters of a guest's name, and of its organisation."""
MOST = 1000
"""Guests of one table: more than any table has is somebody's joke."""
Rule = Callable[[Roundtable, Iterable[Registration]], tuple[Registration, ...]]


class NoSuchGuest(LookupError):
    """There is no such guest at this table."""


class TooManyGuests(Exception):
    """The table has ``MOST`` guests."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestForm:
    """What somebody said on the sign-up page; the texts are as ``one_line`` gives them.

    ``answers``: words for each of the host's questions, empty for one left open.
    """

    name: str
    group: StakeholderGroup
    party: int
    language: Language
    organisation: str = ""
    country: str = ""
    shown: bool = False
    answers: Mapping[QuestionId, str] = field(default_factory=dict)


def one_line(words: str) -> str:
    """Typed words as they are kept: on one line, without signs that cannot be seen."""
    seen = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in words)
    return " ".join(seen.split())


def is_name(words: str) -> bool:
    """Whether this can be somebody's name."""
    return 0 < len(words) <= LONGEST and any(c.isalpha() for c in words)


def countries(a: Assistant, language: Language) -> tuple[tuple[str, str], ...]:
    """Those that guests may come from, two letters and name, by name."""
    codes = [region.code for region in a.regions if region.level == 0]
    named = [(str(code), a.regions.name(code, language)) for code in codes]
    return tuple(sorted(named, key=lambda one: _for_sorting(one[1])))


def country_typed(a: Assistant, words: str, language: Language) -> str:
    """The country somebody wrote in any of our languages, two letters; empty: none."""
    wanted = _for_sorting(words)
    for tongue in (language, *LANGUAGES):
        for code, name in countries(a, tongue):
            if wanted in (_for_sorting(name), code.casefold()):
                return code
    return ""


def _for_sorting(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


def guest_of(a: Assistant, table: Roundtable, number: int | None) -> Guest:
    """A guest of this table. Raises ``NoSuchGuest``."""
    guest = None if number is None else a.store.guest(GuestId(number))
    if guest is None or guest.roundtable != table.id:
        raise NoSuchGuest
    return guest


def guest_line(
    a: Assistant, guest: Guest, present: Iterable[Registration], language: Language
) -> GuestLine:
    """A guest as its hosts see it."""
    country = guest.country and a.regions.name(NutsCode(guest.country), language)
    mine = registration_of(present, guest.id)
    return GuestLine(guest=guest, country=country, entry=mine)


def guest_lines(a: Assistant, table: Roundtable, language: Language) -> tuple[GuestLine, ...]:
    """All guests of a table as its hosts see them, in the order they were entered."""
    present = a.store.registrations(table.id)
    return tuple(guest_line(a, guest, present, language) for guest in a.store.guests(table.id))


def to_inform(a: Assistant, table: Roundtable, host: Member) -> tuple[str, ...]:
    """The names of the guests whom this host has to tell what became of the table."""
    present = a.store.registrations(table.id)
    names = []
    for guest in a.store.guests(table.id):
        mine = registration_of(present, guest.id)
        hears = mine and (mine.is_live or mine.state is RegistrationState.CANCELLED)
        if mine and hears:
            reads = reader(a, table, mine)
            if reads and reads.id == host.id:
                names.append(guest.name)
    return tuple(names)


def name_guest(a: Assistant, by: Member, table: Roundtable, name: str, now: datetime) -> Guest:
    """A host begins to enter a guest: it stands in no queue yet. Raises ``NotAllowed``,
    ``TooManyGuests``."""
    _must_run(a, by, table)
    with a.store.transaction():
        _must_have_room(a, table.id)
        guest = Guest(
            id=GuestId(0),
            roundtable=table.id,
            name=name,
            language=by.language,
            added_by=by.id,
        )
        guest = a.store.add_guest(guest, now)
        _audit(a, by, "guest-name", guest, now)
        return guest


def seat_guest(
    a: Assistant, by: Member, guest: Guest, group: StakeholderGroup, party: int, now: datetime
) -> None:
    """A host signs a guest up, or once more after it was taken out. Raises as
    ``roundtable.sign_up``, and ``NotAllowed``."""
    _must_run(a, by, table_of(a, guest.roundtable))
    with a.store.transaction():
        _sign_up(a, guest, group, party, now)
        _audit(a, by, "guest-in", guest, now)


def take_out(a: Assistant, by: Member, guest: Guest, now: datetime) -> None:
    """A host takes a guest out; who was only named is forgotten. Raises as ``seat_guest``."""
    _must_run(a, by, table_of(a, guest.roundtable))
    with a.store.transaction():
        _audit(a, by, "guest-out", guest, now)
        if entry_of(a, guest) is None:
            a.store.forget_guest(guest.id)
        else:
            guest_leaves(a, guest, now)


def put_back(a: Assistant, by: Member, guest: Guest, now: datetime) -> None:
    """A host signs a guest up as it was before: at the end of the queue. Raises as
    ``seat_guest``."""
    before = entry_of(a, guest)
    if before is None:
        raise NoSuchGuest
    seat_guest(a, by, guest, before.group, before.party, now)


def answer_for(a: Assistant, by: Member, guest: Guest, yes: bool, now: datetime) -> None:
    """A host passes on a guest's yes or no to an offered seat. Raises as ``seat_guest``."""
    _must_run(a, by, table_of(a, guest.roundtable))
    with a.store.transaction():
        guest_answers(a, guest, yes, now)
        _audit(a, by, "guest-yes" if yes else "guest-no", guest, now)


def correct(a: Assistant, by: Member, guest: Guest, now: datetime) -> None:
    """A host writes a guest's organisation or country anew. Raises ``NotAllowed``."""
    _must_run(a, by, table_of(a, guest.roundtable))
    with a.store.transaction():
        a.store.save_guest(guest)
        _audit(a, by, "guest-change", guest, now)


def guest_signs_up(
    a: Assistant, table_id: RoundtableId, form: GuestForm, key: str, now: datetime
) -> Guest:
    """Somebody signs up on the page; a form sent twice enters one. Raises ``Refused``,
    ``TooManyGuests``, ``NoSuchTable``, and as ``read_answer``."""
    with a.store.transaction():
        known = a.store.guest_of_form(table_id, key)
        if known:
            return known
        _must_have_room(a, table_id)
        guest = Guest(
            id=GuestId(0),
            roundtable=table_id,
            name=form.name,
            organisation=form.organisation,
            language=form.language,
            country=form.country,
            shown=form.shown,
        )
        guest = a.store.add_guest(guest, now, key)
        _sign_up(a, guest, form.group, form.party, now)
        if form.answers and (entry := entry_of(a, guest)):
            answer_all(a, table_of(a, table_id), entry, form.answers, now)
        return guest


def guest_changes(
    a: Assistant, guest: Guest, answers: Mapping[QuestionId, str], now: datetime
) -> None:
    """A guest writes its details anew, and its answers as long as a member may. Raises
    ``Refused``, and as ``read_answer``."""
    with a.store.transaction():
        a.store.save_guest(guest)
        if answers:
            answer_all(a, table_of(a, guest.roundtable), open_entry(a, guest, now), answers, now)


def open_entry(a: Assistant, guest: Guest, now: datetime) -> Registration:
    """The guest's entry, as long as its answers can be changed. Raises ``Refused``."""
    return still_open(table_of(a, guest.roundtable), entry_of(a, guest), now)


def guest_returns(a: Assistant, guest: Guest, now: datetime) -> None:
    """Sign up once more, for the same group, at the end of the queue. Raises ``Refused``."""
    before = entry_of(a, guest)
    if before:
        _sign_up(a, guest, before.group, before.party, now)


def guest_leaves(a: Assistant, guest: Guest, now: datetime) -> None:
    """Give up a seat or a place in the queue. Raises ``Refused``."""
    _apply(a, guest, lambda t, present: roundtables.leave(t, present, guest.id, now), now)


def guest_answers(a: Assistant, guest: Guest, yes: bool, now: datetime) -> None:
    """Yes or no to an offered seat. Raises ``Refused``."""
    act = roundtables.accept if yes else roundtables.decline
    _apply(a, guest, lambda t, present: act(t, present, guest.id, now), now)


def erase_guest(a: Assistant, guest: Guest, now: datetime) -> None:
    """A guest wants nothing kept of it: it leaves, and is erased; whether it came is counted."""
    with a.store.transaction():
        entry = entry_of(a, guest)
        if entry and entry.is_live and now < table_of(a, guest.roundtable).starts_at:
            guest_leaves(a, guest, now)
        a.store.forget_guest(guest.id)
    a.store.wipe_log()


def page_read(a: Assistant, guest: Guest, now: datetime) -> None:
    """A guest looked at its own page: an offer it sees there is delivered."""
    entry = entry_of(a, guest)
    if entry and entry.state is RegistrationState.OFFERED and entry.offer_expires_at is None:
        offer_delivered(a, entry.id, now)


def guest_behind(a: Assistant, registration: RegistrationId) -> Guest | None:
    """Whose entry this is, if it is a guest's."""
    entry = a.store.registration(registration)
    return a.store.guest(entry.who) if entry and isinstance(entry.who, GuestId) else None


def entry_of(a: Assistant, guest: Guest) -> Registration | None:
    """Its live entry, or its last one; None: it was only named."""
    return registration_of(a.store.registrations(guest.roundtable), guest.id)


def _sign_up(
    a: Assistant, guest: Guest, group: StakeholderGroup, party: int, now: datetime
) -> None:
    rule = partial(roundtables.sign_up, who=guest.id, group=group, now=now, party=party)
    with a.store.transaction():
        before = entry_of(a, guest)
        _apply(a, guest, rule, now)
        if before and (entry := entry_of(a, guest)) and entry.id != before.id:
            a.store.move_answers(before.id, entry.id)


def _apply(a: Assistant, guest: Guest, rule: Rule, now: datetime) -> None:
    with a.store.transaction():
        table = table_of(a, guest.roundtable)
        changed = rule(table, a.store.registrations(table.id))
        save_entries(a, table, changed, now, but=guest.id)


def _must_run(a: Assistant, by: Member, table: Roundtable) -> None:
    if not may_act_on(a, by, table):
        raise NotAllowed


def _must_have_room(a: Assistant, table_id: RoundtableId) -> None:
    if a.store.roundtable(table_id) is None:
        raise NoSuchTable(table_id)
    if len(a.store.guests(table_id)) >= MOST:
        raise TooManyGuests


def _audit(a: Assistant, by: Member, act: str, guest: Guest, now: datetime) -> None:
    what = f"roundtable {guest.roundtable}: guest {guest.id.number}"
    a.store.audit(by.id, act, what, now)
