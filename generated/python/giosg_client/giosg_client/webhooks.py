"""Webhooks: what giosg sends to an app, as typed events."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .errors import ClientError, InvalidArgumentError
from .models import (
    AppUserAuth,
    ChatAdded,
    ChatChanged,
    ChatMembershipAdded,
    ChatMembershipChanged,
    ChatMembershipRemoved,
    ChatMessageAdded,
    ChatMessageChanged,
    ChatMessageRemoved,
    ChatRemoved,
)
from .types import UNSET, Unset


class InvalidEventError(ClientError):
    """The content is not an event, or not as described. The message contains only names of it."""


@_attrs_define
class WebhookEvent:
    """An event of an undocumented kind: another collection, or another action.

    Attributes:
        channel: path of the collection; a segment may be `*`.
        action: the action on the resource.
        resource_id: identifier of the resource.
        resource: the resource after the event; `UNSET` without one.
        app_user_auth: credentials for calls in answer to the event; `UNSET` if none came.
        additional_properties: whatever else came.
    """

    channel: str
    action: str
    resource_id: str
    resource: Any = UNSET
    app_user_auth: AppUserAuth | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict)


Event = (
    ChatAdded
    | ChatChanged
    | ChatRemoved
    | ChatMembershipAdded
    | ChatMembershipChanged
    | ChatMembershipRemoved
    | ChatMessageAdded
    | ChatMessageChanged
    | ChatMessageRemoved
    | WebhookEvent
)
"""What `parse` returns."""

# By the last segment of the channel, and the action.
_KINDS: dict[
    tuple[str, str],
    type[
        ChatAdded
        | ChatChanged
        | ChatRemoved
        | ChatMembershipAdded
        | ChatMembershipChanged
        | ChatMembershipRemoved
        | ChatMessageAdded
        | ChatMessageChanged
        | ChatMessageRemoved
    ],
] = {
    ("routed_chats", "added"): ChatAdded,
    ("chats", "added"): ChatAdded,
    ("owned_chats", "added"): ChatAdded,
    ("routed_chats", "changed"): ChatChanged,
    ("chats", "changed"): ChatChanged,
    ("owned_chats", "changed"): ChatChanged,
    ("routed_chats", "removed"): ChatRemoved,
    ("chats", "removed"): ChatRemoved,
    ("owned_chats", "removed"): ChatRemoved,
    ("memberships", "added"): ChatMembershipAdded,
    ("chat_memberships", "added"): ChatMembershipAdded,
    ("memberships", "changed"): ChatMembershipChanged,
    ("chat_memberships", "changed"): ChatMembershipChanged,
    ("memberships", "removed"): ChatMembershipRemoved,
    ("chat_memberships", "removed"): ChatMembershipRemoved,
    ("messages", "added"): ChatMessageAdded,
    ("messages", "changed"): ChatMessageChanged,
    ("messages", "removed"): ChatMessageRemoved,
}


def parse(body: bytes | str | Mapping[str, Any]) -> Event:
    """Turn the body of a webhook into a typed event.

    An attribute of a `changed` event that did not change is `UNSET`; one that is null now is `None`. An event of
    another collection or action than those described is a `WebhookEvent`.

    Args:
        body: the body of the request, or the JSON object in it.

    Raises:
        InvalidEventError: it is not a JSON object with `channel`, `action` and `resource_id`, or not as described.
    """
    found = body
    if isinstance(found, (bytes, str)):
        try:
            found = json.loads(found)
        except (ValueError, RecursionError):
            raise InvalidEventError("the body is not JSON") from None
    if not isinstance(found, Mapping):
        raise InvalidEventError("the body is not a JSON object")
    values = dict(found)
    for name in ("channel", "action", "resource_id"):
        if not isinstance(values.get(name), str):
            raise InvalidEventError(f"{name} is missing, or not text")
    kind = _KINDS.get((values["channel"].rstrip("/").rpartition("/")[2], values["action"]))
    try:
        if kind is not None:
            return kind.from_dict(values)
        auth = values.pop("app_user_auth", UNSET)
        return WebhookEvent(
            channel=values.pop("channel"),
            action=values.pop("action"),
            resource_id=values.pop("resource_id"),
            resource=values.pop("resource", UNSET),
            app_user_auth=auth if isinstance(auth, Unset) else AppUserAuth.from_dict(auth),
            additional_properties=values,
        )
    except (InvalidArgumentError, RecursionError) as error:
        name = WebhookEvent.__name__ if kind is None else kind.__name__
        raise InvalidEventError(f"the body does not match {name}: {error}") from None


__all__ = ["Event", "InvalidEventError", "WebhookEvent", "parse"]
