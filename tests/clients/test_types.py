"""Types: the packages are typed (PEP 561), so type checkers must accept them and their correct use."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

RIGHT = """
from uuid import UUID

from giosg_client import AsyncGiosg, Giosg
from giosg_client.models import Team
from gotom_client import GoTom

ORGANIZATION = UUID("7f9e9580-095b-42c7-838c-c04e667b26f7")

with Giosg(token="t") as giosg:
    teams: list[Team] = list(giosg.teams.iter(ORGANIZATION))
    name: str = giosg.users.me().full_name
budget: str = GoTom(tenant="t", user="u", secret="s").campaigns.get("12345").name


async def first() -> Team:
    async with AsyncGiosg(token="t") as giosg:
        async for team in giosg.teams.iter(ORGANIZATION):
            return team
    raise LookupError
"""
WRONG = """
from giosg_client import Giosg

giosg = Giosg(token="t")
giosg.teams.iter(7)
giosg.users.me().full_nam
giosg.users.me(nobody=True)
"""


def check(packages: list[Path], target: list[Path], cache: Path, *options: str) -> str:
    """Return mypy's output for the targets, which may import the packages."""
    verdict = subprocess.run(
        [sys.executable, "-m", "mypy", f"--cache-dir={cache}", "--config-file=", *options, *target],
        env=os.environ | {"MYPYPATH": os.pathsep.join(str(package.parent) for package in packages)},
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert not verdict.stderr, verdict.stderr
    return verdict.stdout


def typed_packages(generated: Path) -> list[Path]:
    return sorted(marker.parent for marker in (generated / "python").glob("*/*/py.typed"))


def test_the_packages_satisfy_a_type_checker(generated: Path, tmp_path: Path) -> None:
    packages = typed_packages(generated)
    assert len(packages) == len(list((generated / "python").iterdir()))
    verdict = check(packages, packages, tmp_path)
    assert verdict.startswith("Success"), verdict


def test_a_type_checker_knows_what_methods_take_and_give(generated: Path, tmp_path: Path) -> None:
    """In strict mode, as users may use it for their own code."""
    right, wrong = tmp_path / "right.py", tmp_path / "wrong.py"
    right.write_text(RIGHT)
    wrong.write_text(WRONG)
    verdict = check(typed_packages(generated), [right, wrong], tmp_path, "--strict", "--follow-imports=silent")
    faults = [line.removeprefix(f"{tmp_path}/") for line in verdict.splitlines() if " error: " in line]
    assert [(line.split(":")[0], line.split()[-1]) for line in faults] == [
        ("wrong.py", "[arg-type]"),
        ("wrong.py", "[attr-defined]"),
        ("wrong.py", "[call-arg]"),
    ], verdict
