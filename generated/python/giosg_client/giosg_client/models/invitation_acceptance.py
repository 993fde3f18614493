from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.partner_visibility import PartnerVisibility
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class InvitationAcceptance(OpenModel):
    """How the receiving organization shows its new partner. Unknown attributes are ignored.

        Evidence: archived (giosg Live HTTP API, partnerships,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships).

        Attributes:
            display_name (None | str | Unset): Display name of the partner; null for the partner's own name.
            visibility (PartnerVisibility | Unset): Who in an organization sees the partner: everybody or only managers.
                Other values are possible.
    """

    display_name: None | str | Unset = UNSET
    visibility: PartnerVisibility | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
