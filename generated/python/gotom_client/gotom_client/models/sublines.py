from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class Sublines(OpenModel):
    """Distribution of a flight among platforms.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). The vendor's file does not mark the
    list as required; that a missing list means an empty one is inferred.

        Attributes:
            sublines (list[Subline] | Unset): The shares; their percentages add up to 100.
    """

    sublines: list[Subline] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.subline import Subline
