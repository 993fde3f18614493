"""The probes' look at the mock server as it is, shared by all tests that ask about it."""

from __future__ import annotations

import fcntl
import pickle
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from scripts.contract.__main__ import PROBE_OPTIONS
from scripts.contract.run import Result, run_probes
from scripts.contract.server import mock_server
from tests.conftest import Documents

QUICKEST = "visitor"
"""The API that is probed fastest; it stands for what another API leaves behind."""


@dataclass(frozen=True)
class Rounds:
    """Two runs of all probes over one API on one server; between them another API was probed there."""

    first: Result
    second: Result


@pytest.fixture(scope="session")
def probed(documents: Documents) -> Callable[[str], Rounds]:
    """The rounds over an API; run when first asked for and once, whatever the number of workers."""
    folder = documents.root / "probed"
    folder.mkdir(exist_ok=True)

    def rounds_over(api: str) -> Rounds:
        kept = folder / f"{api}.pickle"
        with (folder / f".{api}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not kept.exists():
                kept.write_bytes(pickle.dumps(_rounds(api)))
            found: Rounds = pickle.loads(kept.read_bytes())
            return found

    def _rounds(api: str) -> Rounds:
        with mock_server("--documents", str(documents.folder("mock")), *PROBE_OPTIONS) as url:
            first, _, second = (
                run_probes(each, url, documents.root, folder / f"{api}-{number}")
                for number, each in enumerate((api, QUICKEST, api))
            )
        return Rounds(first, second)

    return rounds_over
