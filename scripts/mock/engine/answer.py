"""Responses of operations."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from scripts.mock.engine.text import encode_json
from scripts.openapi import JSON


@dataclass(slots=True)
class Answer:
    """A response: a status with a JSON value, a text of another media type, or no body.

    Attributes:
        text: the body as JSON text, or as text or bytes of another media type; overrides `value`.
        media_type: media type of the body, with its parameters.
    """

    status: int
    value: Any = None
    has_body: bool = True
    headers: dict[str, str] = field(default_factory=dict)
    text: str | bytes | None = None
    media_type: str = JSON
    _body: bytes | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def content(self) -> Any:
        """The body for validation: parsed JSON, or the text of another media type."""
        if self.text is None:
            return self.value
        return json.loads(self.text) if self.media_type == JSON else self.text

    @property
    def body(self) -> bytes:
        """The body as sent; empty without one. The value and text must not change once it was read."""
        if self._body is None:
            content: str | bytes = ""
            if self.has_body:
                content = encode_json(self.value) if self.text is None else self.text
            self._body = content.encode("utf-8") if isinstance(content, str) else content
        return self._body
