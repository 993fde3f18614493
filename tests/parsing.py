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

_parsed: dict[str, Any] = {}


@contextmanager
def parsed_once(folder: Path) -> Iterator[None]:
    """Parse each text once in a run; the workers share what they parsed in a folder.

    Texts of JSON, which tests write, are left to the much faster parser of JSON, which gives no lines.
    Only for code that does not change what it reads, such as the bundler and the lint.
    """

    def parse(text: str, file: Path, **options: bool) -> Any:
        if text.startswith("{"):
            return parse_json(text, file)
        key = hashlib.sha256(f"{options}{text}".encode()).hexdigest()
        if key not in _parsed:
            kept = folder / key
            if not kept.exists():
                _write(kept, pickle.dumps(parse_yaml(text, file, **options)))
            _parsed[key] = pickle.loads(kept.read_bytes())
        return _parsed[key]

    folder.mkdir(exist_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml_file, "parse_yaml", parse)
        yield


def _write(file: Path, content: bytes) -> None:
    """Write a file at once, since another worker may read it."""
    with tempfile.NamedTemporaryFile(dir=file.parent, delete=False) as written:
        written.write(content)
    Path(written.name).replace(file)
