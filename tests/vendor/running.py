"""Runs samples as their readers would: in one Python session, as JavaScript modules, as commands of a shell."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Protocol

import pytest

from scripts.processes import run

_SECONDS = 60


class Session(Protocol):
    """Runs samples one after the other and returns what each prints."""

    def run(self, code: str) -> str: ...


class PythonSession:
    """One interactive session: a sample sees the names that earlier ones have left behind. Raises what they raise."""

    def __init__(self) -> None:
        self._names: dict[str, object] = {"__name__": "__main__"}

    def run(self, code: str) -> str:
        printed = io.StringIO()
        with redirect_stdout(printed):
            exec(compile(code, "<sample>", "exec"), self._names)
        return printed.getvalue()


class JavaScriptSession:
    """Each sample is an ES module of its own: they use top-level `await` and declare the same names over and over."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def run(self, code: str) -> str:
        module = self._folder / "sample.mjs"
        module.write_text(code, encoding="utf-8")
        return run_command([str(node()), str(module)], self._folder)


def node() -> Path:
    """Node.js as it is pinned into the environment, never the system's."""
    return Path(sys.executable).parent / "node"


def need(*programs: str) -> None:
    """Skip the test if one of these programs is not installed. On CI that is a failure: there they have to be."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing and os.environ.get("CI", "").lower() in ("", "0", "false"):
        pytest.skip(f"the vendor's sample needs {', '.join(missing)}: install what is missing and put it on the PATH")
    assert not missing, f"the vendor's sample needs {', '.join(missing)}: install it on CI"


def run_command(command: list[str], folder: Path, authority: Path | None = None) -> str:
    """Run a command in a folder, with nothing of our environment but the PATH, and return its standard output.

    Args:
        authority: PEM file of a certificate authority that Node.js is to trust.

    Raises:
        AssertionError: it failed, wrote to standard error, or did not end; whatever it has started is killed then.
    """
    environment = {
        "PATH": os.pathsep.join([str(node().parent), os.environ.get("PATH", os.defpath)]),
        "HOME": str(folder),
        "LANG": "C.UTF-8",
    }
    if authority is not None:
        environment["NODE_EXTRA_CA_CERTS"] = str(authority)
    pipe = subprocess.PIPE
    try:
        done = run(command, cwd=folder, environment=environment, stdout=pipe, stderr=pipe, timeout=_SECONDS)
    except subprocess.TimeoutExpired:
        raise AssertionError(f"the sample did not end within {_SECONDS} s") from None
    assert (done.returncode, done.stderr) == (0, ""), f"exit status {done.returncode}: {done.stdout!r} {done.stderr!r}"
    return str(done.stdout)
