"""How records of goTom are addressed in the store: by the external ids of their path."""

from __future__ import annotations

from urllib.parse import quote


def address(*external_ids: str) -> str:
    """The id of a record: its own external id, behind those of what it belongs to.

    External ids are generally not told apart by case (reference/gotom/conventions.md) and may hold any character, so
    several are joined in a form that no other ids give.
    """
    return "/".join(quote(external_id.casefold(), safe="") for external_id in external_ids)
