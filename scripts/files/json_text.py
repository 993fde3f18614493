"""Read and write strict JSON (RFC 8259): unique keys, finite numbers, valid Unicode, within limits."""

from __future__ import annotations

import json
import math
from collections import Counter
from pathlib import Path
from typing import Any, NoReturn

from scripts.files import limits
from scripts.files.errors import KnownError, SourceError
from scripts.files.scalars import SpelledFloat, SpelledInt


def parse_json(text: str, file: Path) -> Any:
    """Parse a JSON text.

    Raises:
        SourceError: it is invalid JSON, has a duplicate key, or exceeds a limit.
    """
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_reject, parse_float=_number)
    except json.JSONDecodeError as error:
        raise SourceError(file, error.lineno, f"{error.msg} (column {error.colno})") from None
    except ValueError as error:
        raise SourceError(file, None, str(error).split(";")[0]) from None
    except RecursionError:
        raise SourceError(file, None, f"is nested too deeply: {limits.remedy('depth')}") from None
    if limits.exceeds(value, text, limits.current().nodes):
        raise SourceError(file, None, f"has too many values: {limits.remedy('nodes')}")
    if limits.depth(value) > limits.current().depth:
        raise SourceError(file, None, f"is nested too deeply: {limits.remedy('depth')}")
    return value


def json_text(document: Any) -> str:
    """Return a JSON value as indented text."""
    return json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def check_writable(document: Any) -> None:
    """Check that JSON and YAML can represent a value. Raises KnownError with the JSON Pointer."""
    waiting: list[tuple[str, Any]] = [("", document)]
    while waiting:
        pointer, node = waiting.pop()
        if isinstance(node, dict):
            for key, value in node.items():
                if not isinstance(key, str):
                    raise KnownError(f"{pointer or '/'}: the key {key!r} is not a string; quote it")
                _check_text(key, pointer)
                waiting.append((f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}", value))
        elif isinstance(node, list):
            waiting.extend((f"{pointer}/{index}", item) for index, item in enumerate(node))
        elif isinstance(node, str):
            _check_text(node, pointer)
        elif isinstance(node, float) and not math.isfinite(node):
            raise KnownError(f"{pointer or '/'}: {node} is not a JSON number; write a finite one, or null")
        elif not isinstance(node, int | float | None):
            raise KnownError(f"{pointer or '/'}: {type(node).__name__} is not a JSON type")


def plain(value: Any) -> Any:
    """Copy a value to plain dicts, lists and scalars, without YAML styles and without shared nodes."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, str):
        return str(value)
    if isinstance(value, SpelledInt):
        return int(value)
    return float(value) if isinstance(value, SpelledFloat) else value


def _check_text(text: str, pointer: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        code = ord(text[error.start])
        raise KnownError(
            f"{pointer or '/'}: U+{code:04X} is an unpaired surrogate; write the whole character"
        ) from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = Counter(key for key, _ in pairs).most_common(1)[0][0]
        raise ValueError(f"found duplicate key {json.dumps(twice)}")
    return found


def _reject(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not a JSON number")


def _number(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is too large for a JSON number")
    return number
