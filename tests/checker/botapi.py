"""A Bot API server on 127.0.0.1 that answers, refuses and fails as Telegram does.

    python tests/checker/botapi.py --port 0 --log accepted.jsonl      # prints its port

It shares no code with the project. ``/bot<token>/<method>`` is Telegram's side;
``POST /_control`` takes an order ``{"order": name, ...}`` (the ``order_*`` methods below say
which) and ``GET /_log``, ``/_refused``, ``/_called``, ``/_state`` and ``/_chat/<id>`` tell what
happened. An accepted message is in the log file before its answer goes out. Times in the log
are ``time.monotonic()``, which every process of a Linux machine shares.
"""

from __future__ import annotations

import argparse
import contextlib
import email.parser
import email.policy
import json
import pathlib
import select
import socket
import sys
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import chain
from typing import Any
from urllib.parse import parse_qsl, urlparse

sys.path.insert(0, str(pathlib.Path(__file__).parents[2]))

from tests.checker.rules import CAPTION, Refused, bad, keyboard, words
from tests.checker.world import BOT, DEFAULT_UPDATES, SENDS, Answer, World, as_sent

TRUE = [
    "setMyCommands",
    "deleteMyCommands",
    "setMyDescription",
    "setMyShortDescription",
    "setMyName",
    "setWebhook",
    "deleteWebhook",
    "setChatMenuButton",
    "setMyDefaultAdministratorRights",
    "sendChatAction",
    "leaveChat",
    "pinChatMessage",
    "unpinChatMessage",
    "unpinAllChatMessages",
    "setMessageReaction",
    "answerInlineQuery",
]


NOISE = b"HTTP/1.1 banana split\r\n\r\n"


class Dropped(Exception):
    """The connection ends without an answer, or with ``noise`` for one."""

    def __init__(self, noise: bytes = b"") -> None:
        self.noise = noise


class Telegram(World):
    """What the bot may ask, and the answers Telegram gives."""

    # -- what the bot asks -----------------------------------------------------------------

    def call(
        self,
        method: str,
        given: dict[str, str],
        files: dict[str, Answer],
        gone: Callable[[], bool] = lambda: False,
    ) -> Any:
        """``gone``: whether the asker has hung up."""
        if method in self.refuses:
            raise Refused(self.refuses[method], "refused on order")
        if method == "getUpdates":
            return self.get_updates(given)
        if method in (*SENDS, "editMessageText", "editMessageReplyMarkup", "answerCallbackQuery"):
            return self.write(method, given, files, gone)
        with self.changed:
            return self.ask(method, given)

    def ask(self, method: str, given: dict[str, str]) -> Any:
        chat = int(given.get("chat_id") or 0)
        match method:
            case "getMe":
                return BOT
            case "getMyCommands":
                return []
            case "getWebhookInfo":
                waiting = len(self.updates)
                return {
                    "url": "",
                    "has_custom_certificate": False,
                    "pending_update_count": waiting,
                }
            case "getChat":
                known = self._chat(chat)
                return {**known, "accent_color_id": 0, "max_reaction_count": 11}
            case "getChatMember":
                return self._status(chat, int(given["user_id"]))
            case "getChatMemberCount":
                return len(self.statuses.get(chat, {})) + 1
            case "getChatAdministrators":
                ruling = ("creator", "administrator")
                every = self.statuses.get(chat, {}).items()
                return [self._status(chat, who) for who, status in every if status in ruling]
            case "deleteMessage":
                if not self.messages.pop((chat, int(given["message_id"])), None):
                    raise bad("message to delete not found")
                return True
        if method in TRUE:
            return True
        raise Refused(501, f"Not Implemented: method {method} is not served here")

    def get_updates(self, given: dict[str, str]) -> list[Answer]:
        """Confirms everything below ``offset``; a newer call ends an older one, as Telegram."""
        offset, wait = int(given.get("offset") or 0), float(given.get("timeout") or 0)
        limit = int(given.get("limit") or 100)
        with self.changed:
            self.poller += 1
            mine = self.poller
            if given.get("allowed_updates"):
                self.allowed = tuple(json.loads(given["allowed_updates"])) or DEFAULT_UPDATES
            self.updates = [u for u in self.updates if u["update_id"] >= offset]
            self.changed.notify_all()
            self.changed.wait_for(lambda: self.updates or self.poller != mine, wait)
            if self.poller != mine:
                raise Refused(409, "Conflict: terminated by other getUpdates request")
            return self.updates[:limit]

    def write(
        self,
        method: str,
        given: dict[str, str],
        files: dict[str, Answer],
        gone: Callable[[], bool],
    ) -> Any:
        """Sends, edits and answers to buttons: latency, faults, rules, log.

        Who hangs up in the first half of the latency was not heard: the message was still on
        its way. So a kill can fall before and after a message's acceptance.
        """
        sends = method in SENDS
        with self.changed:
            fault = self._fault(method, int(given.get("chat_id") or 0))
        kind = fault.get("kind", "")
        if kind in ("drop", "noise"):
            raise Dropped(NOISE if kind == "noise" else b"")
        if kind == "429":
            seconds = int(fault.get("retry_after", 1))
            said = f"Too Many Requests: retry after {seconds}"
            raise Refused(429, said, {"retry_after": seconds})
        if kind in ("400", "403", "500", "502"):
            why = {"400": "Bad Request: chat not found", "403": "Forbidden: user is deactivated"}
            raise Refused(int(kind), why.get(kind, "Internal Server Error"))
        time.sleep(self.latency / 2 if sends else 0)
        if sends and gone():
            raise Dropped
        with self.changed:
            accepted = self._accept(method, given, files)
        if kind == "hang":
            time.sleep(float(fault.get("seconds", 60)))
        if kind in ("hang", "swallow"):
            raise Dropped
        time.sleep(self.latency / 2 if sends else 0)
        return accepted

    def arrived(self, method: str) -> None:
        with self.changed:
            self.called[method] += 1
            self.received += method in SENDS
            self.in_flight += method in SENDS
            self.changed.notify_all()

    def answered(self, method: str) -> None:
        with self.changed:
            self.in_flight -= method in SENDS
            self.changed.notify_all()

    def note_refusal(self, method: str, given: dict[str, str], refusal: Refused) -> None:
        with self.changed:
            said = {"code": refusal.code, "why": refusal.description, "at": time.monotonic()}
            chat = int(given.get("chat_id") or 0)
            self.refused.append({"method": method, "chat_id": chat, **said, "given": given})

    def _fault(self, method: str, chat: int) -> Answer:
        for fault in self.faults:
            meant = fault.get("chat") in (None, chat) and method in fault["methods"]
            if meant and fault["times"] > 0:
                fault["times"] -= 1
                return fault
        return {}

    def _accept(self, method: str, given: dict[str, str], files: dict[str, Answer]) -> Any:
        if method == "answerCallbackQuery":
            query = given.get("callback_query_id", "")
            if query not in self.queries:
                raise bad("query is too old and response timeout expired or query ID is invalid")
            self.queries.discard(query)
            if len(given.get("text", "")) > 200:
                raise bad("MESSAGE_TOO_LONG")
            self._log(method, 0, given.get("text", ""), {"query": query})
            return True
        chat = int(given.get("chat_id") or 0)
        place = self._chat(chat)
        if chat in self.shut:
            raise Refused(403, self.shut[chat])
        rows = keyboard(given.get("reply_markup", ""))
        mode = given.get("parse_mode", "")
        if method == "editMessageReplyMarkup":
            message = self._edited(chat, given)
            if message.get("rows") == rows:
                raise bad("message is not modified")
            message["rows"] = rows
        elif method == "editMessageText":
            text = words(given.get("text", ""), mode)
            if not text.strip():
                raise bad("message text is empty")
            message = self._edited(chat, given)
            if (message.get("html"), message.get("rows")) == (given["text"], rows):
                raise bad("message is not modified")
            message.update(text=text, html=given["text"], rows=rows)
        else:
            message = self._message(place, BOT) | self._content(method, given, files, mode)
            message["rows"] = rows
            self.messages[chat, message["message_id"]] = message
        self._log(method, chat, message.get("text") or message.get("caption", ""), message)
        return as_sent(message)

    def _content(self, method: str, given: dict[str, str], files: Answer, mode: str) -> Answer:
        if method == "sendMessage":
            text = words(given.get("text", ""), mode)
            if not text.strip():
                raise bad("message text is empty")
            return {"text": text, "html": given["text"]}
        kind = method.removeprefix("send").lower()
        value = given.get(kind, "")
        part = files.get(value.removeprefix("attach://")) or files.get(kind)
        if not part or not part["size"]:
            raise bad("file must be non-empty")
        caption = words(given.get("caption", ""), mode, CAPTION)
        kept = {"file_id": f"f{self.last_message}", "file_unique_id": f"u{self.last_message}"}
        named = {**kept, "file_name": part["name"], "file_size": part["size"]}
        shown: Any = [{**kept, "width": 1, "height": 1}] if kind == "photo" else named
        more = {"caption": caption, "html": given.get("caption", "")} if caption else {}
        return {kind: shown, "name": part["name"], "body": part["text"], **more}

    def _edited(self, chat: int, given: dict[str, str]) -> Answer:
        message = self.messages.get((chat, int(given.get("message_id") or 0)))
        if message is None:
            raise bad("message to edit not found")
        return message


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    telegram: Telegram

    def log_message(self, format: str, *args: object) -> None:
        """Silent: the logs of this server are its own."""

    def do_GET(self) -> None:
        telegram, path = self.telegram, urlparse(self.path).path
        if path.startswith("/bot"):
            return self._method()
        with telegram.changed:
            shown: Any = {
                "/_log": telegram.log,
                "/_refused": telegram.refused,
                "/_called": telegram.called,
                "/_state": telegram.state(),
            }.get(path)
            if path.startswith("/_chat/"):
                chat = int(path.removeprefix("/_chat/"))
                every = [m for (place, _), m in telegram.messages.items() if place == chat]
                shown = [{**m, "buttons": list(chain(*m.get("rows", [])))} for m in every]
            body = json.dumps(shown).encode()
        return self._send(200 if shown is not None else 404, body)

    def do_POST(self) -> None:
        if urlparse(self.path).path != "/_control":
            return self._method()
        try:
            answer = self.telegram.order(json.loads(self._body()))
        except (Refused, TypeError, KeyError, ValueError) as refused:
            return self._send(400, json.dumps({"error": repr(refused)}).encode())
        return self._send(200, json.dumps(answer).encode())

    def _method(self) -> None:
        url = urlparse(self.path)
        method = url.path.rpartition("/")[2]
        given, files = self._given(url.query)
        self.telegram.arrived(method)
        answer: Answer
        try:
            result = self.telegram.call(method, given, files, self._gone)
            status, answer = 200, {"ok": True, "result": result}
        except Dropped as dropped:
            self.close_connection = True
            with contextlib.suppress(OSError):
                self.connection.sendall(dropped.noise)
                self.connection.shutdown(socket.SHUT_RDWR)
            self.telegram.answered(method)
            return
        except Refused as refusal:
            self.telegram.note_refusal(method, given, refusal)
            status = refusal.code
            said = {"error_code": status, "description": refusal.description}
            answer = {"ok": False, **said}
            if refusal.parameters:
                answer["parameters"] = refusal.parameters
        self._send(status, json.dumps(answer).encode())
        self.telegram.answered(method)
        return

    def _gone(self) -> bool:
        """Whether the other side has closed the connection."""
        readable = select.select([self.connection], [], [], 0)[0]
        try:
            return bool(readable) and not self.connection.recv(1, socket.MSG_PEEK)
        except OSError:
            return True

    def _body(self) -> bytes:
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def _given(self, query: str) -> tuple[dict[str, str], dict[str, Answer]]:
        """The parameters of a call as texts, and its files by part name."""
        given, files, body = dict(parse_qsl(query, keep_blank_values=True)), {}, self._body()
        kind = self.headers.get("Content-Type", "")
        if kind.startswith("multipart/form-data"):
            head = f"Content-Type: {kind}\r\n\r\n".encode()
            parser = email.parser.BytesParser(policy=email.policy.HTTP)
            for part in parser.parsebytes(head + body).iter_parts():
                name = str(part.get_param("name", header="content-disposition"))
                content = part.get_payload(decode=True)
                assert isinstance(content, bytes)
                if part.get_filename() is None:
                    given[name] = content.decode()
                else:
                    text = content.decode(errors="replace")[:50_000]
                    files[name] = {
                        "name": part.get_filename(),
                        "size": len(content),
                        "text": text,
                    }
        elif kind.startswith("application/json"):
            for name, value in json.loads(body or b"{}").items():
                given[name] = value if isinstance(value, str) else json.dumps(value)
        else:
            given.update(parse_qsl(body.decode(), keep_blank_values=True))
        return given, files

    def _send(self, status: int, body: bytes) -> None:
        try:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            self.close_connection = True


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256

    def handle_error(self, request: object, client_address: object) -> None:
        """A killed bot leaves broken connections behind: nothing to say of them."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--log", type=pathlib.Path)
    options = parser.parse_args()
    Handler.telegram = Telegram(options.log)
    with Server(("127.0.0.1", options.port), Handler) as server:
        sys.stdout.write(f"{server.server_address[1]}\n")
        sys.stdout.flush()
        server.serve_forever()


if __name__ == "__main__":
    main()
