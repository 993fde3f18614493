"""Webhooks: what comes to an app becomes typed events."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest
from giosg_client import UNSET, models, webhooks
from giosg_client.errors import ClientError

from scripts.files.yaml_file import load_document
from scripts.openapi import JSON, Document, Operation
from tests.conftest import Documents

USER = "a4d2c6e8-56c5-11e5-af8d-6c4008c08dfe"
CHAT = "7c2e4a6b-9d1f-4b83-a5c7-e8f0a1b2c3d4"
SECRET = "hidden-token"
AUTH = {"access_token": SECRET, "token_type": "Bearer", "expires_in": 300, "user_id": USER, "organization_id": USER}


def event(last: str, action: str, **more: Any) -> dict[str, Any]:
    return {"channel": f"/api/v5/users/{USER}/{last}", "action": action, "resource_id": CHAT, **more}


def examples(document: Document, webhook: Operation) -> list[Any]:
    assert webhook.body is not None
    return [place.value for place in document.examples(webhook.body / "content" / JSON)]


def test_every_example_of_every_webhook_becomes_the_event_that_the_document_names(documents: Documents) -> None:
    document = Document("giosg", load_document(documents.path("bundle", "giosg")))
    seen = 0
    for webhook in document.webhooks:
        for example in examples(document, webhook) if webhook.body else []:
            parsed = webhooks.parse(json.dumps(example))
            assert type(parsed).__name__ == webhook.bodies[JSON]["$ref"].rpartition("/")[2]
            assert parsed.to_dict() == example  # type: ignore[union-attr]  # no example is of an unknown kind
            seen += 1
    assert seen >= 9


@pytest.mark.parametrize(
    ("channel", "kind"),
    [
        ("routed_chats", models.ChatAdded),
        ("chats", models.ChatAdded),
        (f"routed_chats/{CHAT}/messages", models.ChatMessageAdded),
        ("chats/*/messages", models.ChatMessageAdded),
        (f"routed_chats/{CHAT}/memberships", models.ChatMembershipAdded),
        ("chat_memberships", models.ChatMembershipAdded),
    ],
)
def test_the_kind_of_an_event_is_the_last_segment_of_its_channel(channel: str, kind: type[Any]) -> None:
    resource = {"id": CHAT, "member_id": USER}
    assert isinstance(webhooks.parse(event(channel, "added", resource=resource)), kind)


def test_what_did_not_change_is_unset_and_what_is_null_now_is_none() -> None:
    parsed = webhooks.parse(event("routed_chats", "changed", resource={"is_waiting": False, "ended_at": None}))
    assert isinstance(parsed, models.ChatChanged)
    chat = parsed.resource
    assert (chat.is_waiting, chat.ended_at, chat.id) == (False, None, UNSET)
    assert chat.to_dict() == {"is_waiting": False, "ended_at": None}


def test_a_message_of_an_encrypted_chat_and_one_with_a_choice_are_read() -> None:
    message = {"id": CHAT, "type": "action", "message": None, "is_encrypted": True, "response_value": "request_human"}
    parsed = webhooks.parse(event("chats/*/messages", "added", resource=message))
    assert isinstance(parsed, models.ChatMessageAdded)
    assert (parsed.resource.message, parsed.resource.response_value) == (None, "request_human")


def test_a_moment_without_a_zone_is_in_utc() -> None:
    resource = {"id": CHAT, "created_at": "2015-02-13T11:31:36.042"}
    parsed = webhooks.parse(event("routed_chats", "added", resource=resource))
    assert isinstance(parsed, models.ChatAdded)
    assert parsed.resource.created_at == datetime.datetime(2015, 2, 13, 11, 31, 36, 42000, datetime.UTC)


def test_an_event_of_another_kind_keeps_all_that_came() -> None:
    for last, action in (("visitors", "added"), ("routed_chats", "archived")):
        body = event(last, action, resource=[1], app_user_auth=AUTH, more=True)
        parsed = webhooks.parse(json.dumps(body).encode())
        assert isinstance(parsed, webhooks.WebhookEvent)
        assert (parsed.channel, parsed.action, parsed.resource) == (body["channel"], action, [1])
        assert isinstance(parsed.app_user_auth, models.AppUserAuth)
        assert parsed.additional_properties == {"more": True}


def test_no_repr_of_an_event_shows_its_token() -> None:
    for last in ("visitors", "routed_chats"):
        parsed = webhooks.parse(event(last, "added", resource={"id": CHAT}, app_user_auth=AUTH))
        assert isinstance(parsed.app_user_auth, models.AppUserAuth)
        assert parsed.app_user_auth.access_token == SECRET
        assert SECRET not in repr(parsed)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "not JSON"),
        (b"\xff", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "not a JSON object"),
        ({}, "channel is missing"),
        (event("routed_chats", "added"), "resource: missing"),
        (event("routed_chats", "added", resource=[]), "does not match ChatAdded"),
        (event("routed_chats", "added", resource={"id": SECRET}), "does not match ChatAdded"),
        (event("routed_chats", "added") | {"action": 1}, "action is missing, or not text"),
        (event("visitors", "added", app_user_auth=SECRET), "does not match WebhookEvent"),
    ],
)
def test_an_invalid_event_is_rejected_without_showing_it(body: Any, reason: str) -> None:
    with pytest.raises(webhooks.InvalidEventError, match=reason) as caught:
        webhooks.parse(body)
    assert isinstance(caught.value, ClientError)
    assert SECRET not in str(caught.value)
