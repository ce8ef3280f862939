"""``stats``: the figures for the annual report."""

from __future__ import annotations

import asyncio
import pathlib
from datetime import UTC, datetime

import click

from actions import Assistant
from actions.figures import all_time, between
from actions.told_figures import look, page_facts, radar_of, titles
from actions.workbook import workbook
from cli._environment import Environment, Failed, assistant, calendar_day, options, settled
from cli._figures import plain_figures
from cli._print import as_json, as_table
from messages import LANGUAGES
from messages.figures import (
    Figures,
    FiguresFacts,
    Period,
    Radar,
    RadarFacts,
    Span,
    figure_cell,
    overview,
    period_words,
)
from model import Language


@click.command("stats")
@click.option("--from", "first", metavar="DAY", help="From the quarter of this day on.")
@click.option("--to", "last", metavar="DAY", help="To the end of this day's quarter (else now).")
@click.option("--json", "machine", is_flag=True, help="Print JSON.")
@click.option("--xlsx", "file", metavar="FILE", help="Write a workbook to FILE as well.")
@click.option("--language", type=click.Choice(LANGUAGES), default="en", show_default=True)
@options
@click.pass_obj
def stats_command(
    environment: Environment,
    first: str | None,
    last: str | None,
    machine: bool,
    file: str | None,
    language: str,
    db: str | None,
    config: str | None,
    now: str | None,
) -> None:
    """Figures for the annual report, and needs nobody funds.

    Who takes part, what members do about calls, and what comes of it. Periods are whole quarters
    (of the last three years; of earlier ones whole years); without one it is all time. No figure
    about fewer than five people is told, and none from which one could be worked out."""
    environment = settled(environment, db, config, now)
    a, at = assistant(environment), environment.clock()
    period = _period(first, last, at)
    told, radar = asyncio.run(_counted(a, at))
    facts = page_facts(a, told, period, Span.ALL, Language(language), a.settings.digest_zone)
    if file:
        _write(a, facts, radar, Language(language), pathlib.Path(file))
    if machine:
        as_json(plain_figures(told, period, radar))
    else:
        _print(facts, Language(language))
        if file:
            click.echo(f"written to {file}")


def _period(first: str | None, last: str | None, at: datetime) -> Period:
    if first is None and last is None:
        return all_time()
    today = at.astimezone(UTC).date()
    until = calendar_day(last) if last else today
    since = calendar_day(first) if first else until.replace(month=1, day=1)
    try:
        return between(since, until, at)
    except ValueError as wrong:
        raise click.UsageError(f"--from and --to: {wrong}") from wrong


async def _counted(a: Assistant, at: datetime) -> tuple[Figures, Radar]:
    return await look(a, at), await radar_of(a, None, at)


def _write(
    a: Assistant, facts: FiguresFacts, radar: Radar, language: Language, file: pathlib.Path
) -> None:
    names = titles(a, (gap.need for gap in radar.gaps), language)
    shown = RadarFacts(radar=radar, zone=facts.zone, needs=names, lands=facts.lands)
    try:
        file.write_bytes(workbook(language, facts, shown))
    except OSError as wrong:
        raise Failed(f"{file} cannot be written: {wrong.strerror}") from wrong


def _print(facts: FiguresFacts, language: Language) -> None:
    rows = [
        (
            block.title,
            item.label,
            item.words(language) if item.figure is None else figure_cell(item.figure),
        )
        for block in overview(language, facts.figures, facts.period)
        for item in block.items
    ]
    as_table(("subject", "figure", period_words(language, facts.period)), rows)
