"""Code as HTML with a few classes of tokens, made at build time."""

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

# The first that a token is part of; most tokens have none, which keeps the pages small.
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
    """The content of a `<code>` element; of an unknown language, the text itself."""
    try:
        lexer = get_lexer_by_name(_LEXERS.get(language.lower(), language.lower()), ensurenl=False, stripnl=False)
    except ClassNotFound:
        return escape(code)
    # The names of JSON are half of all tokens; without a class they stand out from the values as well.
    plain = Name.Tag if language.lower() == "json" else None
    tokens = (("" if kind is plain else _class(kind), text) for kind, text in lexer.get_tokens(code))
    parts = []
    for name, group in groupby(tokens, key=itemgetter(0)):
        text = escape_text("".join(piece for _, piece in group), quote=False)
        parts.append(f'<span class="{name}">{text}</span>' if name else text)
    return Markup("".join(parts))


def as_json(value: Any) -> str:
    """A value as readers see it: indented, letters beyond ASCII as they are."""
    return json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False)


@cache
def _class(kind: _TokenType) -> str:
    return next((name for parent, name in _CLASSES if kind in parent), "")
