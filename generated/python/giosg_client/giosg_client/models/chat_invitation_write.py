from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict

T = TypeVar("T", bound="ChatInvitationWrite")


@_attrs_define
class ChatInvitationWrite:
    """The team to invite to a chat.

    Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).

    Attributes:
        invited_team_id (UUID): Identifier of the team.
    """

    invited_team_id: UUID
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        invited_team_id = str(self.invited_team_id)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "invited_team_id": invited_team_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        invited_team_id = UUID(d.pop("invited_team_id"))

        _model = cls(
            invited_team_id=invited_team_id,
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
