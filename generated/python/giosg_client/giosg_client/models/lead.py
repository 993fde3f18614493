from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict, format_moment, parse_moment

if TYPE_CHECKING:
    from ..models.lead_data import LeadData
    from ..models.user_summary import UserSummary


T = TypeVar("T", bound="Lead")


@_attrs_define
class Lead:
    """What a visitor has left in a form.

        Evidence: documented (giosg Live HTTP API, leads,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/leads). The table could be read up to
    `sensitive_data_purged_at`. That the assigned user and the last two moments can be null is inferred.

        Attributes:
            id (UUID): Identifier of the lead.
            lead_form_id (UUID): Identifier of the form that the visitor filled in.
            organization_id (UUID): Identifier of the organization.
            room_id (UUID): Identifier of the room.
            assigned_user_id (None | UUID): Identifier of the user who sees to the lead; null while nobody does.
            assigned_user (None | UserSummary): The user who sees to the lead; null while nobody does.
            visitor_id (str): Identifier of the visitor.
            is_closed (bool): Whether the lead has been dealt with.
            is_processable (bool): Whether the lead is for another system to process (`true`) or shown in the console
                (`false`).
            page_url (str): Address of the page with the form.
            page_title (str): Title of the page with the form.
            data (LeadData): What the visitor filled in, by the names of the fields; fields left empty are missing.
            created_at (datetime.datetime): Moment in UTC, ISO 8601 with exactly three decimals of a second and a final `Z`.
            updated_at (datetime.datetime): Moment in UTC, ISO 8601 with exactly three decimals of a second and a final `Z`.
            closed_at (datetime.datetime | None): When the lead was closed; null while it is open.
            sensitive_data_purged_at (datetime.datetime | None): When sensitive data were removed from the lead; null if
                they have not been.
    """

    id: UUID
    lead_form_id: UUID
    organization_id: UUID
    room_id: UUID
    assigned_user_id: None | UUID
    assigned_user: None | UserSummary
    visitor_id: str
    is_closed: bool
    is_processable: bool
    page_url: str
    page_title: str
    data: LeadData
    created_at: datetime.datetime
    updated_at: datetime.datetime
    closed_at: datetime.datetime | None
    sensitive_data_purged_at: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.user_summary import UserSummary

        id = str(self.id)

        lead_form_id = str(self.lead_form_id)

        organization_id = str(self.organization_id)

        room_id = str(self.room_id)

        assigned_user_id: None | str
        if isinstance(self.assigned_user_id, UUID):
            assigned_user_id = str(self.assigned_user_id)
        else:
            assigned_user_id = self.assigned_user_id

        assigned_user: dict[str, Any] | None
        if isinstance(self.assigned_user, UserSummary):
            assigned_user = self.assigned_user.to_dict()
        else:
            assigned_user = self.assigned_user

        visitor_id = self.visitor_id

        is_closed = self.is_closed

        is_processable = self.is_processable

        page_url = self.page_url

        page_title = self.page_title

        data = self.data.to_dict()

        created_at = format_moment(self.created_at)

        updated_at = format_moment(self.updated_at)

        closed_at: None | str
        if isinstance(self.closed_at, datetime.datetime):
            closed_at = format_moment(self.closed_at)
        else:
            closed_at = self.closed_at

        sensitive_data_purged_at: None | str
        if isinstance(self.sensitive_data_purged_at, datetime.datetime):
            sensitive_data_purged_at = format_moment(self.sensitive_data_purged_at)
        else:
            sensitive_data_purged_at = self.sensitive_data_purged_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "lead_form_id": lead_form_id,
                "organization_id": organization_id,
                "room_id": room_id,
                "assigned_user_id": assigned_user_id,
                "assigned_user": assigned_user,
                "visitor_id": visitor_id,
                "is_closed": is_closed,
                "is_processable": is_processable,
                "page_url": page_url,
                "page_title": page_title,
                "data": data,
                "created_at": created_at,
                "updated_at": updated_at,
                "closed_at": closed_at,
                "sensitive_data_purged_at": sensitive_data_purged_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.lead_data import LeadData
        from ..models.user_summary import UserSummary

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        lead_form_id = UUID(d.pop("lead_form_id"))

        organization_id = UUID(d.pop("organization_id"))

        room_id = UUID(d.pop("room_id"))

        def _parse_assigned_user_id(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            assigned_user_id_type_0 = UUID(data)

            return assigned_user_id_type_0

        assigned_user_id = _parse_assigned_user_id(d.pop("assigned_user_id"))

        def _parse_assigned_user(data: object) -> None | UserSummary:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            assigned_user_type_0 = UserSummary.from_dict(data)

            return assigned_user_type_0

        assigned_user = _parse_assigned_user(d.pop("assigned_user"))

        visitor_id = d.pop("visitor_id")

        is_closed = d.pop("is_closed")

        is_processable = d.pop("is_processable")

        page_url = d.pop("page_url")

        page_title = d.pop("page_title")

        data = LeadData.from_dict(d.pop("data"))

        created_at = parse_moment(d.pop("created_at"))

        updated_at = parse_moment(d.pop("updated_at"))

        def _parse_closed_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            closed_at_type_0 = parse_moment(data)

            return closed_at_type_0

        closed_at = _parse_closed_at(d.pop("closed_at"))

        def _parse_sensitive_data_purged_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            sensitive_data_purged_at_type_0 = parse_moment(data)

            return sensitive_data_purged_at_type_0

        sensitive_data_purged_at = _parse_sensitive_data_purged_at(d.pop("sensitive_data_purged_at"))

        _model = cls(
            id=id,
            lead_form_id=lead_form_id,
            organization_id=organization_id,
            room_id=room_id,
            assigned_user_id=assigned_user_id,
            assigned_user=assigned_user,
            visitor_id=visitor_id,
            is_closed=is_closed,
            is_processable=is_processable,
            page_url=page_url,
            page_title=page_title,
            data=data,
            created_at=created_at,
            updated_at=updated_at,
            closed_at=closed_at,
            sensitive_data_purged_at=sensitive_data_purged_at,
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
