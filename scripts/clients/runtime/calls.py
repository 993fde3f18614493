"""How the facade calls the generated functions: typed results, typed errors, and the place of the next page."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx

from .client import Client
from .errors import ConfigurationError, RequestTimeoutError, TransportError, error_for
from .types import UNSET, Response, Unset


def call(client: Client, operation: str, function: Callable[..., Response[Any]], **arguments: Any) -> Any:
    """Call a generated `sync_detailed` function; return its parsed success or raise a ClientError."""
    try:
        response = function(client=client, **arguments)
    except httpx.TimeoutException as error:
        raise RequestTimeoutError(f"{operation} got no answer in time: {type(error).__name__}") from error
    except httpx.TransportError as error:
        raise TransportError(f"{operation} got no answer: {error}") from error
    return _success(operation, response)


async def acall(
    client: Client, operation: str, function: Callable[..., Awaitable[Response[Any]]], **arguments: Any
) -> Any:
    """Call a generated `asyncio_detailed` function; return its parsed success or raise a ClientError."""
    try:
        response = await function(client=client, **arguments)
    except httpx.TimeoutException as error:
        raise RequestTimeoutError(f"{operation} got no answer in time: {type(error).__name__}") from error
    except httpx.TransportError as error:
        raise TransportError(f"{operation} got no answer: {error}") from error
    return _success(operation, response)


def _success(operation: str, response: Response[Any]) -> Any:
    if 200 <= response.status_code < 300:
        return response.parsed
    raise error_for(operation, response.status_code, response.parsed, response.content, response.headers)


def next_value(url: str | Unset | None, parameter: str, current: Any) -> Any:
    """The value of a query parameter in the URL of the next page, UNSET when there is no next page.

    The URL itself is never requested: the credentials must not follow it to wherever it leads.
    """
    if not url:
        return UNSET
    values = parse_qs(urlsplit(url).query).get(parameter)
    if not values or values[0] == str(current):
        raise TransportError(f"the URL of the next page leads nowhere: it has no new {parameter!r}")
    return values[0]


def setting(environment: Mapping[str, str] | None, name: str) -> str | None:
    """An environment variable, None when it is missing or empty."""
    return (os.environ if environment is None else environment).get(name) or None


def required(environment: Mapping[str, str] | None, *names: str) -> str:
    """The first of these environment variables that is set. Raises ConfigurationError naming them."""
    for name in names:
        if value := setting(environment, name):
            return value
    raise ConfigurationError(f"set the environment variable {' or '.join(names)}")
