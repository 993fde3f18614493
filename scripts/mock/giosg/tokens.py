"""Access tokens for apps (reference/giosg-other/oauth2.md)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.request import Request
from scripts.mock.giosg.identity import CODES, NOT_KEPT, TOKENS, digest, issue_token, proven_app, refused


@behaviour("tokens.exchange_code")
def exchange_code(request: Request) -> Answer:
    """Raises Refusal: 400 invalid_client, or invalid_grant for an expired code, or one of another app.

    The redirect URI must be that of the authorization request, and missing for the code of a trigger (RFC 6749 section
    4.1.3). A code that is used twice may be stolen, so the token of the first use is revoked (RFC 6749 section 4.1.2).
    """
    form, store = request.body, request.store
    app = proven_app(request.api.demo.credentials["apps"], form["client_id"], form["client_secret"])
    key = digest(form["code"])
    code = store.get(CODES, key)
    refusal = refused("invalid_grant", "The code is not valid, has expired or was used before.")
    if code is None or code["client_id"] != app["client_id"] or code["expires_at"] <= request.timestamp:
        raise refusal
    if code.get("redirect_uri") != form.get("redirect_uri"):
        raise refused("invalid_grant", "The redirect URI is not that of the authorization request.")
    user = store.get("users", code["user_id"])
    if user is None:
        raise refusal
    if code["used_for"] is not None:
        store.delete(TOKENS, code["used_for"])
        return Answer(refusal.status, refusal.body, headers=dict(NOT_KEPT))  # an exception would undo the deletion
    token = issue_token(request, user["id"], code["permissions"], app_id=app["client_id"], lifetime=_lifetime(request))
    store.update(CODES, key, code | {"used_for": digest(token)})
    return _answer(
        request,
        {
            "access_token": token,
            "token_type": "Token",
            "user_id": user["id"],
            "organization_id": user["organization_id"],
            "app_id": app["client_id"],
        },
    )


@behaviour("tokens.vouch")
def vouch(request: Request) -> Answer:
    """Raises Refusal: 400 invalid_client, or invalid_grant for a user who is not in the organization of the app.

    Unknown permissions are ignored (RFC 6749 section 3.3).
    """
    form = request.body
    app = proven_app(request.api.demo.credentials["apps"], form["client_id"], form["client_secret"])
    organization = form["organization_id"].lower()
    users = request.store.all("users", organization) if organization == app["organization_id"] else []
    email = form["email"].casefold()
    user = next((one for one in users if (one["email"] or "").casefold() == email), None)
    if user is None:
        raise refused("invalid_grant", "The organization has no such user.")
    wanted = set(form["permissions"].split(" "))
    granted = [permission for permission in app["permissions"] if permission in wanted]
    token = issue_token(request, user["id"], granted, app_id=app["client_id"], lifetime=_lifetime(request))
    return _answer(request, {"access_token": token})


def _lifetime(request: Request) -> timedelta | None:
    """Return the lifetime of these tokens, which no page states; by default, they never expire."""
    seconds = request.settings.token_lifetime
    return timedelta(seconds=seconds) if seconds else None


def _answer(request: Request, value: dict[str, Any]) -> Answer:
    return request.answer(value, headers=dict(NOT_KEPT))
