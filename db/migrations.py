"""The tables as they came to be. Append a function; never edit one that has shipped."""

from __future__ import annotations

from sqlite_utils import Database

from db._following import migrations, run

__all__ = ["migrations"]


@migrations()
def m0021_guests(db: Database) -> None:
    # An entry is a member's or a guest's, who has no chat. guests: with a name by consent, and who
    # of the hosts added it (null: itself, over the sign-up page). cohosts: act as the host does.
    # link: to join online, apart from place, an address; both are told to the seated only.
    run(
        db,
        """
        create table guests (
            id integer primary key autoincrement,
            roundtable integer not null references roundtables (id) on delete cascade,
            name text not null,
            organisation text not null,
            language text not null,
            country text not null,
            added_by integer references members (id) on delete set null,
            at text not null
        ) strict;
        create index guests_by_roundtable on guests (roundtable);
        create index guests_by_adder on guests (added_by);
        create table entries (
            id integer primary key autoincrement,
            roundtable integer not null references roundtables (id) on delete cascade,
            member integer references members (id) on delete cascade,
            guest integer references guests (id) on delete cascade,
            stakeholder_group text not null,
            state text not null,
            since text not null,
            party integer not null,
            seat text,
            offered_at text,
            offer_expires_at text,
            check ((member is null) <> (guest is null))
        ) strict;
        insert into entries (id, roundtable, member, stakeholder_group, state, since, party, seat,
                offered_at, offer_expires_at)
            select id, roundtable, member, stakeholder_group, state, since, party, seat,
                offered_at, offer_expires_at from registrations;
        delete from sqlite_sequence where name = 'entries';
        insert into sqlite_sequence (name, seq)
            select 'entries', seq from sqlite_sequence where name = 'registrations';
        drop table registrations;
        alter table entries rename to registrations;
        create index registrations_queue on registrations (roundtable, since, id);
        create index registrations_by_member on registrations (member, roundtable);
        create index registrations_by_guest on registrations (guest) where guest is not null;
        create unique index registrations_live on registrations (roundtable, member)
            where state in ('requested', 'seated', 'waiting', 'offered');
        create unique index registrations_live_guests on registrations (guest)
            where state in ('requested', 'seated', 'waiting', 'offered');
        create index registrations_offers on registrations (offer_expires_at)
            where state = 'offered';
        create table cohosts (
            roundtable integer not null references roundtables (id) on delete cascade,
            member integer not null references members (id) on delete cascade,
            at text not null,
            primary key (roundtable, member)
        ) strict, without rowid;
        create index cohosts_by_member on cohosts (member);
        alter table roundtables add column link text not null default '';
        alter table roundtables add column agenda text not null default '';
        alter table roundtables add column latitude real;
        alter table roundtables add column longitude real;
        """,
    )


@migrations()
def m0023_dates(db: Database) -> None:
    # members.counted: whether others interested in a call may learn that its region is; null: it
    # was not asked. standing: with the first region, the zone and that, too. quorums: calls that
    # enough are interested in; told_to: up to which member they were told, null: all were.
    # date_polls: options are numbered as they stand; chosen: the date it came to.
    run(
        db,
        """
        alter table members add column counted integer;
        update interests set standing = standing || (
            select ':' ||
                coalesce(substr(m.regions ->> 0, 1, 4 + (m.regions ->> 0 like 'CH%')), '') ||
                ':' || m.zone || ':0'
            from members m where m.id = interests.member)
            where standing is not null;
        create table quorums (
            call integer primary key references calls (id),
            at text not null,
            told_to integer
        ) strict;
        create index quorums_telling on quorums (call) where told_to is not null;
        create table quorum_stances (
            call integer not null references calls (id),
            member integer not null references members (id) on delete cascade,
            stance text not null,
            at text not null,
            primary key (call, member)
        ) strict, without rowid;
        create index quorum_stances_by_member on quorum_stances (member);
        create index quorum_stances_by_time on quorum_stances (at);
        create table date_polls (
            id integer primary key autoincrement,
            host integer references members (id) on delete set null,
            audience text not null,
            made_at text not null,
            call integer references calls (id),
            roundtable integer references roundtables (id) on delete cascade,
            state text not null,
            zone text not null,
            options text not null,
            quotas text not null,
            open_seats integer not null,
            opened_at text,
            ends_at text,
            nudge_at text,
            ended_at text,
            chosen text
        ) strict;
        create index date_polls_by_host on date_polls (host);
        create index date_polls_by_call on date_polls (call);
        create index date_polls_by_roundtable on date_polls (roundtable);
        create index date_polls_by_state on date_polls (state);
        create table date_voters (
            poll integer not null references date_polls (id) on delete cascade,
            member integer not null references members (id) on delete cascade,
            asked_at text not null,
            nudged integer not null default 0,
            primary key (poll, member)
        ) strict, without rowid;
        create index date_voters_by_member on date_voters (member);
        create table date_votes (
            poll integer not null references date_polls (id) on delete cascade,
            member integer not null references members (id) on delete cascade,
            option integer not null,
            answer text not null,
            at text not null,
            primary key (poll, member, option)
        ) strict, without rowid;
        create index date_votes_by_member on date_votes (member);
        """,
    )
