"""All that is on record of a roundtable, as one table for programs or as a workbook.

A row is a seat, a decision, an action or a step to a result (``kind``). Names are in it only of
who agreed that the host sees them, and of guests.
"""

from __future__ import annotations

from decimal import Decimal

from actions._assistant import Assistant
from actions.table_log import log_lines
from actions.told_figures import places
from actions.workbook import Cell, Sheet
from messages import plain
from messages.figures import group_words, land_words
from messages.records import subject, who
from model import GuestId, Language, Registration, RegistrationState, Roundtable

_NOTHING: dict[str, object] = dict.fromkeys(
    ("registration", "group", "party", "state", "seat", "since"), ""
)
_MORE = (
    "kind", "country", "guest", "attended", "name", "partner_name", "organisation", "words",
    "owner", "due", "done", "step", "result", "at", "partners", "countries", "amount", "currency",
)  # fmt: skip
_CAME = {RegistrationState.ATTENDED: True, RegistrationState.ABSENT: False}


def table_rows(a: Assistant, table: Roundtable) -> list[dict[str, object]]:
    """Every row has the same keys; what a row does not know is empty. Answers come last, each
    under the words of its question."""
    lands = a.store.countries_of_entries(table.id)
    names = a.store.named_entries(table.id)
    asked, given = a.store.answers_given(table.id)
    common = {
        "roundtable": table.id,
        "title": table.title,
        "starts_at": table.starts_at.isoformat(),
    }
    rows: list[dict[str, object]] = []
    for entry in a.store.registrations(table.id):
        named = names.get(entry.id)
        answers = given.get(entry.id, {})
        came = _CAME.get(entry.state)
        rows.append(
            {
                **common,
                "registration": entry.id,
                "group": entry.group.value,
                "party": entry.party,
                "state": entry.state.value,
                "seat": entry.seat.value if entry.seat else "",
                "since": entry.since.isoformat(),
                **dict.fromkeys(_MORE, ""),
                "kind": "seat",
                "country": lands.get(entry.id, ""),
                "guest": isinstance(entry.who, GuestId),
                "attended": "" if came is None else came,
                "name": named.name if named else "",
                "partner_name": named.partner if named else "",
                "organisation": named.organisation if named else "",
                **_answers(asked, answers),
            }
        )
    empty = {**common, **_NOTHING, **dict.fromkeys(_MORE, ""), **_answers(asked, {})}
    for minute in a.store.minutes_of(table.id):
        owner = minute.owner or ""
        rows.append(
            {**empty, "kind": minute.kind, "words": minute.words, "owner": owner,
             "due": minute.due, "done": minute.done if minute.kind == "action" else ""}
        )  # fmt: skip
    for step in a.store.came_to_table(table.id):
        rows.append(
            {**empty, "kind": "outcome", "step": step.step, "result": step.result,
             "at": step.on or step.at.isoformat(), "partners": step.partners or "",
             "countries": step.countries or "", "amount": step.amount, "currency": step.currency}
        )  # fmt: skip
    return rows


def _answers(asked: dict[int, str], given: dict[int, str]) -> dict[str, object]:
    """By the words of the question; of two alike, the second with its number."""
    found: dict[str, object] = {}
    for number, words in asked.items():
        key = f"answer: {words}"
        found[key if key not in found else f"{key} ({number})"] = given.get(number, "")
    return found


def table_sheets(a: Assistant, table: Roundtable, language: Language) -> list[Sheet]:
    """One each for the table, who signed up, the minutes, the results and the log."""
    return [sheet(a, table, language) for sheet in (_about, _seats, _minutes, _results, _log)]


_ELSEWHERE = {
    "group": "sheet-group",
    "country": "sheet-country",
    "result": "sheet-result",
    "attended": "figures-attended",
    "amount": "figures-amount",
    "countries": "figures-countries",
}
"""Heads of columns that the figures have too."""


def _words(language: Language, *keys: str) -> list[str]:
    said = [plain(language, _ELSEWHERE.get(key, f"export-{key}")) for key in keys]
    return [words[:1].upper() + words[1:] for words in said]


def _sheet(language: Language, key: str) -> str:
    words = plain(language, key)
    return words[:1].upper() + words[1:]


def _about(a: Assistant, table: Roundtable, language: Language) -> Sheet:
    call = a.store.call(table.call) if table.call else None
    heads = [plain(language, "export-title"), table.title]
    rows: list[tuple[Cell, ...]] = [
        (plain(language, "export-starts"), table.starts_at),
        (plain(language, "export-state"), table.state.value),
        (plain(language, "export-call"), call.call.title if call else ""),
        (plain(language, "export-seats"), table.capacity),
    ]
    return Sheet(plain(language, "export-sheet-table"), heads, rows)


def _seats(a: Assistant, table: Roundtable, language: Language) -> Sheet:
    lands = a.store.countries_of_entries(table.id)
    land_names = places(a, lands.values(), language)
    names = a.store.named_entries(table.id)
    asked, given = a.store.answers_given(table.id)
    rows: list[tuple[Cell, ...]] = []
    for entry in a.store.registrations(table.id):
        named = names.get(entry.id)
        rows.append(
            (
                entry.id,
                group_words(language, entry.group),
                land_words(language, lands.get(entry.id, ""), land_names),
                entry.party,
                entry.state.value,
                entry.seat.value if entry.seat else "",
                entry.since,
                _came(language, entry),
                _yes(language, isinstance(entry.who, GuestId)),
                named.name if named else "",
                named.partner if named else "",
                named.organisation if named else "",
                *(given.get(entry.id, {}).get(question, "") for question in asked),
            )
        )
    keys = (
        "number", "group", "country", "party", "state", "seat", "since", "attended", "guest",
        "name", "partner", "organisation",
    )  # fmt: skip
    heads = [*_words(language, *keys), *asked.values()]
    return Sheet(plain(language, "export-sheet-seats"), heads, rows)


def _yes(language: Language, yes: bool) -> str:
    return plain(language, "export-yes" if yes else "export-no")


def _came(language: Language, entry: Registration) -> str:
    came = _CAME.get(entry.state)
    return "" if came is None else _yes(language, came)


def _minutes(a: Assistant, table: Roundtable, language: Language) -> Sheet:
    rows: list[tuple[Cell, ...]] = [
        (
            plain(language, f"export-{minute.kind}"),
            minute.words,
            minute.owner or "",
            minute.due,
            _yes(language, minute.done) if minute.kind == "action" else "",
        )
        for minute in a.store.minutes_of(table.id)
    ]
    heads = _words(language, "kind", "words", "owner", "due", "done")
    return Sheet(_sheet(language, "log-minutes"), heads, rows)


def _results(a: Assistant, table: Roundtable, language: Language) -> Sheet:
    rows: list[tuple[Cell, ...]] = [
        (
            step.step,
            step.result,
            step.on or step.at,
            step.partners or "",
            step.countries or "",
            Decimal(step.amount) if step.amount else "",
            step.currency,
        )
        for step in a.store.came_to_table(table.id)
    ]
    keys = ("step", "result", "when", "partners", "countries", "amount", "currency")
    return Sheet(_sheet(language, "log-results"), _words(language, *keys), rows)


def _log(a: Assistant, table: Roundtable, language: Language) -> Sheet:
    lines = log_lines(a, table, reversed(a.store.acts_on(table.id)))
    lands = places(a, (line.country for line in lines), language)
    rows: list[tuple[Cell, ...]] = [
        (line.at, who(language, line, lands), subject(language, line.act), line.act)
        for line in lines
    ]
    heads = _words(language, "when", "who", "what", "act")
    return Sheet(_sheet(language, "desk-button-log"), heads, rows)
