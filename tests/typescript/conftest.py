"""Programs in JavaScript that use the generated TypeScript packages, run by the Node of this environment."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from select import select
from typing import Any

import pytest

from scripts.apis import PACKAGE_OF
from scripts.processes import child, local_environment
from tests.conftest import PROJECT

GENERATED = PROJECT / "generated" / "typescript"
TSC = PROJECT / "node_modules" / "typescript-7" / "bin" / "tsc"
ORGANIZATION = "7f9e9580-095b-42c7-838c-c04e667b26f7"
_SECONDS = 120
_BEGIN = """
export let shown;
const show = (value) => {
  if (shown !== undefined) throw new Error("shown twice");
  shown = JSON.stringify(value);
};
const failure = async (promise) => {
  try { await promise; } catch (error) { return error; }
  throw new Error("nothing was thrown");
};
"""
_STARTED = ExitStack()


@pytest.fixture(scope="session", autouse=True)
def _end_node() -> Iterator[None]:
    yield
    _STARTED.close()


@cache
def _node() -> subprocess.Popen[str]:
    """The Node process of this worker; it runs one program after the other (`programs.mjs`)."""
    command = ["node", str(Path(__file__).with_name("programs.mjs"))]
    return _STARTED.enter_context(child(command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE))


def folder(api: str) -> Path:
    """The package of an API."""
    return GENERATED / PACKAGE_OF[api].package.replace("_", "-")


def run(api: str, program: str, environment: Mapping[str, str] | None = None, **values: Any) -> Any:
    """Run a program; returns what it handed to `show`.

    In it `sdk` is the package of the API, each of `values` a constant, and `failure(promise)` what a promise is
    rejected with.
    """
    lines = [f'import * as sdk from "{(folder(api) / "dist" / "index.js").as_uri()}";', _BEGIN]
    lines += [f"const {name} = {json.dumps(value)};" for name, value in values.items()]
    order = {"program": "\n".join([*lines, program]), "environment": environment or local_environment()}
    process = _node()
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps(order) + "\n")
    process.stdin.flush()
    in_time = select([process.stdout], [], [], _SECONDS)[0]
    line = process.stdout.readline() if in_time else ""
    if not line:
        _STARTED.close()
        _node.cache_clear()
        raise AssertionError(f"Node ended, or was not done within {_SECONDS} s: {program}")
    done = json.loads(line)
    assert "shown" in done, done.get("error", "nothing was shown")
    return json.loads(done["shown"])
