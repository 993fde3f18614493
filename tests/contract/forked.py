"""Runs of schemathesis and mock servers in processes forked from one that has their modules loaded already.

Such a process shares nothing with the others, like a new interpreter, and begins without a second and more of imports.
The first call starts the process that they are forked from, one for each worker of pytest.
"""

from __future__ import annotations

import multiprocessing
import os
import re
import signal
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from scripts.contract.server import ROOT, START_SECONDS, ServerError
from scripts.processes import forget_proxies, open_local

_CONTEXT = multiprocessing.get_context("forkserver")
_GRACE_SECONDS = 10.0


def run_schemathesis(arguments: Sequence[str], environment: Mapping[str, str], log: Path, limit: float) -> int:
    """The exit status of `st` with these arguments; like `scripts.contract.run.start_schemathesis`.

    Raises:
        subprocess.TimeoutExpired: it took longer than `limit` seconds, and was ended.
    """
    with _forked(_schemathesis, arguments, environment, log) as process:
        process.join(limit)
        if process.exitcode is None:
            raise subprocess.TimeoutExpired(["st", *arguments], limit)
        return process.exitcode


@contextmanager
def forked_mock(fault: str, log: Path, *options: str) -> Iterator[str]:
    """The base URL of a mock server with a fault; like `scripts.contract.server.mock_server`.

    Raises:
        ServerError: it did not come up.
    """
    reader, writer = _CONTEXT.Pipe(duplex=False)
    arguments = ["--port", "0", "--check-responses", *options]
    with reader, writer, _forked(_faulty_mock, fault, arguments, writer, log):
        writer.close()
        with os.fdopen(os.dup(reader.fileno())) as output:
            match = re.search(r"http://\S+", output.readline())
            if match is None:
                raise ServerError(f"the mock server did not start:\n{log.read_text(encoding='utf-8')}")
            with open_local(f"{match.group()}/__mock__/health", timeout=START_SECONDS):
                yield match.group()


@contextmanager
def _forked(target: Callable[..., None], *arguments: Any) -> Iterator[BaseProcess]:
    """A process that ends with the context."""
    # Found from the project's folder, where tests are run; from elsewhere each process has to load them.
    _CONTEXT.set_forkserver_preload(["tests.contract.preloaded"])
    process = _CONTEXT.Process(target=target, args=arguments, daemon=True)
    process.start()
    try:
        yield process
    finally:
        process.terminate()
        process.join(_GRACE_SECONDS)
        process.kill()
        process.join()


def _schemathesis(arguments: Sequence[str], environment: Mapping[str, str], log: Path) -> None:
    from schemathesis.cli import schemathesis

    _write_to(log)
    os.environ.clear()
    os.environ.update(environment)
    sys.path[:0] = environment["PYTHONPATH"].split(os.pathsep)
    sys.argv = ["st", *arguments]
    warnings.simplefilter("ignore")
    schemathesis()


def _faulty_mock(fault: str, arguments: Sequence[str], output: Connection, log: Path) -> None:
    from tests.contract.faults import mock

    _write_to(log)
    os.dup2(output.fileno(), sys.stdout.fileno())
    forget_proxies()
    sys.exit(mock.main_with(fault, arguments))


def _write_to(log: Path) -> None:
    """Take what is said into a file, work in the project's folder, and answer signals as a new process does."""
    with log.open("w", encoding="utf-8") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
    os.chdir(ROOT)
    signal.signal(signal.SIGINT, signal.default_int_handler)
