"""Tokens of users: those of the demo data, and those that the API has issued since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.store import Store
from scripts.mock.giosg.identity import TOKENS, digest

_CHALLENGE = {"WWW-Authenticate": 'Bearer realm="api"'}


@dataclass(frozen=True)
class TokenUser:
    """The user that a token stands for, and what it may do."""

    user_id: str
    permissions: frozenset[str] = field(default_factory=frozenset)


def unauthenticated(reason: str = "Authentication credentials were not provided.") -> Refusal:
    """401 with the challenge of the giosg hosts."""
    return Refusal(401, reason, headers=_CHALLENGE)


class Tokens:
    """The tokens of the demo data by the whole value of their header, and the issued ones by their digest."""

    def __init__(self, credentials: Iterable[Mapping[str, Any]], store: Store) -> None:
        self._store = store
        self._users = {
            f"{one['scheme']} {one['token']}": TokenUser(one["user"], frozenset(one["permissions"]))
            for one in credentials
        }

    def user(self, authorization: str | None) -> TokenUser:
        """Raises Refusal: 401 for no token, or an unknown one."""
        if not authorization:
            raise unauthenticated()
        scheme, _, token = authorization.partition(" ")
        scheme, token = scheme.capitalize(), token.strip(" ")
        user = self._users.get(f"{scheme} {token}") or self._issued(scheme, token)
        if user is None:
            raise unauthenticated("Invalid token.")
        return user

    def _issued(self, scheme: str, token: str) -> TokenUser | None:
        """A token that OAuth2 issued; no page says which scheme it takes, so both are accepted."""
        if scheme not in ("Token", "Bearer"):
            return None
        found = self._store.get(TOKENS, digest(token))
        return None if found is None else TokenUser(found["user"], frozenset(found["permissions"]))
