"""Wait for a job of the server, with growing pauses, until a deadline."""

from __future__ import annotations

import time

from .errors import ConfigurationError, JobTimeoutError

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 10.0
_GROWTH = 1.5


class Patience:
    """The pauses between requests for the state of a job.

    Args:
        job: description of the job, for the error.
        timeout: seconds to wait in total; None waits forever.

    Raises ConfigurationError for a timeout that is not positive.
    """

    def __init__(self, job: str, timeout: float | None) -> None:
        if timeout is not None and not (isinstance(timeout, (int, float)) and timeout > 0):
            raise ConfigurationError(f"timeout must be a positive number of seconds or None, got {timeout!r}")
        self._job = job
        self._timeout = timeout
        self._begin = time.monotonic()
        self._pause = FIRST_PAUSE

    def pause(self, state: object) -> float:
        """Return the seconds to wait before the next request.

        Raises:
            JobTimeoutError: the deadline has passed; `state` is the state of the job for the error.
        """
        left = float("inf") if self._timeout is None else self._timeout - (time.monotonic() - self._begin)
        if left <= 0:
            raise JobTimeoutError(f"{self._job} did not end within {self._timeout} s; it keeps running", state)
        pause, self._pause = min(self._pause, left), min(LONGEST_PAUSE, self._pause * _GROWTH)
        return pause
