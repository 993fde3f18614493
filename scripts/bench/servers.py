"""Start server processes for a measurement, pinned to the first processor."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.error
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from scripts.bench.peers import BODY_FILE
from scripts.files.errors import KnownError
from scripts.processes import child, local_environment, open_local

ROOT = Path(__file__).resolve().parents[2]
NODE = ROOT / "build" / "bench" / "node"
PEERS = ROOT / "build" / "bench" / "peers"
START_SECONDS = 60
SERVER_CPU, LOAD_CPU = 0, 1


class BenchError(KnownError):
    """A measurement failed; the message says what and how to fix it."""


@dataclass(frozen=True)
class Server:
    """A running server."""

    name: str
    url: str
    process: subprocess.Popen[str]

    def memory(self) -> float | None:
        """Return the resident memory of the process and its children in MiB, or None if unknown."""
        return sum_of_memory(self.process.pid)


def sum_of_memory(pid: int) -> float | None:
    """Return the resident memory of a process and its children in MiB, or None (Linux only)."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    except OSError:
        return None
    own = next((int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS")), 0.0)
    return own + sum(sum_of_memory(int(child)) or 0.0 for child in children)


def pinned(cpu: int) -> list[str]:
    """Return a command prefix that pins a command to one processor; empty if not supported."""
    cpus = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    if len(cpus) < 2:
        return []
    code = f"import os, sys; os.sched_setaffinity(0, [{cpus[cpu]}]); os.execvp(sys.argv[1], sys.argv[1:])"
    return [sys.executable, "-c", code]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextlib.contextmanager
def running(
    name: str,
    command: list[str],
    port: int,
    path: str,
    log: Path,
    environment: Mapping[str, str] | None = None,
    *,
    is_pinned: bool = True,
) -> Iterator[Server]:
    """Start a server and wait until it responds to `path` with any status. Raises BenchError."""
    url = f"http://127.0.0.1:{port}"
    with (
        log.open("wb") as output,
        child(
            [*(pinned(SERVER_CPU) if is_pinned else ()), *command],
            cwd=ROOT,
            environment=local_environment(environment),
            stdout=output,
            stderr=subprocess.STDOUT,
        ) as process,
    ):
        _wait(name, process, url + path, log)
        yield Server(name, url, process)


def _wait(name: str, process: subprocess.Popen[str], url: str, log: Path) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end and process.poll() is None:
        try:
            with open_local(url, timeout=5):
                return
        except urllib.error.HTTPError:
            return  # any response will do
        except OSError:
            time.sleep(0.05)
    raise BenchError(f"{name} did not start; see {log}")


@contextlib.contextmanager
def mock(log: Path, *options: str, is_pinned: bool = True, name: str = "mock") -> Iterator[Server]:
    """Run the mock server as `make mock` does."""
    port = free_port()
    command = [sys.executable, "-m", "scripts.mock", "--port", str(port), *options]
    with running(name, command, port, "/__mock__/health", log, is_pinned=is_pinned) as server:
        yield server


@contextlib.contextmanager
def static(name: str, factory: str, body: bytes, folder: Path) -> Iterator[Server]:
    """Run a static application on the mock's HTTP server, with the same settings."""
    file = folder / f"{name}.body"
    file.write_bytes(body)
    with application(name, factory, file, folder) as server:
        yield server


@contextlib.contextmanager
def application(name: str, factory: str, bodies: Path, folder: Path) -> Iterator[Server]:
    """Run an application of `peers` with a file, or a folder, of response bodies."""
    port = free_port()
    command = [sys.executable, "-m", "uvicorn", "--factory", f"scripts.bench.peers:{factory}", "--port", str(port)]
    command += ["--no-access-log", "--no-proxy-headers", "--no-server-header", "--log-level=warning", "--ws=none"]
    with running(name, command, port, "/", folder / f"{name}.log", {BODY_FILE: str(bodies)}) as server:
        yield server


@contextlib.contextmanager
def prism(name: str, api: str, folder: Path, *options: str) -> Iterator[Server]:
    """Run Prism on the bundled document of an API."""
    port = free_port()
    command = [node(), str(NODE / "node_modules/@stoplight/prism-cli/dist/index.js"), "mock", f"--port={port}"]
    command += [*options, str(ROOT / "build" / f"{api}.json")]
    with running(name, command, port, "/", folder / f"{name}.log") as server:
        yield server


def node() -> str:
    return str(Path(sys.executable).parent / "node")
