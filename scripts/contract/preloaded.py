"""What the process that `forked.py` forks from has loaded: the mock, and the documents that it serves.

Imported once, by that process. It ends with its starter even if the starter is killed; otherwise it would wait for the
forked processes, which wait for it.
"""

from __future__ import annotations

import contextlib
import gc
import os
from collections.abc import Iterable
from pathlib import Path

import scripts.mock.__main__  # noqa: F401  # only to have it loaded
from scripts.apis import API_NAMES
from scripts.contract.defaults import MOCK_DOCUMENTS_VARIABLE
from scripts.files.errors import KnownError
from scripts.mock import app
from scripts.mock.engine.endpoint import Api
from scripts.mock.engine.settings import Settings
from scripts.processes import end_with_starter


def _keep(root: Path) -> None:
    """Compile the documents of a folder, and let each mock take them from memory as long as no file has changed."""
    stamps, load = _stamps(root), app.load_apis
    compiled = {api.name: api for api in load(root)}
    app.demo_set([*compiled.values()], Settings())  # compiles what checks the demo data

    def kept(folder: Path, names: Iterable[str] = API_NAMES) -> list[Api]:
        same = folder == root and _stamps(root) == stamps
        return [compiled[name] for name in names] if same else load(folder, names)

    app.load_apis = kept


def _stamps(folder: Path) -> list[tuple[int, int]]:
    """Time and size of each file that is compiled."""
    files = sorted(folder.rglob("*.json"))
    return [(one.st_mtime_ns, one.st_size) for one in map(Path.stat, files)]


end_with_starter()
app.load_behaviours()
if MOCK_DOCUMENTS_VARIABLE in os.environ:
    with contextlib.suppress(KnownError, OSError):  # each mock tells what is wrong with them
        _keep(Path(os.environ.pop(MOCK_DOCUMENTS_VARIABLE)))
gc.collect()
gc.freeze()  # what is shared is neither looked at by the collections of the processes nor copied for them
