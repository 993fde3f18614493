"""Steps that no request waits for: what goes wrong in them is reported, and the server keeps running."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable

from scripts.files.errors import KnownError
from scripts.mock.engine.store_errors import StoreFullError, StoreLostError


def run_reported(step: Callable[[], object]) -> bool:
    """Run a step, and print its error to standard error; returns whether there was none."""
    try:
        step()
    except (KnownError, StoreFullError, StoreLostError) as error:
        print(f"error: {error}", file=sys.stderr)
    except Exception:  # a bug in a step must not end the thread or loop that runs it
        traceback.print_exc(file=sys.stderr)
    else:
        return True
    return False
