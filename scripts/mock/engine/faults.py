"""Faults on request: error responses, latency, slow and truncated bodies, resets and timeouts.

A fault is set by a control endpoint, for requests that match it, or by a request for itself, with a header:

    X-Mock-Fault: status=503; delay=0.5

`Prefer: code=404` (RFC 7240) asks for a documented status, or one that any server may send; others are ignored.
"""

from __future__ import annotations

import functools
import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http import HTTPStatus
from typing import Any

import jsonschema_rs

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.endpoint import Api, Endpoint
from scripts.mock.engine.incoming import Incoming
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.validation import Validator
from scripts.mock.engine.values import first_error
from scripts.openapi import JSON

HEADER, PREFER = b"x-mock-fault", b"prefer"
_LONGEST = 3600  # seconds
_LONGEST_WAIT = 1_000_000_000  # seconds, so that its date exists
_SECONDS = {"type": "number", "minimum": 0, "maximum": _LONGEST}
SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "operation": {"type": "string"},
        "api": {"type": "string"},
        "method": {"type": "string"},
        "path": {"type": "string", "format": "regex"},
        "status": {"type": "integer", "minimum": 200, "maximum": 599},
        "body": {},
        "headers": {
            "type": "object",
            "propertyNames": {"pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},
            "additionalProperties": {"type": "string", "pattern": r"^[\t -~]*$"},
        },
        "retryAfter": {"type": "integer", "minimum": 0, "maximum": _LONGEST_WAIT},
        "retryAfterForm": {"enum": ["seconds", "date"]},
        # Without `anyOf`, so that errors name the property and its limit.
        "delay": {
            **_SECONDS,
            "type": ["number", "object"],
            "minProperties": 2,
            "maxProperties": 2,
            "dependentRequired": {"min": ["max"], "max": ["min"], "median": ["sigma"], "sigma": ["median"]},
            "additionalProperties": False,
            "properties": {
                "min": _SECONDS,
                "max": _SECONDS,
                "median": _SECONDS,
                "sigma": {"type": "number", "minimum": 0, "maximum": 5},
            },
        },
        "bytesPerSecond": {"type": "number", "exclusiveMinimum": 0},
        "truncate": {"type": "integer", "minimum": 0},
        "drop": {"enum": ["reset", "timeout"]},
        "executed": {"type": "boolean"},
        "probability": {"type": "number", "minimum": 0, "maximum": 1},
        "seed": {"type": "integer"},
        "skip": {"type": "integer", "minimum": 0},
        "count": {"type": "integer", "minimum": 1},
    },
}
_OF_HEADER = {
    "status": int,
    "retry-after": int,
    "retry-after-form": str,
    "delay": float,
    "bytes-per-second": float,
    "truncate": int,
    "drop": str,
}
_HEADER_NAMES = {re.sub("-(.)", lambda match: match[1].upper(), name): name for name in _OF_HEADER}
"""Names in the header, by property."""
_PREFERRED = re.compile(r"(?:^|,)\s*code\s*=\s*\"?(\d{3})\"?\s*(?:$|[,;])")
_RETRIED = (429, 503)
_OF_ANY_SERVER = (429, 500, 502, 503, 504)
"""Statuses of servers and gateways under load, which descriptions seldom list."""
_BODILESS = (204, 205, 304)
_EFFECTS = ("status", "delay", "bytesPerSecond", "truncate", "drop")
_OF_A_STATUS = ("body", "headers", "retryAfter", "retryAfterForm")
_OF_A_RESPONSE = ("status", "bytesPerSecond", "truncate")
_OF_THE_SERVER = frozenset(("connection", "content-length", "keep-alive", "transfer-encoding", "upgrade"))
"""Headers that end messages and connections, which other properties of a fault do."""


@dataclass
class Fault:
    """A fault as set, with its number of uses.

    Attributes:
        spec: the fault as JSON.
        seen: matching requests so far.
        used: requests that failed because of it.
    """

    id: str
    spec: Mapping[str, Any]
    seen: int = 0
    used: int = 0

    @property
    def status(self) -> int | None:
        """The status to respond with; None leaves the response unchanged."""
        return self.spec.get("status")

    @property
    def is_executed(self) -> bool:
        """Whether the request still takes effect, as when only its response is lost."""
        return bool(self.spec.get("executed", self.status is None and self.spec.get("drop") is None))

    def as_json(self) -> dict[str, Any]:
        return {"id": self.id, **self.spec, "seen": self.seen, "used": self.used}

    def matches(self, incoming: Incoming) -> bool:
        spec = self.spec
        return (
            _fits(spec.get("operation"), incoming.operation_id)
            and _fits(spec.get("api"), incoming.api)
            and spec.get("method", incoming.method).upper() == incoming.method
            and ("path" not in spec or re.fullmatch(spec["path"], incoming.raw_path.decode("latin-1")) is not None)
        )

    def strikes(self) -> bool:
        """Count a matching request, and return whether it fails."""
        self.seen += 1
        if self.seen <= self.spec.get("skip", 0) or self.used >= self.spec.get("count", self.used + 1):
            return False
        if self._chance("strike").random() >= self.spec.get("probability", 1):
            return False
        self.used += 1
        return True

    def _chance(self, what: str) -> random.Random:
        """Return a source of random numbers; with a seed, one that depends only on it and the number of the request."""
        seed = self.spec.get("seed")
        return random.Random() if seed is None else random.Random(f"{seed} {what} {self.seen}")

    def delay(self) -> float:
        """Return the latency of the response, in seconds; random within its distribution."""
        match self.spec.get("delay", 0):
            case {"min": least, "max": most}:
                return self._chance("delay").uniform(least, most)
            case {"median": median, "sigma": sigma}:
                return min(float(median * self._chance("delay").lognormvariate(0, sigma)), _LONGEST)
            case seconds:
                return float(seconds)

    def answer(self, api: Api, endpoint: Endpoint | None, usual: Answer) -> Answer:
        """Return the response: the body set, else a documented example, else the backend's `usual` one."""
        spec, status = self.spec, usual.status
        if status in _BODILESS:
            answer = Answer(status, has_body=False)
        elif "body" in spec:
            answer = Answer(status, spec["body"])
        else:
            answer = example(api, endpoint, status) or usual
        for name, value in spec.get("headers", {}).items():
            if name.lower() != "content-type":
                answer.headers[name] = value
            else:
                text = answer.value if answer.text is None and isinstance(answer.value, str) else answer.text
                answer = replace(answer, media_type=value, text=text)
        if "retryAfter" in spec or status in _RETRIED:
            answer.headers["Retry-After"] = _retry_after(spec.get("retryAfter", 1), spec.get("retryAfterForm"))
        return answer


def _fits(wanted: str | None, name: str | None) -> bool:
    return wanted is None or (name is not None and wanted.lower() == name.lower())


def check_fault(spec: Mapping[str, Any]) -> None:
    """Check what `SCHEMA` cannot. Raises Refusal: 400."""
    try:
        re.compile(spec.get("path", ""))
    except re.error as error:
        raise Refusal(400, f"path: not a regular expression: {error}.") from None
    if "status" not in spec and (useless := next((name for name in _OF_A_STATUS if name in spec), None)):
        raise Refusal(400, f"{useless}: has no effect without status.")
    if not any(name in spec for name in _EFFECTS):
        raise Refusal(400, f"The fault has no effect; set one of {', '.join(_EFFECTS)}.")
    if "drop" in spec and (useless := next((name for name in _OF_A_RESPONSE if name in spec), None)):
        raise Refusal(400, f"{useless}: no response is sent with drop; set one of the two.")
    match spec.get("delay"):
        case {"min": least, "max": most} if least > most:
            raise Refusal(400, f"delay: min, {least}, is greater than max, {most}.")
    if own := sorted(name for name in spec.get("headers", {}) if name.lower() in _OF_THE_SERVER):
        raise Refusal(400, f"headers: {own[0]} is set by the server; use truncate, bytesPerSecond or drop.")


def _retry_after(seconds: int, form: str | None) -> str:
    """Return the header in one of its forms (RFC 9110 section 10.2.3); the date is by the real clock, as clients'."""
    if form != "date":
        return str(seconds)
    return format_datetime((datetime.now(UTC) + timedelta(seconds=seconds)).replace(microsecond=0), usegmt=True)


def example(api: Api, endpoint: Endpoint | None, status: int) -> Answer | None:
    """Return the documented response of a status, from its first valid example; None if there is none."""
    if endpoint is None or status not in endpoint.responses:
        return None
    validator = endpoint.responses[status]
    if validator is None:
        return Answer(status, has_body=False)
    media_type = endpoint.media_types[status]
    response = api.document.by_id[endpoint.operation_id].responses[str(status)]
    for place in api.document.examples(response / "content" / media_type):
        value = place.value
        if validator.is_valid(value):
            return Answer(status, value) if media_type == JSON else Answer(status, text=value, media_type=media_type)
    return None


class Faults:
    """The faults that are set, oldest first; the first that strikes applies."""

    def __init__(self) -> None:
        self._faults: dict[str, Fault] = {}
        self.number = 0

    def add(self, spec: Mapping[str, Any]) -> Fault:
        """Set a fault that fits `SCHEMA`."""
        self.number += 1
        fault = Fault(str(self.number), dict(spec))
        self._faults[fault.id] = fault
        return fault

    def __iter__(self) -> Iterator[Fault]:
        return iter([*self._faults.values()])

    def dump(self) -> dict[str, Any]:
        """Return the faults as JSON, for other processes."""
        return {"faults": [asdict(one) for one in self], "number": self.number}

    def load(self, dumped: Mapping[str, Any]) -> None:
        """Set what `dump` returned."""
        self._faults = {one["id"]: Fault(**one) for one in dumped["faults"]}
        self.number = dumped["number"]

    def remove(self, identifier: str) -> bool:
        """Remove a fault; returns whether there was one."""
        return self._faults.pop(identifier, None) is not None

    def clear(self) -> None:
        self._faults.clear()
        self.number = 0

    def find(self, incoming: Incoming, endpoint: Endpoint | None) -> Fault | None:
        """Return the fault of a request: its own, or one that is set. Raises Refusal: 400, the header is invalid."""
        if (own := incoming.header(HEADER)) is not None:
            return _read_header(own)
        if (preferred := incoming.header(PREFER)) is not None and (code := _PREFERRED.search(preferred)):
            status = int(code[1])
            if endpoint is not None and (status in endpoint.responses or status in _OF_ANY_SERVER):
                return Fault("prefer", {"status": status})
        if not self._faults:
            return None
        return next((one for one in self._faults.values() if one.matches(incoming) and one.strikes()), None)


@functools.cache
def _validator() -> Validator:
    return jsonschema_rs.Draft202012Validator(SCHEMA, validate_formats=True)


def _read_header(text: str) -> Fault:
    spec: dict[str, Any] = {}
    properties = {name: one for one, name in _HEADER_NAMES.items()}
    for piece in filter(None, (piece.strip() for piece in text.split(";"))):
        name, _, value = (part.strip() for part in piece.partition("="))
        try:
            spec[properties[name]] = _OF_HEADER[name](value)
        except (KeyError, ValueError):
            known = ", ".join(_OF_HEADER)
            raise Refusal(400, f"X-Mock-Fault: {piece[:80]!r} is invalid; use name=value with {known}") from None
    validator = _validator()
    if error := first_error(validator, spec):
        names = [_HEADER_NAMES[str(name)] for name in error.instance_path]
        raise Refusal(400, f"{': '.join(['X-Mock-Fault', *names])}: {error.message[:200]}")
    try:
        check_fault(spec)
    except Refusal as refusal:
        text = re.sub(r"\w+", lambda word: _HEADER_NAMES.get(word[0], word[0]), refusal.reason)
        raise Refusal(400, f"X-Mock-Fault: {text}") from None
    return Fault("header", spec)


def reason(status: int) -> str:
    """Return the reason phrase of a status."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Error"
