"""Moving to another chat, seeing all that is kept of oneself, and being forgotten."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

from db._database import clear_errors
from db._kept import KeptCounts
from db._tracks import Tracks
from model import MemberId

_JSON_COLUMNS = ("facts", "items", "regions", "programmes", "ladder", "languages", "options")
_OWN = {
    "needs": "select need, weight from member_needs where member = ? and need <> ''",
    "told": "select call, version, kind, at from told where member = ? order by at",
    "interests": "select call, interest, reason, at, muted from interests where member = ?"
    " order by at",
    "tracker": "select call, stage, since, note, amount, currency, ask_at from tracks"
    " where member = ? order by call",
    "stages": "select call, stage, at from stages where member = ? order by id",
    "passed_on": "select call, version, organisation, at from passed_on where member = ?"
    " order by id",
    "tips": "select call, audience, at from tips where member = ? order by at",
    "regions_heard": "select region, country, hears from member_regions where member = ?"
    " order by region",
    "reminders": "select call, day, before, opens, asked_at, cut_off from reminders"
    " where member = ? order by id",
    "handed_over": "select id, handing, until, own, token, asked_at, expires_at, accepted_at,"
    " ended_at, why from covers where member = ? order by id",
    "stands_in": "select id, handing, until, accepted_at, ended_at, why from covers"
    " where deputy = ? order by id",
    "told_to_deputy": "select t.cover, t.call, t.at from told_for t join covers c"
    " on c.id = t.cover where c.member = ? order by t.at",
    "verdicts": "select call, fits, reason, at from verdicts where member = ? order by at",
    "digests": "select id, at, sent_at, items from digests where member = ? order by id",
    "messages": "select kind, facts, state, posted_at, due_at, settled_at from outbox"
    " where member = ? order by id",
    "registrations": "select * from registrations where member = ? order by id",
    "said_to_come": "select w.* from words_on_coming w join registrations r"
    " on r.id = w.registration where r.member = ? order by w.registration",
    "briefings": "select roundtable, at from briefings where member = ? order by roundtable",
    "calendar_entries": "select roundtable, sequence from calendar_entries where member = ?"
    " order by roundtable",
    "cohosts": "select roundtable, at from cohosts where member = ? order by roundtable",
    "former_cohosts": "select roundtable from former_cohosts where member = ? order by roundtable",
    "cohost_links": "select roundtable, token, at, expires_at from cohost_links where made_by = ?"
    " order by at",
    "names": "select n.registration, n.name, n.partner_name, n.organisation, n.shown_to, n.at"
    " from names n join registrations r on r.id = n.registration where r.member = ?"
    " order by n.registration",
    "answers": "select a.registration, q.words, a.answer, a.at from answers a"
    " join registrations r on r.id = a.registration join questions q on q.id = a.question"
    " where r.member = ? order by a.registration, q.place",
    "guests": "select id, roundtable, name, organisation, at from guests where added_by = ?"
    " order by id",
    "noted": "select id, roundtable, kind, words, at from minutes where noted_by = ? order by id",
    "actions": "select id, roundtable, words, due, later, reminded_at, done_at from minutes"
    " where owner = ? order by id",
    "actions_not_mine": "select id, roundtable from minutes where former = ? order by id",
    "actions_done": "select id, roundtable, done_at from minutes where done_by = ? order by id",
    "surveys": "select roundtable, worth, partner, words, at from survey where member = ?"
    " order by roundtable",
    "parts": "select roundtable, yes, moved, stood, at from parts where member = ?"
    " order by roundtable",
    "outcomes_told": "select roundtable, step, at from outcomes where told_by = ? order by id",
    "at_the_door": "select roundtable, at, seated_at from door where member = ?"
    " order by roundtable",
    "roundtables": "select id, title, starts_at, state from roundtables where host = ?",
    "quorum_stances": "select call, stance, at from quorum_stances where member = ? order by call",
    "date_polls": "select id, call, roundtable, state, options, opened_at, ends_at from"
    " date_polls where host = ? order by id",
    "date_votes": "select poll, option, answer, at from date_votes where member = ?"
    " order by poll, option",
    "asked_for_dates": "select poll, asked_at, nudged from date_voters where member = ?"
    " order by poll",
    "region_needs": "select region, need, weight, at from region_needs where set_by = ?"
    " order by region, need",
    "manners": "select topics, home, aloud from group_manners where member = ?",
    "topics": "select about, thread, name, at from topics where member = ? order by about",
    "cards": "select call, message, topic, at from cards where member = ? order by message",
    "addresses": "select generation, off, at from addresses where member = ?",
    "expert_entries": "select kind, need, line, languages, anywhere, state, since, removed_at"
    " from expert_entries where member = ? order by id",
    "contacts_asked": "select kind, need, call, roundtable, state, intro, asker_line, began_at,"
    " asked_at, closed_at from contacts where asker = ? order by id",
    "contacts_answered": "select kind, need, call, state, asked_line, asked_at, closed_at"
    " from contacts where asked = ? and asked_at is not null order by id",
    "expert_invites": "select roundtable, at, withdrawn_at from expert_invites where member = ?"
    " order by at",
    "audiences": "select audience, state, since from audience_members where member = ?"
    " order by audience",
    "chairs": "select id, name from audiences where chair = ? order by id",
    "passed_to": "select audience, call, version, at from passed_to where member = ? order by id",
    "events": "select id, title, starts_at, state from events where added_by = ? order by id",
    "acts": "select at, act, what from audit where who = ? order by id",
}


class Personal(Tracks, KeptCounts):
    def migrate_chat(self, old: int, new: int) -> bool:
        """A group moved to another chat id: everything moves with it. False if it had before.

        If the new chat was already met as a member of its own, what it did there is taken over
        and the older profile stays.
        """
        with self.transaction():
            member = self._value("select id from members where chat_id = ?", [old])
            if member is None or old == new:
                return False
            # the new chat numbers its messages anew, and has topics of its own if any
            for table in ("cards", "topics"):
                self._db.conn.execute(f"delete from {table} where member = ?", [member])  # noqa: S608
            double = self._value("select id from members where chat_id = ?", [new])
            if double is not None:
                self._take_over(member, double)
            self._db.conn.execute("update members set chat_id = ? where id = ?", [new, member])
            return True

    def _take_over(self, member: int, double: int) -> None:
        write = self._db.conn
        # Two rows of one chat cannot be in flight. Due again, its answer still settles it.
        write.execute(
            "update outbox set state = 'due' where member = ? and state = 'sending'", [double]
        )
        # What both have stays the older one's; the rest of the double goes with it.
        for sql in (
            "update or ignore told set member = ? where member = ?",
            "update or ignore interests set member = ? where member = ?",
            "update or ignore tracks set member = ? where member = ?",
            "update stages set member = ? where member = ?",
            "update or ignore passed_on set member = ? where member = ?",
            "update or ignore tips set member = ? where member = ?",
            "update or ignore verdicts set member = ? where member = ?",
            "update or ignore registrations set member = ? where member = ?",
            "update digests set member = ? where member = ?",
            "update roundtables set host = ? where host = ?",
            "update or ignore briefings set member = ? where member = ?",
            "update or ignore calendar_entries set member = ? where member = ?",
            "update or ignore cohosts set member = ? where member = ?",
            "update or ignore former_cohosts set member = ? where member = ?",
            "update cohost_links set made_by = ? where made_by = ?",
            "update guests set added_by = ? where added_by = ?",
            "update or ignore quorum_stances set member = ? where member = ?",
            "update date_polls set host = ? where host = ?",
            "update or ignore date_votes set member = ? where member = ?",
            "update or ignore date_voters set member = ? where member = ?",
            "update audit set who = ? where who = ?",
            "update or ignore group_manners set member = ? where member = ?",
            "update topics set member = ? where member = ?",
            "update cards set member = ? where member = ?",
            "update region_needs set set_by = ? where set_by = ?",
            "update reminders set member = ? where member = ?",
            "update or ignore covers set member = ? where member = ?",
            "update covers set deputy = ? where deputy = ?",
            "update or ignore expert_entries set member = ? where member = ?",
            "update or ignore contacts set asker = ? where asker = ?",
            "update or ignore contacts set asked = ? where asked = ?",
            "update or ignore expert_invites set member = ? where member = ?",
            "update minutes set noted_by = ? where noted_by = ?",
            "update minutes set owner = ? where owner = ?",
            "update minutes set former = ? where former = ?",
            "update minutes set done_by = ? where done_by = ?",
            "update or ignore survey set member = ? where member = ?",
            "update or ignore parts set member = ? where member = ?",
            "update outcomes set told_by = ? where told_by = ?",
            "update or ignore door set member = ? where member = ?",
            "update or ignore audience_members set member = ? where member = ?",
            "update audiences set chair = ? where chair = ?",
            "update passed_to set member = ? where member = ?",
            "update events set added_by = ? where added_by = ?",
            "update outbox set member = ? where member = ?",
        ):
            write.execute(sql, [member, double])
        self._stand(member)
        write.execute("delete from members where id = ?", [double])

    def forget(self, member_id: MemberId, now: datetime) -> bool:
        """Erase all that is personal, at once and for good; False if there was nothing.

        Live registrations go with it, so whoever calls this has them withdrawn first, for the
        seats to be offered on. Counts stay (``KeptCounts``), of acts the record without a who.
        """
        with self.transaction():
            self._keep_counts(member_id, now)
            gone = self._db.conn.execute("delete from members where id = ?", [member_id]).rowcount
            self.count("forgotten", gone)
        if gone and not self._db.conn.in_transaction:
            self.wipe_log()
        return gone == 1

    def wipe_log(self) -> None:
        """Do away with copies in the log of rows that were erased. Outside any transaction.

        ``forget`` does it, unless it is a part of a greater transaction.
        """
        with clear_errors(self.path):  # secure_delete has zeroed the rows themselves
            self._db.conn.execute("pragma wal_checkpoint(truncate)")

    def mydata(self, member_id: MemberId) -> dict[str, object]:
        """All that is kept of a member, as JSON can say it; empty for one who is not there."""
        profile = self._records("select * from members where id = ?", member_id)
        if not profile:
            return {}
        kept = {name: self._records(sql, member_id) for name, sql in _OWN.items()}
        return {"profile": profile[0], **kept}

    def _records(self, sql: str, member_id: MemberId) -> list[dict[str, object]]:
        with clear_errors(self.path):
            cursor = self._db.conn.execute(sql, [member_id])
            names = [column[0] for column in cursor.description]
            return [_opened(dict(zip(names, row, strict=True))) for row in cursor]


def _opened(row: Mapping[str, object]) -> dict[str, object]:
    """A row with its JSON columns opened up and its empty ones left out."""
    return {
        name: json.loads(str(value)) if name in _JSON_COLUMNS else value
        for name, value in row.items()
        if value is not None
    }
