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
    """Colours and logo of chat windows, without what belongs to the organization.

        Evidence: documented (giosg public HTTP API, rooms,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms; giosg Live HTTP API, brands,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/brands). The page says that it is the users' side
    resource without the data of the organization. Whether the users who made and changed it count as such is not said;
    they are left out, and what is left of the record is not required.

        Attributes:
            id (UUID): Identifier of the brand.
            name (str): Name of the brand.
            primary_color_code (None | str): Main colour, in hexadecimal; null for the default.
            secondary_color_code (None | str): Second colour, in hexadecimal; null for the default.
            logo_asset_id (None | UUID): Identifier of the asset that is the logo, an image; null for none.
            logo_asset (AssetSummary | None): The logo; null for none.
            created_at (datetime.datetime | Unset): Moment in UTC, ISO 8601 with exactly three decimals of a second and a
                final `Z`.
            updated_at (datetime.datetime | Unset): Moment in UTC, ISO 8601 with exactly three decimals of a second and a
                final `Z`.
    """

    id: UUID
    name: str
    primary_color_code: None | str
    secondary_color_code: None | str
    logo_asset_id: None | UUID
    logo_asset: AssetSummary | None
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.asset_summary import AssetSummary

        id = str(self.id)

        name = self.name

        primary_color_code: None | str
        primary_color_code = self.primary_color_code

        secondary_color_code: None | str
        secondary_color_code = self.secondary_color_code

        logo_asset_id: None | str
        if isinstance(self.logo_asset_id, UUID):
            logo_asset_id = str(self.logo_asset_id)
        else:
            logo_asset_id = self.logo_asset_id

        logo_asset: dict[str, Any] | None
        if isinstance(self.logo_asset, AssetSummary):
            logo_asset = self.logo_asset.to_dict()
        else:
            logo_asset = self.logo_asset

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = format_moment(self.created_at)

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = format_moment(self.updated_at)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "primary_color_code": primary_color_code,
                "secondary_color_code": secondary_color_code,
                "logo_asset_id": logo_asset_id,
                "logo_asset": logo_asset,
            }
        )
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.asset_summary import AssetSummary

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        name = d.pop("name")

        def _parse_primary_color_code(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        primary_color_code = _parse_primary_color_code(d.pop("primary_color_code"))

        def _parse_secondary_color_code(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        secondary_color_code = _parse_secondary_color_code(d.pop("secondary_color_code"))

        def _parse_logo_asset_id(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            logo_asset_id_type_0 = UUID(data)

            return logo_asset_id_type_0

        logo_asset_id = _parse_logo_asset_id(d.pop("logo_asset_id"))

        def _parse_logo_asset(data: object) -> AssetSummary | None:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            logo_asset_type_0 = AssetSummary.from_dict(data)

            return logo_asset_type_0

        logo_asset = _parse_logo_asset(d.pop("logo_asset"))

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

        _model = cls(
            id=id,
            name=name,
            primary_color_code=primary_color_code,
            secondary_color_code=secondary_color_code,
            logo_asset_id=logo_asset_id,
            logo_asset=logo_asset,
            created_at=created_at,
            updated_at=updated_at,
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
