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
