"""The events of a document's webhooks: the model for each channel and action."""

from __future__ import annotations

from dataclasses import dataclass

from scripts.clients.checks import UnsupportedError
from scripts.openapi import JSON, Document, Operation

CHANNELS = "x-channels"


@dataclass(frozen=True)
class Event:
    """One kind of event; `collections` are the last segments of its channels."""

    model: str
    action: str
    collections: tuple[str, ...]


def events(document: Document) -> list[Event]:
    """Return the events of the webhooks with channels, in document order.

    Raises:
        UnsupportedError: the body of a webhook is not a component with a constant `action`.
    """
    return [_event(webhook) for webhook in document.webhooks if CHANNELS in webhook.definition]


def _event(webhook: Operation) -> Event:
    schema = webhook.bodies.get(JSON, {})
    properties = webhook.document.resolve(schema).get("properties", {})
    action = properties.get("action", {}).get("const")
    if "$ref" not in schema or not isinstance(action, str):
        raise UnsupportedError(f"{webhook.id}: its body must be a component whose `action` is a `const`")
    last = (channel.rpartition("/")[2] for channel in webhook.definition[CHANNELS])
    return Event(schema["$ref"].rpartition("/")[2], action, tuple(dict.fromkeys(last)))
