"""What Telegram refuses in a message, by its published rules; shares no code with the project."""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass, field

TEXT, CAPTION, DATA, BUTTONS, ROW = 4096, 1024, 64, 100, 8
TAGS = frozenset(
    [
        "b",
        "strong",
        "i",
        "em",
        "u",
        "ins",
        "s",
        "strike",
        "del",
        "span",
        "tg-spoiler",
        "a",
        "code",
        "pre",
        "tg-emoji",
        "blockquote",
        "tg-time",
    ]
)
ACTIONS = frozenset(
    [
        "url",
        "callback_data",
        "web_app",
        "login_url",
        "switch_inline_query",
        "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat",
        "copy_text",
        "callback_game",
        "pay",
    ]
)
TAG = re.compile(
    r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[a-zA-Z-]+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'))?)*)\s*>"
)
ENTITY = re.compile(r"&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);")
Markup = dict[str, object]


@dataclass
class Refused(Exception):
    """An answer with ``ok: false``; ``parameters`` holds retry_after or migrate_to_chat_id."""

    code: int
    description: str
    parameters: dict[str, int] = field(default_factory=dict)


def bad(description: str) -> Refused:
    return Refused(400, f"Bad Request: {description}")


def units(text: str) -> int:
    """UTF-16 code units: how Telegram's clients count."""
    return len(text.encode("utf-16-le")) // 2


def plain(markup: str) -> str:
    """The text a reader sees of HTML as Telegram takes it; refuses what it does not take."""
    seen: list[str] = []
    stack: list[str] = []
    at = 0
    while at < len(markup):
        if markup[at] == "<":
            tag = TAG.match(markup, at)
            if not tag:
                raise bad(f"can't parse entities: stray '<' at offset {at}")
            name, rest = tag[2].lower(), tag[3]
            if name not in TAGS:
                raise bad(f'can\'t parse entities: Unsupported start tag "{name}" at offset {at}')
            if tag[1]:
                if not stack or stack[-1] != name:
                    raise bad(f'can\'t parse entities: Unexpected end tag "{name}" at offset {at}')
                stack.pop()
            else:
                if name == "span" and "tg-spoiler" not in rest:
                    raise bad("can't parse entities: span must have class tg-spoiler")
                if name == "tg-time" and not re.search(r"unix\s*=\s*[\"']-?\d+[\"']", rest):
                    raise bad("can't parse entities: tg-time must have a unix time")
                stack.append(name)
            at = tag.end()
            continue
        entity = ENTITY.match(markup, at)
        seen.append(html.unescape(entity[0]) if entity else markup[at])
        at = entity.end() if entity else at + 1
    if stack:
        raise bad(f"can't parse entities: Can't find end tag corresponding to \"{stack[-1]}\"")
    return "".join(seen)


def words(markup: str, parse_mode: str, most: int = TEXT) -> str:
    """The text as read, refused if it is too long."""
    text = plain(markup) if parse_mode.lower() == "html" else markup
    if units(text) > most:
        raise bad("message is too long" if most == TEXT else "message caption is too long")
    return text


def keyboard(given: str) -> list[list[Markup]]:
    """The rows of an inline keyboard; empty for every other kind of markup."""
    if not given:
        return []
    try:
        markup = json.loads(given)
        rows = markup.get("inline_keyboard", [])
    except (ValueError, AttributeError):
        raise bad("can't parse reply keyboard markup JSON object") from None
    if sum(map(len, rows)) > BUTTONS or any(len(row) > ROW for row in rows):
        raise bad("reply markup is too long")
    for button in (button for row in rows for button in row):
        if not str(button.get("text", "")).strip():
            raise bad("inline keyboard button text must be non-empty")
        if len(ACTIONS & set(button)) != 1:
            raise bad("text buttons are unallowed in the inline keyboard")
        data = button.get("callback_data")
        if data is not None and not 1 <= len(str(data).encode()) <= DATA:
            raise bad("BUTTON_DATA_INVALID")
        if "url" in button and not re.match(r"(https?|tg|mailto)://?\S+\.?\S*$", button["url"]):
            raise bad(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
        copied = (button.get("copy_text") or {}).get("text", "x")
        if not 1 <= units(str(copied)) <= 256:
            raise bad("BUTTON_COPY_TEXT_INVALID")
    return [list(row) for row in rows]
