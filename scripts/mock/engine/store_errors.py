"""What can go wrong with a store."""

from __future__ import annotations

from scripts.files.errors import KnownError


class StoreError(KnownError):
    """The database cannot be used; the message names it and the fix."""


class DuplicateError(Exception):
    """The collection already has a live record with this id."""


class StoreFullError(Exception):
    """A change cannot be stored, because the disk is full."""


class StoreLostError(Exception):
    """The database cannot be reached any more, or is busy; the message names it."""


class WriteNeeded(BaseException):
    """A turn that only reads would change something. No error: the turn is repeated as one that writes."""
