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
    from ..models.organization_summary import OrganizationSummary
    from ..models.user_summary import UserSummary


T = TypeVar("T", bound="Brand")


@_attrs_define
class Brand:
    """Colors and logo of chat windows.

        Evidence: documented (giosg Live HTTP API, brands,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/brands).

        Attributes:
            id (UUID): Identifier of the brand.
            organization_id (UUID): Identifier of the organization that the brand belongs to.
            organization (OrganizationSummary): An organization, nested in another resource. It may have more attributes.
            created_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            updated_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            created_by_user_id (None | UUID): Identifier of the user who created the brand.
            created_by_user (None | UserSummary): The user who created the brand.
            updated_by_user_id (None | UUID): Identifier of the user who changed the brand last.
            updated_by_user (None | UserSummary): The user who changed the brand last.
            name (str): Name of the brand.
            primary_color_code (None | str): Main color, in hexadecimal; null for the default.
            secondary_color_code (None | str): Secondary color, in hexadecimal; null for the default.
            logo_asset_id (None | Unset | UUID): Identifier of the logo, an image asset; null if there is none.
            logo_asset (AssetSummary | None | Unset): The logo, a PNG, JPEG or GIF image, scaled to fit; null if there is
                none.
    """

    id: UUID
    organization_id: UUID
    organization: OrganizationSummary
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by_user_id: None | UUID
    created_by_user: None | UserSummary
    updated_by_user_id: None | UUID
    updated_by_user: None | UserSummary
    name: str
    primary_color_code: None | str
    secondary_color_code: None | str
    logo_asset_id: None | Unset | UUID = UNSET
    logo_asset: AssetSummary | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.asset_summary import AssetSummary
        from ..models.user_summary import UserSummary

        id = str(self.id)

        organization_id = str(self.organization_id)

        organization = self.organization.to_dict()

        created_at = format_moment(self.created_at)

        updated_at = format_moment(self.updated_at)

        created_by_user_id: None | str
        if isinstance(self.created_by_user_id, UUID):
            created_by_user_id = str(self.created_by_user_id)
        else:
            created_by_user_id = self.created_by_user_id

        created_by_user: dict[str, Any] | None
        if isinstance(self.created_by_user, UserSummary):
            created_by_user = self.created_by_user.to_dict()
        else:
            created_by_user = self.created_by_user

        updated_by_user_id: None | str
        if isinstance(self.updated_by_user_id, UUID):
            updated_by_user_id = str(self.updated_by_user_id)
        else:
            updated_by_user_id = self.updated_by_user_id

        updated_by_user: dict[str, Any] | None
        if isinstance(self.updated_by_user, UserSummary):
            updated_by_user = self.updated_by_user.to_dict()
        else:
            updated_by_user = self.updated_by_user

        name = self.name

        primary_color_code: None | str
        primary_color_code = self.primary_color_code

        secondary_color_code: None | str
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
                "organization_id": organization_id,
                "organization": organization,
                "created_at": created_at,
                "updated_at": updated_at,
                "created_by_user_id": created_by_user_id,
                "created_by_user": created_by_user,
                "updated_by_user_id": updated_by_user_id,
                "updated_by_user": updated_by_user,
                "name": name,
                "primary_color_code": primary_color_code,
                "secondary_color_code": secondary_color_code,
            }
        )
        if logo_asset_id is not UNSET:
            field_dict["logo_asset_id"] = logo_asset_id
        if logo_asset is not UNSET:
            field_dict["logo_asset"] = logo_asset

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.asset_summary import AssetSummary
        from ..models.organization_summary import OrganizationSummary
        from ..models.user_summary import UserSummary

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        organization_id = UUID(d.pop("organization_id"))

        organization = OrganizationSummary.from_dict(d.pop("organization"))

        created_at = parse_moment(d.pop("created_at"))

        updated_at = parse_moment(d.pop("updated_at"))

        def _parse_created_by_user_id(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            created_by_user_id_type_0 = UUID(data)

            return created_by_user_id_type_0

        created_by_user_id = _parse_created_by_user_id(d.pop("created_by_user_id"))

        def _parse_created_by_user(data: object) -> None | UserSummary:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            created_by_user_type_0 = UserSummary.from_dict(data)

            return created_by_user_type_0

        created_by_user = _parse_created_by_user(d.pop("created_by_user"))

        def _parse_updated_by_user_id(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            updated_by_user_id_type_0 = UUID(data)

            return updated_by_user_id_type_0

        updated_by_user_id = _parse_updated_by_user_id(d.pop("updated_by_user_id"))

        def _parse_updated_by_user(data: object) -> None | UserSummary:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            updated_by_user_type_0 = UserSummary.from_dict(data)

            return updated_by_user_type_0

        updated_by_user = _parse_updated_by_user(d.pop("updated_by_user"))

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
            organization_id=organization_id,
            organization=organization,
            created_at=created_at,
            updated_at=updated_at,
            created_by_user_id=created_by_user_id,
            created_by_user=created_by_user,
            updated_by_user_id=updated_by_user_id,
            updated_by_user=updated_by_user,
            name=name,
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
