"""JSON values as literals of JavaScript and PHP, on one line if they fit, otherwise indented."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from scripts.docs.samples.request import Text, Variable

_IDENTIFIER = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
_WIDTH = 88


@dataclass(frozen=True, slots=True)
class Style:
    """The syntax of values in a language.

    Attributes:
        brackets: delimiters of an object.
        key: format of a name and its separator.
        padding: padding inside the delimiters of an object on one line.
        empty: an empty object.
        indent: indentation of one level.
    """

    brackets: tuple[str, str]
    key: Callable[[str], str]
    padding: str
    empty: str
    indent: str
    scalar: Callable[[Any], str]


def _javascript_key(name: str) -> str:
    return f"{name if _IDENTIFIER.fullmatch(name) else json.dumps(name, ensure_ascii=False)}: "


def _javascript_scalar(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _php_scalar(value: Any) -> str:
    if isinstance(value, str):
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"
    return json.dumps(value, allow_nan=False)


JAVASCRIPT = Style(("{", "}"), _javascript_key, " ", "{}", "  ", _javascript_scalar)
PHP = Style(("[", "]"), lambda name: f"{_php_scalar(name)} => ", "", "new stdClass()", "    ", _php_scalar)


def literal(value: Any, style: Style, *, indent: int = 0, used: int = 0) -> str:
    """Return a value as a literal.

    Args:
        indent: indentation level of its first line.
        used: characters already used on that line, before and after it.
    """
    if not isinstance(value, dict | list):
        return style.scalar(value)
    if not value:
        return style.empty if isinstance(value, dict) else "[]"
    (begin, end), padding = (style.brackets, style.padding) if isinstance(value, dict) else (("[", "]"), "")
    if isinstance(value, dict):
        members = [(style.key(name), each) for name, each in value.items()]
    else:
        members = [("", each) for each in value]
    flat = f"{begin}{padding}{', '.join(name + literal(each, style) for name, each in members)}{padding}{end}"
    if len(style.indent) * indent + used + len(flat) <= _WIDTH and "\n" not in flat:
        return flat
    inner = style.indent * (indent + 1)
    lines = [f"{inner}{name}{literal(each, style, indent=indent + 1, used=len(name) + 1)},\n" for name, each in members]
    return f"{begin}\n{''.join(lines)}{style.indent * indent}{end}"


def javascript_text(text: Text) -> str:
    """Return a text with variables: a template literal, only `process.env.NAME`, or a string."""
    if len(text) == 1:
        (only,) = text
        return f"process.env.{only.name}" if isinstance(only, Variable) else _javascript_scalar(only)
    parts = (f"${{process.env.{each.name}}}" if isinstance(each, Variable) else each for each in text)
    return f"`{''.join(parts)}`"


def php_text(text: Text) -> str:
    """Return a text with variables, joined by dots."""
    parts = (f"getenv({_php_scalar(each.name)})" if isinstance(each, Variable) else _php_scalar(each) for each in text)
    return " . ".join(parts)
