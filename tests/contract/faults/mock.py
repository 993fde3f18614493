"""Start the mock server with one fault: `python -m tests.contract.faults.mock FAULT [options of scripts.mock]`.

The fault is put into the objects of this process; no file and no option of the mock knows of it.
"""

from __future__ import annotations

import sys

from scripts.mock.__main__ import main
from tests.contract.faults.access import ACCESS
from tests.contract.faults.answers import ANSWERS
from tests.contract.faults.state import STATE

MOCK_FAULTS = (*ANSWERS, *STATE, *ACCESS)

if __name__ == "__main__":
    next(fault for fault in MOCK_FAULTS if fault.name == sys.argv[1]).apply()
    sys.exit(main(sys.argv[2:]))
