"""Highlight code at build time: HTML with a few token classes."""

from __future__ import annotations

import json
from functools import cache
from html import escape as escape_text
from itertools import groupby
from operator import itemgetter
from typing import Any

from markupsafe import Markup, escape
from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Keyword, Literal, Name, Number, String, _TokenType
from pygments.util import ClassNotFound

# The first matching token type; most tokens get no class, which keeps the pages small.
_CLASSES = (
    (Comment, "c"),
    (Keyword.Constant, "n"),
    (Keyword, "k"),
    (Number, "n"),
    (String.Escape, "n"),
    (String, "s"),
    (Literal, "s"),
    (Name.Tag, "t"),
    (Name.Variable, "t"),
    (Name.Builtin, "k"),
)
_LEXERS = {"shell": "bash", "sh": "bash"}


@cache
def highlight(code: str, language: str) -> Markup:
    """Return the content of a `<code>` element; plain text for an unknown language."""
    try:
        lexer = get_lexer_by_name(_LEXERS.get(language.lower(), language.lower()), ensurenl=False, stripnl=False)
    except ClassNotFound:
        return escape(code)
    # Half of the tokens of JSON are names; without a class, they are still distinct from values.
    plain = Name.Tag if language.lower() == "json" else None
    tokens = (("" if kind is plain else _class(kind), text) for kind, text in lexer.get_tokens(code))
    parts = []
    for name, group in groupby(tokens, key=itemgetter(0)):
        text = escape_text("".join(piece for _, piece in group), quote=False)
        parts.append(f'<span class="{name}">{text}</span>' if name else text)
    return Markup("".join(parts))


def as_json(value: Any) -> str:
    """Return a value as indented JSON, with non-ASCII letters unescaped."""
    return json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False)


@cache
def _class(kind: _TokenType) -> str:
    return next((name for parent, name in _CLASSES if kind in parent), "")
