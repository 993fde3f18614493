from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class Pagination(OpenModel):
    """Position of a page in its list.

        Evidence: documented (Conventions of goTom's app-api,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            total_items (int): Total number of items.
            per_page (int): Page size, set by the server.
            current_page (int): Number of this page, from 1.
            last_page (int): Number of the last page.
            next_page_url (None | str): Full URL of the next page with its query; null on the last page.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "total_items": "totalItems",
        "per_page": "perPage",
        "current_page": "currentPage",
        "last_page": "lastPage",
        "next_page_url": "nextPageUrl",
    }

    total_items: int
    per_page: int
    current_page: int
    last_page: int
    next_page_url: None | str
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
