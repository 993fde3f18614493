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
    from ..models.lead_data import LeadData
    from ..models.user_summary import UserSummary


T = TypeVar("T", bound="Lead")


@_attrs_define
class Lead:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.lead_data import LeadData
        from ..models.user_summary import UserSummary

        id = str(self.id)

        lead_form_id: str | Unset = UNSET
        if not isinstance(self.lead_form_id, Unset):
            lead_form_id = str(self.lead_form_id)

        organization_id: str | Unset = UNSET
        if not isinstance(self.organization_id, Unset):
            organization_id = str(self.organization_id)

        room_id: str | Unset = UNSET
        if not isinstance(self.room_id, Unset):
            room_id = str(self.room_id)

        assigned_user_id: None | str | Unset
        if isinstance(self.assigned_user_id, Unset):
            assigned_user_id = UNSET
        elif isinstance(self.assigned_user_id, UUID):
            assigned_user_id = str(self.assigned_user_id)
        else:
            assigned_user_id = self.assigned_user_id

        assigned_user: dict[str, Any] | None | Unset
        if isinstance(self.assigned_user, Unset):
            assigned_user = UNSET
        elif isinstance(self.assigned_user, UserSummary):
            assigned_user = self.assigned_user.to_dict()
        else:
            assigned_user = self.assigned_user

        visitor_id: None | str | Unset
        if isinstance(self.visitor_id, Unset):
            visitor_id = UNSET
        else:
            visitor_id = self.visitor_id

        is_closed = self.is_closed

        is_processable = self.is_processable

        page_url: None | str | Unset
        if isinstance(self.page_url, Unset):
            page_url = UNSET
        else:
            page_url = self.page_url

        page_title: None | str | Unset
        if isinstance(self.page_title, Unset):
            page_title = UNSET
        else:
            page_title = self.page_title

        data: dict[str, Any] | None | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        elif isinstance(self.data, LeadData):
            data = self.data.to_dict()
        else:
            data = self.data

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = format_moment(self.created_at)

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = format_moment(self.updated_at)

        closed_at: None | str | Unset
        if isinstance(self.closed_at, Unset):
            closed_at = UNSET
        elif isinstance(self.closed_at, datetime.datetime):
            closed_at = format_moment(self.closed_at)
        else:
            closed_at = self.closed_at

        sensitive_data_purged_at: None | str | Unset
        if isinstance(self.sensitive_data_purged_at, Unset):
            sensitive_data_purged_at = UNSET
        elif isinstance(self.sensitive_data_purged_at, datetime.datetime):
            sensitive_data_purged_at = format_moment(self.sensitive_data_purged_at)
        else:
            sensitive_data_purged_at = self.sensitive_data_purged_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if lead_form_id is not UNSET:
            field_dict["lead_form_id"] = lead_form_id
        if organization_id is not UNSET:
            field_dict["organization_id"] = organization_id
        if room_id is not UNSET:
            field_dict["room_id"] = room_id
        if assigned_user_id is not UNSET:
            field_dict["assigned_user_id"] = assigned_user_id
        if assigned_user is not UNSET:
            field_dict["assigned_user"] = assigned_user
        if visitor_id is not UNSET:
            field_dict["visitor_id"] = visitor_id
        if is_closed is not UNSET:
            field_dict["is_closed"] = is_closed
        if is_processable is not UNSET:
            field_dict["is_processable"] = is_processable
        if page_url is not UNSET:
            field_dict["page_url"] = page_url
        if page_title is not UNSET:
            field_dict["page_title"] = page_title
        if data is not UNSET:
            field_dict["data"] = data
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if closed_at is not UNSET:
            field_dict["closed_at"] = closed_at
        if sensitive_data_purged_at is not UNSET:
            field_dict["sensitive_data_purged_at"] = sensitive_data_purged_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.lead_data import LeadData
        from ..models.user_summary import UserSummary

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        _lead_form_id = d.pop("lead_form_id", UNSET)
        lead_form_id: UUID | Unset
        if isinstance(_lead_form_id, Unset):
            lead_form_id = UNSET
        else:
            lead_form_id = UUID(_lead_form_id)

        _organization_id = d.pop("organization_id", UNSET)
        organization_id: UUID | Unset
        if isinstance(_organization_id, Unset):
            organization_id = UNSET
        else:
            organization_id = UUID(_organization_id)

        _room_id = d.pop("room_id", UNSET)
        room_id: UUID | Unset
        if isinstance(_room_id, Unset):
            room_id = UNSET
        else:
            room_id = UUID(_room_id)

        def _parse_assigned_user_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            assigned_user_id_type_0 = UUID(data)

            return assigned_user_id_type_0

        assigned_user_id = _parse_assigned_user_id(d.pop("assigned_user_id", UNSET))

        def _parse_assigned_user(data: object) -> None | Unset | UserSummary:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            assigned_user_type_0 = UserSummary.from_dict(data)

            return assigned_user_type_0

        assigned_user = _parse_assigned_user(d.pop("assigned_user", UNSET))

        def _parse_visitor_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        visitor_id = _parse_visitor_id(d.pop("visitor_id", UNSET))

        is_closed = d.pop("is_closed", UNSET)

        is_processable = d.pop("is_processable", UNSET)

        def _parse_page_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        page_url = _parse_page_url(d.pop("page_url", UNSET))

        def _parse_page_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        page_title = _parse_page_title(d.pop("page_title", UNSET))

        def _parse_data(data: object) -> LeadData | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            data_type_0 = LeadData.from_dict(data)

            return data_type_0

        data = _parse_data(d.pop("data", UNSET))

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = parse_moment(_created_at)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = parse_moment(_updated_at)

        def _parse_closed_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            closed_at_type_0 = parse_moment(data)

            return closed_at_type_0

        closed_at = _parse_closed_at(d.pop("closed_at", UNSET))

        def _parse_sensitive_data_purged_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            sensitive_data_purged_at_type_0 = parse_moment(data)

            return sensitive_data_purged_at_type_0

        sensitive_data_purged_at = _parse_sensitive_data_purged_at(d.pop("sensitive_data_purged_at", UNSET))

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
