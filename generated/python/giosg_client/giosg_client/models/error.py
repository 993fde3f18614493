from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class Error(OpenModel):
    """What is wrong, in one sentence.

        Evidence: inferred (Conventions of the giosg Live HTTP API). No page shows the body of a 401, 403, 404, 405 or 415;
    this is the body that Django REST framework, the vendor's stated backend, sends.

        Attributes:
            detail (str | Unset): Human-readable reason. The text may change, so do not compare it.
    """

    detail: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
