from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.partner_visibility import PartnerVisibility
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class OutgoingInvitationWrite(OpenModel):
    """An invitation to send. Unknown attributes are ignored.

        Evidence: archived (giosg Live HTTP API, partnerships,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships).

        Attributes:
            email (str): Email address to send the invitation to.
            partner_visibility (PartnerVisibility): Who in an organization sees the partner: everybody or only managers.
                Other values are possible.
            message (str | Unset): Message to the receiver.
            partner_display_name (None | str | Unset): Display name of the new partner; null for the partner's own name.
            room_shares (list[InvitedRoomWrite] | Unset): The rooms to share.
            team_shares (list[InvitedTeamWrite] | Unset): The teams to share.
    """

    email: str
    partner_visibility: PartnerVisibility
    message: str | Unset = UNSET
    partner_display_name: None | str | Unset = UNSET
    room_shares: list[InvitedRoomWrite] | Unset = UNSET
    team_shares: list[InvitedTeamWrite] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.invited_room_write import InvitedRoomWrite
from ..models.invited_team_write import InvitedTeamWrite
