"""A command that cannot do its work: its exit code, and the one line it says."""

from __future__ import annotations

import contextlib
import os
import resource
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence

from tests.checker.driver import Checker

WITHOUT_ROOT = (
    ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if os.geteuid() == 0 else ()
)
"""Root may write what is read-only, unless this right is taken away."""


def refusal(
    it: Checker,
    *command: str,
    code: int = 1,
    environment: Mapping[str, str] | None = None,
    prefix: Sequence[str] = (),
    before: Callable[[], None] | None = None,
) -> str:
    """Runs the program as from a shell; gives its one line after ``Error:``."""
    done = subprocess.run(
        [*prefix, sys.executable, str(it.bot), *command],
        env={**it.environment, **(environment or {})},
        cwd=it.folder,
        preexec_fn=before,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == code, f"{done.returncode}: {done.stderr}"
    return the_line(done.stderr)


def the_line(stderr: str) -> str:
    """The one line that says what is wrong; what was logged before it may stand above."""
    assert "Traceback" not in stderr, stderr
    lines = [line for line in stderr.splitlines() if line.startswith("Error: ")]
    assert len(lines) == 1, stderr
    assert stderr.splitlines()[-1] == lines[0], stderr
    return lines[0].removeprefix("Error: ")


def small_files(size: int) -> Callable[[], None]:
    """No file of the process may grow past ``size`` bytes, as on a disk that is full."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


@contextlib.contextmanager
def opened(it: Checker) -> Iterator[sqlite3.Connection]:
    """The bot's database in the hands of another program."""
    with contextlib.closing(sqlite3.connect(it.db, isolation_level=None)) as other:
        yield other
