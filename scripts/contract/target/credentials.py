"""Credentials for a target, from the environment or a file with the same names, never from arguments."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from scripts.apis import PACKAGE_OF
from scripts.contract.demo import SIGNING_USERS, is_for_visitors
from scripts.contract.token_auth import TokenAuth
from scripts.files.errors import SourceError
from scripts.files.reading import read_text
from scripts.openapi import Operation
from scripts.signing.auth import GoTomHMACAuth

_LINE = re.compile(r"(?:export +)?([A-Z][A-Z0-9_]*)=(.*)")
_VISITOR = "GIOSG_VISITOR_ACCESS_TOKEN"
_TOKENS = (("Token", "GIOSG_API_TOKEN"), ("Bearer", "GIOSG_ACCESS_TOKEN"))


@dataclass(frozen=True)
class Credentials:
    """The credentials of one API."""

    api: str
    values: Mapping[str, str] = field(repr=False)

    @property
    def secrets(self) -> list[str]:
        """All secret values, for redaction."""
        return [value for name, value in self.values.items() if name in self._known()]

    def auth(self, operation: Operation) -> httpx.Auth | None:
        """Return the authentication for an operation; None if it is public or has no credentials."""
        if operation.is_public:
            return None
        for names in filter(self.has, self.names(operation)):
            values = [self.values[name] for name in names]
            return GoTomHMACAuth(*values) if len(names) == 2 else TokenAuth(f"{scheme_of(names[0])} {values[0]}")
        return None

    def has(self, names: tuple[str, ...]) -> bool:
        """Return whether all of these variables are set."""
        return all(name in self.values for name in names)

    def names(self, operation: Operation) -> list[tuple[str, ...]]:
        """Return the environment variables for an operation: alternatives of one or two names."""
        if operation.is_public:
            return []
        if operation.signing_user is not None:
            return [_signing_names(operation.signing_user)]
        return [(_VISITOR,)] if is_for_visitors(operation) else [(name,) for _, name in _TOKENS]

    def missing(self, operation: Operation) -> str:
        """Return the missing environment variables; empty if credentials are given or not needed."""
        if operation.is_public or self.auth(operation) is not None:
            return ""
        return " or ".join(" and ".join(names) for names in self.names(operation))

    def _known(self) -> set[str]:
        tokens = {_VISITOR, *(name for _, name in _TOKENS)}
        return {name for name in self.values if name in tokens or (name.startswith("GOTOM_") and "TENANT" not in name)}


def read_credentials(api: str, file: Path | None) -> Credentials:
    """Return the credentials of an API from the environment, overridden by a file of `NAME=VALUE` lines.

    Raises:
        SourceError: the file cannot be read, or a line is invalid (the message does not show it).
    """
    prefixes = tuple({PACKAGE_OF[api].environment.partition("_")[0] + "_"})
    values = {name: value for name, value in os.environ.items() if name.startswith(prefixes) and value.strip()}
    if file is not None:
        try:
            text = read_text(file)
        except FileNotFoundError:
            raise SourceError(file, None, "no such file") from None
        for number, line in enumerate(text.splitlines(), start=1):
            if line.strip() and not line.lstrip().startswith("#"):
                if (match := _LINE.fullmatch(line.strip())) is None:
                    raise SourceError(file, number, "not of the form NAME=VALUE")
                values[match[1]] = match[2].strip().strip("'\"")
    return Credentials(api, values)


def _signing_names(user: str) -> tuple[str, str]:
    """Return the variables of a kind of goTom user, such as `GOTOM_REPORTS_USER` for `reports`."""
    group = "" if user == "general" else re.sub(r"(?<!^)(?=[A-Z])", "_", user).upper() + "_"
    return f"GOTOM_{group}USER", f"GOTOM_{group}SECRET"


def scheme_of(variable: str) -> str:
    """Return the scheme for the token in an environment variable."""
    return next((scheme for scheme, name in _TOKENS if name == variable), "Bearer")


KINDS: tuple[tuple[str, ...], ...] = (
    *((variable,) for _, variable in _TOKENS),
    (_VISITOR,),
    *map(_signing_names, SIGNING_USERS),
)
"""The environment variables of each kind of credentials."""
