from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict, format_moment, parse_moment

if TYPE_CHECKING:
    from ..models.organization_summary import OrganizationSummary


T = TypeVar("T", bound="Partnership")


@_attrs_define
class Partnership:
    """A partnership of two organizations, as seen by one of them.

        Evidence: documented (giosg Live HTTP API, partnerships,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text also has a `visibility`. The
    current table is complete and does not contain it, so it is not described.

        Attributes:
            partner_organization_id (UUID): Identifier of the partner.
            partner_organization (OrganizationSummary): An organization, nested in another resource. It may have more
                attributes.
            organization_id (UUID): Identifier of the organization of the path.
            organization (OrganizationSummary): An organization, nested in another resource. It may have more attributes.
            display_name (None | str): Display name of the partner; null for the partner's own name.
            created_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
    """

    partner_organization_id: UUID
    partner_organization: OrganizationSummary
    organization_id: UUID
    organization: OrganizationSummary
    display_name: None | str
    created_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        partner_organization_id = str(self.partner_organization_id)

        partner_organization = self.partner_organization.to_dict()

        organization_id = str(self.organization_id)

        organization = self.organization.to_dict()

        display_name: None | str
        display_name = self.display_name

        created_at = format_moment(self.created_at)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "partner_organization_id": partner_organization_id,
                "partner_organization": partner_organization,
                "organization_id": organization_id,
                "organization": organization,
                "display_name": display_name,
                "created_at": created_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.organization_summary import OrganizationSummary

        d = as_dict(src_dict)
        partner_organization_id = UUID(d.pop("partner_organization_id"))

        partner_organization = OrganizationSummary.from_dict(d.pop("partner_organization"))

        organization_id = UUID(d.pop("organization_id"))

        organization = OrganizationSummary.from_dict(d.pop("organization"))

        def _parse_display_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        display_name = _parse_display_name(d.pop("display_name"))

        created_at = parse_moment(d.pop("created_at"))

        _model = cls(
            partner_organization_id=partner_organization_id,
            partner_organization=partner_organization,
            organization_id=organization_id,
            organization=organization,
            display_name=display_name,
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
