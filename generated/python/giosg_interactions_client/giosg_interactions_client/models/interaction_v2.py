from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict, format_moment, parse_moment

T = TypeVar("T", bound="InteractionV2")


@_attrs_define
class InteractionV2:
    """An interaction as the newer list shows it. There are further attributes that could not be read.

        Evidence: documented (Interaction Designer, interactions API, later version,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api). The table goes on
    where the copy ends. That every listed attribute comes with every interaction is inferred.

        Attributes:
            id (UUID): Identifier of the interaction, the `interactionUuid` of the other operations.
            collection_id (int): Id of the collection that holds the interaction, `workspaceUid` in the other operations.
            organization_id (UUID): Identifier of the organization that owns the interaction.
            created_at (datetime.datetime): Moment in UTC, ISO 8601 with exactly three decimals of a second and a final `Z`.
            name (str): Name of the interaction.
            notes (None | str): Free text about the interaction.
            author_company_id (str): Identifier of the organization of the user who created the interaction.
            author_user_id (str): Identifier of the user who created the interaction.
            published_at (None | str): Moment in UTC; the fraction of the second and the final `Z` may be missing. Null if
                never published.
            legacy_id (int | Unset): Integer id, `uid` in the other operations. The vendor will remove it; do not use it.
            updated_at (datetime.datetime | Unset): Moment in UTC, ISO 8601 with exactly three decimals of a second and a
                final `Z`.
            published_asset_id (None | str | Unset): Deprecated by the vendor; do not use it.
    """

    id: UUID
    collection_id: int
    organization_id: UUID
    created_at: datetime.datetime
    name: str
    notes: None | str
    author_company_id: str
    author_user_id: str
    published_at: None | str
    legacy_id: int | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    published_asset_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        collection_id = self.collection_id

        organization_id = str(self.organization_id)

        created_at = format_moment(self.created_at)

        name = self.name

        notes: None | str
        notes = self.notes

        author_company_id = self.author_company_id

        author_user_id = self.author_user_id

        published_at: None | str
        published_at = self.published_at

        legacy_id = self.legacy_id

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = format_moment(self.updated_at)

        published_asset_id: None | str | Unset
        if isinstance(self.published_asset_id, Unset):
            published_asset_id = UNSET
        else:
            published_asset_id = self.published_asset_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "collection_id": collection_id,
                "organization_id": organization_id,
                "created_at": created_at,
                "name": name,
                "notes": notes,
                "author_company_id": author_company_id,
                "author_user_id": author_user_id,
                "published_at": published_at,
            }
        )
        if legacy_id is not UNSET:
            field_dict["legacy_id"] = legacy_id
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if published_asset_id is not UNSET:
            field_dict["published_asset_id"] = published_asset_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        collection_id = d.pop("collection_id")

        organization_id = UUID(d.pop("organization_id"))

        created_at = parse_moment(d.pop("created_at"))

        name = d.pop("name")

        def _parse_notes(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        notes = _parse_notes(d.pop("notes"))

        author_company_id = d.pop("author_company_id")

        author_user_id = d.pop("author_user_id")

        def _parse_published_at(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        published_at = _parse_published_at(d.pop("published_at"))

        legacy_id = d.pop("legacy_id", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = parse_moment(_updated_at)

        def _parse_published_asset_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        published_asset_id = _parse_published_asset_id(d.pop("published_asset_id", UNSET))

        _model = cls(
            id=id,
            collection_id=collection_id,
            organization_id=organization_id,
            created_at=created_at,
            name=name,
            notes=notes,
            author_company_id=author_company_id,
            author_user_id=author_user_id,
            published_at=published_at,
            legacy_id=legacy_id,
            updated_at=updated_at,
            published_asset_id=published_asset_id,
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
