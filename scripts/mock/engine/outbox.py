"""Deliveries of webhooks: stored with the change that causes them, sent by the dispatcher, recorded in a journal.

A delivery is stored in the transaction of its change, and removed when it is received or given up. A server that
is stopped in between sends it again after its start: every delivery arrives at least once.
"""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from typing import Any

from scripts.mock.engine.background import run_reported
from scripts.mock.engine.delivery_journal import DeliveryJournal, MemoryDeliveryJournal, SharedDeliveryJournal
from scripts.mock.engine.dispatcher import Dispatcher
from scripts.mock.engine.moments import write_moment
from scripts.mock.engine.outgoing import Delivery, DestinationError, check_destination, without_secrets
from scripts.mock.engine.settings import Settings
from scripts.mock.engine.store import Store
from scripts.mock.engine.validation import Validator

OUTBOX = "webhook_deliveries"
SUBSCRIPTIONS = "webhook_subscriptions"
"""Subscriptions: records with an `id`, a `url`, and what their backend adds."""
MOST_PENDING = 1000
"""Deliveries that may wait for one subscriber; further ones are dropped, as the journal says."""


class UndescribedDelivery(Exception):
    """A body that does not fit the webhook that it is an instance of (test mode)."""


class Outbox:
    """The deliveries of one server, or of one namespace of it.

    Its methods are called from the thread that owns the store. If several processes share the store, one of them sends
    the deliveries of all (`Store.leads`).
    """

    def __init__(self, store: Store, settings: Settings, webhooks: Mapping[str, Validator]) -> None:
        """`webhooks` are the validators of bodies, by the names of the webhooks in the documents."""
        self._store = store
        self._settings = settings
        self._webhooks = webhooks
        self._journal: DeliveryJournal = SharedDeliveryJournal(store) if store.is_shared else MemoryDeliveryJournal()
        self._over: deque[str] = deque()
        self._handed_over = 0
        self._epoch: tuple[Any, ...] = ()
        self._dispatcher = Dispatcher(settings.clock, self._attempted, self._ended)
        self._loop: asyncio.AbstractEventLoop | None = None

    def settle_in(self, loop: asyncio.AbstractEventLoop) -> None:
        """Let what is over be removed by the loop that owns the store, not only with the next request."""
        self._loop = loop

    def queue(self, deliveries: Sequence[Delivery]) -> None:
        """Store deliveries, in the transaction of the change that causes them.

        Raises:
            UndescribedDelivery: in test mode, for a body that does not fit its description.
        """
        for delivery in deliveries:
            if self._settings.check_responses:
                self._check(delivery)
            if self._store.count(OUTBOX, delivery.subscriber) >= MOST_PENDING:
                self._journal.note(delivery, "dropped")
            else:
                self._store.insert(OUTBOX, delivery.subscriber, delivery.id, asdict(delivery))
                if self._store.is_shared:  # the process that sends it is perhaps another one
                    self._journal.note(delivery, "pending")

    def hand_over(self) -> None:
        """Pass the deliveries committed since the last call to the dispatcher; at the start, those left over."""
        with self._store.turn():
            if self._store.leads():
                self._hand_over()

    def _hand_over(self) -> None:
        self._follow()
        for sequence, value in self._store.since(OUTBOX, self._handed_over):
            self._handed_over = sequence
            delivery = Delivery(**value)
            try:
                check_destination(delivery.url, self._settings.webhook_hosts)
            except DestinationError:
                self._journal.note(delivery, "refused")
                self._over.append(delivery.id)
            else:
                if not self._store.is_shared:
                    self._journal.note(delivery, "pending")
                self._dispatcher.send(delivery)
        self.settle()

    def _follow(self) -> None:
        """Drop what another process dropped: a reset there has removed the deliveries, or the namespace is new."""
        epoch = (self._store.shared.get("made"), self._store.shared.get("dropped", 0))
        if epoch != self._epoch:
            self._dispatcher.forget()
            self._over.clear()
            self._handed_over, self._epoch = 0, epoch

    def settle(self) -> None:
        """Remove what is over from the store."""
        if not self._over:
            return
        over = [*self._over]
        with self._store.turn():
            with self._store.transaction():
                for identifier in over:
                    self._store.delete(OUTBOX, identifier)
            self._store.after_turn(lambda: self._settled(over))

    def _settled(self, removed: Sequence[str]) -> None:
        for identifier in removed:
            with suppress(ValueError):  # forgotten meanwhile
                self._over.remove(identifier)

    def journal(self) -> list[dict[str, Any]]:
        """The latest deliveries, oldest first, each with its attempts."""
        return self._journal.entries()

    def subscriptions(self) -> list[dict[str, Any]]:
        """Return the subscriptions; URLs without queries, and without internal properties."""
        return [
            {name: value for name, value in one.items() if not name.startswith("_")}
            | {"url": without_secrets(one["url"])}
            for one in self._store.all(SUBSCRIPTIONS)
        ]

    def forget(self) -> None:
        """Forget deliveries and journal once the current turn is committed, on a reset."""
        if self._store.is_shared:
            self._journal.clear()
            self._store.shared["dropped"] = self._store.shared.get("dropped", 0) + 1
        self._store.after_turn(self._forget)

    def _forget(self) -> None:
        self._dispatcher.forget()
        self._over.clear()
        if not self._store.is_shared:
            self._journal.clear()

    def drop(self) -> None:
        """Remove the deliveries that are stored."""
        self._store.delete_collection(OUTBOX)

    def close(self) -> None:
        """Stop sending; what is pending is sent after the next start."""
        self._loop = None
        self._dispatcher.close()
        run_reported(self.settle)

    def _check(self, delivery: Delivery) -> None:
        if delivery.event is None or delivery.body is None:
            return
        validator = self._webhooks.get(delivery.event)
        if validator is None:
            raise UndescribedDelivery(f"{delivery.event}: no document has this webhook")
        for error in validator.iter_errors(json.loads(delivery.body)):
            place = "/".join(str(part) for part in error.instance_path)
            raise UndescribedDelivery(f"webhook {delivery.event}, {place or 'the body'}: {error.message}")

    def _attempted(self, delivery: Delivery, result: int | str) -> None:
        outcome = {"status": result} if isinstance(result, int) else {"error": result}
        entry = {"at": write_moment(self._settings.clock()), **outcome}
        self._store.soon(lambda: self._journal.attempt(delivery.id, entry))

    def _ended(self, delivery: Delivery, received: bool) -> None:
        self._over.append(delivery.id)
        self._store.soon(lambda: self._journal.end(delivery.id, "delivered" if received else "failed"))
        if self._store.is_shared:
            self._store.soon(self.settle)
        elif (loop := self._loop) is not None:
            loop.call_soon_threadsafe(self.settle)
