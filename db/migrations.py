"""The tables as they came to be. Append a function; never edit one that has shipped."""

from __future__ import annotations

from sqlite_utils import Database

from db._growing import migrations, run
from db._spelling import add_spellings
from db._words import vocabulary

__all__ = ["migrations"]


@migrations()
def m0017_search(db: Database) -> None:
    # current_words: of call_words those of calls not over when last seen: a tenth of them, asked
    # first. vocabulary: words of titles; backwards, so that an index finds by the end; slips: by
    # the hash of each without one letter. searches: words too long for a button; nobody's.
    run(
        db,
        """
        create virtual table current_words using fts5 (
            title, reference, about, text,
            tokenize = "unicode61 remove_diacritics 2"
        );
        create table vocabulary (
            id integer primary key,
            word text not null unique,
            backwards text not null
        ) strict;
        create index vocabulary_backwards on vocabulary (backwards, word);
        create table slips (
            key integer not null,
            word integer not null,
            primary key (key, word)
        ) strict, without rowid;
        create table searches (
            id integer primary key autoincrement,
            words text not null unique,
            asked_at text not null
        ) strict;
        create index searches_by_time on searches (asked_at);
        create index calls_listed on calls (live_until, same_as, programme);
        create index tags_sure on tags (call, need) where band <> 'maybe';
        insert into current_words (rowid, title, reference, about, text)
            select w.rowid, w.title, w.reference, w.about, w.text
            from calls c join call_words w on w.rowid = c.id
            where c.live_until >= c.last_seen
                or c.live_until is null and c.published_status is not 'closed';
        """,
    )
    words: set[str] = set()
    for title, about in db.execute("select title, about from call_words"):
        words |= vocabulary(title, about)
    add_spellings(db, words)


@migrations()
def m0018_topics(db: Database) -> None:
    # topics: made for a group by what it wanted. cards: a call's cards in a group, stale while one
    # does not show what it should. What a group's admin said in its name ("my region is
    # interested") is each person's own from now on: the group keeps the call saved.
    run(
        db,
        """
        create table group_manners (
            member integer primary key references members (id) on delete cascade,
            topics text not null,
            home integer,
            aloud integer not null
        ) strict;
        create table topics (
            member integer not null references members (id) on delete cascade,
            about text not null,
            thread integer,
            made integer not null,
            name text not null,
            at text not null,
            primary key (member, about)
        ) strict, without rowid;
        create table cards (
            member integer not null references members (id) on delete cascade,
            message integer not null,
            call integer not null references calls (id),
            topic integer,
            stale integer not null default 0,
            at text not null,
            primary key (member, message)
        ) strict, without rowid;
        create index cards_by_call on cards (member, call, message);
        create index cards_stale on cards (member, message) where stale > 0;
        create index cards_by_time on cards (at);
        update or ignore interests set interest = 'saved', standing = null
            where interest = 'interested'
            and member in (select id from members where kind = 'group');
        delete from interests where interest = 'interested'
            and member in (select id from members where kind = 'group');
        """,
    )
