"""The code samples: files per operation and language, and `x-codeSamples` made from them.

The files are `overlays/docs/samples/<api>/<operationId>.<suffix>`; see overlays/docs/samples/README.md. `derived.py`
generates samples for languages that need no files.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.docs.errors import DocsError
from scripts.files.yaml_file import shown
from scripts.openapi import Document, Operation

FOLDER = Path(__file__).resolve().parents[3] / "overlays" / "docs" / "samples"
EXTENSION = "x-codeSamples"


@dataclass(frozen=True, slots=True)
class Language:
    """A language of samples; every operation has one.

    Attributes:
        suffix: suffix of its files.
        name: value of `lang`, which selects the syntax highlighting.
        label: label of its tab.
        derived: whether an operation without a file gets a sample generated from its example request.
    """

    suffix: str
    name: str
    label: str
    derived: bool = False


LANGUAGES = (
    Language(".py", "Python", "Python SDK"),
    Language(".sh", "Shell", "curl"),
    Language(".ts", "TypeScript", "TypeScript SDK", derived=True),
    Language(".js", "JavaScript", "JavaScript fetch", derived=True),
    Language(".php", "PHP", "PHP", derived=True),
)
"""The languages in the order of their tabs."""


@dataclass(frozen=True, slots=True)
class Sample:
    """An entry of `x-codeSamples` with its operation."""

    operation_id: str
    language: str
    source: str

    @property
    def label(self) -> str:
        """The label of its tab."""
        return next((each.label for each in LANGUAGES if each.name == self.language), self.language)


def samples(document: Document) -> Iterator[Sample]:
    """Return all samples of all operations, in document order."""
    for operation in document.operations:
        for entry in operation.definition.get(EXTENSION, []):
            yield Sample(operation.id, entry["lang"], entry["source"])


def missing_samples(document: Document) -> list[str]:
    """Return `operationId: language, language` for each operation with duplicate or missing samples."""
    found: list[str] = []
    for operation in document.operations:
        has = [entry.get("lang") for entry in operation.definition.get(EXTENSION, []) if entry.get("source")]
        counts = {language: has.count(language.name) for language in LANGUAGES}
        wrong = [each.name for each, count in counts.items() if count > 1 or (count == 0 and not each.derived)]
        if wrong:
            found.append(f"{operation.id}: {', '.join(wrong)}")
    return found


def add_samples(document: Document, folder: Path) -> None:
    """Add `x-codeSamples` to each operation from the files of a folder; derived languages need no file.

    Raises:
        DocsError: a sample is missing, empty, a duplicate, or belongs to no operation; the message names each file to
            create or delete.
    """
    faults = [*_missing(document, folder), *_surplus(document, folder), *_duplicates(document, folder)]
    if faults:
        raise DocsError("each operation has one sample file per language:\n  " + "\n  ".join(faults))
    for operation in document.operations:
        operation.definition[EXTENSION] = [
            {
                "lang": language.name,
                "label": language.label,
                "source": _path(folder, operation, language).read_text(encoding="utf-8"),
            }
            for language in LANGUAGES
            if not language.derived or _path(folder, operation, language).is_file()
        ]


def _path(folder: Path, operation: Operation, language: Language) -> Path:
    return folder / f"{operation.id}{language.suffix}"


def _missing(document: Document, folder: Path) -> Iterator[str]:
    for operation in document.operations:
        for language in LANGUAGES:
            path = _path(folder, operation, language)
            if not path.is_file():
                if language.derived:
                    continue
                yield f"{shown(path)}: missing; create it, a sample of {operation.label} ({language.label})"
            elif not path.read_text(encoding="utf-8").strip():
                yield f"{shown(path)}: empty; write a sample of {operation.label} ({language.label})"


def _surplus(document: Document, folder: Path) -> Iterator[str]:
    suffixes = [language.suffix for language in LANGUAGES]
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.name.startswith((".", "__pycache__")):
            continue
        if path.suffix not in suffixes:
            yield f"{shown(path)}: not a sample (<operationId>{'|'.join(suffixes)}); delete it"
        elif path.stem not in document.by_id:
            yield f"{shown(path)}: {document.name} has no operation {path.stem}; delete or rename it"


def _duplicates(document: Document, folder: Path) -> Iterator[str]:
    for operation in document.operations:
        if EXTENSION in operation.definition:
            written = (language for language in LANGUAGES if not language.derived)
            files = ", ".join(shown(_path(folder, operation, language)) for language in written)
            yield f"{document.name}: {operation.id} has {EXTENSION} of its own beside {files}; delete {EXTENSION}"
