"""What participants said of a table, and what came of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

from db._codec import instant, instant_or_none, plain, stamp
from db._database import Rows
from model import (
    CallResult,
    MemberId,
    Money,
    OutcomeRow,
    OutcomeStep,
    PartOfIt,
    RoundtableId,
    Stage,
    SurveyAnswer,
    SurveyResult,
    TableOutcome,
    Worth,
)

FEWEST = 5
"""Answers below which nobody sees what they say."""
_OUTCOMES = """
    select roundtable, step, at, told_by, partners, countries, applied_on, result, amount,
        currency, taken_back_at
    from outcomes
"""


class TableOutcomes(Rows):
    def survey_answer(self, table_id: RoundtableId, member_id: MemberId) -> SurveyAnswer:
        row = self._row(
            "select worth, partner, words from survey where roundtable = ? and member = ?",
            [table_id, member_id],
        )
        if row is None:
            return SurveyAnswer()
        return SurveyAnswer(row[0], Worth(row[1]) if row[1] else None, row[2])

    def save_survey(
        self, table_id: RoundtableId, member_id: MemberId, answer: SurveyAnswer, now: datetime
    ) -> None:
        self._write(
            "insert into survey (roundtable, member, worth, partner, words, at)"
            " values (?, ?, ?, ?, ?, ?) on conflict (roundtable, member) do update set"
            " worth = excluded.worth, partner = excluded.partner, words = excluded.words,"
            " at = excluded.at",
            [
                table_id,
                member_id,
                answer.worth,
                answer.partner,
                plain(answer.words),
                stamp(now),
            ],
        )

    def survey_result(self, table_id: RoundtableId) -> SurveyResult:
        """Means, counts and words from ``FEWEST`` answers on; the words in alphabetical order,
        so that nothing tells who wrote when."""
        rows = self._rows(
            "select worth, partner, words from survey where roundtable = ?"
            " and (worth is not null or partner is not null or words <> '')",
            [table_id],
        )
        if len(rows) < FEWEST:
            return SurveyResult(len(rows))
        worth = [row[0] for row in rows if row[0] is not None]
        partner = Counter(Worth(row[1]) for row in rows if row[1])
        return SurveyResult(
            len(rows),
            sum(worth) / len(worth) if len(worth) >= FEWEST else None,
            partner if partner.total() >= FEWEST else {},
            tuple(sorted(row[2] for row in rows if row[2])),
        )

    def part_of_it(self, table_id: RoundtableId, member_id: MemberId) -> PartOfIt | None:
        """What a member said of its part in a table's result; None: nothing yet."""
        row = self._row(
            "select yes, moved, stood from parts where roundtable = ? and member = ?",
            [table_id, member_id],
        )
        if row is None:
            return None
        yes, moved, stood = row
        return PartOfIt(
            yes=bool(yes),
            moved=None if moved is None else Stage(moved),
            before=None if stood is None else Stage(stood),
        )

    def save_part_of_it(
        self, table_id: RoundtableId, member_id: MemberId, said: PartOfIt | None, now: datetime
    ) -> None:
        """None: as if it had never been said."""
        with self.transaction():
            self._write(
                "delete from parts where roundtable = ? and member = ?", [table_id, member_id]
            )
            if said:
                self._db.table("parts").insert(
                    {
                        "roundtable": table_id,
                        "member": member_id,
                        "yes": said.yes,
                        "moved": said.moved,
                        "stood": said.before,
                        "at": stamp(now),
                    }
                )

    def tell_outcome(self, row: OutcomeRow) -> None:
        """A host told a step: it stands in for what was told of it before."""
        amount = row.amount
        with self.transaction():
            self._db.table("outcomes").insert(
                {
                    "roundtable": row.roundtable,
                    "step": row.step,
                    "at": stamp(row.at),
                    "told_by": row.by,
                    "partners": row.partners,
                    "countries": row.countries,
                    "applied_on": row.on and row.on.isoformat(),
                    "result": row.result,
                    "amount": None if amount is None else str(amount.amount),
                    "currency": None if amount is None else plain(amount.currency),
                }
            )

    def take_back_outcome(self, table_id: RoundtableId, step: OutcomeStep, now: datetime) -> bool:
        """Take all that was told of a step back; the rows stay as history. False: nothing was."""
        return bool(
            self._write(
                "update outcomes set taken_back_at = ? where roundtable = ? and step = ?"
                " and taken_back_at is null",
                [stamp(now), table_id, step],
            ).rowcount
        )

    def outcome(self, table_id: RoundtableId) -> TableOutcome:
        """What came of a table, as it stands."""
        last = {row.step: row for row in self.outcome_history(table_id) if not row.taken_back_at}
        return TableOutcome(
            roundtable=table_id,
            consortium=last.get(OutcomeStep.CONSORTIUM),
            applied=last.get(OutcomeStep.APPLIED),
            result=last.get(OutcomeStep.RESULT),
            amount=last.get(OutcomeStep.AMOUNT),
        )

    def outcome_history(self, table_id: RoundtableId) -> list[OutcomeRow]:
        """Every step ever told, those taken back too, in order."""
        return self._outcomes("where roundtable = ? order by id", [table_id])

    def table_outcomes(self, since: datetime, until: datetime) -> list[TableOutcome]:
        """What came of the tables of which any step was told from ``since`` on and before
        ``until``, and not taken back: only those steps, by table."""
        told: dict[RoundtableId, dict[OutcomeStep, OutcomeRow]] = {}
        for row in self._outcomes(
            "where at >= ? and at < ? and taken_back_at is null order by id",
            [stamp(since), stamp(until)],
        ):
            told.setdefault(row.roundtable, {})[row.step] = row
        return [
            TableOutcome(roundtable=table, **{str(step): row for step, row in steps.items()})
            for table, steps in sorted(told.items())
        ]

    def _outcomes(self, where: str, parameters: Sequence[object]) -> list[OutcomeRow]:
        return [_outcome(*row) for row in self._rows(_OUTCOMES + where, parameters)]


def _outcome(
    table: int,
    step: str,
    at: str,
    told_by: int | None,
    partners: int | None,
    countries: int | None,
    applied_on: str | None,
    result: str | None,
    amount: str | None,
    currency: str | None,
    taken_back_at: str | None,
) -> OutcomeRow:
    return OutcomeRow(
        roundtable=RoundtableId(table),
        step=OutcomeStep(step),
        at=instant(at),
        by=None if told_by is None else MemberId(told_by),
        partners=partners,
        countries=countries,
        on=None if applied_on is None else date.fromisoformat(applied_on),
        result=None if result is None else CallResult(result),
        amount=None if amount is None else Money(Decimal(amount), currency or ""),
        taken_back_at=instant_or_none(taken_back_at),
    )
