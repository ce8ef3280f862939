"""What regions need, as their facilitators said."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from db._codec import stamp
from db._database import Rows
from model import MemberId, NeedId, NutsCode


class RegionNeeds(Rows):
    def region_needs(self, region: NutsCode) -> dict[NeedId, float]:
        """Need -> weight, of this very region; empty: nobody said any."""
        rows = self._rows(
            "select need, weight from region_needs where region = ? order by need", [region]
        )
        return {NeedId(need): weight for need, weight in rows}

    def regions_with_needs(self) -> list[NutsCode]:
        """Those of which somebody said what they need."""
        return [NutsCode(r) for (r,) in self._rows("select distinct region from region_needs")]

    def set_region_needs(
        self, region: NutsCode, needs: Mapping[NeedId, float], set_by: MemberId, now: datetime
    ) -> None:
        """Replace a region's needs; none: it has none of its own any more."""
        with self.transaction():
            self._write("delete from region_needs where region = ?", [region])
            self._write_many(
                "insert into region_needs (region, need, weight, set_by, at) values"
                " (?, ?, ?, (select id from members where id = ?), ?)",
                [
                    (region, need, float(weight), set_by, stamp(now))
                    for need, weight in needs.items()
                ],
            )
