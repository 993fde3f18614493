"""The journal of deliveries: where each was sent, its attempts and its state."""

from __future__ import annotations

import json
import threading
from abc import ABC, abstractmethod
from collections import deque
from typing import TYPE_CHECKING, Any

from scripts.mock.engine.outgoing import Delivery, without_secrets

if TYPE_CHECKING:
    from scripts.mock.engine.store import Store

_LENGTH = 1000
_COLLECTION = "webhook_journal"


class DeliveryJournal(ABC):
    """The latest deliveries. May be used by any thread."""

    @abstractmethod
    def note(self, delivery: Delivery, state: str) -> None:
        """Add a delivery, or set its state."""

    @abstractmethod
    def attempt(self, identifier: str, outcome: dict[str, Any]) -> None:
        """Add an attempt to a delivery."""

    @abstractmethod
    def end(self, identifier: str, state: str) -> None:
        """Set the state of a delivery that is over."""

    @abstractmethod
    def entries(self) -> list[dict[str, Any]]:
        """Return the deliveries, oldest first, each with its attempts."""

    @abstractmethod
    def clear(self) -> None: ...


class MemoryDeliveryJournal(DeliveryJournal):
    """The journal of a server that is the only one of its store."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: deque[dict[str, Any]] = deque(maxlen=_LENGTH)

    def note(self, delivery: Delivery, state: str) -> None:
        with self._lock:
            if entry := self._find(delivery.id):
                entry["state"] = state
            else:
                self._entries.append(_entry(delivery, state))

    def attempt(self, identifier: str, outcome: dict[str, Any]) -> None:
        with self._lock:
            if entry := self._find(identifier):
                entry["attempts"].append(outcome)

    def end(self, identifier: str, state: str) -> None:
        with self._lock:
            if entry := self._find(identifier):
                entry["state"] = state

    def entries(self) -> list[dict[str, Any]]:
        with self._lock:
            return [entry | {"attempts": [*entry["attempts"]]} for entry in self._entries]

    def clear(self) -> None:
        with self._lock:
            self._entries.clear()

    def _find(self, identifier: str) -> dict[str, Any] | None:
        return next((entry for entry in reversed(self._entries) if entry["id"] == identifier), None)


class SharedDeliveryJournal(DeliveryJournal):
    """The journal of all processes of a shared store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def note(self, delivery: Delivery, state: str) -> None:
        with self._store.turn():
            if (entry := self._store.get(_COLLECTION, delivery.id)) is not None:
                self._store.update(_COLLECTION, delivery.id, entry | {"state": state})
                return
            self._store.insert(_COLLECTION, "", delivery.id, _entry(delivery, state))
            if self._store.count(_COLLECTION) > _LENGTH:
                for oldest in self._store.slice(_COLLECTION, "", offset=0, limit=1):
                    self._store.delete(_COLLECTION, json.loads(oldest)["id"])

    def attempt(self, identifier: str, outcome: dict[str, Any]) -> None:
        with self._store.turn():
            if (entry := self._store.get(_COLLECTION, identifier)) is not None:
                entry["attempts"].append(outcome)
                self._store.update(_COLLECTION, identifier, entry)

    def end(self, identifier: str, state: str) -> None:
        with self._store.turn():
            if (entry := self._store.get(_COLLECTION, identifier)) is not None:
                self._store.update(_COLLECTION, identifier, entry | {"state": state})

    def entries(self) -> list[dict[str, Any]]:
        return self._store.all(_COLLECTION)

    def clear(self) -> None:
        self._store.delete_collection(_COLLECTION)


def _entry(delivery: Delivery, state: str) -> dict[str, Any]:
    return {
        "id": delivery.id,
        "subscription_id": delivery.subscriber,
        "url": without_secrets(delivery.url),
        **delivery.label,
        "queued_at": delivery.queued_at,
        "state": state,
        "attempts": [],
    }
