"""What members offer and seek, found by need; and who was invited to a table for it."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from db._codec import instant, instant_or_none, plain, stamp, stamp_or_none, to_json
from db._database import Rows
from model import (
    CallId,
    EntryId,
    EntryKind,
    EntryState,
    ExpertEntry,
    Interest,
    Language,
    MemberId,
    NeedId,
    NutsCode,
    RoundtableId,
    StakeholderGroup,
)

_COLUMNS = (
    "e.id, e.member, e.kind, e.need, e.line, e.languages, e.anywhere, e.state, e.was, e.since,"
    " e.removed_at"
)


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry on the list, with what of its member's profile it is found by."""

    entry: ExpertEntry
    group: StakeholderGroup | None
    regions: tuple[NutsCode, ...]


class Experts(Rows):
    def add_entry(self, entry: ExpertEntry) -> ExpertEntry:
        """The member's entry of this kind and need: a new one, or the one that is there."""
        with self.transaction():
            self._write(
                "insert into expert_entries (member, kind, need, line, languages, anywhere,"
                " state, was, since) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                " on conflict (member, kind, need) where state <> 'removed' do nothing",
                [
                    entry.member,
                    entry.kind,
                    entry.need or "",
                    plain(entry.line),
                    to_json(entry.languages),
                    entry.anywhere,
                    entry.state,
                    entry.was,
                    stamp(entry.since),
                ],
            )
            (kept,) = self._expert_entries(
                "where e.member = ? and e.kind = ? and e.need = ? and e.state <> 'removed'",
                [entry.member, entry.kind, entry.need or ""],
            )
            return kept

    def save_entry(self, entry: ExpertEntry, ask_at: datetime | None) -> None:
        """Write an entry that is there. ``ask_at``: when to ask whether it is still right."""
        self._write(
            "update expert_entries set line = ?, languages = ?, anywhere = ?, state = ?, was = ?,"
            " removed_at = ?, ask_at = ? where id = ?",
            [
                plain(entry.line),
                to_json(entry.languages),
                entry.anywhere,
                entry.state,
                entry.was,
                stamp_or_none(entry.removed_at),
                stamp_or_none(ask_at),
                entry.id,
            ],
        )

    def ask_of_entry_at(self, entry: EntryId) -> datetime | None:
        """When it is to be asked whether the entry is still right."""
        return instant_or_none(
            self._value("select ask_at from expert_entries where id = ?", [entry])
        )

    def drop_entry(self, entry: EntryId, member: MemberId) -> bool:
        """False if this member has no such entry."""
        return (
            self._write(
                "delete from expert_entries where id = ? and member = ?", [entry, member]
            ).rowcount
            == 1
        )

    def entry(self, entry: EntryId) -> ExpertEntry | None:
        return next(iter(self._expert_entries("where e.id = ?", [entry])), None)

    def entries_of(self, member: MemberId) -> list[ExpertEntry]:
        """All of a member's, those that a keeper removed too; the oldest first."""
        return self._expert_entries("where e.member = ? order by e.id", [member])

    def entry_seen(self, entry: EntryId) -> Listed | None:
        """An entry that others may see; None: it is not on the list, or its member is away."""
        return next(iter(self._listed("", "and e.id = ?", [entry])), None)

    def listed(
        self,
        but: MemberId,
        needs: Collection[NeedId] | None = None,
        *,
        kind: EntryKind | None = None,
        country: str = "",
        language: str = "",
        group: StakeholderGroup | None = None,
        offset: int = 0,
        limit: int = -1,
    ) -> list[Listed]:
        """Entries on the list but those of one member; the newest first.

        ``needs``: any of these, or any need at all; None: all. ``country``: of the member, or
        the entry says that it works in any. Members who are silent, or no persons, have none.
        """
        where = " and e.member <> :but"
        if needs is not None:
            where += " and e.need in (select value from json_each(:needs))"
        if kind:
            where += " and e.kind = :kind"
        if group:
            where += " and m.stakeholder_group = :group"
        if language:
            where += " and exists (select 1 from json_each(e.languages) where value = :language)"
        if country:
            where += (
                " and (e.anywhere or m.regions = '[]' or exists (select 1 from member_regions r"
                " where r.member = m.id and r.country = :country))"
            )
        return self._listed(
            f"indexed by expert_entries_{'newest' if needs is None else 'listed'}",
            f"{where} order by e.id desc limit :limit offset :offset",
            {
                "but": but,
                "needs": to_json(["", *(needs or ())]),
                "kind": kind,
                "country": country,
                "language": language,
                "group": group,
                "limit": limit,
                "offset": offset,
            },
        )

    def listed_have(self, what: str, but: MemberId) -> set[str]:
        """Every ``need``, ``country`` or ``language`` of the entries on the list but those of one
        member."""
        value, more = {
            "need": ("e.need", ""),
            "country": ("r.country", "join member_regions r on r.member = m.id"),
            "language": ("json_each.value", "join json_each(e.languages)"),
        }[what]
        rows = self._rows(
            f"select distinct {value} from expert_entries e indexed by expert_entries_newest"  # noqa: S608
            f" cross join members m on m.id = e.member {more} where e.state = 'listed'"
            " and m.state = 'active' and m.kind = 'private' and e.member <> ?",
            [but],
        )
        return {found for (found,) in rows if found}

    def members_in(self, region: NutsCode, most: int) -> int:
        """Active members, in private chats, who have this region or one within it; counted no
        further than ``most``."""
        return int(
            self._value(
                "select count(*) from (select distinct member from member_regions"
                " where hears = 1 and region >= ? and region < ? limit ?)",
                [region, f"{region}~", most],
            )
        )

    def count_removed_entries(self) -> int:
        """How many keepers removed that can be put back."""
        return int(self._value("select count(*) from expert_entries where removed_at is not null"))

    def removed_entries(self, offset: int, limit: int) -> list[ExpertEntry]:
        """Those that keepers removed, the last one first."""
        return self._expert_entries(
            "where e.removed_at is not null order by e.removed_at desc limit ? offset ?",
            [limit, offset],
        )

    def entries_to_ask(self, now: datetime) -> tuple[MemberId, list[ExpertEntry]] | None:
        """A member of whose entries some are to be asked about, and these; the longest due
        first."""
        row = self._row(
            "select member from expert_entries where ask_at <= ? order by ask_at limit 1",
            [stamp(now)],
        )
        if row is None:
            return None
        member = MemberId(row[0])
        due = self._expert_entries(
            "where e.member = ? and e.ask_at <= ? order by e.id", [member, stamp(now)]
        )
        return member, due

    def forget_removed_entries(self, before: datetime, limit: int) -> int:
        """Delete up to ``limit`` that a keeper removed before then."""
        return self._write(
            "delete from expert_entries where id in (select id from expert_entries"
            " where removed_at < ? limit ?)",
            [stamp(before), limit],
        ).rowcount

    def said_of(self, call: CallId, *said: Interest) -> frozenset[MemberId]:
        """Who said one of these of a call."""
        rows = self._rows(
            "select member from interests where call = ?"
            " and interest in (select value from json_each(?))",
            [call, to_json(said)],
        )
        return frozenset(MemberId(member) for (member,) in rows)

    # who was invited

    def invite_expert(self, table: RoundtableId, member: MemberId, now: datetime) -> bool:
        """False if it was invited before, and that was not taken back."""
        return (
            self._write(
                "insert into expert_invites (roundtable, member, at) values (?, ?, ?)"
                " on conflict (roundtable, member) do update set at = excluded.at,"
                " withdrawn_at = null where withdrawn_at is not null",
                [table, member, stamp(now)],
            ).rowcount
            == 1
        )

    def withdraw_invite(self, table: RoundtableId, member: MemberId, now: datetime) -> bool:
        """False if it stands no more, or never did."""
        return (
            self._write(
                "update expert_invites set withdrawn_at = ? where roundtable = ? and member = ?"
                " and withdrawn_at is null",
                [stamp(now), table, member],
            ).rowcount
            == 1
        )

    def experts_invited(self, table: RoundtableId) -> dict[MemberId, bool]:
        """Who was, and whether that stands."""
        rows = self._rows(
            "select member, withdrawn_at is null from expert_invites where roundtable = ?",
            [table],
        )
        return {MemberId(member): bool(stands) for member, stands in rows}

    def invited_since(self, member: MemberId, since: datetime) -> int:
        """To how many tables a member was invited for an entry since then."""
        return int(
            self._value(
                "select count(*) from expert_invites where member = ? and at > ?",
                [member, stamp(since)],
            )
        )

    def _listed(
        self, by: str, where: str, parameters: Sequence[object] | dict[str, object]
    ) -> list[Listed]:
        """``by``: the index to go along; else all active members would be looked at first."""
        return [
            Listed(
                _entry(*row),
                None if group is None else StakeholderGroup(group),
                tuple(NutsCode(code) for code in json.loads(regions)),
            )
            for *row, group, regions in self._rows(
                f"select {_COLUMNS}, m.stakeholder_group, m.regions from expert_entries e {by}"  # noqa: S608
                " cross join members m on m.id = e.member where e.state = 'listed'"
                f" and m.state = 'active' and m.kind = 'private' {where}",
                parameters,
            )
        ]

    def _expert_entries(self, where: str, parameters: Sequence[object]) -> list[ExpertEntry]:
        rows = self._rows(f"select {_COLUMNS} from expert_entries e {where}", parameters)  # noqa: S608
        return [_entry(*row) for row in rows]


def _entry(
    number: int,
    member: int,
    kind: str,
    need: str,
    line: str,
    languages: str,
    anywhere: int,
    state: str,
    was: str,
    since: str,
    removed_at: str | None,
) -> ExpertEntry:
    return ExpertEntry(
        id=EntryId(number),
        member=MemberId(member),
        kind=EntryKind(kind),
        need=NeedId(need) if need else None,
        line=line,
        languages=tuple(Language(code) for code in json.loads(languages)),
        anywhere=bool(anywhere),
        state=EntryState(state),
        was=EntryState(was),
        since=instant(since),
        removed_at=instant_or_none(removed_at),
    )
