from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class Language(OpenModel):
    """A language that settings can be set to.

        Evidence: documented (giosg Live HTTP API, general, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/;
    giosg Live HTTP API, general: reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/).

        Attributes:
            rfc_3066 (str): RFC 3066 language code.
            name (str): English name of the language.
            is_ui_language (bool): Whether the console is translated into the language.
            language_bidi (str | Unset): Direction of writing; `ltr` is left to right.
    """

    rfc_3066: str
    name: str
    is_ui_language: bool
    language_bidi: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
