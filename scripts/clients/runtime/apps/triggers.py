"""Triggers: verify that a request to an app comes from giosg."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
import time
from typing import Any

from .errors import ClientError, ConfigurationError, InvalidArgumentError
from .models import TriggerClaims

_PART = re.compile(r"[A-Za-z0-9_-]+")


class InvalidTriggerError(ClientError):
    """The `data` of a trigger is malformed, not signed with the app's secret, or expired.

    The message contains no claims.
    """


def verify(data: str, secret: str, *, leeway: float = 0.0) -> TriggerClaims:
    """Check the `data` of a trigger, and return its claims.

    `data` is a JSON Web Token (RFC 7519). The signature is checked before anything of the claims is read, and compared
    in constant time.

    Args:
        data: the query parameter `data`.
        secret: secret of the app.
        leeway: seconds that the clocks of giosg and of this machine may differ.

    Raises:
        InvalidTriggerError: `data` is not a JSON Web Token, has another algorithm than HS256, a wrong signature or no
            `exp`, or has expired.
        ConfigurationError: the secret is empty.
    """
    if not secret:
        raise ConfigurationError("secret is empty; the settings of the app in giosg show it")
    parts = data.split(".")
    if len(parts) != 3 or not all(_PART.fullmatch(part) for part in parts):
        raise InvalidTriggerError("data is not a JSON Web Token of three parts")
    head, body, signature = parts
    header = _object("header", head)
    if header.get("alg") != "HS256":
        raise InvalidTriggerError("data is not signed with HS256")
    if "crit" in header:
        raise InvalidTriggerError("data has extensions that must be understood (`crit`), and none are")
    wanted = hmac.new(secret.encode(), f"{head}.{body}".encode("ascii"), hashlib.sha256).digest()
    if not hmac.compare_digest(wanted, _bytes("signature", signature)):
        raise InvalidTriggerError("data is not signed with this secret")
    claims = _object("claims", body)
    expiry = claims.get("exp")
    if isinstance(expiry, bool) or not isinstance(expiry, (int, float)):
        raise InvalidTriggerError("data does not say when it expires (`exp`)")
    if not expiry > time.time() - leeway:  # NaN is refused as well
        raise InvalidTriggerError("data has expired")
    try:
        return TriggerClaims.from_dict(claims)
    except InvalidArgumentError as error:
        raise InvalidTriggerError(f"the claims are not as described: {error}") from None


def _object(name: str, part: str) -> dict[str, Any]:
    try:
        found = json.loads(_bytes(name, part))
    except (ValueError, RecursionError):
        raise InvalidTriggerError(f"the {name} of data is not JSON") from None
    if not isinstance(found, dict):
        raise InvalidTriggerError(f"the {name} of data is not a JSON object")
    return found


def _bytes(name: str, part: str) -> bytes:
    try:
        return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
    except ValueError:
        raise InvalidTriggerError(f"the {name} of data is not base64url") from None


__all__ = ["InvalidTriggerError", "verify"]
