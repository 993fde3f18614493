from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class CustomerNotFound(OpenModel):
    """Envelope of a response without a customer.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml; Contradictions within goTom's
    files). The vendor's file expresses the null as an enum with a single value.

        Attributes:
            ok (bool): Always false here.
            message (str): The reason.
            customer (None): Always null here.
    """

    ok: bool
    message: str
    customer: None
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
