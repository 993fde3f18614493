from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class PricePage(OpenModel):
    """One page of prices.

        Evidence: documented (goTom campaign API, price export,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            pagination (Pagination): Position of a page in its list.
            items (list[Price]): The prices of this page.
    """

    pagination: Pagination
    items: list[Price]
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.pagination import Pagination
from ..models.price import Price
