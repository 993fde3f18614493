"""A transport that records requests and returns prepared responses."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from functools import cached_property
from typing import Any

import httpx
import pytest


class Recorder:
    """A sync and async httpx transport; returns `answers` in turn and repeats the last one."""

    def __init__(self, *answers: httpx.Response | BaseException) -> None:
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []
        self.transport = httpx.MockTransport(self._handle)

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, BaseException):
            raise answer
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    @property
    def last(self) -> httpx.Request:
        return self.requests[-1]


def resources(client: Any) -> dict[str, Any]:
    """The resources of a facade by the names of their attributes."""
    named = (name for name, value in vars(type(client)).items() if isinstance(value, cached_property))
    return {name: getattr(client, name) for name in named}


def methods(resource: Any) -> dict[str, Any]:
    """The public methods of a resource by their names: one for each operation, and iterators."""
    return {name: method for name, method in _public(resource).items() if not _is_helper(method)}


def helpers(resource: Any) -> dict[str, Any]:
    """The methods of a resource that combine several calls, by their names."""
    return {name: method for name, method in _public(resource).items() if _is_helper(method)}


def _public(resource: Any) -> dict[str, Any]:
    found = inspect.getmembers(type(resource), inspect.isfunction)
    return {name: getattr(resource, name) for name, _ in found if not name.startswith("_")}


def _is_helper(method: Any) -> bool:
    return ".helpers." in method.__module__


@pytest.fixture
def answering() -> Callable[..., Recorder]:
    """`answering(200, {...})` or `answering(response, error, ...)`."""

    def make(*answers: Any) -> Recorder:
        if isinstance(answers[0], int):
            status, *body = answers
            return Recorder(httpx.Response(status, content=json.dumps(body[0])) if body else httpx.Response(status))
        return Recorder(*answers)

    return make


@pytest.fixture
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Retries do not sleep; the list records the seconds."""
    waits: list[float] = []

    async def async_sleep(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr("time.sleep", waits.append)
    monkeypatch.setattr("anyio.sleep", async_sleep)
    return waits
