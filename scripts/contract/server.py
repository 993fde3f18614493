"""A mock server of our own for the length of one run."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from scripts.files.errors import KnownError
from scripts.processes import child, end, open_local

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 20


class ServerError(KnownError):
    """The mock server did not start; the text holds what it said."""


@contextmanager
def mock_server(*options: str, command: Sequence[str] = ("-m", "scripts.mock")) -> Iterator[str]:
    """Start the mock server on a free port of this machine and yield its base URL.

    `command` is what Python runs; it takes the options of `scripts.mock`.

    Raises:
        ServerError: it did not come up.
    """
    # A file takes all that is said; a pipe that nobody empties would stop the server once it is full.
    started = [sys.executable, *command, "--port", "0", "--check-responses", *options]
    with (
        tempfile.TemporaryFile("w+") as errors,
        child(started, cwd=ROOT, stdout=subprocess.PIPE, stderr=errors) as process,
    ):
        assert process.stdout is not None
        match = re.search(r"http://\S+", process.stdout.readline())
        if match is None:
            end(process)
            errors.seek(0)
            raise ServerError(f"the mock server did not start:\n{errors.read()}")
        with open_local(f"{match.group()}/__mock__/health", timeout=START_SECONDS):
            yield match.group()
