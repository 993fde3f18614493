from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class PartnershipWrite(OpenModel):
    """The writable attribute of a partnership. Unknown attributes are ignored.

        Evidence: documented (giosg Live HTTP API, partnerships,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). That unknown attributes are ignored is
    inferred from the vendor's framework.

        Attributes:
            display_name (None | str | Unset): Display name of the partner; null for the partner's own name.
    """

    display_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
