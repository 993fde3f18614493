from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict

if TYPE_CHECKING:
    from ..models.public_brand import PublicBrand


T = TypeVar("T", bound="PublicRoom")


@_attrs_define
class PublicRoom:
    """A room as seen by visitors.

        Evidence: documented (giosg public HTTP API, rooms,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms).

        Attributes:
            id (UUID): Identifier of the room.
            display_name (str): Name of the room.
            language_code (None | str): Language of the room; null if it has none.
            is_online (bool): Whether a user is available to chat in the room.
            brand (None | PublicBrand): Appearance of chat windows of the room; null for the default.
    """

    id: UUID
    display_name: str
    language_code: None | str
    is_online: bool
    brand: None | PublicBrand
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.public_brand import PublicBrand

        id = str(self.id)

        display_name = self.display_name

        language_code: None | str
        language_code = self.language_code

        is_online = self.is_online

        brand: dict[str, Any] | None
        if isinstance(self.brand, PublicBrand):
            brand = self.brand.to_dict()
        else:
            brand = self.brand

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "display_name": display_name,
                "language_code": language_code,
                "is_online": is_online,
                "brand": brand,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.public_brand import PublicBrand

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        display_name = d.pop("display_name")

        def _parse_language_code(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        language_code = _parse_language_code(d.pop("language_code"))

        is_online = d.pop("is_online")

        def _parse_brand(data: object) -> None | PublicBrand:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            brand_type_0 = PublicBrand.from_dict(data)

            return brand_type_0

        brand = _parse_brand(d.pop("brand"))

        _model = cls(
            id=id,
            display_name=display_name,
            language_code=language_code,
            is_online=is_online,
            brand=brand,
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
