"""How the EU portal's search is asked, and which page of which question an answer is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace

from model import CallStatus
from sources._source import Request

SEARCH = "https://api.tech.ec.europa.eu/search-api/prod/rest/search"
FORTHCOMING, OPEN, CLOSED = "31094501", "31094502", "31094503"
STATUSES = {
    FORTHCOMING: CallStatus.FORTHCOMING,
    OPEN: CallStatus.OPEN,
    CLOSED: CallStatus.CLOSED,
}
TYPES = ("1", "2", "8")
WINDOW = 10_000
"""Rows of one question that the search gives out; more than that means it was not read."""


@dataclass(frozen=True, slots=True)
class Question:
    """One page of the calls of one status. Each status is asked alone: asked together, the
    pages overlap and topics are missed even when sorted."""

    status: str = OPEN
    page: int = 1
    size: int = 50
    before: int = 0
    """Rows on the pages before this one."""
    reading: int = 0
    """How often the whole question was asked before in the same poll."""

    @classmethod
    def of(cls, context: Mapping[str, object]) -> Question:
        """The question a request was made from."""
        return cls(**context)  # type: ignore[arg-type]

    @property
    def name(self) -> str:
        return STATUSES[self.status].value

    def next(self, rows: int) -> Question:
        return replace(self, page=self.page + 1, before=self.before + rows)

    def again(self) -> Question:
        return replace(self, page=1, before=0, reading=self.reading + 1)

    def request(self) -> Request:
        """The request: a POST whose parts are typed. Anything else is answered unfiltered."""
        wanted = {
            "bool": {
                "must": [
                    {"terms": {"type": list(TYPES)}},
                    {"terms": {"status": [self.status]}},
                ]
            }
        }
        return Request(
            f"{SEARCH}?apiKey=SEDIA&text=***&pageSize={self.size}&pageNumber={self.page}",
            parts={
                "query": wanted,
                "languages": ["en"],
                "sort": {"field": "identifier", "order": "ASC"},
            },
            context=asdict(self),
        )
