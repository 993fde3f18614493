from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class TeamMembershipWrite(OpenModel):
    """The writable attributes of a membership. Unknown attributes are ignored.

        Evidence: archived (giosg Live HTTP API, teams,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).

        Attributes:
            is_admin (bool): Whether the user is an admin of the team.
    """

    is_admin: bool
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
