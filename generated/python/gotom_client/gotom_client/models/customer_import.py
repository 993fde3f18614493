from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class CustomerImport(OpenModel):
    """Envelope of a customer to create or update.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml). Not marked as required in the
    vendor's file, which nevertheless says that a request without it is rejected.

        Attributes:
            customer (CustomerWrite): A customer, intermediator, agency or publisher to create or update. Unknown keys are
                ignored with a warning.
    """

    customer: CustomerWrite
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.customer_write import CustomerWrite
