"""Read and validate credentials, URLs and other settings. Error messages never contain credentials."""

from __future__ import annotations

import inspect
import os
import re
from collections.abc import Callable, Mapping
from typing import TypeVar

import httpx

from .errors import ConfigurationError

_TENANT = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?")


_LONGEST_TIMEOUT = 10_000_000.0
"""Seconds, about four months; sockets overflow above 2 ** 63 nanoseconds, and some platforms before."""


def setting(environment: Mapping[str, str] | None, name: str) -> str | None:
    """Return an environment variable, or None if it is missing or blank."""
    value = (os.environ if environment is None else environment).get(name, "")
    return value if value.strip() else None


def required(environment: Mapping[str, str] | None, *names: str) -> str:
    """Return the first environment variable that is set. Raises ConfigurationError if none is."""
    for name in names:
        if value := setting(environment, name):
            return value
    raise ConfigurationError(f"set the environment variable {' or '.join(names)}")


def checked_token(token: str | None, access_token: str | None, *, optional: bool = False) -> tuple[str, str] | None:
    """Return scheme and token for the `Authorization` header, from an API token or an OAuth2 access token.

    Returns None if neither is given and both are `optional`.

    Raises:
        ConfigurationError: both or neither are given, or the token contains characters not allowed in a header.
    """
    if optional and token is None and access_token is None:
        return None
    if bool(token) == bool(access_token):
        raise ConfigurationError("pass either token (an API token) or access_token (OAuth2)")
    name, scheme, value = ("token", "Token", token) if token else ("access_token", "Bearer", access_token)
    return scheme, _printable(name, value)


def checked_app(
    token: str | None, access_token: str | None, app_token: str | None, app_secret: str | None
) -> tuple[str, str] | None:
    """As `checked_token`, with the credentials of an app as a third kind; None if nothing is given.

    Raises:
        ConfigurationError: not exactly one kind is given, one half of an app's is missing, or a value cannot stand in a
            header.
    """
    if app_token is None and app_secret is None:
        return checked_token(token, access_token, optional=True)
    if token is not None or access_token is not None:
        raise ConfigurationError("pass one of token, access_token, or app_token with app_secret")
    if not app_token or not app_secret:
        raise ConfigurationError("pass app_token (the token of a trigger) and app_secret together")
    return "GIOSGAPP", f"{_printable('app_token', app_token)} {_printable('app_secret', app_secret)}"


def _printable(name: str, value: str | None) -> str:
    """Return a part of a header unchanged. Raises ConfigurationError if it is empty, or not allowed there."""
    value = _bare(name, value)
    if not all("!" <= character <= "~" for character in value):
        raise ConfigurationError(f"{name} contains a space or a non-ASCII character; pass the bare value")
    return value


def _bare(name: str, value: object) -> str:
    """Return a credential unchanged.

    Raises ConfigurationError, without the value, for characters added by files and shells.
    """
    if not isinstance(value, str):
        raise ConfigurationError(f"{name} must be text, not {type(value).__name__}")
    if not value:
        raise ConfigurationError(f"{name} is empty")
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise ConfigurationError(f"{name} is not valid UTF-8; save the file or variable it comes from as UTF-8")
    if "\ufeff" in value:
        raise ConfigurationError(f"{name} contains a byte order mark; read its file with the encoding utf-8-sig")
    if any(character < " " or character == "\x7f" for character in value):
        raise ConfigurationError(f"{name} contains a line break or another control character; strip() it")
    if value != value.strip():
        raise ConfigurationError(f"{name} begins or ends with a space; strip() it")
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'`":
        raise ConfigurationError(f"{name} is in quotes; pass it without them")
    return value


def tenant_url(template: str, tenant: str | None) -> str:
    """Return the URL of a tenant's system. Raises ConfigurationError if the tenant is missing or invalid."""
    if not tenant:
        raise ConfigurationError("pass tenant (the subdomain of the instance) or base_url")
    if not isinstance(tenant, str) or not _TENANT.fullmatch(tenant):
        raise ConfigurationError(f"tenant must be a single subdomain, such as demo or test-demo, not {tenant!r}")
    return template.replace("{tenant}", tenant)


def checked_url(base_url: str) -> str:
    """Return the URL unchanged. Raises ConfigurationError if it is not usable as a base URL."""
    try:
        url = httpx.URL(base_url)
    except (httpx.InvalidURL, TypeError, ValueError) as error:
        raise ConfigurationError(f"base_url is an invalid URL: {error}") from None
    if url.scheme not in ("http", "https") or not url.host:
        raise ConfigurationError("base_url must start with https:// or http:// and a host")
    if url.userinfo or url.query or url.fragment:
        raise ConfigurationError("base_url must not contain a user, password, query or fragment")
    return base_url


def checked_secret(name: str, value: str) -> str:
    """Return a goTom user or secret unchanged. Raises ConfigurationError if it is empty or malformed."""
    if value == "":
        raise ConfigurationError(f"{name} is empty; goTom support issues a user and a secret per group of endpoints")
    return _bare(name, value)


def checked_retries(max_retries: int) -> int:
    """Return the number unchanged. Raises ConfigurationError unless it is a non-negative integer."""
    if not isinstance(max_retries, int) or isinstance(max_retries, bool) or max_retries < 0:
        raise ConfigurationError(f"max_retries must be a non-negative integer, got {max_retries!r}")
    return max_retries


def checked_limit(max_response_bytes: int) -> int:
    """Return the number unchanged. Raises ConfigurationError unless it is a positive integer."""
    if not isinstance(max_response_bytes, int) or isinstance(max_response_bytes, bool) or max_response_bytes < 1:
        raise ConfigurationError(f"max_response_bytes must be a positive integer, got {max_response_bytes!r}")
    return max_response_bytes


def checked_timeout(timeout: float, name: str = "timeout") -> float:
    """Return the seconds unchanged. Raises ConfigurationError unless they are a positive number within the limit."""
    if not isinstance(timeout, (int, float)) or isinstance(timeout, bool) or not 0 < timeout <= _LONGEST_TIMEOUT:
        raise ConfigurationError(f"{name} must be a positive number of seconds, got {timeout!r}")
    return timeout


FunctionT = TypeVar("FunctionT", bound=Callable[..., object] | None)


def checked_function(name: str, function: FunctionT) -> FunctionT:
    """Return a function, or None, unchanged. Raises ConfigurationError for anything else, and for async functions."""
    if function is not None and (not callable(function) or inspect.iscoroutinefunction(function)):
        raise ConfigurationError(f"{name} must be a function that is not asynchronous, not {type(function).__name__}")
    return function


HttpxClient = TypeVar("HttpxClient", httpx.Client, httpx.AsyncClient)


def checked_client(client: HttpxClient) -> HttpxClient:
    """Return the client unchanged. Raises ConfigurationError if it has default `params`, which replace each query."""
    if client.params:
        raise ConfigurationError("default params of the httpx client would replace each call's query; remove them")
    return client
