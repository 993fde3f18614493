"""Apply Overlay 1.0 and 1.1 documents (https://spec.openapis.org/overlay/v1.1.0.html), strictly.

Stricter than the standard, a target that matches nothing is an error, unless its action has `x-optional: true`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from .actions import ActionError, Growth, perform
from .errors import OverlayError
from .snapshot import Snapshot
from .structure import Kind, Overlay, load_overlay, parse_overlay

__all__ = ["Overlay", "OverlayError", "PerformedAction", "Report", "apply_overlay", "load_overlay", "parse_overlay"]


@dataclass(frozen=True, slots=True)
class PerformedAction:
    """Result of an action: `nodes` has the normalized path of each touched node, as before the action."""

    index: int
    target: str
    kind: Kind
    description: str | None
    nodes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Result of an overlay by action."""

    overlay: str
    actions: tuple[PerformedAction, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return the report as JSON-ready dicts and lists."""
        return asdict(self)


def apply_overlay(
    document: dict[str, Any], overlay: Overlay | Mapping[str, Any], *, overlay_path: str | Path | None = None
) -> Report:
    """Apply an overlay to a document in place. On any error, the document is unchanged.

    `overlay` is loaded, or a plain overlay document; `overlay_path` names it in errors and in the report (default: its
    file). Raises OverlayError.
    """
    name = str(overlay_path or getattr(overlay, "name", "overlay"))
    if not isinstance(overlay, Overlay):
        overlay = parse_overlay(overlay, name)
    before = Snapshot(document)
    growth = Growth(document)
    performed: list[PerformedAction] = []
    try:
        for action in overlay.actions:
            try:
                nodes = perform(action, document, growth)
            except ActionError as error:
                raise OverlayError(f"{name}: {action.place}: {error}") from error
            performed.append(
                PerformedAction(action.index, action.target, action.kind, action.description, tuple(nodes))
            )
    except BaseException:
        before.restore()
        raise
    return Report(name, tuple(performed))
