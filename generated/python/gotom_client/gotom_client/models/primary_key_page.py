from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class PrimaryKeyPage(OpenModel):
    """One page of ids.

        Evidence: documented (goTom campaign API, primary keys,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Conventions of goTom's app-api,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). The two members are marked as
    required for other lists, but not for this one.

        Attributes:
            pagination (Pagination | Unset): Position of a page in its list.
            items (list[PrimaryKey] | Unset): The ids of this page.
    """

    pagination: Pagination | Unset = UNSET
    items: list[PrimaryKey] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.pagination import Pagination
from ..models.primary_key import PrimaryKey
