"""OAuth2 as the mock does it: who an app is, codes and tokens, and the page that asks the user.

Codes and tokens are kept as their SHA-256 alone, and appear in no refusal and no log. The real authorization endpoint
shows a person a page; here the app's `authorizing_user` of the mock overlay always says yes.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.moments import write_moment
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.store import Store
from scripts.mock.engine.text import decode_pairs

AUTHORIZE = b"/identity/authorize"
CODES, TOKENS = "authorization_codes", "access_tokens"
CODE_LIFETIME = timedelta(minutes=10)  # the longest that RFC 6749 section 4.1.2 recommends
NOT_KEPT = {"Cache-Control": "no-store"}

App = Mapping[str, Any]


def digest(secret: str) -> str:
    """What is kept of a code or token."""
    return hashlib.sha256(secret.encode("utf-8")).hexdigest()


def refused(error: str, description: str) -> Refusal:
    """A refusal in the form of RFC 6749 section 5.2."""
    body = {"error": error, "error_description": description}
    return Refusal(400, description, body=body, headers=NOT_KEPT)


def proven_app(apps: Iterable[App], client_id: str, secret: str) -> App:
    """The app with this id and secret. Raises Refusal: 400 invalid_client."""
    app = _app(apps, client_id)
    if app is None or not hmac.compare_digest(app["client_secret"].encode(), secret.encode("utf-8")):
        raise refused("invalid_client", "There is no such app, or its secret is another one.")
    return app


def issue_token(store: Store, user_id: str, permissions: Iterable[str]) -> str:
    """A new access token, good until the mock is reset."""
    token = secrets.token_urlsafe(32)
    store.insert(TOKENS, "", digest(token), {"user": user_id, "permissions": list(permissions)})
    return token


def authorize(store: Store, apps: Iterable[App], method: str, query: bytes, now: datetime) -> Answer:
    """Send the browser back to the app, with a code or with an error (RFC 6749 section 4.1).

    Raises:
        Refusal: 405; 400 when nobody knows where to send the browser: no such app, or a redirect URI that it has not.
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
    code = secrets.token_urlsafe(32)
    record = {
        "client_id": app["client_id"],
        "user_id": app["authorizing_user"],
        "permissions": wanted,
        "expires_at": write_moment(now + CODE_LIFETIME),
        "used_for": None,
    }
    store.insert(CODES, "", digest(code), record)
    return _redirect(target, {"code": code} | state)


def _app(apps: Iterable[App], client_id: str) -> App | None:
    return next((app for app in apps if app["client_id"] == client_id.lower()), None)


def _redirect(target: str, parameters: Mapping[str, str]) -> Answer:
    joint = "&" if "?" in target else "?"
    return Answer(302, has_body=False, headers={"Location": f"{target}{joint}{urlencode(parameters)}"} | NOT_KEPT)
