from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class Theme(OpenModel):
    """Design for interactions. Only the id is known; other attributes are kept.

        Evidence: observed (Operations of the Interaction Designer HTTP API). Client code reads uid only. That it is the
    themeId of interactions is inferred from its use in the code.

        Attributes:
            uid (int | Unset): Id of the theme, used as `themeId` of interactions.
    """

    uid: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
