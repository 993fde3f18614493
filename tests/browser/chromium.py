"""A Chromium of its own for the tests, spoken to over its DevTools protocol: no driver, no download, no network.

The protocol comes through two pipes (`--remote-debugging-pipe`), as JSON texts that end with a NUL byte, so that
nothing but the standard library is needed. https://chromedevtools.github.io/devtools-protocol/ describes it.
"""

from __future__ import annotations

import contextlib
import fcntl
import functools
import json
import os
import select
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.processes import child, local_environment
from tests.browser.program import find_browser

_SECONDS = 240
_SHARED_MEMORY = Path("/dev/shm")
_SHARED_BYTES = 512 * 2**20
_WITH_PIPES = (
    "import os, sys; os.dup2(int(sys.argv[1]), 3); os.dup2(int(sys.argv[2]), 4); os.execv(sys.argv[3], sys.argv[3:])"
)
FLAGS = (
    "--headless=new",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--disable-gpu",
    "--hide-scrollbars",
    "--mute-audio",
    # No name but this machine's has an address: a request to anywhere else fails, and is seen.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--no-proxy-server",
)


class ProtocolError(AssertionError):
    """The browser refused a command, ended, or did not answer in time."""


class Chromium:
    """A running browser. Commands wait for their answer; events that come meanwhile go to their session's list."""

    def __init__(self, commands: int, answers: int) -> None:
        self._commands = commands
        self._answers = answers
        self._buffer = b""
        self._number = 0
        self._results: dict[int, dict[str, Any]] = {}
        self.events: dict[str, list[dict[str, Any]]] = {}

    def send(self, method: str, session: str = "", **parameters: Any) -> dict[str, Any]:
        """Do a command and give back its result. Raises ProtocolError."""
        self._number += 1
        number = self._number
        message: dict[str, Any] = {"id": number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self._commands, data) :]
        deadline = time.monotonic() + _SECONDS
        while number not in self._results:
            if not self.receive(deadline - time.monotonic()):
                raise ProtocolError(f"{method} was not answered within {_SECONDS} s")
        answer = self._results.pop(number)
        if "error" in answer:
            raise ProtocolError(f"{method}: {answer['error']}")
        result: dict[str, Any] = answer["result"]
        return result

    @functools.cached_property
    def context(self) -> str:
        """The browsing context that pages share which need none of their own."""
        return self.new_context()

    def new_context(self) -> str:
        """Begin a browsing context, with a cache and storage of its own."""
        context: str = self.send("Target.createBrowserContext")["browserContextId"]
        return context

    def receive(self, seconds: float) -> bool:
        """Take in what the browser has sent, waiting for it at most so long; False if nothing came."""
        if seconds <= 0 or not select.select([self._answers], [], [], seconds)[0]:
            return False
        data = os.read(self._answers, 1 << 20)
        if not data:
            raise ProtocolError("the browser has ended")
        *messages, self._buffer = (self._buffer + data).split(b"\0")
        for message in messages:
            decoded = json.loads(message)
            if "id" in decoded:
                self._results[decoded["id"]] = decoded
            else:
                self.events.setdefault(decoded.get("sessionId", ""), []).append(decoded)
        return True


@contextlib.contextmanager
def launch(folder: Path, *more_flags: str) -> Iterator[Chromium]:
    """A browser with its profile in a folder of the caller's; skips or fails the test where there is none."""
    program = find_browser(folder)
    flags = ["--remote-debugging-pipe", *FLAGS, *more_flags, *program.flags, f"--user-data-dir={folder}"]
    if os.geteuid() == 0 and "--no-sandbox" not in flags:
        flags.append("--no-sandbox")  # Chromium's sandbox refuses to work for root.
    if not _SHARED_MEMORY.exists() or shutil.disk_usage(_SHARED_MEMORY).free < _SHARED_BYTES:
        # Some containers have too little of it. Files on a disk serve as well, and cost a fifth of opening a page.
        flags.append("--disable-dev-shm-usage")
    theirs_in, commands = (_high(end) for end in os.pipe())
    answers, theirs_out = (_high(end) for end in os.pipe())
    log = os.open(folder / "log", os.O_WRONLY | os.O_CREAT, 0o600)
    with child(
        [sys.executable, "-c", _WITH_PIPES, str(theirs_in), str(theirs_out), program.path, *flags],
        cwd=folder,
        environment=local_environment({"HOME": str(folder), **program.environment}),
        stdout=log,
        stderr=log,
        pass_fds=(theirs_in, theirs_out),
        grace=2,
    ):
        for end in (theirs_in, theirs_out, log):
            os.close(end)
        try:
            browser = Chromium(commands, answers)
            browser.send("Browser.getVersion")
            yield browser
        finally:
            os.close(commands)
            os.close(answers)


def _high(end: int) -> int:
    """The same end of a pipe under a number that the browser's own, 3 and 4, cannot overwrite."""
    moved = fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10)
    os.close(end)
    return moved
