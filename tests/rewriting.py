"""The assertions of all test files, rewritten once for all workers.

In a fresh clone, each worker would rewrite all files, at the same time as the others.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

import pytest
from _pytest.assertion import rewrite


def rewrite_share(config: pytest.Config, folder: Path, number: int, count: int) -> None:
    """Rewrite every `count`-th test file of a folder from a `number`, unless it is known from an earlier run."""
    state = config.stash.get(rewrite.assertstate_key, None)
    if state is None or sys.dont_write_bytecode:  # --assert=plain, or nowhere to keep them
        return
    files = sorted(folder.rglob("test_*.py"), key=lambda file: (file.stat().st_size, file))
    for file in files[number::count]:
        cache = rewrite.get_cache_dir(file)
        kept = cache / (file.stem + rewrite.PYC_TAIL)
        if rewrite.try_makedirs(cache) and rewrite._read_pyc(file, kept) is None:
            with suppress(SyntaxError, ValueError):  # which the collection reports, with the line
                content, code = rewrite._rewrite_test(file, config)
                rewrite._write_pyc(state, code, content, kept)
