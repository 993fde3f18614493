from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict, format_moment, parse_moment

T = TypeVar("T", bound="ChatInvitation")


@_attrs_define
class ChatInvitation:
    """An invitation of a team to a chat.

        Evidence: inferred (What published clients of giosg rely on, https://github.com/giosg/demo-bot). The client does not
    read the response; the attributes are those of similar resources.

        Attributes:
            id (UUID | Unset): Identifier of the invitation.
            chat_id (UUID | Unset): Identifier of the chat.
            invited_team_id (UUID | Unset): Identifier of the team.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
    """

    id: UUID | Unset = UNSET
    chat_id: UUID | Unset = UNSET
    invited_team_id: UUID | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: str | Unset = UNSET
        if not isinstance(self.id, Unset):
            id = str(self.id)

        chat_id: str | Unset = UNSET
        if not isinstance(self.chat_id, Unset):
            chat_id = str(self.chat_id)

        invited_team_id: str | Unset = UNSET
        if not isinstance(self.invited_team_id, Unset):
            invited_team_id = str(self.invited_team_id)

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = format_moment(self.created_at)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if chat_id is not UNSET:
            field_dict["chat_id"] = chat_id
        if invited_team_id is not UNSET:
            field_dict["invited_team_id"] = invited_team_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        _id = d.pop("id", UNSET)
        id: UUID | Unset
        if isinstance(_id, Unset):
            id = UNSET
        else:
            id = UUID(_id)

        _chat_id = d.pop("chat_id", UNSET)
        chat_id: UUID | Unset
        if isinstance(_chat_id, Unset):
            chat_id = UNSET
        else:
            chat_id = UUID(_chat_id)

        _invited_team_id = d.pop("invited_team_id", UNSET)
        invited_team_id: UUID | Unset
        if isinstance(_invited_team_id, Unset):
            invited_team_id = UNSET
        else:
            invited_team_id = UUID(_invited_team_id)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = parse_moment(_created_at)

        _model = cls(
            id=id,
            chat_id=chat_id,
            invited_team_id=invited_team_id,
            created_at=created_at,
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
