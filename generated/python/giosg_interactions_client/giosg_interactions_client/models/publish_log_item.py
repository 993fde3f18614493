from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict, format_moment, parse_moment

if TYPE_CHECKING:
    from ..models.published_project import PublishedProject


T = TypeVar("T", bound="PublishLogItem")


@_attrs_define
class PublishLogItem:
    """One publication of an interaction.

        Evidence: documented (Interaction Designer, interactions API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).

        Attributes:
            interaction_published_log_item_uid (UUID): Identifier of the entry.
            published_name (str): Name of the interaction when it was published.
            interaction_uid (UUID): Identifier of the interaction, the same as its `interactionUuid`.
            org_id (UUID): Identifier of the organization, the same as `organizationUid` of the interaction.
            published_json_version (int): The vendor's version number for the format of `publishedProject`.
            published_by_user_id (None | UUID): Identifier of the user who published the interaction.
            published_date (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read
                times without `Z` as UTC too.
            published_project (PublishedProject): A published design in the vendor's internal format, which is undocumented.
                Do not modify it.
    """

    interaction_published_log_item_uid: UUID
    published_name: str
    interaction_uid: UUID
    org_id: UUID
    published_json_version: int
    published_by_user_id: None | UUID
    published_date: datetime.datetime
    published_project: PublishedProject
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        interaction_published_log_item_uid = str(self.interaction_published_log_item_uid)

        published_name = self.published_name

        interaction_uid = str(self.interaction_uid)

        org_id = str(self.org_id)

        published_json_version = self.published_json_version

        published_by_user_id: None | str
        if isinstance(self.published_by_user_id, UUID):
            published_by_user_id = str(self.published_by_user_id)
        else:
            published_by_user_id = self.published_by_user_id

        published_date = format_moment(self.published_date)

        published_project = self.published_project.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "interactionPublishedLogItemUid": interaction_published_log_item_uid,
                "publishedName": published_name,
                "interactionUid": interaction_uid,
                "orgId": org_id,
                "publishedJsonVersion": published_json_version,
                "publishedByUserId": published_by_user_id,
                "publishedDate": published_date,
                "publishedProject": published_project,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.published_project import PublishedProject

        d = as_dict(src_dict)
        interaction_published_log_item_uid = UUID(d.pop("interactionPublishedLogItemUid"))

        published_name = d.pop("publishedName")

        interaction_uid = UUID(d.pop("interactionUid"))

        org_id = UUID(d.pop("orgId"))

        published_json_version = d.pop("publishedJsonVersion")

        def _parse_published_by_user_id(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            published_by_user_id_type_0 = UUID(data)

            return published_by_user_id_type_0

        published_by_user_id = _parse_published_by_user_id(d.pop("publishedByUserId"))

        published_date = parse_moment(d.pop("publishedDate"))

        published_project = PublishedProject.from_dict(d.pop("publishedProject"))

        _model = cls(
            interaction_published_log_item_uid=interaction_published_log_item_uid,
            published_name=published_name,
            interaction_uid=interaction_uid,
            org_id=org_id,
            published_json_version=published_json_version,
            published_by_user_id=published_by_user_id,
            published_date=published_date,
            published_project=published_project,
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
