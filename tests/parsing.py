"""Texts of YAML, parsed once in a run: the parser takes seconds for `spec/`, and many tests read it."""

from __future__ import annotations

import hashlib
import pickle
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from scripts.files import yaml_file
from scripts.files.json_text import parse_json
from scripts.files.yaml_reader import parse_yaml


@contextmanager
def parsed_once(folder: Path) -> Iterator[None]:
    """Parse each text once in a run; the workers share what they parsed in a folder, and keep none of it in memory.

    Texts of JSON, which tests write, are left to the much faster parser of JSON, which gives no lines.
    """

    def parse(text: str, file: Path, **options: bool) -> Any:
        if text.startswith("{"):
            return parse_json(text, file)
        kept = folder / hashlib.sha256(f"{options}{text}".encode()).hexdigest()
        if not kept.exists():
            _write(kept, pickle.dumps(parse_yaml(text, file, **options)))
        return pickle.loads(kept.read_bytes())

    folder.mkdir(exist_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml_file, "parse_yaml", parse)
        yield


def _write(file: Path, content: bytes) -> None:
    """Write a file at once, since another worker may read it."""
    with tempfile.NamedTemporaryFile(dir=file.parent, delete=False) as written:
        written.write(content)
    Path(written.name).replace(file)
