"""The exception of this package."""

from __future__ import annotations

from scripts.files.errors import KnownError


class OverlayError(KnownError):
    """An overlay cannot be applied; the message names file, place, reason and fix."""
