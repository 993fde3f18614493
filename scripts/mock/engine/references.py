"""References of records to those of other collections, as the overlays declare them.

Records that a user loads are checked. `needed` are the references that behaviours follow: when the record at their end
is replaced, the record that refers to it is removed with it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import unquote

from scripts.mock.engine.addresses import address
from scripts.mock.engine.endpoint import Api

Reference = Mapping[tuple[str, ...], str]
"""Names of properties that form an id, and the collection of that record. With several, one of the records exists."""
Exists = Callable[[str, str], bool]
"""Whether a collection has a record with an id."""
_REMEDY = "add it, or correct the reference"


class References:
    """The references of the collections of some APIs, except those to collections of others."""

    def __init__(self, apis: Sequence[Api]) -> None:
        known = {name for api in apis for name in api.collections}

        def to_known(reference: Reference) -> Reference:
            return {names: target for names, target in reference.items() if target in known}

        self._needed: dict[str, Sequence[Reference]] = {}
        self._all: dict[str, Sequence[Reference]] = {}
        self._parent_in: dict[str, str] = {}
        for api in apis:
            general = [to_known({(name,): target}) for name, target in api.references.items()]
            for name, collection in api.collections.items():
                self._needed[name] = [to_known(one) for one in collection.references]
                self._all[name] = [*self._needed[name], *general]
                if collection.parent_in in known:
                    self._parent_in[name] = collection.parent_in

    def dangling(
        self, collection: str, parent: str, value: Mapping[str, Any], exists: Exists
    ) -> tuple[str, str] | None:
        """Return the property of the first reference to a missing record, and what is wrong; None without one."""
        above = self._parent_in.get(collection)
        if above is not None and not exists(above, parent):
            return "parent", f"no record {unquote(parent)} in {above}; {_REMEDY}"
        return next(_dangling(self._all[collection], value, exists), None)

    def orphans(
        self,
        replaced: Collection[str],
        records: Callable[[str], Iterable[tuple[str, Mapping[str, Any]]]],
        exists: Exists,
    ) -> Iterator[tuple[str, str]]:
        """Yield records, by collection and id, that need one that was removed from a replaced collection.

        The caller removes each before it takes the next, since others may need that one.
        """
        waiting = [*replaced]
        while waiting:
            changed = waiting.pop()
            for name, references in self._needed.items():
                if not any(changed in one.values() for one in references):
                    continue
                found = [one for one, value in records(name) if next(_dangling(references, value, exists), None)]
                for identifier in found:
                    yield name, identifier
                if found and name not in waiting:
                    waiting.append(name)


def _dangling(references: Iterable[Reference], value: Mapping[str, Any], exists: Exists) -> Iterator[tuple[str, str]]:
    for reference in references:
        wanted = [(names, target, ids) for names, target in reference.items() for ids in _ids(value, names)]
        missing = [one for one in wanted if not exists(one[1], address(*one[2]))]
        if len(missing) == len(wanted) if len(reference) > 1 else missing:
            texts = [f"no record {'/'.join(ids)} in {target}" for _, target, ids in missing]
            if texts:
                yield missing[0][0][-1], f"{', '.join(texts)}; {_REMEDY}"


def _ids(value: Mapping[str, Any], names: Sequence[str]) -> list[list[str]]:
    """Return the ids that properties form: none if one is missing or null, several for a list of ids."""
    parts = [value.get(name) for name in names]
    if any(part is None for part in parts):
        return []
    if isinstance(parts[-1], list):
        return [[*map(str, parts[:-1]), str(item)] for item in parts[-1]]
    return [[str(part) for part in parts]]
