"""Check the names of operations and APIs in control requests: an unknown one would silently match nothing."""

from __future__ import annotations

from collections.abc import Collection

from scripts.mock.engine.refusal import Refusal

_SHOWN = 5


def check_name(what: str, name: object, known: Collection[str]) -> None:
    """Check a name, ignoring case; None is accepted. Raises Refusal: 400, with similar names."""
    if name is None or str(name).lower() in {one.lower() for one in known}:
        return
    import difflib  # not at the start of every mock

    if close := difflib.get_close_matches(str(name), known, 3, 0.5):
        hint = f"similar: {', '.join(close)}"
    else:
        hint = ", ".join(["known: " + ", ".join(sorted(known)[:_SHOWN]), *(["..."] if len(known) > _SHOWN else [])])
    raise Refusal(400, f"{what}: unknown {what} {str(name)[:80]!r}; {hint}")
