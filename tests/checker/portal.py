"""A small stand-in for the EU portal's search interface, with records and sentences of its own.

    python tests/checker/portal.py --port 0 --filler 60       # prints its port

``POST /_control`` steers it: ``{"put": facts}`` adds or changes a record (see ``record``),
``{"drop": reference}`` takes one out of the listing, ``{"latency": seconds}`` slows each answer,
``{"fault": status | "html" | "empty", "times": n}`` spoils the next answers, and
``{"await": n}`` answers once n searches have come in. ``GET /_log`` lists the searches.
Filler records are there because a listing of three would rightly be taken for a broken one.
"""

from __future__ import annotations

import argparse
import email.parser
import email.policy
import hashlib
import json
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlparse

SEARCH = "/search-api/prod/rest/search"
STATUS = {"forthcoming": "31094501", "open": "31094502", "closed": "31094503"}
PAGE = "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities"
Record = dict[str, Any]


def stamp(day: str) -> str:
    return f"{day}T00:00:00.000+0000"


def record(
    reference: str,
    identifier: str,
    title: str,
    text: str,
    opens: str,
    deadlines: list[str],
    programme: str = "43353764",
    budget: int = 4_000_000,
    status: str = "open",
) -> Record:
    """A record as the interface words it; days are ISO dates, ``programme`` is its number."""
    action = f"{identifier} - ERASMUS-LS ERASMUS Lump Sum Grants"
    line = {
        "action": action,
        "expectedGrants": 4,
        "minContribution": 500_000,
        "maxContribution": 1_000_000,
        "budgetYearMap": {opens[:4]: str(budget)},
        "plannedOpeningDate": opens,
        "deadlineModel": "single-stage",
        "deadlineDates": deadlines,
    }
    overview = {"budgetYearsColumns": [opens[:4]], "budgetTopicActionMap": {"1": [line]}}
    step = {
        "types": [{"typeOfAction": action.partition(" - ")[2], "typeOfMGA": []}],
        "status": {"id": int(STATUS[status]), "abbreviation": status.title()},
        "plannedOpeningDate": opens,
        "submissionProcedure": {"id": 31094504, "abbreviation": "single-stage"},
        "deadlineDates": deadlines,
    }
    metadata: dict[str, list[str]] = {
        "identifier": [identifier],
        "callIdentifier": [identifier.rpartition("-")[0] or identifier],
        "callTitle": ["Own calls of a test"],
        "title": [title],
        "type": ["1"],
        "status": [STATUS[status]],
        "sortStatus": ["1"],
        "frameworkProgramme": [programme],
        "programmeDivision": [programme],
        "programmePeriod": ["2021 - 2027"],
        "startDate": [stamp(opens)],
        "deadlineDate": [stamp(day) for day in deadlines],
        "deadlineModel": ["single-stage"],
        "typesOfAction": ["ERASMUS Lump Sum Grants"],
        "descriptionByte": [f'<span class="topicdescriptionkind">Scope:</span><p>{text}</p>'],
        "keywords": [identifier],
        "tags": [],
        "actions": [json.dumps([step])],
        "budgetOverview": [json.dumps(overview)],
        "links": ["[]"],
        "latestInfos": ["[]"],
        "language": ["en"],
        "DATASOURCE": ["SEDIA"],
        "esDA_IngestDate": ["2026-01-20T10:22:27.035+0100"],
    }
    return {
        "apiVersion": "2.151",
        "reference": reference,
        "url": f"{PAGE}/topic-details/{identifier}",
        "title": None,
        "contentType": "text/plain",
        "language": "en",
        "database": "SEDIA",
        "databaseLabel": "SEDIA",
        "summary": title,
        "content": title,
        "checksum": hashlib.sha256(json.dumps(metadata).encode()).hexdigest().upper(),
        "metadata": metadata,
    }


def filler(number: int) -> Record:
    """A call that answers none of an automotive region's needs; every fourth opens late."""
    late = number % 4 == 0
    return record(
        f"{70_000_000 + number}TOPICSen",
        f"HORIZON-SEA-2026-{number:03d}",
        f"Plankton surveys of sea area {number}",
        f"Ships are to count plankton in sea area {number} through all four seasons, and to"
        " publish the counts with maps of salinity and depth.",
        "2028-03-01" if late else "2026-01-15",
        ["2028-09-14"],
        status="forthcoming" if late else "open",
        programme="43108390",
        budget=1_000_000 + number,
    )


class Portal:
    def __init__(self, fillers: int) -> None:
        self.changed = threading.Condition()
        self.records = {r["reference"]: r for r in map(filler, range(fillers))}
        self.log: list[dict[str, Any]] = []
        self.latency, self.fault, self.times = 0.0, "", 0

    def steer(self, order: dict[str, Any]) -> dict[str, Any]:
        with self.changed:
            for facts in order.get("put", []):
                made = record(**facts)
                self.records[made["reference"]] = made
            self.records.pop(order.get("drop", ""), None)
            self.latency = order.get("latency", self.latency)
            if "fault" in order:
                self.fault, self.times = str(order["fault"]), int(order.get("times", 1))
            done = True
            if "await" in order:
                wanted, seconds = int(order["await"]), float(order.get("seconds", 30))
                done = self.changed.wait_for(lambda: len(self.log) >= wanted, seconds)
            return {"done": done, "records": len(self.records), "searches": len(self.log)}

    def search(self, parts: dict[str, Any], page: int, size: int) -> dict[str, Any]:
        rows = list(self.records.values())
        for clause in parts.get("query", {}).get("bool", {}).get("must", []):
            for kind, wanted in clause.items():
                for name, values in wanted.items() if kind in ("term", "terms") else ():
                    allowed = set(values if isinstance(values, list) else [values])
                    rows = [r for r in rows if allowed & set(r["metadata"].get(name, []))]
        down = str(parts.get("sort", {}).get("order", "ASC")).upper() == "DESC"
        rows.sort(key=lambda r: (r["metadata"]["identifier"], r["reference"]), reverse=down)
        shown = rows[(page - 1) * size : page * size]
        head = {"apiVersion": "2.151", "terms": "***", "responseTime": 3, "bestBets": []}
        paging = {"totalResults": len(rows), "pageNumber": page, "pageSize": size}
        tail = {"sort": "identifier", "groupByField": "sortStatus", "warnings": []}
        spoken = {"queryLanguage": {"language": "en", "probability": 0}}
        return {**head, **paging, **tail, **spoken, "results": shown}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    portal: Portal

    def log_message(self, format: str, *args: object) -> None:
        """Silent: ``/_log`` tells what was asked."""

    def do_GET(self) -> None:
        if self.path == "/_log":
            return self._send(200, self.portal.log)
        return self._send(405, {"message": "Method Not Allowed"})

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        portal, url = self.portal, urlparse(self.path)
        if url.path == "/_control":
            return self._send(200, portal.steer(json.loads(body)))
        if url.path != SEARCH:
            return self._send(404, {"message": "Not Found"})
        asked = parse_qs(url.query)
        page, size = (
            int(asked.get(n, [d])[0]) for n, d in (("pageNumber", "1"), ("pageSize", "50"))
        )
        with portal.changed:
            portal.log.append({"page": page, "size": size, "at": time.monotonic()})
            portal.changed.notify_all()
            fault = portal.fault if portal.times > 0 else ""
            portal.times -= 1
        time.sleep(portal.latency)
        if fault.isdigit():
            return self._send(int(fault), {"type": "throwable"})
        if fault == "html":
            return self._send(200, "<html><body>Closed for repairs</body></html>", "text/html")
        if fault == "empty":
            return self._send(200, {"totalResults": 0, "results": []})
        parts = self._parts(body)
        if parts is None:
            return self._send(500, {"type": "throwable"})
        with portal.changed:
            answer = portal.search(parts, page, size)
        return self._send(200, answer)

    def _parts(self, body: bytes) -> dict[str, Any] | None:
        """The multipart fields; None where one is not typed as JSON, which the portal refuses."""
        head = f"Content-Type: {self.headers.get('Content-Type', '')}\r\n\r\n".encode()
        message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
        parts: dict[str, Any] = {}
        for part in message.iter_parts() if message.is_multipart() else ():
            content = part.get_payload(decode=True)
            if part.get_content_type() != "application/json" or not isinstance(content, bytes):
                return None
            parts[str(part.get_param("name", header="content-disposition"))] = json.loads(content)
        return parts

    def _send(self, status: int, value: object, kind: str = "application/json") -> None:
        body = value.encode() if isinstance(value, str) else json.dumps(value).encode()
        try:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            self.close_connection = True


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A killed bot leaves broken connections behind: nothing to say of them."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--filler", type=int, default=60)
    options = parser.parse_args()
    Handler.portal = Portal(options.filler)
    with Server(("127.0.0.1", options.port), Handler) as server:
        sys.stdout.write(f"{server.server_address[1]}\n")
        sys.stdout.flush()
        server.serve_forever()


if __name__ == "__main__":
    main()
