"""What a table asks at sign-up, what was answered, and the names given: all of it goes again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from db._codec import plain, stamp, stamp_or_none, to_json
from db._database import Rows
from model import (
    Named,
    Question,
    QuestionId,
    QuestionKind,
    RegistrationId,
    RoundtableId,
    ShownTo,
)

_QUESTIONS = "select id, roundtable, words, kind, choices, required, dropped from questions "


class Questions(Rows):
    def questions(self, table_id: RoundtableId) -> list[Question]:
        """Those that are asked, in order."""
        return self._questions("where roundtable = ? and dropped = 0 order by place", [table_id])

    def question(self, question: QuestionId) -> Question | None:
        return next(iter(self._questions("where id = ?", [question])), None)

    def save_question(self, question: Question) -> Question:
        """A new one (number 0) stands last, and comes back with its number."""
        row: dict[str, object] = {
            "words": plain(question.words),
            "kind": question.kind,
            "choices": to_json([plain(one) for one in question.choices]),
            "required": question.required,
            "dropped": question.dropped,
        }
        with self.transaction():
            if question.id:
                self._db.table("questions").update(question.id, row)
                return question
            last = self._value(
                "select max(place) from questions where roundtable = ?", [question.roundtable]
            )
            row |= {"roundtable": question.roundtable, "place": (last or 0) + 1}
            number = self._db.table("questions").insert(row).last_pk
            return replace(question, id=QuestionId(int(str(number))))

    def order_questions(self, ordered: list[QuestionId]) -> None:
        """Let the questions stand in this order."""
        rows = [(place, question) for place, question in enumerate(ordered, 1)]
        self._write_many("update questions set place = ? where id = ?", rows)

    def answers(self, registration: RegistrationId) -> dict[QuestionId, str]:
        """What was answered to questions that are asked, and to those taken off the list."""
        rows = self._rows(
            "select question, answer from answers where registration = ?", [registration]
        )
        return {QuestionId(question): answer for question, answer in rows}

    def answer_question(
        self, registration: RegistrationId, question: QuestionId, answer: str, now: datetime
    ) -> None:
        self._write(
            "insert into answers (registration, question, answer, at) values (?, ?, ?, ?)"
            " on conflict do update set answer = excluded.answer, at = excluded.at",
            [registration, question, plain(answer), stamp(now)],
        )

    def take_answer_back(self, registration: RegistrationId, question: QuestionId) -> None:
        self._write(
            "delete from answers where registration = ? and question = ?", [registration, question]
        )

    def move_answers(self, before: RegistrationId, now_in: RegistrationId) -> None:
        """Who signs up again has answered already, and said whether it may be named. The new
        entry has no answers yet."""
        with self.transaction():
            for table in ("answers", "names"):
                self._write(
                    f"update {table} set registration = ? where registration = ?",  # noqa: S608
                    [now_in, before],
                )

    def unanswered(self, table_id: RoundtableId) -> set[RegistrationId]:
        """The live entries, guests' too, that left a question open that is to be answered."""
        rows = self._rows(
            "select r.id from registrations r where r.roundtable = ?"
            " and r.state in ('requested', 'seated', 'waiting', 'offered')"
            " and exists (select 1 from questions q where q.roundtable = r.roundtable"
            " and q.required and not q.dropped"
            " and not exists (select 1 from answers a"
            " where a.registration = r.id and a.question = q.id))",
            [table_id],
        )
        return {RegistrationId(number) for (number,) in rows}

    def ask_answers_again(self, registration: RegistrationId, at: datetime | None) -> None:
        """When to remind of questions left open; None: not."""
        self._write(
            "update registrations set answer_again_at = ? where id = ?",
            [stamp_or_none(at), registration],
        )

    def answers_to_ask_again(self, now: datetime, limit: int) -> list[RegistrationId]:
        rows = self._rows(
            "select id from registrations where answer_again_at <= ? order by answer_again_at"
            " limit ?",
            [stamp(now), limit],
        )
        return [RegistrationId(number) for (number,) in rows]

    def named(self, registration: RegistrationId) -> Named | None:
        """The names given with an entry; None: not asked yet."""
        row = self._row(
            "select name, partner_name, organisation, shown_to from names where registration = ?",
            [registration],
        )
        return None if row is None else Named(row[0], row[1], row[2], ShownTo(row[3]))

    def names(self, table_id: RoundtableId) -> Mapping[RegistrationId, Named]:
        """The names given at a table by who has a live entry, attended or was absent.

        Who said no is left out. Guests are the host's to see, unless they agreed to more. Whoever
        shows a name looks at ``shown_to`` first.
        """
        rows = self._rows(
            "select r.id, n.name, n.partner_name, n.organisation, n.shown_to from names n"
            " join registrations r on r.id = n.registration where r.roundtable = :table"
            " and r.state in ('requested', 'seated', 'waiting', 'offered', 'attended', 'absent')"
            " and n.shown_to <> 'nobody' and n.name <> ''"
            " union all select r.id, g.name, '', g.organisation,"
            " case when g.shown then 'table' else 'host' end"
            " from registrations r join guests g on g.id = r.guest"
            " where r.roundtable = :table and g.name <> ''"
            " and r.state in ('requested', 'seated', 'waiting', 'offered', 'attended', 'absent')"
            " and not exists (select 1 from names n where n.registration = r.id)",
            {"table": table_id},
        )
        return {
            RegistrationId(number): Named(name, partner, organisation, ShownTo(shown_to))
            for number, name, partner, organisation, shown_to in rows
        }

    def save_name(self, registration: RegistrationId, named: Named, now: datetime) -> None:
        self._write(
            "insert into names (registration, name, partner_name, organisation, shown_to, at)"
            " values (?, ?, ?, ?, ?, ?) on conflict do update set name = excluded.name,"
            " partner_name = excluded.partner_name, organisation = excluded.organisation,"
            " shown_to = excluded.shown_to, at = excluded.at",
            [
                registration,
                plain(named.name),
                plain(named.partner_name),
                plain(named.organisation),
                named.shown_to,
                stamp(now),
            ],
        )

    def forget_answers(self, before: datetime, limit: int) -> None:
        """Erase answers and names of up to ``limit`` tables that ended before then, and what
        was there before their hosts typed something else."""
        over = self._rows(
            "select t.id from roundtables t where t.ends_at < ? and"
            " (exists (select 1 from questions q join answers a on a.question = q.id"
            " where q.roundtable = t.id) or exists (select 1 from registrations r"
            " join names n on n.registration = r.id where r.roundtable = t.id)"
            " or exists (select 1 from steps s where s.roundtable = t.id)) limit ?",
            [stamp(before), limit],
        )
        for sql in (
            "delete from answers where registration in"
            " (select id from registrations where roundtable = ?)",
            "delete from names where registration in"
            " (select id from registrations where roundtable = ?)",
            "delete from steps where roundtable = ?",
        ):
            self._write_many(sql, over)

    def _questions(self, where: str, parameters: list[object]) -> list[Question]:
        return [
            Question(
                id=QuestionId(number),
                roundtable=RoundtableId(table),
                words=words,
                kind=QuestionKind(kind),
                choices=tuple(json.loads(choices)),
                required=bool(required),
                dropped=bool(dropped),
            )
            for number, table, words, kind, choices, required, dropped in self._rows(
                _QUESTIONS + where, parameters
            )
        ]
