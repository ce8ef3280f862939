"""Every button that is there is tapped, from each screen, three taps deep."""

from __future__ import annotations

import ast
import json
import pathlib
import re
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from messages import plain
from model import Button, Message
from tests.conversations.screens import Screen, all_screens
from tests.conversations.stage import Play, Speaker
from tests.messages.telegram import accepts, units, visible

DEEP = 3
"""Taps after a screen."""
CAPTION = 1024
_ENUMERATED = re.compile(
    r"(?P<head>set:(?:language|zone)|set:region|set:needs)"
    r":(?P<act>drop-|[sfntrx]-)?(?P<value>[^:]+)"
)
_WORDS = frozenset(
    "show skip back done continue all weigh".split()  # noqa: SIM905
)


def shape(data: str) -> str:
    """The data without numbers, names of needs and places, words and secrets."""
    if data.startswith("q:"):
        return _search(data)
    if data.startswith(("away:yes:", "away:no:")):
        return data.rpartition(":")[0] + ":TOKEN"
    if found := re.fullmatch(r"(r:)\d+(:cohost:).+|(t:)\d+(:lang:).+", data):
        head, act = (part for part in found.groups() if part)
        return f"{head}#{act}{'TOKEN' if head == 'r:' else 'NAME'}"
    data = re.sub(r"(:gland:\d+:)[A-Z]{2}$", r"\1NAME", data)
    if data.startswith("x:"):
        return _experts(data)
    data = re.sub(r"^(u:[ng]|e:\d+:need):[a-z-]+", r"\1:NAME", data)
    data = re.sub(r"^(k:of):[^:]+", r"\1:NAME", data)
    data = re.sub(r"^(k:(?:gap|rev|of:NAME)):[A-Z]{2}\b", r"\1:LAND", data)
    data = re.sub(r"^(k:(?!overview|rev).+):(?:year|quarter|last|all)$", r"\1:SPAN", data)
    found = _ENUMERATED.fullmatch(data)
    if found and found["value"] not in _WORDS and not found["value"].startswith("page-"):
        return f"{found['head']}:{found['act'] or ''}NAME"
    return re.sub(r"#(-#)+", "#-#", re.sub(r"\d+", "#", data))


def _experts(data: str) -> str:
    """Without the needs and languages that are chosen, and what a search is narrowed to."""
    look = r"\d+(?:\.[os-]\.(?:\w{4}|-)\.(?:[A-Z]{2}|-)\.(?:[a-z]{2}|-)\.[\d-])?"
    data = re.sub(rf"^(x:s:|x:f:\w+:\d+:|x:(?:v|ask):\d+:s){look}$", r"\1LOOK", data)
    data = re.sub(r"^(x:new:\w+:)(?!any$)\w{4}$", r"\1NEED", data)
    return re.sub(r"\d+", "#", re.sub(r"^(x:l:\d+:)[a-z]{2}", r"\1CODE", data))


def _search(data: str) -> str:
    """The choices of a search; of several beside one another, that there are several."""
    found = re.match(r"q:(\d+)([oamdv]*)(c\d+)?((?:x\d)*)(p\w{4})?(n\w{4})?:(#\d)?", data)
    assert found, data
    at, flags, within, without, programme, need, kept = found.groups()
    view = "v" if "v" in flags else ""
    chosen = [*flags.replace("v", "")]
    chosen += [letter for letter, on in (("c", within), ("p", programme), ("n", need)) if on]
    some = chosen[0] if len(chosen) == 1 else "+" * bool(chosen)
    page = "later" if at != "0" else ""
    return f"q:{page}{view}{some}{'x' * bool(without)}:{'#' * bool(kept)}"


@dataclass
class Crawl:
    """What was tapped, in one language."""

    language: str
    tapped: Counter[str] = field(default_factory=Counter)
    data: set[str] = field(default_factory=set)
    behind: set[str] = field(default_factory=set)
    """Those of which it was looked at what lies behind."""

    def run(self) -> Crawl:
        """Breadth first: one tap on every screen, then those that lie behind."""
        queue: deque[tuple[Screen, tuple[str, ...]]] = deque((s, ()) for s in all_screens())
        while queue:
            begins, path = queue.popleft()
            if not path or not self._known(path):
                queue += [(begins, further) for further in self._walk(begins, path)]
        return self

    def _known(self, path: tuple[str, ...]) -> bool:
        """It was tapped, and what is behind it was looked at, if that is to be."""
        return path[-1] in (self.tapped if len(path) == DEEP else self.behind)

    def _walk(self, begins: Screen, path: tuple[str, ...]) -> list[tuple[str, ...]]:
        """Tap along the path, and on from its end while there is something new; what is left."""
        play = Play(self.language)
        left: list[tuple[str, ...]] = []
        try:
            watch = Watch(play)
            speaker = begins(play)
            for number, one in enumerate(path):
                self._tap(watch, speaker, begins, path[: number + 1], one)
            while len(path) < DEEP:
                self.behind.update(path[-1:])
                new = [(*path, s) for s in shapes_there(speaker) if not self._known((*path, s))]
                left += new[1:]
                if not new:
                    break
                path = new[0]
                self._tap(watch, speaker, begins, path, path[-1])
        finally:
            play.close()
        return left

    def _tap(
        self, watch: Watch, speaker: Speaker, begins: Screen, path: tuple[str, ...], one: str
    ) -> None:
        self.data.add(watch.tap(speaker, one, f"{begins.__name__} > {' > '.join(path)}"))
        self.tapped[one] += 1


def shapes_there(speaker: Speaker) -> list[str]:
    """Of all buttons of all messages, the newest first."""
    found = (shape(d) for m in reversed(speaker.messages) for d in m.data if is_data(d))
    return list(dict.fromkeys(found))


def is_data(data: str) -> bool:
    """Else it is an address, or words to copy."""
    return ":" in data and "//" not in data


class Watch:
    """Looks at what the bot says to Telegram while somebody taps."""

    def __init__(self, play: Play) -> None:
        self.play = play
        self.asked: list[tuple[str, int]] = []
        self.said: list[tuple[str, Any]] = []
        self._answer = play.town.demo.api.answer
        play.town.demo.api.answer = self._listen  # type: ignore[method-assign]
        self.unknown = plain(play.language, "button-unknown")

    async def _listen(self, method: str, params: Any) -> Any:
        status, said = await self._answer(method, params)
        if method.lower() != "getupdates":
            self.asked.append((method.lower(), status))
            self.said.append((method.lower(), dict(params.values)))
        return status, said

    def tap(self, speaker: Speaker, one: str, where: str) -> str:
        """Tap the newest button of this shape, and look at everything that follows; its data."""
        message, data = next(
            (m, d)
            for m in reversed(speaker.messages)
            for d in m.data
            if is_data(d) and shape(d) == one
        )
        self.asked.clear()
        self.said.clear()
        answers = len(self.play.town.answers)
        speaker.voice.taps(data, message=message)
        many = [status for method, status in self.asked if method == "answercallbackquery"]
        assert many == [200], f"{where}: answered {len(many)} times"
        popup = self.play.town.answers[answers]["text"]
        assert popup != self.unknown, f"{where}: an unknown button"
        assert not self.play.troubles, f"{where}: {self.play.troubles}"
        refused = [m for m, status in self.asked if status >= 400 and m != "editmessagetext"]
        assert not refused, f"{where}: Telegram refused {refused}"
        for method, values in self.said:
            looked_at(method, values, where)
        return data


def looked_at(method: str, values: dict[str, Any], where: str) -> None:
    """An ``AssertionError`` if Telegram would not take what is sent."""
    if method not in ("sendmessage", "editmessagetext", "sendphoto", "senddocument"):
        return
    html = str(values.get("text") or values.get("caption") or "")
    markup = values.get("reply_markup") or {}
    rows = (json.loads(markup) if isinstance(markup, str) else markup).get("inline_keyboard", [])
    buttons = tuple(tuple(_button(b) for b in row) for row in rows)
    try:
        accepts(Message(html=html, buttons=buttons))
        if method in ("sendphoto", "senddocument"):
            assert units(visible(html)) <= CAPTION
    except AssertionError as fault:
        raise AssertionError(f"{where}: {fault}") from fault


def _button(button: dict[str, Any]) -> Button:
    return Button(
        button["text"],
        data=button.get("callback_data", ""),
        url=button.get("url", ""),
        copy=(button.get("copy_text") or {}).get("text", ""),
        inline=button.get("switch_inline_query"),
    )


def in_the_code() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every string of ``messages/`` and ``chat/`` that begins as a button's data does."""
    begins = re.compile(r"(a|c|set|r|sv|t|h|d|e|g|k|p|q|u|v|w|x|away|cal|pic|qr|topics):")
    root = pathlib.Path(__file__).parents[2]
    for folder in ("messages", "chat"):
        for file in sorted((root / folder).glob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                text = _data(node)
                if text and begins.match(text[0] or ""):
                    pattern = ".+".join(re.escape(without_digits(part)) for part in text)
                    yield f"{file.name}:{getattr(node, 'lineno', 0)}", re.compile(pattern)


def without_digits(data: str) -> str:
    return re.sub(r"\d+", "0", data)


def _data(node: ast.AST) -> list[str]:
    """The fixed parts of a string between which something is filled in."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value] if re.fullmatch(r"[\w:-]+", node.value) else []
    if not isinstance(node, ast.JoinedStr):
        return []
    parts = [""]
    for piece in node.values:
        if isinstance(piece, ast.Constant):
            parts[-1] += str(piece.value)
        else:
            parts.append("")
    return parts
