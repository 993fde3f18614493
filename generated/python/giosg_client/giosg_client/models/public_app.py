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


T = TypeVar("T", bound="PublicApp")


@_attrs_define
class PublicApp:
    """A giosg extension that any organization may install.

        Evidence: documented (giosg Live HTTP API, apps,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/apps).

        Attributes:
            id (UUID): Identifier of the app.
            name (str): Name of the app.
            description (None | str): What the app does.
            owned_by_organization_id (UUID): Identifier of the organization that owns the app.
            owned_by_organization (OrganizationSummary): An organization, nested in another resource. It may have more
                attributes.
            is_app_user_required (bool): Whether installing the app creates a bot user for it.
            required_scopes (list[str]): Permissions that the app requests.
            installation_count (int): Number of installations of the app.
            created_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            updated_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            icon_asset_id (None | Unset | UUID): Identifier of the icon, an asset.
            icon_asset (AssetSummary | None | Unset): The icon, a square image.
    """

    id: UUID
    name: str
    description: None | str
    owned_by_organization_id: UUID
    owned_by_organization: OrganizationSummary
    is_app_user_required: bool
    required_scopes: list[str]
    installation_count: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    icon_asset_id: None | Unset | UUID = UNSET
    icon_asset: AssetSummary | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.asset_summary import AssetSummary

        id = str(self.id)

        name = self.name

        description: None | str
        description = self.description

        owned_by_organization_id = str(self.owned_by_organization_id)

        owned_by_organization = self.owned_by_organization.to_dict()

        is_app_user_required = self.is_app_user_required

        required_scopes = self.required_scopes

        installation_count = self.installation_count

        created_at = format_moment(self.created_at)

        updated_at = format_moment(self.updated_at)

        icon_asset_id: None | str | Unset
        if isinstance(self.icon_asset_id, Unset):
            icon_asset_id = UNSET
        elif isinstance(self.icon_asset_id, UUID):
            icon_asset_id = str(self.icon_asset_id)
        else:
            icon_asset_id = self.icon_asset_id

        icon_asset: dict[str, Any] | None | Unset
        if isinstance(self.icon_asset, Unset):
            icon_asset = UNSET
        elif isinstance(self.icon_asset, AssetSummary):
            icon_asset = self.icon_asset.to_dict()
        else:
            icon_asset = self.icon_asset

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "description": description,
                "owned_by_organization_id": owned_by_organization_id,
                "owned_by_organization": owned_by_organization,
                "is_app_user_required": is_app_user_required,
                "required_scopes": required_scopes,
                "installation_count": installation_count,
                "created_at": created_at,
                "updated_at": updated_at,
            }
        )
        if icon_asset_id is not UNSET:
            field_dict["icon_asset_id"] = icon_asset_id
        if icon_asset is not UNSET:
            field_dict["icon_asset"] = icon_asset

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.asset_summary import AssetSummary
        from ..models.organization_summary import OrganizationSummary

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        name = d.pop("name")

        def _parse_description(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        description = _parse_description(d.pop("description"))

        owned_by_organization_id = UUID(d.pop("owned_by_organization_id"))

        owned_by_organization = OrganizationSummary.from_dict(d.pop("owned_by_organization"))

        is_app_user_required = d.pop("is_app_user_required")

        required_scopes = cast(list[str], d.pop("required_scopes"))

        installation_count = d.pop("installation_count")

        created_at = parse_moment(d.pop("created_at"))

        updated_at = parse_moment(d.pop("updated_at"))

        def _parse_icon_asset_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            icon_asset_id_type_0 = UUID(data)

            return icon_asset_id_type_0

        icon_asset_id = _parse_icon_asset_id(d.pop("icon_asset_id", UNSET))

        def _parse_icon_asset(data: object) -> AssetSummary | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            icon_asset_type_0 = AssetSummary.from_dict(data)

            return icon_asset_type_0

        icon_asset = _parse_icon_asset(d.pop("icon_asset", UNSET))

        _model = cls(
            id=id,
            name=name,
            description=description,
            owned_by_organization_id=owned_by_organization_id,
            owned_by_organization=owned_by_organization,
            is_app_user_required=is_app_user_required,
            required_scopes=required_scopes,
            installation_count=installation_count,
            created_at=created_at,
            updated_at=updated_at,
            icon_asset_id=icon_asset_id,
            icon_asset=icon_asset,
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
