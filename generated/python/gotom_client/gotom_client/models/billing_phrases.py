from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="BillingPhrases")


@_attrs_define
class BillingPhrases:
    """Billing texts by language.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml). The vendor's file marks none as
    required and leaves the object open.

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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        de = self.de

        en = self.en

        fr = self.fr

        it = self.it

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if de is not UNSET:
            field_dict["de"] = de
        if en is not UNSET:
            field_dict["en"] = en
        if fr is not UNSET:
            field_dict["fr"] = fr
        if it is not UNSET:
            field_dict["it"] = it

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        de = d.pop("de", UNSET)

        en = d.pop("en", UNSET)

        fr = d.pop("fr", UNSET)

        it = d.pop("it", UNSET)

        _model = cls(
            de=de,
            en=en,
            fr=fr,
            it=it,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
