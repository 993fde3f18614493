"""What a request must look like, from the standards alone: nothing here comes from the clients or their generator.

Parameters by OpenAPI 3.1 ("Style Values" and "Style Examples"), which follow RFC 6570; percent-encoding by RFC 3986;
forms by the URL standard's serializer; JSON by RFC 8259; moments by RFC 3339.
"""

from __future__ import annotations

import json
import string
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

Node = Mapping[str, Any]
Values = Mapping[tuple[str, str], Any]
"""Values of parameters by location and name; a parameter that is left out is not in it."""

_UNRESERVED = frozenset((string.ascii_letters + string.digits + "-._~").encode())
_FORM = frozenset((string.ascii_letters + string.digits + "*-._").encode())
_DEFAULT_STYLE = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
# By style: what stands before all, between exploded values, between others, and whether a value stands with its name.
_STYLES = {
    "simple": ("", ",", ",", False),
    "label": (".", ".", ",", False),
    "matrix": (";", ";", ",", True),
    "form": ("", "&", ",", True),
    "spaceDelimited": ("", "&", "%20", True),
    "pipeDelimited": ("", "&", "%7C", True),
}


class Moment(str):
    """A date-time in any spelling of RFC 3339; the clients write it in UTC, with three decimals or six."""

    __slots__ = ()

    def on_the_wire(self) -> str:
        moment = datetime.fromisoformat(self).astimezone(UTC)
        decimals = f"{moment.microsecond:06d}"
        return f"{moment:%m-%dT%H:%M:%S}.".join(
            (f"{moment.year:04d}-", (decimals[:3] if decimals.endswith("000") else decimals) + "Z")
        )


def percent(text: str) -> str:
    """RFC 3986: every byte of the UTF-8 text that is not unreserved, as `%` and two upper-case digits."""
    return "".join(chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in text.encode())


def scalar(value: Any) -> str:
    """A string, number, boolean or moment as text, not escaped yet."""
    if isinstance(value, Moment):
        return value.on_the_wire()
    return value if isinstance(value, str) else json.dumps(value)


def expand(name: str, value: Any, style: str, explode: bool) -> str:
    """A parameter in one style, escaped; empty if there is nothing to expand: null, an empty array or object."""
    if value is None or value in ([], {}):
        return ""
    key = percent(name)
    if style == "deepObject":
        return "&".join(f"{key}{percent(f'[{inner}]')}={percent(scalar(item))}" for inner, item in value.items())
    before, between, joint, named = _STYLES[style]

    def pair(left: str, right: str) -> str:
        return left if style == "matrix" and not right else f"{left}={right}"

    if isinstance(value, dict):
        pairs = [(percent(inner), percent(scalar(item))) for inner, item in value.items()]
        if explode:
            return before + between.join(pair(*found) if named else "=".join(found) for found in pairs)
        texts = [text for found in pairs for text in found]
    else:
        texts = [percent(scalar(item)) for item in (value if isinstance(value, list) else [value])]
        if explode:
            return before + between.join(pair(key, text) if named else text for text in texts)
    text = joint.join(texts)
    return before + (pair(key, text) if named else text)


def _styled(parameter: Node) -> tuple[str, bool]:
    style = parameter.get("style", _DEFAULT_STYLE[parameter["in"]])
    return style, parameter.get("explode", style == "form")


def target(path: str, parameters: Sequence[Node], values: Values) -> bytes:
    """The request target: path and, if anything is sent in it, query, in the order of the parameters."""
    query = []
    for parameter in parameters:
        place, name = parameter["in"], parameter["name"]
        if (place, name) not in values:
            continue
        text = expand(name, values[place, name], *_styled(parameter)) if place in ("path", "query") else ""
        if place == "path":
            path = path.replace("{" + name + "}", text)
        elif text:
            query.append(text)
    return (path + ("?" + "&".join(query) if query else "")).encode("ascii")


def headers(parameters: Sequence[Node], values: Values) -> dict[bytes, bytes]:
    """The described headers, by lower-case name. They are no part of a URI, so nothing in them is escaped."""
    return {
        parameter["name"].lower().encode(): scalar(values["header", parameter["name"]]).encode("ascii")
        for parameter in parameters
        if ("header", parameter["name"]) in values and parameter["in"] == "header"
    }


def form(fields: Mapping[str, Any]) -> bytes:
    """A body of type application/x-www-form-urlencoded."""
    return "&".join(f"{_form_text(name)}={_form_text(scalar(value))}" for name, value in fields.items()).encode("ascii")


def _form_text(text: str) -> str:
    encoded = (chr(byte) if byte in _FORM else "+" if byte == 0x20 else f"%{byte:02X}" for byte in text.encode())
    return "".join(encoded)


def fields_in_order(body: bytes) -> list[bytes]:
    """The fields of a form, sorted by name, for which the members of a JSON Schema object have no order."""
    return sorted(body.split(b"&"), key=lambda field: field.partition(b"=")[0]) if body else []


def json_text(value: Any, *, in_order: bool) -> bytes:
    """Compact UTF-8 JSON; `in_order` sorts the members of objects, which have no order of their own."""
    text = json.dumps(_json(value), ensure_ascii=False, separators=(",", ":"), sort_keys=in_order, allow_nan=False)
    return text.encode()


def _json(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _json(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_json(item) for item in value]
    return value.on_the_wire() if isinstance(value, Moment) else value
