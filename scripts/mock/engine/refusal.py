"""Refusals: why a request is not carried out, before it is put into the words of the API concerned."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

JSON = "application/json"
HTML = "text/html"
_GENERIC_TYPE = "https://tools.ietf.org/html/rfc2616#section-10"


@dataclass(frozen=True)
class Fault:
    """One fault of a request: the property or parameter concerned ('' for none) and a message."""

    place: str
    message: str
    value: Any = None
    code: str | None = None


class Refusal(Exception):
    """A request that is answered with a 4xx.

    Attributes:
        status: the HTTP status code.
        reason: one sentence, for bodies that carry one.
        faults: single faults, for the bodies that list them.
        headers: further response headers.
        body: a body that is sent as it is, where the API has one of its own for this case.
    """

    def __init__(
        self,
        status: int,
        reason: str,
        *,
        faults: tuple[Fault, ...] = (),
        headers: Mapping[str, str] | None = None,
        body: Any = None,
    ) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason
        self.faults = faults
        self.headers = dict(headers or {})
        self.body = body


def violation(place: str, message: str, value: Any, code: str) -> Refusal:
    """A refusal of goTom for one fault that has a code (reference/gotom/violation-codes.md)."""
    return Refusal(400, "Bad Request", faults=(Fault(place, message, value, code),))


@dataclass
class Answer:
    """What an operation answers: a status and a JSON value, or a text of another kind, or no body at all.

    Attributes:
        text: the JSON text of the value, where that is at hand, or the text or bytes of another media type; `value` is
            then not used.
        media_type: of the body, with its parameters.
    """

    status: int
    value: Any = None
    has_body: bool = True
    headers: dict[str, str] = field(default_factory=dict)
    text: str | bytes | None = None
    media_type: str = JSON

    @property
    def content(self) -> Any:
        """What the body holds, as its description sees it: the parsed JSON, or a text of another kind."""
        if self.text is None:
            return self.value
        return json.loads(self.text) if self.media_type == JSON else self.text


def refusal_body(api: str | None, refusal: Refusal) -> Any:
    """The body of a refusal in the form of its API.

    giosg hosts: field errors for faults (seed 000), else `{"detail": ...}`. goTom: `errors[]` for faults
    (reference/gotom/conventions.md), a JSON string for 401, else the generic body of seed 004.
    """
    if refusal.body is not None:
        return refusal.body
    if api == "gotom":
        return _gotom(refusal)
    if refusal.faults:
        fields: dict[str, list[str]] = {}
        for fault in refusal.faults:
            fields.setdefault(fault.place.split("/")[0] or "non_field_errors", []).append(fault.message)
        return fields
    return {"detail": refusal.reason}


def refusal_answer(api: str | None, refusal: Refusal, media_type: str = JSON) -> Answer:
    """A refusal as it is sent; some operations of goTom describe a page in HTML, others have bodies in JSON."""
    if media_type != HTML:
        return Answer(refusal.status, refusal_body(api, refusal), headers=refusal.headers)
    title = html.escape(refusal.reason)
    page = f"<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"
    return Answer(refusal.status, headers=refusal.headers, text=page, media_type=f"{HTML}; charset=UTF-8")


def gotom_headers(answer: Answer) -> dict[str, str]:
    """What goTom's backend says about caches, as seed 004 prints it: no answer is kept, the generic body negotiated."""
    generic = isinstance(answer.value, dict) and answer.value.get("type") == _GENERIC_TYPE
    return {"Cache-Control": "no-cache, private"} | ({"Vary": "Accept"} if generic else {})


def _gotom(refusal: Refusal) -> Any:
    if refusal.status == 401:
        return refusal.reason
    if refusal.faults:
        return {"errors": [_violation(fault) for fault in refusal.faults]}
    return {
        "type": _GENERIC_TYPE,
        "title": "An error occurred",
        "status": refusal.status,
        "detail": refusal.reason,
    }


def _violation(fault: Fault) -> dict[str, Any]:
    violation = {
        "propertyPath": fault.place.replace("/", "."),
        "message": fault.message,
        "invalidValue": fault.value,
        "cause": None,
    }
    return violation if fault.code is None else violation | {"code": fault.code}
