from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict, format_moment, parse_moment

if TYPE_CHECKING:
    from ..models.asset_summary import AssetSummary


T = TypeVar("T", bound="PublicBrand")


@_attrs_define
class PublicBrand:
    """Colors and logo of chat windows, without data of the organization.

        Evidence: documented (giosg public HTTP API, rooms,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms; giosg Live HTTP API, brands,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/brands). The page says that it is the Live API's
    resource without data of the organization. Whether that includes the users who created and changed it is not stated;
    they are omitted, and the remaining attributes are not required.

        Attributes:
            id (UUID): Identifier of the brand.
            name (str): Name of the brand.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            updated_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            primary_color_code (None | str | Unset): Main color, in hexadecimal; null for the default.
            secondary_color_code (None | str | Unset): Secondary color, in hexadecimal; null for the default.
            logo_asset_id (None | Unset | UUID): Identifier of the logo, an image asset; null if there is none.
            logo_asset (AssetSummary | None | Unset): The logo; null if there is none.
    """

    id: UUID
    name: str
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    primary_color_code: None | str | Unset = UNSET
    secondary_color_code: None | str | Unset = UNSET
    logo_asset_id: None | Unset | UUID = UNSET
    logo_asset: AssetSummary | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.asset_summary import AssetSummary

        id = str(self.id)

        name = self.name

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = format_moment(self.created_at)

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = format_moment(self.updated_at)

        primary_color_code: None | str | Unset
        if isinstance(self.primary_color_code, Unset):
            primary_color_code = UNSET
        else:
            primary_color_code = self.primary_color_code

        secondary_color_code: None | str | Unset
        if isinstance(self.secondary_color_code, Unset):
            secondary_color_code = UNSET
        else:
            secondary_color_code = self.secondary_color_code

        logo_asset_id: None | str | Unset
        if isinstance(self.logo_asset_id, Unset):
            logo_asset_id = UNSET
        elif isinstance(self.logo_asset_id, UUID):
            logo_asset_id = str(self.logo_asset_id)
        else:
            logo_asset_id = self.logo_asset_id

        logo_asset: dict[str, Any] | None | Unset
        if isinstance(self.logo_asset, Unset):
            logo_asset = UNSET
        elif isinstance(self.logo_asset, AssetSummary):
            logo_asset = self.logo_asset.to_dict()
        else:
            logo_asset = self.logo_asset

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
            }
        )
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if primary_color_code is not UNSET:
            field_dict["primary_color_code"] = primary_color_code
        if secondary_color_code is not UNSET:
            field_dict["secondary_color_code"] = secondary_color_code
        if logo_asset_id is not UNSET:
            field_dict["logo_asset_id"] = logo_asset_id
        if logo_asset is not UNSET:
            field_dict["logo_asset"] = logo_asset

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.asset_summary import AssetSummary

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        name = d.pop("name")

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

        def _parse_primary_color_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        primary_color_code = _parse_primary_color_code(d.pop("primary_color_code", UNSET))

        def _parse_secondary_color_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        secondary_color_code = _parse_secondary_color_code(d.pop("secondary_color_code", UNSET))

        def _parse_logo_asset_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            logo_asset_id_type_0 = UUID(data)

            return logo_asset_id_type_0

        logo_asset_id = _parse_logo_asset_id(d.pop("logo_asset_id", UNSET))

        def _parse_logo_asset(data: object) -> AssetSummary | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            logo_asset_type_0 = AssetSummary.from_dict(data)

            return logo_asset_type_0

        logo_asset = _parse_logo_asset(d.pop("logo_asset", UNSET))

        _model = cls(
            id=id,
            name=name,
            created_at=created_at,
            updated_at=updated_at,
            primary_color_code=primary_color_code,
            secondary_color_code=secondary_color_code,
            logo_asset_id=logo_asset_id,
            logo_asset=logo_asset,
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
