"""Control of how the server behaves: its clock, faults, and which checks it makes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.backend import ControlEndpoint, ControlRequest
from scripts.mock.engine.clock import Clock
from scripts.mock.engine.faults import SCHEMA, Faults, check_fault
from scripts.mock.engine.moments import write_moment
from scripts.mock.engine.names import check_name
from scripts.mock.engine.refusal import NotFound, Refusal

_CLOCK = {
    "type": "object",
    "minProperties": 1,
    "additionalProperties": False,
    "properties": {
        "now": {"type": "string", "format": "date-time"},
        "travel": {"type": "number", "minimum": -1e11, "maximum": 1e11},
        "frozen": {"type": "boolean"},
        "restore": {"const": True},
    },
}
_SWITCHES = {
    "type": "object",
    "additionalProperties": False,
    "properties": {"validation": {"type": "boolean"}, "credentials": {"type": "boolean"}},
}


@dataclass
class Switches:
    """Checks that can be switched off.

    Attributes:
        validation: without it, a request that is invalid gets the documented example of success.
        credentials: without it, every caller is the first user of the demo data.
    """

    validation: bool = True
    credentials: bool = True


class ConductControl:
    """The clock, the faults and the switches of a server."""

    def __init__(self, clock: Clock, operations: Mapping[str, str]) -> None:
        """`operations` are the APIs of the described operations, by operationId."""
        self._operations = operations
        self.clock = clock
        self.faults = Faults()
        self.switches = Switches()
        self.endpoints = [
            ControlEndpoint("GET", "clock", lambda request: self._shown()),
            ControlEndpoint("POST", "clock", self._set_clock, _CLOCK),
            ControlEndpoint("GET", "faults", lambda request: {"faults": [one.as_json() for one in self.faults]}),
            ControlEndpoint("POST", "faults", self._add_fault, SCHEMA),
            ControlEndpoint("DELETE", "faults", self._clear_faults),
            ControlEndpoint("DELETE", "faults/{fault_id}", self._remove_fault),
            ControlEndpoint("GET", "switches", lambda request: asdict(self.switches)),
            ControlEndpoint("PATCH", "switches", self._switch, _SWITCHES),
        ]

    def forget(self) -> None:
        """Show the real time, remove the faults and switch all checks on."""
        self.clock.restore()
        self.faults.clear()
        self.switches = Switches()

    @contextmanager
    def kept_on_failure(self) -> Iterator[None]:
        """Context manager that undoes what it contains if that raises an exception."""
        before = self.dump()
        try:
            yield
        except BaseException:
            self.load(before)
            raise

    def dump(self) -> dict[str, Any]:
        """Return all of it as JSON, for other processes."""
        return {"clock": self.clock.dump(), "faults": self.faults.dump(), "switches": asdict(self.switches)}

    def load(self, dumped: Mapping[str, Any]) -> None:
        """Set what `dump` returned; nothing is set in a new namespace."""
        if "clock" not in dumped:
            self.forget()
            return
        self.clock.load(dumped["clock"])
        self.faults.load(dumped["faults"])
        self.switches = Switches(**dumped["switches"])

    def _shown(self) -> dict[str, Any]:
        return {"now": write_moment(self.clock()), "frozen": self.clock.is_frozen}

    def _set_clock(self, request: ControlRequest) -> dict[str, Any]:
        """Set, move, freeze or start the clock, in this order."""
        wanted: Mapping[str, Any] = request.body
        try:
            if "restore" in wanted:
                self.clock.restore()
            if "now" in wanted:
                self.clock.set(datetime.fromisoformat(wanted["now"]))
            if "travel" in wanted:
                self.clock.travel(timedelta(seconds=wanted["travel"]))
        except (OverflowError, ValueError):
            raise Refusal(400, "The clock shows moments in the years 2 to 9998 only.") from None
        if wanted.get("frozen", False):
            self.clock.freeze()
        elif "frozen" in wanted:
            self.clock.run()
        return self._shown()

    def _add_fault(self, request: ControlRequest) -> Answer:
        check_fault(request.body)
        check_name("operation", request.body.get("operation"), self._operations)
        check_name("api", request.body.get("api"), {*self._operations.values()})
        return Answer(201, self.faults.add(request.body).as_json())

    def _clear_faults(self, request: ControlRequest) -> Answer:
        self.faults.clear()
        return Answer(204, has_body=False)

    def _remove_fault(self, request: ControlRequest) -> Answer:
        if not self.faults.remove(request.path["fault_id"]):
            raise NotFound
        return Answer(204, has_body=False)

    def _switch(self, request: ControlRequest) -> dict[str, Any]:
        self.switches = Switches(**(asdict(self.switches) | request.body))
        return asdict(self.switches)
