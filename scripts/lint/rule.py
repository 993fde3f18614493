"""Lint rules: small pure functions from documents to findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from scripts.evidence import SOURCES_FILE
from scripts.files.yaml_file import load_document
from scripts.openapi import Document, Place


@dataclass(frozen=True)
class Violation:
    """A problem at a place; the message ends with the fix in parentheses."""

    place: Place
    message: str


@dataclass(frozen=True)
class Finding:
    """A reported problem: rule, document, place and message; `str()` gives the printed line."""

    rule: str
    document: str
    pointer: str
    message: str

    def __str__(self) -> str:
        return f"{self.document}#{self.pointer}: {self.rule}: {self.message}"


@dataclass(frozen=True)
class Project:
    """Everything that is checked together.

    Attributes:
        sources: folder with one folder per API, each containing `openapi.yaml`.
        shared: folder that contains the files named in `sources.yaml`.

    Rules that need `sources` or `shared` pass if it is None.
    """

    documents: tuple[Document, ...]
    sources: Path | None = None
    shared: Path | None = None

    @cached_property
    def described(self) -> list[tuple[str, Any]]:
        """The entries of `sources.yaml`, empty without a folder of sources. Raises SourceError: it cannot be read."""
        file = None if self.sources is None else self.sources / SOURCES_FILE
        entries = load_document(file) if file is not None and file.is_file() else None
        return list(entries.items()) if isinstance(entries, dict) else []


@dataclass(frozen=True)
class Rule:
    """A lint rule.

    Attributes:
        name: name as printed, such as `one-tag`.
        summary: first line of its docstring.
        is_about_one: whether it checks each document separately, so that unchanged documents can be skipped.
    """

    name: str
    summary: str
    is_about_one: bool
    check: Callable[[Project], Iterator[Finding]]


def document_rule(function: Callable[[Document], Iterator[Violation]]) -> Rule:
    """Make a rule from a function that checks one document; the rule is named after the function."""

    def check(project: Project) -> Iterator[Finding]:
        for document in project.documents:
            for violation in function(document):
                yield Finding(_name(function), document.name, violation.place.pointer, violation.message)

    return Rule(_name(function), _summary(function), True, check)


def project_rule(function: Callable[[Project], Iterator[tuple[str, Violation]]]) -> Rule:
    """Make a rule from a function that checks the whole project and yields (document or file, problem)."""

    def check(project: Project) -> Iterator[Finding]:
        for document, violation in function(project):
            yield Finding(_name(function), document, violation.place.pointer, violation.message)

    return Rule(_name(function), _summary(function), False, check)


def _name(function: Callable[..., Any]) -> str:
    return function.__name__.replace("_", "-")


def _summary(function: Callable[..., Any]) -> str:
    return (function.__doc__ or "").strip().split("\n")[0]
