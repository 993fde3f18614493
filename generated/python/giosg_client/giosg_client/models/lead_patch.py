from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class LeadPatch(OpenModel):
    """The attributes to change; others are unchanged. Unknown attributes are ignored.

        Evidence: documented (giosg Live HTTP API, leads,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/leads). That unknown attributes are ignored is
    inferred from the vendor's framework.

        Attributes:
            assigned_user_id (None | Unset | UUID): Identifier of the user of the organization to assign the lead to; null
                to unassign it.
            is_closed (bool | Unset): Whether the lead is closed.
    """

    assigned_user_id: None | Unset | UUID = UNSET
    is_closed: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
