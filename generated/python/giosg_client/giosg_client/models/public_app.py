from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict, format_moment, parse_moment

if TYPE_CHECKING:
    from ..models.asset_summary import AssetSummary
    from ..models.organization_summary import OrganizationSummary


T = TypeVar("T", bound="PublicApp")


@_attrs_define
class PublicApp:
    """An extension of giosg that any organization may install.

        Evidence: documented (giosg Live HTTP API, apps,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/apps).

        Attributes:
            id (UUID): Identifier of the app.
            name (str): Name of the app.
            description (str): What the app does.
            owned_by_organization_id (UUID): Identifier of the organization that owns the app.
            owned_by_organization (OrganizationSummary): An organization as it is nested in another resource. It can carry
                more of its attributes.
            icon_asset_id (UUID): Identifier of the asset that is the icon.
            icon_asset (AssetSummary): An uploaded file as it is nested in another resource. It can carry more of its
                attributes.
            is_app_user_required (bool): Whether installing the app creates a bot user for it.
            required_scopes (list[str]): Permissions that the app asks for.
            installation_count (int): In how many places the app is installed.
            created_at (datetime.datetime): Moment in UTC, ISO 8601 with exactly three decimals of a second and a final `Z`.
            updated_at (datetime.datetime): Moment in UTC, ISO 8601 with exactly three decimals of a second and a final `Z`.
    """

    id: UUID
    name: str
    description: str
    owned_by_organization_id: UUID
    owned_by_organization: OrganizationSummary
    icon_asset_id: UUID
    icon_asset: AssetSummary
    is_app_user_required: bool
    required_scopes: list[str]
    installation_count: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        name = self.name

        description = self.description

        owned_by_organization_id = str(self.owned_by_organization_id)

        owned_by_organization = self.owned_by_organization.to_dict()

        icon_asset_id = str(self.icon_asset_id)

        icon_asset = self.icon_asset.to_dict()

        is_app_user_required = self.is_app_user_required

        required_scopes = self.required_scopes

        installation_count = self.installation_count

        created_at = format_moment(self.created_at)

        updated_at = format_moment(self.updated_at)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "description": description,
                "owned_by_organization_id": owned_by_organization_id,
                "owned_by_organization": owned_by_organization,
                "icon_asset_id": icon_asset_id,
                "icon_asset": icon_asset,
                "is_app_user_required": is_app_user_required,
                "required_scopes": required_scopes,
                "installation_count": installation_count,
                "created_at": created_at,
                "updated_at": updated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.asset_summary import AssetSummary
        from ..models.organization_summary import OrganizationSummary

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        name = d.pop("name")

        description = d.pop("description")

        owned_by_organization_id = UUID(d.pop("owned_by_organization_id"))

        owned_by_organization = OrganizationSummary.from_dict(d.pop("owned_by_organization"))

        icon_asset_id = UUID(d.pop("icon_asset_id"))

        icon_asset = AssetSummary.from_dict(d.pop("icon_asset"))

        is_app_user_required = d.pop("is_app_user_required")

        required_scopes = cast(list[str], d.pop("required_scopes"))

        installation_count = d.pop("installation_count")

        created_at = parse_moment(d.pop("created_at"))

        updated_at = parse_moment(d.pop("updated_at"))

        _model = cls(
            id=id,
            name=name,
            description=description,
            owned_by_organization_id=owned_by_organization_id,
            owned_by_organization=owned_by_organization,
            icon_asset_id=icon_asset_id,
            icon_asset=icon_asset,
            is_app_user_required=is_app_user_required,
            required_scopes=required_scopes,
            installation_count=installation_count,
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
