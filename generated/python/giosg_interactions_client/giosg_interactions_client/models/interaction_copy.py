from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class InteractionCopy(OpenModel):
    """The differences of the copy. Everything is optional.

        Evidence: documented (Interaction Designer, interactions API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).

        Attributes:
            name (str | Unset): Name of the copy. Without it, the server derives one from the original's name.
            group_id (int | Unset): Id of the collection for the copy; the original's by default.
            force_unique_name (bool | Unset): True adds a number to a name in use, such as "Offer 2" for "Offer".
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "group_id": "groupId",
        "force_unique_name": "forceUniqueName",
    }

    name: str | Unset = UNSET
    group_id: int | Unset = UNSET
    force_unique_name: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
