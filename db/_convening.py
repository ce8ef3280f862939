"""The tables as they came to be while roundtables grew: from guests to minutes. Never edited."""

from __future__ import annotations

from sqlite_utils import Database

from db._following import migrations, run

__all__ = ["migrations", "run"]


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
