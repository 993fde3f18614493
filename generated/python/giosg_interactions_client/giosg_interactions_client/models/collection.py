from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict

T = TypeVar("T", bound="Collection")


@_attrs_define
class Collection:
    """A group of interactions, shared as a whole. `workspaceUid` of an interaction is the `id` of its collection.

        Evidence: documented (Interaction Designer, collections API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_collections_api). The attributes are
    documented, but not whether they are writable; no operation that changes a collection could be read, so all are
    described as read-only.

        Attributes:
            id (int): Id of the collection.
            name (str): Name of the collection.
            data_retention_days (int | None): Days after which visitors' submissions are removed; null if they are not
                removed automatically.
            data_disposal_enabled (bool): Whether old submissions of visitors are removed automatically.
            organization_uid (UUID): Identifier of the organization that owns the collection.
            shared_with_partner_organization_uid (None | UUID): Identifier of the organization that the collection is shared
                with; null if it is not shared.
            shared_with_partner_readwrite (bool | None): Whether that organization may change the content of the collection.
            shared_with_support (bool | None): For giosg's internal use: whether support can see the collection.
    """

    id: int
    name: str
    data_retention_days: int | None
    data_disposal_enabled: bool
    organization_uid: UUID
    shared_with_partner_organization_uid: None | UUID
    shared_with_partner_readwrite: bool | None
    shared_with_support: bool | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        data_retention_days: int | None
        data_retention_days = self.data_retention_days

        data_disposal_enabled = self.data_disposal_enabled

        organization_uid = str(self.organization_uid)

        shared_with_partner_organization_uid: None | str
        if isinstance(self.shared_with_partner_organization_uid, UUID):
            shared_with_partner_organization_uid = str(self.shared_with_partner_organization_uid)
        else:
            shared_with_partner_organization_uid = self.shared_with_partner_organization_uid

        shared_with_partner_readwrite: bool | None
        shared_with_partner_readwrite = self.shared_with_partner_readwrite

        shared_with_support: bool | None
        shared_with_support = self.shared_with_support

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "dataRetentionDays": data_retention_days,
                "dataDisposalEnabled": data_disposal_enabled,
                "organizationUid": organization_uid,
                "sharedWithPartnerOrganizationUid": shared_with_partner_organization_uid,
                "sharedWithPartnerReadwrite": shared_with_partner_readwrite,
                "sharedWithSupport": shared_with_support,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        def _parse_data_retention_days(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        data_retention_days = _parse_data_retention_days(d.pop("dataRetentionDays"))

        data_disposal_enabled = d.pop("dataDisposalEnabled")

        organization_uid = UUID(d.pop("organizationUid"))

        def _parse_shared_with_partner_organization_uid(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            shared_with_partner_organization_uid_type_0 = UUID(data)

            return shared_with_partner_organization_uid_type_0

        shared_with_partner_organization_uid = _parse_shared_with_partner_organization_uid(
            d.pop("sharedWithPartnerOrganizationUid")
        )

        def _parse_shared_with_partner_readwrite(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        shared_with_partner_readwrite = _parse_shared_with_partner_readwrite(d.pop("sharedWithPartnerReadwrite"))

        def _parse_shared_with_support(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        shared_with_support = _parse_shared_with_support(d.pop("sharedWithSupport"))

        _model = cls(
            id=id,
            name=name,
            data_retention_days=data_retention_days,
            data_disposal_enabled=data_disposal_enabled,
            organization_uid=organization_uid,
            shared_with_partner_organization_uid=shared_with_partner_organization_uid,
            shared_with_partner_readwrite=shared_with_partner_readwrite,
            shared_with_support=shared_with_support,
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
