"""What the processes of `forked.py` have loaded when they begin: the mock.

Imported once, by the process that they are forked from. It ends with its starter even if that is killed; by itself it
would wait for the forked processes, which wait for it.
"""

from __future__ import annotations

import scripts.mock.__main__  # noqa: F401  # only to have it loaded
from scripts.processes import end_with_starter

end_with_starter()
