"""The type of a template patch."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Patch:
    """A replacement in a template; `why` is the reason."""

    template: str
    why: str
    old: str
    new: str
