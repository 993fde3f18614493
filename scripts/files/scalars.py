"""YAML scalars: how versions and readers of YAML interpret plain text, and numbers that keep their spelling.

Input is YAML 1.2 (core schema). Output must mean the same to readers of YAML 1.1 (PyYAML, Psych, SnakeYAML, go-yaml),
which read `no` as a boolean, `12:34` as a number and `=` as a special value.
"""

from __future__ import annotations

import re

NULL = re.compile(r"(?:~|null|Null|NULL|)")
BOOL = re.compile(r"true|True|TRUE|false|False|FALSE")
INT = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
FLOAT = re.compile(
    r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)
DATE = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+)[0-9]{1,2}:.*)?")

# Numbers that all readers agree on: no leading zero (octal in 1.1), a point in floats, a sign in exponents.
SAME_INT = re.compile(r"[-+]?(?:0|[1-9][0-9]*)|0x[0-9a-fA-F]+")
SAME_FLOAT = re.compile(r"[-+]?(?:0|[1-9][0-9]*)\.[0-9]+(?:[eE][-+][0-9]+)?")

_WORDS = {"y", "yes", "n", "no", "true", "false", "on", "off", "null", "~", "", "<<", "="}
# A superset of what any reader reads as a number or date, except versions of three parts such as 3.1.0.
_NUMBER_LIKE = re.compile(
    r"[-+]?[_.]*e?[-+]?[0-9][0-9_:.,etz+\- \t]*|[-+]?0[box][0-9a-f_]*|[-+]?[_.]+|[-+]?\.(?:inf|nan)", re.IGNORECASE
)
_VERSION = re.compile(r"(?:0|[1-9][0-9]*)\.[0-9]+\.[0-9]+")
# Printable characters of YAML 1.2, except those that some readers treat as line ends.
_PRINTABLE = re.compile("[\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]*")


class SpelledInt(int):
    """An integer from a YAML file that keeps its spelling, such as `0x1F`."""

    spelling: str


class SpelledFloat(float):
    """A float from a YAML file that keeps its spelling, such as `1.50`."""

    spelling: str


def is_ambiguous(text: str) -> bool:
    """Return whether any reader reads a plain text as something other than a string."""
    if text.lower() in _WORDS or text.startswith(":"):  # Psych, of Ruby, reads `:name` as a symbol
        return True
    return _NUMBER_LIKE.fullmatch(text) is not None and _VERSION.fullmatch(text) is None


def is_printable(text: str) -> bool:
    """Return whether a text needs no escapes."""
    return _PRINTABLE.fullmatch(text) is not None


def fits_block(text: str) -> bool:
    """Return whether every reader reads a multi-line text back correctly from a literal block (`|`)."""
    lines = text.removesuffix("\n").split("\n")
    return (
        len(lines) + text.endswith("\n") > 1
        and is_printable(text)
        and "\t" not in text
        and not text.startswith((" ", "\n"))
        and bool(lines[-1])
        and all(line == line.rstrip() for line in lines)
    )


def number_text(number: float) -> str:
    """Return a finite number in a form that every reader reads as a number."""
    spelling = getattr(number, "spelling", "")
    if isinstance(number, int):
        return spelling if SAME_INT.fullmatch(spelling) else str(int(number))
    if SAME_FLOAT.fullmatch(spelling):
        return str(spelling)
    mantissa, exponent, power = repr(float(number)).partition("e")
    return (mantissa if "." in mantissa else f"{mantissa}.0") + exponent + power
