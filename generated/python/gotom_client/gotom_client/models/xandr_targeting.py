from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define as _attrs_define

from ..model import Model
from ..models.xandr_join import XandrJoin
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class XandrTargeting(Model):
    """Sets of keys for Xandr, and their combination. The same form for reading and writing.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions within goTom's
    files). The vendor's file for customers contains another, unused version with different numeric operators; the one
    of the campaign file is described.

        Attributes:
            ad_server_id (str): goTom's id of the ad server. The sets have an effect only if it is the ad server of the
                flight.
            key_value_sets (list[XandrSet]): The sets.
            outer_op (XandrJoin | Unset): Combination of conditions.
            inner_op (XandrJoin | Unset): Combination of conditions.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
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
