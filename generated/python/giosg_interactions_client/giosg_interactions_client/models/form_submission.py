from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

if TYPE_CHECKING:
    from ..models.form_values import FormValues


T = TypeVar("T", bound="FormSubmission")


@_attrs_define
class FormSubmission:
    """One submission of a visitor. There are further attributes, which could not be read.

        Evidence: documented (Interaction Designer, form data API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_form_data_api).

        Attributes:
            formdata (FormValues): Values by the name of the input element, which may contain spaces. A checkbox is a
                boolean; text inputs, selects and radio buttons are strings. Values of other elements are not described.
            id (int | str | Unset): Identifier of the row, used to delete it.
    """

    formdata: FormValues
    id: int | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        formdata = self.formdata.to_dict()

        id: int | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "formdata": formdata,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.form_values import FormValues

        d = as_dict(src_dict)
        formdata = FormValues.from_dict(d.pop("formdata"))

        def _parse_id(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        _model = cls(
            formdata=formdata,
            id=id,
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
