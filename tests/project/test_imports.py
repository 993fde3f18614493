"""The import graph of `scripts/`: no cycles, and no vendor in the mock's engine."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.conftest import PROJECT

ENGINE = "scripts.mock.engine"
VENDORS = re.compile("gotom|giosg", re.IGNORECASE)


def modules(folder: Path) -> dict[str, Path]:
    """The modules below a folder by dotted name; a package goes by its own name."""
    found = {}
    for file in sorted(folder.rglob("*.py")):
        parts = file.relative_to(folder.parent).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = file
    return found


def imports(name: str, file: Path, known: set[str]) -> set[str]:
    """The known modules that a module imports anywhere: in functions and under TYPE_CHECKING as well."""
    named: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            named |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            parts = (f"{name}.__init__" if file.name == "__init__.py" else name).split(".")
            package = ".".join([*parts[: -node.level], *filter(None, [node.module])]) if node.level else node.module
            whole = {f"{package}.{alias.name}" for alias in node.names}
            # `from package import module` needs the module; `from module import name` the module before the name.
            named |= whole & known
            if whole - known:
                named.add(str(package))
    return (named & known) - {name}


@cache
def graph(folder: Path) -> Mapping[str, set[str]]:
    """What each module of a folder imports of the others, read once. Only to be read."""
    found = modules(folder)
    return {name: imports(name, file, set(found)) for name, file in found.items()}


def cycle(edges: Mapping[str, set[str]]) -> list[str]:
    """The modules of one cycle, empty if there is none."""
    try:
        TopologicalSorter(edges).prepare()
    except CycleError as error:
        return [str(name) for name in error.args[1]]
    return []


def test_no_module_imports_itself_through_others() -> None:
    assert cycle(graph(PROJECT / "scripts")) == []


@pytest.mark.parametrize(
    "second",
    [
        "import scripts.one",
        "from scripts import one",
        "from .one import anything",
        "from . import one",
        "from scripts.one import anything",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from scripts.one import Type",
        "def function():\n    from scripts import one",
    ],
)
def test_every_form_of_import_is_seen(tmp_path: Path, second: str) -> None:
    folder = tmp_path / "scripts"
    folder.mkdir()
    (folder / "one.py").write_text("from scripts.two import anything")
    (folder / "two.py").write_text(second)
    assert set(cycle(graph(folder))) == {"scripts.one", "scripts.two"}


def test_the_engine_of_the_mock_names_no_vendor() -> None:
    files = [file for file in (PROJECT / "scripts" / "mock" / "engine").rglob("*") if "__pycache__" not in file.parts]
    named = [
        f"{file.name}:{number}: {line}"
        for file in files
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if VENDORS.search(line) or VENDORS.search(file.name)
    ]
    assert len(files) > 20
    assert named == []


def test_the_engine_depends_on_the_readers_of_documents_and_files_alone() -> None:
    edges = graph(PROJECT / "scripts")
    outside = {
        other
        for name, others in edges.items()
        if name.startswith(ENGINE)
        for other in others
        if not other.startswith((ENGINE, "scripts.openapi", "scripts.files"))
    }
    assert outside == set()


def test_backends_depend_on_themselves_the_engine_and_the_readers() -> None:
    """What a wheel of the mock has to hold: scripts/mock, openapi, files, apis.py, command.py and a part of signing."""
    edges = graph(PROJECT / "scripts")
    mock = {name for name in edges if name.startswith("scripts.mock")}
    outside = {
        f"{name} imports {other}"
        for name in mock
        for other in edges[name]
        if not other.startswith(("scripts.mock", "scripts.openapi", "scripts.files"))
    }
    assert outside == {
        "scripts.mock.app imports scripts.apis",
        "scripts.mock.arguments imports scripts.apis",
        "scripts.mock.testing imports scripts.apis",
        "scripts.mock.__main__ imports scripts.apis",
        "scripts.mock.__main__ imports scripts.command",
        "scripts.mock.gotom.signature imports scripts.signing.secret_mistakes",
    }


def test_no_backend_is_imported_by_one_that_it_builds_on() -> None:
    """The Live API is the base of the other giosg APIs; goTom stands alone."""
    allowed = {
        "giosg": set(),
        "visitor": {"giosg"},
        "reporting": {"giosg"},
        "interactions": {"giosg"},
        "gotom": set[str](),
    }
    edges = graph(PROJECT / "scripts")
    found = {
        (backend, other.split(".")[2])
        for name, others in edges.items()
        for backend in [name.split(".")[2] if name.count(".") > 2 else ""]
        for other in others
        if backend in allowed and other.count(".") > 2
    }
    assert {(one, other) for one, other in found if other not in {one, "engine", *allowed[one]}} == set()
