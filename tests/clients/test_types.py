"""Types: the packages are typed (PEP 561), so type checkers must accept them and their correct use."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from scripts.processes import local_environment
from tests.conftest import PROJECT
from tests.type_checker import mypy, typed_packages

PROGRAMS = PROJECT / "overlays" / "docs" / "programs"
RIGHT = """
from uuid import UUID

from giosg_client import AsyncGiosg, Giosg
from giosg_client.models import Team, TeamForm
from giosg_interactions_client import InteractionDesigner
from giosg_interactions_client.models import Interaction
from giosg_interactions_client.responses import RawResponse
from gotom_client import GoTom

ORGANIZATION = UUID("7f9e9580-095b-42c7-838c-c04e667b26f7")

with Giosg(token="t") as giosg:
    teams: list[Team] = list(giosg.teams.iter(ORGANIZATION))
    name: str = giosg.users.me().full_name
    made: Team = giosg.teams.create(ORGANIZATION, {"name": "x"})
    made = giosg.teams.create(ORGANIZATION, TeamForm(name="x"))
budget: str = GoTom(tenant="t", user="u", secret="s").campaigns.get("12345").name
interactions = InteractionDesigner(token="t").interactions
seen: Interaction = interactions.get(ORGANIZATION)
again: Interaction | None = interactions.get(ORGANIZATION, unless_tag=seen.tag)
published: Interaction = interactions.publish(ORGANIZATION, only_if_unchanged=seen)
maybe: Interaction | None = interactions.publish(ORGANIZATION, tag=seen.tag)
raw: RawResponse[Interaction | None] = interactions.with_raw_response.publish(ORGANIZATION, tag=seen.tag)


async def first() -> Team:
    async with AsyncGiosg(token="t") as giosg:
        async for team in giosg.teams.iter(ORGANIZATION):
            return team
    raise LookupError
"""
WRONG = """
from giosg_client import Giosg
from giosg_interactions_client import InteractionDesigner

giosg = Giosg(token="t")
giosg.teams.iter(7)
giosg.users.me().full_nam
giosg.users.me(nobody=True)
interactions = InteractionDesigner(token="t").interactions
interactions.get("i", unless_tag="t").name
interactions.publish("i", tag="t", only_if_unchanged="t")
"""
FAULTS = {
    "right.py": [],
    "wrong.py": [
        ("arg-type", "reportArgumentType"),
        ("attr-defined", "reportAttributeAccessIssue"),
        ("call-arg", "reportCallIssue"),
        ("union-attr", "reportOptionalMemberAccess"),
        ("call-overload", "reportCallIssue"),
    ],
}
"""What mypy and pyright call the faults."""


def test_the_packages_satisfy_a_type_checker(generated: Path, checked_packages: tuple[str, Path]) -> None:
    assert len(typed_packages(generated)) == len(list((generated / "python").iterdir()))
    verdict, _ = checked_packages
    assert verdict.startswith("Success"), verdict


def written(folder: Path) -> list[Path]:
    """Files that use the packages: right, wrong, and the programs of the docs, which are right."""
    (folder / "right.py").write_text(RIGHT)
    (folder / "wrong.py").write_text(WRONG)
    programs = [Path(shutil.copy(program, folder)) for program in sorted(PROGRAMS.glob("*.py"))]
    return [folder / "right.py", folder / "wrong.py", *programs]


def wanted(checker: int) -> list[tuple[str, str]]:
    """The faults as (file, name), by one of the checkers of `FAULTS`."""
    return [(file, names[checker]) for file, faults in FAULTS.items() for names in faults]


def test_mypy_knows_what_methods_take_and_give(
    generated: Path, checked_packages: tuple[str, Path], tmp_path: Path
) -> None:
    files = written(tmp_path)
    cache = shutil.copytree(checked_packages[1], tmp_path / "cache")
    verdict = mypy(typed_packages(generated), files, cache)
    faults = [line.split("/")[-1] for line in verdict.splitlines() if " error: " in line]
    assert [(line.split(":")[0], line.split()[-1].strip("[]")) for line in faults] == wanted(0), verdict


def pyright(*arguments: str | Path, search: Path) -> dict[str, Any]:
    """The report of pyright, which finds packages in the folder `search` besides those that are installed."""
    done = subprocess.run(
        ["node", PROJECT / "node_modules" / "pyright" / "index.js", "--pythonpath", sys.executable, *arguments],
        env=local_environment({"PYTHONPATH": str(search), "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin"}),
        cwd=search,
        capture_output=True,
        text=True,
        timeout=280,
    )
    assert done.stdout.startswith("{"), done.stdout + done.stderr
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def test_pyright_agrees_with_mypy(generated: Path, tmp_path: Path) -> None:
    files = written(tmp_path)
    folders = [str(package.parent) for package in typed_packages(generated)]
    configuration = {"include": [str(file) for file in files], "extraPaths": folders, "typeCheckingMode": "strict"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(configuration))
    report = pyright("--outputjson", "--project", tmp_path, search=tmp_path)
    assert report["summary"]["filesAnalyzed"] == len(files), report["summary"]
    faults = [(Path(one["file"]).name, one.get("rule", "")) for one in report["generalDiagnostics"]]
    consequences = "reportUnknown"  # of what is wrong before
    assert [one for one in faults if one[0] != "wrong.py" or not one[1].startswith(consequences)] == wanted(1), report


def test_every_public_type_is_known(generated: Path, tmp_path: Path) -> None:
    """All packages in one process, as parts of a package that only this test has."""
    joint = tmp_path / "joint"
    joint.mkdir()
    (joint / "__init__.py").touch()
    (joint / "py.typed").touch()
    packages = typed_packages(generated)
    for package in packages:
        (joint / package.name).symlink_to(package)
    report = pyright("--outputjson", "--verifytypes", "joint", "--ignoreexternal", search=tmp_path)
    completeness = report["typeCompleteness"]
    faults = [one for one in completeness["symbols"] if one["isExported"] and not one["isTypeKnown"]]
    assert faults == []
    assert completeness["completenessScore"] == 1
    modules = {one["name"].split(".")[1] for one in completeness["modules"] if "." in one["name"]}
    assert modules == {package.name for package in packages}
    assert completeness["exportedSymbolCounts"]["withKnownType"] > 9000
