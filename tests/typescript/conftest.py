"""Programs in JavaScript that use the generated TypeScript packages, run by the Node of this environment."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.apis import PACKAGE_OF
from tests.conftest import PROJECT

GENERATED = PROJECT / "generated" / "typescript"
TSC = PROJECT / "node_modules" / "typescript-7" / "bin" / "tsc"
ORGANIZATION = "7f9e9580-095b-42c7-838c-c04e667b26f7"
_BEGIN = """
const show = (value) => console.log(JSON.stringify(value));
const failure = async (promise) => {
  try { await promise; } catch (error) { return error; }
  throw new Error("nothing was thrown");
};
"""


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
    done = subprocess.run(
        ["node", "--input-type=module", "-"],
        input="\n".join([*lines, program]),
        env=None if environment is None else dict(environment),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr + done.stdout
    return json.loads(done.stdout)
