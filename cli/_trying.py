"""A poll that is only tried: what it would take in, and what it could not read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import click
import httpx

from model import Article, Call, Moment, Precision, SourceId
from sources import Expect, Fetcher, Harvest, Page, Source, Validators

A_SCREENFUL = 20


class _Anything(Expect):
    """Bounds for a first look: even what would be refused as a whole is shown."""

    def check(self, found: int, quarantined: int, beside: int = 0, what: str = "") -> None:
        return


class TryingFetcher(Fetcher):
    """Reads everything anew, and puts what each source brought into ``brought``."""

    def __init__(
        self,
        client: httpx.AsyncClient,
        at: Mapping[SourceId, str],
        brought: dict[SourceId, Harvest],
    ) -> None:
        super().__init__(client, at=at)
        self._brought = brought

    async def poll(
        self,
        source: Source,
        known: Mapping[str, Validators],
        now: datetime,
        save: Callable[[Page], None] | None = None,
        last_good: datetime | None = None,
    ) -> Harvest:
        anything = replace(source, expect=_Anything())
        harvest = await super().poll(anything, {}, now, save, last_good)
        self._brought[source.id] = harvest
        source.check(len(harvest.calls), len(harvest.articles), len(harvest.quarantined))
        return harvest


def plain_harvest(harvest: Harvest | None, now: datetime) -> dict[str, object]:
    """What a tried poll brought, for programs."""
    if harvest is None:
        return {"calls": [], "news": [], "not_understood": [], "warnings": []}
    return {
        "calls": [_plain(call, now) for call in harvest.calls],
        "news": [_plain_article(article) for article in harvest.articles],
        "not_understood": [
            {"key": q.key, "reason": q.reason, "detail": q.detail} for q in harvest.quarantined
        ],
        "warnings": list(harvest.warnings),
    }


def _plain(call: Call, now: datetime) -> dict[str, object]:
    status = call.status(now)
    return {
        "key": call.key,
        "title": call.title,
        "programme": call.programme.value,
        "status": status.value if status else None,
        "opens": call.opens.at.isoformat() if call.opens else None,
        "cut_offs": [c.at.isoformat() for c in call.cut_offs],
        "budget": call.budget
        and {
            "amount": str(call.budget.amount),
            "currency": call.budget.currency,
            "said": call.budget.text,
        },
        "regions": sorted(call.regions),
        "places": list(call.places),
        "who": call.who,
        "text": call.text,
        "language": call.language,
        "zone": call.zone,
        "pushed": call.is_live(now),
        "url": call.url,
    }


def _plain_article(article: Article) -> dict[str, object]:
    at = article.published_at
    return {
        "key": article.key,
        "title": article.title,
        "published_at": at.isoformat() if at else None,
        "url": article.url,
    }


def show_harvest(harvest: Harvest, now: datetime) -> None:
    """What a tried poll brought, for a person: a screenful of calls, and all that is wrong."""
    for call in harvest.calls[:A_SCREENFUL]:
        status = call.status(now)
        facts = (
            status.value if status else "status not said",
            call.opens and f"opens {_day(call, call.opens)}",
            *(f"deadline {_day(call, Moment(c.at, c.precision))}" for c in call.cut_offs),
            call.budget and f"{call.budget.amount:,} {call.budget.currency}".replace(",", " "),
            call.programme.value,
            " ".join(sorted(call.regions)),
        )
        click.echo(f"  {call.title}")
        click.echo(f"    {', '.join(fact for fact in facts if fact)}")
        click.echo(f"    {call.url}")
    if len(harvest.calls) > A_SCREENFUL:
        click.echo(f"  ... and {len(harvest.calls) - A_SCREENFUL} more; --json shows all")
    silent = sum(not call.is_live(now) for call in harvest.calls)
    if harvest.calls or not harvest.articles:
        click.echo(f"  {len(harvest.calls)} {'call' if len(harvest.calls) == 1 else 'calls'}")
    if silent:
        click.echo(f"  {silent} closed, planned or of no status: found by a search, never pushed")
    _show_articles(harvest.articles)
    for what in harvest.warnings:
        click.echo(f"  Warning: {what}")
    for reason, count in Counter(q.reason for q in harvest.quarantined).most_common():
        click.echo(f"  Not understood ({reason}): {count}")
        those = [q for q in harvest.quarantined if q.reason == reason]
        for q in those[:A_SCREENFUL]:
            click.echo(f"    {q.key}: {q.detail or q.reason}")


def _show_articles(articles: Sequence[Article]) -> None:
    for article in articles[:A_SCREENFUL]:
        at = article.published_at
        click.echo(f"  News: {article.title}")
        click.echo(f"    {f'{at:%Y-%m-%d}' if at else 'date not said: never shown'}")
        click.echo(f"    {article.url}")
    if articles:
        number = "1 article" if len(articles) == 1 else f"{len(articles)} articles"
        click.echo(f"  {number} (news, no calls)")


def _day(call: Call, moment: Moment | None) -> str:
    if moment is None:
        return ""
    at = moment.at.astimezone(ZoneInfo(call.zone))
    if moment.precision is Precision.TIME:
        return f"{at:%Y-%m-%d %H:%M}"
    about = "" if moment.precision is Precision.DAY else f" ({moment.precision.value})"
    return f"{at:%Y-%m-%d}{about}"
