"""Live calls in the order in which they became news, for feeds."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from db._calls import Calls
from db._codec import instant, stamp, to_json
from model import CallId, NeedId, Programme


class Newest(Calls):
    def newest(
        self,
        now: datetime,
        needs: Collection[NeedId] | None = None,
        programme: Programme | None = None,
    ) -> list[tuple[CallId, datetime]]:
        """Live calls that stand for themselves, with the time of their last material change; the
        latest first.

        ``needs``: only calls that surely answer one of these (none given: any need at all);
        None: whether they answer any does not matter.
        """
        rows = self._rows(
            """
            select c.id, coalesce(c.restless_since, v.seen_at) as at
            from calls c join call_versions v on v.call = c.id and v.version = c.version
            where c.live_until >= :now and c.same_as is null
                and (:programme is null or c.programme = :programme)
                and (:all or exists (select 1 from tags t
                    where t.call = c.id and t.band <> 'maybe'
                    and (:any or t.need in (select value from json_each(:needs)))))
            order by at desc, c.id desc
            """,
            {
                "now": stamp(now),
                "programme": programme,
                "all": needs is None,
                "any": needs is not None and not needs,
                "needs": to_json(sorted(needs or ())),
            },
        )
        return [(CallId(number), instant(at)) for number, at in rows]
