"""Who is calling: users by giosg tokens, visitors by theirs, and the goTom users that may sign."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.store import Store
from scripts.mock.giosg.identity import TOKENS, digest

_CHALLENGE = {"WWW-Authenticate": 'Bearer realm="api"'}


@dataclass(frozen=True)
class Caller:
    """The user that a credential stands for, and what it may do."""

    user_id: str
    permissions: frozenset[str] = field(default_factory=frozenset)


class Tokens:
    """The giosg credentials of the demo data, by the whole value of their header, and the tokens given out since."""

    def __init__(self, credentials: list[Mapping[str, Any]], store: Store) -> None:
        self._store = store
        self._callers = {
            f"{one['scheme']} {one['token']}": Caller(one["user"], frozenset(one["permissions"])) for one in credentials
        }

    def caller(self, authorization: str | None) -> Caller:
        """Raises Refusal: 401, no credentials or none that we know."""
        if not authorization:
            raise Refusal(401, "Authentication credentials were not provided.", headers=_CHALLENGE)
        scheme, _, token = authorization.partition(" ")
        scheme, token = scheme.capitalize(), token.strip(" ")
        caller = self._callers.get(f"{scheme} {token}") or self._given(scheme, token)
        if caller is None:
            raise Refusal(401, "Invalid token.", headers=_CHALLENGE)
        return caller

    def _given(self, scheme: str, token: str) -> Caller | None:
        """Of tokens that OAuth2 gave, which word stands before them is not documented; both are taken."""
        if scheme not in ("Token", "Bearer"):
            return None
        found = self._store.get(TOKENS, digest(token))
        return None if found is None else Caller(found["user"], frozenset(found["permissions"]))


VISITOR_TOKENS = "visitor_tokens"
"""The collection of the tokens that visitors were given, by the token."""


@dataclass(frozen=True)
class Visitor:
    """The visitor that a token stands for: one of one organization."""

    visitor_id: str
    organization_id: str


def visitor_of(store: Store, authorization: str | None, now: datetime) -> Visitor:
    """Raises Refusal: 401, no token, none that was given out, or one whose time is over."""
    if not authorization:
        raise Refusal(401, "Authentication credentials were not provided.", headers=_CHALLENGE)
    scheme, _, token = authorization.partition(" ")
    known = store.get(VISITOR_TOKENS, token.strip(" ")) if scheme.lower() == "bearer" else None
    if known is None:
        raise Refusal(401, "Invalid token.", headers=_CHALLENGE)
    if datetime.fromisoformat(known["expires_at"]) <= now.astimezone(UTC):
        raise Refusal(401, "Token expired.", headers=_CHALLENGE)
    return Visitor(known["visitor_id"], known["organization_id"])


class Signers:
    """The goTom users with their secrets, each for the path prefixes it may call."""

    def __init__(self, users: list[Mapping[str, Any]]) -> None:
        self._users = users
        self._secrets: dict[str, dict[str, str]] = {}

    def secrets_for(self, path: str) -> Mapping[str, str]:
        """Secrets by user id of those who may call a path."""
        if path not in self._secrets:  # there are as many as path templates
            self._secrets[path] = {
                user["user"]: user["secret"]
                for user in self._users
                if any(path.startswith(prefix) for prefix in user["prefixes"])
            }
        return self._secrets[path]
