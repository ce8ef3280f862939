"""Searching calls by any words a person types."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple, TypedDict, Unpack

from db._codec import stamp, to_json
from db._copies import Copies
from db._words import telling, terms
from model import CallId, NeedId, NutsCode, Programme, StoredCall

# Copies of a call met in another source are found through the one that stands for them. A call
# without regions is open to the whole area of its programme; a region is met by any that
# contains it or lies in it.
_FILTER = """
    c.same_as is null
    and (:programme is null or c.programme = :programme)
    and (:answering is null or exists (
        select 1 from tags t where t.call = c.id and t.band <> 'maybe'
            and t.need in (select value from json_each(:answering))))
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
_LIVE_FOR_NEEDS = f"""
    select c.id from calls c where c.live_until >= :now and {_FILTER}
        and exists (select 1 from tags t where t.call = c.id and t.band <> 'maybe'
            and t.need in (select value from json_each(:needs)))
    order by coalesce(
        (select min(k.at) from call_cut_offs k where k.call = c.id and k.at >= :now), '9999'), c.id
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


class Filters(TypedDict, total=False):
    """What narrows a search. Without ``limit`` ten calls are given, from ``offset`` on."""

    answering: Collection[NeedId] | None
    """Only calls that answer one of these."""
    region: NutsCode | None
    programme: Programme | None
    open_only: bool
    """Leaves out undated calls too: nobody knows whether those are open."""
    limit: int
    offset: int


class Found(NamedTuple):
    total: int
    calls: list[StoredCall]
    """Those from ``offset`` on: best first, closed ones last."""
    by_need: int
    """How many of all were found by a need alone: the words are not in them."""


class Search(Copies):
    def search(
        self, query: str, now: datetime, **filters: Unpack[Filters]
    ) -> tuple[int, list[StoredCall]]:
        """How many calls have the words, and some of them; see ``find``."""
        total, calls, _ = self.find(query, now, **filters)
        return total, calls

    def find(
        self,
        query: str,
        now: datetime,
        needs: Collection[NeedId] = (),
        **filters: Unpack[Filters],
    ) -> Found:
        """The calls that the words find, and live ones that answer one of ``needs``.

        Any text is a query. All its words are asked for. Where no call has all of them and no
        need is met, any will do. Calls of a need come after the live ones with the words.
        Without a query calls come by their next cut-off. Of closed calls with a word only the
        thousand met last are found and counted, or as many as ``offset`` and ``limit`` ask for.
        """
        limit, offset = filters.get("limit", 10), filters.get("offset", 0)
        answering = filters.get("answering")
        asked: dict[str, object] = {
            "now": stamp(now),
            "answering": None if answering is None else to_json(sorted(answering)),
            "region": filters.get("region"),
            "programme": filters.get("programme"),
            "open_only": filters.get("open_only", False),
            "needs": to_json(sorted(needs)),
            "most": max(_MOST_CLOSED, offset + limit),
        }
        if self._db.conn.in_transaction:
            # Still due at the commit: an inner transaction may be undone, and this with it.
            self._write_words()
        words, by_need = terms(query), 0
        if words:
            every, any_of = " AND ".join(words), " OR ".join(telling(words))
            live, rest = self._ids(_LIVE_WITH_WORDS, _REST_WITH_WORDS, asked, every)
            if needs:
                of_needs = self._found_ids(_LIVE_FOR_NEEDS, asked)
                known = set(live)
                live += [number for number in of_needs if number not in known]
                by_need = len(live) - len(known)
            elif any_of and not (live or rest):
                live, rest = self._ids(_LIVE_WITH_WORDS, _REST_WITH_WORDS, asked, any_of)
            ids = live + rest
            total = len(ids)
        elif query.strip():
            return Found(0, [], 0)
        else:
            live, rest = self._ids(_LIVE, _REST, asked)
            ids = live + rest
            total = self._value(_COUNT, asked)
        page = ids[offset : offset + limit]
        stored = self.calls(page)
        return Found(total, [stored[number] for number in page], by_need)

    def _ids(
        self, live: str, rest: str, asked: dict[str, object], words: str = ""
    ) -> tuple[list[CallId], list[CallId]]:
        asked = {**asked, "words": words}
        closed = [] if asked["open_only"] else self._found_ids(rest, asked)
        return self._found_ids(live, asked), closed

    def _found_ids(self, statement: str, asked: dict[str, object]) -> list[CallId]:
        return [CallId(number) for (number,) in self._rows(statement, asked)]
