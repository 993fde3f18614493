"""The user behind the credentials."""

from __future__ import annotations

from scripts.mock.refusal import Answer
from scripts.mock.request import Request


def me(request: Request) -> Answer:
    return Answer(request.operation.success, dict(request.caller))
