"""The one exception of this package."""

from __future__ import annotations


class OverlayError(Exception):
    """A document or overlay cannot be read, applied or written; the text names file, place, reason and way out."""
