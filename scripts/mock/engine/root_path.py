"""A path prefix under which a reverse proxy serves the mock, whether it removes the prefix or not."""

from __future__ import annotations

import re
from collections.abc import Mapping

from scripts.mock.engine.asgi import Scope

RAW_TARGET = "mock.raw_target"
"""Scope key of the request target, as bytes from the request line."""
_ROOT = "mock.root_path"
_VALID = re.compile(r"(?:/(?!\.{1,2}(?:/|\Z))[A-Za-z0-9._~-]+)+")


def check_root_path(text: str) -> str:
    """Return a prefix without a slash at its end. Raises ValueError."""
    path = text.rstrip("/")
    if path and not _VALID.fullmatch(path):
        raise ValueError(f"invalid path {text!r}: must be /name, of letters, digits and . _ ~ -")
    return path


def enter_root(scope: Scope, root_path: str, *, trust_proxy: bool) -> str:
    """Take the prefix off the path of a scope, and return it. A trusted `X-Forwarded-Prefix` replaces `root_path`.

    The target as the client sent it, which may be signed, has the prefix in both cases.
    """
    known: str | None = scope.get(_ROOT)
    if known is not None:
        return known
    root = _forwarded(dict(scope["headers"])) if trust_proxy else None
    root = root_path if root is None else root
    scope[_ROOT] = root
    if not root:
        return root
    prefix, raw_path, query = root.encode("ascii"), scope["raw_path"], scope["query_string"]
    target = scope.get(RAW_TARGET, raw_path + (b"?" + query if query else b""))
    if raw_path == prefix or raw_path.startswith(prefix + b"/"):
        scope["raw_path"] = raw_path.removeprefix(prefix) or b"/"
        scope["path"] = scope["path"].removeprefix(root) or "/"
    else:
        target = prefix + target
    scope[RAW_TARGET] = target
    return root


def _forwarded(headers: Mapping[bytes, bytes]) -> str | None:
    """Return the prefix that a proxy names; None if it names none, or an invalid one."""
    text = headers.get(b"x-forwarded-prefix")
    if text is None:
        return None
    try:
        return check_root_path(text.decode("latin-1").strip())
    except ValueError:
        return None
