"""HTTP: the Bot API, file downloads, sample sources, and the page's handlers put together."""

from __future__ import annotations

import asyncio
import email.parser
import email.policy
import json
import socket
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from tornado.httpclient import AsyncHTTPClient, HTTPClientError, HTTPRequest
from tornado.netutil import bind_sockets
from tornado.web import Application, HTTPError, RequestHandler

from demo._api import NoAnswer
from demo._page import PAGE
from demo._params import Params, Upload
from demo._refused import Refused
from demo._samples import CZECHIA
from demo._updates import Updates

if TYPE_CHECKING:
    from demo._demo import Demo


def sockets(port: int) -> list[socket.socket]:
    return bind_sockets(port, "127.0.0.1")


def application(demo: Demo) -> Application:
    settings: dict[str, Any] = {"demo": demo, "log_function": lambda handler: None}
    return Application(
        [
            (r"/bot([^/]+)/([A-Za-z]+)", BotApi),
            (r"/file/bot([^/]+)/documents/(\w+)", Download),
            (r"/search-api/prod/rest/search", PortalSearch),
            (r"/SeznamVyzev_21_27.xml", CzechCalls),
            *PAGE,
        ],
        **settings,
    )


class Handler(RequestHandler):
    @property
    def demo(self) -> Demo:
        demo: Demo = self.settings["demo"]
        return demo

    def drop(self) -> None:
        """Close the connection without an answer."""
        self.detach().close()


class BotApi(Handler):
    """``/bot<token>/<method>``, by GET or POST, with parameters in any form Telegram takes."""

    async def post(self, token: str, method: str) -> None:
        if token != self.demo.token:
            status, said = 401, Refused(401, "Unauthorized").as_json()
        else:
            try:
                status, said = await self.demo.api.answer(method, self._params())
            except NoAnswer:
                self.drop()
                return
            except Refused as no:
                status, said = no.code, no.as_json()
        self.set_status(status)
        self.set_header("Content-Type", "application/json")
        if "parameters" in said and "retry_after" in said["parameters"]:
            self.set_header("Retry-After", str(said["parameters"]["retry_after"]))
        self.write(json.dumps(said, ensure_ascii=False))

    get = post

    def _params(self) -> Params:
        values: dict[str, Any] = {
            name: found[-1].decode("utf-8", "replace")
            for name, found in self.request.arguments.items()
        }
        kind = self.request.headers.get("Content-Type", "")
        if kind.startswith("application/json") and self.request.body:
            try:
                said = json.loads(self.request.body)
            except ValueError:
                raise Refused(400, "Bad Request: can't parse JSON object") from None
            if isinstance(said, dict):
                values |= said
        files = {
            name: Upload(found[0].filename, found[0].content_type, found[0].body)
            for name, found in self.request.files.items()
        }
        return Params(values, files)


class Download(Handler):
    def get(self, token: str, number: str) -> None:
        file = self.demo.chats.files.get(number)
        if token != self.demo.token or file is None:
            raise HTTPError(404)
        self.set_header("Content-Type", file.mime)
        self.write(file.body)


class PortalSearch(Handler):
    """The EU portal's search interface over the sample calls."""

    def post(self) -> None:
        asked = parse_qs(self.request.query)
        try:
            parts = self._parts()
            page = int(asked.get("pageNumber", ["1"])[0])
            size = min(int(asked.get("pageSize", ["50"])[0]), 100)
            answer = self.demo.samples.search(parts, page, size, self.demo.now())
        except TypeError:
            self.set_status(500)
            answer = {"type": "throwable"}
        except ValueError as refused:
            self.set_status(400)
            answer = {"type": "businessError", "message": str(refused)}
        self.set_header("Content-Type", "application/json;charset=UTF-8")
        self.write(json.dumps(answer))

    def _parts(self) -> dict[str, Any]:
        """The multipart fields; each has to say that it is JSON, or the portal stumbles."""
        kind = self.request.headers.get("Content-Type", "")
        if not kind.startswith("multipart/form-data"):
            return {}
        message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(
            b"Content-Type: " + kind.encode() + b"\r\n\r\n" + self.request.body
        )
        parts = {}
        for part in message.iter_parts():
            if part.get_content_type() != "application/json":
                raise TypeError
            name = part.get_param("name", header="content-disposition")
            body = part.get_payload(decode=True)
            parts[str(name)] = json.loads(body if isinstance(body, bytes) else b"")
        return parts


class CzechCalls(Handler):
    """The Czech state's list of calls, as its nightly file."""

    def get(self) -> None:
        self.set_header("Content-Type", "text/xml")
        self.write(CZECHIA.read_bytes())


async def post_to_webhook(updates: Updates) -> None:
    """While a webhook is set, post each update to it until it is taken."""
    client = AsyncHTTPClient(force_instance=True)
    try:
        while True:
            update = await updates.next()
            headers = {"Content-Type": "application/json"}
            if updates.secret:
                headers["X-Telegram-Bot-Api-Secret-Token"] = updates.secret
            request = HTTPRequest(
                updates.webhook, "POST", headers, json.dumps(update), request_timeout=30
            )
            try:
                await client.fetch(request)
            except (HTTPClientError, OSError):
                await asyncio.sleep(1)
            else:
                updates.done(update)
    finally:
        client.close()
