"""News as published, with the needs it is about; nothing of it is a call."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime

from db._codec import instant_or_none, plain, stamp, stamp_or_none, to_json
from db._database import Rows
from model import Article, Language, MemberId, NeedId, SourceId

About = tuple[Article, tuple[NeedId, ...]]
"""An article and the needs it is surely about, best first."""


class Articles(Rows):
    def articles(self, source: SourceId) -> dict[str, Article]:
        """All articles kept of a source, by key."""
        rows = self._rows(
            "select source, key, title, url, language, published_at, summary from articles"
            " where source = ?",
            [source],
        )
        return {row[1]: _article(*row) for row in rows}

    def keep_articles(self, found: Iterable[About], now: datetime, *, quiet: bool) -> None:
        """Store articles and their needs. One that was edited is renewed, and not new again.

        ``quiet``: met by a source's first poll; it stays with the article, and nobody is told.
        """
        self._write_many(
            "insert into articles (source, key, title, url, language, published_at, summary,"
            " needs, found_at, seen_at, quiet) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " on conflict (source, key) do update set title = excluded.title,"
            " url = excluded.url, language = excluded.language,"
            " published_at = excluded.published_at, summary = excluded.summary,"
            " needs = excluded.needs, seen_at = excluded.seen_at",
            [
                (
                    one.source,
                    plain(one.key),
                    plain(one.title),
                    plain(one.url),
                    one.language,
                    stamp_or_none(one.published_at),
                    plain(one.summary),
                    to_json(needs),
                    stamp(now),
                    stamp(now),
                    quiet,
                )
                for one, needs in found
            ],
        )

    def articles_listed(self, source: SourceId, keys: Sequence[str] | None, now: datetime) -> None:
        """The source still lists these. None: what it listed last, for nothing changed there."""
        with self.transaction():
            if keys is None:
                self._db.conn.execute(
                    "update articles set seen_at = :now where source = :source and seen_at ="
                    " (select max(seen_at) from articles where source = :source)",
                    {"now": stamp(now), "source": source},
                )
            self._db.conn.executemany(
                "update articles set seen_at = ? where source = ? and key = ?",
                [(stamp(now), source, plain(key)) for key in keys or ()],
            )

    def newest_article(self) -> int:
        """The number of the article that was stored last; later ones have greater numbers."""
        return int(self._value("select coalesce(max(id), 0) from articles"))

    def articles_for(
        self, member_id: MemberId, found_since: datetime, published_since: datetime
    ) -> list[About]:
        """Articles about some need that came in after the member's last digest was made.

        The newest first. That digest says which were there (``newest_article``, in its items), as
        a time could not: a poll that began before it may end after it. Only a digest that
        Telegram accepted counts. For who had none: those found since ``found_since``.
        """
        rows = self._rows(
            "select source, key, title, url, language, published_at, summary, needs from articles"
            " where quiet = 0 and needs <> '[]' and published_at >= :published"
            " and found_at >= :found and id > coalesce((select"
            " max(json_extract(items, '$.articles_up_to')) from digests"
            " where member = :member and sent_at is not null), 0)"
            " order by published_at desc, id desc",
            {
                "member": member_id,
                "found": stamp(found_since),
                "published": stamp(published_since),
            },
        )
        return [
            (_article(*row), tuple(NeedId(need) for need in json.loads(needs)))
            for *row, needs in rows
        ]

    def forget_articles(self, before: datetime) -> int:
        """Delete the articles that no answer of their source has listed since then."""
        return self._write("delete from articles where seen_at < ?", [stamp(before)]).rowcount


def _article(
    source: str,
    key: str,
    title: str,
    url: str,
    language: str,
    published_at: str | None,
    summary: str,
) -> Article:
    return Article(
        source=SourceId(source),
        key=key,
        title=title,
        url=url,
        language=Language(language),
        published_at=instant_or_none(published_at),
        summary=summary,
    )
