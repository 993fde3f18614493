"""Snapshot of a document, to restore it if an overlay fails."""

from __future__ import annotations

import copy
from typing import Any

from ruamel.yaml.comments import CommentedBase, Format


class Snapshot:
    """Content, comments and flow style of every collection in a document.

    Not a deep copy: ruamel.yaml shares comment tokens between collections, and separate copies print differently.
    """

    def __init__(self, collection: Any) -> None:
        self._collection = collection
        self._content = dict(collection) if isinstance(collection, dict) else list(collection)
        if isinstance(collection, CommentedBase):
            self._end = list(collection.ca.end)
            self._comments = {key: list(slots) for key, slots in collection.ca.items.items()}
            self._format = copy.copy(collection.fa)
        values = self._content.values() if isinstance(self._content, dict) else self._content
        self._inner = [Snapshot(value) for value in values if isinstance(value, dict | list)]

    def restore(self) -> None:
        """Restore everything in place."""
        collection = self._collection
        collection.clear()
        if isinstance(collection, dict):
            collection.update(self._content)
        else:
            collection.extend(self._content)
        if isinstance(collection, CommentedBase):
            collection.ca.end[:] = self._end
            collection.ca.items.clear()
            collection.ca.items.update(self._comments)
            setattr(collection, Format.attrib, self._format)
        for inner in self._inner:
            inner.restore()
