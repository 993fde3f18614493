from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class CustomerTagWrite(OpenModel):
    """A tag of the customer.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            external_crm_id (str): CRM id of the tag.
            name (str | Unset): Name of the tag. A new name applies to all customers.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "external_crm_id": "externalCrmId",
    }

    external_crm_id: str
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
