"""``poll``: take in now, or see what would be."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import click

from actions import Assistant, PollResult, poll
from cli._environment import (
    Environment,
    Failed,
    Misused,
    assistant,
    options,
    settings_path,
    settled,
)
from cli._print import as_json, as_table
from cli._trying import TryingFetcher, plain_harvest, show_harvest
from model import SourceId
from sources import Fetcher, Harvest, Page, client

ENDINGS = (
    ("spreadsheetml", "xlsx"),
    ("opendocument.spreadsheet", "ods"),
    ("html", "html"),
    ("json", "json"),
    ("csv", "csv"),
)
"""Of a kept page, by what its content type holds; else it is XML."""
CHECKOUT = Path(__file__).resolve().parents[1]


@click.command("poll")
@click.argument("names", metavar="[SOURCE]...", nargs=-1)
@click.option("--dry-run", is_flag=True, help="Show what would be taken in; store nothing.")
@click.option("--save", metavar="DIR", help="Keep the pages in this folder.")
@click.option("--accept", is_flag=True, help="The count is right, far from the usual as it is.")
@click.option("--json", "machine", is_flag=True, help="Print JSON.")
@options
@click.pass_obj
def poll_command(
    environment: Environment,
    names: tuple[str, ...],
    dry_run: bool,
    save: str | None,
    accept: bool,
    machine: bool,
    db: str | None,
    config: str | None,
    now: str | None,
) -> None:
    """Poll the sources now and take in what they say.

    With --dry-run see what a source would bring, and what of it is not understood."""
    environment = settled(environment, db, config, now)
    if save is not None:
        _keep_out_of_the_checkout(save)
    if accept and len(names) != 1:
        raise click.UsageError("--accept is for one source: name it")
    with _database(environment, dry_run=dry_run) as path:
        a = assistant(environment, db=path)
        chosen = _chosen(a, names, settings_path(environment.config))
        tried: dict[SourceId, Harvest] | None = {} if dry_run else None
        results = asyncio.run(_poll_all(a, chosen, environment, _saver(save), accept, tried))
    rest = {s: _why_it_rests(a, s) for s in chosen if not a.settings.polls(s)}
    _print(results, tried, environment.clock(), rest, machine=machine)
    if not all(r.ok for r in results):
        raise Failed("; ".join(f"{r.source}: {r.error}" for r in results if not r.ok))


@contextmanager
def _database(environment: Environment, *, dry_run: bool) -> Iterator[str]:
    """The database itself, or for a dry run a copy of it that is thrown away."""
    if not dry_run:
        yield environment.db
    elif not Path(environment.db).is_file():
        yield ":memory:"
    else:
        with tempfile.TemporaryDirectory() as scratch:
            copy = f"{scratch}/dry-run.db"
            store = assistant(environment).store
            store.backup(copy)
            store.close()
            yield copy


def _chosen(a: Assistant, names: tuple[str, ...], looked_at: str) -> list[SourceId]:
    for name in names:
        if name not in a.sources:
            raise click.UsageError(
                f"no source {name!r}; there are: {', '.join(a.sources)} (settings: {looked_at})"
            )
    return [SourceId(n) for n in names] or [s for s in a.sources if a.settings.polls(s)]


def _why_it_rests(a: Assistant, source: SourceId) -> str:
    set_ = a.settings.sources.get(source)
    if set_ and not set_.enabled:
        return "enabled = false"
    return a.sources[source].wants or "not among sources.only"


async def _poll_all(
    a: Assistant,
    chosen: list[SourceId],
    environment: Environment,
    save: Callable[[Page], None] | None,
    accept: bool,
    tried: dict[SourceId, Harvest] | None,
) -> list[PollResult]:
    """Poll side by side; into ``tried`` goes all that a dry run brought."""
    at = {SourceId(s): v.url for s, v in a.settings.sources.items() if v.url}
    async with client() as http:
        fetcher = Fetcher(http, at=at) if tried is None else TryingFetcher(http, at, tried)
        now = environment.clock()
        return list(
            await asyncio.gather(
                *(poll(a, a.sources[s], fetcher, now, save, accept) for s in chosen)
            )
        )


def _print(
    results: list[PollResult],
    tried: Mapping[SourceId, Harvest] | None,
    now: datetime,
    rest: Mapping[SourceId, str],
    *,
    machine: bool,
) -> None:
    if machine:
        as_json(
            [
                _plain(r) if tried is None else _plain(r) | plain_harvest(tried.get(r.source), now)
                for r in results
            ]
        )
        return
    for source, harvest in (tried or {}).items():
        click.echo(f"{source}: (rests: {rest[source]})" if source in rest else f"{source}:")
        show_harvest(harvest, now)
        click.echo()
    as_table(  # an error has a line of its own
        ("source", "ok", "fetched", "new", "changed", "unchanged", "quarantined", "articles"),
        [tuple(_plain(r).values())[:-1] for r in results],
    )


def _keep_out_of_the_checkout(folder: str) -> None:
    """Pages are other people's texts: one ``git add`` would publish them as ours."""
    if Path(folder).resolve().is_relative_to(CHECKOUT):
        raise Misused(f"{folder} is inside {CHECKOUT}: keep other people's pages outside of it")


def _saver(folder: str | None) -> Callable[[Page], None] | None:
    """Writes page after page into the folder, numbered, with the ending its kind suggests."""
    if folder is None:
        return None
    place = Path(folder)
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as wrong:
        raise Failed(f"pages cannot be kept in {folder}: {wrong.strerror}") from wrong
    kept = len(list(place.iterdir()))

    def save(page: Page) -> None:
        nonlocal kept
        kept += 1
        ending = next((e for kind, e in ENDINGS if kind in page.content_type), "xml")
        (place / f"page-{kept:03}.{ending}").write_bytes(page.body)

    return save


def _plain(result: PollResult) -> dict[str, object]:
    return {
        "source": result.source,
        "ok": result.ok,
        "fetched": result.fetched,
        "new": result.new,
        "changed": result.changed,
        "unchanged": result.unchanged,
        "quarantined": result.quarantined,
        "articles": result.articles,
        "error": result.error or None,
    }
