"""No input makes a tool hang, crash or print more than one message."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from scripts.apis import PACKAGE_OF
from scripts.clients import generate, project
from scripts.docs.__main__ import main as docs
from scripts.docs.variant import main as variant
from scripts.documents.bundle import main as bundle
from scripts.documents.combine import main as combine
from scripts.documents.edition import main as edition
from scripts.files.convert import main as convert
from scripts.lint import validate
from scripts.lint.__main__ import main as lint
from scripts.mock import __main__ as mock
from scripts.mock.app import serve_apis
from scripts.mock.engine.application import MockApp
from scripts.mock.engine.compiler import load_api
from scripts.mock.engine.settings import Settings
from scripts.overlay.__main__ import main as overlay
from scripts.quality import bars
from scripts.quality.__main__ import main as quality
from scripts.typescript import generate as typescript
from scripts.typescript import package
from tests.hostile.building import (
    HEAD,
    cases,
    changed,
    document,
    make_file,
    make_overlay,
    make_sources,
    path_of,
)

PROJECT = Path(__file__).resolve().parents[2]
SECONDS = 30.0  # of processor time, on a loaded machine; the slowest takes a fifth

TEXTS, STRUCTURES, SOURCES, OVERLAYS = (cases(name) for name in ("texts", "structures", "sources", "overlays"))
Tool = Callable[[list[str]], int]


def make_project(folder: Path) -> None:
    """Write sources of an empty API, for rules that check all sources."""
    (folder / "things").mkdir(parents=True)
    (folder / "things" / "openapi.yaml").write_text("{openapi: 3.1.0, info: {title: t, version: '1'}, x-resources: []}")
    (folder / "sources.yaml").write_text("{}")


def named(case: dict[str, Any]) -> str:
    return str(case["id"]).replace(" ", "-")


def only_visitor(folder: Path, settings: Settings, names: Sequence[str]) -> MockApp:
    """The mock of one document, without those whose demo data it shares."""
    return serve_apis([load_api(folder / "visitor.json")], settings)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Node and ruff have their own time limits and are not tested here."""
    monkeypatch.setattr(validate, "redocly_errors", lambda files: {file: [] for file in files})
    score = {"agentReadiness": 100, "discoverability": 100, "subscores": defaultdict(float)}
    monkeypatch.setattr(bars, "redocly_score", lambda file: score)
    monkeypatch.setattr(bars, "redocly_errors", lambda files, **options: {file: [] for file in files})
    monkeypatch.setattr(project, "_format", lambda package, target: None)
    monkeypatch.setattr(package, "_node", types_without_node)
    # The mock only loads one document.
    monkeypatch.setattr(mock, "create_namespaces", only_visitor)
    monkeypatch.setattr(mock, "_serve", lambda *given: 0)
    monkeypatch.setattr(typescript, "PACKAGES", [PACKAGE_OF["visitor"]])
    monkeypatch.setenv("OPENAPI_LIMITS", "nodes=20000,seconds=30")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("")
    make_project(tmp_path / "project")
    (tmp_path / "overlay.yaml").write_text(HEAD + "  - {target: $, update: {x-new: 1}}\n")


def types_without_node(program: Path, *arguments: Path) -> None:
    """Replacement for Node: the name of every type that the facade may need."""
    for file, folder in zip(arguments[::2], arguments[1::2], strict=False) if program.suffix == ".mjs" else ():
        folder.mkdir(parents=True)
        names = json.loads(file.read_text()).get("components", {}).get("schemas", {})
        (folder / "types.gen.ts").write_text("".join(f"export type {name} = unknown;\n" for name in names))


def arguments(tool: str, file: Path) -> list[str]:
    project_arguments = ["--sources", str(file.parent / "project"), "--shared", "none"]
    return {
        "bundle": [str(file), "-o", "out.json"],
        "overlay": [str(file), "overlay.yaml", "-o", "out.json"],
        "combine": [str(file), "-o", "out.yaml"],
        "edition": [str(file), "-o", "out.yaml"],
        "lint": [str(file), *project_arguments],
        "validate": [str(file), *project_arguments],
        "quality": [str(file)],
        "docs": [str(file), "-o", "site"],
        "generate": [f"--{name}={file.parent}" for name in ("bundles", "variants")]
        + ["--api=visitor", "--output=made"],
        "typescript": [f"--variants={file.parent}", "--output=made"],
        "convert": [str(file), "-o", "out.json"],
        "variant": [str(file), "-o", "out.json"],
        "mock": [f"--documents={file.parent}", "--port=0"],
    }[tool]


TOOLS: dict[str, Tool] = {
    "bundle": bundle,
    "overlay": overlay,
    "combine": combine,
    "edition": edition,
    "lint": lint,
    "validate": validate.main,
    "quality": quality,
    "docs": docs,
    "generate": generate.main,
    "typescript": typescript.main,
    "convert": convert,
    "variant": variant,
    "mock": mock.main,
}
JSON_READERS = ("variant",)
FOLDER_READERS = ("generate", "typescript", "mock")
"""Tools that get a folder with a document named after an API."""
READERS = ("overlay", "combine", "edition", "lint", "validate", "quality", "docs")


def ends_well(
    tool: str, given: list[str], capsys: pytest.CaptureFixture[str], says: str | None, about: str = ""
) -> None:
    """Check that the tool ends by itself in time, with at most one message, about the input."""
    begin = time.process_time()
    status = TOOLS[tool](given)
    assert time.process_time() - begin < SECONDS
    output, errors = capsys.readouterr()
    assert "Traceback" not in errors
    messages = [line for line in errors.splitlines() if line.startswith("error: ")]
    assert status in (0, 1)
    if status == 0:
        assert messages == []
    elif tool not in ("lint", "validate", "quality") or messages:
        assert len(messages) == 1, errors
    if status == 1 and messages:
        assert about in messages[0]
    if says is not None:
        assert re.search(says, errors + output), (tool, status, errors)
        assert status == 1 or "warning" in errors
    assert not list(Path().glob(".*.tmp"))


@pytest.mark.parametrize("case", TEXTS, ids=named)
def test_every_reader_ends_without_a_crash_on_any_content(
    case: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    suffix = case.get("suffix", ".yaml")
    file = path_of(case, tmp_path, suffix)
    if case.get("file") not in ("missing", "long-name", "inside-a-file"):
        make_file(case, file)
    for tool in (*READERS, *JSON_READERS) if suffix == ".json" else ("bundle", "convert", *READERS):
        ends_well(
            tool,
            arguments(tool, file),
            capsys,
            None if tool == "convert" and case.get("a value") else case.get("says"),
            "" if case.get("file") == "device" else file.name[:20],
        )
    if suffix == ".json":
        file = file.rename(tmp_path / "visitor.json")
        for tool in FOLDER_READERS:
            ends_well(tool, arguments(tool, file), capsys, case.get("says"), "visitor.json")


@pytest.mark.parametrize("tool", [*READERS, *JSON_READERS, *FOLDER_READERS])
@pytest.mark.parametrize("case", STRUCTURES, ids=named)
def test_every_tool_ends_without_a_crash_on_any_structure(
    case: dict[str, Any], tool: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "visitor.json"
    file.write_text(json.dumps(changed(case)))
    ends_well(tool, arguments(tool, file), capsys, case.get("says") if tool != "overlay" else None)


@pytest.mark.parametrize("tool", [*READERS, *JSON_READERS, *FOLDER_READERS])
def test_the_document_itself_is_fine(tool: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "visitor.json"
    file.write_text(json.dumps(document()))
    ends_well(tool, arguments(tool, file), capsys, None)


@pytest.mark.parametrize("case", SOURCES, ids=named)
def test_the_bundler_ends_without_a_crash_on_any_reference(
    case: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    index = make_sources(case, tmp_path)
    ends_well("bundle", [str(index), "-o", "out.json"], capsys, case.get("says"))
    assert Path("out.json").exists() == ("says" not in case)


@pytest.mark.parametrize("case", OVERLAYS, ids=named)
def test_the_applier_ends_without_a_crash_on_any_overlay(
    case: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make_overlay(case, tmp_path / "overlay.yaml")
    given = {"a": {}, "list": ["a" * 30, *range(30)], "deepest": {}, "m": {str(n): {"a": n} for n in range(30)}}
    (tmp_path / "given.json").write_text(json.dumps(given))
    ends_well("overlay", arguments("overlay", tmp_path / "given.json"), capsys, case.get("says"))


REAL = {
    "an alias bomb": ("overlay", "given.yaml"),
    "a device without end": ("bundle", "given.yaml"),
    "500 lists": ("edition", "given.yaml"),
    "fifty megabytes of JSON": ("combine", "given.json"),
}
MODULES = {
    "overlay": "scripts.overlay",
    "bundle": "scripts.documents.bundle",
    "edition": "scripts.documents.edition",
    "combine": "scripts.documents.combine",
}


@pytest.mark.parametrize("id_", REAL)
def test_a_process_ends_without_a_crash_with_little_memory(id_: str, tmp_path: Path) -> None:
    tool, name = REAL[id_]
    make_file(next(case for case in TEXTS if case["id"] == id_), tmp_path / name)
    limit = "import resource, runpy, sys; resource.setrlimit(resource.RLIMIT_DATA, (2**29, 2**29)); "
    code = limit + f"sys.argv[0] = ''; runpy.run_module({MODULES[tool]!r}, run_name='__main__')"
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments(tool, tmp_path / name)],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("error: ")
    assert done.stderr.count("\n") == 1


def test_there_are_many_cases_with_unique_ids() -> None:
    for family in (TEXTS, STRUCTURES, SOURCES, OVERLAYS):
        assert len({case["id"] for case in family}) == len(family)
    assert sum(map(len, (TEXTS, STRUCTURES, SOURCES, OVERLAYS))) >= 200
