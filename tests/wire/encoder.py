"""Reference encoder of requests, written from the standards alone, independent of the clients and their generator.

Parameters follow OpenAPI 3.1 ("Style Values" and "Style Examples"), based on RFC 6570; percent-encoding RFC 3986;
forms the URL standard's serializer; multipart forms RFC 7578; JSON RFC 8259; timestamps RFC 3339.
"""

from __future__ import annotations

import json
import re
import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

Node = Mapping[str, Any]
Values = Mapping[tuple[str, str], Any]
"""Values of parameters by location and name, without omitted ones."""

_UNRESERVED = frozenset((string.ascii_letters + string.digits + "-._~").encode())
_FORM = frozenset((string.ascii_letters + string.digits + "*-._").encode())
_DEFAULT_STYLE = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
# By style: prefix, separator of exploded values, separator of others, and whether values are named.
_STYLES = {
    "simple": ("", ",", ",", False),
    "label": (".", ".", ",", False),
    "matrix": (";", ";", ",", True),
    "form": ("", "&", ",", True),
    "spaceDelimited": ("", "&", "%20", True),
    "pipeDelimited": ("", "&", "%7C", True),
}


class Moment(str):
    """A date-time in any format of RFC 3339; the clients send it in UTC, with three decimals or six."""

    __slots__ = ()

    def on_the_wire(self) -> str:
        moment = datetime.fromisoformat(self).astimezone(UTC)
        decimals = f"{moment.microsecond:06d}"
        return f"{moment:%m-%dT%H:%M:%S}.".join(
            (f"{moment.year:04d}-", (decimals[:3] if decimals.endswith("000") else decimals) + "Z")
        )


def percent(text: str) -> str:
    """Percent-encode every byte of the UTF-8 text that is not unreserved (RFC 3986), with upper-case digits."""
    return "".join(chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in text.encode())


def scalar(value: Any) -> str:
    """Return a string, number, boolean or timestamp as unescaped text."""
    if isinstance(value, Moment):
        return value.on_the_wire()
    return value if isinstance(value, str) else json.dumps(value)


def expand(name: str, value: Any, style: str, explode: bool) -> str:
    """Expand and escape a parameter; empty for null and empty arrays or objects."""
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
    """Return the request target: the path and any query, in the order of the parameters."""
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
    """Return the described headers by lower-case name, unescaped."""
    return {
        parameter["name"].lower().encode(): scalar(values["header", parameter["name"]]).encode("ascii")
        for parameter in parameters
        if ("header", parameter["name"]) in values and parameter["in"] == "header"
    }


def form(fields: Mapping[str, Any]) -> bytes:
    """Encode a body of type application/x-www-form-urlencoded."""
    return "&".join(f"{_form_text(name)}={_form_text(scalar(value))}" for name, value in fields.items()).encode("ascii")


def _form_text(text: str) -> str:
    encoded = (chr(byte) if byte in _FORM else "+" if byte == 0x20 else f"%{byte:02X}" for byte in text.encode())
    return "".join(encoded)


@dataclass(frozen=True)
class Upload:
    """A sent file; the default media type follows from its name."""

    content: bytes
    file_name: str
    media_type: str | None
    is_open: bool = False

    @property
    def expected_type(self) -> str:
        known = {"png": "image/png", "css": "text/css", "txt": "text/plain"}
        return self.media_type or known.get(self.file_name.rpartition(".")[2], "application/octet-stream")


def parts(fields: Mapping[str, Any]) -> list[bytes]:
    """Return the parts of a multipart/form-data body, without boundaries: headers and content of each field.

    RFC 7578: the disposition with the name (4.2), a content type for files (4.4), several values as parts of one name
    (4.3), names in UTF-8 (5.1); names in quotes as the HTML standard escapes them ("multipart/form-data encoding
    algorithm").
    """
    found = []
    for name, value in fields.items():
        for item in value if isinstance(value, list) else [value]:
            head = f'Content-Disposition: form-data; name="{_quoted(name)}"'
            if isinstance(item, Upload):
                head += f'; filename="{_quoted(item.file_name)}"\r\nContent-Type: {item.expected_type}'
            content = item.content if isinstance(item, Upload) else scalar(item).encode()
            found.append(b"\r\n" + head.encode() + b"\r\n\r\n" + content + b"\r\n")
    return found


def parts_in_order(found: list[bytes]) -> list[bytes]:
    """Sort parts by their first header line, which names the field; parts of one name keep their order."""
    return sorted(found, key=lambda part: part.split(b"\r\n")[1].partition(b"; filename=")[0])


def split_parts(content_type: bytes, body: bytes) -> list[bytes]:
    """Split a received body at its boundaries (RFC 2046 section 5.1.1), which must be well-formed."""
    match = re.fullmatch(rb"multipart/form-data; boundary=([0-9A-Za-z'()+_,./:=?-]{1,70})", content_type)
    assert match, content_type
    first, *found, last = body.split(b"--" + match[1])
    assert first == b"", "content before the first boundary"
    assert last == b"--\r\n", "the body does not end with the last boundary"
    return found


def _quoted(text: str) -> str:
    escapes = {0x0A: "%0A", 0x0D: "%0D", 0x22: "%22"}
    return "".join(escapes.get(ord(sign), sign) for sign in text)


def fields_in_order(body: bytes) -> list[bytes]:
    """Return the fields of a form sorted by name, because members of a JSON Schema object have no order."""
    return sorted(body.split(b"&"), key=lambda field: field.partition(b"=")[0]) if body else []


def json_text(value: Any, *, in_order: bool) -> bytes:
    """Encode compact UTF-8 JSON; `in_order` sorts the unordered members of objects."""
    text = json.dumps(_json(value), ensure_ascii=False, separators=(",", ":"), sort_keys=in_order, allow_nan=False)
    return text.encode()


def _json(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _json(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_json(item) for item in value]
    return value.on_the_wire() if isinstance(value, Moment) else value
