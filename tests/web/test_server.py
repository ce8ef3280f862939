"""The web face over a real socket: health, metrics and the webhook."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from actions.poll import record_failure
from model import SourceId
from sources import Unreachable
from tests.actions.world import MONDAY, PORTAL, World, a_call, new_assistant
from web import Web

ESF = SourceId("esf_plus")
Taken = list[dict[str, object]]
Ask = Callable[[httpx.AsyncClient, str], Awaitable[httpx.Response]]


@pytest.fixture
def world() -> Iterator[World]:
    """With two sources that are polled; the portal answered, the other was not asked yet."""
    a = new_assistant()
    yield World(replace(a, settings=replace(a.settings, only=(PORTAL.id, ESF))), MONDAY)
    a.store.close()


def served(world: World, *asks: Ask, webhook: bool = False) -> tuple[list[httpx.Response], Taken]:
    """The answers of a web face that lives just for them, and the updates it took."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    taken: Taken = []

    async def put(update: dict[str, object]) -> None:
        taken.append(update)

    async def main() -> list[httpx.Response]:
        web = Web(world.a, lambda: world.now, address)
        secret = web.take_updates(put) if webhook else ""
        web.start()
        try:
            async with httpx.AsyncClient(base_url=f"http://{address}", trust_env=False) as client:
                return [await ask(client, secret) for ask in asks]
        finally:
            await web.stop()

    return asyncio.run(main()), taken


def get(path: str) -> Ask:
    return lambda client, _: client.get(path)


def post(body: bytes, headers: Mapping[str, str | bytes] | None = None) -> Ask:
    """An update as Telegram sends it, unless ``headers`` say otherwise."""

    async def ask(client: httpx.AsyncClient, secret: str) -> httpx.Response:
        signed = {"X-Telegram-Bot-Api-Secret-Token": secret} if headers is None else headers
        return await client.post("/webhook", content=body, headers=dict(signed))

    return ask


def fails(world: World, source: SourceId) -> None:
    failure = Unreachable("https://example.org", "timeout")
    record_failure(world.a, world.a.sources[source], failure, world.now)


def test_health_says_what_each_polled_source_did(world: World) -> None:
    world.found(a_call("7"), a_call("8"))
    ((answer,), _) = served(world, get("/health"))
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    told = answer.json()
    assert told["ok"] is True
    assert set(told["sources"]) == {PORTAL.id, ESF}
    assert told["sources"][PORTAL.id] == {
        "last_good": world.now.isoformat(),
        "count": 2,
        "articles": 0,
        "failure": None,
    }
    assert told["outbox"]["due"] == 0


def test_one_source_that_fails_is_no_ill_health_and_all_are(world: World) -> None:
    codes = []
    for source in (PORTAL.id, ESF):
        fails(world, source)
        ((answer,), _) = served(world, get("/health"))
        codes.append((answer.status_code, answer.json()["ok"]))
    assert codes == [(200, True), (503, False)]
    assert answer.json()["sources"][ESF]["failure"] == "timeout"
    world.found(a_call("7"))
    ((healed,), _) = served(world, get("/health"))
    assert healed.status_code == 200


def test_a_source_that_is_not_polled_is_not_asked_for(world: World) -> None:
    fails(world, ESF)
    world.a = replace(world.a, settings=replace(world.a.settings, only=(ESF,)))
    ((answer,), _) = served(world, get("/health"))
    assert (answer.status_code, list(answer.json()["sources"])) == (503, [ESF])


def test_metrics_are_read_by_prometheus(world: World) -> None:
    world.joins(1)
    world.found(a_call("7"), a_call("8"))
    world.now += timedelta(minutes=5)
    ((answer,), _) = served(world, get("/metrics"))
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain")
    figures = {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }
    assert figures["roundtable_outbox_rows", "due"] == 2
    assert figures["roundtable_live_calls",] == 3
    assert figures["roundtable_source_age_seconds", PORTAL.id] == 300
    assert ("roundtable_source_age_seconds", ESF) not in figures


def test_an_update_of_telegram_is_taken(world: World) -> None:
    update = {"update_id": 7, "message": {"text": "žluťoučký"}}
    ((answer,), taken) = served(world, post(json.dumps(update).encode()), webhook=True)
    assert answer.status_code == 200
    assert taken == [update]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Telegram-Bot-Api-Secret-Token": "wrong"},
        {"X-Telegram-Bot-Api-Secret-Token": ""},
        {"X-Telegram-Bot-Api-Secret-Token": "žluť".encode()},
    ],
)
def test_who_does_not_know_the_secret_is_turned_away(
    world: World, headers: Mapping[str, str | bytes]
) -> None:
    ((answer,), taken) = served(world, post(b'{"update_id": 7}', headers), webhook=True)
    assert answer.status_code == 403
    assert taken == []


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'"x"', b"null", b"\xff\xfe", b"{}", b'{"update_id": "7"}']
)
def test_what_is_no_update_is_refused(world: World, body: bytes) -> None:
    ((answer,), taken) = served(world, post(body), webhook=True)
    assert answer.status_code == 400
    assert taken == []


def test_each_start_has_a_secret_of_its_own(world: World) -> None:
    async def put(update: dict[str, object]) -> None: ...

    secrets = {Web(world.a, lambda: world.now, "127.0.0.1:0").take_updates(put) for _ in range(2)}
    assert len(secrets) == 2
    assert all(len(secret) >= 32 for secret in secrets)


def test_without_a_webhook_there_is_none(world: World) -> None:
    answers, _ = served(world, post(b'{"update_id": 7}'), get("/"), get("/etc/passwd"))
    assert [a.status_code for a in answers] == [404, 404, 404]
