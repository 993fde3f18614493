from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class LanguagePage(OpenModel):
    """One page of languages.

        Evidence: documented (giosg Live HTTP API, general, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/;
    giosg API concepts, https://docs.giosg.com/api_reference/common_api_guidelines).

        Attributes:
            next_ (None | str): Full URL of the next page; null on the last page.
            previous (None | str): Full URL of the previous page; null on the first page.
            results (list[Language]): The languages of this page. The page size is not fixed.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "next_": "next",
    }

    next_: None | str
    previous: None | str
    results: list[Language]
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.language import Language
