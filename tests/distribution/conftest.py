"""Built packages, and fresh environments to install them into."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from scripts.processes import local_environment, run
from tests.conftest import PROJECT, MadeOnce
from tests.distribution.wheelhouse import write_wheels

UV = [sys.executable, "-m", "uv"]
TOOLS = ("pytest", "pytest-xdist", "requests", "psycopg", "psycopg-binary")


@dataclass(frozen=True)
class Environment:
    """A virtual environment outside the clone."""

    folder: Path

    @property
    def bin(self) -> Path:
        return self.folder / "bin"

    def run(self, *command: str, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run a command of the environment, which finds nothing of the clone."""
        inherited = {name: value for name, value in local_environment().items() if not name.startswith("PYTHON")}
        return run(
            [str(self.bin / command[0]), *command[1:]],
            cwd=cwd,
            environment={**inherited, **variables},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            timeout=240,
        )


def build(output: Path, *options: str) -> Path:
    """Run `make dist` into another folder."""
    command = [sys.executable, "-m", "scripts.distribution", "--output", str(output), *options]
    subprocess.run(command, cwd=PROJECT, check=True, capture_output=True, timeout=240)
    return output


@pytest.fixture(scope="session")
def dist(made_once: MadeOnce) -> Path:
    """The folder of built wheels and source distributions; only to be read."""
    folder: Path = made_once(
        "dist", lambda folder: build(folder / "dist", "--url", "https://example.com/owner/project")
    )
    return folder


@pytest.fixture(scope="session")
def wheelhouse(made_once: MadeOnce, dist: Path) -> Path:
    """A folder of wheels of all that our packages and the tools of these tests depend on."""

    def make(folder: Path) -> Path:
        required = [*TOOLS]
        for wheel in dist.glob("*.whl"):
            required += requirements(wheel)
        write_wheels(folder, required)
        return folder

    folder: Path = made_once("wheelhouse", make)
    return folder


def requirements(wheel: Path) -> list[str]:
    """The dependencies that a wheel declares."""
    return [value for name, value in metadata(wheel) if name == "Requires-Dist"]


def metadata(wheel: Path) -> list[tuple[str, str]]:
    """The fields of a wheel's metadata, in order; the description comes last."""
    import email
    import zipfile

    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        message = email.message_from_bytes(archive.read(name))
    return [*((name, str(value)) for name, value in message.items()), ("Description", str(message.get_payload()))]


@pytest.fixture(scope="session")
def environment(made_once: MadeOnce, dist: Path, wheelhouse: Path) -> Callable[..., Environment]:
    """Makes environments with exactly the given packages, resolved without a network; only to be read.

    Tests that ask for the same packages share one.
    """

    def make(*packages: str, python: str = sys.executable) -> Environment:
        name = "-".join(["environment", *sorted(packages), Path(python).name]).translate(
            {ord(mark): "_" for mark in "[]"}
        )
        made: Environment = made_once(name, lambda folder: install(folder / "environment", packages, python))
        return made

    def install(folder: Path, packages: Sequence[str], python: str) -> Environment:
        offline = ["--offline", "--no-config"]
        subprocess.run(
            [*UV, "venv", *offline, "--quiet", "--python", python, str(folder)], check=True, capture_output=True
        )
        command = [*UV, "pip", "install", *offline, "--no-index", "--quiet", "--python", str(folder / "bin" / "python")]
        links = [f"--find-links={place}" for place in (dist, wheelhouse)]
        done = subprocess.run([*command, *links, *packages], capture_output=True, text=True, timeout=240, check=False)
        assert done.returncode == 0, done.stderr
        return Environment(folder)

    return make
