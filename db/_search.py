"""Searching calls by any words a person types."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import NamedTuple, Unpack

from db._asking import Asking, Filters, codes, parameters
from db._codec import stamp, to_json
from db._copies import Copies
from db._found import NO_FILTER, statements
from db._live import Live
from db._spelling import Spelling
from db._words import Query, Term, read
from model import CallId, NeedId, Programme, StoredCall

_FEW = 1500
"""Of so many calls each is asked for its next cut-off; of more, all cut-offs are gone through."""
_MOST_OWN = 500
"""Calls looked at for a member's own regions and needs, the best first."""
_COMPOUND = 5
"""Letters of a word that is also looked for at the end of longer ones."""


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


class _Lists(NamedTuple):
    live: list[CallId]
    rest: list[CallId]
    """Those that are over, or that nobody knows to be open."""
    by_need: int = 0
    some_words: bool = False


class Search(Live, Copies, Spelling):
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
        asked, words = parameters(now, asking), read(query)
        if words.terms:
            found = self._with_words(
                query, words, asked, asking, self._of_needs(needs, now, asked)
            )
        elif query.strip():
            found = _Lists([], [])
        else:
            found = self._without_words(asked, asking)
        ids = found.live + found.rest
        offset = asking.get("offset", 0)
        page = ids[offset : offset + asking.get("limit", 10)]
        stored = self.calls(page)
        return Found(
            # Without words only some of the closed calls are listed.
            len(ids) if words.terms or not found.rest else self._value(statements["count"], asked),
            [stored[n] for n in page],
            found.by_need,
            ids,
            found.some_words,
        )

    def _with_words(
        self,
        query: str,
        words: Query,
        asked: dict[str, object],
        asking: Asking,
        of_needs: Sequence[CallId],
    ) -> _Lists:
        closed, by_need = asking.get("closed", True), 0
        live = self._current(words, asked, asking)
        rest = self._closed(words, asked, live) if closed or not (live or of_needs) else []
        if of_needs:
            known = set(live)
            live += [number for number in of_needs if number not in known]
            by_need = len(live) - len(known)
        if live or rest:
            return _Lists(live, rest, by_need)
        loose = read(query.replace('"', " "))
        further = self._further(words, loose, asked, asking)
        if not (further or asking.get("every")) and (some := loose.any_of()):
            one = Query((Term(f"({some})", f"({some})", ""),), ())
            if found := self._live_and_closed(one, asked, asking):
                return found._replace(some_words=True)
        return further or _Lists([], [])

    def _of_needs(
        self, needs: Collection[NeedId], now: datetime, asked: dict[str, object]
    ) -> list[CallId]:
        """Live calls that answer one of these and pass the filters, by the next cut-off."""
        if not needs:
            return []
        answering = [stored.id for stored, _ in self.live_with_needs(needs, now)]
        passing = set(self._ids(statements["among"], {**asked, "ids": to_json(answering)}))
        return [number for number in answering if number in passing]

    def _without_words(self, asked: dict[str, object], asking: Asking) -> _Lists:
        live = self._by_cut_off(asked)
        if asking.get("regions") and not asking.get("by_deadline"):
            live = self._nearest_first(live, asked, asking)
        closed = asking.get("closed", True) or not live
        return _Lists(live, self._ids(statements["rest"], asked) if closed else [])

    def count_with(self, query: str, now: datetime, **asking: Unpack[Asking]) -> int:
        """How many calls that are not over have all the words; 0 where none at all has, and 1
        where only closed ones have. Cheaper than to find them."""
        words = read(query)
        if not words.terms:
            return 0
        asked = {**parameters(now, asking), "words": words.every(wide=False)}
        count = int(self._value(statements["how many"], asked))
        return count or int(self._row(statements["any closed"], asked) is not None)

    def _nearest_first(
        self, live: list[CallId], asked: dict[str, object], asking: Asking
    ) -> list[CallId]:
        """Those with the words in their title, those for one of the regions alone, and all that
        is open to these among others."""
        named = self._titled(read(asking.get("titled", "")), asked)
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
        found = list(dict.fromkeys((*self._titled(titled, asked), *found)))
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

    def _titled(self, titled: Query, asked: dict[str, object]) -> list[CallId]:
        """Calls with all of these words in their title: found whatever was understood in them."""
        if not titled.terms:
            return []
        free = {**asked, **NO_FILTER, "words": _in_title(titled.every(wide=False))}
        return self._ids(statements["current"], free)

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
    ) -> _Lists | None:
        """Where no call has all the words: those that have them apart, or inside longer ones."""
        longer = Query(tuple(map(self._longer, loose.terms)), loose.without)
        for other in (loose, longer):
            if other != words and (found := self._live_and_closed(other, asked, asking)):
                return found
        return None

    def _live_and_closed(
        self, words: Query, asked: dict[str, object], asking: Asking
    ) -> _Lists | None:
        live = self._current(words, asked, asking)
        closed = asking.get("closed", True) or not live
        rest = self._closed(words, asked, live) if closed else []
        return _Lists(live, rest) if live or rest else None

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
            "regions": codes(regions),
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
