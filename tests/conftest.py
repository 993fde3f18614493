"""What tests of several packages share: freshly made documents, and a mock server in a process of its own."""

from __future__ import annotations

import copy
import fcntl
import functools
import gc
import os
import pickle
import shutil
import ssl
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import certifi
import hypothesis  # noqa: F401 (before `gc.freeze()`, after which it would warn of random generators that are in use)
import pytest

from scripts.apis import API_NAMES, PACKAGES
from scripts.docs.samples import FOLDER as SAMPLES
from scripts.docs.variant import make_variant
from scripts.documents.bundle import bundle
from scripts.files.yaml_file import load_source, write_document
from scripts.openapi import Document
from scripts.overlay import apply_overlay, load_overlay
from scripts.postgres import PostgresServer
from scripts.processes import child, forget_proxies
from tests.browser.chromium import Chromium, launch
from tests.browser.page import Page, open_page
from tests.parsing import parsed_once as parsed_once_in
from tests.postgres import shared_server
from tests.reports import reduce_reports
from tests.rewriting import rewrite_share
from tests.summary import fault_lines, skip_lines
from tests.type_checker import mypy, typed_packages

forget_proxies()  # the tests talk to this machine alone, whatever the environment says

PROJECT = Path(__file__).resolve().parents[1]
APIS = API_NAMES

# The client packages as they are in generated/, from the one list of them.
sys.path[1:1] = [str(PROJECT / "generated" / "python" / package.package) for package in PACKAGES]

# The usual threshold, 700, makes a worker spend an eighth of its time on the search for garbage.
GARBAGE_THRESHOLD = (20_000, 20, 20)

STORES = ("sqlite", "postgres")

# Where the longest tests are. They start first, so that no worker is left with one of them at the end.
LONGEST = (
    "tests/contract/",
    "tests/clients/test_generation.py",
    "tests/clients/test_types.py",
    "tests/docs/test_browser.py",
    "tests/lint/test_commands.py",
    "tests/project/test_recipes.py",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--store", choices=STORES, default="sqlite", help="database of the mocks in tests/mock")


@dataclass(frozen=True)
class Documents:
    """Documents made from `spec/` and `overlays/` for this run, whatever `build/` holds.

    `bundle` is the variant that no overlay has touched; the others are named like the folders of `overlays/`.
    """

    root: Path

    def folder(self, variant: str) -> Path:
        """The folder that holds `<api>.json` of one variant."""
        return self.root / variant

    def path(self, variant: str, api: str) -> Path:
        """The document (JSON) of one API in one variant."""
        return self.root / variant / f"{api}.json"

    def read(self, variant: str, api: str) -> Document:
        """The document of one API in one variant, read once per worker; tests must not change it."""
        return _read(self.path(variant, api))

    def example(self, api: str, name: str) -> Any:
        """The value of a named example of an API, to be changed at will."""
        return copy.deepcopy(self.read("bundle", api).root["components"]["examples"][name]["value"])


@functools.cache
def _read(path: Path) -> Document:
    return Document.load(path)


MadeOnce = Callable[[str, Callable[[Path], Any]], Any]
"""Takes a name and what makes a value, which it gives a new folder of that name; returns the value."""


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> MadeOnce:
    """Values made when first asked for and once, whatever the number of workers. Their files are only to be read."""
    base = tmp_path_factory.getbasetemp()
    root = base if worker_id == "master" else base.parent

    def once(name: str, make: Callable[[Path], Any]) -> Any:
        kept = root / f"{name}.pickle"
        with (root / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not kept.exists():
                folder = root / name
                shutil.rmtree(folder, ignore_errors=True)  # of one that failed
                folder.mkdir()
                kept.write_bytes(pickle.dumps(make(folder)))
            return _unpickled(kept.read_bytes())

    return once


def _unpickled(data: bytes) -> Any:
    """Return the value of a pickle; the garbage collector would walk through a large one several times."""
    gc.disable()
    try:
        return pickle.loads(data)
    finally:
        gc.enable()


ParsedOnce = Callable[[], AbstractContextManager[None]]
"""Makes the context in which each text of YAML is parsed once in a run, see `tests.parsing`."""


@pytest.fixture(scope="session")
def parsed_once(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> ParsedOnce:
    base = tmp_path_factory.getbasetemp()
    return functools.partial(parsed_once_in, (base if worker_id == "master" else base.parent) / "parsed")


@pytest.fixture(scope="session")
def documents(made_once: MadeOnce, parsed_once: ParsedOnce, worker_id: str) -> Documents:
    """The bundle of each API and every variant that has an overlay. Workers share the APIs among them."""

    def make(root: Path) -> Documents:
        write_document(load_source(PROJECT / "scripts" / "mock" / "control.yaml"), root / "mock" / "control.json")
        return Documents(root)

    documents: Documents = made_once("documents", make)
    number = int(worker_id.removeprefix("gw")) if worker_id.startswith("gw") else 0
    start = -2 * number % len(APIS)  # each worker begins with another API, and meets the others at the end
    for api in (*APIS[start:], *APIS[:start]):
        made_once(f"documents-{api}", functools.partial(_make, documents.root, api, parsed_once))
    return documents


def _make(root: Path, api: str, parsed_once: ParsedOnce, _: Path) -> None:
    """Write the bundle and the variants of one API to their folders."""
    with parsed_once():
        document = bundle(PROJECT / "spec" / api / "openapi.yaml")
    write_document(document, root / "bundle" / f"{api}.json")
    for overlay in (PROJECT / "overlays").glob(f"*/{api}.yaml"):
        variant = Document(api, copy.deepcopy(document))
        if overlay.parent.name == "docs":
            make_variant(variant, overlay, SAMPLES / api)
        else:
            apply_overlay(variant.root, load_overlay(overlay))
        write_document(variant.root, root / overlay.parent.name / f"{api}.json")
    data = PROJECT / "overlays" / "mock" / "data" / f"{api}.yaml"
    if data.exists():
        write_document(load_source(data), root / "mock" / "data" / f"{api}.json")


@pytest.fixture(scope="session")
def generated(documents: Documents, made_once: MadeOnce) -> Path:
    """The packages generated from the current sources. Read-only."""

    def make(output: Path) -> Path:
        from scripts.clients.generate import main

        folders = [f"--bundles={documents.folder('bundle')}", f"--variants={documents.folder('python')}"]
        assert main([*folders, f"--output={output}"]) == 0
        return output

    output: Path = made_once("generated", make)
    return output


@pytest.fixture(scope="session")
def checked_packages(generated: Path, made_once: MadeOnce) -> tuple[str, Path]:
    """What mypy says of the packages, and its cache, which knows them and the libraries from then on; to be copied."""

    def make(cache: Path) -> tuple[str, Path]:
        packages = typed_packages(generated)
        return mypy(packages, packages, cache), cache

    checked: tuple[str, Path] = made_once("checked-packages", make)
    return checked


@pytest.fixture(scope="session", autouse=True)
def _one_authority(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let clients trust one public authority instead of 140, which take 20 ms to load for each client.

    No test talks to a public server.
    """
    usual = {certifi.where(), os.environ.get("SSL_CERT_FILE", "")}
    authority, end, _ = Path(certifi.where()).read_text(encoding="utf-8").partition("-----END CERTIFICATE-----\n")
    one = tmp_path_factory.mktemp("authorities") / "one.pem"
    one.write_text(authority + end, encoding="utf-8")
    create = ssl.create_default_context

    def create_quickly(*purpose: ssl.Purpose, cafile: Any = None, **others: Any) -> ssl.SSLContext:
        return create(*purpose, cafile=one if cafile in usual else cafile, **others)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ssl, "create_default_context", create_quickly)
        yield


@pytest.fixture(scope="session")
def database_options(request: pytest.FixtureRequest) -> list[str]:
    """Options of a mock process for the database that `--store` names, which is empty."""
    if request.config.getoption("--store") == "sqlite":
        return []
    postgres: PostgresServer = request.getfixturevalue("postgres")
    return ["--database", postgres.new_database()]


@pytest.fixture(scope="session")
def mock_server(
    documents: Documents, tmp_path_factory: pytest.TempPathFactory, database_options: list[str]
) -> Iterator[str]:
    """The URL of a mock server process that checks its own responses; one per worker, its state is shared.

    A traceback in what it wrote to standard error fails the run.
    """
    errors = tmp_path_factory.mktemp("mock") / "stderr"
    command = [sys.executable, "-m", "scripts.mock", "--port", "0", "--check-responses"]
    command += ["--documents", str(documents.folder("mock")), *database_options]
    with (
        errors.open("w") as stderr,
        child(command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=stderr) as process,
    ):
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line.startswith("mock server on http://"), errors.read_text()
        yield line.split()[3]
        assert process.poll() is None, f"the mock server ended: {errors.read_text()}"
    assert "Traceback" not in errors.read_text(), errors.read_text()


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[PostgresServer]:
    """A PostgreSQL server, started when first asked for and once, whatever the number of workers."""
    base = tmp_path_factory.getbasetemp()
    with shared_server(base if worker_id == "master" else base.parent) as server:
        yield server


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    """One browser per worker. No page lives long enough to repay the optimizing compiler of its scripts.

    Pages from disk are opened in one process, which an empty one among them keeps.
    """
    folder = tmp_path_factory.mktemp("browser")
    empty = folder / "empty.html"
    empty.write_text("<!DOCTYPE html>", encoding="utf-8")
    flags = ("--js-flags=--no-opt", "--renderer-process-limit=1")
    with launch(folder, *flags) as started, open_page(started) as resting:
        resting.open(empty.as_uri())
        yield started


@pytest.fixture
def page(browser: Chromium) -> Iterator[Page]:
    with open_page(browser) as opened:
        yield opened


def pytest_xdist_auto_num_workers() -> int:
    """Two workers more than cores, because tests also wait for time limits and processes."""
    return 2 + (len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1)


def pytest_configure(config: pytest.Config) -> None:
    reduce_reports(config)
    gc.set_threshold(*GARBAGE_THRESHOLD)


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Generator[None, object, object]:
    """Share the files to rewrite with the other workers if all are collected, and look for no garbage meanwhile."""
    own = getattr(session.config, "workerinput", None)
    if own is not None and session.config.args == session.config.getini("testpaths"):
        number = int(own["workerid"].removeprefix("gw"))
        rewrite_share(session.config, PROJECT / "tests", number, own["workercount"])
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest tests first; the order is otherwise kept, and the same in every worker."""
    items.sort(key=lambda item: not item.nodeid.startswith(LONGEST))


def pytest_collection_finish() -> None:
    """Keep modules and test items from the garbage collector, which would walk through them again and again."""
    gc.freeze()


def pytest_unconfigure() -> None:
    """Report what the last tests left behind, and end a worker without a further walk through all objects."""
    gc.collect()
    gc.freeze()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the table of deliberate faults, and the skips by reason, whatever worker met them."""
    stats = terminalreporter.stats
    tried = [report for outcome in ("passed", "failed") for report in stats.get(outcome, [])]
    for title, lines, count in (
        ("deliberate faults", faults := fault_lines(tried), len(faults) - 1),
        ("skipped", skip_lines(stats.get("skipped", [])), len(stats.get("skipped", []))),
    ):
        if lines:
            terminalreporter.write_sep("=", f"{title}: {count}")
            for line in lines:
                terminalreporter.write_line(line)
