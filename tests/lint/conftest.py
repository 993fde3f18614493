"""Every sample with a mistake, bundled once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from scripts.documents.bundle import main as bundle_main
from scripts.files.yaml_file import load_document
from scripts.lint.redocly import redocly_errors
from tests.conftest import MadeOnce, ParsedOnce
from tests.lint.support import SAMPLES, write_sources


@dataclass(frozen=True)
class Spoilt:
    """A sample in a folder, its bundled document, and redocly's problems with it."""

    folder: Path
    document: Path
    redocly: dict[Path, list[str]]

    @property
    def sources(self) -> list[str]:
        return ["--sources", str(self.folder / "spec"), "--shared", str(self.folder / "shared")]


@pytest.fixture(scope="session")
def spoilt(made_once: MadeOnce, parsed_once: ParsedOnce) -> dict[str, Spoilt]:
    """Bundle every sample with the command, and run redocly once on all."""

    def make(root: Path) -> dict[str, Spoilt]:
        written: dict[str, tuple[Path, Path]] = {}
        with parsed_once():
            for sample in SAMPLES:
                folder = root / sample.stem
                index = write_sources(folder, load_document(sample))
                document = folder / "widgets.json"
                assert bundle_main([str(index), "-o", str(document)]) == 0
                written[sample.stem] = folder, document
        found = redocly_errors([document for _, document in written.values()])
        return {name: Spoilt(folder, document, found) for name, (folder, document) in written.items()}

    made: dict[str, Spoilt] = made_once("spoilt", make)
    return made


@pytest.fixture(autouse=True)
def _parsed_once(parsed_once: ParsedOnce) -> Iterator[None]:
    with parsed_once():
        yield
