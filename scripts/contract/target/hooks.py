"""Hooks of plain `schemathesis run` for any target: credentials from the environment, and goTom's signature.

`contract config` writes settings that name this file. Cases in which schemathesis deliberately omits credentials are
left unchanged.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import requests
import schemathesis

from scripts.apis import PACKAGES
from scripts.contract.cases import described
from scripts.contract.target.credentials import KINDS, Credentials, read_credentials, scheme_of
from scripts.contract.token_auth import TokenAuth
from scripts.openapi import Operation
from scripts.signing.requests_auth import RequestsGoTomAuth


def requests_auth(credentials: Credentials, names: tuple[str, ...]) -> requests.auth.AuthBase | None:
    """Return the authentication with the values of these variables; None if one is not set."""
    values = [credentials.values[name] for name in names if name in credentials.values]
    if len(values) != len(names):
        return None
    if len(names) == 2:
        return RequestsGoTomAuth(values[0], values[1])
    return TokenAuth(f"{scheme_of(names[0])} {values[0]}")


def _taking(credentials: Credentials, names: tuple[str, ...]) -> Callable[[Any], bool]:
    """Return whether these variables are the first alternative for the operation of a context."""

    def takes(context: Any) -> bool:
        operation: Operation = described(context.operation)
        given = [one for one in credentials.names(operation) if all(name in credentials.values for name in one)]
        return given[:1] == [names]

    return takes


def _register() -> None:
    apis = {package.environment.partition("_")[0]: package.api for package in PACKAGES}
    for names in KINDS:
        credentials = read_credentials(apis[names[0].partition("_")[0]], None)
        auth = requests_auth(credentials, names)
        if auth is not None:
            register = schemathesis.auth.set_from_requests  # type: ignore[attr-defined]  # set on a function
            register(auth).apply_to(_taking(credentials, names))


_register()
