"""Strict decoding of request data: percent-escapes, form fields, JSON."""

from __future__ import annotations

import functools
import json
import math
import re
from typing import Any, NoReturn

from scripts.mock.engine.refusal import Refusal

_ESCAPE = re.compile(rb"%([0-9A-Fa-f]{2})?")
_MAX_NAME = 80
_MAX_DEPTH = 500


def percent_decode(raw: bytes, where: str, *, plus_is_space: bool = False) -> str:
    """Decode percent-escapes (RFC 3986 section 2.1) to text.

    Raises:
        Refusal: 400, an escape is malformed or the bytes are not UTF-8.
    """
    if plus_is_space:
        raw = raw.replace(b"+", b" ")

    def decode(match: re.Match[bytes]) -> bytes:
        digits = match.group(1)
        if digits is None:
            raise Refusal(400, f"Malformed percent-escape in the {where}.")
        return bytes((int(digits, 16),))

    try:
        return (_ESCAPE.sub(decode, raw) if b"%" in raw else raw).decode("utf-8")
    except UnicodeDecodeError:
        raise Refusal(400, f"The {where} is not UTF-8.") from None


def decode_pairs(raw: bytes, where: str) -> list[tuple[str, str]]:
    """Parse an `application/x-www-form-urlencoded` text into pairs (WHATWG URL, section 5.1).

    Raises:
        Refusal: 400, see `percent_decode`.
    """
    pairs = []
    for piece in raw.split(b"&"):
        if piece:
            name, _, value = piece.partition(b"=")
            pairs.append(
                (
                    percent_decode(name, where, plus_is_space=True),
                    percent_decode(value, where, plus_is_space=True),
                )
            )
    return pairs


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def encode_json(value: Any) -> str:
    """Encode a JSON value for storing and sending: compact, with minimal escaping."""
    return _ENCODER.encode(value)


@functools.cache
def _decoder() -> json.JSONDecoder:
    return json.JSONDecoder(parse_constant=_no_constant, parse_float=_finite, object_pairs_hook=_object)


def decode_json(raw: bytes) -> Any:
    """Parse JSON strictly (RFC 8259): UTF-8, no NaN or infinity, no lone surrogates or duplicate keys, bounded depth.

    Raises:
        Refusal: 400, the text is invalid.
    """
    try:
        text = raw.decode("utf-8")
        value = _decoder().decode(text)
        if "\\u" in text:
            json.dumps(value, ensure_ascii=False).encode("utf-8")  # finds lone surrogates
        if text.count("[") + text.count("{") > _MAX_DEPTH and _depth_exceeds(value, _MAX_DEPTH):
            raise RecursionError
    except UnicodeDecodeError:
        raise unreadable("the body is not UTF-8") from None
    except UnicodeEncodeError:
        raise unreadable("a string contains a lone surrogate") from None
    except RecursionError:
        raise unreadable("the body is nested too deeply") from None
    except ValueError as error:
        raise unreadable(str(error)[:200]) from None
    return value


def _depth_exceeds(value: Any, limit: int) -> bool:
    """Return whether containers are nested deeper than `limit`; stored values must stay parseable inside a list."""
    level = [value]
    for _ in range(limit):
        level = [
            child
            for node in level
            if isinstance(node, (dict, list))
            for child in (node.values() if isinstance(node, dict) else node)
        ]
    return any(isinstance(node, (dict, list)) for node in level)


def unreadable(reason: str) -> Refusal:
    """Return the error for a body that cannot be parsed."""
    return Refusal(400, f"JSON parse error - {reason}")


def shown(value: str) -> str:
    """Shorten a value of a request for a message."""
    return value if len(value) <= _MAX_NAME else value[:_MAX_NAME] + "..."


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Build an object. Rejects duplicate keys, which parsers interpret differently (RFC 8259 section 4)."""
    found = dict(pairs)
    if len(found) != len(pairs):
        seen: set[str] = set()
        twice = next(name for name, _ in pairs if name in seen or seen.add(name))  # type: ignore[func-returns-value]
        raise ValueError(f"duplicate key {shown(ascii(twice))} in an object")
    return found


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _finite(text: str) -> float | int:
    """Parse a number; JSON Schema treats `1.0` as the integer 1 (2020-12 core, section 4.2.2), so store it as one."""
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"number out of range: {shown(text)}")
    return int(number) if number.is_integer() else number
