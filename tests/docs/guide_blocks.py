"""Runs the code blocks of a guide as its reader would, one after another, and tells what each has printed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.docs.markdown import code_blocks
from tests.conftest import PROJECT

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
    blocks = code_blocks(text)
    for position, (info, source) in enumerate(blocks):
        language, _, mark = info.partition(" ")
        if mark == "run":
            after = blocks[position + 1] if position + 1 < len(blocks) else ("", "")
            yield Block(language, source, after[1] if after[0] == "text output" else None)


def run(block: Block, server: str, folder: Path, programs: Path) -> str:
    """What the block prints, with the mock server at the address that the guide gives."""
    source = block.source.replace(ADDRESS, server)
    command = {"python": [sys.executable, "-c", source], "sh": ["sh", "-euc", source]}[block.language]
    packages = sorted((PROJECT / "generated" / "python").iterdir())
    done = subprocess.run(
        command,
        cwd=folder,
        env={
            "PATH": os.pathsep.join([str(programs), os.environ.get("PATH", os.defpath)]),
            "PYTHONPATH": os.pathsep.join(str(each) for each in packages),
            "PYTHONDONTWRITEBYTECODE": "1",
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
    return done.stdout.replace(server, ADDRESS)
