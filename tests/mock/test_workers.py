"""`--workers`: several processes on one port, which end together."""

from __future__ import annotations

import argparse
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from unittest.mock import Mock
from uuid import uuid4

import httpx
import pytest

from scripts.mock import workers as workers_module
from scripts.postgres import PostgresServer
from scripts.processes import child, local_environment
from tests.conftest import PROJECT, Documents
from tests.mock.subscriber import PATIENCE
from tests.mock.support import TEAMS
from tests.test_processes import MARK, left

HEADERS = {"Authorization": "Token mock-admin-token"}
SECRET = "example-password"


@contextmanager
def workers(documents: Documents, url: str, mark: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    command = [sys.executable, "-m", "scripts.mock", "--port", "0", "--workers", "2", "--ready", "json"]
    command += ["--documents", str(documents.folder("mock"))]
    environment = local_environment({MARK: mark, "GIOSG_GOTOM_MOCK_DATABASE": url})
    with child(command, cwd=PROJECT, environment=environment, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert SECRET not in line
        yield process, json.loads(line)["url"]


def until_gone(mark: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while found := left(mark):
        assert time.monotonic() < deadline, found
        time.sleep(0.05)


def arguments_of(pid: int) -> str:
    """The arguments of a process; empty if it has ended meanwhile."""
    with suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_text(encoding="utf-8")
    return ""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_workers_serve_and_end_together(documents: Documents, postgres: PostgresServer, number: signal.Signals) -> None:
    mark = uuid4().hex
    with workers(documents, postgres.new_database(), mark) as (process, url):
        for place in range(6):
            response = httpx.post(f"{url}{TEAMS}", json={"name": str(place)}, headers=HEADERS, timeout=PATIENCE)
            assert response.status_code == 201
        assert len(httpx.get(f"{url}{TEAMS}", headers=HEADERS, timeout=PATIENCE).json()["results"]) == 7
        assert len(left(mark)) >= 3
        assert not [pid for pid in left(mark) if SECRET in arguments_of(pid)]
        process.send_signal(number)
        process.wait(timeout=PATIENCE)
        until_gone(mark)


def test_a_killed_worker_is_replaced(documents: Documents, postgres: PostgresServer) -> None:
    mark = uuid4().hex
    with workers(documents, postgres.new_database(), mark) as (process, url):
        before = {pid for pid in left(mark) if "spawn_main" in arguments_of(pid)}
        assert len(before) == 2
        os.kill(min(before), signal.SIGKILL)
        deadline = time.monotonic() + PATIENCE
        while len([pid for pid in left(mark) if "spawn_main" in arguments_of(pid)]) != 2 or min(before) in left(mark):
            assert time.monotonic() < deadline
            time.sleep(0.05)
        assert httpx.get(f"{url}{TEAMS}", headers=HEADERS, timeout=PATIENCE).status_code == 200
        assert process.poll() is None


def test_a_replacement_that_cannot_start_is_tried_again(
    postgres: PostgresServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As while the database is away."""
    started: list[Mock] = []

    def start(*arguments: object) -> Mock:
        started.append(Mock())
        started[-1].process.exitcode = None
        return started[-1]

    def await_ready(worker: Mock) -> None:
        if len(started) in (2, 3):
            worker.process.exitcode = 1
            raise workers_module.WorkerError("it ended")

    def wait(sentinels: object) -> None:
        if len(started) == 4:
            raise KeyboardInterrupt
        started[-1].process.exitcode = 1

    for name, value in {"_start": start, "_await": await_ready, "wait": wait, "_PAUSE": 0.0}.items():
        monkeypatch.setattr(workers_module, name, value)
    arguments = argparse.Namespace(database=postgres.new_database(), durable=False, workers=1)
    with socket.socket() as listener:
        assert workers_module.serve_with_workers(arguments, [], None, listener, lambda: None) == 0
    assert len(started) == 4
    assert "error: it ended; trying again" in capsys.readouterr().err
