"""Keyboards, checked as Telegram checks them."""

from __future__ import annotations

import re
from typing import Any

from demo._refused import Json, bad

_ACTIONS = (
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
)
MAX_BUTTONS = 100
MAX_IN_ROW = 8


def inline_keyboard(markup: Any, *, private: bool) -> Json | None:
    """The inline keyboard of a request, or None when there is none.

    Raises:
        Refused: a button without words or without exactly one action, ``callback_data`` outside
            1-64 bytes, an address that is none, or too many buttons.
    """
    if not markup:
        return None
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" not in markup:
        return None
    rows = markup["inline_keyboard"]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    kept = [row for row in rows if row]
    if sum(map(len, kept)) > MAX_BUTTONS or any(len(row) > MAX_IN_ROW for row in kept):
        raise bad("REPLY_MARKUP_TOO_LONG")
    for row in kept:
        for button in row:
            _check(button, private)
    return {"inline_keyboard": kept} if kept else None


def _check(button: Any, private: bool) -> None:
    what = "can't parse inline keyboard button: "
    if not isinstance(button, dict):
        raise bad(f"{what}InlineKeyboardButton must be an Object")
    if not str(button.get("text") or "").strip():
        raise bad(f'{what}Field "text" must be of type String')
    done = [action for action in _ACTIONS if action in button]
    if not done:
        raise bad(f"{what}Text buttons are unallowed in the inline keyboard")
    if len(done) > 1:
        raise bad(f"{what}exactly one of the optional fields must be used")
    if "callback_data" in button:
        size = len(str(button["callback_data"]).encode())
        if not 1 <= size <= 64:
            raise bad("BUTTON_DATA_INVALID")
    if "url" in button and not re.fullmatch(r"(https?|tg)://[^\s]+", str(button["url"])):
        raise bad(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    if "copy_text" in button:
        text = button["copy_text"].get("text", "") if isinstance(button["copy_text"], dict) else ""
        if not 1 <= len(text) <= 256:
            raise bad("BUTTON_COPY_TEXT_INVALID")
    if "web_app" in button and not private:
        raise bad("BUTTON_TYPE_INVALID")


def reply_keyboard(markup: Any) -> Json | None:
    """What takes the place of the phone's keyboard; ``{}`` takes it away; None changes nothing."""
    if not isinstance(markup, dict):
        return None
    if markup.get("remove_keyboard"):
        return {}
    if "keyboard" in markup:
        rows = [
            [{"text": b} if isinstance(b, str) else b for b in row] for row in markup["keyboard"]
        ]
        if not any(rows):
            raise bad("keyboard is empty")
        return {**markup, "keyboard": rows}
    return None
