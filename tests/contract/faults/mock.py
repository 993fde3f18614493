"""All faults of the mock server, and the start of one that has a fault.

The fault is put into the objects of this process; no file and no option of the mock knows of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from scripts.mock.__main__ import main
from tests.contract.faults.access import ACCESS
from tests.contract.faults.answers import ANSWERS
from tests.contract.faults.state import STATE

MOCK_FAULTS = (*ANSWERS, *STATE, *ACCESS)


def main_with(fault: str, arguments: Sequence[str]) -> int:
    """Serve with one fault until a signal comes; the exit status of `scripts.mock`."""
    next(one for one in MOCK_FAULTS if one.name == fault).apply()
    return main(list(arguments))
