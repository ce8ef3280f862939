"""The first tables. They have shipped: what changes is appended in ``migrations``.

Every instant is UTC text of fixed width (``2026-03-02T09:00:00.000000+00:00``), so that
comparing text compares instants. Lists and mappings that nothing is looked up by are JSON.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

migrations = Migrations("roundtable")


def run(db: Database, script: str) -> None:
    """Statements that end with a semicolon and a new line.

    Ten times as fast as ``executescript``, which inside a transaction asks of every character
    whether a statement ends there; each test opens a database.
    """
    for statement in script.split(";\n"):
        if statement.strip():
            db.execute(statement.strip())


@migrations()
def m0001_calls(db: Database) -> None:
    # What publishers say lies in call_versions, so that a poll that only renews last_seen
    # rewrites short rows. The larger hash of words halves the time of a poll with a thousand new
    # calls. live_until is the last instant at which the dates make a call live.
    run(
        db,
        """
        create table calls (
            id integer primary key,
            source text not null,
            key text not null,
            reference text,
            programme text not null,
            fingerprint text not null,
            version integer not null,
            first_seen text not null,
            last_seen text not null,
            quiet integer not null,
            published_status text,
            opens_at text,
            last_cut_off text,
            live_until text,
            lexicon text,
            same_as integer references calls (id),
            same_why text,
            same_since text,
            parted_at text,
            unique (source, key)
        ) strict;
        create index calls_by_source on calls (source, key, fingerprint);
        create index calls_by_reference on calls (reference collate nocase);
        create index calls_live on calls (live_until, same_as, lexicon);
        create index calls_same on calls (same_as) where same_as is not null;

        create table call_versions (
            call integer not null references calls (id) on delete cascade,
            version integer not null,
            seen_at text not null,
            facts text not null,
            primary key (call, version)
        ) strict;

        create table call_cut_offs (
            call integer not null references calls (id) on delete cascade,
            at text not null,
            primary key (call, at)
        ) strict, without rowid;
        create index call_cut_offs_by_time on call_cut_offs (at, call);

        create table call_regions (
            call integer not null references calls (id) on delete cascade,
            region text not null,
            primary key (call, region)
        ) strict, without rowid;

        create table tags (
            call integer not null references calls (id) on delete cascade,
            need text not null,
            score real not null,
            band text not null,
            because text not null,
            primary key (call, need)
        ) strict, without rowid;

        create virtual table call_words using fts5 (
            title, reference, about, text,
            tokenize = "unicode61 remove_diacritics 2"
        );
        insert into call_words (call_words, rank) values ('hashsize', 8388608);
        """,
    )


@migrations()
def m0002_polls(db: Database) -> None:
    run(
        db,
        """
        create table polls (
            source text primary key,
            last_try text,
            last_good text,
            first_good_at text,
            count integer not null default 0,
            new integer not null default 0,
            changed integer not null default 0,
            unchanged integer not null default 0,
            failure text,
            detail text not null default '',
            failing_since text,
            failures integer not null default 0,
            next_poll_at text,
            told_broken integer not null default 0
        ) strict;

        create table poll_log (
            id integer primary key,
            source text not null,
            at text not null,
            failure text,
            fetched integer not null default 0,
            new integer not null default 0,
            changed integer not null default 0
        ) strict;
        create index poll_log_by_time on poll_log (at, source);

        create table validators (
            source text not null,
            url text not null,
            etag text,
            last_modified text,
            primary key (source, url)
        ) strict, without rowid;

        create table quarantine (
            source text not null,
            key text not null,
            reason text not null,
            detail text not null,
            first_seen text not null,
            last_seen text not null,
            primary key (source, key, reason)
        ) strict, without rowid;
        """,
    )


@migrations()
def m0003_members(db: Database) -> None:
    # Ids are never used again: a forgotten member's number must not become another person.
    # member_needs.need is '' for a member who chose none and hears of every need; at_once
    # copies "active, and wants alerts at once" there, so that an index finds who hears of a need.
    run(
        db,
        """
        create table members (
            id integer primary key autoincrement,
            chat_id integer not null unique,
            kind text not null,
            state text not null,
            language text not null,
            zone text not null,
            regions text not null,
            programmes text not null,
            stakeholder_group text,
            organisation text not null,
            rhythm text not null,
            digest_weekday integer not null,
            digest_hour integer not null,
            quiet_from integer not null,
            quiet_to integer not null,
            alert_budget integer not null,
            all_quiet integer not null,
            ladder text not null,
            paused_until text,
            facilitator integer not null,
            joined_at text,
            last_active_at text,
            next_digest_at text,
            setup_step text not null,
            awaiting text not null
        ) strict;
        create index members_by_state on members (state, id);
        create index members_by_digest on members (next_digest_at) where state = 'active';
        create index members_by_pause on members (paused_until) where state = 'paused';
        create index members_by_activity on members (last_active_at);
        create index members_facilitators on members (id) where facilitator = 1;

        create table member_needs (
            member integer not null references members (id) on delete cascade,
            need text not null,
            weight real not null,
            at_once integer not null,
            primary key (member, need)
        ) strict, without rowid;
        create index member_needs_at_once on member_needs (need, member) where at_once = 1;
        create index member_needs_weekly on member_needs (need, member) where at_once = 0;

        create table told (
            member integer not null references members (id) on delete cascade,
            call integer not null references calls (id),
            version integer not null,
            kind text not null,
            at text not null,
            primary key (member, call, version)
        ) strict, without rowid;
        create index told_by_call on told (call, member);

        create table interests (
            member integer not null references members (id) on delete cascade,
            call integer not null references calls (id),
            interest text not null,
            reason text,
            at text not null,
            remind_at text,
            primary key (member, call, interest)
        ) strict, without rowid;
        create index interests_by_call on interests (call, interest, member);
        create index interests_by_reminder on interests (remind_at) where remind_at is not null;

        create table digests (
            id integer primary key autoincrement,
            member integer not null references members (id) on delete cascade,
            at text not null,
            items text not null,
            sent_at text
        ) strict;
        create index digests_by_member on digests (member, at);
        create index digests_by_time on digests (at);

        create table verdicts (
            member integer not null references members (id) on delete cascade,
            call integer not null references calls (id),
            fits integer not null,
            reason text,
            at text not null,
            primary key (member, call)
        ) strict, without rowid;
        """,
    )


@migrations()
def m0004_outbox(db: Database) -> None:
    # news: a call that is new or changed, being told to one slice of members after another.
    # waits: due, but its member cannot hear it now (paused, blocked, ...). The unique index on
    # rows being sent is what holds "one message in flight a chat", whoever claims.
    run(
        db,
        """
        create table news (
            id integer primary key,
            call integer not null references calls (id) on delete cascade,
            version integer not null,
            change text not null,
            found_at text not null,
            after_member integer not null default 0
        ) strict;

        create table outbox (
            id integer primary key autoincrement,
            key text not null unique,
            member integer not null references members (id) on delete cascade,
            kind text not null,
            facts text not null,
            urgent integer not null,
            waits integer not null,
            state text not null check (state in ('due', 'sending', 'sent', 'dropped')),
            posted_at text not null,
            due_at text not null,
            lease_until text,
            attempts integer not null default 0,
            settled_at text,
            message_id integer,
            why text
        ) strict;
        create index outbox_due on outbox (urgent, due_at, id) where state = 'due' and waits = 0;
        create unique index outbox_in_flight on outbox (member) where state = 'sending';
        create index outbox_leases on outbox (lease_until) where state = 'sending';
        create index outbox_by_member on outbox (member, state, kind, settled_at);
        create index outbox_waiting on outbox (id) where state = 'due' and waits = 1;
        create index outbox_settled on outbox (settled_at) where state in ('sent', 'dropped');
        """,
    )


@migrations()
def m0005_roundtables(db: Database) -> None:
    # attendance keeps counts only: it is what remains of people who were forgotten.
    run(
        db,
        """
        create table roundtables (
            id integer primary key autoincrement,
            title text not null,
            host integer references members (id) on delete set null,
            starts_at text not null,
            ends_at text not null,
            registration_closes_at text not null,
            release_at text not null,
            quotas text not null,
            open_seats integer not null,
            seconds integer not null,
            zone text not null,
            call integer references calls (id),
            state text not null,
            approval integer not null,
            place text not null,
            languages text not null,
            sequence integer not null,
            released integer not null,
            created_at text not null
        ) strict;
        create index roundtables_by_time on roundtables (state, starts_at);
        create index roundtables_by_release on roundtables (release_at)
            where state = 'open' and released = 0;
        create index roundtables_by_call on roundtables (call);
        create index roundtables_by_host on roundtables (host);

        create table registrations (
            id integer primary key autoincrement,
            roundtable integer not null references roundtables (id) on delete cascade,
            member integer not null references members (id) on delete cascade,
            stakeholder_group text not null,
            state text not null,
            since text not null,
            party integer not null,
            seat text,
            offered_at text,
            offer_expires_at text
        ) strict;
        create index registrations_queue on registrations (roundtable, since, id);
        create index registrations_by_member on registrations (member, roundtable);
        create unique index registrations_live on registrations (roundtable, member)
            where state in ('requested', 'seated', 'waiting', 'offered');
        create index registrations_offers on registrations (offer_expires_at)
            where state = 'offered';

        create table attendance (
            roundtable integer not null references roundtables (id) on delete cascade,
            stakeholder_group text not null,
            country text not null,
            state text not null,
            people integer not null,
            primary key (roundtable, stakeholder_group, country, state)
        ) strict, without rowid;
        """,
    )


@migrations()
def m0006_keeping(db: Database) -> None:
    run(
        db,
        """
        create table meta (
            key text primary key,
            value text not null
        ) strict, without rowid;

        create table counters (
            name text primary key,
            n integer not null
        ) strict, without rowid;

        create table audit (
            id integer primary key,
            at text not null,
            who integer references members (id) on delete set null,
            act text not null,
            what text not null
        ) strict;
        create index audit_by_what on audit (what, id);
        create index audit_by_who on audit (who);
        """,
    )


@migrations()
def m0007_answered(db: Database) -> None:
    run(
        db,
        """
        create table answered (
            update_id integer primary key,
            at text not null
        ) strict;
        create index answered_by_time on answered (at);
        """,
    )
