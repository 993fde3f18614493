"""Composite ids, for records with ids that are unique only within their parent."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import quote

_LONGEST_KEPT = 512
"""Characters of ids whose address is kept; clients may send any."""


def address(*ids: str) -> str:
    """Join the ids of a record's ancestors, outermost first, and its own into one unique id.

    The ids may contain any character; case is ignored.
    """
    return _address(*ids) if sum(map(len, ids)) <= _LONGEST_KEPT else _address.__wrapped__(*ids)


@lru_cache(maxsize=1024)
def _address(*ids: str) -> str:
    return "/".join(quote(one.casefold(), safe="") for one in ids)
