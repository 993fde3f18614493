from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class LiveUserFiguresList(OpenModel):
    """Live figures of users, not paginated.

        Evidence: archived (giosg reporting and live figures,
    https://docs.giosg.com/api_reference/reporting/http_api/general).

        Attributes:
            results (list[LiveUserFigures] | Unset): Figures of each user.
    """

    results: list[LiveUserFigures] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.live_user_figures import LiveUserFigures
