"""The tables as they came to be. Append a function; never edit one that has shipped."""

from __future__ import annotations

from sqlite_utils import Database

from db._codec import decode_call, plain
from db._founding import migrations, run
from model import marks

__all__ = ["migrations"]


@migrations()
def m0008_counted(db: Database) -> None:
    # accepted: marks of a message's parts that Telegram took, for those sent in several.
    # standing: group and countries of an interested member who can be asked, so that an index
    # counts who is interested in a call. No person ever parted calls, nobody reads acts by thing.
    run(
        db,
        """
        alter table outbox add column accepted text not null default '[]';
        alter table interests add column standing text;
        update interests set standing = (
            select coalesce(m.stakeholder_group, '') || ':' || coalesce((
                select group_concat(land, ' ') from (
                    select distinct substr(r.value, 1, 2) as land
                    from json_each(m.regions) r order by land)), '')
            from members m where m.id = interests.member and m.state <> 'stopped')
            where interest = 'interested';
        create index interests_standing on interests (call, standing)
            where standing is not null;
        drop index audit_by_what;
        alter table calls drop column parted_at;
        """,
    )


@migrations()
def m0009_steady(db: Database) -> None:
    # steady: by field of a call, in how many good answers running (nearly) all calls had it.
    # lost: the fields that were steady and are now in no call, and since when. level_since: a
    # keeper said then that the count is right: the counts before it are history no more.
    run(
        db,
        """
        alter table polls add column steady text not null default '{}';
        alter table polls add column lost text not null default '{}';
        alter table polls add column level_since text not null default '';
        create index poll_log_counts on poll_log (source, at)
            where failure is null and fetched > 0;
        """,
    )


@migrations()
def m0010_one_call_in_many_places(db: Database) -> None:
    # call_marks: by what another source's copy of a call is found. parted: what a keeper said is
    # not one call, the smaller number first. restless_since: changes at nearly every look;
    # settles_at: from when its last state is told after all.
    run(
        db,
        """
        alter table calls add column restless_since text;
        alter table calls add column settles_at text;
        create index calls_settling on calls (settles_at) where settles_at is not null;
        create index calls_joined on calls (same_since) where same_since is not null;
        create table call_marks (
            call integer not null references calls (id) on delete cascade,
            mark text not null,
            primary key (call, mark)
        ) strict, without rowid;
        create index call_marks_by_mark on call_marks (mark, call);
        create table parted (
            one integer not null references calls (id),
            other integer not null references calls (id),
            at text not null,
            primary key (one, other)
        ) strict, without rowid;
        create table operations (
            id integer primary key,
            key text not null unique,
            programme text not null,
            region text,
            region_from text not null,
            title text not null,
            beneficiary text not null,
            objective text not null,
            eu_amount text,
            currency text not null,
            starts text,
            ends text,
            list text not null
        ) strict;
        create index operations_near on operations (programme, region) where region is not null;
        """,
    )
    kept = db.execute(
        "select c.id, v.facts from calls c"
        " join call_versions v on v.call = c.id and v.version = c.version"
    ).fetchall()
    for number, facts in kept:
        db.conn.executemany(
            "insert into call_marks (call, mark) values (?, ?)",
            [(number, plain(mark)) for mark in sorted(marks(decode_call(facts)))],
        )


@migrations()
def m0011_invited_in_slices(db: Database) -> None:
    # invited_to: members up to this number were invited, the others are still to be; null: all.
    run(
        db,
        """
        alter table roundtables add column invited_to integer;
        create index roundtables_inviting on roundtables (id) where invited_to is not null;
        """,
    )


@migrations()
def m0012_news(db: Database) -> None:
    # needs: those an article is surely about, best first. seen_at: when it was last listed; the
    # numbers of those gone are never given again, for digests remember how far they told.
    # polls.articles: in the last good answer. members.articles: whether they stand in its digest.
    run(
        db,
        """
        create table articles (
            id integer primary key autoincrement,
            source text not null,
            key text not null,
            title text not null,
            url text not null,
            language text not null,
            published_at text,
            summary text not null,
            needs text not null,
            found_at text not null,
            seen_at text not null,
            quiet integer not null,
            unique (source, key)
        ) strict;
        create index articles_to_tell on articles (published_at)
            where quiet = 0 and needs <> '[]';
        create index articles_by_seen on articles (seen_at);
        alter table polls add column articles integer not null default 0;
        alter table members add column articles integer not null default 1;
        """,
    )


@migrations()
def m0013_read_by(db: Database) -> None:
    # read_by: what read the answer; empty, as before there was it: it is read once more.
    run(db, "alter table validators add column read_by text not null default '';")


@migrations()
def m0014_needs_of_regions(db: Database) -> None:
    # set_by: the facilitator who said so.
    run(
        db,
        """
        create table region_needs (
            region text not null,
            need text not null,
            weight real not null,
            set_by integer references members (id) on delete set null,
            at text not null,
            primary key (region, need)
        ) strict, without rowid;
        create index region_needs_by_member on region_needs (set_by);
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
