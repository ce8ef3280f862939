"""``export``: calls, members, roundtables and the whole public site as files."""

from __future__ import annotations

import pathlib

import click

from actions import Assistant, exported
from actions.feeds import Scope
from actions.site import site
from cli._environment import Environment, Failed, assistant, options, settled
from cli._print import as_json
from cli.members import MOST
from messages import LANGUAGES
from model import Language, NeedId, NutsCode, Programme

FORMATS = ("csv", "json", "ics", "atom", "xlsx")
_NUMBERS = {"roundtable": click.IntRange(1, MOST), "member": click.IntRange(-MOST, MOST)}
_TAKES = {"roundtable": "the roundtable's number", "member": "a chat id", "site": "a folder"}


# A group's chat id begins with a minus: it is no option.
@click.command("export", context_settings={"ignore_unknown_options": True})
@click.argument(
    "what", type=click.Choice(["calls", "member", "members", "feedback", "roundtable", "site"])
)
@click.argument("of", required=False)
@click.option(
    "--format", "kind", type=click.Choice(FORMATS), help="What to print (default: json)."
)
@click.option("--need", metavar="N", help="Only calls that answer this need.")
@click.option("--region", metavar="NUTS", help="Only calls that this region can apply to.")
@click.option("--programme", metavar="P", type=click.Choice([p.value for p in Programme]))
@click.option(
    "--language",
    "languages",
    metavar="xx",
    multiple=True,
    type=click.Choice(LANGUAGES),
    help="Of calls, of a roundtable's workbook; of a site several (default: all).",
)
@click.option("--json", "machine", is_flag=True, help="The same as --format json.")
@options
@click.pass_obj
def export_command(
    environment: Environment,
    what: str,
    of: str | None,
    kind: str | None,
    need: str | None,
    region: str | None,
    programme: str | None,
    languages: tuple[str, ...],
    machine: bool,
    db: str | None,
    config: str | None,
    now: str | None,
) -> None:
    """Print calls, members, feedback or one roundtable as data.

    What another program takes: a table, a calendar, a feed; of feedback what evaluate takes; of
    one member (by chat id) the calls it saved. `export site DIR` writes all public feeds and
    pages as files."""
    if (of is None) != (what not in _TAKES):
        takes = f"takes {_TAKES[what]}" if what in _TAKES else f"takes nothing more, not {of!r}"
        raise click.UsageError(f"export {what} {takes}")
    if machine and kind not in (None, "json"):
        raise click.UsageError(f"--json and --format {kind} are two wishes")
    if what != "calls" and (need or region or programme):
        raise click.UsageError("--need, --region and --programme are for export calls")
    if what not in ("calls", "site", "roundtable") and languages:
        raise click.UsageError("--language is for export calls, export roundtable and export site")
    if what == "site" and kind:
        raise click.UsageError("export site writes every format: leave --format out")
    environment = settled(environment, db, config, now)
    a = assistant(environment)
    tongues = tuple(Language(code) for code in languages)
    if what == "site":
        written = _write(a, pathlib.Path(str(of)), tongues or LANGUAGES, environment)
        as_json({"files": written}) if machine else click.echo(f"{written} files in {of}")
        return
    number = _NUMBERS[what](of) if what in _NUMBERS else None
    try:
        body = exported(
            a,
            what,
            number,
            kind or "json",
            environment.clock(),
            scope=_scope(a, need, region, programme),
            language=tongues[-1] if tongues else LANGUAGES[0],
        )
    except ValueError as wrong:
        raise Failed(str(wrong)) from wrong
    click.echo(body, nl=False)


def _scope(a: Assistant, need: str | None, region: str | None, programme: str | None) -> Scope:
    known = [n.id for n in a.needs]
    if need and need not in known:
        raise click.UsageError(f"no need {need!r}; there are: {', '.join(known)}")
    code = NutsCode((region or "").upper())
    if code and code not in a.regions:
        raise click.UsageError(f"no NUTS region {code!r}")
    return Scope(
        need=NeedId(need) if need else None,
        region=code or None,
        programme=Programme(programme) if programme else None,
    )


def _write(
    a: Assistant, folder: pathlib.Path, languages: tuple[Language, ...], environment: Environment
) -> int:
    """Write the site; a file is replaced as a whole, so that no server ever shows half of one."""
    count = 0
    try:
        for path, body in site(a, languages, environment.clock()):
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            part = target.with_name(f".{target.name}.part")
            part.write_bytes(body)
            part.replace(target)
            count += 1
    except OSError as wrong:
        raise Failed(f"{folder} cannot be written: {wrong.strerror}") from wrong
    return count
