"""The form of a row of the fault table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """A deliberate fault, and how little of the harness is enough to see it.

    Attributes:
        name: unique, with dashes; what the table prints.
        api, mode: the run that shall turn red.
        caught_by: the check, the probe or the words about a client that must be among those that caught it.
        only: the operations that schemathesis is limited to, by id, which keeps the table cheap.
    """

    name: str
    api: str
    mode: str
    caught_by: str
    only: tuple[str, ...] = ()


@dataclass(frozen=True)
class MockFault(Fault):
    """A fault of the mock server: `apply` replaces something inside the process that will serve."""

    apply: Callable[[], None] = lambda: None


@dataclass(frozen=True)
class ClientFault(Fault):
    """A fault of a client: in a copy of its package, `old` is replaced by `new` in `file` everywhere."""

    file: str = ""
    old: str = ""
    new: str = ""
