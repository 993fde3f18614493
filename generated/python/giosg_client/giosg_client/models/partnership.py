from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class Partnership(OpenModel):
    """That two organizations may share with each other, as one of them sees it.

        Evidence: documented (giosg Live HTTP API, partnerships,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text also has a `visibility`. The
    current table is complete and lacks it, so it is left out.

        Attributes:
            partner_organization_id (UUID): Identifier of the partner.
            partner_organization (OrganizationSummary): An organization as it is nested in another resource. It can carry
                more of its attributes.
            organization_id (UUID): Identifier of the organization whose partner it is, the one of the path.
            organization (OrganizationSummary): An organization as it is nested in another resource. It can carry more of
                its attributes.
            display_name (None | str): Name under which this side shows the partner; null for the partner's own name.
            created_at (datetime.datetime): Moment in ISO 8601, in UTC. Usually with three decimals of a second and a final
                `Z`; read one without `Z` as UTC too.
    """

    partner_organization_id: UUID
    partner_organization: OrganizationSummary
    organization_id: UUID
    organization: OrganizationSummary
    display_name: None | str
    created_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.organization_summary import OrganizationSummary
