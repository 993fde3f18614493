from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class CustomerPage(OpenModel):
    """One page of customers.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            pagination (Pagination): Position of a page in its list.
            items (list[Customer]): The customers of this page.
    """

    pagination: Pagination
    items: list[Customer]
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.customer import Customer
from ..models.pagination import Pagination
