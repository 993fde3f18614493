from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.xandr_join import XandrJoin
from ..types import UNSET, Unset
from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.xandr_set import XandrSet


T = TypeVar("T", bound="XandrTargeting")


@_attrs_define
class XandrTargeting:
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

    ad_server_id: str
    key_value_sets: list[XandrSet]
    outer_op: XandrJoin | Unset = UNSET
    inner_op: XandrJoin | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        ad_server_id = self.ad_server_id

        key_value_sets = []
        for key_value_sets_item_data in self.key_value_sets:
            key_value_sets_item = key_value_sets_item_data.to_dict()
            key_value_sets.append(key_value_sets_item)

        outer_op: str | Unset = UNSET
        if not isinstance(self.outer_op, Unset):
            outer_op = self.outer_op.value

        inner_op: str | Unset = UNSET
        if not isinstance(self.inner_op, Unset):
            inner_op = self.inner_op.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "adServerId": ad_server_id,
                "keyValueSets": key_value_sets,
            }
        )
        if outer_op is not UNSET:
            field_dict["outerOp"] = outer_op
        if inner_op is not UNSET:
            field_dict["innerOp"] = inner_op

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.xandr_set import XandrSet

        d = as_dict(src_dict)
        ad_server_id = d.pop("adServerId")

        key_value_sets = []
        _key_value_sets = d.pop("keyValueSets")
        for key_value_sets_item_data in as_list(_key_value_sets):
            key_value_sets_item = XandrSet.from_dict(key_value_sets_item_data)

            key_value_sets.append(key_value_sets_item)

        _outer_op = d.pop("outerOp", UNSET)
        outer_op: XandrJoin | Unset
        if isinstance(_outer_op, Unset):
            outer_op = UNSET
        else:
            outer_op = XandrJoin(_outer_op)

        _inner_op = d.pop("innerOp", UNSET)
        inner_op: XandrJoin | Unset
        if isinstance(_inner_op, Unset):
            inner_op = UNSET
        else:
            inner_op = XandrJoin(_inner_op)

        _model = cls(
            ad_server_id=ad_server_id,
            key_value_sets=key_value_sets,
            outer_op=outer_op,
            inner_op=inner_op,
        )

        return _model
