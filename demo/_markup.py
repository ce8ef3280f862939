"""Telegram's HTML, read as strictly as Telegram reads it, into a text and its entities.

Offsets and lengths are in UTF-16 code units, as the Bot API counts; errors name the byte.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from typing import Any

from demo._refused import Json, bad

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
MAX_ENTITIES = 100
_NAMED = {"&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"'}
_REFERENCE = re.compile(r"&(?:lt|gt|amp|quot|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});?")
_ATTRIBUTE = re.compile(
    r"""\s*([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?""",
)
_LINK = re.compile(r"(?i)(https?|tg|mailto|tel|ton)://?[^\s]+|mailto:[^\s]+|tel:[^\s]+")
_FOUND = re.compile(
    r"(?P<url>(?i:https?://|t\.me/)[^\s<>\"']*[^\s<>\"'.,;:!?)\]])"
    r"|(?<![\w/@])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@\w{5,32})?)(?![\w/])"
    r"|(?<![\w/@])(?P<mention>@[A-Za-z]\w{3,31})\b"
    r"|(?<![\w#/])(?P<hashtag>#\w*[^\W\d]\w*)"
)


def units(text: str) -> int:
    """The length that Telegram counts: UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(slots=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    at: int
    """Index into the text built so far."""


@dataclass(slots=True)
class _Reader:
    source: str
    at: int = 0
    out: list[str] = field(default_factory=list)
    size: int = 0
    open: list[_Open] = field(default_factory=list)
    spans: list[tuple[int, int, Json]] = field(default_factory=list)

    def byte(self, at: int) -> int:
        return len(self.source[:at].encode("utf-8", "surrogatepass"))

    def refuse(self, why: str) -> Exception:
        return bad(f"can't parse entities: {why}")

    def put(self, text: str) -> None:
        self.out.append(text)
        self.size += len(text)

    def read(self) -> tuple[str, list[tuple[int, int, Json]]]:
        while self.at < len(self.source):
            char = self.source[self.at]
            if char == "&":
                self.reference()
            elif char == "<":
                self.tag()
            else:
                self.put(char)
                self.at += 1
        if self.open:
            tag = self.open[-1].tag
            raise self.refuse(f"Can't find end tag corresponding to start tag {tag}")
        return "".join(self.out), self.spans

    def reference(self) -> None:
        """Only four names and numbers are known; any other ampersand is itself."""
        found = _REFERENCE.match(self.source, self.at)
        if found:
            said = found.group()
            self.put(_NAMED.get(said.rstrip(";") + ";") or html.unescape(said))
            self.at = found.end()
        else:
            self.put("&")
            self.at += 1

    def tag(self) -> None:
        begin = self.at
        close = self.source.startswith("</", begin)
        name = re.compile(r"[^\s>]*").match(self.source, begin + (2 if close else 1))
        tag = name.group().lower() if name else ""
        self.at = name.end() if name else begin + 1
        if close:
            self.end(tag, begin)
        else:
            self.start(tag, begin)

    def start(self, tag: str, begin: int) -> None:
        if self.at >= len(self.source):
            raise self.refuse(f"Unclosed start tag at byte offset {self.byte(begin)}")
        if tag not in KINDS:
            raise self.refuse(f'Unsupported start tag "{tag}" at byte offset {self.byte(begin)}')
        attributes: dict[str, str] = {}
        while True:
            while self.source[self.at : self.at + 1].isspace():
                self.at += 1
            if self.source[self.at : self.at + 1] == ">":
                self.at += 1
                break
            found = _ATTRIBUTE.match(self.source, self.at)
            if self.at >= len(self.source):
                raise self.refuse(f"Unclosed start tag at byte offset {self.byte(begin)}")
            if not found:
                raise self.refuse(
                    f'Empty attribute name in the tag "{tag}" at byte offset {self.byte(begin)}'
                )
            value = next((v for v in found.groups()[1:] if v is not None), "")
            attributes[found.group(1).lower()] = html.unescape(value)
            self.at = found.end()
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise self.refuse(
                f'Tag "span" must have class "tg-spoiler" at byte offset {self.byte(begin)}'
            )
        self.open.append(_Open(tag, attributes, self.size))

    def end(self, tag: str, begin: int) -> None:
        if not self.open:
            raise self.refuse(f"Unexpected end tag at byte offset {self.byte(begin)}")
        while self.source[self.at : self.at + 1].isspace():
            self.at += 1
        if self.source[self.at : self.at + 1] != ">":
            raise self.refuse(f"Unclosed end tag at byte offset {self.byte(begin)}")
        self.at += 1
        opened = self.open.pop()
        if tag and tag != opened.tag:
            raise self.refuse(
                f"Unmatched end tag at byte offset {self.byte(begin)}, "
                f'expected "</{opened.tag}>", found "</{tag}>"'
            )
        entity = self.entity(opened)
        if entity and self.size > opened.at:
            self.spans.append((opened.at, self.size, entity))

    def entity(self, opened: _Open) -> Json | None:
        """The entity a closed tag makes; None where Telegram keeps the text alone."""
        kind, said = KINDS[opened.tag], opened.attributes
        if kind == "text_link":
            url = said.get("href") or "".join(self.out)[opened.at :]
            if not _LINK.fullmatch(url):
                url = f"http://{url}" if re.fullmatch(r"[\w-]+(\.[\w-]+)+(/\S*)?", url) else ""
            return {"type": kind, "url": url} if url else None
        if kind == "blockquote" and "expandable" in said:
            return {"type": "expandable_blockquote"}
        if kind == "custom_emoji":
            if not said.get("emoji-id", "").isdigit():
                raise self.refuse("Invalid custom emoji identifier specified")
            return {"type": kind, "custom_emoji_id": said["emoji-id"]}
        if kind == "date_time":
            if not re.fullmatch(r"\d{1,12}", said.get("unix", "")):
                raise self.refuse("Invalid date specified")
            told: Json = {"type": kind, "unix_time": int(said["unix"])}
            if said.get("format"):
                told["date_time_format"] = said["format"]
            return told
        if kind == "code" and said.get("class", "").startswith("language-"):
            return {"type": kind, "language": said["class"].removeprefix("language-")}
        return {"type": kind}


def read_html(source: str) -> tuple[str, list[Json]]:
    """The text without its tags, trimmed, and its entities.

    Raises:
        Refused: a tag that Telegram does not know, or one that is not closed.
    """
    text, spans = _Reader(source).read()
    return _trimmed(text, _joined(spans))


def read_plain(source: str, entities: list[Json] | None = None) -> tuple[str, list[Json]]:
    """A text sent as it is, with the entities its sender gave (offsets in UTF-16)."""
    at = _indexes(source)
    spans = []
    for given in entities or []:
        start, stop = int(given["offset"]), int(given["offset"]) + int(given["length"])
        if start in at and stop in at and start < stop:
            kept = {k: v for k, v in given.items() if k not in ("offset", "length")}
            spans.append((at[start], at[stop], kept))
    return _trimmed(source, spans)


def _joined(spans: list[tuple[int, int, Json]]) -> list[tuple[int, int, Json]]:
    """``<pre><code class="language-x">`` is one entity with its language."""
    languages = {
        (a, b): e["language"] for a, b, e in spans if e["type"] == "code" and "language" in e
    }
    kept = []
    for a, b, entity in spans:
        if entity["type"] == "pre" and (a, b) in languages:
            entity = {"type": "pre", "language": languages[a, b]}
        elif entity["type"] == "code":
            if any(e["type"] == "pre" and x <= a and b <= y for x, y, e in spans):
                continue
            entity = {"type": "code"}
        kept.append((a, b, entity))
    return kept


def _trimmed(text: str, spans: list[tuple[int, int, Json]]) -> tuple[str, list[Json]]:
    lead = len(text) - len(text.lstrip())
    clean = text.strip()
    told = []
    for start, stop, entity in spans:
        start, stop = max(start - lead, 0), min(stop - lead, len(clean))
        if start < stop:
            told.append((start, stop, entity))
    told += _found(clean, told)
    told.sort(key=lambda span: (span[0], -span[1]))
    return clean, [
        {**entity, "offset": units(clean[:start]), "length": units(clean[start:stop])}
        for start, stop, entity in told[:MAX_ENTITIES]
    ]


def _found(text: str, told: list[tuple[int, int, Json]]) -> list[tuple[int, int, Json]]:
    """Addresses, commands, mentions and hashtags that Telegram finds by itself."""
    closed = [(a, b) for a, b, e in told if e["type"] in ("text_link", "code", "pre", "date_time")]
    found = []
    for match in _FOUND.finditer(text):
        start, stop = match.span()
        if any(a < stop and start < b for a, b in closed):
            continue
        if any(a < stop and start < b and not (a <= start and stop <= b) for a, b, _ in told):
            continue
        found.append((start, stop, {"type": str(match.lastgroup)}))
    return found


def _indexes(text: str) -> dict[int, int]:
    """UTF-16 offset → index into the string."""
    at, places = 0, {0: 0}
    for n, char in enumerate(text, 1):
        at += 2 if ord(char) > 0xFFFF else 1
        places[at] = n
    return places


def nodes(text: str, entities: list[Json]) -> list[Any]:
    """The text as a tree for the page: strings, and ``{"t": kind, "c": [children], ...}``.

    Only kinds and addresses known here come out, so that the page can build elements from it
    without ever reading HTML.
    """
    places = _indexes(text)
    spans = [
        (places[e["offset"]], places[e["offset"] + e["length"]], e)
        for e in entities
        if e["offset"] in places and e["offset"] + e["length"] in places
    ]
    spans.sort(key=lambda span: (span[0], -span[1]))
    return _branch(text, 0, len(text), spans)


def _branch(text: str, start: int, stop: int, spans: list[tuple[int, int, Json]]) -> list[Any]:
    told: list[Any] = []
    at = start
    while spans and spans[0][0] < stop:
        first, last, entity = spans.pop(0)
        last = min(last, stop)
        if first < at or last <= first:
            continue
        if at < first:
            told.append(text[at:first])
        inner = [spans.pop(0) for _ in range(sum(1 for s in spans if s[0] < last))]
        node: Json = {"t": entity["type"], "c": _branch(text, first, last, inner)}
        url = entity.get("url") or (text[first:last] if entity["type"] == "url" else "")
        if url:
            url = url if "://" in url or url.startswith(("mailto:", "tel:")) else f"https://{url}"
            if url.startswith(("https://", "http://", "tg://", "mailto:", "tel:")):
                node["href"] = url
        if entity["type"] == "date_time":
            node["unix"] = entity["unix_time"]
            node["format"] = entity.get("date_time_format", "")
        told.append(node)
        at = last
    if at < stop:
        told.append(text[at:stop])
    return told
