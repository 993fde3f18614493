from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class KeyValueSet(OpenModel):
    """Keys and values for Google Ad Manager.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            ad_server_id (str | Unset): goTom's id of the ad server with the keys.
            key_values (list[KeyValue] | Unset): The keys, each with its values.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "ad_server_id": "adServerId",
        "key_values": "keyValues",
    }

    ad_server_id: str | Unset = UNSET
    key_values: list[KeyValue] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.key_value import KeyValue
