from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="XandrValue")


@_attrs_define
class XandrValue:
    """A value of a key.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            id (str): Id of the value.
            name (str): Name of the value.
            display_name (str | Unset): Name to show.
    """

    id: str
    name: str
    display_name: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        display_name = self.display_name

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "name": name,
            }
        )
        if display_name is not UNSET:
            field_dict["displayName"] = display_name

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        display_name = d.pop("displayName", UNSET)

        _model = cls(
            id=id,
            name=name,
            display_name=display_name,
        )

        return _model
