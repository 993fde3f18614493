"""What a rule is: a small pure function from documents to findings, known by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.openapi import Document, Place


@dataclass(frozen=True)
class Fault:
    """What a rule found at a place; the message ends with the way out in parentheses."""

    place: Place
    message: str


@dataclass(frozen=True)
class Finding:
    """A fault with the rule and the document it belongs to; `str()` is the line that is printed."""

    rule: str
    document: str
    pointer: str
    message: str

    def __str__(self) -> str:
        return f"{self.document}#{self.pointer}: {self.rule}: {self.message}"


@dataclass(frozen=True)
class Project:
    """All that is checked together.

    `sources` is the folder with one folder per API, each with an `openapi.yaml`; `shared` the folder that `x-source`
    points into. Rules that read one of them pass where it is None.
    """

    documents: tuple[Document, ...]
    sources: Path | None = None
    shared: Path | None = None


@dataclass(frozen=True)
class Rule:
    """A rule: `name` as printed, `summary` the first line of its docstring.

    One that `is_about_one` looks at each document by itself, so that an unchanged document need not be looked at again.
    """

    name: str
    summary: str
    is_about_one: bool
    check: Callable[[Project], Iterator[Finding]]


def document_rule(function: Callable[[Document], Iterator[Fault]]) -> Rule:
    """Make a rule of a function that looks at one document at a time. The function's name becomes the rule's."""

    def check(project: Project) -> Iterator[Finding]:
        for document in project.documents:
            for fault in function(document):
                yield Finding(_name(function), document.name, fault.place.pointer, fault.message)

    return Rule(_name(function), _summary(function), True, check)


def project_rule(function: Callable[[Project], Iterator[tuple[str, Fault]]]) -> Rule:
    """Make a rule of a function that needs the whole project; it says the document (or file) of each fault."""

    def check(project: Project) -> Iterator[Finding]:
        for document, fault in function(project):
            yield Finding(_name(function), document, fault.place.pointer, fault.message)

    return Rule(_name(function), _summary(function), False, check)


def _name(function: Callable[..., Any]) -> str:
    return function.__name__.replace("_", "-")


def _summary(function: Callable[..., Any]) -> str:
    return (function.__doc__ or "").strip().split("\n")[0]
