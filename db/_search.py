"""Searching calls by any words a person types."""

from __future__ import annotations

from datetime import datetime

from db._calls import Calls
from db._codec import stamp
from db._words import terms
from model import CallId, NeedId, NutsCode, Programme, StoredCall

# Copies of a call met in another source are found through the one that stands for them. A call
# without regions is open to the whole area of its programme; a region is met by any that
# contains it or lies in it.
_FILTER = """
    c.same_as is null
    and (:programme is null or c.programme = :programme)
    and (:need is null or exists (
        select 1 from tags t where t.call = c.id and t.need = :need and t.band <> 'maybe'))
    and (:region is null
        or not exists (select 1 from call_regions r where r.call = c.id)
        or exists (select 1 from call_regions r where r.call = c.id and (
            substr(r.region, 1, length(:region)) = :region
            or substr(:region, 1, length(r.region)) = r.region)))
    and (not :open_only or (
        c.last_cut_off >= :now and (c.opens_at is null or c.opens_at <= :now)
        and c.published_status is not 'planned'))
"""
# The unary plus keeps the index of words first: it is asked once, not once for each live call.
# A word in the title says more of a call than one in its text.
_LIVE_WITH_WORDS = f"""
    select c.id from call_words w cross join calls c on c.id = w.rowid
    where call_words match :words
        and +w.rowid in (select id from calls where live_until >= :now) and {_FILTER}
    order by bm25(call_words, 10.0, 8.0, 3.0, 1.0), c.id
"""  # noqa: S608 - the filter above is all that goes in
_REST_WITH_WORDS = f"""
    select c.id from (
        select w.rowid as id, bm25(call_words, 10.0, 8.0, 3.0, 1.0) as rank from call_words w
        where call_words match :words
            and +w.rowid not in (select id from calls where live_until >= :now)
        order by w.rowid desc limit :most
    ) f cross join calls c on c.id = f.id
    where {_FILTER} order by f.rank, c.id
"""  # noqa: S608 - the filter above is all that goes in
_LIVE = f"""
    select c.id from calls c where c.live_until >= :now and {_FILTER}
    order by coalesce(
        (select min(k.at) from call_cut_offs k where k.call = c.id and k.at >= :now), '9999'), c.id
"""  # noqa: S608 - the filter above is all that goes in
_REST = f"""
    select c.id from calls c
    where (c.live_until is null or c.live_until < :now) and {_FILTER}
    order by c.live_until desc, c.id limit :most
"""  # noqa: S608 - the filter above is all that goes in
_COUNT = f"select count(*) from calls c where {_FILTER}"  # noqa: S608 - see above
_MOST_CLOSED = 1000


class Search(Calls):
    def search(
        self,
        query: str,
        now: datetime,
        *,
        need: NeedId | None = None,
        region: NutsCode | None = None,
        programme: Programme | None = None,
        open_only: bool = False,
        limit: int = 10,
        offset: int = 0,
    ) -> tuple[int, list[StoredCall]]:
        """How many calls are found, and those from ``offset`` on: best first, closed ones last.

        Any text is a query. All its words are asked for, or, where no call has all of them, any.
        Without a query calls come by their next cut-off. ``open_only`` leaves out undated calls:
        nobody knows whether those are open. Of closed calls with a word only the thousand met
        last are found and counted, or as many as ``offset`` and ``limit`` ask for.
        """
        asked: dict[str, object] = {
            "now": stamp(now),
            "need": need,
            "region": region,
            "programme": programme,
            "open_only": open_only,
            "most": max(_MOST_CLOSED, offset + limit),
        }
        if self._db.conn.in_transaction:
            # Still due at the commit: an inner transaction may be undone, and this with it.
            self._write_words()
        words = terms(query)
        if words:
            ids = self._ids(_LIVE_WITH_WORDS, _REST_WITH_WORDS, asked, " AND ".join(words))
            if not ids:
                ids = self._ids(_LIVE_WITH_WORDS, _REST_WITH_WORDS, asked, " OR ".join(words))
            total = len(ids)
        elif query.strip():
            return 0, []
        else:
            ids = self._ids(_LIVE, _REST, asked)
            total = self._value(_COUNT, asked)
        page = ids[offset : offset + limit]
        stored = self.calls(page)
        return total, [stored[number] for number in page]

    def _ids(
        self, live: str, rest: str, asked: dict[str, object], words: str = ""
    ) -> list[CallId]:
        rows = self._rows(live, {**asked, "words": words})
        if not asked["open_only"]:
            rows += self._rows(rest, {**asked, "words": words})
        return [CallId(number) for (number,) in rows]
