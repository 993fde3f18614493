"""Keys that clients use by mistake instead of the secret: with what a file or variable adds, or in another encoding.

Used by the mock's diagnosis and by `gotom-sign explain`, so it needs only the standard library.
"""

from __future__ import annotations

import base64
import hashlib
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from itertools import product
from urllib.parse import quote, unquote

_AROUND = (
    ("", ""),
    *((sign, sign) for sign in "\"'`"),
    ("\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"),
    ("\N{LEFT SINGLE QUOTATION MARK}", "\N{RIGHT SINGLE QUOTATION MARK}"),
    ("\N{DOUBLE LOW-9 QUOTATION MARK}", "\N{LEFT DOUBLE QUOTATION MARK}"),
    *((sign, "") for sign in "\"'"),
    *(("", sign) for sign in "\"'"),
)
_ADDED = {
    "\n": "a line feed",
    "\r\n": "a CR LF",
    "\r": "a carriage return",
    " ": "a space",
    "\t": "a tab",
    "\0": "a NUL",
    "\N{NO-BREAK SPACE}": "a no-break space",
    "\N{ZERO WIDTH SPACE}": "a zero-width space",
}
_AT_END = {
    "": "",
    **_ADDED,
    "\n\n": "two line feeds",
    "\r\n\r\n": "two line breaks",
    "  ": "two spaces",
    " \n": "a space and a line feed",
    " \r\n": "a space and a CR LF",
    "\\n": r"the characters \n",
    ";": "a semicolon",
    ",": "a comma",
}
_AT_START = {**_ADDED, "GOTOM_SECRET=": "the name of a variable", "secret=": "the name of a field"}
_UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32")
_OTHERS = ("latin-1", "cp1252", "cp437", "cp850", "mac_roman", "iso8859-15")


def mistaken_keys(secret: str) -> Iterator[tuple[str, bytes]]:
    """Yield keys used by mistake, likelier ones first, with a description of each that never contains the secret."""
    texts = [*_with_additions(secret)]
    yield from ((words, text.encode()) for words, text in texts)
    yield from _transformed(secret)
    encodings = (*_UNICODE[1:], *(() if secret.isascii() else _OTHERS))
    for encoding, (words, text) in product(encodings, [("", secret), *texts]):
        with suppress(UnicodeEncodeError):
            yield _of_encoding(encoding, words), text.encode(encoding)
    for words, text in [("", secret), *texts]:  # Python has no name for UTF-16 with a byte order mark in this order
        yield _of_encoding("utf-16-be", words), f"\ufeff{text}".encode("utf-16-be")


def _of_encoding(encoding: str, words: str) -> str:
    also = f", and {words.removeprefix('the secret ').partition(';')[0]}" if words else ""
    if encoding == "utf-8-sig":
        return f"the secret was used with a byte order mark; save its file as UTF-8 without BOM{also}"
    return f"the secret was encoded in {encoding}, not UTF-8{also}"


def _with_additions(secret: str) -> Iterator[tuple[str, str]]:
    for (start, end), (added, name) in product(_AROUND, _AT_END.items()):
        if start or end:
            also = f", and {name} at its end" if name else ""
            words = f"the secret was used with quotes around it{also}; remove them where it is configured"
            yield words, f"{start}{secret}{end}{added}"
        elif name:
            words = f"the secret was used with {name} at its end; strip what a file or variable adds"
            yield words, f"{secret}{added}"
    for (start, name), end in product(_AT_START.items(), ("", "\n", "\r\n", " ")):
        also = f" and {_ADDED[end]} at its end" if end else ""
        yield f"the secret was used with {name} at its start{also}; strip it", f"{start}{secret}{end}"


def _transformed(secret: str) -> Iterator[tuple[str, bytes]]:
    raw = secret.encode()
    for form in ("NFC", "NFD"):
        normalized = unicodedata.normalize(form, secret).encode()
        yield f"the secret was used in the Unicode normal form {form}, not as given", normalized
    with suppress(UnicodeEncodeError):
        yield "the secret was encoded in UTF-8 twice", raw.decode("latin-1").encode()
    for errors in ("replace", "ignore", "xmlcharrefreplace", "backslashreplace"):
        yield "the secret was encoded in ASCII, not UTF-8", secret.encode("ascii", errors)
    for line in ("", "\n", "\r\n"):
        yield "the secret was encoded as base64", base64.b64encode(raw + line.encode())
        yield "the secret was encoded as base64, with a line break", base64.b64encode(raw) + line.encode()
    yield "the secret was encoded as hexadecimal", raw.hex().encode()
    yield "the secret was hashed before use", hashlib.sha1(raw, usedforsecurity=False).digest()
    with suppress(ValueError):
        yield "the secret was decoded from base64; use it as it is", base64.b64decode(secret, validate=True)
    with suppress(ValueError):
        yield "the secret was decoded from hexadecimal; use it as it is", bytes.fromhex(secret)
    yield "the secret was percent-encoded", quote(secret, safe="").encode()
    yield "the secret was percent-decoded; use it as it is", unquote(secret).encode()
    yield "the secret was written as bytes of Python; decode it", repr(raw).encode()
    for trimmed in dict.fromkeys((secret.strip(), secret.strip("\ufeff \t\r\n\0\"'`"))):
        yield "the secret has spaces or quotes around it that were not used; use it as it is", trimmed.encode()
    yield "the secret was used in lower case", secret.lower().encode()
    yield "the secret was used in upper case", secret.upper().encode()
    for missing in ("", "None", "null", "undefined"):
        shown = repr(missing) if missing else "empty"
        yield f"the secret is {shown}; check where it is configured", missing.encode()
