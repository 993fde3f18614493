from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class BillingPhrasesWrite(OpenModel):
    """Billing texts by language.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            de (str | Unset): The text in German.
            en (str | Unset): The text in English.
            fr (str | Unset): The text in French.
            it (str | Unset): The text in Italian.
    """

    de: str | Unset = UNSET
    en: str | Unset = UNSET
    fr: str | Unset = UNSET
    it: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
