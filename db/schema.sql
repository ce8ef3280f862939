CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE TABLE calls (
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
            same_since text, restless_since text, settles_at text,
            unique (source, key)
        ) strict;
CREATE INDEX calls_by_source on calls (source, key, fingerprint);
CREATE INDEX calls_by_reference on calls (reference collate nocase);
CREATE INDEX calls_live on calls (live_until, same_as, lexicon);
CREATE INDEX calls_same on calls (same_as) where same_as is not null;
CREATE TABLE call_versions (
            call integer not null references calls (id) on delete cascade,
            version integer not null,
            seen_at text not null,
            facts text not null,
            primary key (call, version)
        ) strict;
CREATE TABLE call_cut_offs (
            call integer not null references calls (id) on delete cascade,
            at text not null,
            primary key (call, at)
        ) strict, without rowid;
CREATE INDEX call_cut_offs_by_time on call_cut_offs (at, call);
CREATE TABLE call_regions (
            call integer not null references calls (id) on delete cascade,
            region text not null,
            primary key (call, region)
        ) strict, without rowid;
CREATE TABLE tags (
            call integer not null references calls (id) on delete cascade,
            need text not null,
            score real not null,
            band text not null,
            because text not null,
            primary key (call, need)
        ) strict, without rowid;
CREATE VIRTUAL TABLE call_words using fts5 (
            title, reference, about, text,
            tokenize = "unicode61 remove_diacritics 2"
        );
CREATE TABLE 'call_words_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'call_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE 'call_words_content'(id INTEGER PRIMARY KEY, c0, c1, c2, c3);
CREATE TABLE 'call_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'call_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE polls (
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
        , steady text not null default '{}', lost text not null default '{}', level_since text not null default '', articles integer not null default 0) strict;
CREATE TABLE poll_log (
            id integer primary key,
            source text not null,
            at text not null,
            failure text,
            fetched integer not null default 0,
            new integer not null default 0,
            changed integer not null default 0
        ) strict;
CREATE INDEX poll_log_by_time on poll_log (at, source);
CREATE TABLE validators (
            source text not null,
            url text not null,
            etag text,
            last_modified text, read_by text not null default '',
            primary key (source, url)
        ) strict, without rowid;
CREATE TABLE quarantine (
            source text not null,
            key text not null,
            reason text not null,
            detail text not null,
            first_seen text not null,
            last_seen text not null,
            primary key (source, key, reason)
        ) strict, without rowid;
CREATE TABLE members (
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
        , articles integer not null default 1, tips integer not null default 1, questions integer not null default 1, picture text not null default 'light', counted integer) strict;
CREATE TABLE sqlite_sequence(name,seq);
CREATE INDEX members_by_state on members (state, id);
CREATE INDEX members_by_digest on members (next_digest_at) where state = 'active';
CREATE INDEX members_by_pause on members (paused_until) where state = 'paused';
CREATE INDEX members_by_activity on members (last_active_at);
CREATE INDEX members_facilitators on members (id) where facilitator = 1;
CREATE TABLE member_needs (
            member integer not null references members (id) on delete cascade,
            need text not null,
            weight real not null,
            at_once integer not null,
            primary key (member, need)
        ) strict, without rowid;
CREATE INDEX member_needs_at_once on member_needs (need, member) where at_once = 1;
CREATE INDEX member_needs_weekly on member_needs (need, member) where at_once = 0;
CREATE TABLE told (
            member integer not null references members (id) on delete cascade,
            call integer not null references calls (id),
            version integer not null,
            kind text not null,
            at text not null,
            primary key (member, call, version)
        ) strict, without rowid;
CREATE INDEX told_by_call on told (call, member);
CREATE TABLE interests (
            member integer not null references members (id) on delete cascade,
            call integer not null references calls (id),
            interest text not null,
            reason text,
            at text not null,
            remind_at text, standing text, remind_from text, muted integer not null default 0,
            primary key (member, call, interest)
        ) strict, without rowid;
CREATE INDEX interests_by_call on interests (call, interest, member);
CREATE INDEX interests_by_reminder on interests (remind_at) where remind_at is not null;
CREATE TABLE digests (
            id integer primary key autoincrement,
            member integer not null references members (id) on delete cascade,
            at text not null,
            items text not null,
            sent_at text
        ) strict;
CREATE INDEX digests_by_member on digests (member, at);
CREATE INDEX digests_by_time on digests (at);
CREATE TABLE verdicts (
            member integer not null references members (id) on delete cascade,
            call integer not null references calls (id),
            fits integer not null,
            reason text,
            at text not null,
            primary key (member, call)
        ) strict, without rowid;
CREATE TABLE news (
            id integer primary key,
            call integer not null references calls (id) on delete cascade,
            version integer not null,
            change text not null,
            found_at text not null,
            after_member integer not null default 0
        ) strict;
CREATE TABLE outbox (
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
        , accepted text not null default '[]') strict;
CREATE INDEX outbox_due on outbox (urgent, due_at, id) where state = 'due' and waits = 0;
CREATE UNIQUE INDEX outbox_in_flight on outbox (member) where state = 'sending';
CREATE INDEX outbox_leases on outbox (lease_until) where state = 'sending';
CREATE INDEX outbox_by_member on outbox (member, state, kind, settled_at);
CREATE INDEX outbox_waiting on outbox (id) where state = 'due' and waits = 1;
CREATE INDEX outbox_settled on outbox (settled_at) where state in ('sent', 'dropped');
CREATE TABLE roundtables (
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
        , invited_to integer, changed_at text, link text not null default '', agenda text not null default '', latitude real, longitude real, series integer
            references roundtables (id) on delete set null, told_of_requests_at text, invite_from text, closing_told_at text) strict;
CREATE INDEX roundtables_by_time on roundtables (state, starts_at);
CREATE INDEX roundtables_by_release on roundtables (release_at)
            where state = 'open' and released = 0;
CREATE INDEX roundtables_by_call on roundtables (call);
CREATE INDEX roundtables_by_host on roundtables (host);
CREATE TABLE meta (
            key text primary key,
            value text not null
        ) strict, without rowid;
CREATE TABLE counters (
            name text primary key,
            n integer not null
        ) strict, without rowid;
CREATE TABLE audit (
            id integer primary key,
            at text not null,
            who integer references members (id) on delete set null,
            act text not null,
            what text not null
        ) strict;
CREATE INDEX audit_by_who on audit (who);
CREATE TABLE answered (
            update_id integer primary key,
            at text not null
        ) strict;
CREATE INDEX answered_by_time on answered (at);
CREATE INDEX interests_standing on interests (call, standing)
            where standing is not null;
CREATE INDEX poll_log_counts on poll_log (source, at)
            where failure is null and fetched > 0;
CREATE INDEX calls_settling on calls (settles_at) where settles_at is not null;
CREATE INDEX calls_joined on calls (same_since) where same_since is not null;
CREATE TABLE call_marks (
            call integer not null references calls (id) on delete cascade,
            mark text not null,
            primary key (call, mark)
        ) strict, without rowid;
CREATE INDEX call_marks_by_mark on call_marks (mark, call);
CREATE TABLE parted (
            one integer not null references calls (id),
            other integer not null references calls (id),
            at text not null,
            primary key (one, other)
        ) strict, without rowid;
CREATE TABLE operations (
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
CREATE INDEX operations_near on operations (programme, region) where region is not null;
CREATE INDEX roundtables_inviting on roundtables (id) where invited_to is not null;
CREATE TABLE articles (
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
CREATE INDEX articles_to_tell on articles (published_at)
            where quiet = 0 and needs <> '[]';
CREATE INDEX articles_by_seen on articles (seen_at);
CREATE TABLE region_needs (
            region text not null,
            need text not null,
            weight real not null,
            set_by integer references members (id) on delete set null,
            at text not null,
            primary key (region, need)
        ) strict, without rowid;
CREATE INDEX region_needs_by_member on region_needs (set_by);
CREATE TABLE tracks (
            member integer not null references members (id) on delete cascade,
            call integer not null references calls (id),
            stage text,
            since text not null,
            note text not null default '',
            amount text,
            currency text,
            ask_at text,
            primary key (member, call)
        ) strict, without rowid;
CREATE INDEX tracks_by_call on tracks (call);
CREATE INDEX tracks_to_ask on tracks (ask_at) where ask_at is not null;
CREATE TABLE stages (
            id integer primary key,
            member integer not null references members (id) on delete cascade,
            call integer not null references calls (id),
            stage text,
            at text not null
        ) strict;
CREATE INDEX stages_by_member on stages (member, call);
CREATE INDEX stages_by_call on stages (call);
CREATE TABLE passed_on (
            id integer primary key autoincrement,
            member integer not null references members (id) on delete cascade,
            call integer not null references calls (id),
            version integer not null,
            organisation text not null,
            at text not null,
            after_member integer default 0,
            unique (member, call, version)
        ) strict;
CREATE INDEX passed_on_spreading on passed_on (id) where after_member is not null;
CREATE INDEX passed_on_by_time on passed_on (at);
CREATE TABLE tips (
            member integer not null references members (id) on delete cascade,
            call integer not null references calls (id),
            passed_on integer references passed_on (id) on delete set null,
            at text not null, audience integer references audiences (id),
            primary key (member, call)
        ) strict, without rowid;
CREATE INDEX tips_by_passing on tips (passed_on);
CREATE INDEX tips_by_time on tips (at);
CREATE TABLE member_regions (
            member integer not null references members (id) on delete cascade,
            region text not null,
            country text not null,
            hears integer not null,
            primary key (member, region)
        ) strict, without rowid;
CREATE INDEX member_regions_hearing on member_regions (country, member, region)
            where hears = 1;
CREATE TABLE reminders (
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
CREATE INDEX reminders_by_member on reminders (member, call);
CREATE INDEX reminders_by_call on reminders (call);
CREATE INDEX reminders_to_look_at on reminders (look_at) where look_at is not null;
CREATE TABLE covers (
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
CREATE INDEX covers_by_member on covers (member);
CREATE INDEX covers_by_deputy on covers (deputy);
CREATE UNIQUE INDEX covers_now on covers (member) where ended_at is null;
CREATE INDEX covers_to_look_at on covers (look_at) where ended_at is null;
CREATE INDEX covers_ended on covers (ended_at) where ended_at is not null;
CREATE TABLE told_for (
            cover integer not null references covers (id) on delete cascade,
            call integer not null references calls (id),
            at text not null,
            primary key (cover, call)
        ) strict, without rowid;
CREATE VIRTUAL TABLE current_words using fts5 (
            title, reference, about, text,
            tokenize = "unicode61 remove_diacritics 2"
        );
CREATE TABLE 'current_words_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'current_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE 'current_words_content'(id INTEGER PRIMARY KEY, c0, c1, c2, c3);
CREATE TABLE 'current_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'current_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE vocabulary (
            id integer primary key,
            word text not null unique,
            backwards text not null
        ) strict;
CREATE INDEX vocabulary_backwards on vocabulary (backwards, word);
CREATE TABLE slips (
            key integer not null,
            word integer not null,
            primary key (key, word)
        ) strict, without rowid;
CREATE TABLE searches (
            id integer primary key autoincrement,
            words text not null unique,
            asked_at text not null
        ) strict;
CREATE INDEX searches_by_time on searches (asked_at);
CREATE INDEX calls_listed on calls (live_until, same_as, programme);
CREATE INDEX tags_sure on tags (call, need) where band <> 'maybe';
CREATE TABLE group_manners (
            member integer primary key references members (id) on delete cascade,
            topics text not null,
            home integer,
            aloud integer not null
        ) strict;
CREATE TABLE topics (
            member integer not null references members (id) on delete cascade,
            about text not null,
            thread integer,
            made integer not null,
            name text not null,
            at text not null,
            primary key (member, about)
        ) strict, without rowid;
CREATE TABLE cards (
            member integer not null references members (id) on delete cascade,
            message integer not null,
            call integer not null references calls (id),
            topic integer,
            stale integer not null default 0,
            at text not null,
            primary key (member, message)
        ) strict, without rowid;
CREATE INDEX cards_by_call on cards (member, call, message);
CREATE INDEX cards_stale on cards (member, message) where stale > 0;
CREATE INDEX cards_by_time on cards (at);
CREATE TABLE addresses (
            member integer primary key references members (id) on delete cascade,
            generation integer not null,
            off integer not null default 0,
            at text not null
        ) strict;
CREATE TABLE guests (
            id integer primary key autoincrement,
            roundtable integer not null references roundtables (id) on delete cascade,
            name text not null,
            organisation text not null,
            language text not null,
            country text not null,
            added_by integer references members (id) on delete set null,
            at text not null
        , shown integer not null default 0, form text) strict;
CREATE INDEX guests_by_roundtable on guests (roundtable);
CREATE INDEX guests_by_adder on guests (added_by);
CREATE TABLE "registrations" (
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
            offer_expires_at text, was text, asked_at text, confirmed_at text, ask_again_at text, answer_again_at text,
            check ((member is null) <> (guest is null))
        ) strict;
CREATE INDEX registrations_queue on registrations (roundtable, since, id);
CREATE INDEX registrations_by_member on registrations (member, roundtable);
CREATE INDEX registrations_by_guest on registrations (guest) where guest is not null;
CREATE UNIQUE INDEX registrations_live on registrations (roundtable, member)
            where state in ('requested', 'seated', 'waiting', 'offered');
CREATE UNIQUE INDEX registrations_live_guests on registrations (guest)
            where state in ('requested', 'seated', 'waiting', 'offered');
CREATE INDEX registrations_offers on registrations (offer_expires_at)
            where state = 'offered';
CREATE TABLE cohosts (
            roundtable integer not null references roundtables (id) on delete cascade,
            member integer not null references members (id) on delete cascade,
            at text not null,
            primary key (roundtable, member)
        ) strict, without rowid;
CREATE INDEX cohosts_by_member on cohosts (member);
CREATE INDEX registrations_ask_again on registrations (ask_again_at)
            where ask_again_at is not null;
CREATE INDEX registrations_answer_again on registrations (answer_again_at)
            where answer_again_at is not null;
CREATE INDEX roundtables_by_series on roundtables (series) where series is not null;
CREATE INDEX roundtables_invite_from on roundtables (invite_from)
            where invite_from is not null;
CREATE INDEX roundtables_by_end on roundtables (ends_at);
CREATE TABLE questions (
            id integer primary key autoincrement,
            roundtable integer not null references roundtables (id) on delete cascade,
            place integer not null,
            kind text not null,
            words text not null,
            choices text not null default '[]',
            required integer not null default 0,
            dropped integer not null default 0
        ) strict;
CREATE INDEX questions_by_roundtable on questions (roundtable, place);
CREATE TABLE answers (
            registration integer not null references registrations (id) on delete cascade,
            question integer not null references questions (id) on delete cascade,
            answer text not null,
            at text not null,
            primary key (registration, question)
        ) strict, without rowid;
CREATE INDEX answers_by_question on answers (question);
CREATE TABLE names (
            registration integer primary key references registrations (id) on delete cascade,
            name text not null,
            partner_name text not null,
            organisation text not null,
            shown_to text not null,
            at text not null
        ) strict;
CREATE TABLE cohost_links (
            token text primary key,
            roundtable integer not null references roundtables (id) on delete cascade,
            made_by integer not null references members (id) on delete cascade,
            at text not null,
            expires_at text not null
        ) strict, without rowid;
CREATE INDEX cohost_links_by_roundtable on cohost_links (roundtable);
CREATE INDEX cohost_links_by_maker on cohost_links (made_by);
CREATE TABLE former_cohosts (
            roundtable integer not null references roundtables (id) on delete cascade,
            member integer not null references members (id) on delete cascade,
            primary key (roundtable, member)
        ) strict, without rowid;
CREATE INDEX former_cohosts_by_member on former_cohosts (member);
CREATE TABLE steps (
            id integer primary key autoincrement,
            roundtable integer not null references roundtables (id) on delete cascade,
            act text not null,
            before text not null,
            at text not null
        ) strict;
CREATE INDEX steps_by_roundtable on steps (roundtable);
CREATE TABLE quorums (
            call integer primary key references calls (id),
            at text not null,
            told_to integer
        ) strict;
CREATE INDEX quorums_telling on quorums (call) where told_to is not null;
CREATE TABLE quorum_stances (
            call integer not null references calls (id),
            member integer not null references members (id) on delete cascade,
            stance text not null,
            at text not null,
            primary key (call, member)
        ) strict, without rowid;
CREATE INDEX quorum_stances_by_member on quorum_stances (member);
CREATE INDEX quorum_stances_by_time on quorum_stances (at);
CREATE TABLE date_polls (
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
CREATE INDEX date_polls_by_host on date_polls (host);
CREATE INDEX date_polls_by_call on date_polls (call);
CREATE INDEX date_polls_by_roundtable on date_polls (roundtable);
CREATE INDEX date_polls_by_state on date_polls (state);
CREATE TABLE date_voters (
            poll integer not null references date_polls (id) on delete cascade,
            member integer not null references members (id) on delete cascade,
            asked_at text not null,
            nudged integer not null default 0,
            primary key (poll, member)
        ) strict, without rowid;
CREATE INDEX date_voters_by_member on date_voters (member);
CREATE TABLE date_votes (
            poll integer not null references date_polls (id) on delete cascade,
            member integer not null references members (id) on delete cascade,
            option integer not null,
            answer text not null,
            at text not null,
            primary key (poll, member, option)
        ) strict, without rowid;
CREATE INDEX date_votes_by_member on date_votes (member);
CREATE TABLE briefings (
            roundtable integer not null references roundtables (id) on delete cascade,
            member integer not null references members (id) on delete cascade,
            told text not null,
            at text not null,
            primary key (roundtable, member)
        ) strict, without rowid;
CREATE INDEX briefings_by_member on briefings (member);
CREATE INDEX briefings_by_time on briefings (at);
CREATE TABLE plans (
            roundtable integer primary key references roundtables (id) on delete cascade,
            note text not null default '',
            note_before text not null default '',
            agenda_before text not null default '',
            sent_from text
        ) strict;
CREATE TABLE table_calls (
            roundtable integer not null references roundtables (id) on delete cascade,
            call integer not null references calls (id) on delete cascade,
            at text not null,
            primary key (roundtable, call)
        ) strict, without rowid;
CREATE INDEX table_calls_by_call on table_calls (call);
CREATE TABLE words_on_coming (
            registration integer primary key references registrations (id) on delete cascade,
            asked_at text,
            again_at text,
            confirmed_at text,
            excused_at text
        ) strict;
CREATE TABLE calendar_entries (
            roundtable integer not null references roundtables (id) on delete cascade,
            member integer not null references members (id) on delete cascade,
            sequence integer not null,
            mark text not null,
            at text not null,
            primary key (roundtable, member)
        ) strict, without rowid;
CREATE INDEX calendar_entries_by_member on calendar_entries (member);
CREATE INDEX calendar_entries_by_time on calendar_entries (at);
CREATE INDEX roundtables_closing on roundtables (registration_closes_at)
            where state = 'open';
CREATE TABLE minutes (
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
CREATE INDEX minutes_by_roundtable on minutes (roundtable, id);
CREATE INDEX minutes_by_noter on minutes (noted_by);
CREATE INDEX minutes_by_owner on minutes (owner, roundtable);
CREATE INDEX minutes_by_guest on minutes (owner_guest);
CREATE INDEX minutes_by_former on minutes (former);
CREATE INDEX minutes_by_doer on minutes (done_by);
CREATE INDEX minutes_nudges on minutes (nudge_at) where nudge_at is not null;
CREATE TABLE aftermath (
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
CREATE INDEX aftermath_surveys on aftermath (survey_at) where survey_at is not null;
CREATE INDEX aftermath_asks on aftermath (ask_at) where ask_at is not null;
CREATE INDEX aftermath_follows on aftermath (follows);
CREATE TABLE survey (
            roundtable integer not null references roundtables (id) on delete cascade,
            member integer not null references members (id) on delete cascade,
            worth integer,
            partner text,
            words text not null default '',
            at text not null,
            primary key (roundtable, member)
        ) strict, without rowid;
CREATE INDEX survey_by_member on survey (member);
CREATE TABLE outcomes (
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
CREATE INDEX outcomes_by_roundtable on outcomes (roundtable, id);
CREATE INDEX outcomes_by_teller on outcomes (told_by);
CREATE INDEX outcomes_by_time on outcomes (at);
CREATE TABLE door (
            roundtable integer not null references roundtables (id) on delete cascade,
            member integer not null references members (id) on delete cascade,
            at text not null,
            seated_at text,
            primary key (roundtable, member)
        ) strict, without rowid;
CREATE INDEX door_by_member on door (member);
CREATE INDEX roundtables_open on roundtables (ends_at) where state = 'open';
CREATE TABLE expert_entries (
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
CREATE UNIQUE INDEX expert_entries_own on expert_entries (member, kind, need)
            where state <> 'removed';
CREATE INDEX expert_entries_by_member on expert_entries (member);
CREATE INDEX expert_entries_listed on expert_entries (need, id) where state = 'listed';
CREATE INDEX expert_entries_newest on expert_entries (id) where state = 'listed';
CREATE INDEX expert_entries_to_ask on expert_entries (ask_at) where ask_at is not null;
CREATE INDEX expert_entries_removed on expert_entries (removed_at)
            where removed_at is not null;
CREATE INDEX member_regions_there on member_regions (region, member) where hears = 1;
CREATE TABLE contacts (
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
CREATE UNIQUE INDEX contacts_drafts on contacts (asker) where state = 'draft';
CREATE UNIQUE INDEX contacts_open on contacts (asker, asked)
            where state in ('asked', 'agreed');
CREATE INDEX contacts_by_asker on contacts (asker, asked_at);
CREATE INDEX contacts_by_asked on contacts (asked, asked_at);
CREATE INDEX contacts_by_entry on contacts (entry);
CREATE INDEX contacts_by_roundtable on contacts (roundtable);
CREATE INDEX contacts_to_lapse on contacts (lapses_at) where lapses_at is not null;
CREATE INDEX contacts_closed on contacts (closed_at) where closed_at is not null;
CREATE TABLE expert_invites (
            roundtable integer not null references roundtables (id) on delete cascade,
            member integer not null references members (id) on delete cascade,
            at text not null,
            withdrawn_at text,
            primary key (roundtable, member)
        ) strict, without rowid;
CREATE INDEX expert_invites_by_member on expert_invites (member, at);
CREATE TABLE catalogues (
            name text primary key,
            read_at text not null
        ) strict, without rowid;
CREATE TABLE courses (
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
CREATE TABLE course_needs (
            need text not null,
            until text not null,
            course integer not null references courses (id) on delete cascade,
            primary key (need, until, course)
        ) strict, without rowid;
CREATE INDEX course_needs_by_course on course_needs (course, need);
CREATE TABLE audiences (
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
CREATE INDEX audiences_by_chair on audiences (chair);
CREATE UNIQUE INDEX audiences_by_token on audiences (token) where token is not null;
CREATE TABLE audience_members (
            audience integer not null references audiences (id),
            member integer not null references members (id) on delete cascade,
            state text not null,
            since text not null,
            primary key (audience, member)
        ) strict, without rowid;
CREATE INDEX audience_members_by_member on audience_members (member, state, audience);
CREATE INDEX audience_members_asking on audience_members (since) where state <> 'member';
CREATE INDEX audiences_ended on audiences (ended_at) where ended_at is not null;
CREATE TABLE passed_to (
            id integer primary key autoincrement,
            audience integer not null references audiences (id),
            member integer references members (id) on delete set null,
            call integer not null references calls (id),
            version integer not null,
            at text not null,
            after_member integer default 0,
            unique (audience, call, version)
        ) strict;
CREATE INDEX passed_to_by_member on passed_to (member);
CREATE INDEX passed_to_spreading on passed_to (id) where after_member is not null;
CREATE INDEX passed_to_by_time on passed_to (at);
CREATE INDEX tips_by_audience on tips (audience) where audience is not null;
CREATE TABLE events (
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
CREATE INDEX events_coming on events (state, over_at);
CREATE INDEX events_by_author on events (added_by);
CREATE INDEX events_by_audience on events (audience);
CREATE TABLE table_points (
            roundtable integer primary key references roundtables (id) on delete cascade,
            event integer references events (id),
            audience integer references audiences (id),
            invited_to integer
        ) strict;
CREATE INDEX table_points_by_event on table_points (event);
CREATE INDEX table_points_by_audience on table_points (audience);
CREATE INDEX table_points_inviting on table_points (roundtable)
            where invited_to is not null;
CREATE TABLE kept_counts (
            what text not null,
            quarter text not null,
            counted_by text not null,
            part text not null,
            number integer not null,
            people integer not null,
            primary key (what, quarter, counted_by, part)
        ) strict, without rowid;
CREATE TABLE kept_grants (
            quarter text not null,
            currency text not null,
            amount text not null,
            primary key (quarter, currency)
        ) strict, without rowid;
CREATE TABLE "attendance" (
            roundtable integer not null references roundtables (id) on delete cascade,
            stakeholder_group text not null,
            country text not null,
            state text not null,
            guest integer not null,
            people integer not null,
            primary key (roundtable, stakeholder_group, country, state, guest)
        ) strict, without rowid;
CREATE INDEX audit_by_thing on audit (what, id);
CREATE TABLE sign_up_links (
            roundtable integer primary key references roundtables (id) on delete cascade,
            generation integer not null,
            last integer not null,
            off integer not null,
            at text not null
        ) strict;
CREATE UNIQUE INDEX guests_by_form on guests (roundtable, form) where form is not null;
CREATE TABLE unanswered (
            id integer primary key,
            update_id integer not null unique,
            body text not null,
            at text not null
        ) strict;
CREATE TABLE parts (
            roundtable integer not null references roundtables (id) on delete cascade,
            member integer not null references members (id) on delete cascade,
            yes integer not null,
            moved text,
            stood text,
            at text not null,
            primary key (roundtable, member)
        ) strict, without rowid;
CREATE INDEX parts_by_member on parts (member);
