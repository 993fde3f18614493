from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class TeamPatch(OpenModel):
    """The attributes of a team to change; others are unchanged.

        Evidence: inferred (giosg Live HTTP API, teams,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).

        Attributes:
            name (str | Unset): New name of the team.
    """

    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
