"""Error responses of goTom's backend (Symfony)."""

from __future__ import annotations

from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.refusal import FieldError, Refusal
from scripts.openapi import JSON

HTML = "text/html"
GENERIC_TYPE = "https://tools.ietf.org/html/rfc2616#section-10"


def violation(place: str, message: str, value: Any, code: str) -> Refusal:
    """Return a 400 with one violation and its code (reference/gotom/violation-codes.md)."""
    return Refusal(400, "Bad Request", errors=(FieldError(place, message, value, code),))


def refusal_body(refusal: Refusal, reason: str) -> Any:
    """Return the error body: a JSON string for 401, `errors[]` (`gotom/conventions`) for violations,
    otherwise the generic body of `seed-004`.
    """
    if refusal.body is not None:
        return refusal.body
    if refusal.status == 401:
        return reason
    if refusal.errors:
        return {"errors": [_violation(error) for error in refusal.errors]}
    return {"type": GENERIC_TYPE, "title": "An error occurred", "status": refusal.status, "detail": reason}


def refusal_page(refusal: Refusal, reason: str) -> Answer:
    """Return the HTML error page described by some operations."""
    import html  # not at the start of every mock

    title = html.escape(reason)
    page = f"<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"
    return Answer(refusal.status, headers=refusal.headers, text=page, media_type=f"{HTML}; charset=UTF-8")


def is_generic(answer: Answer) -> bool:
    """Return whether a response has the generic error body."""
    return answer.media_type == JSON and isinstance(answer.value, dict) and answer.value.get("type") == GENERIC_TYPE


def _violation(error: FieldError) -> dict[str, Any]:
    violation = {
        "propertyPath": error.place.replace("/", "."),
        "message": error.message,
        "invalidValue": error.value,
        "cause": None,
    }
    return violation if error.code is None else violation | {"code": error.code}
