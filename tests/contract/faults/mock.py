"""All faults of the mock server, and the start of one that has a fault.

The fault is put into the objects of this process; no file and no option of the mock knows of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scripts.mock.__main__ import main
from tests.contract.faults.access import ACCESS
from tests.contract.faults.answers import ANSWERS
from tests.contract.faults.state import STATE

MOCK_FAULTS = (*ANSWERS, *STATE, *ACCESS)


@dataclass(frozen=True)
class Faulty:
    """The `main` of a mock server with one fault, which is named, since a forked process gets it by its name."""

    fault: str

    def __call__(self, arguments: Sequence[str]) -> int:
        """Serve until a signal comes; the exit status of `scripts.mock`."""
        next(one for one in MOCK_FAULTS if one.name == self.fault).apply()
        return main(list(arguments))
