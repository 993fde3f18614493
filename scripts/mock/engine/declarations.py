"""Check the names used in an API's overlay at start, and bind its operations to behaviours.

Covers what the compiler cannot check: behaviours, and names of parameters and properties.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from weakref import WeakValueDictionary

from scripts.mock.engine.behaviours import BEHAVIOURS, Function
from scripts.mock.engine.endpoint import Api, DocumentError, Endpoint

_checked: WeakValueDictionary[int, Api] = WeakValueDictionary()
"""The APIs whose overlay was checked, by id: all namespaces of a server are made from the same ones."""

_OF_PATH = re.compile(r"\$\{path\.(\w+)\}")


def bind_behaviours(api: Api) -> dict[str, Function]:
    """Return the behaviour function of each operation, by operationId.

    Raises:
        DocumentError: the overlay uses an unknown name; the message names overlay and operation.
    """
    if _checked.get(id(api)) is not api:
        for endpoint in api.endpoints:
            for fault in _faults(api, endpoint):
                raise DocumentError(f"overlays/mock/{api.name}.yaml: {endpoint.label}: {fault}")
        _checked[id(api)] = api
    return {endpoint.operation_id: BEHAVIOURS[endpoint.behaviour].run for endpoint in api.endpoints}


def _faults(api: Api, endpoint: Endpoint) -> Iterator[str]:
    found = BEHAVIOURS.get(endpoint.behaviour)
    if found is None:
        known = ", ".join(BEHAVIOURS)
        yield f"unknown behaviour {endpoint.behaviour!r}; register it with @behaviour, or use one of {known}"
    elif found.needs_collection and endpoint.collection is None:
        yield f"behaviour {endpoint.behaviour!r} needs a collection; set `collection` beside it"
    yield from _unknown("filters", endpoint.settings.get("filters", ()), _parameters(endpoint, "query"))
    yield from _unknown("bodyRefusalOf", endpoint.settings.get("bodyRefusalOf", ()), endpoint.writable)
    yield from _unknown("namedFaults", [one.place for one in endpoint.named_errors], endpoint.writable)
    if endpoint.collection is not None and endpoint.method != "GET":
        declared = api.document.root["x-mock"]["collections"][endpoint.collection.name]
        yield from _unknown("${path...}", _OF_PATH.findall(json.dumps(declared)), _parameters(endpoint, "path"))


def _parameters(endpoint: Endpoint, location: str) -> frozenset[str]:
    return frozenset(one.name for one in endpoint.parameters if one.location == location)


def _unknown(setting: str, names: object, known: frozenset[str]) -> Iterator[str]:
    if isinstance(names, str) or not hasattr(names, "__iter__"):
        yield f"{setting} must be a list"
        return
    missing = [str(name) for name in names if name not in known]
    if missing:
        yield f"unknown {', '.join(missing)} in {setting}; the operation has: {', '.join(sorted(known))}"
