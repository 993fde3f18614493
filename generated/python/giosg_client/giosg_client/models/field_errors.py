from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class FieldErrors(OpenModel):
    """Messages by the name of the attribute that was refused. Faults of no single attribute stand under
    `non_field_errors`, a body that cannot be read at all under `detail`.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/). Inferred: the two
    names, from Django REST framework, and that messages about nested attributes are nested. The one sample shows one
    field with one message.

        Attributes:
            detail (str | Unset): Set when the body could not be parsed, or the refusal concerns the resource as a whole.
    """

    detail: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
