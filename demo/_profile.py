"""The bot's own face: name, descriptions, commands, menu, webhook, files."""

from __future__ import annotations

import re
from typing import Any

from demo._chats import Chats
from demo._params import Params
from demo._refused import Json, bad

LONGEST = {"name": 64, "description": 512, "short_description": 120}


def get_me(chats: Chats, params: Params) -> Json:
    return chats.bot.as_user(me=True)


def get_file(chats: Chats, params: Params) -> Json:
    file = chats.files.get(params.text("file_id"))
    if file is None:
        raise bad("invalid file_id")
    return {**file.as_api(), "file_path": file.path}


def _scope(params: Params) -> str:
    scope = params.data("scope") or {"type": "default"}
    kind = str(scope.get("type", ""))
    ids = [str(scope[k]) for k in ("chat_id", "user_id") if k in scope]
    if kind.startswith("chat"):
        chats_named = ids[:1]
        if not chats_named:
            raise bad("chat_id is required")
    return ":".join([kind, *ids])


def _language(params: Params) -> str:
    code = params.text("language_code")
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad("invalid language code specified")
    return code


def set_my_commands(chats: Chats, params: Params) -> bool:
    commands = params.data("commands")
    if not isinstance(commands, list) or len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", str(command.get("command", ""))):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(str(command.get("description", ""))) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    _known(chats, params)
    chats.bot.commands[_scope(params), _language(params)] = commands
    chats.tell({"kind": "bot"})
    return True


def _known(chats: Chats, params: Params) -> None:
    scope = params.data("scope") or {}
    if "chat_id" in scope and int(scope["chat_id"]) not in chats.chats:
        raise bad("chat not found")


def get_my_commands(chats: Chats, params: Params) -> list[Json]:
    return chats.bot.commands.get((_scope(params), _language(params)), [])


def delete_my_commands(chats: Chats, params: Params) -> bool:
    chats.bot.commands.pop((_scope(params), _language(params)), None)
    chats.tell({"kind": "bot"})
    return True


def _set(what: str) -> Any:
    def put(chats: Chats, params: Params) -> bool:
        words = params.text(what)
        if len(words) > LONGEST[what]:
            raise bad(f"bot {what.replace('_', ' ')} is too long")
        chats.bot.texts[what, _language(params)] = words
        chats.tell({"kind": "bot"})
        return True

    return put


def _get(what: str) -> Any:
    def told(chats: Chats, params: Params) -> Json:
        said = chats.bot.said(what, _language(params))
        return {what: said or (chats.bot.name if what == "name" else "")}

    return told


def set_chat_menu_button(chats: Chats, params: Params) -> bool:
    chats.bot.menu[params.whole("chat_id")] = params.data("menu_button") or {"type": "default"}
    return True


def get_chat_menu_button(chats: Chats, params: Params) -> Json:
    menu = chats.bot.menu
    return menu.get(params.whole("chat_id")) or menu.get(None) or {"type": "commands"}


def commands_for(chats: Chats, chat_id: int, user_id: int, language: str) -> list[Json]:
    """The menu a person sees in a chat: the narrowest scope that has one, own language first."""
    chat = chats.chats[chat_id]
    admin = chat.members.get(user_id) in ("creator", "administrator")
    if chat.kind == "private":
        scopes = [f"chat:{chat_id}", "all_private_chats", "default"]
    else:
        scopes = [f"chat_member:{chat_id}:{user_id}"]
        scopes += [f"chat_administrators:{chat_id}"] * admin + [f"chat:{chat_id}"]
        scopes += ["all_chat_administrators"] * admin + ["all_group_chats", "default"]
    for scope in scopes:
        for code in (language, ""):
            found = chats.bot.commands.get((scope, code))
            if found:
                return found
    return []


METHODS: dict[str, Any] = {
    "getMe": get_me,
    "getFile": get_file,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyName": _set("name"),
    "getMyName": _get("name"),
    "setMyDescription": _set("description"),
    "getMyDescription": _get("description"),
    "setMyShortDescription": _set("short_description"),
    "getMyShortDescription": _get("short_description"),
    "setChatMenuButton": set_chat_menu_button,
    "getChatMenuButton": get_chat_menu_button,
}
