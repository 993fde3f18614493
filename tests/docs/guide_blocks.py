"""Runs the code blocks of a guide as its reader would, one after another, and tells what each has printed."""

from __future__ import annotations

import io
import os
import subprocess
from collections.abc import Iterator
from contextlib import chdir, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

from scripts.docs.markdown import fences
from tests.docs.running import settings

ADDRESS = "http://127.0.0.1:4010"
_SECONDS = 60


@dataclass(frozen=True)
class Block:
    """A block that is marked `run`, and the text that the guide shows as its output, None if it shows none."""

    language: str
    source: str
    shown: str | None


def runnable(text: str) -> Iterator[Block]:
    """The blocks of a guide that are marked to be run."""
    blocks = fences(text)
    for block, after in zip(blocks, [*blocks[1:], None], strict=True):
        if block.info == f"{block.language} run":
            shown = after.source if after is not None and after.info == "text output" else None
            yield Block(block.language, block.source, shown)


def run(block: Block, server: str, folder: Path, programs: Path) -> str:
    """What the block prints, with the mock server at the address that the guide gives."""
    source = block.source.replace(ADDRESS, server)
    printed = _run_python(source, folder) if block.language == "python" else _run_shell(source, folder, programs)
    return printed.replace(server, ADDRESS)


def _run_python(source: str, folder: Path) -> str:
    """What a program prints, run here and now without settings of the clients. Raises what it raises."""
    printed = io.StringIO()
    with chdir(folder), settings({"NO_PROXY": "*"}), redirect_stdout(printed):
        exec(compile(source, "<block>", "exec"), {"__name__": "__main__"})
    return printed.getvalue()


def _run_shell(source: str, folder: Path, programs: Path) -> str:
    done = subprocess.run(
        ["sh", "-euc", source],
        cwd=folder,
        env={
            "PATH": os.pathsep.join([str(programs), os.environ.get("PATH", os.defpath)]),
            "HOME": str(folder),
            "LANG": "C.UTF-8",
            "NO_PROXY": "*",
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=_SECONDS,
        check=False,
    )
    assert done.returncode == 0, f"exit status {done.returncode}: {done.stdout!r} {done.stderr!r}"
    return done.stdout
