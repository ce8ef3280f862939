"""The processes a check runs: servers, and the bot, warm or as a shell starts it."""

from __future__ import annotations

import json
import os
import pathlib
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parents[1]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def server(*command: str | pathlib.Path) -> Iterator[str]:
    """A process that prints its port or address first; ends with the block."""
    process = subprocess.Popen(
        [sys.executable, *map(str, command)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    try:
        line = process.stdout.readline().strip()
        assert line, f"{command} did not start"
        yield line if not line.isdigit() else f"http://127.0.0.1:{line}"
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


class Warm:
    """The process that has imported the bot and forks for each command (``warm.py``)."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(HERE / "warm.py"), str(ROOT)],
            env={"PATH": os.defpath, "PYTHONUTF8": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, order: Mapping[str, object], seconds: float) -> int:
        """The exit code; past ``seconds`` the command is killed, and its code is -9."""
        child = self.start(order)
        if not self.has_ended(seconds):
            os.kill(child, signal.SIGKILL)
        return self.code()

    def start(self, order: Mapping[str, object]) -> int:
        """The number of the process; the next may start once its code was asked for."""
        assert self._process.stdin
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return self.code()

    def has_ended(self, seconds: float) -> bool:
        return bool(select.select([self._process.stdout], [], [], seconds)[0])

    def code(self) -> int:
        """The exit code, once there is one."""
        assert self._process.stdout
        return int(self._process.stdout.readline())


@cache
def warm() -> Warm:
    """One for all tests of this process; it ends with it."""
    return Warm()


class Running:
    """A command of the bot that is still at it."""

    def __init__(
        self, command: Sequence[str], environment: Mapping[str, str], folder: pathlib.Path
    ) -> None:
        self.errors = (folder / "stderr.txt").open("a+")
        self._before = self.errors.tell()
        self.process = subprocess.Popen(
            [sys.executable, *command],
            env=environment,
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=self.errors,
        )

    def ended(self, seconds: float) -> bool:
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    @property
    def code(self) -> int | None:
        return self.process.poll()

    @property
    def started(self) -> bool:
        """Whether it has told so: before that a signal ends it like any process."""
        return "started" in pathlib.Path(self.errors.name).read_text()[self._before :]

    def kill(self) -> bool:
        """SIGKILL; False where it had ended before."""
        alive = self.process.poll() is None
        self.process.kill()
        self.process.wait()
        self.errors.close()
        return alive

    @property
    def said(self) -> str:
        """The end of what the bot wrote on standard error, over all its lives."""
        return pathlib.Path(self.errors.name).read_text()[-4000:]

    def stop(self, seconds: float = 20) -> int:
        """SIGTERM, and the exit code of an orderly end."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(seconds)


class WarmRunning:
    """What ``Running`` is, forked off the process that has done the imports."""

    def __init__(self, order: Mapping[str, object], errors: pathlib.Path) -> None:
        self._errors = errors
        self._child = warm().start(order)
        self.code: int | None = None

    def ended(self, seconds: float) -> bool:
        if self.code is None and warm().has_ended(seconds):
            self.code = warm().code()
        return self.code is not None

    def kill(self) -> bool:
        """SIGKILL; False where it had ended before."""
        if self.ended(0):
            return False
        os.kill(self._child, signal.SIGKILL)
        self.code = warm().code()
        return self.code == -signal.SIGKILL

    @property
    def said(self) -> str:
        return self._errors.read_text()[-4000:]

    def stop(self, seconds: float = 20) -> int:
        """SIGTERM, and the exit code of an orderly end."""
        os.kill(self._child, signal.SIGTERM)
        assert self.ended(seconds), "it does not stop"
        assert self.code is not None
        return self.code
