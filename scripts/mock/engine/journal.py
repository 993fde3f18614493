"""Journal of the requests to the APIs, for assertions on what was called. It holds no headers, hence no credentials."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, overload

from scripts.mock.engine.answer import Answer

DIAGNOSIS = "X-Mock-Signature-Diagnosis"
"""Response header of a request whose signature is not valid."""
LENGTH = 1000
"""Number of requests kept; older ones are dropped."""
LARGEST_BODY = 64 * 1024
"""Number of bytes kept of each body."""


@dataclass(frozen=True)
class Recorded:
    """A request and the status of its response.

    Attributes:
        number: position since the last reset, starting at 1.
        api: name of the API; None if no route matched.
        operation_id: operation of the description; None if the path or method is not described.
        path: as received, without the query, still percent-encoded.
        query: as received, still percent-encoded; '' if there is none.
        body: the first 64 KiB.
        diagnosis: what was wrong with its signature, None if nothing was.
        answer: the response.
    """

    number: int
    api: str | None
    operation_id: str | None
    method: str
    path: str
    query: str
    status: int
    body: bytes
    diagnosis: str | None = None
    answer: Answer | None = field(default=None, repr=False)

    @property
    def content(self) -> Any:
        """The body parsed as JSON; None if it is not JSON."""
        return _parsed(self)

    @property
    def response(self) -> Any:
        """The body of the response as JSON, or its text; None without one, and for files."""
        if self.answer is None or not self.answer.has_body or isinstance(self.answer.text, bytes):
            return None
        return self.answer.content

    def json(self) -> Any:
        """Return the body parsed as JSON. Raises ValueError if it is not JSON."""
        return json.loads(self.body)

    def as_json(self) -> dict[str, Any]:
        """Return the entry for the control endpoint, without the body."""
        return {
            "number": self.number,
            "api": self.api,
            "operationId": self.operation_id,
            "method": self.method,
            "path": self.path,
            "query": self.query,
            "status": self.status,
            "diagnosis": self.diagnosis,
        }


class Requests(Sequence[Recorded]):
    """Recorded requests, oldest first."""

    def __init__(self, entries: Iterable[Recorded]) -> None:
        self._entries = tuple(entries)

    @overload
    def __getitem__(self, index: int) -> Recorded: ...

    @overload
    def __getitem__(self, index: slice) -> Requests: ...

    def __getitem__(self, index: int | slice) -> Recorded | Requests:
        found = self._entries[index]
        return Requests(found) if isinstance(found, tuple) else found

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Recorded]:
        return iter(self._entries)

    def __repr__(self) -> str:
        """Show the requests, since a failed assertion prints them."""
        lines = [f"{one.method} {one.path} {one.status} ({one.operation_id})" for one in self._entries]
        return f"<Requests {lines}>"

    def matching(
        self,
        operation_id: str | None = None,
        *,
        api: str | None = None,
        method: str | None = None,
        path: str | re.Pattern[str] | None = None,
        status: int | None = None,
        json: Any = None,
    ) -> Requests:
        """Return the requests that fit every given condition.

        `path` is compared as a whole, as text or regular expression; `json` with the parsed body.
        """
        wanted = {"operation_id": operation_id, "api": api, "method": method, "status": status}
        wanted = {name: value for name, value in wanted.items() if value is not None}
        return Requests(
            one
            for one in self._entries
            if all(getattr(one, name) == value for name, value in wanted.items())
            and (path is None or re.fullmatch(re.escape(path) if isinstance(path, str) else path, one.path))
            and (json is None or _parsed(one) == json)
        )


class Journal:
    """The latest requests."""

    def __init__(self) -> None:
        self._entries: deque[Recorded] = deque(maxlen=LENGTH)
        self._number = 0

    def record(
        self,
        method: str,
        path: bytes,
        query: bytes,
        body: bytes,
        api: str | None,
        operation_id: str | None,
        answer: Answer,
        diagnosis: str | None = None,
    ) -> None:
        self._number += 1
        self._entries.append(
            Recorded(
                number=self._number,
                api=api,
                operation_id=operation_id,
                method=method,
                path=path.decode("latin-1"),
                query=query.decode("latin-1"),
                status=answer.status,
                body=body[:LARGEST_BODY],
                diagnosis=diagnosis,
                answer=answer,
            )
        )

    def requests(self) -> Requests:
        """Return what is recorded now."""
        return Requests(self._entries)

    def clear(self) -> None:
        self._entries.clear()
        self._number = 0


def _parsed(entry: Recorded) -> Any:
    try:
        return entry.json()
    except ValueError:
        return None
