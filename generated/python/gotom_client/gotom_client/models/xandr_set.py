from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.xandr_numeric_key import XandrNumericKey
    from ..models.xandr_string_key import XandrStringKey


T = TypeVar("T", bound="XandrSet")


@_attrs_define
class XandrSet:
    """A set of keys.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            set_ (list[XandrNumericKey | XandrStringKey]): The keys. String keys have `values`, numeric keys do not; there
                is no other difference.
    """

    set_: list[XandrNumericKey | XandrStringKey]

    def to_dict(self) -> dict[str, Any]:
        from ..models.xandr_string_key import XandrStringKey

        set_ = []
        for set_item_data in self.set_:
            set_item: dict[str, Any]
            if isinstance(set_item_data, XandrStringKey):
                set_item = set_item_data.to_dict()
            else:
                set_item = set_item_data.to_dict()

            set_.append(set_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "set": set_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.xandr_numeric_key import XandrNumericKey
        from ..models.xandr_string_key import XandrStringKey

        d = as_dict(src_dict)
        set_ = []
        _set_ = d.pop("set")
        for set_item_data in as_list(_set_):

            def _parse_set_item(data: object) -> XandrNumericKey | XandrStringKey:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    set_item_type_0 = XandrStringKey.from_dict(data)

                    return set_item_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError(f"{type(data).__name__} matches none of the described types")
                set_item_type_1 = XandrNumericKey.from_dict(data)

                return set_item_type_1

            set_item = _parse_set_item(set_item_data)

            set_.append(set_item)

        _model = cls(
            set_=set_,
        )

        return _model
