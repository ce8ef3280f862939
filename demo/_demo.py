"""The demo: a messenger with people in it, a clock to move, and sources to poll."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from tornado.httpserver import HTTPServer

from demo import _acts
from demo._api import Api
from demo._chats import GROUP, BotSelf, Chat, Chats, Post
from demo._clock import Clock
from demo._faults import Faults
from demo._people import CAST, Person
from demo._refused import Json
from demo._samples import Samples
from demo._server import application, post_to_webhook, sockets
from demo._story import Story

BOT_ID = 700100
Hook = Callable[[], Awaitable[None]] | None
log = logging.getLogger(__name__)


class Demo:
    """A Telegram of one's own on 127.0.0.1, with a chat page and sample sources.

    The bot is pointed at :attr:`api_url` and its sources at :attr:`sources_url`. ``on_poll`` is
    awaited when somebody presses "Poll the sources now", after :meth:`next_state`; ``on_move``
    after the clock was put forward. ``port`` 0 takes any free one. ``live``: the bot's sources
    are the real ones, and the page says so.
    """

    def __init__(
        self,
        port: int = 8080,
        *,
        token: str = "demo:token",
        start: datetime,
        on_poll: Hook = None,
        on_move: Hook = None,
        name: str = "Funding assistant",
        username: str = "funding_demo_bot",
        people: tuple[Person, ...] = CAST,
        limits: bool = False,
        live: bool = False,
    ) -> None:
        self.port = port
        self.token = token
        self.on_poll = on_poll
        self.on_move = on_move
        self.live = live
        self.clock = Clock(start)
        self.chats = Chats(self.clock, BotSelf(BOT_ID, username, name), people)
        self.chats.chats[GROUP] = Chat(
            GROUP,
            "group",
            "Automotive skills, Moravia-Silesia",
            {p.id: "creator" if n == 0 else "member" for n, p in enumerate(people)},
        )
        self.faults = Faults(limits)
        self.api = Api(self.chats, self.faults)
        self.samples = Samples.load()
        self.story = Story()
        self.busy = ""
        """What is going on just now: ``poll``, ``move`` or nothing."""
        self._server: HTTPServer | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._quiet = asyncio.Event()
        self._quiet.set()

    # Running

    async def start(self) -> None:
        """Listen on 127.0.0.1 and let the clock run.

        Raises:
            OSError: the port is taken.
        """
        found = sockets(self.port)
        self.port = found[0].getsockname()[1]
        self._server = HTTPServer(application(self), max_buffer_size=60 * 1024 * 1024)
        self._server.add_sockets(found)
        self.clock.begin()
        self._spawn(post_to_webhook(self.chats.updates))

    async def stop(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self.chats.tell({"kind": "close"})
        self.chats.watchers.clear()
        if self._server:
            self._server.stop()
            await self._server.close_all_connections()
            self._server = None

    def _spawn(self, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    @property
    def url(self) -> str:
        """Where the chat page is."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def api_url(self) -> str:
        """The root of the Bot API server, without ``/bot``."""
        return self.url

    @property
    def sources_url(self) -> str:
        """The root of the sample sources: scheme and host; their paths are the real ones."""
        return self.url

    @property
    def people(self) -> tuple[Person, ...]:
        return tuple(self.chats.people.values())

    def person(self, key: str) -> Person:
        """By key: ``ana``, ``jonas``, ``marie``, ``piotr``, ``amelie``, ``lena``."""
        return self.chats.person(key)

    # Time and sources

    def now(self) -> datetime:
        """The demo's instant, in UTC; it runs, and jumps forward only."""
        return self.clock.now()

    def next_state(self) -> bool:
        """The sources publish their next change; False when there is none left."""
        moved = self.samples.next_state()
        self.chats.tell({"kind": "world"})
        return moved

    def move(self, by: timedelta | None = None) -> None:
        """Put the clock forward, to next Monday 08:00 Brussels time if ``by`` is None."""
        if by is None:
            self.clock.to_monday()
        else:
            self.clock.forward(by)
        self.story.saw("clock", detail="monday" if by is None else "step")
        self._run("move", self.on_move)

    def poll(self) -> None:
        """Press "Poll the sources now"."""
        self.next_state()
        self.story.saw("poll")
        self._run("poll", self.on_poll)

    def _run(self, what: str, hook: Hook) -> None:
        if self.busy:
            raise _acts.Impossible("One moment: the last step is still running.")
        if hook is not None:
            self.busy = what
            self._quiet.clear()
            self._spawn(self._hook(hook))
        self.chats.tell({"kind": "world"})

    async def _hook(self, hook: Callable[[], Awaitable[None]]) -> None:
        try:
            await hook()
        except Exception:  # a fault of the bot's is told on the page; the messenger goes on
            log.exception("the demo's %s failed", self.busy)
            self.chats.tell({"kind": "note", "text": "That did not work; the log says why."})
        finally:
            self.busy = ""
            self._quiet.set()
            self.chats.tell({"kind": "world"})

    async def settled(self) -> None:
        """Wait until no poll and no move is under way."""
        await self._quiet.wait()

    # What people do, for tests and for the page

    def where(self, key: str, chat: int | None) -> tuple[Person, Chat]:
        person = self.person(key)
        number = chat if chat is not None else person.id
        found = self.chats.chats.get(number)
        if found is None or person.id not in found.members:
            raise _acts.Impossible("There is no such chat.")
        return person, found

    def press_start(self, key: str, payload: str = "") -> Post:
        """Press Start, or open the deep link with this payload."""
        post = _acts.start(self.chats, self.person(key), payload)
        self._saw("start", key, payload)
        return post

    def say(self, key: str, text: str, chat: int | None = None, topic: int | None = None) -> Post:
        """Write to the bot, or into a group, or into a topic of a group's forum."""
        post = _acts.write(self.chats, *self.where(key, chat), text, thread=topic)
        self._saw("write", key, text)
        return post

    def tap(self, key: str, what: str, chat: int | None = None, post: int | None = None) -> str:
        """Tap the newest button that carries this label or data; gives the query's id."""
        person, found = self.where(key, chat)
        for one in reversed(found.posts.values()):
            if post is not None and one.id != post:
                continue
            for row in (one.keyboard or {}).get("inline_keyboard", []):
                for button in row:
                    if what in (button["text"], button.get("callback_data")):
                        data = str(button.get("callback_data", ""))
                        query = _acts.tap(self.chats, person, found, one.id, data)
                        self._saw("tap", key, data)
                        return query
        raise _acts.Impossible(f"There is no button {what!r}.")

    def block(self, key: str, blocked: bool = True) -> None:
        _acts.block(self.chats, self.person(key), blocked)

    def messages(self, key: str, chat: int | None = None) -> list[Json]:
        """A chat as Bot API messages, oldest first."""
        return [self.chats.message(p) for p in self.where(key, chat)[1].posts.values()]

    def _saw(self, act: str, key: str, detail: str) -> None:
        if self.story.saw(act, key, detail):
            self.chats.tell({"kind": "world"})
