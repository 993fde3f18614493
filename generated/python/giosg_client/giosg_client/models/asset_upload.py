from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, File, Unset
from ..values import as_dict

T = TypeVar("T", bound="AssetUpload")


@_attrs_define
class AssetUpload:
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

    def to_dict(self) -> dict[str, Any]:
        upload = self.upload.to_tuple()

        name = self.name

        description = self.description

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "upload": upload,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    def to_multipart(self) -> list[tuple[str, Any]]:
        """Return the fields in the order of the description, for `multipart.multipart_body`."""
        fields: list[tuple[str, Any]] = [
            ("upload", self.upload),
            ("name", self.name),
            ("description", self.description),
        ]
        return fields

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        upload = File(payload=BytesIO(d.pop("upload")))

        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        _model = cls(
            upload=upload,
            name=name,
            description=description,
        )

        return _model
