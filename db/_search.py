"""Searching calls by any words a person types."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import NamedTuple, TypedDict, Unpack

from db._codec import stamp, stamp_or_none, to_json
from db._copies import Copies
from db._found import NO_FILTER, statements
from db._spelling import Spelling
from db._words import Query, Term, read
from model import CallId, NeedId, NutsCode, Programme, StoredCall

_MOST_CLOSED = 1000
_FEW = 1500
"""Of so many calls each is asked for its next cut-off; of more, all cut-offs are gone through."""
_MOST_OWN = 500
"""Calls looked at for a member's own regions and needs, the best first."""
_COMPOUND = 5
"""Letters of a word that is also looked for at the end of longer ones."""


class Filters(TypedDict, total=False):
    """What narrows a search. Without ``limit`` ten calls are given, from ``offset`` on."""

    answering: Collection[NeedId] | None
    """Only calls that answer one of these."""
    region: NutsCode | None
    regions: Collection[NutsCode]
    """Only calls open to one of these; with ``region`` both must be."""
    within: Collection[NutsCode]
    """The same once more."""
    programme: Programme | None
    programmes: Collection[Programme]
    """Only calls of one of these; with ``programme`` both must be."""
    closes_from: datetime | None
    closes_to: datetime | None
    """Only calls with a cut-off from the one to the other, both included."""
    open_only: bool
    """Leaves out undated calls too: nobody knows whether those are open."""
    planned: bool
    """Only those announced that do not take applications yet."""
    limit: int
    offset: int


class Manner(TypedDict, total=False):
    """How a search is done."""

    titled: str
    """Calls with all of these words in their title are found, too."""
    every: bool
    """All words, or a need: nothing is found by some of the words."""
    closed: bool
    """False: closed calls only where nothing else is found."""
    by_deadline: bool
    """The next deadline first; otherwise the best first. Closed calls come last in any case."""
    own_regions: Collection[NutsCode]
    own_needs: Collection[NeedId]
    """Of calls that are as good, those of these come first."""


class Asking(Filters, Manner, total=False):
    """All that ``find`` is asked."""


class Found(NamedTuple):
    total: int
    calls: list[StoredCall]
    """Those from ``offset`` on: best first, closed ones last."""
    by_need: int
    """How many of all were found by a need alone: the words are not in them."""
    ids: list[CallId]
    """All of them."""
    some_words: bool = False
    """No call has all the words; these have some."""


class Facets(NamedTuple):
    """How many of some calls are of a programme, and answer a need; the most first."""

    programmes: list[tuple[Programme, int]]
    needs: list[tuple[NeedId, int]]


class Search(Copies, Spelling):
    def search(
        self, query: str, now: datetime, **filters: Unpack[Filters]
    ) -> tuple[int, list[StoredCall]]:
        """How many calls have the words, and some of them; see ``find``."""
        found = self.find(query, now, **filters)
        return found.total, found.calls

    def find(
        self,
        query: str,
        now: datetime,
        needs: Collection[NeedId] = (),
        **asking: Unpack[Asking],
    ) -> Found:
        """The calls that the words find, and live ones that answer one of ``needs``.

        Any text is a query; ``"quoted words"`` stand together, and no call found has a
        ``-word``. All words are asked for. Where no call has all of them and no need is met, any
        will do. A call of the identifier comes first, then those with the words in their title;
        calls of a need come after the live ones with the words. Without a query calls come by
        their next cut-off. Of closed calls with a word only the thousand met last are found and
        counted, or as many as ``offset`` and ``limit`` ask for.
        """
        if self._db.conn.in_transaction:
            # Still due at the commit: an inner transaction may be undone, and this with it.
            self._write_words()
        asked = _asked(now, needs, asking)
        words = read(query)
        closed = asking.get("closed", True)
        by_need, some_words = 0, False
        if words.terms:
            live = self._current(words, asked, asking)
            rest = self._closed(words, asked, live) if closed or not (live or needs) else []
            if needs:
                of_needs = self._ids(statements["needs"], asked)
                known = set(live)
                live += [number for number in of_needs if number not in known]
                by_need = len(live) - len(known)
                if not (closed or live or rest):
                    rest = self._closed(words, asked, live)
            if not (live or rest):
                loose = read(query.replace('"', " "))
                live, rest = self._further(words, loose, asked, asking)
                if not (live or rest or asking.get("every")) and (some := loose.any_of()):
                    one = Query((Term(f"({some})", f"({some})", ""),), ())
                    live, rest = self._live_and_closed(one, asked, asking) or ([], [])
                    some_words = bool(live or rest)
        elif query.strip():
            return Found(0, [], 0, [])
        else:
            live = self._by_cut_off(asked)
            if asking.get("regions") and not asking.get("by_deadline"):
                live = self._nearest_first(live, asked, asking)
            rest = self._ids(statements["rest"], asked) if closed or not live else []
        ids = live + rest
        total = len(ids)
        if not words.terms and rest:
            total = self._value(statements["count"], asked)
        offset = asking.get("offset", 0)
        page = ids[offset : offset + asking.get("limit", 10)]
        stored = self.calls(page)
        return Found(total, [stored[n] for n in page], by_need, ids, some_words)

    def count_with(self, query: str, now: datetime, **asking: Unpack[Asking]) -> int:
        """How many calls that are not over have all the words; 0 where none at all has, and 1
        where only closed ones have. Cheaper than to find them."""
        words = read(query)
        if not words.terms:
            return 0
        asked = {**_asked(now, (), asking), "words": words.every(wide=False)}
        count = int(self._value(statements["how many"], asked))
        return count or int(self._row(statements["any closed"], asked) is not None)

    def _nearest_first(
        self, live: list[CallId], asked: dict[str, object], asking: Asking
    ) -> list[CallId]:
        """Those with the words in their title, those for one of the regions alone, and all that
        is open to these among others."""
        titled = read(asking.get("titled", ""))
        named: list[CallId] = []
        if titled.terms:
            free = {**asked, **NO_FILTER, "words": _in_title(titled.every(wide=False))}
            named = self._ids(statements["current"], free)
        # All are open to the regions: those that name any were found by these.
        own = set(self._ids(statements["placed"], {"ids": to_json(live)}))
        return list(dict.fromkeys((*named, *sorted(live, key=lambda number: number not in own))))

    def _by_cut_off(self, asked: dict[str, object]) -> list[CallId]:
        """Live calls, the next cut-off first."""
        if asked["closing"]:
            return list(dict.fromkeys(self._ids(statements["closing"], asked)))
        live = self._ids(statements["live"], asked)
        if len(live) <= _FEW:
            return self._ids(
                statements["by deadline"], {"now": asked["now"], "ids": to_json(live)}
            )
        known = set(live)
        dated = (n for n in self._ids(statements["in order"], asked) if n in known)
        return list(dict.fromkeys((*dated, *live)))

    def _current(self, words: Query, asked: dict[str, object], asking: Asking) -> list[CallId]:
        """Calls that are not over, the best first."""
        wide, exact = words.every(wide=True), words.every(wide=False)
        found = self._ids(statements["current"], {**asked, "words": wide})
        titled = read(asking.get("titled", ""))
        if titled.terms:
            # They are found whatever the words were understood to mean.
            free = {**asked, **NO_FILTER, "words": _in_title(titled.every(wide=False))}
            found = list(dict.fromkeys((*self._ids(statements["current"], free), *found)))
        if asking.get("by_deadline"):
            return self._ids(
                statements["by deadline"], {"now": asked["now"], "ids": to_json(found)}
            )
        if len(found) < 2:
            return found
        first = [
            *self._named(words),
            self._with(_in_title(exact)) | self._with(_in_title(titled.every(wide=False))),
            self._with(_in_title(wide)),
            self._with(exact) if exact != wide else set(),
        ]
        own = self._own(found[:_MOST_OWN], asking)
        undated = self._undated(found, str(asked["now"]))

        def standing(number: CallId) -> tuple[bool, int, bool]:
            return number in undated, _tier(number, first), number not in own

        return sorted(found, key=standing)

    def _closed(
        self, words: Query, asked: dict[str, object], live: Collection[CallId]
    ) -> list[CallId]:
        """Calls that are over, those with the words in their title first, then by number."""
        if asked["open_only"] or asked["planned"]:
            return []
        wide = words.every(wide=True)
        titled = self._ids(statements["closed"], {**asked, "words": _in_title(wide)})
        every = self._ids(statements["closed"], {**asked, "words": wide})
        first = self._named(words, "call_words")
        known = set(live)
        both = (number for number in dict.fromkeys((*titled, *every)) if number not in known)
        most = int(str(asked["most"]))
        return sorted(both, key=lambda number: _tier(number, first))[:most]

    def _further(
        self, words: Query, loose: Query, asked: dict[str, object], asking: Asking
    ) -> tuple[list[CallId], list[CallId]]:
        """Where no call has all the words: those that have them apart, or inside longer ones."""
        longer = Query(tuple(map(self._longer, loose.terms)), loose.without)
        for other in (loose, longer):
            if other != words and (found := self._live_and_closed(other, asked, asking)):
                return found
        return [], []

    def _live_and_closed(
        self, words: Query, asked: dict[str, object], asking: Asking
    ) -> tuple[list[CallId], list[CallId]] | None:
        live = self._current(words, asked, asking)
        closed = asking.get("closed", True) or not live
        rest = self._closed(words, asked, live) if closed else []
        return (live, rest) if live or rest else None

    def _longer(self, term: Term) -> Term:
        """The word, or any that ends in it: "Weiterbildung" where "Bildung" was typed."""
        longer = self.ends_in(term.typed) if len(term.typed) >= _COMPOUND else []
        if not longer:
            return term
        either = " OR ".join((term.wide, *(f'"{word}"*' for word in longer)))
        return Term(f"({either})", f"({either})", term.typed)

    def _with(self, words: str) -> set[CallId]:
        statement = "select rowid from current_words where current_words match :words"
        return set(self._ids(statement, {"words": words})) if words else set()

    def _named(self, words: Query, table: str = "current_words") -> list[set[CallId]]:
        """Those of which the one word typed is the identifier, and those whose begins so."""
        one = words.terms[0]
        if len(words.terms) > 1 or one.typed or not one.exact.startswith('"'):
            return []
        phrase = one.exact.rstrip("*")
        begins = f"select rowid from {table} where {table} match :words"  # noqa: S608
        same = "select id from calls where reference = :name collate nocase"
        return [
            set(self._ids(same, {"name": phrase.strip('" ')})),
            set(self._ids(begins, {"words": f"{{reference}} : ^ {phrase} *"})),
        ]

    def _own(self, ids: list[CallId], asking: Asking) -> set[CallId]:
        regions, needs = asking.get("own_regions", ()), asking.get("own_needs", ())
        if not (regions or needs):
            return set()
        asked: dict[str, object] = {
            "ids": to_json(ids),
            "regions": _codes(regions),
            "needs": to_json(sorted(needs)),
        }
        return set(self._ids(statements["own"], asked))

    def _undated(self, ids: list[CallId], now: str) -> set[CallId]:
        return set(self._ids(statements["undated"], {"ids": to_json(ids), "now": now}))

    def facets(self, ids: Iterable[CallId]) -> Facets:
        """What these calls are of and about, for choosing among them."""
        asked = {"ids": to_json(list(ids))}
        programmes = self._rows(statements["programmes"], asked)
        needs = self._rows(statements["needs found"], asked)
        return Facets(
            [(Programme(slug), count) for slug, count in programmes],
            [(NeedId(need), count) for need, count in needs],
        )

    def keep_search(self, words: str, now: datetime) -> int:
        """The number of words too long for a button. They are nobody's: who asked is not kept."""
        self._write(
            "insert into searches (words, asked_at) values (?, ?)"
            " on conflict (words) do update set asked_at = excluded.asked_at",
            [words, stamp(now)],
        )
        return int(self._value("select id from searches where words = ?", [words]))

    def kept_search(self, number: int) -> str | None:
        """The words; None once they are forgotten."""
        words: str | None = self._value("select words from searches where id = ?", [number])
        return words

    def forget_searches(self, before: datetime) -> None:
        """Those asked for the last time before then."""
        self._write("delete from searches where asked_at < ?", [stamp(before)])

    def sweep_words(self, before: datetime, limit: int) -> None:
        """Take calls that were over before then out of the index of current ones."""
        self._write(
            "delete from current_words where rowid in (select w.rowid from current_words w"
            " join calls c on c.id = w.rowid where c.live_until < ? limit ?)",
            [stamp(before), limit],
        )

    def _ids(self, statement: str, asked: dict[str, object]) -> list[CallId]:
        return [CallId(number) for (number,) in self._rows(statement, asked)]


def _tier(number: CallId, first: Sequence[Collection[CallId]]) -> int:
    return next((n for n, those in enumerate(first) if number in those), len(first))


def _in_title(words: str) -> str:
    return f"{{title reference}} : ({words})" if words else ""


def _codes(regions: Collection[NutsCode]) -> str:
    """``,CZ08,DE,``"""
    return f",{','.join(sorted(regions))},"


def _asked(now: datetime, needs: Collection[NeedId], asking: Asking) -> dict[str, object]:
    """The parameters of all statements."""
    answering = asking.get("answering")
    programmes, regions = asking.get("programmes", ()), asking.get("regions", ())
    within = asking.get("within", ())
    return {
        "now": stamp(now),
        "answering": None if answering is None else to_json(sorted(answering)),
        "region": _codes([region]) if (region := asking.get("region")) else None,
        "regions": _codes(regions) if regions else None,
        "within": _codes(within) if within else None,
        "programme": asking.get("programme"),
        "programmes": to_json(sorted(programmes)) if programmes else None,
        "closes_from": stamp_or_none(asking.get("closes_from")) or "",
        "closes_to": stamp_or_none(asking.get("closes_to")) or "~",
        "closing": bool(asking.get("closes_from") or asking.get("closes_to")),
        "open_only": asking.get("open_only", False),
        "planned": asking.get("planned", False),
        "needs": to_json(sorted(needs)),
        "most": max(_MOST_CLOSED, asking.get("offset", 0) + asking.get("limit", 10)),
    }
