"""``import-courses`` and ``import-events``: lists that people keep in a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click

from actions import BadFile
from actions.import_courses import TooFew, import_courses
from actions.import_events import import_events
from cli._environment import Environment, Failed, assistant, options, settled
from cli._print import as_json

MOST = 16 * 2**20


def _body(file: str) -> bytes:
    try:
        if Path(file).stat().st_size > MOST:
            raise BadFile(f"it is larger than {MOST // 2**20} MB.")
        return Path(file).read_bytes()
    except OSError as wrong:
        raise Failed(f"{file} cannot be read: {wrong.strerror}.") from wrong


def _show(remarks: Iterable[str], bad: Iterable[tuple[int, str]]) -> None:
    for remark in remarks:
        click.echo(f"  {remark}")
    for number, why in bad:
        click.echo(f"  row {number} was left out: {why}")


def _plain(bad: Iterable[tuple[int, str]]) -> list[dict[str, object]]:
    return [{"row": number, "why": why} for number, why in bad]


@click.command("import-courses")
@click.argument("file", type=click.Path(exists=True, dir_okay=False))
@click.option("--catalogue", metavar="NAME", help="Its name (default: that of the file).")
@click.option("--force", is_flag=True, help="Take in a list with far fewer courses than before.")
@click.option("--dry-run", is_flag=True, help="Say what would happen, and change nothing.")
@click.option("--json", "machine", is_flag=True, help="Print JSON.")
@options
@click.pass_obj
def courses_command(
    environment: Environment,
    file: str,
    catalogue: str | None,
    force: bool,
    dry_run: bool,
    machine: bool,
    db: str | None,
    config: str | None,
    now: str | None,
) -> None:
    """Enter a catalogue of training courses from CSV or JSON.

    Columns: title, provider, needs, link; also read: id, language, country, starts, ends, mode,
    price, hours. The same catalogue again renews, adds, and retires what it lists no more. Rows
    that cannot be read are named and left out."""
    environment = settled(environment, db, config, now)
    a = assistant(environment)
    name = catalogue if catalogue is not None else Path(file).stem
    try:
        done = import_courses(
            a, _body(file), name, environment.clock(), force=force, dry_run=dry_run
        )
    except TooFew as wrong:
        raise Failed(f"{file}: {wrong} To take it in all the same: --force") from wrong
    except BadFile as wrong:
        raise Failed(f"{file}: {wrong}") from wrong
    if machine:
        as_json(
            {
                "catalogue": done.catalogue,
                "dry_run": dry_run,
                "added": done.added,
                "updated": done.updated,
                "unchanged": done.unchanged,
                "retired": done.retired,
                "kept": done.kept,
                "bad": _plain(done.bad),
                "remarks": list(done.remarks),
            }
        )
        return
    would = " (nothing was changed: --dry-run)" if dry_run else ""
    click.echo(
        f"{done.catalogue}: {done.added} courses added, {done.updated} updated,"
        f" {done.unchanged} as before, {done.retired} retired{would}"
    )
    if done.kept:
        click.echo(f"  {done.kept} stay as they were, because their rows cannot be read now")
    _show(done.remarks, done.bad)


@click.command("import-events")
@click.argument("file", type=click.Path(exists=True, dir_okay=False))
@click.option("--catalogue", metavar="NAME", help="The list's name (default: that of the file).")
@click.option("--dry-run", is_flag=True, help="Say what would happen, and change nothing.")
@click.option("--json", "machine", is_flag=True, help="Print JSON.")
@options
@click.pass_obj
def events_command(
    environment: Environment,
    file: str,
    catalogue: str | None,
    dry_run: bool,
    machine: bool,
    db: str | None,
    config: str | None,
    now: str | None,
) -> None:
    """Enter events from CSV or JSON.

    Columns: title, kind, starts; also read: ends, where, link, needs, id, zone, call, audience,
    state. The same list again renews and adds; an event that is missing from it stays as it is,
    and one whose state is cancelled is called off."""
    environment = settled(environment, db, config, now)
    a = assistant(environment)
    name = catalogue if catalogue is not None else Path(file).stem
    try:
        done = import_events(a, _body(file), name, environment.clock(), dry_run=dry_run)
    except BadFile as wrong:
        raise Failed(f"{file}: {wrong}") from wrong
    if machine:
        as_json(
            {
                "catalogue": done.catalogue,
                "dry_run": dry_run,
                "added": done.added,
                "updated": done.updated,
                "cancelled": done.cancelled,
                "unchanged": done.unchanged,
                "absent": done.absent,
                "bad": _plain(done.bad),
                "remarks": list(done.remarks),
            }
        )
        return
    would = " (nothing was changed: --dry-run)" if dry_run else ""
    click.echo(
        f"{done.catalogue}: {done.added} events added, {done.updated} updated,"
        f" {done.cancelled} cancelled, {done.unchanged} as before{would}"
    )
    if done.absent:
        click.echo(f"  {done.absent} are missing from the list and stay as they are")
    _show(done.remarks, done.bad)
