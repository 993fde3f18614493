from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define as _attrs_define

from ..model import Model


@_attrs_define(slots=False, eq=False, repr=False)
class XandrSet(Model):
    """A set of keys.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            set_ (list[XandrNumericKey | XandrStringKey]): The keys. String keys have `values`, numeric keys do not; there
                is no other difference.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "set_": "set",
    }

    set_: list[XandrNumericKey | XandrStringKey]


from ..models.xandr_numeric_key import XandrNumericKey
from ..models.xandr_string_key import XandrStringKey
