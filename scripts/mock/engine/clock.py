"""The clock of a server, which control endpoints can freeze, set and move."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from scripts.mock.engine.moments import check_now


class Clock:
    """Shows the time of another clock until it is changed."""

    def __init__(self, source: Callable[[], datetime]) -> None:
        """`source` returns aware datetimes."""
        self._source = source
        self._offset = timedelta()
        self._frozen: datetime | None = None

    def __call__(self) -> datetime:
        return self._source() + self._offset if self._frozen is None else self._frozen

    @property
    def is_frozen(self) -> bool:
        """Whether time stands still."""
        return self._frozen is not None

    def freeze(self) -> None:
        """Let time stand still at the moment shown now."""
        self._frozen = self()

    def run(self) -> None:
        """Let time go on from the moment shown now."""
        now, self._frozen = self(), None
        self._offset = now - self._source()

    def set(self, now: datetime) -> None:
        """Show another moment; a frozen clock stays frozen. Raises OverflowError, see `check_now`."""
        self.travel(now - self())

    def travel(self, duration: timedelta) -> None:
        """Move by a duration, backward if negative. Raises OverflowError, see `check_now`."""
        moved = check_now(self() + duration)
        if self._frozen is None:
            self._offset += duration
        else:
            self._frozen = moved

    def dump(self) -> dict[str, Any]:
        """Return what has been changed as JSON, for other processes."""
        frozen = None if self._frozen is None else self._frozen.isoformat()
        return {"offset": self._offset // timedelta(microseconds=1), "frozen": frozen}

    def load(self, dumped: Mapping[str, Any]) -> None:
        """Change what `dump` returned."""
        frozen = dumped["frozen"]
        self._frozen = None if frozen is None else datetime.fromisoformat(frozen)
        self._offset = timedelta(microseconds=dumped["offset"])

    def restore(self) -> None:
        """Show the time of the other clock again."""
        self._offset, self._frozen = timedelta(), None
