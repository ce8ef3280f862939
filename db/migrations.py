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
def m0024_before(db: Database) -> None:
    # briefings: of what state of a table each member was briefed last, by its parts. plans: what
    # the host wrote for the briefing, what stood there before (for taking it back), and since when
    # it is sent if that is earlier than usual. table_calls: beside the call it was opened on.
    # words: what the member of an entry was asked and said about still coming. calendar_entries:
    # the SEQUENCE of the last file that a member was given of a table, and what it said.
    run(
        db,
        """
        create table briefings (
            roundtable integer not null references roundtables (id) on delete cascade,
            member integer not null references members (id) on delete cascade,
            told text not null,
            at text not null,
            primary key (roundtable, member)
        ) strict, without rowid;
        create index briefings_by_member on briefings (member);
        create index briefings_by_time on briefings (at);
        create table plans (
            roundtable integer primary key references roundtables (id) on delete cascade,
            note text not null default '',
            note_before text not null default '',
            agenda_before text not null default '',
            sent_from text
        ) strict;
        create table table_calls (
            roundtable integer not null references roundtables (id) on delete cascade,
            call integer not null references calls (id) on delete cascade,
            at text not null,
            primary key (roundtable, call)
        ) strict, without rowid;
        create index table_calls_by_call on table_calls (call);
        create table words_on_coming (
            registration integer primary key references registrations (id) on delete cascade,
            asked_at text,
            again_at text,
            confirmed_at text,
            excused_at text
        ) strict;
        create table calendar_entries (
            roundtable integer not null references roundtables (id) on delete cascade,
            member integer not null references members (id) on delete cascade,
            sequence integer not null,
            mark text not null,
            at text not null,
            primary key (roundtable, member)
        ) strict, without rowid;
        create index calendar_entries_by_member on calendar_entries (member);
        create index calendar_entries_by_time on calendar_entries (at);
        create index roundtables_closing on roundtables (registration_closes_at)
            where state = 'open';
        """,
    )
