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
def m0022_seating(db: Database) -> None:
    # registrations.was: what it was before it was removed or the table called off. asked_at: asked
    # whether it comes on the new date, confirmed_at: yes; ask_again_at: the one gentle reminder of
    # that, answer_again_at: of questions left open. roundtables.series: the first table of its
    # series. told_of_requests_at: when hosts hear, or heard, of requests. invite_from: the others
    # are invited then. names.shown_to: table, host or nobody. steps: what was there before a host
    # typed something else. former_cohosts: who may be named again with one tap.
    run(
        db,
        """
        alter table registrations add column was text;
        alter table registrations add column asked_at text;
        alter table registrations add column confirmed_at text;
        alter table registrations add column ask_again_at text;
        alter table registrations add column answer_again_at text;
        create index registrations_ask_again on registrations (ask_again_at)
            where ask_again_at is not null;
        create index registrations_answer_again on registrations (answer_again_at)
            where answer_again_at is not null;
        alter table roundtables add column series integer
            references roundtables (id) on delete set null;
        alter table roundtables add column told_of_requests_at text;
        alter table roundtables add column invite_from text;
        create index roundtables_by_series on roundtables (series) where series is not null;
        create index roundtables_invite_from on roundtables (invite_from)
            where invite_from is not null;
        create index roundtables_by_end on roundtables (ends_at);
        create table questions (
            id integer primary key autoincrement,
            roundtable integer not null references roundtables (id) on delete cascade,
            place integer not null,
            kind text not null,
            words text not null,
            choices text not null default '[]',
            required integer not null default 0,
            dropped integer not null default 0
        ) strict;
        create index questions_by_roundtable on questions (roundtable, place);
        create table answers (
            registration integer not null references registrations (id) on delete cascade,
            question integer not null references questions (id) on delete cascade,
            answer text not null,
            at text not null,
            primary key (registration, question)
        ) strict, without rowid;
        create index answers_by_question on answers (question);
        create table names (
            registration integer primary key references registrations (id) on delete cascade,
            name text not null,
            partner_name text not null,
            organisation text not null,
            shown_to text not null,
            at text not null
        ) strict;
        create table cohost_links (
            token text primary key,
            roundtable integer not null references roundtables (id) on delete cascade,
            made_by integer not null references members (id) on delete cascade,
            at text not null,
            expires_at text not null
        ) strict, without rowid;
        create index cohost_links_by_roundtable on cohost_links (roundtable);
        create index cohost_links_by_maker on cohost_links (made_by);
        create table former_cohosts (
            roundtable integer not null references roundtables (id) on delete cascade,
            member integer not null references members (id) on delete cascade,
            primary key (roundtable, member)
        ) strict, without rowid;
        create index former_cohosts_by_member on former_cohosts (member);
        create table steps (
            id integer primary key autoincrement,
            roundtable integer not null references roundtables (id) on delete cascade,
            act text not null,
            before text not null,
            at text not null
        ) strict;
        create index steps_by_roundtable on steps (roundtable);
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


@migrations()
def m0028_figures(db: Database) -> None:
    # kept_counts, kept_grants: what members did who were forgotten since, by one thing at a time
    # (counted_by: group, country, programme, need, or empty for all), so that no row is of
    # anybody; people: so many did it. attendance: guests apart; every state, not only attended
    # and absent. The acts on a table are read by what they were done to.
    run(
        db,
        """
        create table kept_counts (
            what text not null,
            quarter text not null,
            counted_by text not null,
            part text not null,
            number integer not null,
            people integer not null,
            primary key (what, quarter, counted_by, part)
        ) strict, without rowid;
        create table kept_grants (
            quarter text not null,
            currency text not null,
            amount text not null,
            primary key (quarter, currency)
        ) strict, without rowid;
        create table places_kept (
            roundtable integer not null references roundtables (id) on delete cascade,
            stakeholder_group text not null,
            country text not null,
            state text not null,
            guest integer not null,
            people integer not null,
            primary key (roundtable, stakeholder_group, country, state, guest)
        ) strict, without rowid;
        insert into places_kept select roundtable, stakeholder_group, country, state, 0, people
            from attendance;
        drop table attendance;
        alter table places_kept rename to attendance;
        create index audit_by_thing on audit (what, id);
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
