"""Stores to test with, and the values that go into them."""

from __future__ import annotations

import pathlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from db import Store, open_store
from model import (
    Call,
    ChatKind,
    CutOff,
    Language,
    Member,
    MemberState,
    Moment,
    Programme,
    SourceId,
)


@pytest.fixture
def store() -> Iterator[Store]:
    opened = open_store(":memory:")
    yield opened
    opened.close()


@pytest.fixture
def file(tmp_path: pathlib.Path) -> str:
    return str(tmp_path / "roundtable.db")


@pytest.fixture
def call() -> Callable[..., Call]:
    """A call open since January 2026 until the end of April, changed as asked."""

    def made(key: str = "1", **said: object) -> Call:
        usual = Call(
            source=SourceId("eu_portal"),
            key=key,
            title=f"Centres of vocational excellence {key}",
            url=f"https://example.org/{key}",
            programme=Programme.ERASMUS_PLUS,
            opens=Moment(datetime(2026, 1, 15, tzinfo=UTC)),
            cut_offs=(CutOff(datetime(2026, 4, 30, 15, tzinfo=UTC)),),
        )
        return replace(usual, **said)  # type: ignore[arg-type]

    return made


@pytest.fixture
def join(store: Store, now: datetime) -> Callable[..., Member]:
    """Stores an active member, changed as asked."""

    def joined(chat_id: int = 100, **said: object) -> Member:
        member = store.add_member(
            chat_id, ChatKind.PRIVATE, Language("en"), now, MemberState.ACTIVE
        )
        member = replace(member, **said)  # type: ignore[arg-type]
        store.save_member(member)
        return member

    return joined
