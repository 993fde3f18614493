"""Tokens of users: from the demo data, and those issued by the API."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from scripts.mock.engine.moments import write_moment
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.store import Store
from scripts.mock.giosg.identity import TOKENS, App, digest

_CHALLENGE = {"WWW-Authenticate": 'Bearer realm="api"'}


@dataclass(frozen=True)
class TokenUser:
    """The user of a token, and its permissions."""

    user_id: str
    permissions: frozenset[str] = field(default_factory=frozenset)


def unauthenticated(reason: str = "Authentication credentials were not provided.") -> Refusal:
    """Return a 401 with the challenge of the giosg hosts."""
    return Refusal(401, reason, headers=_CHALLENGE)


class Tokens:
    """The tokens of the demo data by header value, and the issued ones by digest."""

    def __init__(
        self, credentials: Iterable[Mapping[str, Any]], apps: Iterable[App], store: Store, clock: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._clock = clock
        self._secrets = {app["client_id"]: app["client_secret"] for app in apps}
        self._users = {
            f"{one['scheme']} {one['token']}": TokenUser(one["user"], frozenset(one["permissions"]))
            for one in credentials
        }

    @property
    def first(self) -> TokenUser:
        """The user of the first token of the demo data."""
        return next(iter(self._users.values()))

    def user(self, authorization: str | None) -> TokenUser:
        """Return the user of a token.

        Raises Refusal: 401 for a missing, unknown or expired token, and for a wrong secret.
        """
        if not authorization:
            raise unauthenticated()
        user = self._users.get(authorization)
        if user is None:
            scheme, _, token = authorization.partition(" ")
            scheme, token = scheme.capitalize(), token.strip(" ")
            user = self._users.get(f"{scheme} {token}") or self._issued(scheme, token)
        if user is None:
            raise unauthenticated("Invalid token.")
        return user

    def _issued(self, scheme: str, token: str) -> TokenUser | None:
        """Return an issued token.

        No page names the scheme of OAuth2 tokens, so both are accepted; tokens of triggers need the app's secret.
        """
        if scheme == "Giosgapp":
            token, _, secret = token.partition(" ")
        elif scheme in ("Token", "Bearer"):
            secret = None
        else:
            return None
        found = self._store.get(TOKENS, digest(token))
        if found is None:
            return None
        if secret is None:
            if found["needs_secret"]:
                return None
        elif not hmac.compare_digest(self._secrets.get(found["app_id"], "").encode(), secret.strip(" ").encode()):
            return None
        if found["expires_at"] is not None and found["expires_at"] <= write_moment(self._clock()):
            raise unauthenticated("Token expired.")
        return TokenUser(found["user"], frozenset(found["permissions"]))
