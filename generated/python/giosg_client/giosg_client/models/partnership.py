from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class Partnership(OpenModel):
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
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.organization_summary import OrganizationSummary
