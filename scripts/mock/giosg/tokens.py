"""Access tokens for apps (reference/giosg-other/oauth2.md)."""

from __future__ import annotations

from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.request import Request
from scripts.mock.giosg.identity import CODES, NOT_KEPT, TOKENS, digest, issue_token, proven_app, refused


@behaviour("tokens.exchange_code")
def exchange_code(request: Request) -> Answer:
    """Raises Refusal: 400 invalid_client, or invalid_grant for a code that is not the app's, or too old.

    A code that comes twice may be stolen: then the token of the first time is taken back (RFC 6749 section 4.1.2).
    """
    form, store = request.body, request.store
    app = proven_app(request.api.demo.credentials["apps"], form["client_id"], form["client_secret"])
    key = digest(form["code"])
    code = store.get(CODES, key)
    refusal = refused("invalid_grant", "The code is not valid, has expired or was used before.")
    if code is None or code["client_id"] != app["client_id"] or code["expires_at"] <= request.timestamp:
        raise refusal
    user = store.get("users", code["user_id"])
    if user is None:
        raise refusal
    if code["used_for"] is not None:
        store.delete(TOKENS, code["used_for"])
        return Answer(refusal.status, refusal.body, headers=dict(NOT_KEPT))  # raised, it would undo the deletion
    token = issue_token(request, user["id"], code["permissions"], app_id=app["client_id"])
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
    """Raises Refusal: 400 invalid_client, or invalid_grant for a user that the organization has not.

    Permissions that nobody knows are passed over (RFC 6749 section 3.3).
    """
    form = request.body
    app = proven_app(request.api.demo.credentials["apps"], form["client_id"], form["client_secret"])
    users = request.store.all("users", form["organization_id"].lower())
    email = form["email"].casefold()
    user = next((one for one in users if (one["email"] or "").casefold() == email), None)
    if user is None:
        raise refused("invalid_grant", "The organization has no such user.")
    wanted = set(form["permissions"].split(" "))
    granted = [permission for permission in app["permissions"] if permission in wanted]
    return _answer(request, {"access_token": issue_token(request, user["id"], granted, app_id=app["client_id"])})


def _answer(request: Request, value: dict[str, Any]) -> Answer:
    return request.answer(value, headers=dict(NOT_KEPT))
