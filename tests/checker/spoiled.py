"""A web server with one good page, whose answers to a POST are spoiled in a way of its own.

    python tests/checker/spoiled.py --good page.html          # prints its port

``POST /_control`` with ``{"spoil": kind}`` says how: see ``KINDS``; ``huge`` is 100 MB long, and
``slow`` sends a byte a second.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import pathlib
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

HTML = b"<!doctype html><html><body><h1>Closed for repairs</h1></body></html>"
SHAPE = json.dumps({"apiVersion": "3.0", "data": {"items": [1, 2, 3]}}).encode()
ROWS = json.dumps({"totalResults": 2, "results": [[], "text"]}).encode()
KINDS: dict[str, tuple[bytes, dict[str, str]]] = {
    "html": (HTML, {"Content-Type": "text/html"}),
    "truncated": (b'{"totalResults": 300, "results": [', {"Content-Length": "90000"}),
    "cut JSON": (b'{"totalResults": 300, "results": [', {}),
    "empty": (b"", {}),
    "another shape": (SHAPE, {}),
    "rows of another shape": (ROWS, {}),
    "a list": (b"[]", {}),
    "null": (b"null", {}),
    "another encoding": ('{"totalResults": "é"}'.encode("latin-1"), {}),
    "another packing": (b"\x0b\x02\x80", {"Content-Encoding": "br"}),
    "not packed": (b"{}", {"Content-Encoding": "gzip"}),
    "deep": (b"[" * 200_000, {}),
}
HUGE = 100_000_000


class Handler(BaseHTTPRequestHandler):
    good: bytes
    spoil = ""

    def log_message(self, format: str, *args: object) -> None:
        """Silent."""

    def do_GET(self) -> None:
        self._send(self.good, {"Content-Type": "text/html; charset=utf-8"})

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.path == "/_control":
            type(self).spoil = json.loads(body)["spoil"]
            return self._send(b"{}", {})
        with contextlib.suppress(OSError):
            if self.spoil == "huge":
                return self._drip(b" " * 1_000_000, HUGE // 1_000_000, 0)
            if self.spoil == "slow":
                return self._drip(b" ", 10_000, 1)
            return self._send(*KINDS[self.spoil])
        return None

    def _drip(self, piece: bytes, times: int, pause: float) -> None:
        """Without saying how long it will be."""
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        for _ in range(times):
            self.wfile.write(piece)
            time.sleep(pause)

    def _send(self, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(200)
        usual = {"Content-Type": "application/json", "Content-Length": str(len(body))}
        for name, value in {**usual, **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


class Server(ThreadingHTTPServer):
    daemon_threads = True


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--good", type=pathlib.Path, required=True)
    Handler.good = parser.parse_args().good.read_bytes()
    with Server(("127.0.0.1", 0), Handler) as server:
        sys.stdout.write(f"{server.server_address[1]}\n")
        sys.stdout.flush()
        server.serve_forever()


if __name__ == "__main__":
    main()
