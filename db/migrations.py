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
def m0029_guests_sign_up(db: Database) -> None:
    # sign_up_links: a renewed address ends those before it; last: the highest there was, for one
    # taken back is not given again. guests.form: of the form a guest was entered with. unanswered:
    # updates in a crowd, which Telegram had to forget for the next ones to come.
    run(
        db,
        """
        create table sign_up_links (
            roundtable integer primary key references roundtables (id) on delete cascade,
            generation integer not null,
            last integer not null,
            off integer not null,
            at text not null
        ) strict;
        alter table guests add column shown integer not null default 0;
        alter table guests add column form text;
        create unique index guests_by_form on guests (roundtable, form) where form is not null;
        create table unanswered (
            id integer primary key,
            update_id integer not null unique,
            body text not null,
            at text not null
        ) strict;
        """,
    )
