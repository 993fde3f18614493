"""Calls through a TypeScript client, which runs in a Node process of its own (`bridge.mjs`)."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from scripts.apis import Package
from scripts.contract.defaults import TYPESCRIPT_CLIENTS
from scripts.processes import child

HERE = Path(__file__).resolve().parent
# The Node of the environment comes before any other: an older one cannot read large integers exactly.
_SEARCHED = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)])


@dataclass(frozen=True)
class Wire:
    """A request as the client handed it to fetch."""

    method: str
    target: str
    headers: Mapping[str, str] = field(repr=False)  # they hold credentials
    body: bytes


@dataclass(frozen=True)
class Outcome:
    """What became of one call.

    Attributes:
        wire: the request; None if none was sent.
        status: of the answer; None if none came, as are `headers` and `body`.
        result: what the client returned, as JSON.
        error: class and message of what it threw.
    """

    wire: Wire | None
    status: int | None
    headers: Mapping[str, str] | None
    body: bytes | None
    result: Any
    error: tuple[str, str] | None


class Bridge:
    """A client in a process; to be closed, or used as a context manager."""

    def __init__(self, package: Package, options: Mapping[str, Any], folder: Path = TYPESCRIPT_CLIENTS) -> None:
        """Start the process; `options` is what the client is made with, `folder` holds the packages."""
        module = folder / package.package.replace("_", "-") / "dist" / "index.js"
        command = [shutil.which("node", path=_SEARCHED) or "node", str(HERE / "bridge.mjs")]
        self._stack = ExitStack()
        self._process = self._stack.enter_context(
            child(command, cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        )
        self._write({"module": module.as_uri(), "facade": package.facade, "options": dict(options)})

    def call(
        self,
        operation_id: str,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        content_type: str | None = None,
        pins: Mapping[str, str] | None = None,
    ) -> Outcome:
        """Call an operation; values are those of the wire, a file is `{"$file": base64, "name": ..., "type": ...}`.

        `pins` are headers that go onto the wire without being part of what the client did.

        Raises:
            RuntimeError: the process ended.
        """
        given = {"operationId": operation_id, "path": path, "query": query, "headers": headers}
        given |= {"contentType": content_type, "pins": pins} | ({} if body is None else {"body": body})
        self._write(given)
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the TypeScript client ended with status {self._process.wait()}")
        found = json.loads(line)
        wire, error, content = found["wire"], found["error"], found["body"]
        return Outcome(
            wire=wire and Wire(wire["method"], wire["target"], wire["headers"], base64.b64decode(wire["body"])),
            status=found["status"],
            headers=found["headers"],
            body=None if content is None else base64.b64decode(content),
            result=found["result"],
            error=error and (error["name"], error["message"]),
        )

    def _write(self, value: Mapping[str, Any]) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(value) + "\n")
        self._process.stdin.flush()

    def close(self) -> None:
        """End the process, if it has not ended by itself."""
        self._stack.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()
