"""Strict decoding of request data: percent-escapes, form fields, JSON."""

from __future__ import annotations

import binascii
import functools
import json
import math
import re
from collections import Counter
from typing import Any, NoReturn

import orjson

from scripts.mock.engine.limits import DEFAULT_LIMITS, Limits
from scripts.mock.engine.refusal import Refusal

_BROKEN_ESCAPE = re.compile(rb"%(?![0-9A-Fa-f]{2})")
_MAX_NAME = 80
_STEP = 1024 * 1024
_SIMPLE = 16 * 1024
"""Bytes of a body that may be a simple object."""
_INTEGER_DIGITS = 20
"""Digits of the integers that orjson reads as such; larger ones become floats."""


def percent_decode(raw: bytes, where: str, *, plus_is_space: bool = False) -> str:
    """Decode percent-escapes (RFC 3986 section 2.1) to text.

    Raises:
        Refusal: 400, an escape is malformed or the bytes are not UTF-8.
    """
    if plus_is_space:
        raw = raw.replace(b"+", b" ")

    if b"%" in raw:
        if _BROKEN_ESCAPE.search(raw):
            raise Refusal(400, f"Malformed percent-escape in the {where}.")
        # Quoted-printable is the same with another sign, and decoded in C: a body may consist of escapes.
        raw = binascii.a2b_qp(raw.replace(b"=", b"=3D").replace(b"%", b"="))
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        raise Refusal(400, f"The {where} is not UTF-8.") from None


def decode_pairs(raw: bytes, where: str, limits: Limits = DEFAULT_LIMITS) -> list[tuple[str, str]]:
    """Parse an `application/x-www-form-urlencoded` text into pairs (WHATWG URL, section 5.1).

    Raises:
        Refusal: 413, the text is too long; 400, it has too many fields, or see `percent_decode`.
    """
    if len(raw) > limits.form:
        raise Refusal(413, f"The form is larger than {limits.form} bytes.")
    pairs: list[tuple[str, str]] = []
    for piece in raw.split(b"&"):
        if piece:
            if len(pairs) == limits.fields:
                raise Refusal(400, f"The {where} has more than {limits.fields} fields.")
            name, _, value = piece.partition(b"=")
            pairs.append(
                (
                    percent_decode(name, where, plus_is_space=True),
                    percent_decode(value, where, plus_is_space=True),
                )
            )
    return pairs


_ONLY_JSON = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_SUBCLASS
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def encode_json(value: Any) -> str:
    """Encode a JSON value for storing and sending: compact, with minimal escaping."""
    try:
        return orjson.dumps(value, option=_ONLY_JSON).decode()
    except TypeError:  # an integer of more than 64 bits, for example
        return _ENCODER.encode(value)


@functools.cache
def _decoder(digits: int) -> json.JSONDecoder:
    def integer(text: str) -> int:
        if len(text) > digits:
            raise ValueError(f"number of more than {digits} digits")
        return int(text)

    return json.JSONDecoder(
        parse_constant=_no_constant, parse_float=_finite, parse_int=integer, object_pairs_hook=_object
    )


def decode_json(raw: bytes, limits: Limits = DEFAULT_LIMITS) -> Any:
    """Parse JSON strictly (RFC 8259): UTF-8, no NaN or infinity, no lone surrogates or duplicate keys, within limits.

    Raises:
        Refusal: 413, the text is too long; 400, it is invalid or exceeds another limit.
    """
    if len(raw) > limits.json:
        raise Refusal(413, f"The JSON body is larger than {limits.json} bytes.")
    if _has_more_values(raw, limits.values):
        raise unreadable(f"the body is nested too deeply or has more than {limits.values} values")
    if len(raw) <= _SIMPLE and limits.digits >= _INTEGER_DIGITS and (plain := _plain_object(raw)) is not None:
        return plain
    try:
        text = raw.decode("utf-8")
        value = _decoder(limits.digits).decode(text)
        if "u" in text and "\\u" in text:  # the second takes long in a text of backslashes
            json.dumps(value, ensure_ascii=False).encode("utf-8")  # finds lone surrogates
        if text.count("[") + text.count("{") > limits.depth and _depth_exceeds(value, limits.depth):
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


def _plain_object(raw: bytes) -> dict[str, Any] | None:
    """Parse an object without fractions and nested values. Returns None for any other text, valid or not.

    Most bodies are such objects. orjson parses them several times faster, and reads only the rest in another way.
    """
    try:
        value = orjson.loads(raw)
    except ValueError:
        return None
    if type(value) is not dict:
        return None
    texts = 0
    for member in value.values():
        kind = type(member)
        if kind is str:
            texts += 1
        elif kind is not bool and kind is not int and member is not None:
            return None
    if b"\\" in raw:
        raw = raw.replace(b"\\\\", b"").replace(b'\\"', b"")  # leaves quotes that are not escaped
    # A repeated key, of which orjson keeps the last, has two quotes more.
    return value if raw.count(b'"') == 2 * (len(value) + texts) else None


def _has_more_values(raw: bytes, limit: int) -> bool:
    """Return whether a JSON text has more values than the limit, before it is parsed."""
    if not _has_more_marks(raw, limit):
        return False
    size = 16 * limit  # a beginning is often enough; cut within a string, the rest of it is inside as well
    while size < len(raw):
        if _has_more_marks(_outside(raw[:size]), limit):
            return True
        size *= 8
    # With a key each, values have four quotes at most.
    return raw.count(b'"') - raw.count(b'\\"') > 4 * limit + 4 or _has_more_marks(_outside(raw), limit)


def _has_more_marks(raw: bytes, limit: int) -> bool:
    """Return whether a text has more commas and opening brackets than the limit: one per value but the first."""
    if len(raw) <= limit:
        return False
    found = 0
    for at in range(0, len(raw), _STEP):
        piece = raw[at : at + _STEP]
        found += len(piece) - len(piece.translate(None, b",[{"))
        if found > limit:
            return True
    return False


def _outside(raw: bytes) -> bytes:
    """Return what is outside the strings of a JSON text."""
    return b"".join(raw.replace(b"\\\\", b"").replace(b'\\"', b"").split(b'"')[::2])


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
        twice = next(name for name, count in Counter(name for name, _ in pairs).items() if count > 1)
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
