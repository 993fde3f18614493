"""What can go wrong with a store."""

from __future__ import annotations

from scripts.files.errors import KnownError

DISK_FULL = "the disk is full; free some space"


class StoreError(KnownError):
    """The database cannot be used; the message names it and the fix."""


class DuplicateError(Exception):
    """The collection already has a live record with this id."""


class StoreFullError(Exception):
    """A change cannot be stored, because the disk or the database in memory is full; the message gives the remedy."""


class StoreLostError(Exception):
    """The database cannot be reached any more, or is busy; the message names it."""


class WriteNeeded(BaseException):
    """A turn that only reads would change something. No error: the turn is repeated as one that writes."""
