"""How scalars are written in YAML: what each version and reader takes a plain text for, and numbers as they stand.

YAML 1.2 (core schema) is what is read here; what is written has to mean the same to readers of YAML 1.1 (PyYAML, Psych,
SnakeYAML, go-yaml) too, which take `no` for a boolean, `12:34` for a number and `=` for a value of its own.
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

# Numbers that read alike everywhere: no leading zero (octal in 1.1), a point in every float, a sign in every exponent.
SAME_INT = re.compile(r"[-+]?(?:0|[1-9][0-9]*)|0x[0-9a-fA-F]+")
SAME_FLOAT = re.compile(r"[-+]?(?:0|[1-9][0-9]*)\.[0-9]+(?:[eE][-+][0-9]+)?")

_WORDS = {"y", "yes", "n", "no", "true", "false", "on", "off", "null", "~", "", "<<", "="}
# More than any reader takes for a number or a date, apart from versions of three parts like 3.1.0.
_NUMBER_LIKE = re.compile(
    r"[-+]?[_.]*e?[-+]?[0-9][0-9_:.,etz+\- \t]*|[-+]?0[box][0-9a-f_]*|[-+]?[_.]+|[-+]?\.(?:inf|nan)", re.IGNORECASE
)
_VERSION = re.compile(r"(?:0|[1-9][0-9]*)\.[0-9]+\.[0-9]+")
# What YAML 1.2 prints as it is, less what some reader takes for the end of a line.
_PRINTABLE = re.compile("[\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]*")


class SpelledInt(int):
    """An integer of a YAML file that remembers how it was written, such as `0x1F`."""

    spelling: str


class SpelledFloat(float):
    """A float of a YAML file that remembers how it was written, such as `1.50`."""

    spelling: str


def is_ambiguous(text: str) -> bool:
    """Whether some reader takes a plain text for anything but a string."""
    if text.lower() in _WORDS or text.startswith(":"):  # Psych, of Ruby, reads `:name` as a symbol
        return True
    return _NUMBER_LIKE.fullmatch(text) is not None and _VERSION.fullmatch(text) is None


def is_printable(text: str) -> bool:
    """Whether a text can stand as it is, without escapes."""
    return _PRINTABLE.fullmatch(text) is not None


def fits_block(text: str) -> bool:
    """Whether every reader gets a text of several lines back from a literal block (`|`)."""
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
    """A finite number as every reader takes it for one."""
    spelling = getattr(number, "spelling", "")
    if isinstance(number, int):
        return spelling if SAME_INT.fullmatch(spelling) else str(int(number))
    if SAME_FLOAT.fullmatch(spelling):
        return str(spelling)
    mantissa, exponent, power = repr(float(number)).partition("e")
    return (mantissa if "." in mantissa else f"{mantissa}.0") + exponent + power
