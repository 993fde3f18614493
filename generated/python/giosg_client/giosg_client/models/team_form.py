from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..values import as_dict

T = TypeVar("T", bound="TeamForm")


@_attrs_define
class TeamForm:
    """A team to create, as form fields.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/). The quickstart's Python
    sample sends form fields, its JavaScript sample JSON.

        Attributes:
            name (str): Name of the team.
    """

    name: str

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        name = d.pop("name")

        _model = cls(
            name=name,
        )

        return _model
