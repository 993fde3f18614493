from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define as _attrs_define

from ..model import Model


@_attrs_define(slots=False, eq=False, repr=False)
class Industry(Model):
    """An industry.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            external_crm_id (None | str): CRM id of the industry.
            name (str): Name of the industry.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "external_crm_id": "externalCrmId",
    }

    external_crm_id: None | str
    name: str
