"""How parameters and form bodies are spelt on the wire.

Parameters as OpenAPI 3.1 says ("Style Values", after RFC 6570): everything but RFC 3986's unreserved characters is
percent-encoded, a space too. Form bodies as the URL standard says, where a space is a plus sign.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, quote_plus

from .errors import InvalidArgumentError
from .types import Unset
from .values import scalar_text

# What HTTP carries unchanged whatever is on the way: only ASCII, no blank at an end (RFC 9110, section 5.5).
_HEADER = re.compile(r"(?:[!-~](?:[ \t!-~]*[!-~])?)?")


def query_part(name: str, value: Any, between: str = "&") -> str:
    """One query parameter as `name=value`; empty when there is none to send: UNSET, None, an array without items.

    The items of an array are repeated with the name (`&`, exploded), or stand in one value with `between` between them:
    `,`, or a space or pipe as `%20` or `%7C`. Raises InvalidArgumentError for an item that holds that space or pipe,
    since nobody could tell it from the one between two items; a comma in an item is told by being `%2C`.
    """
    if value is None or isinstance(value, Unset):
        return ""
    key = quote(name, safe="")
    texts = [quote(scalar_text(name, item), safe="") for item in _items(value)]
    if between == "&":
        return "&".join(f"{key}={text}" for text in texts)
    if any(between in text for text in texts):
        raise InvalidArgumentError(f"{name} has an item that holds what separates items")
    return f"{key}={between.join(texts)}" if texts else ""


def query_string(*parts: str) -> str:
    """The query with its question mark; empty if all parts are."""
    sent = [part for part in parts if part]
    return "?" + "&".join(sent) if sent else ""


def header_value(name: str, value: Any) -> str:
    """The value of a header, as it is: headers are not percent-encoded.

    Raises InvalidArgumentError for what would not arrive as it was given.
    """
    text = scalar_text(name, value)
    if not _HEADER.fullmatch(text):
        raise InvalidArgumentError(f"{name} holds a character that cannot stand in a header, or a blank at an end")
    return text


def form_body(fields: Mapping[str, Any]) -> bytes:
    """A body of type application/x-www-form-urlencoded; an array is a field for each item.

    Raises InvalidArgumentError for None and for nested objects, which forms have no spelling for.
    """
    pairs = [(name, scalar_text(name, item)) for name, value in fields.items() for item in _items(value)]
    return "&".join(f"{_form(scalar_text('body', name))}={_form(text)}" for name, text in pairs).encode("ascii")


def _form(text: str) -> str:
    """Percent-encoded by the URL standard's application/x-www-form-urlencoded serializer."""
    return quote_plus(text, safe="*").replace("~", "%7E")


def _items(value: Any) -> list[Any]:
    return list(value) if isinstance(value, (list, tuple)) else [value]
