"""Call a TypeScript client in a separate Node process (`bridge.mjs`)."""

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
# Prefer the Node of the environment: older ones cannot read large integers exactly.
_SEARCHED = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)])


@dataclass(frozen=True)
class Wire:
    """A request as the client passed it to `fetch`."""

    method: str
    target: str
    headers: Mapping[str, str] = field(repr=False)  # may contain credentials
    body: bytes


@dataclass(frozen=True)
class Outcome:
    """The outcome of one call.

    Attributes:
        wire: the request; None if none was sent.
        status: of the response; None without one, like `headers` and `body`.
        result: the returned value, as JSON.
        error: class and message of the thrown error.
    """

    wire: Wire | None
    status: int | None
    headers: Mapping[str, str] | None
    body: bytes | None
    result: Any
    error: tuple[str, str] | None


class Bridge:
    """A client in a separate process; close it, or use it as a context manager."""

    def __init__(self, package: Package, options: Mapping[str, Any], folder: Path = TYPESCRIPT_CLIENTS) -> None:
        """Start the process; `options` are the options of the client, `folder` contains the packages."""
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
        """Call an operation with wire values; a file is `{"$file": base64, "name": ..., "type": ...}`.

        `pins` are headers added after the client has built its request.

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
        self._process.stdin.write(json.dumps(_with_plain_keys(value)) + "\n")
        self._process.stdin.flush()

    def close(self) -> None:
        """End the process, if it is still running."""
        self._stack.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def _with_plain_keys(value: Any) -> Any:
    """Return a value whose keys need no escapes in JSON: those that do become `$key:` and their UTF-16 units in hex.

    JSON.parse of V8 (Node 24.19) takes a key with an escape for the key `\\` if one stood in its place before.
    """
    if isinstance(value, dict):
        return {_plain(key): _with_plain_keys(member) for key, member in value.items()}
    return [_with_plain_keys(item) for item in value] if isinstance(value, list) else value


def _plain(key: str) -> str:
    if json.dumps(key) == f'"{key}"' and not key.startswith("$key:"):
        return key
    return "$key:" + key.encode("utf-16-be", "surrogatepass").hex()
