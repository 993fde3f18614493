"""OAuth2 in the mock: authentication of apps, codes and tokens, and the authorization page.

Codes and tokens are stored only as SHA-256 hashes, and appear in no error response and no log. The real authorization
endpoint shows a page to a person; here, the app's `authorizing_user` in the demo data always agrees.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.replay import new_token
from scripts.mock.engine.text import decode_pairs
from scripts.mock.engine.unit_of_work import UnitOfWork

AUTHORIZE = b"/identity/authorize"
CODES, TOKENS = "authorization_codes", "access_tokens"
CODE_LIFETIME = timedelta(minutes=10)  # the longest that RFC 6749 section 4.1.2 recommends
NOT_KEPT = {"Cache-Control": "no-store"}

App = Mapping[str, Any]


def digest(secret: str) -> str:
    """Return the stored hash of a code or token."""
    return hashlib.sha256(secret.encode("utf-8")).hexdigest()


def refused(error: str, description: str) -> Refusal:
    """Return an error response as in RFC 6749 section 5.2."""
    body = {"error": error, "error_description": description}
    return Refusal(400, description, body=body, headers=NOT_KEPT)


def proven_app(apps: Iterable[App], client_id: str, secret: str) -> App:
    """Return the app with this id and secret. Raises Refusal: 400 invalid_client."""
    app = _app(apps, client_id)
    if app is None or not hmac.compare_digest(app["client_secret"].encode(), secret.encode("utf-8")):
        raise refused("invalid_client", "There is no such app, or its secret is another one.")
    return app


def issue_token(
    work: UnitOfWork,
    user_id: str,
    permissions: Iterable[str],
    *,
    app_id: str,
    lifetime: timedelta | None = None,
    token: str | None = None,
    needs_secret: bool = False,
) -> str:
    """Issue an access token of an app, valid for some time or until the mock is reset; remove expired ones.

    Args:
        token: text of the token (default: random).
        needs_secret: whether it is valid only together with the app's secret.
    """
    store = work.store
    for _, expired in store.due(TOKENS, "expires_at", work.timestamp):
        store.delete(TOKENS, expired)
    token = token or new_token(32)
    record = {
        "user": user_id,
        "permissions": list(permissions),
        "app_id": app_id,
        "expires_at": None if lifetime is None else work.moment(lifetime),
        "needs_secret": needs_secret,
    }
    store.insert(TOKENS, "", digest(token), record)
    return token


def issue_code(
    work: UnitOfWork,
    app: App,
    user_id: str,
    permissions: Iterable[str],
    lifetime: timedelta,
    redirect_uri: str | None = None,
) -> str:
    """Return a new code that an app can exchange for an access token of a user, with the same redirect URI."""
    code = new_token(32)
    record = {
        "client_id": app["client_id"],
        "user_id": user_id,
        "permissions": list(permissions),
        "expires_at": work.moment(lifetime),
        "redirect_uri": redirect_uri,
        "used_for": None,
    }
    work.store.insert(CODES, "", digest(code), record)
    return code


def authorize(work: UnitOfWork, apps: Iterable[App], method: str, query: bytes) -> Answer:
    """Send the browser back to the app, with a code or with an error (RFC 6749 section 4.1).

    Raises:
        Refusal: 405; 400 without a place to redirect to: an unknown app, or a redirect URI that it has not registered.
    """
    if method != "GET":
        raise Refusal(405, f'Method "{method}" not allowed.', headers={"Allow": "GET"})
    pairs = decode_pairs(query, "query")
    given = dict(pairs)
    app = _app(apps, given.get("client_id", ""))
    if app is None:
        raise refused("invalid_request", "There is no such app.")
    target = given.get("redirect_uri", "")
    if target not in app["redirect_uris"] or len(given) != len(pairs):
        raise refused("invalid_request", "This redirect URI is not registered for the app, or a parameter is repeated.")
    state = {"state": given["state"]} if "state" in given else {}
    wanted = given["scope"].split(" ") if given.get("scope") else app["permissions"]
    if given.get("response_type") != "code":
        return _redirect(target, {"error": "unsupported_response_type"} | state)
    if not set(wanted) <= set(app["permissions"]):
        return _redirect(target, {"error": "invalid_scope"} | state)
    code = issue_code(work, app, app["authorizing_user"], wanted, CODE_LIFETIME, target)
    return _redirect(target, {"code": code} | state)


def _app(apps: Iterable[App], client_id: str) -> App | None:
    return next((app for app in apps if app["client_id"] == client_id.lower()), None)


def _redirect(target: str, parameters: Mapping[str, str]) -> Answer:
    joint = "&" if "?" in target else "?"
    return Answer(302, has_body=False, headers={"Location": f"{target}{joint}{urlencode(parameters)}"} | NOT_KEPT)
