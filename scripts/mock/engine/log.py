"""Logs: the latest entries of a kind, such as the signatures that were checked."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Mapping
from typing import Any, Protocol


class Entry(Protocol):
    """An entry of a log."""

    def as_json(self) -> Mapping[str, Any]: ...


class Log(ABC):
    """The latest entries of a kind, oldest first; those of all processes of a shared store."""

    @abstractmethod
    def append(self, entry: Entry) -> None: ...

    @abstractmethod
    def entries(self) -> list[Mapping[str, Any]]:
        """Return the entries as JSON."""

    @abstractmethod
    def clear(self) -> None: ...


class MemoryLog(Log):
    """A log of this process, which makes JSON of entries only when they are read."""

    def __init__(self, length: int) -> None:
        self._entries: deque[Entry] = deque(maxlen=length)

    def append(self, entry: Entry) -> None:
        self._entries.append(entry)

    def entries(self) -> list[Mapping[str, Any]]:
        return [entry.as_json() for entry in self._entries]

    def clear(self) -> None:
        self._entries.clear()
