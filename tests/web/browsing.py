"""A browser that fills in forms, and a roundtable with a sign-up page, over a real socket."""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import httpx
from bs4 import BeautifulSoup

from actions.signup_link import link_of
from tests.actions.room import Room
from web import Web

PREFIX = "/funding"
BASE = f"https://bot.example{PREFIX}"
EVA = {"group": "industry", "name": "Eva Nová", "country": "CZ", "party": "1"}
PERSON = {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Site": "none"}


@dataclass
class Browser:
    """A browser that follows forms: what a page offers it sends back."""

    client: httpx.AsyncClient
    pages: list[httpx.Response] = field(default_factory=list)

    async def opens(self, path: str, **headers: str) -> httpx.Response:
        self.pages.append(await self.client.get(path, headers=PERSON | headers))
        return self.pages[-1]

    async def sends(self, act: str = "", **entered: str) -> httpx.Response:
        """Fill in and send a form of the last page; the page that answers, redirects followed."""
        page = self.pages[-1]
        known = {"form": token_of(page), **entered} | ({"act": act} if act else {})
        action = re.search(r'<form method="post" action="([^"]+)"', page.text)
        assert action
        where, own = page.url.join(action[1]), {"Sec-Fetch-Site": "same-origin"}
        answer = await self.client.post(where, data=known, headers=own)
        self.pages.append(answer)
        if answer.status_code == 303:
            to = answer.url.join(answer.headers["location"])
            self.pages.append(await self.client.get(to, headers=PERSON))
        return self.pages[-1]


def token_of(page: httpx.Response) -> str:
    found = re.search(r'name="form" value="([^"]+)"', page.text)
    assert found, page.text
    return found[1]


def words(page: httpx.Response) -> str:
    return BeautifulSoup(page.text, "html.parser").get_text(" ", strip=True)


@dataclass
class Place:
    """A table with its sign-up page, for the one of industry and the one of education."""

    room: Room

    @property
    def path(self) -> str:
        return link_of(self.room.world.a, self.room.table.id).removeprefix("https://bot.example")

    def run(self, act: Callable[[Browser], Awaitable[None]]) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            address = f"127.0.0.1:{free.getsockname()[1]}"

        async def main() -> None:
            web = Web(self.room.world.a, lambda: self.room.world.now, address)
            web.start()
            try:
                async with httpx.AsyncClient(base_url=f"http://{address}", trust_env=False) as c:
                    await act(Browser(c))
            finally:
                await web.stop()

        asyncio.run(main())
