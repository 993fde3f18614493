"""Triggers fired by hand, and what an app does with what they bring (reference/giosg-live/observed.md)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from scripts.mock.giosg.triggers import TYPES
from tests.mock.subscriber import Subscriber
from tests.mock.support import ADMIN, AGENT, APP, APP_SECRET, BOT, CHAT, ORGANIZATION, ROOM, VISITOR, Clock, Mock

TRIGGERS = "/__mock__/triggers"
ADDRESS = "http://127.0.0.1:8000/trigger"


def fire(client: httpx.Client, kind: str = "chat_start", **body: Any) -> dict[str, str]:
    """The query of a trigger."""
    response = client.post(TRIGGERS, json={"type": kind, "url": ADDRESS} | body)
    assert response.status_code == 200, response.text
    url = response.json()["url"]
    assert url.startswith(f"{ADDRESS}?")
    return dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))


def decoded(part: str) -> Any:
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def claims(token: str) -> dict[str, Any]:
    found: dict[str, Any] = decoded(token.split(".")[1])
    return found


@pytest.mark.parametrize("kind", TYPES)
def test_every_trigger_is_signed_with_the_apps_secret(anonymous: httpx.Client, kind: str) -> None:
    query = fire(anonymous, kind)
    assert query["type"] == kind
    head, body, signature = query["data"].split(".")
    assert decoded(head)["alg"] == "HS256"
    wanted = hmac.digest(APP_SECRET.encode(), f"{head}.{body}".encode(), hashlib.sha256)
    assert base64.urlsafe_b64decode(signature + "=") == wanted
    assert ("token" in query) is (kind != "uninstall")
    assert ("redirect_uri" in query) is (kind == "install")


def test_the_claims_say_who_and_where(anonymous: httpx.Client) -> None:
    found = claims(fire(anonymous, chat_id=CHAT, user_id=AGENT)["data"])
    assert found.pop("app_user_code")
    assert found == {
        "sub": "service.giosg.com",
        "exp": 1767226200,
        "user_id": AGENT,
        "org_id": ORGANIZATION,
        "app_id": APP,
        "inst_id": "5d6e7f80-91a2-4b3c-8d4e-5f60718293a4",
        "app_user_id": BOT,
        "chat_id": CHAT,
        "visitor_id": VISITOR,
        "room_id": ROOM,
        "domain_host": "www.example.com",
    }
    without = claims(fire(anonymous, "setup")["data"])
    assert (without["chat_id"], without["visitor_id"], without["room_id"]) == ("", "", None)


def test_the_code_gets_a_token_of_the_apps_user_for_half_a_minute(mock: Mock, clock: Clock) -> None:
    def exchange(code: str) -> httpx.Response:
        form = {"grant_type": "authorization_code", "code": code, "client_id": APP, "client_secret": APP_SECRET}
        return mock.anonymous.post("/identity/token", data=form)

    first, second = (claims(fire(mock.anonymous)["data"])["app_user_code"] for _ in range(2))
    clock.advance(seconds=29)
    answer = exchange(first).json()
    client = mock.client(f"{answer['token_type']} {answer['access_token']}")
    assert client.get("/api/v5/users/me").json()["id"] == BOT
    clock.advance(seconds=1)
    late = exchange(second)
    assert (late.status_code, late.json()["error"]) == (400, "invalid_grant")


class TestCredentialsOfAnApp:
    @pytest.fixture
    def token(self, anonymous: httpx.Client) -> str:
        return fire(anonymous)["token"]

    def status(self, mock: Mock, authorization: str) -> int:
        return mock.client(authorization).get("/api/v5/users/me").status_code

    def test_token_and_secret_together_are_credentials_for_ten_minutes(
        self, mock: Mock, clock: Clock, token: str
    ) -> None:
        for word in ("GIOSGAPP", "GiosgApp"):
            me = mock.client(f"{word} {token} {APP_SECRET}").get("/api/v5/users/me")
            assert me.json()["id"] == ADMIN
        clock.advance(minutes=10)
        assert self.status(mock, f"GIOSGAPP {token} {APP_SECRET}") == 401

    def test_the_demo_data_has_such_credentials(self, mock: Mock) -> None:
        me = mock.client(f"GIOSGAPP mock-trigger-token {APP_SECRET}").get("/api/v5/users/me")
        assert me.json()["id"] == ADMIN
        for authorization in (f"{word} mock-trigger-token" for word in ("GIOSGAPP", "Bearer", "Token")):
            assert self.status(mock, authorization) == 401, authorization

    def test_the_token_alone_is_not(self, mock: Mock, token: str) -> None:
        for authorization in (
            f"Bearer {token}",
            f"Token {token}",
            f"GIOSGAPP {token}",
            f"GIOSGAPP {token} ",
            f"GIOSGAPP {token} {APP_SECRET}x",
            f"GIOSGAPP {token} {APP_SECRET} x",
            f"GIOSGAPP x {APP_SECRET}",
            f"GIOSGAPP mock-admin-token {APP_SECRET}",
            f"GIOSGAPP {APP_SECRET} {token}",
            "GIOSGAPP",
            "GIOSGAPP ",
            f"Basic {token} {APP_SECRET}",
        ):
            assert self.status(mock, authorization) == 401, authorization

    def test_the_claims_of_the_token_are_those_that_apps_read(self, token: str) -> None:
        found = claims(token)
        assert (found["user_id"], found["organization_id"], found["app_id"]) == (ADMIN, ORGANIZATION, APP)
        assert (found["scopes"], found["version"], found["aud"]) == (
            ["settings", "users", "reports"],
            1,
            ["service.giosg.com"],
        )


def test_a_trigger_can_be_sent(anonymous: httpx.Client, subscriber: Subscriber) -> None:
    address = f"{subscriber.url}?key=hidden"
    response = anonymous.post(TRIGGERS, json={"type": "install", "url": address, "send": True})
    (received,) = subscriber.wait_for(1)
    assert (received.method, received.body, received.query["key"]) == ("GET", None, ["hidden"])
    assert dict(parse_qsl(urlsplit(response.json()["url"]).query)) == {
        name: values[0] for name, values in received.query.items()
    }
    (entry,) = anonymous.get("/__mock__/webhooks").json()["deliveries"]
    assert (entry["id"], entry["trigger"], entry["app_id"]) == (response.json()["delivery_id"], "install", APP)
    assert entry["url"] == subscriber.url


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"type": "explode", "url": ADDRESS},
        {"type": "setup"},
        {"type": "setup", "url": "http://app.example.com/"},
        {"type": "setup", "url": ADDRESS, "app_id": "nobody"},
        {"type": "setup", "url": ADDRESS, "user_id": "nobody"},
        {"type": "setup", "url": ADDRESS, "user_id": "5a0c9e27-4d18-4b63-8f7a-1e2d6b9c3f40"},
        {"type": "setup", "url": ADDRESS, "chat_id": "nothing"},
        {"type": "setup", "url": ADDRESS, "unknown": 1},
    ],
)
def test_what_cannot_be_fired_is_refused(anonymous: httpx.Client, body: dict[str, Any]) -> None:
    assert anonymous.post(TRIGGERS, json=body).status_code == 400
