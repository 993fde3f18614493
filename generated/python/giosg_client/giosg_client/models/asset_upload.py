from __future__ import annotations

from attrs import define as _attrs_define

from ..model import Model
from ..types import UNSET, File, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class AssetUpload(Model):
    """The parts of an upload.

        Evidence: archived (giosg Live HTTP API, assets,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).

        Attributes:
            upload (File): The file, with its file name; a `Content-Type` of the part is kept as that of the file.
            name (str | Unset): What people call the file; the file name if it is left out.
            description (str | Unset): What the file is for.
    """

    upload: File
    name: str | Unset = UNSET
    description: str | Unset = UNSET
