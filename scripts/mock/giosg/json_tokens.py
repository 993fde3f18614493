"""JSON Web Tokens (RFC 7519): signed, or unsigned if no signature is checked."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any


def unsecured_token(claims: Mapping[str, Any]) -> str:
    """Return a token without a signature (RFC 7519 section 6)."""
    return f"{_head_and_claims('none', claims)}."


def signed_token(claims: Mapping[str, Any], secret: str) -> str:
    """Return a token with an HMAC-SHA256 signature (RFC 7518 section 3.2)."""
    signed = _head_and_claims("HS256", claims)
    return f"{signed}.{_text(hmac.digest(secret.encode('utf-8'), signed.encode(), hashlib.sha256))}"


def _head_and_claims(algorithm: str, claims: Mapping[str, Any]) -> str:
    parts = ({"alg": algorithm, "typ": "JWT"}, claims)
    return ".".join(_text(json.dumps(part).encode()) for part in parts)


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
