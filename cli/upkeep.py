"""``backup``: an online copy of the database."""

from __future__ import annotations

from pathlib import Path

import click

from cli._environment import Environment, Failed, assistant, options, settled


@click.command("backup")
@click.argument("file")
@options
@click.pass_obj
def backup_command(
    environment: Environment, file: str, db: str | None, config: str | None, now: str | None
) -> None:
    """Copy the database into FILE while the bot may go on."""
    environment = settled(environment, db, config, now)
    if not Path(environment.db).is_file():
        raise Failed(f"no database {environment.db}")
    if Path(file).exists():
        raise Failed(f"{file} exists already; name a new file")
    assistant(environment).store.backup(file)
    click.echo(f"copied to {file}")
