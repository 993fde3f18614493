"""Read and validate credentials, URLs and other settings. Error messages never contain credentials."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import TypeVar

import httpx

from .errors import ConfigurationError

_TENANT = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?")


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
    """A part of a header as it is. Raises ConfigurationError if it is empty, or cannot stand there."""
    if not value or not all("!" <= character <= "~" for character in value):
        raise ConfigurationError(f"{name} contains a space, a line break or a non-ASCII character; pass the bare value")
    return value


def tenant_url(template: str, tenant: str | None) -> str:
    """Return the URL of a tenant's system. Raises ConfigurationError if the tenant is missing or invalid."""
    if not tenant:
        raise ConfigurationError("pass tenant (the subdomain of the instance) or base_url")
    if not _TENANT.fullmatch(tenant):
        raise ConfigurationError(f"tenant must be a single subdomain, such as demo or test-demo, not {tenant!r}")
    return template.replace("{tenant}", tenant)


def checked_url(base_url: str) -> str:
    """Return the URL unchanged. Raises ConfigurationError if it is not usable as a base URL."""
    try:
        url = httpx.URL(base_url)
    except httpx.InvalidURL as error:
        raise ConfigurationError(f"base_url is an invalid URL: {error}") from None
    if url.scheme not in ("http", "https") or not url.host:
        raise ConfigurationError("base_url must start with https:// or http:// and a host")
    if url.userinfo or url.query or url.fragment:
        raise ConfigurationError("base_url must not contain a user, password, query or fragment")
    return base_url


def checked_secret(name: str, value: str) -> str:
    """Return a goTom user or secret unchanged. Raises ConfigurationError if empty or with a control character."""
    if not value:
        raise ConfigurationError(f"{name} is empty; goTom support issues a user and a secret per group of endpoints")
    if any(character < " " or character == "\x7f" for character in value):
        raise ConfigurationError(f"{name} contains a line break or another control character")
    return value


def checked_retries(max_retries: int) -> int:
    """Return the number unchanged. Raises ConfigurationError if it is negative."""
    if max_retries < 0:
        raise ConfigurationError(f"max_retries must not be negative, got {max_retries}")
    return max_retries


def checked_limit(max_response_bytes: int) -> int:
    """Return the number unchanged. Raises ConfigurationError if it is not positive."""
    if max_response_bytes < 1:
        raise ConfigurationError(f"max_response_bytes must be positive, got {max_response_bytes}")
    return max_response_bytes


def checked_timeout(timeout: float) -> float:
    """Return the seconds unchanged. Raises ConfigurationError if not positive."""
    if not timeout > 0:
        raise ConfigurationError(f"timeout must be a positive number of seconds, got {timeout}")
    return timeout


HttpxClient = TypeVar("HttpxClient", httpx.Client, httpx.AsyncClient)


def checked_client(client: HttpxClient) -> HttpxClient:
    """Return the client unchanged. Raises ConfigurationError if it has default `params`, which replace each query."""
    if client.params:
        raise ConfigurationError("default params of the httpx client would replace each call's query; remove them")
    return client
