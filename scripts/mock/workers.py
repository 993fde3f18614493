"""Several processes that share the listening socket and a PostgreSQL database.

The parent starts the workers, replaces one that ends, and ends all of them with itself; a worker also ends when the
parent is killed. Workers get the settings through a pipe, so that the list of processes shows no database.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess

import uvicorn

from scripts.files.errors import KnownError
from scripts.mock.app import create_namespaces
from scripts.mock.arguments import settings_of
from scripts.mock.certificates import load_certificate
from scripts.mock.engine.stores import open_store
from scripts.mock.serving import config_of

_GRACE = 10.0
"""Seconds that workers have for the requests they are answering."""
_PAUSE = 2.0
"""Seconds before a replacement that could not start is itself replaced."""
_SPAWN = multiprocessing.get_context("spawn")


class WorkerError(KnownError):
    """A worker cannot start; it has printed why."""


@dataclass
class _Worker:
    process: SpawnProcess
    ready: Connection


def serve_with_workers(
    arguments: argparse.Namespace,
    names: Sequence[str],
    certificate: str | None,
    listener: socket.socket,
    on_ready: Callable[[], None],
) -> int:
    """Serve with `arguments.workers` processes until interrupted; `on_ready` is called once all of them serve.

    Raises:
        StoreError: the database cannot be used.
        WorkerError: a worker has ended before it served.
    """
    # Like uvicorn's own handler, also where a shell in the background has it ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    open_store(arguments.database, durable=arguments.durable).close()  # creates the tables, and shows errors once
    workers: list[_Worker] = []
    try:
        workers += (_start(arguments, names, certificate, listener) for _ in range(arguments.workers))
        for worker in workers:
            _await(worker)
        on_ready()
        while True:
            wait([worker.process.sentinel for worker in workers])
            for place, worker in enumerate(workers):
                if worker.process.exitcode is not None:
                    print(f"error: worker {worker.process.pid} ended; starting another", file=sys.stderr)
                    workers[place] = _start(arguments, names, certificate, listener)
                    try:
                        _await(workers[place])
                    except WorkerError as error:
                        print(f"error: {error}; trying again", file=sys.stderr)
                        time.sleep(_PAUSE)  # then it is replaced as any worker that ended
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
        return 0
    finally:
        _end(workers)


def _start(
    arguments: argparse.Namespace, names: Sequence[str], certificate: str | None, listener: socket.socket
) -> _Worker:
    here, there = _SPAWN.Pipe(duplex=False)
    process = _SPAWN.Process(target=_work, args=(arguments, names, certificate, listener, there), daemon=True)
    process.start()
    there.close()
    return _Worker(process, here)


def _await(worker: _Worker) -> None:
    with worker.ready:
        try:
            worker.ready.recv()
        except EOFError:
            raise WorkerError("a worker ended before it was ready; see the message above") from None


def _end(workers: Sequence[_Worker]) -> None:
    for worker in workers:
        worker.process.terminate()
    deadline = time.monotonic() + _GRACE
    for worker in workers:
        worker.process.join(max(0.0, deadline - time.monotonic()))
        worker.process.kill()
        worker.process.join()


def _work(
    arguments: argparse.Namespace,
    names: Sequence[str],
    certificate: str | None,
    listener: socket.socket,
    ready: Connection,
) -> None:
    """Serve in a worker process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C also reaches the parent, which ends its workers
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        mock = create_namespaces(arguments.documents, settings_of(arguments), names)
        config = config_of(mock, arguments, certificate)
        load_certificate(config)
    except KnownError as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(1)
    with listener:
        _Server(config, ready).run(sockets=[listener])


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(_GRACE)
    os._exit(1)


class _Server(uvicorn.Server):
    """A server that says when it serves."""

    def __init__(self, config: uvicorn.Config, ready: Connection) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        with suppress(OSError), self._ready:
            self._ready.send(True)
