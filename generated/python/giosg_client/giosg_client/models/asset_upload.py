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
            upload (File): The file, with its file name. A `Content-Type` of the part becomes the content type of the file.
            name (str | Unset): Display name of the file; its file name if missing.
            description (str | Unset): Purpose of the file.
    """

    upload: File
    name: str | Unset = UNSET
    description: str | Unset = UNSET
