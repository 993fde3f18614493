from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class TeamWrite(OpenModel):
    """The writable attributes of a team. Unknown attributes are ignored.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg Live HTTP API,
    teams, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). That unknown attributes are ignored is
    inferred from the vendor's framework.

        Attributes:
            name (str): Name of the team.
    """

    name: str
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
