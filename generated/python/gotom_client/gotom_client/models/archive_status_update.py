from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ArchiveStatusUpdate(OpenModel):
    """Archive status of a campaign to set.

        Evidence: documented (goTom campaign API, campaigns,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). The vendor's file marks nothing as
    required; that nothing changes without the attribute is inferred.

        Attributes:
            set_is_archived (bool | Unset): True archives the campaign, false reactivates it.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "set_is_archived": "setIsArchived",
    }

    set_is_archived: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
