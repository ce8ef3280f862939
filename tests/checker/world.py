"""Who is there, what was said, and what is ordered to happen: the Bot API server's memory."""

from __future__ import annotations

import json
import pathlib
import threading
import time
from collections import Counter
from typing import Any

from tests.checker.rules import Refused, bad

BOT = {
    "id": 1,
    "is_bot": True,
    "first_name": "Roundtable",
    "username": "roundtable_checker_bot",
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": True,
}
SENDS = ("sendMessage", "sendDocument", "sendPhoto")
DEFAULT_UPDATES = ("message", "edited_message", "callback_query", "inline_query", "my_chat_member")
Answer = dict[str, Any]


class World:
    """Everything the server knows, behind one lock (``changed``)."""

    def __init__(self, log: pathlib.Path | None) -> None:
        self.file = log.open("a", encoding="utf-8") if log else None
        self.changed = threading.Condition(threading.RLock())
        self.chats: dict[int, Answer] = {}
        self.statuses: dict[int, dict[int, str]] = {}
        self.people: dict[int, Answer] = {}
        self.shut: dict[int, str] = {}
        self.moved: dict[int, int] = {}
        self.messages: dict[tuple[int, int], Answer] = {}
        self.updates: list[Answer] = []
        self.queued: list[Answer] = []
        self.allowed: tuple[str, ...] = DEFAULT_UPDATES
        self.queries: set[str] = set()
        self.faults: list[Answer] = []
        self.refuses: dict[str, int] = {}
        self.log: list[Answer] = []
        self.refused: list[Answer] = []
        self.called: Counter[str] = Counter()
        self.received = self.in_flight = self.poller = 0
        self.last_update, self.last_message = 1000, 100
        self.latency = 0.0

    # -- what the people do, and what goes wrong: POST /_control ---------------------------

    def order(self, order: Answer) -> Answer:
        handler = getattr(self, f"order_{order.pop('order', '')}", None)
        if handler is None:
            raise bad("no such order")
        with self.changed:
            answer: Answer = handler(**order)
            self.changed.notify_all()
        return answer

    def order_person(self, person: int, name: str = "", language: str = "en") -> Answer:
        known = self.people.setdefault(person, {"id": person, "is_bot": False})
        known.update(first_name=name or f"Person {person}", language_code=language)
        return known

    def order_say(
        self, person: int, text: str = "", chat: int | None = None, **more: object
    ) -> Answer:
        """A message of a person, to the bot or in a group; ``more``: location, document, ..."""
        place = self._place(person, chat)
        message = self._message(place, self.people[person])
        if text:
            message["text"] = text
            first = text.split()[0] if text.split() else ""
            if text.startswith("/") and len(first) > 1:
                length = len(first.encode("utf-16-le")) // 2
                message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        message.update(more)
        return self._queue("message", message)

    def order_tap(
        self,
        person: int,
        data: str,
        message_id: int,
        chat: int | None = None,
        forged: bool = False,
    ) -> Answer:
        """A press of a button that the message carries now; ``forged``: of one it need not."""
        place = self._place(person, chat)
        message = self.messages.get((place["id"], message_id))
        shown = [] if message is None else data_of(message)
        if not forged and data not in shown:
            raise bad(f"message {message_id} has no button {data!r}, only {shown}")
        gone = {"chat": place, "message_id": message_id, "date": 0}
        query = {
            "id": str(self.last_update + 1),
            "from": self.people[person],
            "chat_instance": str(place["id"]),
            "data": data,
            "message": gone if message is None else as_sent(message),
        }
        self.queries.add(str(query["id"]))
        return self._queue("callback_query", query)

    def order_again(self, many: int) -> Answer:
        """The last updates are handed out once more, as if nobody had confirmed them."""
        self.updates = self.queued[-many:]
        return {"updates": len(self.updates)}

    def order_unread(self) -> Answer:
        """An update that says less than the Bot API promises: a message without a chat."""
        return self._queue("message", {"message_id": 1, "text": "?"})

    def order_inline(self, person: int, query: str, offset: str = "") -> Answer:
        asked = {"id": str(self.last_update + 1), "query": query, "offset": offset}
        return self._queue("inline_query", {**asked, "from": self._person(person)})

    def order_block(self, person: int, chat: int | None = None) -> Answer:
        """The person blocks the bot, or an admin throws it out of the group."""
        why = "bot was kicked from the group chat" if chat else "bot was blocked by the user"
        place = self._place(person, chat)
        self.shut[place["id"]] = f"Forbidden: {why}"
        return self._membership(place, person, "member", "kicked")

    def order_unblock(self, person: int, chat: int | None = None) -> Answer:
        place = self._place(person, chat)
        self.shut.pop(place["id"], None)
        return self._membership(place, person, "kicked", "member")

    def order_group(
        self, chat: int, admins: list[int], title: str = "Group", members: list[int] | None = None
    ) -> Answer:
        """The first admin takes the bot into a group of theirs."""
        self.chats[chat] = {"id": chat, "type": "supergroup", "title": title}
        every = dict.fromkeys(members or [], "member") | dict.fromkeys(admins, "administrator")
        self.statuses[chat] = every | {admins[0]: "creator"}
        for person in every:
            self._person(person)
        return self._membership(self.chats[chat], admins[0], "left", "member")

    def order_migrate(self, chat: int, to: int, told: bool = True) -> Answer:
        """The group becomes another chat; ``told``: the bot gets the service messages too."""
        old, self.moved[chat] = self.chats[chat], to
        new = self.chats[to] = {**old, "id": to, "type": "supergroup"}
        self.statuses[to] = self.statuses.get(chat, {})
        if told:
            service = self._message(old, BOT) | {"migrate_to_chat_id": to}
            self._queue("message", service)
            self._queue("message", self._message(new, BOT) | {"migrate_from_chat_id": chat})
        return new

    def order_fault(self, kind: str, times: int = 1, **more: object) -> Answer:
        """Fail the next ``times`` sends: 429, 403, 400, 500, 502, hang, drop, noise, swallow.

        ``hang`` and ``swallow`` accept the message first: hang answers nothing for ``seconds``,
        swallow closes at once; ``drop`` closes without accepting, ``noise`` after an answer that
        is no HTTP. ``chat`` limits the fault to one chat, ``methods`` to these methods (default:
        the three sends).
        """
        self.faults.append({"kind": kind, "times": times, "methods": SENDS, **more})
        return {"faults": len(self.faults)}

    def order_clear(self) -> Answer:
        self.faults.clear()
        self.refuses.clear()
        return {}

    def order_refuse(self, methods: list[str], code: int = 501) -> Answer:
        """These methods are refused from now on."""
        self.refuses.update(dict.fromkeys(methods, code))
        return {}

    def order_latency(self, seconds: float) -> Answer:
        """Of each send: half before the message is accepted, half before it is answered."""
        self.latency = seconds
        return {}

    def order_await(self, received: int, seconds: float = 30) -> Answer:
        """Answers once that many sends have come in since the server's start, or in time."""
        done = self.changed.wait_for(lambda: self.received >= received, seconds)
        return {"done": done, **self.state()}

    def state(self) -> Answer:
        known = {"received": self.received, "in_flight": self.in_flight, "log": len(self.log)}
        return {**known, "updates": len(self.updates), "now": time.monotonic()}

    # -- what both sides need -------------------------------------------------------------

    def _chat(self, chat: int) -> Answer:
        if chat in self.moved:
            raised = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refused(400, raised, {"migrate_to_chat_id": self.moved[chat]})
        if chat not in self.chats:
            raise bad("chat not found")
        return self.chats[chat]

    def _person(self, person: int) -> Answer:
        if person not in self.people:
            self.order_person(person)
        return self.people[person]

    def _place(self, person: int, chat: int | None) -> Answer:
        who = self._person(person)
        if chat is not None and chat != person:
            return self.chats[chat]
        private = {"id": person, "type": "private", "first_name": who["first_name"]}
        return self.chats.setdefault(person, private)

    def _status(self, chat: int, person: int) -> Answer:
        status = self.statuses.get(chat, {}).get(person, "left")
        rights = [
            "can_be_edited",
            "can_manage_chat",
            "can_change_info",
            "can_delete_messages",
            "can_invite_users",
            "can_restrict_members",
            "can_pin_messages",
            "can_promote_members",
            "can_manage_video_chats",
            "can_post_stories",
            "can_edit_stories",
            "can_delete_stories",
        ]
        more = dict.fromkeys(rights, True) if status == "administrator" else {}
        return {"user": self._person(person), "status": status, "is_anonymous": False, **more}

    def _message(self, place: Answer, sender: Answer) -> Answer:
        self.last_message += 1
        stamp = int(time.time())  # noqa: TID251 (a server of its own has a clock of its own)
        head = {"message_id": self.last_message, "date": stamp}
        return {**head, "chat": place, "from": sender}

    def _membership(self, place: Answer, person: int, old: str, new: str) -> Answer:
        def member(status: str) -> Answer:
            until = {"until_date": 0} if status == "kicked" else {}
            return {"user": BOT, "status": status, **until}

        stamp = int(time.time())  # noqa: TID251 (a server of its own has a clock of its own)
        changed = {"chat": place, "from": self._person(person), "date": stamp}
        moved = {"old_chat_member": member(old), "new_chat_member": member(new)}
        return self._queue("my_chat_member", {**changed, **moved})

    def _queue(self, kind: str, what: Answer) -> Answer:
        self.last_update += 1
        if kind in self.allowed:
            self.updates.append({"update_id": self.last_update, kind: what})
            self.queued.append(self.updates[-1])
        return {"update_id": self.last_update, "message_id": what.get("message_id")}

    def _log(self, method: str, chat: int, text: str, message: Answer) -> None:
        entry: Answer = {
            "n": len(self.log),
            "at": time.monotonic(),
            "chat_id": chat,
            "method": method,
            "text": text,
            "html": message.get("html", ""),
            "buttons": [button for row in message.get("rows", []) for button in row],
            "document": message.get("name"),
            "body": message.get("body"),
            "message_id": message.get("message_id"),
            "query": message.get("query"),
        }
        if self.file:
            self.file.write(json.dumps(entry, ensure_ascii=False) + "\n")
            self.file.flush()
        self.log.append(entry)
        self.changed.notify_all()


def data_of(message: Answer) -> list[str]:
    return [
        b["callback_data"] for row in message.get("rows", []) for b in row if "callback_data" in b
    ]


def as_sent(message: Answer) -> Answer:
    """The message as Telegram gives it back, without what only this server keeps of it."""
    kept = {k: v for k, v in message.items() if k not in ("rows", "html", "name", "body")}
    rows = message.get("rows")
    return {**kept, "reply_markup": {"inline_keyboard": rows}} if rows else kept
