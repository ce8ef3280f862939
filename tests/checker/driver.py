"""Drives the bot from outside its process: a Bot API server, people, a clock moved by hand.

    with Checker(tmp_path) as it:
        anna = it.person(101, "Anna")
        anna.says("/start")
        it.tick("2026-03-02T09:00:00+01:00")
        anna.taps("set:language:en")

Nothing here imports the project: the bot is a program with a command line, a token and the
address of a Bot API server.
"""

from __future__ import annotations

import json
import os
import pathlib
import subprocess
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import TracebackType
from typing import Any, Self

from tests.checker.processes import HERE, ROOT, Running, WarmRunning, free_port, server, warm

TOKEN = "7:checker-token-that-must-not-reach-a-log"
START = datetime.fromisoformat("2026-03-02T10:00:00+01:00")
"""A Monday, after the digest hour."""
LONGEST = 400
"""Seconds a command may take; a source alone may take five minutes."""
_opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def ask(url: str, order: object = None, timeout: float = 60) -> Any:
    """GET, or POST of JSON; a refusal is an AssertionError with what the server said."""
    body = None if order is None else json.dumps(order).encode()
    request = urllib.request.Request(url, body, {"Content-Type": "application/json"})
    try:
        with _opener.open(request, timeout=timeout) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as refused:
        with refused:
            raise AssertionError(f"{url}: {refused.read().decode()}") from None


@dataclass(frozen=True)
class Shown:
    """A message of the bot as its reader sees it, or a pop-up answer to a button."""

    n: int
    """Its place among everything the server accepted."""
    at: float
    chat_id: int
    method: str
    text: str
    html: str
    buttons: tuple[Mapping[str, Any], ...]
    document: str | None
    body: str | None
    message_id: int | None
    query: str | None = None

    @property
    def data(self) -> tuple[str, ...]:
        return tuple(b["callback_data"] for b in self.buttons if "callback_data" in b)

    def button(self, part: str) -> str:
        """The data of the one button whose data begins with, or whose label holds, ``part``."""
        by_data = [d for d in self.data if d == part] or [
            d for d in self.data if d.startswith(part)
        ]
        labelled = [b for b in self.buttons if part.casefold() in b["text"].casefold()]
        found = by_data or [b["callback_data"] for b in labelled if "callback_data" in b]
        assert len(found) == 1, f"{part!r} is {found} of {self.data} under {self.text[:80]!r}"
        return str(found[0])


class Person:
    """Someone with the bot open; in a group where ``chat`` says so."""

    def __init__(self, checker: Checker, number: int, chat: int | None = None) -> None:
        self.checker, self.id, self.chat = checker, number, chat or number
        self.mark = 0

    def says(self, text: str, **more: object) -> None:
        self.checker.control("say", person=self.id, chat=self.chat, text=text, **more)

    def asks(self, text: str, **more: object) -> list[Shown]:
        """Says it, lets the bot answer, and gives what is new in the chat."""
        self.mark = self.checker.accepted()
        self.says(text, **more)
        self.checker.tick()
        return self.new()

    def taps(
        self, part: str, message: Shown | None = None, *, forged: bool = False, tick: bool = True
    ) -> list[Shown]:
        """Presses a button of ``message`` (default: the newest that has it) and gives what is new.

        ``forged`` presses data that the message does not carry, as a changed client can.
        """
        where = message or (self.last if forged else self._newest_with(part))
        data = part if forged else where.button(part)
        self.mark = self.checker.accepted()
        place = {"chat": self.chat, "message_id": where.message_id, "forged": forged}
        self.checker.control("tap", person=self.id, data=data, **place)
        if tick:
            self.checker.tick()
        return self.new()

    def new(self) -> list[Shown]:
        """Everything shown to this chat, and every pop-up, since the last thing said or tapped."""
        every = self.checker.log(self.mark)
        return [m for m in every if m.chat_id == self.chat or m.method == "answerCallbackQuery"]

    @property
    def messages(self) -> list[Shown]:
        """What stands in the chat, edits applied, the most recently sent or edited last."""
        return self.checker.chat(self.chat)

    @property
    def last(self) -> Shown:
        assert self.messages, f"{self.id} has seen nothing"
        return self.messages[-1]

    def sent(self, since: int = 0) -> list[Shown]:
        """The messages sent to this chat, edits and pop-ups left out."""
        every = self.checker.log(since)
        return [m for m in every if m.chat_id == self.chat and m.method.startswith("send")]

    def sees(self, text: str, since: int = 0) -> bool:
        wanted = text.casefold()
        return any(wanted in m.text.casefold() for m in self.sent(since))

    def block(self) -> None:
        self.checker.control("block", person=self.id)

    def unblock(self) -> None:
        self.checker.control("unblock", person=self.id)

    def _newest_with(self, part: str) -> Shown:
        for message in reversed(self.messages):
            labels = [b["text"].casefold() for b in message.buttons]
            if any(d.startswith(part) for d in message.data) or any(
                part.casefold() in label for label in labels
            ):
                return message
        seen = [(m.text[:60], m.data) for m in self.messages]
        raise AssertionError(f"{self.id} sees no button {part!r} in {seen}")


class Checker:
    """A scratch bot: its database, settings, servers and clock, gone with the block.

    The portal is the small one of ``portal.py``, or with ``recorded`` (its options, as
    ``("--days",)``) the recorded one that lies beside the checkout.
    """

    def __init__(
        self,
        folder: pathlib.Path,
        *,
        bot: pathlib.Path = ROOT / "bot.py",
        now: datetime = START,
        keepers: Sequence[int] = (900,),
        settings: str = "",
        every: str = "30 min",
        recorded: Sequence[str] | None = None,
    ) -> None:
        self.folder, self.bot, self.now = folder, bot, now
        self.keepers, self.every = keepers, every
        self.settings, self.recorded = settings, recorded
        self.db, self.config = folder / "checked.db", folder / "roundtable.toml"
        self.web = f"127.0.0.1:{free_port()}"
        self.ends = ExitStack()

    def __enter__(self) -> Self:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.accepted_file = self.folder / "accepted.jsonl"
        api = server(HERE / "botapi.py", "--log", self.accepted_file)
        self.api = self.ends.enter_context(api)
        if self.recorded is None:
            self.portal = self.ends.enter_context(server(HERE / "portal.py"))
        else:
            shared, port = ROOT.parent / "shared", str(free_port())
            tool, data = shared / "tools/replay_portal.py", shared / "data/portal"
            replay = server(tool, "--data", data, "--port", port, *self.recorded)
            self.portal_says = self.ends.enter_context(replay)
            self.portal = f"http://127.0.0.1:{port}"
        self.config.write_text(
            f'[sources]\nonly = ["eu_portal"]\n\n[sources.eu_portal]\nurl = "{self.portal}"\n'
            f'every = "{self.every}"\n\n'
            f"[members]\nkeepers = {list(self.keepers)}\n\n{self.settings}\n"
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.ends.close()

    # -- the bot as a program --------------------------------------------------------------

    @property
    def environment(self) -> dict[str, str]:
        return {
            "PATH": os.defpath,
            "HOME": str(self.folder),
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_API_URL": self.api,
            "ROUNDTABLE_HTTP": self.web,
            "PYTHONUTF8": "1",
        }

    def arguments(self, command: str, *more: str, now: datetime | None = None) -> list[str]:
        clock = ("--now", now.isoformat()) if now else ()
        kept = ("--db", str(self.db), "--config", str(self.config))
        return [command, *more, *kept, *clock]

    def command(
        self, command: str, *more: str, now: datetime | None = None, code: int = 0
    ) -> subprocess.CompletedProcess[str]:
        """Runs a command of the bot to its end and holds it to its exit code."""
        out, errors = self.folder / "out.txt", self.folder / "errors.txt"
        for file in (out, errors):
            file.unlink(missing_ok=True)
        arguments = self.arguments(command, *more, now=now)
        ended = warm().run(self.order(arguments, out, errors), LONGEST)
        done = subprocess.CompletedProcess(arguments, ended, out.read_text(), errors.read_text())
        said = f"{command} {more} ended with {done.returncode}:\n{done.stderr[-4000:]}"
        assert done.returncode == code, said
        assert TOKEN not in done.stderr + done.stdout, "the token reached a log"
        return done

    def order(
        self, arguments: Sequence[str], out: pathlib.Path, errors: pathlib.Path
    ) -> dict[str, object]:
        """A command as ``warm.py`` wants it told."""
        place = {"folder": str(self.folder), "out": str(out), "errors": str(errors)}
        return {
            "bot": str(self.bot),
            "arguments": arguments,
            "environment": self.environment,
            **place,
        }

    def json(self, command: str, *more: str, now: datetime | None = None) -> Any:
        return self.parsed(self.command(command, *more, "--json", now=now))

    @staticmethod
    def parsed(done: subprocess.CompletedProcess[str]) -> Any:
        """Standard output, which is to hold JSON and nothing else."""
        return json.loads(done.stdout)

    def start(self, command: str, *more: str, now: datetime | None = None) -> Running:
        """A command that goes on by itself, started as a shell starts it."""
        arguments = self.arguments(command, *more, now=now)
        return Running([str(self.bot), *arguments], self.environment, self.folder)

    def start_warm(self, command: str, *more: str, now: datetime | None = None) -> WarmRunning:
        """The same without the imports; no other command may run until it has ended."""
        arguments, errors = self.arguments(command, *more, now=now), self.folder / "stderr.txt"
        return WarmRunning(self.order(arguments, self.folder / "stdout.txt", errors), errors)

    def go(self, to: datetime | timedelta | str) -> None:
        """Moves the clock without waking the bot."""
        if isinstance(to, str):
            to = datetime.fromisoformat(to)
        self.now = self.now + to if isinstance(to, timedelta) else to

    def tick(self, to: datetime | timedelta | str | None = None) -> None:
        """Moves the clock there, if told where, and lets the bot do all that is due."""
        if to is not None:
            self.go(to)
        self.command("tick", now=self.now)

    def poll(self) -> list[dict[str, Any]]:
        """Polls the portal now, whatever its rhythm; the bot says what it took in."""
        found: list[dict[str, Any]] = self.json("poll", "eu_portal", now=self.now)
        return found

    def members(self, *rows: Mapping[str, object]) -> None:
        """Imports members as a keeper does; each still has to say /start."""
        file = self.folder / "members.jsonl"
        file.write_text("".join(json.dumps(row) + "\n" for row in rows))
        self.command("import-members", str(file))

    # -- the world round it ----------------------------------------------------------------

    def control(self, order: str, **facts: object) -> Any:
        return ask(f"{self.api}/_control", {"order": order, **facts})

    def put(self, *calls: Mapping[str, object]) -> None:
        """Publishes or changes calls in the own portal."""
        ask(f"{self.portal}/_control", {"put": list(calls)})

    def person(self, number: int, name: str = "", language: str = "en") -> Person:
        self.control("person", person=number, name=name, language=language)
        return Person(self, number)

    def group(self, chat: int, admins: Sequence[Person], members: Sequence[Person]) -> None:
        listed = {"admins": [p.id for p in admins], "members": [p.id for p in members]}
        self.control("group", chat=chat, title=f"Group {-chat}", **listed)

    def log(self, since: int = 0) -> list[Shown]:
        every = ask(f"{self.api}/_log")[since:]
        return [Shown(**{**m, "buttons": tuple(m["buttons"])}) for m in every]

    def accepted(self) -> int:
        """How many messages, edits and pop-ups the server has accepted so far."""
        return int(ask(f"{self.api}/_state")["log"])

    def state(self) -> dict[str, Any]:
        known: dict[str, Any] = ask(f"{self.api}/_state")
        return known

    def refused(self, code: int | None = None) -> list[dict[str, Any]]:
        """The calls refused with ``code``; without it, every refusal that was not ordered."""
        every: list[dict[str, Any]] = ask(f"{self.api}/_refused")
        return [r for r in every if r["code"] == code or (code is None and r["code"] == 400)]

    def called(self, method: str) -> int:
        """How often the bot has asked for a method, whatever came of it."""
        return int(ask(f"{self.api}/_called").get(method, 0))

    def chat(self, chat: int) -> list[Shown]:
        touched = {m.message_id: m for m in self.log() if m.chat_id == chat}
        standing = {m["message_id"]: m for m in ask(f"{self.api}/_chat/{chat}")}
        order = sorted(touched.values(), key=lambda m: m.n)
        return [m for m in order if m.message_id in standing]
