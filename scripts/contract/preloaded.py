"""Imports of the process that `forked.py` forks from: the mock.

Imported once, by that process. It ends with its starter even if the starter is killed; otherwise it would wait for the
forked processes, which wait for it.
"""

from __future__ import annotations

import scripts.mock.__main__  # noqa: F401  # only to have it loaded
from scripts.processes import end_with_starter

end_with_starter()
