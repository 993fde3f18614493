"""Clients of httpx that sign what they send at a fixed moment, and a record of what they sent."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from scripts.signing.auth import GoTomHMACAuth, authorization, signature, string_to_sign
from scripts.signing.capture import Received

USER, SECRET = "demo_user", "example-secret"
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def fixed_clock() -> datetime:
    return NOW


def make_auth(user: str = USER, secret: str = SECRET) -> GoTomHMACAuth:
    return GoTomHMACAuth(user, secret, clock=fixed_clock)


def expected_authorization(request: Received, user: str = USER, secret: str = SECRET) -> bytes:
    """Compute the header from the received bytes, as the server does."""
    content_type, date = ((request.header(name) or b"").decode() for name in ("content-type", "date"))
    text = string_to_sign(request.method, request.target, content_type, date, request.body)
    return authorization(user, signature(secret, text)).encode()


def send_through_sync(request: httpx.Request, auth: httpx.Auth, **options: Any) -> None:
    with httpx.Client(auth=auth, trust_env=False, **options) as client:
        client.send(request)


def send_through_async(request: httpx.Request, auth: httpx.Auth, **options: Any) -> None:
    async def send() -> None:
        async with httpx.AsyncClient(auth=auth, trust_env=False, **options) as client:
            await client.send(request)

    asyncio.run(send())


both_clients = pytest.mark.parametrize("send", [send_through_sync, send_through_async], ids=["sync", "async"])
Send = Callable[..., None]


class Recorder:
    """A transport handler that records requests and responds with `answers` by URL, otherwise 204."""

    def __init__(self, answers: dict[str, tuple[int, str]] | None = None) -> None:
        self.requests: list[httpx.Request] = []
        self._answers = answers or {}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        status, location = self._answers.get(str(request.url), (204, ""))
        return httpx.Response(status, headers={"Location": location} if location else {})

    @property
    def transport(self) -> httpx.MockTransport:
        return httpx.MockTransport(self)


def client_of(recorder: Recorder, **options: Any) -> httpx.Client:
    return httpx.Client(transport=recorder.transport, auth=make_auth(), **options)
