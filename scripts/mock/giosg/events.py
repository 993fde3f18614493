"""Webhook events of chats: additions, changes and removals in the lists readable by the app's user.

A chat is watched before it is changed; the results are reported at the end of the unit of work. `changed` contains
only changed attributes. `chats.py` and `routing.py` define the content of lists.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from scripts.mock.engine.outbox import SUBSCRIPTIONS
from scripts.mock.engine.outgoing import Delivery
from scripts.mock.engine.replay import new_id
from scripts.mock.engine.text import encode_json
from scripts.mock.engine.unit_of_work import UnitOfWork
from scripts.mock.giosg.chat_views import CHATS, Record, find_membership, shown_chat, shown_members, shown_message
from scripts.mock.giosg.identity import issue_token
from scripts.mock.giosg.routing import is_routed

TOKEN_LIFETIME = timedelta(seconds=300)
CHANNELS = (
    "/api/v5/users/{user_id}/routed_chats",
    "/api/v5/users/{user_id}/routed_chats/{chat_id}/memberships",
    "/api/v5/users/{user_id}/routed_chats/{chat_id}/messages",
    "/api/v5/users/{user_id}/chats",
    "/api/v5/users/{user_id}/chats/{chat_id}/messages",
    "/api/v5/users/{user_id}/chat_memberships",
    "/api/v5/orgs/{organization_id}/owned_chats",
    "/api/v5/orgs/{organization_id}/owned_chats/{chat_id}/memberships",
    "/api/v5/orgs/{organization_id}/owned_chats/{chat_id}/messages",
)
"""Channels: the lists with webhook events."""


@dataclass(frozen=True)
class _Event:
    """A change in one list; `channel` is the path of the list, `webhook` the name in the document."""

    channel: str
    webhook: str
    action: str
    resource_id: str
    resource: Record | None


@dataclass
class _Lists:
    """A chat in the lists of an app's user; None for each list without it."""

    chat: Record
    members: dict[str, Record]
    routed: bool
    own: Record | None
    owned: bool


@dataclass
class _Watcher:
    """Collects the events to send at the end of a unit of work."""

    work: UnitOfWork
    subscriptions: list[Record]
    before: dict[str, list[_Lists | None]] = field(default_factory=dict)
    messages: dict[str, list[Record]] = field(default_factory=dict)

    def add(self, chat_id: str) -> None:
        if chat_id not in self.before:
            self.before[chat_id] = [_lists(self.work, chat_id, one) for one in self.subscriptions]

    def __call__(self) -> None:
        for number, subscription in enumerate(self.subscriptions):
            events = [
                event
                for chat_id, before in self.before.items()
                for event in _events(
                    subscription,
                    before[number],
                    _lists(self.work, chat_id, subscription),
                    self.messages.get(chat_id, []),
                )
            ]
            self._tell(subscription, events)

    def _tell(self, subscription: Record, events: list[_Event]) -> None:
        wanted = [
            (event, channel)
            for event in events
            if event.action in subscription["actions"]
            for channel in dict.fromkeys(_matches(subscription["channels"], event.channel))
        ]
        if not wanted:
            return
        work = self.work
        token = issue_token(
            work,
            subscription["user_id"],
            subscription["_permissions"],
            app_id=subscription["app_id"],
            lifetime=TOKEN_LIFETIME,
        )
        authorization = {
            "access_token": token,
            "token_type": "Bearer",
            "expires_in": int(TOKEN_LIFETIME.total_seconds()),
            "user_id": subscription["user_id"],
            "organization_id": subscription["organization_id"],
        }
        for event, channel in wanted:
            label = {"channel": channel, "action": event.action, "resource_id": event.resource_id}
            body = label | {"app_user_auth": authorization}
            if event.resource is not None:
                body["resource"] = event.resource
            work.deliveries.append(
                Delivery(
                    id=new_id(),
                    subscriber=subscription["id"],
                    url=subscription["url"],
                    body=encode_json(body),
                    event=event.webhook,
                    label=label,
                    queued_at=work.timestamp,
                )
            )


def watch(work: UnitOfWork, chat_id: str) -> None:
    """Watch a chat for changes; called before it is changed or created."""
    if (watcher := _watcher(work)) is not None:
        watcher.add(chat_id)


def tell_message(work: UnitOfWork, chat_id: str, message: Record) -> None:
    """Send the new message of a watched chat."""
    if (watcher := _watcher(work)) is not None:
        watcher.messages.setdefault(chat_id, []).append(shown_message(message))


def _watcher(work: UnitOfWork) -> _Watcher | None:
    found = next((step for step in work.closing if isinstance(step, _Watcher)), None)
    if found is None and (subscriptions := work.store.all(SUBSCRIPTIONS)):
        found = _Watcher(work, subscriptions)
        work.closing.append(found)
    return found


def _lists(work: UnitOfWork, chat_id: str, subscription: Record) -> _Lists | None:
    chat = work.store.get(CHATS, chat_id)
    if chat is None:
        return None
    user_id = subscription["user_id"]
    members = {one["member_id"]: one for one in shown_members(work, chat)}
    owned = chat["room_organization_id"] == subscription["organization_id"]
    # A chat of another organization is in no list, whoever its members are.
    own = members.get(user_id) if owned and find_membership(work, chat, user_id) is not None else None
    return _Lists(shown_chat(work, chat), members, owned and is_routed(work, chat, user_id), own, owned)


def _events(
    subscription: Record, before: _Lists | None, after: _Lists | None, messages: list[Record]
) -> Iterator[_Event]:
    """Yield the changes in the lists of a user, in the order of the lists."""
    if after is None:
        return
    user, organization = f"/api/v5/users/{subscription['user_id']}", f"/api/v5/orgs/{subscription['organization_id']}"
    chat_id, old = after.chat["id"], None if before is None else before.chat
    for path, was_there, is_there in (
        (f"{user}/routed_chats", before is not None and before.routed, after.routed),
        (f"{user}/chats", before is not None and before.own is not None, after.own is not None),
        (f"{organization}/owned_chats", before is not None and before.owned, after.owned),
    ):
        of_chat = [*_change("chat", path, chat_id, old if was_there else None, after.chat if is_there else None)]
        yield from (event for event in of_chat if event.action == "added")
        if is_there:
            if not path.endswith("/chats"):
                for member_id, member in after.members.items():
                    earlier = None if before is None else before.members.get(member_id)
                    yield from _change("chatMembership", f"{path}/{chat_id}/memberships", member_id, earlier, member)
            for message in messages:
                yield _Event(f"{path}/{chat_id}/messages", "chatMessageAdded", "added", message["id"], message)
        yield from (event for event in of_chat if event.action != "added")
    earlier = None if before is None else before.own
    yield from _change("chatMembership", f"{user}/chat_memberships", chat_id, earlier, after.own)


def _change(kind: str, channel: str, identifier: str, before: Record | None, after: Record | None) -> Iterator[_Event]:
    """Return the change of a resource in a list, if any."""
    if before is None and after is not None:
        yield _Event(channel, f"{kind}Added", "added", identifier, after)
    elif before is not None and after is None:
        yield _Event(channel, f"{kind}Removed", "removed", identifier, None)
    elif before is not None and after is not None:
        changes = {name: value for name, value in after.items() if before.get(name) != value}
        if changes:
            yield _Event(channel, f"{kind}Changed", "changed", identifier, changes)


def _matches(patterns: list[str], path: str) -> Iterator[str]:
    """Yield the channels of a subscription that match a path, as sent.

    `*` matches any segment and is sent unchanged; `{name}` matches any segment, which is sent instead.
    """
    segments = path.split("/")
    for pattern in patterns:
        wanted = pattern.split("/")
        if len(wanted) == len(segments) and all(
            one in (segment, "*") or _is_placeholder(one) for one, segment in zip(wanted, segments, strict=True)
        ):
            yield "/".join("*" if one == "*" else segment for one, segment in zip(wanted, segments, strict=True))


def _is_placeholder(segment: str) -> bool:
    return segment.startswith("{") and segment.endswith("}")


def channel_is_known(pattern: str, ids: Mapping[str, str]) -> bool:
    """Return whether a channel exists; `ids` are those of the app's user and organization."""
    wanted = pattern.split("/")
    return any(
        len(wanted) == len(segments := channel.format(**ids, chat_id="*").split("/"))
        and all(
            segment == "*" or one in (segment, "*") or _is_placeholder(one)
            for one, segment in zip(wanted, segments, strict=True)
        )
        for channel in CHANNELS
    )
