from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class Lead(OpenModel):
    """Data that a visitor submitted in a form.

        Evidence: documented (giosg Live HTTP API, leads,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/leads). The table could be read up to
    `sensitive_data_purged_at`. That the assigned user and the last two times can be null is inferred.

        Attributes:
            id (UUID): Identifier of the lead.
            lead_form_id (UUID | Unset): Identifier of the form that the visitor filled in.
            organization_id (UUID | Unset): Identifier of the organization.
            room_id (UUID | Unset): Identifier of the room.
            assigned_user_id (None | Unset | UUID): Identifier of the user assigned to the lead; null if unassigned.
            assigned_user (None | Unset | UserSummary): The user assigned to the lead; null if unassigned.
            visitor_id (None | str | Unset): Identifier of the visitor.
            is_closed (bool | Unset): Whether the lead is closed.
            is_processable (bool | Unset): `true`: for another system to process; `false`: shown in the console.
            page_url (None | str | Unset): URL of the page with the form.
            page_title (None | str | Unset): Title of the page with the form.
            data (LeadData | None | Unset): The visitor's input.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            updated_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            closed_at (datetime.datetime | None | Unset): When the lead was closed; null while it is open.
            sensitive_data_purged_at (datetime.datetime | None | Unset): When sensitive data was removed from the lead; null
                if not.
    """

    id: UUID
    lead_form_id: UUID | Unset = UNSET
    organization_id: UUID | Unset = UNSET
    room_id: UUID | Unset = UNSET
    assigned_user_id: None | Unset | UUID = UNSET
    assigned_user: None | Unset | UserSummary = UNSET
    visitor_id: None | str | Unset = UNSET
    is_closed: bool | Unset = UNSET
    is_processable: bool | Unset = UNSET
    page_url: None | str | Unset = UNSET
    page_title: None | str | Unset = UNSET
    data: LeadData | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    closed_at: datetime.datetime | None | Unset = UNSET
    sensitive_data_purged_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.lead_data import LeadData
from ..models.user_summary import UserSummary
