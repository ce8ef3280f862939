"""The chat page: its files, its live connection, and what people do on it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from tornado.web import HTTPError, RequestHandler
from tornado.websocket import WebSocketClosedError, WebSocketHandler

from demo import _acts, _topics
from demo._faults import KINDS, Fault
from demo._people import Person, newcomer
from demo._refused import Json, Refused
from demo._view import chat_view, people_view, post_view, transcript

if TYPE_CHECKING:
    from demo._demo import Demo

STATIC = Path(__file__).parent / "static"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_MIME = {
    ".html": "text/html; charset=UTF-8",
    ".css": "text/css; charset=UTF-8",
    ".js": "text/javascript; charset=UTF-8",
    ".svg": "image/svg+xml",
}


def own(handler: RequestHandler) -> Demo:
    """The demo, for requests that came to this machine under its own name.

    A foreign site that resolves to 127.0.0.1 carries its own name in ``Host``; it gets nothing.
    """
    demo: Demo = handler.settings["demo"]
    if urlsplit(f"//{handler.request.host}").hostname not in ("127.0.0.1", "localhost", "::1"):
        raise HTTPError(403)
    return demo


class Page(RequestHandler):
    """The page and its files; nothing in them comes from anywhere else."""

    def get(self, name: str = "") -> None:
        own(self)
        path = STATIC / (name or "index.html")
        if path.suffix not in _MIME or path.parent != STATIC or not path.is_file():
            raise HTTPError(404)
        self.set_header("Content-Type", _MIME[path.suffix])
        self.set_header("Content-Security-Policy", POLICY)
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Referrer-Policy", "no-referrer")
        self.set_header("Cache-Control", "no-cache")
        self.write(path.read_bytes())


class Attachment(RequestHandler):
    """A file the bot sent. Only pictures are shown in place; all else is downloaded."""

    def get(self, number: str) -> None:
        file = own(self).chats.files.get(number)
        if file is None:
            raise HTTPError(404)
        self.set_header("Content-Security-Policy", "default-src 'none'; sandbox")
        self.set_header("X-Content-Type-Options", "nosniff")
        if file.mime in ("image/png", "image/jpeg"):
            self.set_header("Content-Type", file.mime)
        else:
            self.set_header("Content-Type", "application/octet-stream")
            name = quote(file.name)
            self.set_header("Content-Disposition", f"attachment; filename*=UTF-8''{name}")
        self.write(file.body)


class Transcript(RequestHandler):
    def get(self) -> None:
        self.set_header("Content-Type", "application/json")
        said = transcript(own(self).chats)
        self.write(json.dumps(said, ensure_ascii=False, indent=1))


class Live(WebSocketHandler):
    """Everything that happens, as it happens; begins with everything there is."""

    def prepare(self) -> None:
        self.demo = own(self)

    def open(self, *args: str, **kwargs: str) -> None:
        self.tell({"kind": "all", **world(self.demo), "posts": self._posts()})
        self.demo.chats.watchers.append(self.watch)

    def on_close(self) -> None:
        if self.watch in self.demo.chats.watchers:
            self.demo.chats.watchers.remove(self.watch)

    def on_message(self, message: str | bytes) -> None:
        """The page only listens here; acts come by POST."""

    def _posts(self) -> list[Json]:
        chats = self.demo.chats
        return [post_view(chats, p) for c in chats.chats.values() for p in c.posts.values()]

    def watch(self, event: Json) -> None:
        kind = event["kind"]
        if kind == "close":
            self.close(1001)
        elif kind in ("post", "edit"):
            chat = self.demo.chats.chats[event["chat"]]
            post = chat.posts.get(event["post"])
            if post is not None:
                told = post_view(self.demo.chats, post)
                self.tell({"kind": kind, "post": told, "keyboard": chat.keyboard})
        elif kind in ("world", "people", "bot", "pinned"):
            self.tell({"kind": "world", **world(self.demo)})
        else:
            self.tell(event)

    def tell(self, event: Json) -> None:
        try:
            self.write_message(json.dumps(event, ensure_ascii=False))
        except WebSocketClosedError:
            self.on_close()


def world(demo: Demo) -> Json:
    """All but the posts."""
    chats = demo.chats
    return {
        "bot": {
            "id": chats.bot.id,
            "name": chats.bot.as_user()["first_name"],
            "username": chats.bot.username,
        },
        "clock": {"unix": demo.now().timestamp(), "zone": str(demo.clock.zone)},
        "people": people_view(chats),
        "chats": [chat_view(chats, c) for c in chats.chats.values()],
        "story": demo.story.as_json(),
        "live": demo.live,
        "busy": demo.busy,
        "left": demo.samples.left,
        "faults": [f.kind for f in demo.faults.on],
        "limits": demo.faults.limits,
    }


class Do(RequestHandler):
    """One act of a person: POST, JSON, from the page itself."""

    def post(self, act: str) -> None:
        demo = own(self)
        origin = self.request.headers.get("Origin", "")
        kind = self.request.headers.get("Content-Type", "")
        if urlsplit(origin).netloc != self.request.host or kind != "application/json":
            raise HTTPError(403)
        if act not in ACTS:
            raise HTTPError(404)
        try:
            said = json.loads(self.request.body)
            told = {"ok": True, **(ACTS[act](demo, said) or {})}
        except (_acts.Impossible, Refused) as no:
            told = {"ok": False, "why": str(no)}
        except (KeyError, TypeError, ValueError):
            self.set_status(400)
            told = {"ok": False, "why": "The page asked for something that does not exist."}
        self.set_header("Content-Type", "application/json")
        self.write(json.dumps(told))


def _chat(said: Json) -> int | None:
    return int(said["chat"]) if said.get("chat") is not None else None


def _write(demo: Demo, said: Json) -> Json:
    topic = int(said.get("topic") or 0) or None
    return {"post": demo.say(said["person"], str(said["text"]), _chat(said), topic).id}


def _tap(demo: Demo, said: Json) -> Json:
    query = demo.tap(said["person"], str(said["data"]), _chat(said), int(said["post"]))
    return {"query": query}


def _start(demo: Demo, said: Json) -> None:
    demo.press_start(said["person"], str(said.get("payload") or ""))


def _block(demo: Demo, said: Json) -> None:
    demo.block(said["person"], bool(said["blocked"]))


def _place(demo: Demo, said: Json) -> None:
    _acts.share_place(demo.chats, *demo.where(said["person"], _chat(said)))


def _vote(demo: Demo, said: Json) -> None:
    chosen = [int(n) for n in said["options"]]
    where = demo.where(said["person"], _chat(said))
    _acts.vote(demo.chats, *where, int(said["post"]), chosen)


def _react(demo: Demo, said: Json) -> None:
    where = demo.where(said["person"], _chat(said))
    _acts.react(demo.chats, *where, int(said["post"]), str(said["emoji"]))


def _inline(demo: Demo, said: Json) -> Json:
    person = demo.person(said["person"])
    return {
        "query": _acts.ask_inline(
            demo.chats, person, str(said["words"]), str(said.get("offset") or "")
        )
    }


def _pick(demo: Demo, said: Json) -> None:
    where = demo.where(said["person"], _chat(said))
    _acts.pick(demo.chats, *where, str(said["query"]), str(said["result"]))


def _person(demo: Demo, said: Json) -> Json:
    language = str(said.get("language") or "en")[:2].lower()
    number = len([p for p in demo.people if p.key.startswith("guest")]) + 1
    person = newcomer(number, str(said.get("name") or ""), language)
    demo.chats.add(person)
    demo.chats.tell({"kind": "people"})
    return {"person": person.key}


def _clock(demo: Demo, said: Json) -> None:
    steps = {"hour": timedelta(hours=1), "day": timedelta(days=1), "monday": None}
    demo.move(steps[said["to"]])


def _poll(demo: Demo, said: Json) -> None:
    demo.poll()


def _story(demo: Demo, said: Json) -> None:
    demo.story.mark(int(said["step"]), bool(said["done"]))
    demo.chats.tell({"kind": "world"})


def _group(demo: Demo, said: Json) -> None:
    person, what = demo.person(said["person"]), said["what"]
    if what == "add":
        _acts.add_to_group(demo.chats, person)
    elif what == "admin":
        _acts.add_to_group(demo.chats, person, admin=True)
    elif what == "upgrade":
        _acts.upgrade_group(demo.chats, person)
    elif what == "forum":
        _acts.upgrade_group(demo.chats, person, forum=True)
    elif what == "close":
        _close(demo, person, said)
    elif what == "remove":
        _acts.remove_from_group(demo.chats, *demo.where(said["person"], _chat(said)))


def _close(demo: Demo, person: Person, said: Json) -> None:
    """A topic is deleted, as an admin may."""
    _, chat = demo.where(person.key, _chat(said))
    if int(said["topic"]) in chat.topics:
        _topics.delete_topic(demo.chats, person, chat, int(said["topic"]))


def _fault(demo: Demo, said: Json) -> None:
    if said["kind"] == "none":
        demo.faults.clear()
    elif said["kind"] == "limits":
        demo.faults.limits = bool(said["on"])
    elif said["kind"] in KINDS:
        times, seconds = int(said.get("times") or 1), int(said.get("seconds") or 5)
        demo.faults.add(Fault(said["kind"], times=times, seconds=seconds))
    demo.chats.tell({"kind": "world"})


ACTS: dict[str, Callable[[Demo, Json], Json | None]] = {
    "write": _write,
    "tap": _tap,
    "start": _start,
    "block": _block,
    "place": _place,
    "vote": _vote,
    "react": _react,
    "inline": _inline,
    "pick": _pick,
    "person": _person,
    "clock": _clock,
    "poll": _poll,
    "story": _story,
    "group": _group,
    "fault": _fault,
}
PAGE: list[Any] = [
    (r"/", Page),
    (r"/page/(\w+\.(?:css|js|svg))", Page),
    (r"/page/file/(\w+)", Attachment),
    (r"/page/live", Live),
    (r"/page/do/(\w+)", Do),
    (r"/transcript\.json", Transcript),
]
