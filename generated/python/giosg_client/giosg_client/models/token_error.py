from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class TokenError(OpenModel):
    """Error response of RFC 6749 section 5.2.

    Evidence: observed (Tutorial: OAuth2 authentication, https://docs.giosg.com/tutorials/oauth2_authentication).

    Attributes:
        error (str): A code of RFC 6749, such as `invalid_request`, `invalid_client`, `invalid_grant`.
        error_description (str | Unset): Human-readable reason.
    """

    error: str
    error_description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
