"""Divide the contract tests of an API into tasks that run in parallel.

A task has its own servers and a share of the operations, which is independent of the number of parallel tasks, so the
same seed gives the same findings on one core or in eight CI jobs. The stateful phase covers all operations.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scripts.openapi import Document
from scripts.openapi.links import links

CLIENT_DOORS = ("sync", "async", "typescript")
DOORS = ("raw", *CLIENT_DOORS)
"""Names of the doors (`scripts.contract.doors`)."""
PROBES = "probes"
"""Name of the task of the probes."""
MODES = (*DOORS, PROBES)

SHARE = 24
"""Minimum number of operations per task; those of one tag stay together."""
_LINKED = 0.5  # relative cost of the stateful phase


@dataclass(frozen=True)
class Task:
    """One run of schemathesis, or of the probes.

    Attributes:
        name: unique among the tasks of an API.
        operations: ids of the operations; empty for all.
        phases: phases of schemathesis; empty for the probes.
        weight: the expected cost, in operations.
    """

    api: str
    name: str
    operations: tuple[str, ...]
    phases: tuple[str, ...]
    weight: float


_STATELESS = ("examples", "coverage", "fuzzing")
_STATEFUL = "stateful"


def single_task(api: str, operations: Sequence[str] = ()) -> Task:
    """Return a single task for an API, or for some of its operations without links among them."""
    phases = _STATELESS if operations else (*_STATELESS, _STATEFUL)
    return Task(api, "all", tuple(operations), phases, 1)


def fuzz_tasks(api: str, document: Document) -> list[Task]:
    """Return the tasks of an API."""
    shares: list[list[str]] = [[]]
    previous = None
    for operation in document.operations:
        if operation.tag != previous and len(shares[-1]) >= SHARE:
            shares.append([])
        shares[-1].append(operation.id)
        previous = operation.tag
    tasks = [
        Task(api, str(number), tuple(share), _STATELESS, len(share)) for number, share in enumerate(shares, start=1)
    ]
    if links(document):
        tasks.append(Task(api, "links", (), (_STATEFUL,), _LINKED * len(document.operations)))
    return tasks


def probe_task(api: str, document: Document) -> Task:
    """Return the task of the probes of an API."""
    return Task(api, PROBES, (), (), len(document.operations))


def shard(tasks: Sequence[Task], number: int, count: int) -> list[Task]:
    """Return the tasks of a shard (1 to `count`), heaviest first; all shards take about the same time."""
    loads = [0.0] * count
    mine = []
    for task in sorted(tasks, key=lambda task: (-task.weight, task.api, task.name)):
        lightest = loads.index(min(loads))
        loads[lightest] += task.weight
        if lightest == number - 1:
            mine.append(task)
    return mine
