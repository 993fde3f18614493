"""Control of the journal: requests by filter, counts, and what explains that a request is missing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.backend import ControlEndpoint, ControlRequest
from scripts.mock.engine.endpoint import Api
from scripts.mock.engine.journal import LENGTH, Journal, Recorded
from scripts.mock.engine.marked_secrets import MarkedSecrets
from scripts.mock.engine.names import check_name
from scripts.mock.engine.numbers import whole_number
from scripts.mock.engine.refusal import Refusal

_FILTERS = ("operation", "api", "method", "path", "status")
_COUNT = {"type": "integer", "minimum": 0}
_VERIFY = {
    "type": "object",
    "additionalProperties": False,
    "properties": {name: {"type": ["string", "integer"]} for name in _FILTERS}
    | {"json": {}, "count": _COUNT, "atLeast": _COUNT, "atMost": _COUNT},
}
_NEAREST = 3


class JournalControl:
    """The journal of requests and responses."""

    def __init__(self, journal: Journal, apis: Sequence[Api], secrets: MarkedSecrets) -> None:
        self._journal = journal
        self._secrets = secrets
        self._names = {
            "operation": {one.operation_id for api in apis for one in api.endpoints},
            "api": {api.name for api in apis},
        }
        self._described = {f"{one.method} {one.path}": one.operation_id for api in apis for one in api.endpoints}
        self.endpoints = [
            ControlEndpoint("GET", "requests", self._list),
            ControlEndpoint("DELETE", "requests", self._clear),
            ControlEndpoint("GET", "requests/count", self._count),
            ControlEndpoint("POST", "requests/verify", self._verify, _VERIFY),
            ControlEndpoint("GET", "requests/{number}", self._read),
        ]

    def _list(self, request: ControlRequest) -> dict[str, Any]:
        """Return the requests that fit, at most the latest `limit`, and only those after the number `after`."""
        filters = dict(request.query)
        epoch, last = self._journal.epoch, self._journal.last
        entries = self._journal.requests()  # perhaps with newer ones, of other processes
        last = entries[-1].number if entries else last
        after, limit = whole_number(filters, "after", 0), whole_number(filters, "limit", LENGTH)
        wanted = {name: value for name, value in filters.items() if name not in ("after", "limit")}
        found = self._matching(entries, wanted)
        shown = [one for one in found if one.number > after]
        latest = shown[len(shown) - min(limit, len(shown)) :]
        return {"requests": [one.as_json(self._secrets.paths) for one in latest], "last": last, "epoch": epoch}

    def _clear(self, request: ControlRequest) -> Answer:
        self._journal.clear()
        return Answer(204, has_body=False)

    def _count(self, request: ControlRequest) -> dict[str, Any]:
        return {"count": len(self._matching(self._journal.requests(), request.query))}

    def _read(self, request: ControlRequest) -> dict[str, Any]:
        """Return a request with bodies and, if its path is not described, the operations nearest to it."""
        number = request.path["number"]
        found = next((one for one in self._journal.requests() if str(one.number) == number), None)
        if found is None:
            raise Refusal(404, f"The journal has no request {number}.")
        near = [] if found.operation_id else self._nearest(found)
        bodies = {
            name: self._secrets.masked_body(found.api, found.operation_id, value)
            for name, value in (("body", found.content), ("response", found.response))
        }
        return found.as_json(self._secrets.paths) | bodies | {"nearMisses": near}

    def _verify(self, request: ControlRequest) -> dict[str, Any]:
        """Compare the number of matching requests with what is expected, by default at least one."""
        wanted = dict(request.body)
        least, most = wanted.pop("atLeast", None), wanted.pop("atMost", None)
        if (exact := wanted.pop("count", None)) is not None:
            least = most = exact
        elif least is None and most is None:
            least = 1
        count = len(self._matching(self._journal.requests(), wanted))
        holds = (least is None or count >= least) and (most is None or count <= most)
        return {"holds": holds, "count": count, "nearMisses": [] if count else self._almost(wanted)}

    def _matching(self, entries: Iterable[Recorded], filters: Mapping[str, Any]) -> list[Recorded]:
        if unknown := filters.keys() - {*_FILTERS, "json"}:
            raise Refusal(400, f"Unknown filter {', '.join(sorted(unknown))[:80]}; use {', '.join(_FILTERS)}.")
        for what, known in self._names.items():
            check_name(what, filters.get(what), known)
        try:
            return [one for one in entries if not _differences(one, filters)]
        except re.error as error:
            raise Refusal(400, f"path is not a regular expression: {error}") from None

    def _almost(self, filters: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Return the requests that differ from the filters in the fewest places, newest first."""
        pairs = [(_differences(one, filters), one) for one in self._journal.requests()]
        pairs.sort(key=lambda pair: (len(pair[0]), -pair[1].number))
        return [one.as_json(self._secrets.paths) | {"differs": differs} for differs, one in pairs[:_NEAREST]]

    def _nearest(self, entry: Recorded) -> list[dict[str, str]]:
        import difflib  # not at the start of every mock

        close = difflib.get_close_matches(f"{entry.method} {entry.path}", self._described, _NEAREST, 0.3)
        return [{"operation": self._described[one], "request": one} for one in close]


def _differences(entry: Recorded, filters: Mapping[str, Any]) -> list[str]:
    """Return the names of the filters that a request does not fit."""
    values = {"operation": entry.operation_id, "api": entry.api, "method": entry.method, "status": entry.status}
    differs = [
        name for name, value in filters.items() if name in values and str(values[name]).lower() != str(value).lower()
    ]
    if "path" in filters and not re.fullmatch(str(filters["path"]), entry.path):
        differs.append("path")
    if "json" in filters and entry.content != filters["json"]:
        differs.append("json")
    return differs
