from __future__ import annotations

import pathlib
import socket
from datetime import UTC, datetime

import hypothesis
import pytest

# speed is measured in bench/: a busy machine fails no test
hypothesis.settings.register_profile("untimed", deadline=None)
hypothesis.settings.load_profile("untimed")

SHARED = pathlib.Path(__file__).parents[2] / "shared"
RECORDED = ("data/portal", "data/national", "data/labels", "tools/replay_portal.py")
"""What the recorded tests read; a folder of that name without them is another one."""
LOOPBACK = ("127.0.0.1", "::1", "localhost")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--shots", metavar="DIR", help="Write the README's pictures into DIR.")


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests may talk to servers of their own on this machine, and to nothing else."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if isinstance(address, tuple) and address[0] not in LOOPBACK:
            raise AssertionError(f"a test tried to reach {address}")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Recorded answers lie beside the checkout; elsewhere the tests that read them step aside."""
    if all((SHARED / needed).exists() for needed in RECORDED):
        return
    for item in items:
        if item.get_closest_marker("recorded"):
            item.add_marker(pytest.mark.skip(reason="no recorded answers beside the checkout"))


@pytest.fixture(scope="session")
def shared() -> pathlib.Path:
    return SHARED


@pytest.fixture
def now() -> datetime:
    return datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
