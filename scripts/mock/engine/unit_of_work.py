"""A unit of work: one change of the state in one transaction, with its follow-up steps and deliveries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from scripts.mock.engine.moments import write_moment
from scripts.mock.engine.outgoing import Delivery
from scripts.mock.engine.refusal import NotFound
from scripts.mock.engine.settings import Settings
from scripts.mock.engine.store import Store


@dataclass(slots=True)
class UnitOfWork:
    """What is read and changed at one moment, in one transaction.

    Attributes:
        closing: steps that run at its end, in the same transaction, such as those that tell subscribers of changes.
        deliveries: what is sent to others once it is committed.
    """

    store: Store
    settings: Settings
    now: datetime
    closing: list[Callable[[], None]] = field(default_factory=list, kw_only=True)
    deliveries: list[Delivery] = field(default_factory=list, kw_only=True)
    _timestamp: str | None = field(default=None, init=False, repr=False)

    @property
    def timestamp(self) -> str:
        """Now, as a text (`moments`)."""
        if self._timestamp is None:
            self._timestamp = write_moment(self.now)
        return self._timestamp

    def moment(self, later: timedelta, since: datetime | None = None) -> str:
        """A moment some time after now, or after another one, as a text."""
        return write_moment((since or self.now) + later)

    def find(self, collection: str, identifier: str, parent: str | None = None) -> dict[str, Any]:
        """A live record; with `parent`, only one that belongs there. Raises NotFound."""
        found = self.store.get(collection, identifier, parent)
        if found is None:
            raise NotFound
        return found

    def require(self, collection: str, identifier: str, parent: str | None = None) -> str:
        """The JSON text of what `find` finds. Raises NotFound."""
        found = self.store.text(collection, identifier, parent)
        if found is None:
            raise NotFound
        return found
