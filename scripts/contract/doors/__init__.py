"""Doors: the ways in which generated cases reach servers. One client per language, each with its own server."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from scripts.contract.doors.door import Door
from scripts.contract.doors.python import PythonDoor
from scripts.contract.doors.typescript import TypeScriptDoor

_OPEN: Mapping[str, Callable[[str, str], Door]] = {
    "sync": lambda api, url: PythonDoor(api, url, asynchronous=False),
    "async": lambda api, url: PythonDoor(api, url, asynchronous=True),
    "typescript": TypeScriptDoor,
}


def open_doors(api: str, urls: Mapping[str, str]) -> list[Door]:
    """Return the client doors that have a URL."""
    return [make(api, urls[name]) for name, make in _OPEN.items() if name in urls]
