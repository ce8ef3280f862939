"""Faults on demand, and Telegram's real limits where they are wanted."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from demo._refused import Refused, bad, flooded, forbidden

KINDS = ("flood", "server", "timeout", "lost", "blocked", "deactivated", "migrated", "refused")
SENDING = ("send", "edit", "copy", "forward")


@dataclass(slots=True)
class Fault:
    """What goes wrong with the next ``times`` fitting requests.

    ``flood`` is a 429 and holds for ``seconds``; ``server`` a 502; ``timeout`` gives no answer
    for ``seconds`` and does nothing; ``lost`` does what was asked, and then gives no answer;
    ``blocked``, ``deactivated``, ``migrated`` and ``refused`` are 403 and 400.
    """

    kind: str
    times: int = 1
    seconds: int = 3
    chat: int | None = None
    """Only requests about this chat; None: any."""
    method: str = ""
    """Only methods that begin so; empty: all that send or edit."""
    migrate_to: int = -1000000000001

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"no fault is called {self.kind!r}; there are {', '.join(KINDS)}")

    def fits(self, method: str, chat: object) -> bool:
        if self.chat is not None and str(chat) != str(self.chat):
            return False
        return method.startswith(self.method or SENDING)

    def refusal(self) -> Refused | None:
        return {
            "flood": flooded(self.seconds),
            "server": Refused(502, "Bad Gateway"),
            "blocked": forbidden("bot was blocked by the user"),
            "deactivated": forbidden("user is deactivated"),
            "migrated": bad(
                "group chat was upgraded to a supergroup chat",
                {"migrate_to_chat_id": self.migrate_to},
            ),
            "refused": bad("PEER_ID_INVALID"),
        }.get(self.kind)


@dataclass(slots=True)
class Faults:
    """The faults that are on, and the counters behind the real limits."""

    limits: bool = False
    """30 messages a second in all, 20 a minute in a group, about one a second in a chat."""
    on: list[Fault] = field(default_factory=list)
    _held_until: float = 0.0
    _sent: list[tuple[float, int]] = field(default_factory=list)

    def add(self, fault: Fault) -> None:
        self.on.append(fault)

    def clear(self) -> None:
        self.on.clear()
        self._held_until = 0.0

    def next(self, method: str, chat: object) -> Fault | None:
        """The fault this request meets, one time of it used up."""
        for fault in self.on:
            if fault.fits(method, chat):
                fault.times -= 1
                if fault.times <= 0:
                    self.on.remove(fault)
                if fault.kind == "flood":
                    self._held_until = asyncio.get_running_loop().time() + fault.seconds
                return fault
        return None

    def check(self, method: str, chat: int) -> None:
        """Telegram's limits on sending.

        Raises:
            Refused: 429 with the seconds to wait, within a flood or over a limit.
        """
        now = asyncio.get_running_loop().time()
        if not method.startswith(SENDING):
            return
        if now < self._held_until:
            raise flooded(int(self._held_until - now) + 1)
        if not self.limits:
            return
        self._sent = [(at, to) for at, to in self._sent if now - at < 60]
        if sum(1 for at, _ in self._sent if now - at < 1) >= 30:
            raise flooded(1)
        mine = [at for at, to in self._sent if to == chat]
        if sum(1 for at in mine if now - at < 3) >= 4:  # short bursts above one a second pass
            raise flooded(2)
        if chat < 0 and len(mine) >= 20:
            raise flooded(int(60 - (now - mine[0])) + 1)
        self._sent.append((now, chat))
