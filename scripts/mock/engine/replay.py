"""Values that change from run to run: the time, and the ids and tokens of new records.

Two headers pin them for one request, so that two servers with the same history give the same responses byte for byte:
`X-Mock-Now` (RFC 3339) is the time at which the request is handled, and `X-Mock-Seed` (any text) determines the ids and
tokens that it creates. Without them, the time is the server's clock and ids are random.
"""

from __future__ import annotations

import os
import random
import secrets
import sys
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from contextvars import ContextVar
from datetime import datetime

from scripts.mock.engine.incoming import Incoming
from scripts.mock.engine.moments import check_now
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.store_errors import DuplicateError

_NOW = b"x-mock-now"
_SEED = b"x-mock-seed"
_UNPINNED = nullcontext()
_READ_AT_ONCE = 64
"""Number of ids whose random digits are read with one system call."""
_unused: list[str] = []
if sys.platform != "win32":
    os.register_at_fork(after_in_child=_unused.clear)

_pinned_now: ContextVar[datetime | None] = ContextVar("pinned_now", default=None)
_pinned_ids: ContextVar[random.Random | None] = ContextVar("pinned_ids", default=None)


def new_id() -> str:
    """Return a new UUID (version 4)."""
    digits = new_hex()
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def new_hex() -> str:
    """Return a new UUID as 32 hexadecimal digits (RFC 9562 section 5.4)."""
    pinned = _pinned_ids.get()
    digits = _random_digits() if pinned is None else pinned.randbytes(16).hex()
    return f"{digits[:12]}4{digits[13:16]}{'89ab'[int(digits[16], 16) % 4]}{digits[17:]}"


def is_random() -> bool:
    """Return whether new ids are random, so that no record has them yet."""
    return _pinned_ids.get() is None


def _random_digits() -> str:
    """Return 32 random hexadecimal digits."""
    try:
        return _unused.pop()
    except IndexError:
        digits = os.urandom(16 * _READ_AT_ONCE).hex()
        _unused.extend(digits[at : at + 32] for at in range(32, len(digits), 32))
        return digits[:32]


def new_token(size: int) -> str:
    """Return a new URL-safe token of `size` random bytes."""
    pinned = _pinned_ids.get()
    if pinned is None:
        return secrets.token_urlsafe(size)
    return urlsafe_b64encode(pinned.randbytes(size)).rstrip(b"=").decode("ascii")


def pinnable(clock: Callable[[], datetime]) -> Callable[[], datetime]:
    """Return a clock that shows the pinned time while a request pins it, and that of `clock` otherwise."""
    return lambda: _pinned_now.get() or clock()


def pinned(incoming: Incoming) -> AbstractContextManager[None]:
    """Pin what the headers of a request pin, on entry. Raises Refusal: 400 for a time that is not one."""
    return _pin(incoming) if _NOW in incoming.headers or _SEED in incoming.headers else _UNPINNED


@contextmanager
def _pin(incoming: Incoming) -> Iterator[None]:
    now, seed = incoming.header(_NOW), incoming.header(_SEED)
    tokens = (_pinned_now.set(_moment(now)), _pinned_ids.set(None if seed is None else random.Random(seed)))
    try:
        yield
    except DuplicateError:
        if seed is None:
            raise
        raise Refusal(400, "X-Mock-Seed: its ids exist already; send another seed with each request.") from None
    finally:
        _pinned_now.reset(tokens[0])
        _pinned_ids.reset(tokens[1])


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    with suppress(ValueError, OverflowError):
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is not None:
            return check_now(moment)
    raise Refusal(
        400, f"X-Mock-Now: {text[:80]!r} is not an RFC 3339 date-time with an offset, in the years 2 to 9998."
    )
