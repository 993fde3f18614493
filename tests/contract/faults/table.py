"""The form of a row of the fault table."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from scripts.mock.engine.answer import Answer


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


def put(owner: object, name: str, value: object) -> None:
    """Replace something inside the mock: an attribute of a module or class."""
    assert hasattr(owner, name), f"{owner} has no {name} any more; give the fault another place"
    setattr(owner, name, value)


def open_answer(answer: Answer) -> Any:
    """The value of an answer, for a fault to change; from now on it is what is sent."""
    answer.value = copy.deepcopy(answer.value) if answer.text is None else json.loads(answer.text)
    answer.text = None
    return answer.value


@dataclass(frozen=True)
class ClientFault(Fault):
    """A fault of a client: in a copy of its package, `old` is replaced by `new` in `file` everywhere."""

    file: str = ""
    old: str = ""
    new: str = ""


def record_fault(
    record: Callable[[str, object], None], fault: str, where: str, caught: Collection[str], expected: str
) -> None:
    """Add a row to the table that the test run prints, and expect `expected` among what caught the fault."""
    record("fault", fault)
    record("where", where)
    record("caught by", ", ".join(sorted(caught)) or "NOTHING")
    assert expected in caught
