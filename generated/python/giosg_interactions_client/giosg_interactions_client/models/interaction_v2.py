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
    """An interaction in the newer list. There are further attributes, which could not be read.

        Evidence: documented (Interaction Designer, interactions API, later version,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api). The copy ends
    within the table.

        Attributes:
            id (UUID): Identifier of the interaction, `interactionUuid` in other operations.
            legacy_id (int | None | Unset): Integer id, `uid` in other operations. The vendor will remove it; do not use it.
            collection_id (int | Unset): Id of the interaction's collection, `workspaceUid` in other operations.
            organization_id (UUID | Unset): Identifier of the organization that owns the interaction.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            updated_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            name (str | Unset): Name of the interaction.
            notes (None | str | Unset): Free text about the interaction.
            author_company_id (None | str | Unset): Identifier of the organization of the user who created the interaction.
            author_user_id (None | str | Unset): Identifier of the user who created the interaction.
            published_asset_id (None | str | Unset): Deprecated by the vendor; do not use it.
            published_at (None | str | Unset): Time in UTC; fractional seconds and the final `Z` may be missing. Null if
                never published.
    """

    id: UUID
    legacy_id: int | None | Unset = UNSET
    collection_id: int | Unset = UNSET
    organization_id: UUID | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    name: str | Unset = UNSET
    notes: None | str | Unset = UNSET
    author_company_id: None | str | Unset = UNSET
    author_user_id: None | str | Unset = UNSET
    published_asset_id: None | str | Unset = UNSET
    published_at: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        legacy_id: int | None | Unset
        if isinstance(self.legacy_id, Unset):
            legacy_id = UNSET
        else:
            legacy_id = self.legacy_id

        collection_id = self.collection_id

        organization_id: str | Unset = UNSET
        if not isinstance(self.organization_id, Unset):
            organization_id = str(self.organization_id)

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = format_moment(self.created_at)

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = format_moment(self.updated_at)

        name = self.name

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        author_company_id: None | str | Unset
        if isinstance(self.author_company_id, Unset):
            author_company_id = UNSET
        else:
            author_company_id = self.author_company_id

        author_user_id: None | str | Unset
        if isinstance(self.author_user_id, Unset):
            author_user_id = UNSET
        else:
            author_user_id = self.author_user_id

        published_asset_id: None | str | Unset
        if isinstance(self.published_asset_id, Unset):
            published_asset_id = UNSET
        else:
            published_asset_id = self.published_asset_id

        published_at: None | str | Unset
        if isinstance(self.published_at, Unset):
            published_at = UNSET
        else:
            published_at = self.published_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if legacy_id is not UNSET:
            field_dict["legacy_id"] = legacy_id
        if collection_id is not UNSET:
            field_dict["collection_id"] = collection_id
        if organization_id is not UNSET:
            field_dict["organization_id"] = organization_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if name is not UNSET:
            field_dict["name"] = name
        if notes is not UNSET:
            field_dict["notes"] = notes
        if author_company_id is not UNSET:
            field_dict["author_company_id"] = author_company_id
        if author_user_id is not UNSET:
            field_dict["author_user_id"] = author_user_id
        if published_asset_id is not UNSET:
            field_dict["published_asset_id"] = published_asset_id
        if published_at is not UNSET:
            field_dict["published_at"] = published_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        def _parse_legacy_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        legacy_id = _parse_legacy_id(d.pop("legacy_id", UNSET))

        collection_id = d.pop("collection_id", UNSET)

        _organization_id = d.pop("organization_id", UNSET)
        organization_id: UUID | Unset
        if isinstance(_organization_id, Unset):
            organization_id = UNSET
        else:
            organization_id = UUID(_organization_id)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = parse_moment(_created_at)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = parse_moment(_updated_at)

        name = d.pop("name", UNSET)

        def _parse_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notes = _parse_notes(d.pop("notes", UNSET))

        def _parse_author_company_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        author_company_id = _parse_author_company_id(d.pop("author_company_id", UNSET))

        def _parse_author_user_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        author_user_id = _parse_author_user_id(d.pop("author_user_id", UNSET))

        def _parse_published_asset_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        published_asset_id = _parse_published_asset_id(d.pop("published_asset_id", UNSET))

        def _parse_published_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        published_at = _parse_published_at(d.pop("published_at", UNSET))

        _model = cls(
            id=id,
            legacy_id=legacy_id,
            collection_id=collection_id,
            organization_id=organization_id,
            created_at=created_at,
            updated_at=updated_at,
            name=name,
            notes=notes,
            author_company_id=author_company_id,
            author_user_id=author_user_id,
            published_asset_id=published_asset_id,
            published_at=published_at,
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
