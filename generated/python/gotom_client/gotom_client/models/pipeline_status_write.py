from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class PipelineStatusWrite(OpenModel):
    """A step of the sales pipeline for customers, as configured in the admin center.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            external_crm_id (str): CRM id of the step.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "external_crm_id": "externalCrmId",
    }

    external_crm_id: str
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
