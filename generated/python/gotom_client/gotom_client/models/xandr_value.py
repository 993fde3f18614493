from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define as _attrs_define

from ..model import Model
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class XandrValue(Model):
    """A value of a key.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            id (str): Id of the value.
            name (str): Name of the value.
            display_name (str | Unset): Name to show.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
    }

    id: str
    name: str
    display_name: str | Unset = UNSET
