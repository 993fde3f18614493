from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define as _attrs_define

from ..model import Model


@_attrs_define(slots=False, eq=False, repr=False)
class CustomerReference(Model):
    """A reference of the customer.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            external_crm_id (str): CRM id of the reference.
            reference_type (str): Name of the reference.
            reference_value (str): Value of the reference.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "external_crm_id": "externalCrmId",
        "reference_type": "referenceType",
        "reference_value": "referenceValue",
    }

    external_crm_id: str
    reference_type: str
    reference_value: str
