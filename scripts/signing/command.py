"""`gotom-sign` of the generated `gotom_client`, as a command of the clone: see `gotom-sign --help`."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[2] / "generated" / "python" / "gotom_client"


def main() -> int:
    """Run the command; return its exit status."""
    sys.path.insert(0, str(_PACKAGE))
    from gotom_client.sign import main as sign

    return sign()
