"""``import-operations``: what was awarded before, from a publisher's list."""

from __future__ import annotations

from pathlib import Path

import click

from actions.operations import KOHESIO, BadOperations, import_operations
from cli._environment import Environment, Failed, assistant, options, settled
from cli._print import as_json

MOST = 64 * 2**20


@click.command("import-operations")
@click.argument("file", type=click.Path(exists=True, dir_okay=False))
@click.option("--list", "listed", default=KOHESIO, help="Where it is from, shown with it.")
@click.option("--json", "machine", is_flag=True, help="Print JSON.")
@options
@click.pass_obj
def operations_command(
    environment: Environment,
    file: str,
    listed: str,
    machine: bool,
    db: str | None,
    config: str | None,
    now: str | None,
) -> None:
    """Enter awarded operations from a CSV file.

    Columns: fund, title, eu_budget; also read: item, query, country, nuts or region,
    beneficiary, objective, start, end, currency. Private persons are left out. Entering a
    list again does no harm.
    """
    environment = settled(environment, db, config, now)
    a = assistant(environment)
    try:
        if Path(file).stat().st_size > MOST:
            raise BadOperations(f"it is larger than {MOST // 2**20} MB.")
        done = import_operations(a, Path(file).read_bytes(), listed)
    except BadOperations as wrong:
        raise Failed(f"{file}: {wrong}") from wrong
    except OSError as wrong:
        raise Failed(f"{file} cannot be read: {wrong.strerror}.") from wrong
    if machine:
        as_json(
            {
                "entered": done.new,
                "kept": done.renewed,
                "placed": done.placed,
                "persons": done.persons,
            }
        )
    else:
        click.echo(
            f"{done.new} operations entered, {done.renewed} were there already;"
            f" {done.placed} with a region; {done.persons} left out that name a person"
        )
