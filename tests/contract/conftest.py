"""The probes' look at the mock server as it is, shared by all tests that ask about it."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from scripts.contract.forked import mock_servers, preload
from scripts.contract.probes.probed import ProbedDocument
from scripts.contract.result import Result
from scripts.contract.run import run_probes
from scripts.contract.schedule import PROBE_OPTIONS
from tests.conftest import Documents, MadeOnce

preload("tests.contract.faults.mock")

SERVED = (("giosg", "visitor"), ("gotom", "reporting", "interactions"))
"""APIs that are probed in turn on one server."""


DocumentOf = Callable[[str], ProbedDocument]


@dataclass(frozen=True)
class Rounds:
    """Two runs of all probes over one API on one server; between them another API was probed there."""

    first: Result
    second: Result


@pytest.fixture(scope="session")
def document_of(documents: Documents) -> DocumentOf:
    """The document of an API for the probes, read once per worker; tests must not change it."""
    return functools.cache(lambda api: ProbedDocument.load(documents.path("mock", api)))


@pytest.fixture(scope="session")
def probed(documents: Documents, document_of: DocumentOf, made_once: MadeOnce) -> Callable[[str], Rounds]:
    """The rounds over an API; run when first asked for."""

    def rounds_over(api: str) -> Rounds:
        apis = next(one for one in SERVED if api in one)

        def run_rounds(folder: Path) -> dict[str, Rounds]:
            options = ("--documents", str(documents.folder("mock")), *PROBE_OPTIONS)
            with mock_servers(1, folder / "mock.log", *options) as [url]:
                first, second = (
                    [run_probes(document_of(each), url, folder / str(number)) for each in apis] for number in range(2)
                )
            return {each: Rounds(*results) for each, *results in zip(apis, first, second, strict=True)}

        found: dict[str, Rounds] = made_once(f"probed-{'-'.join(apis)}", run_rounds)
        return found[api]

    return rounds_over
