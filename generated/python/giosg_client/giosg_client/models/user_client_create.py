from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class UserClientCreate(OpenModel):
    """How long a client keeps its user present.

    Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).

    Attributes:
        presence_expires_in (int): Seconds until the client expires, unless extended.
    """

    presence_expires_in: int
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
