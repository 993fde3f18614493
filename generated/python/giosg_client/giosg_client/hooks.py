"""Hooks of a client: functions that it calls before and after each attempt of a call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Attempt:
    """An attempt of a call, as hooks see it. It contains no credentials, query or body.

    Attributes:
        operation: the operationId in the API's description.
        method: the HTTP method.
        path: path of the request; secrets in it are replaced by `[redacted]`.
        number: 1 for the first attempt of the call.
        status_code: the HTTP status code; None before the response, and if there is no usable one.
        headers: the response headers; empty without a response.
        error: class name of the error, if there was no usable response: an error of httpx or of this package
            (`ResponseTooLargeError` ...), or a cancellation.
        seconds: duration of the attempt, up to the end of the response, or of its headers if it is streamed.
        wait: seconds until the next attempt; None if there is none.
    """

    operation: str
    method: str
    path: str
    number: int
    status_code: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    error: str | None = None
    seconds: float = 0.0
    wait: float | None = None


Hook = Callable[[Attempt], object]
"""Called by sync and async clients alike, in the thread of the call: it must not block. Its exceptions end the call."""
