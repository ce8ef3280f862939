"""Who signed up for a roundtable, and who came. The rules of the seats are elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from db._codec import instant, instant_or_none, plain, stamp, stamp_or_none
from db._database import Rows
from model import (
    Guest,
    GuestId,
    Language,
    MemberId,
    Registration,
    RegistrationId,
    RegistrationState,
    RoundtableId,
    SeatKind,
    StakeholderGroup,
    Who,
)

_REGISTRATIONS = """
    select r.id, r.roundtable, r.member, r.guest, r.stakeholder_group, r.state, r.since, r.party,
        r.seat, r.offered_at, r.offer_expires_at, r.was
    from registrations r
"""
_GUESTS = """
    select id, roundtable, name, organisation, language, country, added_by, shown from guests
"""
Attendance = Counter[tuple[StakeholderGroup, str, RegistrationState]]
"""People, by group, country (two letters; empty: not said), and attended or absent."""


class Registrations(Rows):
    def registrations(self, table_id: RoundtableId) -> tuple[Registration, ...]:
        """All entries of a roundtable, in the order of its queue."""
        return tuple(
            _registration(*row)
            for row in self._rows(
                _REGISTRATIONS + "where r.roundtable = ? order by r.since, r.id", [table_id]
            )
        )

    def registration(self, registration_id: RegistrationId) -> Registration | None:
        row = self._row(_REGISTRATIONS + "where r.id = ?", [registration_id])
        return None if row is None else _registration(*row)

    def save_registrations(self, rows: Iterable[Registration]) -> tuple[Registration, ...]:
        """Write entries; new ones (number 0) come back with theirs. All or none.

        Each has one live entry a roundtable; a second is refused as a bug would be.
        """
        given = tuple(rows)
        saved: dict[int, Registration] = {}
        with self.transaction():
            # Who leaves and signs up again in one go has, at no moment, two live entries.
            for at, row in sorted(enumerate(given), key=lambda pair: pair[1].is_live):
                saved[at] = self._save_registration(row)
        return tuple(saved[at] for at in range(len(given)))

    def _save_registration(self, row: Registration) -> Registration:
        values = (
            row.roundtable,
            *_columns_of(row.who),
            row.group,
            row.state,
            stamp(row.since),
            row.party,
            row.seat,
            stamp_or_none(row.offered_at),
            stamp_or_none(row.offer_expires_at),
            row.was,
        )
        if row.id:
            self._db.conn.execute(
                "update registrations set roundtable = ?, member = ?, guest = ?,"
                " stakeholder_group = ?, state = ?, since = ?, party = ?, seat = ?,"
                " offered_at = ?, offer_expires_at = ?, was = ? where id = ?",
                [*values, row.id],
            )
            return row
        cursor = self._db.conn.execute(
            "insert into registrations (roundtable, member, guest, stakeholder_group, state,"
            " since, party, seat, offered_at, offer_expires_at, was)"
            " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        )
        return replace(row, id=RegistrationId(cursor.lastrowid or 0))

    def offers_lapsed(self, now: datetime) -> list[RoundtableId]:
        """Roundtables with an offer that nobody answered in time, at the latest by the end of
        sign-up: also one that was never delivered."""
        rows = self._rows(
            "select r.roundtable from registrations r"
            " join roundtables t on t.id = r.roundtable"
            " where r.state = 'offered' and (r.offer_expires_at <= ?"
            " or t.registration_closes_at <= ?)",
            [stamp(now), stamp(now)],
        )
        return [RoundtableId(number) for number in sorted({number for (number,) in rows})]

    def offers_to_nobody(self) -> list[RegistrationId]:
        """Offers not delivered yet whose member blocked or stopped the bot; of guests those that
        no message to a host is on its way for."""
        rows = self._rows(
            "select r.id from registrations r join members m on m.id = r.member"
            " where r.state = 'offered' and r.offer_expires_at is null"
            " and m.state in ('blocked', 'stopped')"
            " union select r.id from registrations r where r.guest is not null"
            " and r.state = 'offered' and r.offer_expires_at is null"
            " and not exists (select 1 from outbox o join members m on m.id = o.member"
            " where o.key between 'offer:' || r.id || ':' and 'offer:' || r.id || ';'"
            " and o.state in ('due', 'sending') and m.state not in ('blocked', 'stopped'))"
            " order by 1"
        )
        return [RegistrationId(number) for (number,) in rows]

    def add_guest(self, guest: Guest, now: datetime, key: str | None = None) -> Guest:
        """Store a new one (number 0); it comes back with its number. ``key``: of the form it was
        entered with, which enters nobody twice."""
        row = {
            "roundtable": guest.roundtable,
            "name": plain(guest.name),
            "organisation": plain(guest.organisation),
            "language": guest.language,
            "country": guest.country,
            "added_by": guest.added_by,
            "shown": guest.shown,
            "form": key,
            "at": stamp(now),
        }
        with self.transaction():
            number = self._db.table("guests").insert(row).last_pk
            return replace(guest, id=GuestId(int(str(number))))

    def guest(self, guest: GuestId) -> Guest | None:
        row = self._row(_GUESTS + "where id = ?", [guest.number])
        return None if row is None else _guest(*row)

    def guests(self, table_id: RoundtableId) -> list[Guest]:
        """All who were entered at a roundtable, in the order they were."""
        rows = self._rows(_GUESTS + "where roundtable = ? order by id", [table_id])
        return [_guest(*row) for row in rows]

    def guest_of_form(self, table_id: RoundtableId, key: str) -> Guest | None:
        """Who was entered at a roundtable with this form."""
        row = self._row(_GUESTS + "where roundtable = ? and form = ?", [table_id, key])
        return None if row is None else _guest(*row)

    def save_guest(self, guest: Guest) -> None:
        """Write what a guest may say anew: its name, organisation, country, language, consent."""
        self._write(
            "update guests set name = ?, organisation = ?, language = ?, country = ?, shown = ?"
            " where id = ?",
            [
                plain(guest.name),
                plain(guest.organisation),
                guest.language,
                guest.country,
                guest.shown,
                guest.id.number,
            ],
        )

    def attendance(self, table_id: RoundtableId) -> Attendance:
        """How many came and did not, those who were forgotten since included."""
        rows = self._rows(
            "select stakeholder_group, country, state, people from attendance"
            " where roundtable = :table and state in ('attended', 'absent') union all"
            " select r.stakeholder_group,"
            " coalesce(g.country, substr(json_extract(m.regions, '$[0]'), 1, 2), ''), r.state,"
            " r.party from registrations r left join members m on m.id = r.member"
            " left join guests g on g.id = r.guest"
            " where r.roundtable = :table and r.state in ('attended', 'absent')",
            {"table": table_id},
        )
        counts: Attendance = Counter()
        for group, country, state, people in rows:
            counts[StakeholderGroup(group), country, RegistrationState(state)] += people
        return counts


@lru_cache(maxsize=4096)  # a thousand may wait at one table, and each act there reads them all
def _registration(
    number: int,
    table: int,
    member: int | None,
    guest: int | None,
    group: str,
    state: str,
    since: str,
    party: int,
    seat: str | None,
    offered_at: str | None,
    offer_expires_at: str | None,
    was: str | None,
) -> Registration:
    return Registration(
        id=RegistrationId(number),
        roundtable=RoundtableId(table),
        who=MemberId(member or 0) if guest is None else GuestId(guest),
        group=StakeholderGroup(group),
        state=RegistrationState(state),
        since=instant(since),
        party=party,
        seat=None if seat is None else SeatKind(seat),
        offered_at=instant_or_none(offered_at),
        offer_expires_at=instant_or_none(offer_expires_at),
        was=None if was is None else RegistrationState(was),
    )


def _columns_of(who: Who) -> tuple[MemberId | None, int | None]:
    return (None, who.number) if isinstance(who, GuestId) else (who, None)


def _guest(
    number: int,
    table: int,
    name: str,
    organisation: str,
    language: str,
    country: str,
    added_by: int | None,
    shown: int,
) -> Guest:
    return Guest(
        id=GuestId(number),
        roundtable=RoundtableId(table),
        name=name,
        organisation=organisation,
        language=Language(language),
        country=country,
        added_by=None if added_by is None else MemberId(added_by),
        shown=bool(shown),
    )
