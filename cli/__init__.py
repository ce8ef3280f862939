"""The command line: one module a group of commands; ``bot.py`` reads the outside world."""

from __future__ import annotations

import click

from cli._environment import Environment, Failed
from cli._log import set_up
from cli.calls import calls_command
from cli.catalogues import courses_command, events_command
from cli.digest import digest_command
from cli.doctor import doctor_command
from cli.export import export_command
from cli.members import import_command
from cli.operations import operations_command
from cli.polls import poll_command
from cli.posters import qr_command
from cli.replay import replay_command
from cli.running import demo_command, run_command, tick_command
from cli.sources import sources_command
from cli.stats import stats_command
from cli.tagging import evaluate_command, retag_command, tag_command
from cli.upkeep import backup_command
from db import StoreError
from matching import NeedError

__all__ = ["Environment", "main"]


class _RunByDefault(click.Group):
    """Without a command (or with options alone) it is ``run``."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or (args[0].startswith("-") and args[0] not in ("--help", "-h")):
            args = ["run", *args]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """A database or a need's file that cannot be used ends any command with one sentence."""
        try:
            return super().invoke(ctx)
        except (StoreError, NeedError) as wrong:
            raise Failed(str(wrong)) from wrong


@click.group(cls=_RunByDefault, context_settings={"help_option_names": ["-h", "--help"]})
@click.pass_context
def main(context: click.Context) -> None:
    """Tells regions about the EU calls that answer their needs, and seats the roundtables."""
    environment = context.obj
    assert isinstance(environment, Environment)
    set_up(environment.log, environment.token)


for _command in (
    run_command,
    tick_command,
    demo_command,
    poll_command,
    sources_command,
    calls_command,
    tag_command,
    evaluate_command,
    retag_command,
    digest_command,
    replay_command,
    import_command,
    operations_command,
    courses_command,
    events_command,
    export_command,
    qr_command,
    stats_command,
    backup_command,
    doctor_command,
):
    main.add_command(_command)
