"""The harness can fail: every deliberate fault, in the mock server or in a client, turns a run red.

`tests/conftest.py` prints the table of faults and of what caught them at the end of a test run.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial, wraps
from pathlib import Path

import httpx
import pytest

from scripts.contract.defaults import PYTHON_CLIENTS
from scripts.contract.forked import mock_servers
from scripts.contract.probes import PROBES, Probe
from scripts.contract.probes.live import Live
from scripts.contract.probes.report import Report
from scripts.contract.result import Result
from scripts.contract.run import Dials, run, run_probes
from scripts.contract.schedule import PROBE_OPTIONS
from scripts.contract.tasks import single_task
from scripts.openapi import Operation
from tests.conftest import Documents, MadeOnce
from tests.contract.conftest import DocumentOf, Rounds
from tests.contract.faults.clients import CLIENT_FAULTS, break_client, compiled_client
from tests.contract.faults.mock import MOCK_FAULTS, Faulty
from tests.contract.faults.table import ClientFault, Fault, MockFault

Probed = Callable[[str], Rounds]
SEED = 1
EXAMPLES = 1


@pytest.fixture(scope="module")
def servers(documents: Documents, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[str]]:
    """Two mock servers without faults, for the raw door and for clients that have them."""
    log = tmp_path_factory.mktemp("servers") / "mock.log"
    with mock_servers(2, log, "--documents", str(documents.folder("mock"))) as urls:
        yield urls


@pytest.fixture
def fuzz(servers: list[str], documents: Documents, tmp_path: Path) -> Callable[..., list[Result]]:
    """Runs a mode over some operations, on servers that have just been reset."""

    def start(api: str, mode: str, only: tuple[str, ...], clients: Path = PYTHON_CLIENTS) -> list[Result]:
        for url in servers:
            httpx.post(f"{url}/__mock__/reset", trust_env=False).raise_for_status()
        doors = dict(zip(["raw", mode] if mode != "raw" else ["raw"], servers, strict=False))
        dials = Dials(documents.root, tmp_path / "reports", EXAMPLES, SEED, clients)
        return run(single_task(api, only), doors, dials)

    return start


def _expect_red(fault: Fault, where: str, result: Result, record: Callable[[str, object], None]) -> None:
    record("fault", fault.name)
    record("where", where)
    record("caught by", ", ".join(dict.fromkeys(_shortened(one) for one in result.caught)) or "NOTHING")
    assert not result.passed, f"nothing caught it: {result.log.read_text()}"
    _expect_no_crash(fault, result)
    assert any(fault.caught_by in one for one in result.caught), f"expected {fault.caught_by}, got {result.caught}"


def _expect_no_crash(fault: Fault, result: Result) -> None:
    """A double that breaks down turns a run red as well, but for no merit of the check."""
    if fault.caught_by != "not_a_server_error":
        assert "not_a_server_error" not in result.caught
        assert fault.mode != "probes" or not re.search(r"\b500\b", result.log.read_text()), result.log.read_text()


def _shortened(caught: str) -> str:
    """The name of a check as it is; of what a client did wrong only the kind, without operation and values."""
    _, colon, words = caught.partition(": ")
    kind = re.match(r"on the wire: (method|path|query|content type|other credentials|body)|[^:]+", words)
    return kind.group() if colon and kind else caught


class _Found(Exception):
    """A probe has a finding."""


class _FirstFinding(Report):
    """A report that ends its probe at the first finding."""

    def expect(self, holds: bool, operation: Operation, words: str) -> None:
        super().expect(holds, operation, words)
        if self.findings:
            raise _Found


def _until_found(one: Probe) -> Probe:
    """A probe that ends at its first finding: the rest of the API says nothing more about the fault."""

    @wraps(one)
    def narrowed(live: Live, report: Report) -> None:
        with suppress(_Found):
            one(live, _FirstFinding(report.probe, report.operations, findings=report.findings))

    return narrowed


def _names(faults: tuple[Fault, ...]) -> list[str]:
    return [fault.name for fault in faults]


@pytest.mark.parametrize("fault", MOCK_FAULTS, ids=_names(MOCK_FAULTS))
def test_a_fault_of_the_mock_turns_the_run_red(
    fault: MockFault,
    documents: Documents,
    document_of: DocumentOf,
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    options = ("--documents", str(documents.folder("mock")), *(PROBE_OPTIONS if fault.mode == "probes" else ()))
    with mock_servers(1, tmp_path / "mock.log", *options, main=Faulty(fault.name)) as [url]:
        if fault.mode == "probes":  # the probe that has to catch it is enough
            probes = tuple(_until_found(one) for one in PROBES if one.__name__ == fault.caught_by)
            result = run_probes(document_of(fault.api), url, tmp_path, probes)
        else:
            dials = Dials(documents.root, tmp_path, EXAMPLES, SEED)
            [result] = run(single_task(fault.api, fault.only), {"raw": url}, dials)
    _expect_red(fault, f"mock, {fault.api}", result, record_property)


@pytest.mark.parametrize("fault", CLIENT_FAULTS, ids=_names(CLIENT_FAULTS))
def test_a_fault_of_a_client_turns_the_run_red(
    fault: ClientFault,
    fuzz: Callable[..., list[Result]],
    made_once: MadeOnce,
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    compiled = made_once(f"compiled-{fault.api}", partial(compiled_client, fault.api))
    clients = break_client(fault, compiled, tmp_path / "clients")
    raw, result = fuzz(fault.api, fault.mode, fault.only, clients)
    assert raw.passed, raw.log.read_text()
    _expect_red(fault, f"client, {fault.api}, {fault.mode}", result, record_property)


def _scopes() -> list[tuple[str, str, tuple[str, ...]]]:
    """API, mode and all operations of the runs in the tables."""
    scopes: dict[tuple[str, str], set[str]] = defaultdict(set)
    for fault in (*MOCK_FAULTS, *CLIENT_FAULTS):
        scopes[fault.api, fault.mode] |= set(fault.only)
    return [(api, mode, tuple(sorted(only))) for (api, mode), only in sorted(scopes.items())]


@pytest.mark.parametrize(("api", "mode", "only"), _scopes(), ids=[f"{api}-{mode}" for api, mode, _ in _scopes()])
def test_the_same_run_without_a_fault_is_green(
    api: str, mode: str, only: tuple[str, ...], fuzz: Callable[..., list[Result]], probed: Probed
) -> None:
    for result in [probed(api).first] if mode == "probes" else fuzz(api, mode, only):
        assert result.passed, result.log.read_text()
        assert result.caught == []


def test_no_two_faults_have_the_same_name() -> None:
    for faults in (MOCK_FAULTS, CLIENT_FAULTS):
        assert max(Counter(_names(faults)).values()) == 1
