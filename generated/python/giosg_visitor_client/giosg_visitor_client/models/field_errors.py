from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class FieldErrors(OpenModel):
    """Error messages by the name of the invalid attribute. Errors that concern no single attribute are under
    `non_field_errors`, those of an unreadable body under `detail`.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/). Inferred: the two
    names, from Django REST framework, and that messages about nested attributes are nested. The one sample shows one
    field with one message.

        Attributes:
            detail (str | Unset): Set if the body could not be parsed, or the error concerns the whole resource.
    """

    detail: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
