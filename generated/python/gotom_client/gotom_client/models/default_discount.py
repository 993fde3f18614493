from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..values import as_dict

T = TypeVar("T", bound="DefaultDiscount")


@_attrs_define
class DefaultDiscount:
    """A default discount of the customer.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            name (str): Name of the discount.
            percent (float): The discount in percent.
    """

    name: str
    percent: float

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        percent = self.percent

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "percent": percent,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        name = d.pop("name")

        percent = d.pop("percent")

        _model = cls(
            name=name,
            percent=percent,
        )

        return _model
