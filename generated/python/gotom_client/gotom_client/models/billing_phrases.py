from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..values import as_dict

T = TypeVar("T", bound="BillingPhrases")


@_attrs_define
class BillingPhrases:
    """A text for billing in each language.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml). That all four languages come is
    taken from the rule for the whole read shape.

        Attributes:
            de (str): The text in German.
            en (str): The text in English.
            fr (str): The text in French.
            it (str): The text in Italian.
    """

    de: str
    en: str
    fr: str
    it: str

    def to_dict(self) -> dict[str, Any]:
        de = self.de

        en = self.en

        fr = self.fr

        it = self.it

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "de": de,
                "en": en,
                "fr": fr,
                "it": it,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        de = d.pop("de")

        en = d.pop("en")

        fr = d.pop("fr")

        it = d.pop("it")

        _model = cls(
            de=de,
            en=en,
            fr=fr,
            it=it,
        )

        return _model
