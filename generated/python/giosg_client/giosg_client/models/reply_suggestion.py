from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ReplySuggestion(OpenModel):
    """A reply that giosg suggested to the user.

    Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).

    Attributes:
        id (None | str | Unset): Identifier of the suggestion.
        suggestion (None | str | Unset): The text.
        relevancy_score (float | None | Unset): Relevance; the scale is unknown.
        message_id (None | str | Unset): Identifier of the message that it replies to.
    """

    id: None | str | Unset = UNSET
    suggestion: None | str | Unset = UNSET
    relevancy_score: float | None | Unset = UNSET
    message_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
