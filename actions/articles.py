"""News beside the calls: taken in with a poll, told in a few lines at the end of a digest."""

from __future__ import annotations

from datetime import datetime, timedelta

from actions._assistant import Assistant
from actions._pause import Pause
from actions.region_needs import served
from matching import Text
from model import Article, Band, Member, NeedId, SourceId, fold
from sources import Harvest

FRESH = timedelta(days=30)
"""What was published longer ago is no news."""
MOST = 3
"""Articles in a digest."""


async def take_in_articles(
    a: Assistant, source: SourceId, harvest: Harvest, now: datetime, *, quiet: bool, pause: Pause
) -> None:
    """Tag and store a source's articles. ``quiet``: by its first poll, so that none is new."""
    if harvest.not_modified:
        a.store.articles_listed(source, None, now)
        return
    if not harvest.articles:
        return
    known = a.store.articles(source)
    fresh: list[tuple[Article, tuple[NeedId, ...]]] = []
    for article in harvest.articles:
        if known.get(article.key) != article:
            fresh.append((article, about(a, article)))
            await pause.when_due()
    await pause.now()
    _keep(a, source, harvest, fresh, now, quiet=quiet)


def _keep(
    a: Assistant,
    source: SourceId,
    harvest: Harvest,
    fresh: list[tuple[Article, tuple[NeedId, ...]]],
    now: datetime,
    *,
    quiet: bool,
) -> None:
    with a.store.transaction():
        a.store.keep_articles(fresh, now, quiet=quiet)
        a.store.articles_listed(source, [article.key for article in harvest.articles], now)


def about(a: Assistant, article: Article) -> tuple[NeedId, ...]:
    """The needs that an article is surely about, best first."""
    text = Text(title=article.title, text=article.summary, language=article.language)
    return tuple(tag.need for tag in a.tagger.tag(text) if tag.band is Band.STRONG)


def news_for(a: Assistant, member: Member, now: datetime) -> tuple[tuple[Article, NeedId], ...]:
    """The newest articles on one of the member's needs since its last digest, each with the need.

    What several sources report under one title is told once.
    """
    if not member.articles:
        return ()
    wanted = served(a, member).needs
    found: dict[str, tuple[Article, NeedId]] = {}
    for article, needs in a.store.articles_for(member.id, member.joined_at or now, now - FRESH):
        mine = [need for need in needs if not wanted or need in wanted]
        if mine:
            found.setdefault(fold(article.title) or article.title, (article, mine[0]))
    return tuple(found.values())[:MOST]
