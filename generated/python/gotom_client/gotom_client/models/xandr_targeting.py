from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define as _attrs_define

from ..model import Model
from ..models.xandr_join import XandrJoin
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class XandrTargeting(Model):
    """Sets of keys for Xandr, and how they are joined. Read and written in the same form.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions within goTom's
    files). The vendor's file for customers holds a second version of this, used nowhere, with other numeric operators;
    the one of the campaign file is described.

        Attributes:
            ad_server_id (str): goTom's id of the ad server. The sets take effect only if it is that of the flight.
            key_value_sets (list[XandrSet]): The sets.
            outer_op (XandrJoin | Unset): How conditions are joined.
            inner_op (XandrJoin | Unset): How conditions are joined.
    """

    _wire_names: ClassVar[Mapping[str, str]] = {
        "ad_server_id": "adServerId",
        "key_value_sets": "keyValueSets",
        "outer_op": "outerOp",
        "inner_op": "innerOp",
    }

    ad_server_id: str
    key_value_sets: list[XandrSet]
    outer_op: XandrJoin | Unset = UNSET
    inner_op: XandrJoin | Unset = UNSET


from ..models.xandr_set import XandrSet
