"""Encoding of parameters and form bodies.

Parameters follow OpenAPI 3.1 ("Style Values", based on RFC 6570): everything except RFC 3986's unreserved characters is
percent-encoded, including spaces. Form bodies follow the URL standard, which encodes a space as a plus sign.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, quote_plus

from .errors import InvalidArgumentError
from .types import Unset
from .values import scalar_text

# Header values that arrive unchanged: visible ASCII, with blanks only inside (RFC 9110, section 5.5).
_HEADER = re.compile(r"(?:[!-~](?:[ \t!-~]*[!-~])?)?")


def query_part(name: str, value: Any, between: str = "&") -> str:
    """Return a query parameter as `name=value`; empty for UNSET, None and empty arrays.

    Array items are sent as repeated parameters (`&`, exploded), or in one value separated by `between`: `,`, `%20` or
    `%7C`. Raises InvalidArgumentError for an item that contains the separating space or pipe, which would be ambiguous;
    a comma in an item is sent as `%2C`.
    """
    if value is None or isinstance(value, Unset):
        return ""
    key = quote(name, safe="")
    texts = [quote(scalar_text(name, item), safe="") for item in _items(value)]
    if between == "&":
        return "&".join(f"{key}={text}" for text in texts)
    if any(between in text for text in texts):
        raise InvalidArgumentError("an item contains the separator of items", name)
    return f"{key}={between.join(texts)}" if texts else ""


def query_string(*parts: str) -> str:
    """Return the query string with its question mark; empty if all parts are empty."""
    sent = [part for part in parts if part]
    return "?" + "&".join(sent) if sent else ""


def header_value(name: str, value: Any) -> str:
    """Return a header value, which is not percent-encoded.

    Raises InvalidArgumentError for a value that would not arrive unchanged.
    """
    text = scalar_text(name, value)
    if not _HEADER.fullmatch(text):
        raise InvalidArgumentError("a character is not allowed in headers, or there is a blank at an end", name)
    return text


def form_body(fields: Mapping[str, Any]) -> bytes:
    """Return a body of type application/x-www-form-urlencoded; an array becomes one field per item.

    Raises InvalidArgumentError for None and nested objects, which forms cannot represent.
    """
    pairs = [(name, scalar_text(name, item)) for name, value in fields.items() for item in _items(value)]
    return "&".join(f"{_form(scalar_text('body', name))}={_form(text)}" for name, text in pairs).encode("ascii")


def _form(text: str) -> str:
    """Encode text as the URL standard's application/x-www-form-urlencoded serializer does."""
    return quote_plus(text, safe="*").replace("~", "%7E")


def _items(value: Any) -> list[Any]:
    return list(value) if isinstance(value, (list, tuple)) else [value]
