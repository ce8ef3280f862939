"""``tag``, ``evaluate`` and ``retag``: what the needs' lexicon makes of texts."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import TextIO

import click

from actions import precision_by_need, retag
from actions.feedback import FEWEST
from cli._environment import Environment, Failed, assistant, needs_known, options, settled
from cli._print import as_json, as_table, plain_tag
from matching import Tagger, Text, evaluate
from model import NeedId


@click.command("tag")
@click.argument("file", type=click.File("r", encoding="utf-8"), default="-")
@click.option("--min-score", metavar="S", type=float, help="All tags from this score on.")
@click.option("--json", "machine", is_flag=True, help="Print JSON lines (always printed).")
@options
def tag_command(
    file: TextIO,
    min_score: float | None,
    machine: bool,
    db: str | None,
    config: str | None,
    now: str | None,
) -> None:
    """Tag texts: JSON lines in, JSON lines out.

    Each tag has its reasons. Without --min-score the tags are those that a digest would use.
    """
    tagger = Tagger(needs_known())
    for _, row in _numbered(file):
        tags = tagger.tag(Text.of_row(row))
        if min_score is None:
            tags = tuple(t for t in tags if t.sure)
        else:
            tags = tuple(t for t in tags if t.score >= min_score)
        line = {"id": row.get("id"), "needs": [plain_tag(t) for t in tags]}
        click.echo(json.dumps(line, ensure_ascii=False))


@click.command("evaluate")
@click.argument("file", type=click.File("r", encoding="utf-8"), required=False)
@click.option("--from-feedback", is_flag=True, help="Against what members said of calls.")
@click.option("--json", "machine", is_flag=True, help="Print JSON.")
@options
@click.pass_obj
def evaluate_command(
    environment: Environment,
    file: TextIO | None,
    from_feedback: bool,
    machine: bool,
    db: str | None,
    config: str | None,
    now: str | None,
) -> None:
    """Compare the tags with what people say.

    With the labels in FILE, or with the verdicts of members."""
    if (file is None) != from_feedback:
        raise click.UsageError("evaluate takes a FILE of labelled calls, or --from-feedback")
    if file is None:
        _print_feedback(
            precision_by_need(assistant(settled(environment, db, config, now))), machine
        )
        return
    report = evaluate(list(_labelled(file)), Tagger(needs_known()))
    plain = asdict(report)
    if machine:
        as_json(plain)
        return
    as_table(("figure", "value"), [(k, v) for k, v in plain.items() if not isinstance(v, dict)])
    for name in ("needs", "languages"):
        click.echo(f"\n{name}")
        as_table(
            ("", "precision", "recall", "f1", "labels"),
            [(k, *_figures(v)) for k, v in sorted(plain[name].items())],
        )
    click.echo("\nmissed, and found wrongly in the same calls")
    for need, instead in report.confused.items():
        others = ", ".join(f"{other} {times}" for other, times in instead.items())
        click.echo(f"  {need}: {others}")
    click.echo("\nof the tags with a score of, so many are right")
    as_table(
        ("score", "tags", "share"),
        [(score, *row.values()) for score, row in report.right.items()],
    )


def _print_feedback(by_need: Mapping[NeedId, dict[str, float]], machine: bool) -> None:
    if machine:
        as_json(by_need)
    elif not by_need:
        click.echo(f"no member has said yet whether a call fits, or fewer than {FEWEST} have")
    else:
        as_table(
            ("need", "verdicts", "fits", "precision"),
            [(need, *row.values()) for need, row in by_need.items()],
        )
        click.echo(f"{sum(int(row['verdicts']) for row in by_need.values())} labels; ", nl=False)
        click.echo(f"a need that fewer than {FEWEST} members judged is not shown")


def _figures(score: dict[str, object]) -> list[object]:
    return [score.get(k) for k in ("precision", "recall", "f1", "labels")]


@click.command("retag")
@click.option("--json", "machine", is_flag=True, help="Print JSON.")
@options
@click.pass_obj
def retag_command(
    environment: Environment, machine: bool, db: str | None, config: str | None, now: str | None
) -> None:
    """Tag the live calls again after the needs changed.

    Nobody is told twice."""
    environment = settled(environment, db, config, now)
    needs_known()
    a = assistant(environment)
    done = asyncio.run(retag(a, environment.clock()))
    if machine:
        as_json({"tagged": done})
    else:
        click.echo(f"{done} calls tagged again")


def _labelled(file: TextIO) -> Iterator[dict[str, object]]:
    for number, row in _numbered(file):
        for name in ("must", "may"):
            needs = row.get(name) or []
            if not isinstance(needs, list | dict) or not all(isinstance(n, str) for n in needs):
                raise Failed(f"{file.name}, line {number}: {name!r} is no list of needs")
        yield row


def _numbered(file: TextIO) -> Iterator[tuple[int, dict[str, object]]]:
    try:
        for number, line in enumerate(file, 1):
            if line.strip():
                yield number, _row(line, f"{file.name}, line {number}")
    except UnicodeDecodeError as wrong:
        raise Failed(f"{file.name} cannot be read as UTF-8 text: {wrong}") from wrong


def _row(line: str, where: str) -> dict[str, object]:
    try:
        row = json.loads(line)
    except ValueError as wrong:
        raise Failed(f"{where}: not JSON ({wrong})") from wrong
    if not isinstance(row, dict):
        raise Failed(f"{where}: not a JSON object")
    return row
