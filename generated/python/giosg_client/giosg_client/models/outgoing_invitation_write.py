from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.partner_visibility import PartnerVisibility
from ..types import UNSET, Unset
from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.invited_room_write import InvitedRoomWrite
    from ..models.invited_team_write import InvitedTeamWrite


T = TypeVar("T", bound="OutgoingInvitationWrite")


@_attrs_define
class OutgoingInvitationWrite:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        partner_visibility = self.partner_visibility.value

        message = self.message

        partner_display_name: None | str | Unset
        if isinstance(self.partner_display_name, Unset):
            partner_display_name = UNSET
        else:
            partner_display_name = self.partner_display_name

        room_shares: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.room_shares, Unset):
            room_shares = []
            for room_shares_item_data in self.room_shares:
                room_shares_item = room_shares_item_data.to_dict()
                room_shares.append(room_shares_item)

        team_shares: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.team_shares, Unset):
            team_shares = []
            for team_shares_item_data in self.team_shares:
                team_shares_item = team_shares_item_data.to_dict()
                team_shares.append(team_shares_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "email": email,
                "partner_visibility": partner_visibility,
            }
        )
        if message is not UNSET:
            field_dict["message"] = message
        if partner_display_name is not UNSET:
            field_dict["partner_display_name"] = partner_display_name
        if room_shares is not UNSET:
            field_dict["room_shares"] = room_shares
        if team_shares is not UNSET:
            field_dict["team_shares"] = team_shares

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.invited_room_write import InvitedRoomWrite
        from ..models.invited_team_write import InvitedTeamWrite

        d = as_dict(src_dict)
        email = d.pop("email")

        partner_visibility = PartnerVisibility(d.pop("partner_visibility"))

        message = d.pop("message", UNSET)

        def _parse_partner_display_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_display_name = _parse_partner_display_name(d.pop("partner_display_name", UNSET))

        _room_shares = d.pop("room_shares", UNSET)
        room_shares: list[InvitedRoomWrite] | Unset = UNSET
        if _room_shares is not UNSET:
            room_shares = []
            for room_shares_item_data in as_list(_room_shares):
                room_shares_item = InvitedRoomWrite.from_dict(room_shares_item_data)

                room_shares.append(room_shares_item)

        _team_shares = d.pop("team_shares", UNSET)
        team_shares: list[InvitedTeamWrite] | Unset = UNSET
        if _team_shares is not UNSET:
            team_shares = []
            for team_shares_item_data in as_list(_team_shares):
                team_shares_item = InvitedTeamWrite.from_dict(team_shares_item_data)

                team_shares.append(team_shares_item)

        _model = cls(
            email=email,
            partner_visibility=partner_visibility,
            message=message,
            partner_display_name=partner_display_name,
            room_shares=room_shares,
            team_shares=team_shares,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
