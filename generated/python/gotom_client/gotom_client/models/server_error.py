from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ServerError(OpenModel):
    """A server error: either only `message`, or the attributes of a generic error. No attribute is guaranteed.

        Evidence: documented (Conventions of goTom's app-api,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions within goTom's
    files). The vendor's description files have only the message; the seed shows the generic body for another status, so
    it is possible here too. One open schema covers both.

        Attributes:
            message (str | Unset): Error message.
            type_ (str | Unset): URI of the kind of error.
            title (str | Unset): Fixed title.
            status (int | Unset): The HTTP status code.
            detail (str | Unset): Reason phrase of the status code.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    message: str | Unset = UNSET
    type_: str | Unset = UNSET
    title: str | Unset = UNSET
    status: int | Unset = UNSET
    detail: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
