"""Common behavior of all command lines: one message for known errors, resource limits, and cleanup of children."""

from __future__ import annotations

import contextlib
import functools
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from contextvars import copy_context
from types import FrameType

from scripts.files import limits
from scripts.files.errors import KnownError, shown

Main = Callable[..., int]
_TICK_SECONDS = 0.5


class _TimeError(KnownError):
    """The run exceeded its limit of processor time."""


class Ended(SystemExit):
    """The process received SIGTERM; raised so that started processes are ended."""


def command(main: Main) -> Main:
    """Decorate the `main` of a command line to end with an exit status and one message, never with a traceback.

    Known errors, system errors and exceeded limits exit with 1, interruptions with 130, SIGTERM with 143. Limits come
    from the environment until the option `--limit` changes them, and apply to this call only.
    """

    return _wrapped(main, _time_limit)


def unbounded_command(main: Main) -> Main:
    """Like `command`, but without a time limit, for servers, measurements and the chain."""
    return _wrapped(main, contextlib.nullcontext)


def _wrapped(main: Main, time_limit: Callable[[], AbstractContextManager[None]]) -> Main:
    @functools.wraps(main)
    def run(arguments: Sequence[str] | None = None) -> int:
        return copy_context().run(_run, main, arguments, time_limit)

    return run


def _run(main: Main, arguments: Sequence[str] | None, time_limit: Callable[[], AbstractContextManager[None]]) -> int:
    recursion_limit = sys.getrecursionlimit()
    try:
        limits.use(limits.from_environment())
        with _ending_on_sigterm(), time_limit():
            status = main(arguments)
        sys.stdout.flush()
        return status
    except KnownError as error:
        return _fail(str(error))
    except RecursionError:
        return _fail(f"the input is nested too deeply: {limits.remedy('depth')}")
    except MemoryError:
        return _fail("not enough memory for the input; split it")
    except BrokenPipeError:
        # The reader of standard output has gone; without this, Python reports an error when it flushes at exit.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        place = f"{shown(error.filename)}: " if isinstance(error.filename, str) else ""
        reason = "no such file" if isinstance(error, FileNotFoundError) else error.strerror or str(error)
        return _fail(f"{place}{reason}")
    except KeyboardInterrupt:
        return _fail("interrupted", 130)
    finally:
        sys.setrecursionlimit(recursion_limit)  # it is of the process, not of this context


def _fail(message: str, status: int = 1) -> int:
    print(f"error: {message}", file=sys.stderr)
    return status


@contextlib.contextmanager
def _time_limit() -> Iterator[None]:
    """Raise an exception when the run exceeds its processor time (without that of its children)."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    begin = _processor_time()

    def tick(number: int, frame: FrameType | None) -> None:
        if _processor_time() - begin > limits.current().seconds:
            raise _TimeError(f"the run took too long: {limits.remedy('seconds')}")

    earlier = signal.signal(signal.SIGPROF, tick)
    signal.setitimer(signal.ITIMER_PROF, _TICK_SECONDS, _TICK_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, earlier)


def _processor_time() -> float:
    times = os.times()
    return times.user + times.system


@contextlib.contextmanager
def _ending_on_sigterm() -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def end(number: int, frame: FrameType | None) -> None:
        raise Ended(128 + number)

    earlier = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, earlier)
