"""Calls that enough members are interested in: who they are, and what facilitators make of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from db._codec import stamp
from db._database import Rows
from model import CallId, Member, MemberId, NutsCode, StakeholderGroup


class Stance(StrEnum):
    """A facilitator's word on a proposal."""

    TAKEN = "taken"
    """It prepares a roundtable."""
    QUIET = "quiet"
    """Not now."""


@dataclass(frozen=True, slots=True)
class Gathering:
    """Who is interested in a call and can be asked, as counts: never who."""

    members: int
    groups: Counter[StakeholderGroup]
    """Those that named none are left out."""
    lands: Counter[NutsCode]
    """By country; a member of regions in two countries speaks for both."""
    homes: Counter[NutsCode]
    """By the first region of each; those without one are left out."""
    zones: Counter[str]
    """By the clock they live by."""

    @property
    def regions(self) -> int:
        """Different ones of NUTS 2; whoever named a country or a greater part speaks for that."""
        return len({home[:4] for home in self.homes})

    @property
    def countries(self) -> int:
        return len({home[:2] for home in self.homes})


class Quorums(Rows):
    def gathering(self, call: CallId, *, agreed: bool = False) -> Gathering:
        """Counted in an index. ``agreed``: only those who want to be counted where others of
        them are told."""
        members = 0
        groups, lands = Counter[StakeholderGroup](), Counter[NutsCode]()
        homes, zones = Counter[NutsCode](), Counter[str]()
        for standing, n in self._rows(
            "select standing, count(*) from interests where call = ? and standing is not null"
            " group by standing",
            [call],
        ):
            group, countries, home, zone, counted = standing.split(":")
            if agreed and counted != "1":
                continue
            members += n
            zones[zone] += n
            if group:
                groups[StakeholderGroup(group)] += n
            if home:
                homes[NutsCode(home)] += n
            for land in countries.split():
                lands[NutsCode(land)] += n
        return Gathering(members, groups, lands, homes, zones)

    def reach_quorum(self, call: CallId, now: datetime) -> bool:
        """Note that enough are interested; who agreed to be counted is to be told. False: it was
        noted before, and stays so whatever comes."""
        return (
            self._write(
                "insert or ignore into quorums (call, at, told_to) values (?, ?, 0)",
                [call, stamp(now)],
            ).rowcount
            == 1
        )

    def telling_quorum(self) -> tuple[CallId, MemberId] | None:
        """A call whose quorum not all are told of yet, and up to which member they are."""
        row = self._row("select call, told_to from quorums where told_to is not null limit 1")
        return None if row is None else (CallId(row[0]), MemberId(row[1]))

    def told_quorum(self, call: CallId, up_to: MemberId | None) -> None:
        """Members up to this one were told; None: all were."""
        self._write("update quorums set told_to = ? where call = ?", [up_to, call])

    def counted_on(self, call: CallId, *, after: MemberId, limit: int) -> list[MemberId]:
        """Who is interested and agreed to be counted, by number."""
        rows = self._rows(
            "select i.member from interests i join members m on m.id = i.member"
            " where i.call = ? and i.interest = 'interested' and i.member > ? and m.counted = 1"
            " and m.state <> 'stopped' order by i.member limit ?",
            [call, after, limit],
        )
        return [MemberId(number) for (number,) in rows]

    def stances(self, call: CallId) -> dict[MemberId, Stance]:
        """What facilitators said of the proposal on a call."""
        rows = self._rows("select member, stance from quorum_stances where call = ?", [call])
        return {MemberId(member): Stance(stance) for member, stance in rows}

    def set_stance(
        self, call: CallId, member: Member, stance: Stance | None, now: datetime
    ) -> None:
        """None: take it back."""
        if stance is None:
            self._write(
                "delete from quorum_stances where call = ? and member = ?", [call, member.id]
            )
        else:
            self._write(
                "insert or replace into quorum_stances (call, member, stance, at)"
                " values (?, ?, ?, ?)",
                [call, member.id, stance, stamp(now)],
            )

    def forget_stances(self, before: datetime, limit: int) -> None:
        self._write(
            "delete from quorum_stances where (call, member) in"
            " (select call, member from quorum_stances where at <= ? limit ?)",
            [stamp(before), limit],
        )
