"""Fork processes from one that has loaded the mock and, if asked, the harness, for mock servers and schemathesis.

Like new interpreters, such processes share no state, but they start without seconds of imports. The first call starts
the process that they are forked from.
"""

from __future__ import annotations

import multiprocessing
import multiprocessing.forkserver as forkserver
import os
import re
import signal
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from scripts.contract.defaults import MOCK_DOCUMENTS_VARIABLE, ROOT
from scripts.files.errors import KnownError
from scripts.mock.__main__ import main as mock_main
from scripts.processes import end_with_starter, forget_proxies, open_local

Main = Callable[[Sequence[str]], int]
"""A command line's `main`."""

_CONTEXT = multiprocessing.get_context("forkserver")
_preloaded = ["scripts.contract.preloaded"]
_GRACE_SECONDS = 10.0
_START_SECONDS = 20


class ServerError(KnownError):
    """The mock server did not start; the message contains its output."""


def preload(module: str) -> None:
    """Load a module before forking; call it before the first process is started."""
    if module not in _preloaded:
        _preloaded.append(module)


@contextmanager
def forked(target: Callable[..., None], *arguments: Any) -> Iterator[BaseProcess]:
    """Context manager: run a function of a module in a forked process, and end it on exit."""
    _start_first()
    process = _CONTEXT.Process(target=_begin, args=(target, arguments), daemon=True)
    process.start()
    try:
        yield process
    finally:
        process.terminate()
        process.join(_GRACE_SECONDS)
        process.kill()
        process.join()


def _start_first(documents: str | None = None) -> None:
    """Start the process that all others are forked from, unless it runs; `documents` is the folder that mocks serve."""
    # Works only from the project's folder; elsewhere each process loads the modules itself.
    _CONTEXT.set_forkserver_preload(_preloaded)
    try:
        if documents is not None:
            os.environ[MOCK_DOCUMENTS_VARIABLE] = documents
        forkserver.ensure_running()
    finally:
        os.environ.pop(MOCK_DOCUMENTS_VARIABLE, None)


@contextmanager
def mock_servers(count: int, log: Path, *options: str, main: Main = mock_main) -> Iterator[list[str]]:
    """Start mock servers with the same options, and yield their base URLs; their output goes to `log`.

    Raises:
        ServerError: a server did not start.
    """
    with ExitStack() as stack:
        starting = [stack.enter_context(_starting(main, ["--check-responses", *options], log)) for _ in range(count)]
        yield [_url(reader, log) for _, reader in starting]


@contextmanager
def mock_process(log: Path, *options: str) -> Iterator[tuple[BaseProcess, str]]:
    """Start a mock server with no other options than these, and yield its process and base URL. Raises ServerError."""
    with _starting(mock_main, options, log) as (process, reader):
        yield process, _url(reader, log)


@contextmanager
def _starting(main: Main, options: Sequence[str], log: Path) -> Iterator[tuple[BaseProcess, Connection]]:
    """Context manager: a process of a mock server, and where it will say its URL."""
    _start_first(options[options.index("--documents") + 1] if "--documents" in options else None)
    reader, writer = pipe()
    with reader, forked(_serve, main, ["--port", "0", *options], writer, log) as process:
        writer.close()
        yield process, reader


def pipe() -> tuple[Connection, Connection]:
    """Return a reader and a writer, which a forked process can inherit."""
    return _CONTEXT.Pipe(duplex=False)


def _url(reader: Connection, log: Path) -> str:
    with os.fdopen(os.dup(reader.fileno())) as output:
        match = re.search(r"http://\S+", output.readline())
    if match is None:
        raise ServerError(f"the mock server did not start:\n{log.read_text(encoding='utf-8')}")
    with open_local(f"{match.group()}/__mock__/health", timeout=_START_SECONDS):
        return match.group()


def run_schemathesis(arguments: Sequence[str], environment: Mapping[str, str], log: Path) -> None:
    """Run `st` with these arguments; its exit status becomes that of the process."""
    from schemathesis.cli import schemathesis

    _write_to(log, "w")
    os.environ.clear()
    os.environ.update(environment)
    sys.path[:0] = environment["PYTHONPATH"].split(os.pathsep)
    sys.argv = ["st", *arguments]
    warnings.simplefilter("ignore")
    schemathesis()


def _begin(target: Callable[..., None], arguments: Sequence[Any]) -> None:
    """Reset signal handlers, end with the forking process, and call the function."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to the starter, which ends the others
    end_with_starter()
    os.chdir(ROOT)
    target(*arguments)


def _serve(main: Main, arguments: Sequence[str], output: Connection, log: Path) -> None:
    _write_to(log, "a")
    os.dup2(output.fileno(), sys.stdout.fileno())
    forget_proxies()
    sys.exit(main(arguments))


def _write_to(log: Path, mode: str) -> None:
    with log.open(mode, encoding="utf-8") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
