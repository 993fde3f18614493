"""Tests of the synchronous and the asynchronous clients in one."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any

import pytest

from tests.clients.conftest import Recorder

Answering = Callable[..., Recorder]
KINDS = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


def finished(result: Any) -> Any:
    """The result of a call, awaited if it is one of an asynchronous client."""

    async def wait(found: Awaitable[Any]) -> Any:
        return await found

    return asyncio.run(wait(result)) if inspect.isawaitable(result) else result


def listed(items: Iterator[Any] | AsyncIterator[Any]) -> list[Any]:
    async def collect(found: AsyncIterator[Any]) -> list[Any]:
        return [item async for item in found]

    return asyncio.run(collect(items)) if isinstance(items, AsyncIterator) else list(items)
