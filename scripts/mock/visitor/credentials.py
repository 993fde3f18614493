"""Tokens of visitors, issued by the visitor API."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from scripts.mock.engine.store import Store
from scripts.mock.giosg.credentials import unauthenticated

VISITOR_TOKENS = "visitor_tokens"
"""The collection of issued tokens, by token."""


@dataclass(frozen=True)
class TokenVisitor:
    """The visitor of a token, in one organization."""

    visitor_id: str
    organization_id: str


def visitor_of(store: Store, authorization: str | None, now: datetime) -> TokenVisitor:
    """Return the visitor of a token. Raises Refusal: 401 for a missing, unknown or expired token."""
    if not authorization:
        raise unauthenticated()
    scheme, _, token = authorization.partition(" ")
    known = store.get(VISITOR_TOKENS, token.strip(" ")) if scheme.lower() == "bearer" else None
    if known is None:
        raise unauthenticated("Invalid token.")
    if datetime.fromisoformat(known["expires_at"]) <= now.astimezone(UTC):
        raise unauthenticated("Token expired.")
    return TokenVisitor(known["visitor_id"], known["organization_id"])
