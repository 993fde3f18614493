"""What an operation answers."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from scripts.openapi import JSON


@dataclass
class Answer:
    """A status with a JSON value, a text of another media type, or no body.

    Attributes:
        text: the JSON text of the value, where it is at hand, or the text or bytes of another media type; `value` is
            then ignored.
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
        """The body as its schema sees it: parsed JSON, or a text of another media type."""
        if self.text is None:
            return self.value
        return json.loads(self.text) if self.media_type == JSON else self.text
