"""The tables as they came to be. Append a function; never edit one that has shipped."""

from __future__ import annotations

from sqlite_utils import Database

from db._convening import migrations, run

__all__ = ["migrations"]


@migrations()
def m0026_experts(db: Database) -> None:
    # expert_entries: what members offer and seek; need '': any; was: its state before a keeper
    # removed it; ask_at: when to ask whether it is still right. contacts: requests to be put in
    # touch; the lines are erased once they were passed on. lapses_at: while it waits, a draft too.
    # expert_invites: who was invited to a table for its entry; withdrawn_at: taken back.
    run(
        db,
        """
        create table expert_entries (
            id integer primary key autoincrement,
            member integer not null references members (id) on delete cascade,
            kind text not null,
            need text not null,
            line text not null default '',
            languages text not null,
            anywhere integer not null default 0,
            state text not null,
            was text not null default 'listed',
            since text not null,
            removed_at text,
            ask_at text
        ) strict;
        create unique index expert_entries_own on expert_entries (member, kind, need)
            where state <> 'removed';
        create index expert_entries_by_member on expert_entries (member);
        create index expert_entries_listed on expert_entries (need, id) where state = 'listed';
        create index expert_entries_newest on expert_entries (id) where state = 'listed';
        create index expert_entries_to_ask on expert_entries (ask_at) where ask_at is not null;
        create index expert_entries_removed on expert_entries (removed_at)
            where removed_at is not null;
        create index member_regions_there on member_regions (region, member) where hears = 1;
        create table contacts (
            id integer primary key autoincrement,
            asker integer not null references members (id) on delete cascade,
            asked integer references members (id) on delete set null,
            entry integer references expert_entries (id) on delete set null,
            kind text not null,
            need text not null,
            call integer references calls (id),
            roundtable integer references roundtables (id) on delete set null,
            state text not null,
            intro text not null default '',
            asker_line text not null default '',
            asked_line text not null default '',
            began_at text not null,
            asked_at text,
            closed_at text,
            lapses_at text
        ) strict;
        create unique index contacts_drafts on contacts (asker) where state = 'draft';
        create unique index contacts_open on contacts (asker, asked)
            where state in ('asked', 'agreed');
        create index contacts_by_asker on contacts (asker, asked_at);
        create index contacts_by_asked on contacts (asked, asked_at);
        create index contacts_by_entry on contacts (entry);
        create index contacts_by_roundtable on contacts (roundtable);
        create index contacts_to_lapse on contacts (lapses_at) where lapses_at is not null;
        create index contacts_closed on contacts (closed_at) where closed_at is not null;
        create table expert_invites (
            roundtable integer not null references roundtables (id) on delete cascade,
            member integer not null references members (id) on delete cascade,
            at text not null,
            withdrawn_at text,
            primary key (roundtable, member)
        ) strict, without rowid;
        create index expert_invites_by_member on expert_invites (member, at);
        """,
    )


@migrations()
def m0027_hub(db: Database) -> None:
    # courses: what catalogues list; retired_at: since when theirs does no more. course_needs: of
    # those that are listed, until when each may be shown. events.catalogue, key: of those that
    # came with a list; null: written here. audiences: committees and working groups; token: of the
    # link that makes its opener the chair. audience_members.state: member, asked, refused.
    # passed_to.after_member: members up to there were looked at; null: all were. tips.audience:
    # the call was passed on to that audience, not to a region. table_points: the event a
    # roundtable points to and the audience it is for; invited_to: members up to there were asked.
    run(
        db,
        """
        create table catalogues (
            name text primary key,
            read_at text not null
        ) strict, without rowid;
        create table courses (
            id integer primary key autoincrement,
            catalogue text not null references catalogues (name),
            key text not null,
            title text not null,
            provider text not null,
            url text not null,
            languages text not null,
            country text,
            starts text,
            ends text,
            mode text,
            price text not null,
            hours real,
            words text not null,
            seen_at text not null,
            retired_at text,
            unique (catalogue, key)
        ) strict;
        create table course_needs (
            need text not null,
            until text not null,
            course integer not null references courses (id) on delete cascade,
            primary key (need, until, course)
        ) strict, without rowid;
        create index course_needs_by_course on course_needs (course, need);
        create table audiences (
            id integer primary key autoincrement,
            name text not null,
            kind text not null,
            admits integer not null,
            chair integer references members (id) on delete set null,
            token text,
            token_until text,
            created_at text not null,
            ended_at text
        ) strict;
        create index audiences_by_chair on audiences (chair);
        create unique index audiences_by_token on audiences (token) where token is not null;
        create table audience_members (
            audience integer not null references audiences (id),
            member integer not null references members (id) on delete cascade,
            state text not null,
            since text not null,
            primary key (audience, member)
        ) strict, without rowid;
        create index audience_members_by_member on audience_members (member, state, audience);
        create index audience_members_asking on audience_members (since) where state <> 'member';
        create index audiences_ended on audiences (ended_at) where ended_at is not null;
        create table passed_to (
            id integer primary key autoincrement,
            audience integer not null references audiences (id),
            member integer references members (id) on delete set null,
            call integer not null references calls (id),
            version integer not null,
            at text not null,
            after_member integer default 0,
            unique (audience, call, version)
        ) strict;
        create index passed_to_by_member on passed_to (member);
        create index passed_to_spreading on passed_to (id) where after_member is not null;
        create index passed_to_by_time on passed_to (at);
        alter table tips add column audience integer references audiences (id);
        create index tips_by_audience on tips (audience) where audience is not null;
        create table events (
            id integer primary key autoincrement,
            title text not null,
            kind text not null,
            starts_at text not null,
            ends_at text,
            whole_day integer not null,
            zone text not null,
            place text not null,
            region text,
            url text not null,
            needs text not null,
            call integer references calls (id),
            audience integer references audiences (id),
            state text not null,
            sequence integer not null,
            added_by integer references members (id) on delete set null,
            catalogue text,
            key text,
            over_at text not null,
            seen_at text not null,
            unique (catalogue, key)
        ) strict;
        create index events_coming on events (state, over_at);
        create index events_by_author on events (added_by);
        create index events_by_audience on events (audience);
        create table table_points (
            roundtable integer primary key references roundtables (id) on delete cascade,
            event integer references events (id),
            audience integer references audiences (id),
            invited_to integer
        ) strict;
        create index table_points_by_event on table_points (event);
        create index table_points_by_audience on table_points (audience);
        create index table_points_inviting on table_points (roundtable)
            where invited_to is not null;
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


@migrations()
def m0030_part_of_the_result(db: Database) -> None:
    # parts: whether a member's region is part of what came of a table. moved: the stage its own
    # list of calls came to by that, stood: the one before. roundtables.closing_told_at: when those
    # who still waited were told that sign-up had ended.
    run(
        db,
        """
        create table parts (
            roundtable integer not null references roundtables (id) on delete cascade,
            member integer not null references members (id) on delete cascade,
            yes integer not null,
            moved text,
            stood text,
            at text not null,
            primary key (roundtable, member)
        ) strict, without rowid;
        create index parts_by_member on parts (member);
        alter table roundtables add column closing_told_at text;
        """,
    )
