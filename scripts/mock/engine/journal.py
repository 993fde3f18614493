"""Journal of the requests to the APIs, for assertions on what was called. It holds no headers, hence no credentials.

It is limited by number and by total size, whichever comes first; the oldest requests are dropped.
"""

from __future__ import annotations

import json
import re
import secrets
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, overload

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.incoming import Incoming
from scripts.mock.engine.masking import NO_PATHS, SecretPaths, masked_query
from scripts.mock.engine.moments import write_moment
from scripts.openapi import JSON

DIAGNOSIS = "X-Mock-Signature-Diagnosis"
"""Response header of a request whose signature is not valid."""
LENGTH = 1000
"""Number of requests kept."""
SIZE = 64 * 1024 * 1024
"""Bytes kept of all requests and responses together."""
LARGEST_BODY = 64 * 1024
"""Bytes kept of a request body."""
LARGEST_RESPONSE = 1024 * 1024
"""Bytes kept of a response body."""
_OTHER = 1000  # bytes of an entry besides its path, query and bodies, about

RawEntry = tuple[int, str | None, str | None, str, bytes, bytes, int, bytes, datetime, str | None, bytes, str]
"""The attributes of `Recorded`, in order, with path and query as bytes."""


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
        at: when it was handled, by the clock of the mock.
        response_body: the first MiB of the response body, as sent; empty for files.
        response_type: media type of the response.
    """

    number: int
    api: str | None
    operation_id: str | None
    method: str
    path: str = field(repr=False)  # path, query and bodies may contain secrets
    query: str = field(repr=False)
    status: int
    body: bytes = field(repr=False)
    at: datetime
    diagnosis: str | None = None
    response_body: bytes = field(default=b"", repr=False)
    response_type: str = JSON

    @property
    def content(self) -> Any:
        """The body parsed as JSON; None if it is not JSON."""
        return _parsed(self.body)

    @property
    def response(self) -> Any:
        """The body of the response as JSON, or its text; None without one, for files, and for JSON that was cut."""
        if not self.response_body:
            return None
        if self.response_type == JSON:
            return _parsed(self.response_body)
        return self.response_body.decode("utf-8", "replace")

    def json(self) -> Any:
        """Return the body parsed as JSON. Raises ValueError if it is not JSON."""
        return json.loads(self.body)

    def as_json(self, secret_paths: SecretPaths) -> dict[str, Any]:
        """Return the entry for the control endpoint, with secrets masked, without the body."""
        return {
            "number": self.number,
            "at": write_moment(self.at),
            "api": self.api,
            "operationId": self.operation_id,
            "method": self.method,
            "path": secret_paths.masked(self.path),
            "query": masked_query(self.query),
            "status": self.status,
            "diagnosis": self.diagnosis,
        }


class Requests(Sequence[Recorded]):
    """Recorded requests, oldest first."""

    def __init__(
        self,
        entries: Iterable[Recorded],
        secret_paths: SecretPaths = NO_PATHS,
        operations: Collection[str] | None = None,
    ) -> None:
        """`secret_paths` are masked when the requests are printed; `operations` are those that `matching` accepts."""
        self._entries = tuple(entries)
        self._secret_paths = secret_paths
        self._operations = operations

    def _with(self, entries: Iterable[Recorded]) -> Requests:
        return Requests(entries, self._secret_paths, self._operations)

    @overload
    def __getitem__(self, index: int) -> Recorded: ...

    @overload
    def __getitem__(self, index: slice) -> Requests: ...

    def __getitem__(self, index: int | slice) -> Recorded | Requests:
        found = self._entries[index]
        return self._with(found) if isinstance(found, tuple) else found

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Recorded]:
        return iter(self._entries)

    def __repr__(self) -> str:
        """Show the requests, since a failed assertion prints them."""
        mask = self._secret_paths.masked
        lines = [f"{one.method} {mask(one.path)} {one.status} ({one.operation_id})" for one in self._entries]
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

        Raises:
            ValueError: the operation is unknown, so that an assertion that it was not called would prove nothing.
        """
        if operation_id is not None and self._operations is not None and operation_id not in self._operations:
            import difflib  # not at the start of every mock

            close = ", ".join(difflib.get_close_matches(operation_id, self._operations)) or "none"
            raise ValueError(f"unknown operation {operation_id!r}; similar: {close}")
        wanted = {"operation_id": operation_id, "api": api, "method": method, "status": status}
        wanted = {name: value for name, value in wanted.items() if value is not None}
        found = (
            one
            for one in self._entries
            if all(getattr(one, name) == value for name, value in wanted.items())
            and (path is None or re.fullmatch(re.escape(path) if isinstance(path, str) else path, one.path))
            and (json is None or one.content == json)
        )
        return self._with(found)


class Journal:
    """The latest requests."""

    def __init__(self, size: int = SIZE) -> None:
        """Keep `size` bytes at most; with 0, requests are only counted."""
        self._entries: deque[RawEntry] = deque()
        self._left = self._size = size
        self._number = 0
        self._epoch = new_epoch()

    @property
    def epoch(self) -> str:
        """A text that every `clear` and start replaces: numbers of another epoch are those of other requests."""
        return self._epoch

    @property
    def last(self) -> int:
        """The number of the latest request; 0 after a reset."""
        return self._number

    def record(self, incoming: Incoming, answer: Answer, at: datetime) -> None:
        """Append a request and its response."""
        self._number = number = self._number + 1
        if not self._size:
            return
        body, response = incoming.body, b"" if isinstance(answer.text, bytes) else answer.body
        # No `Recorded` yet, because most entries are never read.
        self.keep(
            (
                number,
                incoming.api,
                incoming.operation_id,
                incoming.method,
                incoming.raw_path,
                incoming.query,
                answer.status,
                body if len(body) <= LARGEST_BODY else body[:LARGEST_BODY],
                at,
                answer.headers.get(DIAGNOSIS),
                response if len(response) <= LARGEST_RESPONSE else response[:LARGEST_RESPONSE],
                answer.media_type,
            )
        )

    def keep(self, entry: RawEntry) -> None:
        """Append an entry."""
        entries = self._entries
        entries.append(entry)
        self._left -= _size(entry)
        while self._left < 0 or len(entries) > LENGTH:
            self._left += _size(entries.popleft())

    def requests(self) -> Requests:
        """Return what is recorded now."""
        return Requests(map(read_entry, self._entries))

    def clear(self) -> None:
        self._entries.clear()
        self._left = self._size
        self._number = 0
        self._epoch = new_epoch()


def new_epoch() -> str:
    return secrets.token_hex(8)


def read_entry(entry: RawEntry) -> Recorded:
    """Return an entry as it is shown."""
    number, api, operation_id, method, path, query, status, body, at, diagnosis, response, media_type = entry
    shown_path, shown_query = path.decode("latin-1"), query.decode("latin-1")
    return Recorded(
        number, api, operation_id, method, shown_path, shown_query, status, body, at, diagnosis, response, media_type
    )


def _size(entry: RawEntry) -> int:
    return _OTHER + len(entry[4]) + len(entry[5]) + len(entry[7]) + len(entry[10])


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return None
