"""Awarded operations: who had money of a programme where, from the publishers' lists."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from db._codec import plain, to_json
from db._database import Rows
from model import NutsCode, Operation, Programme

_MOST = 200
"""Operations that are looked at for the few that are shown."""


class Operations(Rows):
    def enter_operations(self, operations: Iterable[Operation]) -> tuple[int, int]:
        """All of them or none; how many are new, and how many were there and are renewed."""
        new = renewed = 0
        with self.transaction():
            for one in operations:
                known = self._value("select 1 from operations where key = ?", [one.key])
                new, renewed = new + (not known), renewed + bool(known)
                self._db.conn.execute(
                    "insert or replace into operations (id, key, programme, region, region_from,"
                    " title, beneficiary, objective, eu_amount, currency, starts, ends, list)"
                    " values ((select id from operations where key = ?1), ?1, ?2, ?3, ?4, ?5, ?6,"
                    " ?7, ?8, ?9, ?10, ?11, ?12)",
                    [
                        plain(one.key),
                        one.programme,
                        one.region,
                        one.region_from,
                        plain(one.title),
                        plain(one.beneficiary),
                        plain(one.objective),
                        None if one.eu_amount is None else str(one.eu_amount),
                        plain(one.currency),
                        one.starts and one.starts.isoformat(),
                        one.ends and one.ends.isoformat(),
                        plain(one.list),
                    ],
                )
        return new, renewed

    def knows_operations(self, programme: Programme, regions: Iterable[NutsCode]) -> bool:
        return any(self._near(programme, code, 1) for code in regions)

    def operations_near(
        self, programme: Programme, regions: Iterable[NutsCode]
    ) -> list[Operation]:
        """Those of a programme in these regions, inside or around them; the latest first."""
        found: dict[int, Operation] = {}
        for code in regions:
            for row in self._near(programme, code, _MOST):
                found[row[0]] = _operation(*row[1:])
        return list(found.values())

    def _near(self, programme: Programme, code: NutsCode, most: int) -> list[tuple[Any, ...]]:
        return self._rows(
            "select * from operations where programme = :programme and region is not null"
            " and (region in (select value from json_each(:around))"
            " or (region >= :code and region < :code || '~'))"
            " order by ends desc, id limit :most",
            {
                "programme": programme,
                "around": to_json([code[:end] for end in range(3, len(code) + 1)]),
                "code": code,
                "most": most,
            },
        )


def _operation(
    key: str,
    programme: str,
    region: str | None,
    region_from: str,
    title: str,
    beneficiary: str,
    objective: str,
    eu_amount: str | None,
    currency: str,
    starts: str | None,
    ends: str | None,
    listed: str,
) -> Operation:
    return Operation(
        key=key,
        programme=Programme(programme),
        region=None if region is None else NutsCode(region),
        region_from=region_from,
        title=title,
        beneficiary=beneficiary,
        objective=objective,
        eu_amount=None if eu_amount is None else Decimal(eu_amount),
        currency=currency,
        starts=None if starts is None else date.fromisoformat(starts),
        ends=None if ends is None else date.fromisoformat(ends),
        list=listed,
    )
