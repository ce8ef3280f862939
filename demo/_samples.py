"""Sample calls in the forms their publishers use.

Identifiers, titles, dates and amounts are real; the descriptions are the project's own words.
What changes from one state to the next is told in ``samples/calls.json``.
"""

from __future__ import annotations

import hashlib
import html
import json
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from demo._refused import Json

FOLDER = Path(__file__).parent / "samples"
CZECHIA = FOLDER / "czechia.xml"
"""The Czech list of calls, planned ones among them; the same in all states."""
OPERATIONS = FOLDER / "operations.csv"
"""What was awarded before: made up, and its cards say so."""
COURSES, EVENTS = FOLDER / "courses.csv", FOLDER / "events.csv"
"""A catalogue of training courses and a list of events: made up, too."""
FORTHCOMING, OPEN, CLOSED = "31094501", "31094502", "31094503"
_LABELS = {FORTHCOMING: "Forthcoming", OPEN: "Open", CLOSED: "Closed"}
_TOPIC = "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/"


@dataclass(slots=True)
class Samples:
    calls: list[Json]
    states: list[Json]
    programmes: dict[str, Json]
    state: int = 0

    @classmethod
    def load(cls) -> Samples:
        said = json.loads((FOLDER / "calls.json").read_text(encoding="utf-8"))
        return cls(said["calls"], said["states"], said["programmes"])

    @property
    def left(self) -> int:
        """How many times there is still something new to find."""
        return len(self.states) - self.state

    def next_state(self) -> bool:
        if not self.left:
            return False
        self.state += 1
        return True

    def current(self, now: datetime) -> list[Json]:
        """The calls as they stand in this state: those that have appeared by ``now``."""
        later = {i for s in self.states[self.state :] for i in s.get("new", [])}
        changed: dict[str, Json] = {}
        for state in self.states[: self.state]:
            for identifier, fields in state.get("changed", {}).items():
                changed.setdefault(identifier, {}).update(fields)
        return [
            {**call, **changed.get(call["identifier"], {})}
            for call in self.calls
            if call["identifier"] not in later
            and call.get("appears", "") <= now.date().isoformat()
        ]

    def search(self, parts: dict[str, Any], page: int, size: int, now: datetime) -> Json:
        """The EU portal's answer to a search.

        Raises:
            ValueError: a clause that the portal's search does not take.
        """
        rows = [self.record(call, now) for call in self.current(now)]
        query = parts.get("query") or {}
        for clause in query.get("bool", {}).get("must", []):
            for kind, wanted in clause.items():
                if kind not in ("terms", "term", "range"):
                    raise ValueError("Invalid Query format")
                if kind == "range":
                    continue
                for field, values in wanted.items():
                    allowed = set(values if isinstance(values, list) else [values])
                    rows = [r for r in rows if allowed & set(r["metadata"].get(field, []))]
        languages = parts.get("languages")
        if languages:
            rows = [r for r in rows if r["language"] in languages]
        sort = parts.get("sort") or {}
        if sort.get("field"):
            rows.sort(
                key=lambda r: (r["metadata"].get(sort["field"]) or [""], r["reference"]),
                reverse=str(sort.get("order", "ASC")).upper() == "DESC",
            )
        start = max(page - 1, 0) * size
        return {
            "apiVersion": "2.151",
            "terms": "***",
            "responseTime": 4,
            "totalResults": len(rows),
            "pageNumber": page,
            "pageSize": size,
            "sort": sort.get("field") or "relevance",
            "groupByField": "sortStatus",
            "queryLanguage": {"language": "en", "probability": 0},
            "bestBets": [],
            "results": rows[start : start + size],
            "warnings": [],
        }

    def record(self, call: Json, now: datetime) -> Json:
        """One call as the portal words it: every field a list, some of them JSON in a string."""
        status, action = self.status(call, now), str(call["action"])
        identifier, call_id = str(call["identifier"]), str(call.get("call", call["identifier"]))
        days = [date.fromisoformat(d).isoformat() for d in call["deadlines"]]
        model = call.get("model") or ("single-stage" if len(days) == 1 else "multiple cut-off")
        url = f"{_TOPIC}topic-details/{identifier}"
        metadata: dict[str, list[str]] = {
            "identifier": [identifier],
            "title": [call["title"]],
            "type": ["1"],
            "status": [status],
            "sortStatus": [{FORTHCOMING: "1", OPEN: "2", CLOSED: "3"}[status]],
            "frameworkProgramme": [call["programme"]],
            "programmePeriod": ["2021 - 2027"],
            "callIdentifier": [call_id],
            "callTitle": [str(call.get("call_title", call["title"]))],
            "startDate": [f"{call['opens']}T00:00:00.000+0000"],
            "deadlineDate": [f"{d}T00:00:00.000+0000" for d in days],
            "deadlineModel": [model],
            "typesOfAction": [action.partition(" ")[2]],
            "keywords": [identifier, *call.get("keywords", [])],
            "tags": call.get("keywords", []),
            "language": ["en"],
            "REFERENCE": [call["reference"]],
            "DATASOURCE": ["SEDIA"],
            "url": [url],
            "descriptionByte": [self._description(call)],
            "topicConditions": [
                f"<h4>2. Eligible Countries</h4><p>{html.escape(self._who(call))}</p>"
            ],
            "actions": [self._actions(call, status, days, model)],
            "budgetOverview": [self._budget(call, days, model)],
        }
        said = json.dumps(metadata, sort_keys=True)
        return {
            "apiVersion": "2.151",
            "reference": call["reference"],
            "url": url,
            "language": "en",
            "summary": html.escape(call["title"]),
            "content": call["title"],
            "title": None,
            "checksum": hashlib.sha256(said.encode()).hexdigest().upper(),
            "database": "SEDIA",
            "databaseLabel": "SEDIA",
            "groupById": "1",
            "weight": 3.0,
            "metadata": metadata,
        }

    @staticmethod
    def status(call: Json, now: datetime) -> str:
        """By its dates, to the day, as the portal's own status mostly is."""
        today = now.date().isoformat()
        if call["deadlines"][-1] < today:
            return CLOSED
        return FORTHCOMING if call["opens"] > today else OPEN

    def _who(self, call: Json) -> str:
        return str(call.get("who") or self.programmes[call["programme"]]["who"])

    @staticmethod
    def _description(call: Json) -> str:
        parts = []
        for label, field in (("Expected Outcome:", "outcome"), ("Scope:", "text")):
            if call.get(field):
                words = html.escape(call[field], quote=False)
                parts.append(
                    f'<p><span class="topicdescriptionkind">{label}</span></p><p>{words}</p>'
                )
        return "".join(parts)

    @staticmethod
    def _actions(call: Json, status: str, days: list[str], model: str) -> str:
        return json.dumps(
            [
                {
                    "types": [{"typeOfAction": call["action"], "typeOfMGA": []}],
                    "status": {"id": int(status), "description": _LABELS[status]},
                    "plannedOpeningDate": call["opens"],
                    "submissionProcedure": {"description": model},
                    "deadlineDates": days,
                }
            ]
        )

    @staticmethod
    def _budget(call: Json, days: list[str], model: str) -> str:
        years = {y: str(a) for y, a in (call.get("budget") or {}).items()}
        low, high = call.get("grant") or (0, 0)
        line = {
            "action": f"{call['identifier']} - {call['action']}",
            "expectedGrants": call.get("grants", 0),
            "minContribution": low,
            "maxContribution": high,
            "budgetYearMap": years,
            "plannedOpeningDate": call["opens"],
            "deadlineModel": model,
            "deadlineDates": days,
        }
        return json.dumps(
            {"budgetYearsColumns": list(years), "budgetTopicActionMap": {"1": [line]}}
        )
