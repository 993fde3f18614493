"""One replacement."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Patch:
    """One replacement in one template."""

    template: str
    why: str
    old: str
    new: str
