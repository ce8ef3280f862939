"""Training courses as their catalogues list them, with the needs that each answers."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime

from db._codec import instant, plain, stamp, to_json
from db._database import Rows
from model import Course, CourseId, CourseMode, Language, NeedId, NutsCode, fold

_ALWAYS = "9999-12-31"
"""Until when one may be shown whose end nobody said."""
_COURSES = (
    "select c.id, c.catalogue, c.key, c.title, c.provider, c.url,"
    " (select group_concat(n.need, ' ') from course_needs n where n.course = c.id),"
    " c.languages, c.country, c.starts, c.ends, c.mode, c.price, c.hours, c.seen_at"
    " from courses c "
)


class Courses(Rows):
    def catalogues(self) -> dict[str, datetime]:
        """Each catalogue by its name, and when it was read last."""
        rows = self._rows("select name, read_at from catalogues order by name")
        return {name: instant(at) for name, at in rows}

    def courses_of(self, catalogue: str) -> dict[str, Course]:
        """What a catalogue lists now, by key."""
        where = "where c.catalogue = ? and c.retired_at is null order by c.id"
        return {one.key: one for one in self._courses(where, [catalogue])}

    def enter_catalogue(
        self,
        catalogue: str,
        courses: Iterable[Course],
        retired: Iterable[str],
        now: datetime,
    ) -> None:
        """Write what a catalogue lists and what it no longer does; all of it or nothing."""
        with self.transaction():
            self._db.conn.execute(
                "insert into catalogues (name, read_at) values (?, ?)"
                " on conflict (name) do update set read_at = excluded.read_at",
                [catalogue, stamp(now)],
            )
            for one in courses:
                self._enter(catalogue, one, now)
            for key in retired:
                self._db.conn.execute(
                    "update courses set retired_at = ? where catalogue = ? and key = ?",
                    [stamp(now), catalogue, key],
                )
                self._db.conn.execute(
                    "delete from course_needs where course ="
                    " (select id from courses where catalogue = ? and key = ?)",
                    [catalogue, key],
                )

    def courses_for(
        self,
        needs: Collection[NeedId] | None,
        today: date,
        words: Sequence[tuple[str, Collection[NeedId]]] = (),
    ) -> list[Course]:
        """What is listed and not over, answers one of these needs (None: any), and has every one
        of these words, folded, in its title or its provider's name, or answers a need of its."""
        said = [f"(instr(c.words, :w{n}) or {_answers(f':n{n}')})" for n, _ in enumerate(words)]
        given: dict[str, object] = {"today": today.isoformat(), "needs": _list(needs or ())}
        for n, (word, meant) in enumerate(words):
            given |= {f"w{n}": word, f"n{n}": _list(meant)}
        if needs is not None:
            said.insert(
                0,
                "c.id in (select course from course_needs where until >= :today"
                " and need in (select value from json_each(:needs)))",
            )
        where = " and ".join(
            ["c.retired_at is null", "(c.ends is null or c.ends >= :today)", *said]
        )
        return self._courses(f"where {where} order by c.id", given)

    def count_courses(self, needs: Collection[NeedId], today: date) -> int:
        """How many answer one of these needs, listed and not over."""
        found = self._value(
            "select count(distinct course) from course_needs where until >= ?"
            " and need in (select value from json_each(?))",
            [today.isoformat(), _list(needs)],
        )
        return int(found)

    def courses_by_need(self, needs: Collection[NeedId], today: date) -> dict[NeedId, int]:
        """How many answer each of these needs; one without any is left out."""
        rows = self._rows(
            "select value, (select count(*) from course_needs n where n.need = value"
            " and n.until >= ?) as many from json_each(?) where many > 0",
            [today.isoformat(), _list(needs)],
        )
        return {NeedId(need): many for need, many in rows}

    def _enter(self, catalogue: str, one: Course, now: datetime) -> None:
        row = self._db.conn.execute(
            "insert into courses (catalogue, key, title, provider, url, languages, country,"
            " starts, ends, mode, price, hours, words, seen_at)"
            " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " on conflict (catalogue, key) do update set title = excluded.title,"
            " provider = excluded.provider, url = excluded.url, languages = excluded.languages,"
            " country = excluded.country, starts = excluded.starts, ends = excluded.ends,"
            " mode = excluded.mode, price = excluded.price, hours = excluded.hours,"
            " words = excluded.words, seen_at = excluded.seen_at, retired_at = null returning id",
            [
                plain(catalogue),
                plain(one.key),
                plain(one.title),
                plain(one.provider),
                plain(one.url),
                to_json(one.languages),
                one.country,
                one.starts and one.starts.isoformat(),
                one.ends and one.ends.isoformat(),
                one.mode,
                plain(one.price),
                one.hours,
                fold(f"{one.title} {one.provider}"),
                stamp(now),
            ],
        )
        (number,) = row.fetchone()
        until = one.ends.isoformat() if one.ends else _ALWAYS
        self._db.conn.execute("delete from course_needs where course = ?", [number])
        self._db.conn.executemany(
            "insert or ignore into course_needs (need, until, course) values (?, ?, ?)",
            [(need, until, number) for need in one.needs],
        )

    def _courses(self, where: str, given: list[object] | dict[str, object]) -> list[Course]:
        return [_course(*row) for row in self._rows(_COURSES + where, given)]


def _answers(needs: str) -> str:
    return (
        "exists (select 1 from course_needs a where a.course = c.id"  # noqa: S608 - ours
        f" and a.need in (select value from json_each({needs})))"
    )


def _list(needs: Collection[NeedId]) -> str:
    return to_json(sorted(needs))


def _course(
    number: int,
    catalogue: str,
    key: str,
    title: str,
    provider: str,
    url: str,
    needs: str | None,
    languages: str,
    country: str | None,
    starts: str | None,
    ends: str | None,
    mode: str | None,
    price: str,
    hours: float | None,
    seen_at: str,
) -> Course:
    return Course(
        id=CourseId(number),
        catalogue=catalogue,
        key=key,
        title=title,
        provider=provider,
        url=url,
        needs=tuple(sorted(NeedId(need) for need in (needs or "").split())),
        languages=tuple(Language(code) for code in json.loads(languages)),
        country=None if country is None else NutsCode(country),
        starts=None if starts is None else date.fromisoformat(starts),
        ends=None if ends is None else date.fromisoformat(ends),
        mode=None if mode is None else CourseMode(mode),
        price=price,
        hours=hours,
        seen_at=instant(seen_at),
    )
