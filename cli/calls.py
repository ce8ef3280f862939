"""``calls``: what is stored, filtered and searched."""

from __future__ import annotations

import click

from actions import Assistant
from actions.region_needs import needs_of
from actions.search import search, search_plainly
from cli._environment import Environment, Failed, assistant, options, settled
from cli._print import as_json, as_table, plain_call
from model import NeedId, NutsCode, Programme

A_SCREENFUL = 20
ALL = 1_000_000


@click.command("calls")
@click.argument("query", required=False, default="")
@click.option("--need", metavar="N", help="Only calls that answer this need.")
@click.option("--need-of", metavar="NUTS", help="Only calls that answer a need of this region.")
@click.option("--region", metavar="NUTS", help="Only calls open to this region.")
@click.option("--programme", metavar="P", type=click.Choice([p.value for p in Programme]))
@click.option("--open", "open_only", is_flag=True, help="Only calls open for applications.")
@click.option(
    "--limit",
    metavar="N",
    type=click.IntRange(1, ALL),
    help=f"At most so many (default: {A_SCREENFUL}; with --json all).",
)
@click.option("--json", "machine", is_flag=True, help="Print JSON.")
@options
@click.pass_obj
def calls_command(
    environment: Environment,
    query: str,
    need: str | None,
    need_of: str | None,
    region: str | None,
    programme: str | None,
    open_only: bool,
    limit: int | None,
    machine: bool,
    db: str | None,
    config: str | None,
    now: str | None,
) -> None:
    """Search the stored calls.

    Without words: those with the nearest deadlines."""
    environment = settled(environment, db, config, now)
    a = assistant(environment)
    place = _region(a, region)
    at = environment.clock()
    hits = (search_plainly if machine else search)(
        a,
        query,
        at,
        answering=_answering(a, need, need_of),
        region=place,
        programme=Programme(programme) if programme else None,
        open_only=open_only,
        limit=limit or (ALL if machine else A_SCREENFUL),
    )
    total, found, by_need = hits.found[:3]
    tags = a.store.tags([s.id for s in found])
    rows = [plain_call(s, tags.get(s.id, ()), at) for s in found]
    if machine:
        as_json(rows)
        return
    as_table(
        ("id", "next deadline", "status", "programme", "title"),
        [
            (r["id"], str(r["next_deadline"] or "")[:10], r["status"], r["programme"], r["title"])
            for r in rows
        ],
    )
    click.echo(f"{len(rows)} of {total} calls")
    if hits.instead:
        click.echo(f"No call has {query!r}: shown is {hits.instead!r}")
    elif hits.spellings:
        click.echo(f"Perhaps you meant: {', '.join(hits.spellings)}")
    if hits.needs:
        click.echo(f"{by_need} without these words, for the need {', '.join(hits.needs)}")


def _answering(a: Assistant, need: str | None, need_of: str | None) -> tuple[NeedId, ...] | None:
    """The needs of which one is to be answered; None: it does not matter."""
    if need and need_of:
        raise click.UsageError("--need and --need-of are two wishes")
    if need and need not in {n.id for n in a.needs}:
        raise click.UsageError(f"no need {need!r}; there are: {', '.join(n.id for n in a.needs)}")
    region = _region(a, need_of)
    if region is None:
        return (NeedId(need),) if need else None
    found = tuple(need for one in needs_of(a, (region,)) for need in one.needs)
    if not found:
        raise Failed(f"nobody has said yet what {region} needs, or a region above it")
    return found


def _region(a: Assistant, words: str | None) -> NutsCode | None:
    code = NutsCode((words or "").upper())
    if code and code not in a.regions:
        raise click.UsageError(f"no NUTS region {code!r}")
    return code or None
