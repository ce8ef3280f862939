"""Tables of the tracker, reminders, search, topics, addresses and pictures: the third part."""

from __future__ import annotations

from sqlite_utils import Database

from db._growing import migrations, run
from db._spelling import add_spellings
from db._words import vocabulary

__all__ = ["migrations", "run"]


@migrations()
def m0015_tracker(db: Database) -> None:
    # tracks.stage: null where what the member said of the call (interests) tells its stage.
    # ask_at: when to look whether to ask what became of the call. stages: every stage there was,
    # null for none. passed_on.after_member: members up to there were looked at; null: all were.
    # member_regions.hears: who can be told what others of the region pass on.
    run(
        db,
        """
        alter table members add column tips integer not null default 1;
        alter table members add column questions integer not null default 1;
        create table tracks (
            member integer not null references members (id) on delete cascade,
            call integer not null references calls (id),
            stage text,
            since text not null,
            note text not null default '',
            amount text,
            currency text,
            ask_at text,
            primary key (member, call)
        ) strict, without rowid;
        create index tracks_by_call on tracks (call);
        create index tracks_to_ask on tracks (ask_at) where ask_at is not null;
        create table stages (
            id integer primary key,
            member integer not null references members (id) on delete cascade,
            call integer not null references calls (id),
            stage text,
            at text not null
        ) strict;
        create index stages_by_member on stages (member, call);
        create index stages_by_call on stages (call);
        create table passed_on (
            id integer primary key autoincrement,
            member integer not null references members (id) on delete cascade,
            call integer not null references calls (id),
            version integer not null,
            organisation text not null,
            at text not null,
            after_member integer default 0,
            unique (member, call, version)
        ) strict;
        create index passed_on_spreading on passed_on (id) where after_member is not null;
        create index passed_on_by_time on passed_on (at);
        create table tips (
            member integer not null references members (id) on delete cascade,
            call integer not null references calls (id),
            passed_on integer references passed_on (id) on delete set null,
            at text not null,
            primary key (member, call)
        ) strict, without rowid;
        create index tips_by_passing on tips (passed_on);
        create index tips_by_time on tips (at);
        create table member_regions (
            member integer not null references members (id) on delete cascade,
            region text not null,
            country text not null,
            hears integer not null,
            primary key (member, region)
        ) strict, without rowid;
        create index member_regions_hearing on member_regions (country, member, region)
            where hears = 1;
        insert or ignore into member_regions (member, region, country, hears)
            select m.id, r.value, substr(r.value, 1, 2), m.state = 'active' and m.kind = 'private'
            from members m, json_each(m.regions) r;
        insert into stages (member, call, stage, at)
            select member, call,
                case when max(interest = 'interested') then 'interested' else 'watching' end,
                min(at)
            from interests where interest in ('saved', 'interested') group by member, call;
        insert into tracks (member, call, since, ask_at)
            select i.member, i.call, i.at, c.last_cut_off from interests i
            join calls c on c.id = i.call
            where i.interest = 'interested' and c.last_cut_off is not null;
        """,
    )


@migrations()
def m0016_reminders_and_cover(db: Database) -> None:
    # remind_from: the ladder was changed then, rungs before it are not made up. muted: saved, but
    # no reminders of it. reminders: asked for once; exactly one of day, before and opens is set.
    # look_at: when to look next, null: not before the call changes. covers: who stands in for a
    # member, or was asked to; told_for: the calls that went to the deputy.
    run(
        db,
        """
        alter table interests add column remind_from text;
        alter table interests add column muted integer not null default 0;
        create table reminders (
            id integer primary key autoincrement,
            member integer not null references members (id) on delete cascade,
            call integer not null references calls (id),
            day text,
            before integer,
            opens integer not null default 0,
            asked_at text not null,
            cut_off text,
            look_at text,
            muted integer not null default 0
        ) strict;
        create index reminders_by_member on reminders (member, call);
        create index reminders_by_call on reminders (call);
        create index reminders_to_look_at on reminders (look_at) where look_at is not null;
        create table covers (
            id integer primary key autoincrement,
            member integer not null references members (id) on delete cascade,
            deputy integer references members (id) on delete set null,
            handing text not null,
            until text,
            own text not null,
            token text unique,
            asked_at text not null,
            expires_at text not null,
            accepted_at text,
            ended_at text,
            why text not null default '',
            look_at text
        ) strict;
        create index covers_by_member on covers (member);
        create index covers_by_deputy on covers (deputy);
        create unique index covers_now on covers (member) where ended_at is null;
        create index covers_to_look_at on covers (look_at) where ended_at is null;
        create index covers_ended on covers (ended_at) where ended_at is not null;
        create table told_for (
            cover integer not null references covers (id) on delete cascade,
            call integer not null references calls (id),
            at text not null,
            primary key (cover, call)
        ) strict, without rowid;
        """,
    )


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
        update stages set stage = 'watching' where stage = 'interested'
            and member in (select id from members where kind = 'group');
        delete from tracks where member in (select id from members where kind = 'group');
        """,
    )


@migrations()
def m0019_addresses(db: Database) -> None:
    # generation: which of a member's secret addresses holds, counted up by each renewal; off: none
    # does. The addresses themselves are worked out from it, and kept nowhere.
    # roundtables.changed_at: when a date, a place or the state changed last; null: never.
    run(
        db,
        """
        create table addresses (
            member integer primary key references members (id) on delete cascade,
            generation integer not null,
            off integer not null default 0,
            at text not null
        ) strict;
        alter table roundtables add column changed_at text;
        """,
    )


@migrations()
def m0020_pictures(db: Database) -> None:
    # picture: light, dark or none; the picture of deadlines that comes with the digest.
    run(db, "alter table members add column picture text not null default 'light';")
