from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.ad_server_push_type import AdServerPushType
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class AdServerPush(OpenModel):
    """Changes to push to the ad server. Not stored.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). That it is not stored is inferred;
    it is described for updates only.

        Attributes:
            ad_server_id (str | Unset): goTom's id of the ad server.
            types (list[AdServerPushType] | Unset): The kinds of changes to push.
            remarks (str | Unset): Remarks for the ad server.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "ad_server_id": "adServerId",
    }

    ad_server_id: str | Unset = UNSET
    types: list[AdServerPushType] | Unset = UNSET
    remarks: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
