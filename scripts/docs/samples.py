"""The code samples of a document: which operation has which, and which are missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
LANGUAGES = ("Python", "Shell")


@dataclass(frozen=True, slots=True)
class Sample:
    """One entry of `x-codeSamples`, and the operation that it stands on."""

    operation_id: str
    language: str
    source: str


def operations(document: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The operations of a document, in its order."""
    for item in document.get("paths", {}).values():
        for method in METHODS:
            if method in item:
                yield item[method]


def samples(document: Mapping[str, Any]) -> Iterator[Sample]:
    """Every sample of every operation, in the order of the document."""
    for operation in operations(document):
        for sample in operation.get("x-codeSamples", []):
            yield Sample(operation["operationId"], sample["lang"], sample["source"])


def missing_samples(document: Mapping[str, Any]) -> list[str]:
    """What each operation lacks of one sample per language, as `operationId: language, language`."""
    lacking: list[str] = []
    for operation in operations(document):
        has = [sample.get("lang") for sample in operation.get("x-codeSamples", []) if sample.get("source")]
        wanted = [language for language in LANGUAGES if has.count(language) != 1]
        if wanted:
            lacking.append(f"{operation['operationId']}: {', '.join(wanted)}")
    return lacking
