from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class PrimaryKey(OpenModel):
    """An id with its name.

        Evidence: documented (goTom campaign API, primary keys,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            id (int | str): The id, a string for ad servers and a number for others.
            name (str): Name.
            email (str | Unset): Email address; users only.
            is_default (bool | Unset): Position types only: whether it is the default for flights without one.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "is_default": "isDefault",
    }

    id: int | str
    name: str
    email: str | Unset = UNSET
    is_default: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
