"""The README's recipes are complete: followed in a copy of the project, they give operations that work everywhere."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from scripts.apis import API_NAMES
from tests.conftest import Documents
from tests.project.following import Copy, copy_of_the_project, follow, named_files, recipe

# Run in the copy, in one process: the commands that `make` would run, with their arguments.
_MAKE = """
import importlib, json, sys

for module, arguments in json.loads(sys.argv[1]):
    assert importlib.import_module(module).main(arguments) == 0, (module, arguments)
"""
# Run in the copy: the new operations are fuzzed and probed, and their samples run, each against a fresh mock server.
_PROVE = """
import json, os, subprocess, sys
from pathlib import Path
from scripts.contract.forked import mock_servers
from scripts.contract.run import Dials, run
from scripts.contract.tasks import single_task

api, prefix, package, operations = json.loads(sys.argv[1])
build = Path("build")
options = ("--documents", str((build / "mock").resolve()))
with mock_servers(2, Path("mock.log"), *options) as [url, other]:
    clients = Path("made/python").resolve()
    doors = {"raw": url, "sync": other}
    for result in run(single_task(api, operations), doors, Dials(build, Path("reports"), 1, 1, clients)):
        assert result.passed and result.operations == len(operations), result.log.read_text()
    environment = os.environ | {
        "PYTHONPATH": str(clients / package),
        "GIOSG_API_TOKEN": "mock-admin-token",
        "GIOSG_VISITOR_ACCESS_TOKEN": "mock-visitor-token",
        f"{prefix}_BASE_URL": url,
    }
    for operation in operations:
        sample = f"overlays/docs/samples/{api}/{operation}.py"
        subprocess.run([sys.executable, sample], env=environment, check=True)
print("proved")
"""


@pytest.fixture
def copy(tmp_path: Path, documents: Documents) -> Copy:
    """A copy of the project with the documents as they are before the recipe."""
    made = copy_of_the_project(tmp_path / "project")
    for variant in ("bundle", "mock"):
        target = made.root / "build" if variant == "bundle" else made.root / "build" / variant
        shutil.copytree(documents.folder(variant), target, dirs_exist_ok=True)
    return made


def prove(copy: Copy, api: str, prefix: str, package: str, operations: Sequence[str]) -> None:
    """Bundle, validate, derive, generate and test one API in the copy."""
    bundle = f"build/{api}.json"
    (copy.root / "made").mkdir()
    commands = [
        ("scripts.documents.bundle", [f"spec/{api}/openapi.yaml", "-o", bundle]),
        ("scripts.lint.validate", [bundle]),
        ("scripts.overlay.__main__", [bundle, f"overlays/mock/{api}.yaml", "-o", f"build/mock/{api}.json"]),
        ("scripts.files.convert", [f"overlays/mock/data/{api}.yaml", "-o", f"build/mock/data/{api}.json"]),
        ("scripts.overlay.__main__", [bundle, f"overlays/python/{api}.yaml", "-o", f"build/python/{api}.json"]),
        ("scripts.docs.variant", [bundle, "-o", f"build/docs-variant/{api}.json"]),
        ("scripts.clients.generate", ["--api", api, "--output", "made"]),
    ]
    copy.python("-c", _MAKE, json.dumps(commands))
    printed = copy.python("-c", _PROVE, json.dumps([api, prefix, package, list(operations)]))
    assert printed.endswith("proved\n")


def _is_named(file: str, heading: str) -> bool:
    return any(pattern.fullmatch(file) for pattern in named_files(recipe(heading)))


def test_the_recipe_for_an_endpoint_names_every_file_that_four_operations_need(copy: Copy) -> None:
    touched = list(follow(copy, "endpoint"))
    assert [file for file in touched if not _is_named(file, "Add an endpoint")] == []
    prove(
        copy,
        "visitor",
        "GIOSG_VISITOR",
        "giosg_visitor_client",
        ("listLabels", "createLabel", "getLabel", "deleteLabel"),
    )


def test_the_recipe_for_an_api_names_every_file_that_a_new_document_needs(copy: Copy) -> None:
    assert "tickets" not in API_NAMES
    touched = list(follow(copy, "api"))
    assert [file for file in touched if not _is_named(file, "Add an API")] == []
    prove(
        copy,
        "tickets",
        "GIOSG_TICKETS",
        "giosg_tickets_client",
        ("listTickets", "createTicket", "getTicket", "deleteTicket"),
    )
    made = {path.name for path in (copy.root / "made" / "python").iterdir()}
    assert made == {"giosg_tickets_client"}
    assert "tickets" in copy.python("-c", "from scripts.apis import API_NAMES; print(API_NAMES)")


def test_a_forgotten_file_of_a_recipe_is_named(copy: Copy) -> None:
    list(follow(copy, "endpoint"))
    (copy.root / "overlays/docs/samples/visitor/getLabel.sh").unlink()
    copy.python("-m", "scripts.documents.bundle", "spec/visitor/openapi.yaml", "-o", "build/visitor.json")
    printed = copy.python("-m", "scripts.docs.variant", "build/visitor.json", "-o", "build/x.json", expect=1)
    assert "overlays/docs/samples/visitor/getLabel.sh" in printed
