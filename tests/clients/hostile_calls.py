"""A call of each API to a server that misbehaves."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable
from typing import Any

import pytest

ID = "7f9e9580-095b-42c7-838c-c04e667b26f7"
TOKEN = "t0ken-that-must-not-show"
SECRET = "s3cret-that-must-not-show"
CALLS: dict[str, tuple[str, str, Callable[[Any], Any], str]] = {
    "giosg": ("giosg_client", "Giosg", lambda client: client.users.me(), "User"),
    "visitor": ("giosg_visitor_client", "GiosgVisitor", lambda client: client.rooms.get(ID, ID), "PublicRoom"),
    "interactions": (
        "giosg_interactions_client",
        "InteractionDesigner",
        lambda client: client.interactions.get(ID),
        "Interaction",
    ),
    "gotom": ("gotom_client", "GoTom", lambda client: client.campaigns.get("12345"), "Campaign"),
}
APIS = pytest.mark.parametrize("api", CALLS)


def options(api: str) -> dict[str, Any]:
    kinds = {"gotom": {"user": "u", "secret": SECRET}, "visitor": {"access_token": TOKEN}}
    return kinds.get(api, {"token": TOKEN})


def call(api: str, url: str, *, asynchronous: bool, timeout: float = 30.0, **more: Any) -> Any:
    """Make a call of an API's client, without retries."""
    package, facade, operation, _ = CALLS[api]
    kind = getattr(importlib.import_module(package), ("Async" if asynchronous else "") + facade)
    settings = {"base_url": url, "timeout": timeout, "max_retries": 0} | options(api) | more

    async def later() -> Any:
        async with kind(**settings) as client:
            return await operation(client)

    if asynchronous:
        return asyncio.run(later())
    with kind(**settings) as client:
        return operation(client)


def failure(api: str, url: str, **more: Any) -> Any:
    """Return the error of a call; it must be a ClientError and contain no credential."""
    errors = importlib.import_module(f"{CALLS[api][0]}.errors")
    with pytest.raises(errors.ClientError) as caught:
        call(api, url, **more)
    for text in (str(caught.value), repr(caught.value)):
        assert TOKEN not in text
        assert SECRET not in text
    assert type(caught.value).__name__ in errors.__all__
    return caught.value
