"""Shared parts of samples with signed requests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.docs.errors import DocsError

COMMENT = "Sign: method, MD5 of the body, content type, date, nothing, target."
CONTENT_TYPE = "application/json"
"""The signed content type, also of requests without a body."""

_PARTS = ("method", "bodyDigest", "contentType", "date", "customHeaders", "target")


def scheme_of(signature: Mapping[str, Any]) -> str:
    """Return the prefix before the user. Raises DocsError: the samples do not support the document's signature."""
    parts = tuple(part["name"] for part in signature["stringToSign"]["parts"])
    if signature["algorithm"] != "HMAC-SHA1" or parts != _PARTS:
        raise DocsError(
            f"x-signature: {signature['algorithm']} of {', '.join(parts)}; the samples sign by HMAC-SHA1 of "
            f"{', '.join(_PARTS)}: change scripts/docs/samples too"
        )
    return str(signature["scheme"])
