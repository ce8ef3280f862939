"""Where members are with calls: the stage, the note, the grant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from db._codec import instant, plain, stamp, stamp_or_none
from db._told import Told
from model import CallId, Interest, MemberId, Money, Stage, Track


class Tracks(Told):
    def track(self, member_id: MemberId, call_id: CallId) -> Track:
        """The member's way with one call; of a call it does not follow, one without a stage."""
        return self._read(member_id, call_id).get(call_id, Track(call=call_id))

    def tracks(self, member_id: MemberId) -> dict[CallId, Track]:
        """Every call that the member follows or has a note on."""
        found = self._read(member_id, None)
        return {call: one for call, one in found.items() if one.stage or one.note}

    def set_stage(
        self, member_id: MemberId, call_id: CallId, stage: Stage | None, now: datetime
    ) -> None:
        """The stage that the member's interest in the call does not tell; None: it does.

        The grant stays as long as the call is funded.
        """
        with self.transaction():
            self._have_row(member_id, call_id, now)
            self._db.conn.execute(
                "update tracks set amount = iif(? = 'funded', amount, null),"
                " currency = iif(? = 'funded', currency, null),"
                " since = iif(stage is ?, since, ?), stage = ? where member = ? and call = ?",
                [stage, stage, stage, stamp(now), stage, member_id, call_id],
            )
            self._tidy(member_id, call_id)

    def set_amount(self, member_id: MemberId, call_id: CallId, amount: Money | None) -> None:
        """The grant of a funded call; nothing is kept of any other."""
        self._write(
            "update tracks set amount = ?, currency = ?"
            " where member = ? and call = ? and stage = 'funded'",
            [
                None if amount is None else str(amount.amount),
                None if amount is None else plain(amount.currency),
                member_id,
                call_id,
            ],
        )

    def set_note(self, member_id: MemberId, call_id: CallId, note: str, now: datetime) -> None:
        """The member's own words on a call; empty: none."""
        with self.transaction():
            self._have_row(member_id, call_id, now)
            self._db.conn.execute(
                "update tracks set note = ? where member = ? and call = ?",
                [plain(note), member_id, call_id],
            )
            self._tidy(member_id, call_id)

    def came_to(
        self, member_id: MemberId, call_id: CallId, stage: Stage | None, now: datetime
    ) -> None:
        """Keep in the history that the member came to this stage; None: it follows no more."""
        self._write(
            "insert into stages (member, call, stage, at) values (?, ?, ?, ?)",
            [member_id, call_id, stage, stamp(now)],
        )

    def stages(self, member_id: MemberId, call_id: CallId) -> list[tuple[Stage | None, datetime]]:
        """Every stage that the member came to with a call, the first one first."""
        rows = self._rows(
            "select stage, at from stages where member = ? and call = ? order by id",
            [member_id, call_id],
        )
        return [(Stage(stage) if stage else None, instant(at)) for stage, at in rows]

    def ask_at(self, member_id: MemberId, call_id: CallId, at: datetime | None) -> None:
        """When to look whether to ask the member what became of a call; None: never."""
        with self.transaction():
            if at is not None:
                self._have_row(member_id, call_id, at)
            self._db.conn.execute(
                "update tracks set ask_at = ? where member = ? and call = ?",
                [stamp_or_none(at), member_id, call_id],
            )
            self._tidy(member_id, call_id)

    def questions_due(self, now: datetime, limit: int) -> list[tuple[MemberId, CallId]]:
        """Of whom and of which call to look whether to ask, the longest due first."""
        rows = self._rows(
            "select member, call from tracks where ask_at <= ? order by ask_at limit ?",
            [stamp(now), limit],
        )
        return [(MemberId(member), CallId(call)) for member, call in rows]

    def wake_questions(self, now: datetime, call_id: CallId) -> None:
        """A call's dates may have moved: look again of all who were on the way with it."""
        with self.transaction():
            self._db.conn.execute(
                "update tracks set ask_at = ? where call = ? and stage in ('partners', 'applied')",
                [stamp(now), call_id],
            )
            self._db.conn.execute(
                "insert into tracks (member, call, since, ask_at) select member, call, at, :now"
                " from interests where call = :call and interest = 'interested'"
                " on conflict (member, call) do update set ask_at = excluded.ask_at",
                {"now": stamp(now), "call": call_id},
            )

    def _read(self, member_id: MemberId, call_id: CallId | None) -> dict[CallId, Track]:
        found: dict[CallId, Track] = {}
        said: dict[CallId, dict[Interest, datetime]] = defaultdict(dict)
        for call, interest, at in self._rows(
            "select call, interest, at from interests"
            " where member = ? and (? is null or call = ?)",
            [member_id, call_id, call_id],
        ):
            said[CallId(call)][Interest(interest)] = instant(at)
        for call, stage, since, note, amount, currency in self._rows(
            "select call, stage, since, note, amount, currency from tracks"
            " where member = ? and (? is null or call = ?)",
            [member_id, call_id, call_id],
        ):
            found[CallId(call)] = Track(
                call=CallId(call),
                stage=Stage(stage) if stage else None,
                since=instant(since) if stage else None,
                note=note,
                amount=None if amount is None else Money(Decimal(amount), currency),
            )
        return {
            call: _with_interest(found.get(call, Track(call=call)), said.get(call, {}))
            for call in {**found, **said}
        }

    def _have_row(self, member_id: MemberId, call_id: CallId, at: datetime) -> None:
        self._db.conn.execute(
            "insert or ignore into tracks (member, call, since) values (?, ?, ?)",
            [member_id, call_id, stamp(at)],
        )

    def _tidy(self, member_id: MemberId, call_id: CallId) -> None:
        """A row that says nothing is none."""
        self._db.conn.execute(
            "delete from tracks where member = ? and call = ? and stage is null and note = ''"
            " and ask_at is null",
            [member_id, call_id],
        )


def _with_interest(kept: Track, said: Mapping[Interest, datetime]) -> Track:
    """The stage that was set, or else the one that the member's interest tells."""
    if Interest.NOT_FOR_US in said:
        return replace(kept, stage=None, since=None, amount=None)
    interested = Interest.INTERESTED in said
    if kept.stage and interested is not {Stage.PARTNERS: False, Stage.WITHDRAWN: True}.get(
        kept.stage
    ):
        return kept
    for interest, stage in (
        (Interest.INTERESTED, Stage.INTERESTED),
        (Interest.SAVED, Stage.WATCHING),
    ):
        if interest in said:
            return replace(kept, stage=stage, since=said[interest])
    return replace(kept, stage=None, since=None)
