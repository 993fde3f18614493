from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.asset_kind import AssetKind
from ..types import UNSET, Unset
from ..values import as_dict, format_moment, parse_moment

if TYPE_CHECKING:
    from ..models.organization_summary import OrganizationSummary
    from ..models.user_summary import UserSummary


T = TypeVar("T", bound="Asset")


@_attrs_define
class Asset:
    """An uploaded file and its metadata.

        Evidence: documented (giosg Live HTTP API, assets,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets). The newer page could be read up to
    `updated_by_user`; later attributes are in the older text only.

        Attributes:
            id (UUID): Identifier of the asset.
            name (str): Display name of the file; its file name unless the upload sets another.
            organization_id (UUID): Identifier of the organization that the asset belongs to.
            file_name (str): Name of the file as it was uploaded.
            url (str): Public download URL.
            size (int): Size of the file in bytes.
            content_type (None | str): Media type of the file; null if unknown.
            kind (AssetKind | None): Kind of file, if the API distinguishes it; null for others.
            created_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            created_by_user_id (None | UUID): Identifier of the user who uploaded the file.
            created_by_user (None | UserSummary): The user who uploaded the file.
            updated_at (datetime.datetime | None): When name, description or charset was last changed.
            updated_by_user_id (None | UUID): Identifier of the user who changed the asset last.
            updated_by_user (None | UserSummary): The user who changed the asset last.
            description (None | str | Unset): Purpose of the file.
            organization (OrganizationSummary | Unset): An organization, nested in another resource. It may have more
                attributes.
            charset (None | str | Unset): Character encoding of a text file; null for a binary file.
            width (int | None | Unset): Width of an image in pixels; null for other files.
            height (int | None | Unset): Height of an image in pixels; null for other files.
    """

    id: UUID
    name: str
    organization_id: UUID
    file_name: str
    url: str
    size: int
    content_type: None | str
    kind: AssetKind | None
    created_at: datetime.datetime
    created_by_user_id: None | UUID
    created_by_user: None | UserSummary
    updated_at: datetime.datetime | None
    updated_by_user_id: None | UUID
    updated_by_user: None | UserSummary
    description: None | str | Unset = UNSET
    organization: OrganizationSummary | Unset = UNSET
    charset: None | str | Unset = UNSET
    width: int | None | Unset = UNSET
    height: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.user_summary import UserSummary

        id = str(self.id)

        name = self.name

        organization_id = str(self.organization_id)

        file_name = self.file_name

        url = self.url

        size = self.size

        content_type: None | str
        content_type = self.content_type

        kind: None | str
        if isinstance(self.kind, AssetKind):
            kind = self.kind.value
        else:
            kind = self.kind

        created_at = format_moment(self.created_at)

        created_by_user_id: None | str
        if isinstance(self.created_by_user_id, UUID):
            created_by_user_id = str(self.created_by_user_id)
        else:
            created_by_user_id = self.created_by_user_id

        created_by_user: dict[str, Any] | None
        if isinstance(self.created_by_user, UserSummary):
            created_by_user = self.created_by_user.to_dict()
        else:
            created_by_user = self.created_by_user

        updated_at: None | str
        if isinstance(self.updated_at, datetime.datetime):
            updated_at = format_moment(self.updated_at)
        else:
            updated_at = self.updated_at

        updated_by_user_id: None | str
        if isinstance(self.updated_by_user_id, UUID):
            updated_by_user_id = str(self.updated_by_user_id)
        else:
            updated_by_user_id = self.updated_by_user_id

        updated_by_user: dict[str, Any] | None
        if isinstance(self.updated_by_user, UserSummary):
            updated_by_user = self.updated_by_user.to_dict()
        else:
            updated_by_user = self.updated_by_user

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        organization: dict[str, Any] | Unset = UNSET
        if not isinstance(self.organization, Unset):
            organization = self.organization.to_dict()

        charset: None | str | Unset
        if isinstance(self.charset, Unset):
            charset = UNSET
        else:
            charset = self.charset

        width: int | None | Unset
        if isinstance(self.width, Unset):
            width = UNSET
        else:
            width = self.width

        height: int | None | Unset
        if isinstance(self.height, Unset):
            height = UNSET
        else:
            height = self.height

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "organization_id": organization_id,
                "file_name": file_name,
                "url": url,
                "size": size,
                "content_type": content_type,
                "kind": kind,
                "created_at": created_at,
                "created_by_user_id": created_by_user_id,
                "created_by_user": created_by_user,
                "updated_at": updated_at,
                "updated_by_user_id": updated_by_user_id,
                "updated_by_user": updated_by_user,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if organization is not UNSET:
            field_dict["organization"] = organization
        if charset is not UNSET:
            field_dict["charset"] = charset
        if width is not UNSET:
            field_dict["width"] = width
        if height is not UNSET:
            field_dict["height"] = height

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.organization_summary import OrganizationSummary
        from ..models.user_summary import UserSummary

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        name = d.pop("name")

        organization_id = UUID(d.pop("organization_id"))

        file_name = d.pop("file_name")

        url = d.pop("url")

        size = d.pop("size")

        def _parse_content_type(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        content_type = _parse_content_type(d.pop("content_type"))

        def _parse_kind(data: object) -> AssetKind | None:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            kind_type_0 = AssetKind(data)

            return kind_type_0

        kind = _parse_kind(d.pop("kind"))

        created_at = parse_moment(d.pop("created_at"))

        def _parse_created_by_user_id(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            created_by_user_id_type_0 = UUID(data)

            return created_by_user_id_type_0

        created_by_user_id = _parse_created_by_user_id(d.pop("created_by_user_id"))

        def _parse_created_by_user(data: object) -> None | UserSummary:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            created_by_user_type_0 = UserSummary.from_dict(data)

            return created_by_user_type_0

        created_by_user = _parse_created_by_user(d.pop("created_by_user"))

        def _parse_updated_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            updated_at_type_0 = parse_moment(data)

            return updated_at_type_0

        updated_at = _parse_updated_at(d.pop("updated_at"))

        def _parse_updated_by_user_id(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            updated_by_user_id_type_0 = UUID(data)

            return updated_by_user_id_type_0

        updated_by_user_id = _parse_updated_by_user_id(d.pop("updated_by_user_id"))

        def _parse_updated_by_user(data: object) -> None | UserSummary:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            updated_by_user_type_0 = UserSummary.from_dict(data)

            return updated_by_user_type_0

        updated_by_user = _parse_updated_by_user(d.pop("updated_by_user"))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        _organization = d.pop("organization", UNSET)
        organization: OrganizationSummary | Unset
        if isinstance(_organization, Unset):
            organization = UNSET
        else:
            organization = OrganizationSummary.from_dict(_organization)

        def _parse_charset(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        charset = _parse_charset(d.pop("charset", UNSET))

        def _parse_width(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        width = _parse_width(d.pop("width", UNSET))

        def _parse_height(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        height = _parse_height(d.pop("height", UNSET))

        _model = cls(
            id=id,
            name=name,
            organization_id=organization_id,
            file_name=file_name,
            url=url,
            size=size,
            content_type=content_type,
            kind=kind,
            created_at=created_at,
            created_by_user_id=created_by_user_id,
            created_by_user=created_by_user,
            updated_at=updated_at,
            updated_by_user_id=updated_by_user_id,
            updated_by_user=updated_by_user,
            description=description,
            organization=organization,
            charset=charset,
            width=width,
            height=height,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
