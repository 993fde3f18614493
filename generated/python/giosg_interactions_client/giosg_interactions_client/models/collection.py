from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class Collection(OpenModel):
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

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "data_retention_days": "dataRetentionDays",
        "data_disposal_enabled": "dataDisposalEnabled",
        "organization_uid": "organizationUid",
        "shared_with_partner_organization_uid": "sharedWithPartnerOrganizationUid",
        "shared_with_partner_readwrite": "sharedWithPartnerReadwrite",
        "shared_with_support": "sharedWithSupport",
    }

    id: int
    name: str
    data_retention_days: int | None
    data_disposal_enabled: bool
    organization_uid: UUID
    shared_with_partner_organization_uid: None | UUID
    shared_with_partner_readwrite: bool | None
    shared_with_support: bool | None
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
