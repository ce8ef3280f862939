"""Where a member is with a call: from watching it to the result of its application."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from model._call import CallId, CutOff, Money


class Stage(StrEnum):
    """In the order in which they usually follow; any may follow any."""

    WATCHING = "watching"
    """Saved."""
    INTERESTED = "interested"
    PARTNERS = "partners"
    """Partners found."""
    APPLIED = "applied"
    FUNDED = "funded"
    NOT_FUNDED = "not-funded"
    WITHDRAWN = "withdrawn"
    """Withdrawn, or not applied at all."""

    @property
    def applies(self) -> bool:
        """Still on the way to an application: deadlines matter, and whether it applied."""
        return self in (Stage.INTERESTED, Stage.PARTNERS)


RESULTS = frozenset({Stage.FUNDED, Stage.NOT_FUNDED, Stage.WITHDRAWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """What a member keeps of its way with one call."""

    call: CallId
    stage: Stage | None = None
    since: datetime | None = None
    """When it came to that stage."""
    note: str = ""
    amount: Money | None = None
    """The grant, once it is funded and the member said how much."""

    def is_done(self, cut_off: CutOff) -> bool:
        """Whether this cut-off is no business of the member's any more.

        Who applied in a call of several stages still has the deadlines of the later ones.
        """
        if self.stage is Stage.APPLIED:
            return (cut_off.stage or 1) == 1
        return self.stage in RESULTS
