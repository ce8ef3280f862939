"""Calls that are live, and the needs they answer."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from db._calls import Calls
from db._codec import decode_because, encode_because, stamp, to_json
from model import Band, CallId, NeedId, NutsCode, SourceId, StoredCall, Tag


class Tags(Calls):
    def set_tags(self, call_id: CallId, tags: Sequence[Tag], lexicon: str) -> None:
        """Replace a call's tags by those that the lexicon of this hash gives it."""
        with self.transaction():
            self._db.conn.execute("delete from tags where call = ?", [call_id])
            self._db.conn.executemany(
                "insert into tags (call, need, score, band, because) values (?, ?, ?, ?, ?)",
                [(call_id, t.need, t.score, t.band, encode_because(t.because)) for t in tags],
            )
            self._db.conn.execute("update calls set lexicon = ? where id = ?", [lexicon, call_id])

    def tags(self, ids: Iterable[CallId]) -> dict[CallId, tuple[Tag, ...]]:
        """The tags of each of these calls, best first; calls without any are left out."""
        rows = self._rows(
            "select call, need, score, band, because from tags"
            " where call in (select value from json_each(?)) order by call, score desc, need",
            [to_json(list(ids))],
        )
        found: dict[CallId, list[Tag]] = {}
        for call, *tag in rows:
            found.setdefault(CallId(call), []).append(tag_of(*tag))
        return {call: tuple(tags) for call, tags in found.items()}

    def calls_with_old_tags(self, lexicon: str, now: datetime, limit: int) -> list[StoredCall]:
        """Live calls, copies included, that another lexicon tagged, or none, or whose words
        changed since; those that close first come first."""
        return self._stored(
            "where c.live_until >= ? and c.lexicon is not ? order by c.live_until, c.id limit ?",
            [stamp(now), lexicon, limit],
        )

    def open_by_need(self, regions: Collection[NutsCode], now: datetime) -> dict[NeedId, int]:
        """How many live calls surely answer each need; without regions, of all. With some, of
        those that name no territory, or one that holds one of them or lies in it."""
        rows = self._rows(
            """
            select t.need, count(*) from calls c cross join tags t on t.call = c.id
            where c.live_until >= :now and c.same_as is null
                and t.band in ('strong', 'likely')
                and (:anywhere or not exists (select 1 from call_regions r where r.call = c.id)
                    or exists (select 1 from call_regions r, json_each(:regions)
                        where r.call = c.id
                        and (substr(r.region, 1, length(json_each.value)) = json_each.value
                            or substr(json_each.value, 1, length(r.region)) = r.region)))
            group by t.need
            """,
            {
                "now": stamp(now),
                "anywhere": not regions,
                "regions": to_json(list(regions)),
            },
        )
        return {NeedId(need): count for need, count in rows}

    def live(self, now: datetime, *, limit: int = -1, offset: int = 0) -> list[StoredCall]:
        """Calls live by their dates and standing for themselves, by next cut-off.

        Undated ones last. Ask in slices (``limit``) where nothing may wait.
        """
        rows = self._rows(
            # Only numbers are sorted; what the calls say is long.
            """
            select c.id from calls c where c.live_until >= :now and c.same_as is null
            order by coalesce((select min(k.at) from call_cut_offs k
                where k.call = c.id and k.at >= :now), '9999'), c.id
            limit :limit offset :offset
            """,
            {"now": stamp(now), "limit": limit, "offset": offset},
        )
        ids = [CallId(number) for (number,) in rows]
        stored = self.calls(ids)
        return [stored[number] for number in ids]

    def count_live(self, now: datetime, source: SourceId | None = None) -> int:
        """Calls open or forthcoming, of one source or of all; a copy counts with its first."""
        return int(
            self._value(
                "select count(*) from calls where live_until >= ? and same_as is null"
                " and (? is null or source = ?)",
                [stamp(now), source, source],
            )
        )


def tag_of(need: str, score: float, band: str, because: str) -> Tag:
    return Tag(NeedId(need), score, Band(band), decode_because(because))
