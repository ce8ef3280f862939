"""A table for the tests to play at."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from model import (
    MemberId,
    Registration,
    RegistrationId,
    Roundtable,
    RoundtableId,
    StakeholderGroup,
)
from roundtables import (
    Reason,
    Refused,
    accept,
    change_quotas,
    decline,
    delivered,
    lapse,
    leave,
    release,
    sign_up,
)

INDUSTRY = StakeholderGroup.INDUSTRY
EDUCATION = StakeholderGroup.EDUCATION
OTHER = StakeholderGroup.OTHER

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
STARTS = datetime(2026, 4, 14, 8, 0, tzinfo=UTC)
CLOSES = datetime(2026, 4, 10, 15, 0, tzinfo=UTC)
RELEASES = datetime(2026, 3, 31, 8, 0, tzinfo=UTC)


def new_table(
    industry: int = 1, education: int = 1, open_seats: int = 0, approval: bool = False
) -> Roundtable:
    return Roundtable(
        id=RoundtableId(1),
        title="Battery skills",
        host=MemberId(99),
        starts_at=STARTS,
        registration_closes_at=CLOSES,
        release_at=RELEASES,
        quotas=((INDUSTRY, industry), (EDUCATION, education)),
        open_seats=open_seats,
        approval=approval,
    )


@dataclass
class Sitting:
    """A table with its entries as a store would keep them: ids are given on the first save."""

    table: Roundtable = field(default_factory=new_table)
    entries: list[Registration] = field(default_factory=list)
    now: datetime = NOW

    def save(self, changed: tuple[Registration, ...]) -> tuple[Registration, ...]:
        for entry in changed:
            if entry.id:
                self.entries[entry.id - 1] = entry
            else:
                self.entries.append(replace(entry, id=RegistrationId(len(self.entries) + 1)))
        self.now += timedelta(minutes=1)
        return changed

    def join(self, member: int, group: StakeholderGroup = INDUSTRY, party: int = 1) -> str:
        self.save(sign_up(self.table, self.entries, MemberId(member), group, self.now, party))
        return self.state(member)

    def leave(self, member: int) -> None:
        self.save(leave(self.table, self.entries, MemberId(member), self.now))

    def accept(self, member: int) -> None:
        self.save(accept(self.table, self.entries, MemberId(member), self.now))

    def decline(self, member: int) -> None:
        self.save(decline(self.table, self.entries, MemberId(member), self.now))

    def deliver(self, member: int) -> Registration:
        self.save(delivered(self.table, self.entries, self.of(member).id, self.now))
        return self.of(member)

    def lapse(self) -> None:
        self.save(lapse(self.table, self.entries, self.now))

    def release(self) -> None:
        self.table, changed = release(self.table, self.entries, self.now)
        self.save(changed)

    def resize(self, industry: int, education: int, open_seats: int) -> None:
        quotas = {INDUSTRY: industry, EDUCATION: education}
        self.table, changed = change_quotas(self.table, self.entries, quotas, open_seats, self.now)
        self.save(changed)

    def of(self, member: int) -> Registration:
        return [r for r in self.entries if r.who == member][-1]

    def state(self, member: int) -> str:
        return str(self.of(member).state)

    def states(self, *members: int) -> list[str]:
        return [self.state(m) for m in members]


def reason(caught: pytest.ExceptionInfo[Refused]) -> Reason:
    return caught.value.reason


def offered_to_two_with_three_behind() -> Sitting:
    sitting = Sitting(new_table(industry=1))
    sitting.join(1)
    sitting.join(2)
    sitting.join(3)
    sitting.leave(1)
    sitting.deliver(2)
    return sitting
