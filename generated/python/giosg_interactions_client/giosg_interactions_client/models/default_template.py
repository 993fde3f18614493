from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.canvas_size import CanvasSize
from ..values import as_dict

if TYPE_CHECKING:
    from ..models.project import Project


T = TypeVar("T", bound="DefaultTemplate")


@_attrs_define
class DefaultTemplate:
    """An empty interaction, the starting point for the body of `createInteraction`.

        Evidence: documented (Interaction Designer, interactions API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).

        Attributes:
            name (str): Name of the template; replace it with the name of the interaction.
            template_name (None | str): Always null, since no template is used. Send null.
            project (Project): Design of an interaction in the vendor's internal format, which is not published and changes
                with `jsonVersion`. Do not modify it.
            json_version (int): The vendor's version number for the format of `project`.
            editor_canvas_size_type (CanvasSize): Screen type of a canvas: two for phones, two for computers.
    """

    name: str
    template_name: None | str
    project: Project
    json_version: int
    editor_canvas_size_type: CanvasSize
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        template_name: None | str
        template_name = self.template_name

        project = self.project.to_dict()

        json_version = self.json_version

        editor_canvas_size_type = self.editor_canvas_size_type.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "templateName": template_name,
                "project": project,
                "jsonVersion": json_version,
                "editorCanvasSizeType": editor_canvas_size_type,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.project import Project

        d = as_dict(src_dict)
        name = d.pop("name")

        def _parse_template_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        template_name = _parse_template_name(d.pop("templateName"))

        project = Project.from_dict(d.pop("project"))

        json_version = d.pop("jsonVersion")

        editor_canvas_size_type = CanvasSize(d.pop("editorCanvasSizeType"))

        _model = cls(
            name=name,
            template_name=template_name,
            project=project,
            json_version=json_version,
            editor_canvas_size_type=editor_canvas_size_type,
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
