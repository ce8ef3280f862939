"""``sources``: how each source does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import click

from actions import Assistant
from cli._environment import Environment, assistant, options, settled
from cli._print import as_json, as_table
from db import PollState
from sources import Source

YEAR = timedelta(days=300)
"""Of what is longer ago, the day and its year say more than the hour."""


@click.command("sources")
@click.option("--json", "machine", is_flag=True, help="Print JSON.")
@options
@click.pass_obj
def sources_command(
    environment: Environment, machine: bool, db: str | None, config: str | None, now: str | None
) -> None:
    """How each source does: last good answer, count, failure.

    Calls are those of the last good answer, after a plus its news. Silent is since when.
    Health is ok, silent, new (never asked), waits (for what a keeper has to see to) or off.
    Times are UTC."""
    environment = settled(environment, db, config, now)
    a = assistant(environment)
    found = [(source, a.store.poll_of(source.id)) for source in a.sources.values()]
    if machine:
        as_json([_plain(a, source, state) for source, state in found])
        return
    at = environment.clock()
    as_table(
        ("source", "health", "last good", "calls", "silent", "proven"),
        [
            (
                source.id,
                _health(a, source, state),
                _when(state.last_good, at),
                _met(state) if state.last_good else None,
                _when(state.failing_since, at),
                source.proven.split()[0],
            )
            for source, state in found
        ],
    )
    for source, state in found:
        if state.failure and a.settings.polls(source.id):
            _remark(f"{source.id}: {state.detail or state.failure}")
        elif a.settings.waits(source.id):
            _remark(f"{source.id} wants {source.wants}")


def _remark(words: str) -> None:
    click.echo(click.wrap_text(words, 80, subsequent_indent="  "))


def _health(a: Assistant, source: Source, state: PollState) -> str:
    if a.settings.waits(source.id):
        return "waits"
    if not a.settings.polls(source.id):
        return "off"
    if state.failure:
        return "silent"
    return "ok" if state.last_good else "new"


def _met(state: PollState) -> str:
    return f"{state.count} +{state.articles}" if state.articles else str(state.count)


def _when(at: datetime | None, now: datetime) -> str | None:
    if at is None:
        return None
    form = "%m-%d %H:%M" if now - at < YEAR else "%Y-%m-%d"
    return at.astimezone(UTC).strftime(form)


def _plain(a: Assistant, source: Source, state: PollState) -> dict[str, object]:
    return {
        "id": source.id,
        "title": source.title,
        "health": _health(a, source, state),
        "ok": state.last_good is not None and not state.failure,
        "last_good": state.last_good.isoformat() if state.last_good else None,
        "count": state.count,
        "articles": state.articles,
        "silent_since": state.failing_since.isoformat() if state.failing_since else None,
        "next_poll": state.next_poll_at.isoformat() if state.next_poll_at else None,
        "failure": state.failure,
        "detail": state.detail,
        "proven": source.proven,
    }
