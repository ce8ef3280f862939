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
def m0025_minutes(db: Database) -> None:
    # minutes: decisions and actions, one a row; who noted, owns or did one is a number, never a
    # name. aftermath: what was done with a table after it met, and when to look at it again.
    # outcomes: every step a host told, with those taken back. door: who came by the door's code
    # without a seat. survey: answers, by member so that they can be changed; told as sums only.
    run(
        db,
        """
        create table minutes (
            id integer primary key autoincrement,
            roundtable integer not null references roundtables (id) on delete cascade,
            kind text not null,
            words text not null,
            at text not null,
            changed_at text not null,
            noted_by integer references members (id) on delete set null,
            owner integer references members (id) on delete set null,
            owner_guest integer references guests (id) on delete set null,
            former integer references members (id) on delete set null,
            due text,
            struck_at text,
            done_at text,
            done_by integer references members (id) on delete set null,
            later text,
            reminded_at text,
            nudge_at text
        ) strict;
        create index minutes_by_roundtable on minutes (roundtable, id);
        create index minutes_by_noter on minutes (noted_by);
        create index minutes_by_owner on minutes (owner, roundtable);
        create index minutes_by_guest on minutes (owner_guest);
        create index minutes_by_former on minutes (former);
        create index minutes_by_doer on minutes (done_by);
        create index minutes_nudges on minutes (nudge_at) where nudge_at is not null;
        create table aftermath (
            roundtable integer primary key references roundtables (id) on delete cascade,
            not_held integer not null default 0,
            others text not null default '[]',
            sent_at text,
            edition integer not null default 0,
            survey_at text,
            surveyed_at text,
            ask_at text,
            asked text not null default '[]',
            follows integer references roundtables (id) on delete set null
        ) strict;
        create index aftermath_surveys on aftermath (survey_at) where survey_at is not null;
        create index aftermath_asks on aftermath (ask_at) where ask_at is not null;
        create index aftermath_follows on aftermath (follows);
        create table survey (
            roundtable integer not null references roundtables (id) on delete cascade,
            member integer not null references members (id) on delete cascade,
            worth integer,
            partner text,
            words text not null default '',
            at text not null,
            primary key (roundtable, member)
        ) strict, without rowid;
        create index survey_by_member on survey (member);
        create table outcomes (
            id integer primary key autoincrement,
            roundtable integer not null references roundtables (id) on delete cascade,
            step text not null,
            at text not null,
            told_by integer references members (id) on delete set null,
            partners integer,
            countries integer,
            applied_on text,
            result text,
            amount text,
            currency text,
            taken_back_at text
        ) strict;
        create index outcomes_by_roundtable on outcomes (roundtable, id);
        create index outcomes_by_teller on outcomes (told_by);
        create index outcomes_by_time on outcomes (at);
        create table door (
            roundtable integer not null references roundtables (id) on delete cascade,
            member integer not null references members (id) on delete cascade,
            at text not null,
            seated_at text,
            primary key (roundtable, member)
        ) strict, without rowid;
        create index door_by_member on door (member);
        create index roundtables_open on roundtables (ends_at) where state = 'open';
        """,
    )
