"""The statements of a search.

Copies of a call met in another source are found through the one that stands for them. A call
without regions is open to the whole area of its programme; a region is met by any that contains
it or lies in it.
"""

from __future__ import annotations

# ruff: noqa: S608 - of these strings alone the statements are made, none comes from outside
# ``asked`` is ",CZ08,DE,": one of them lies in the call's region, or that in one of them. One look
# at the regions of a call is twice as fast as two, and so are comparisons beside a list unpacked.
_IN = """
    coalesce((select max(instr({asked}, ',' || r.region)
        or instr({asked}, ',' || substr(r.region, 1, 2) || ',')
        or instr({asked}, ',' || substr(r.region, 1, 3) || ',')
        or instr({asked}, ',' || substr(r.region, 1, 4) || ','))
        from call_regions r where r.call = c.id), 1)
"""
FILTER = f"""
    c.same_as is null
    and (:programme is null or c.programme = :programme)
    and (:programmes is null or c.programme in (select value from json_each(:programmes)))
    and (:region is null or {_IN.format(asked=":region")})
    and (:regions is null or {_IN.format(asked=":regions")})
    and (:within is null or {_IN.format(asked=":within")})
    and (not :closing or exists (select 1 from call_cut_offs k where k.call = c.id
        and k.at >= :closes_from and k.at <= :closes_to))
    and (not :open_only or (
        c.last_cut_off >= :now and (c.opens_at is null or c.opens_at <= :now)
        and c.published_status is not 'planned'))
    and (:answering is null or exists (
        select 1 from tags t where t.call = c.id and t.band <> 'maybe'
            and t.need in (select value from json_each(:answering))))
    and (not :planned or c.published_status = 'planned' or c.opens_at > :now
        or c.published_status = 'forthcoming' and c.opens_at is null)
"""
NO_FILTER: dict[str, object] = {
    "regions": None,
    "programmes": None,
    "closing": False,
    "planned": False,
}
"""Without what was understood in a person's words; what was chosen apart from them stays."""
NOT_OVER = """
    (c.live_until >= :now or c.live_until is null and c.published_status is not 'closed')
"""
_NEXT = """
    coalesce((select min(k.at) from call_cut_offs k where k.call = c.id and k.at >= :now), '9999')
"""
CURRENT = f"""
    from current_words w cross join calls c on c.id = w.rowid
    where current_words match :words and {NOT_OVER} and {FILTER}
"""
_AMONG = "in (select value from json_each(:ids))"
statements = {
    # A word in the title says more of a call than one in its text.
    "current": f"select c.id {CURRENT} order by bm25(current_words, 10.0, 8.0, 3.0, 1.0), c.id",
    "how many": f"select count(*) {CURRENT}",
    "any closed": "select 1 from call_words where call_words match :words limit 1",
    "closed": f"""
        select c.id from (
            select w.rowid as id from call_words w cross join calls c on c.id = w.rowid
            where call_words match :words and not {NOT_OVER}
            order by w.rowid desc limit :most
        ) f cross join calls c on c.id = f.id
        where {FILTER}
    """,
    "among": f"select c.id from calls c where c.id {_AMONG} and {FILTER}",
    # The index has the programme, which spares a look at each call.
    "live": f"""
        select c.id from calls c indexed by calls_listed
        where c.live_until >= :now and {FILTER} order by c.id
    """,
    "in order": "select call from call_cut_offs where at >= :now order by at, call",
    # Once for each cut-off within the time that is asked for.
    "closing": f"""
        select c.id from call_cut_offs k cross join calls c on c.id = k.call
        where k.at >= max(:now, :closes_from) and k.at <= :closes_to
            and c.live_until >= :now and {FILTER}
        order by k.at, k.call
    """,
    "rest": f"""
        select c.id from calls c
        where (c.live_until is null or c.live_until < :now) and {FILTER}
        order by c.live_until desc, c.id limit :most
    """,
    "count": f"select count(*) from calls c where {FILTER}",
    "by deadline": f"""
        select c.id from calls c where c.id {_AMONG} order by {_NEXT}, c.id
    """,
    "undated": f"select c.id from calls c where c.id {_AMONG} and c.live_until is null",
    "placed": """
        select distinct call from call_regions where call in (select value from json_each(:ids))
    """,
    "own": f"""
        select c.id from calls c where c.id {_AMONG} and (
            exists (select 1 from call_regions r where r.call = c.id)
                and {_IN.format(asked=":regions")}
            or exists (select 1 from tags t where t.call = c.id and t.band <> 'maybe'
                and t.need in (select value from json_each(:needs))))
    """,
    "programmes": f"""
        select programme, count(*) from calls c where c.id {_AMONG}
        group by 1 order by 2 desc, 1
    """,
    "needs found": f"""
        select need, count(*) from tags where call {_AMONG} and band <> 'maybe'
        group by 1 order by 2 desc, 1
    """,
}
