from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.canvas_size import CanvasSize
from ..types import UNSET, Unset
from ..values import as_dict

if TYPE_CHECKING:
    from ..models.project import Project


T = TypeVar("T", bound="InteractionCreate")


@_attrs_define
class InteractionCreate:
    """A new interaction. Other attributes, such as those of a template, are ignored.

        Evidence: documented (Interaction Designer, interactions API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). One sentence
    calls the attribute project of a template the payload; the samples send the whole template. The whole object is the
    body, with project as one member. It follows that attributes not in the table are ignored.

        Attributes:
            name (str): Name of the interaction.
            workspace_uid (int): Id of the collection for the interaction.
            template_name (None | str): Name of the template; null if none was used. Required.
            project (Project): Design of an interaction in the vendor's internal format, which is not published and changes
                with `jsonVersion`. Do not modify it.
            json_version (int): The vendor's version number for the format of `project`; use the one that belongs to
                `project`.
            editor_canvas_size_type (CanvasSize): Screen type of a canvas: two for phones, two for computers.
            theme_id (int | Unset): Id of the theme. Without it, the server uses a theme of the collection, or creates one
                if there is none.
    """

    name: str
    workspace_uid: int
    template_name: None | str
    project: Project
    json_version: int
    editor_canvas_size_type: CanvasSize
    theme_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        workspace_uid = self.workspace_uid

        template_name: None | str
        template_name = self.template_name

        project = self.project.to_dict()

        json_version = self.json_version

        editor_canvas_size_type = self.editor_canvas_size_type.value

        theme_id = self.theme_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "workspaceUid": workspace_uid,
                "templateName": template_name,
                "project": project,
                "jsonVersion": json_version,
                "editorCanvasSizeType": editor_canvas_size_type,
            }
        )
        if theme_id is not UNSET:
            field_dict["themeId"] = theme_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.project import Project

        d = as_dict(src_dict)
        name = d.pop("name")

        workspace_uid = d.pop("workspaceUid")

        def _parse_template_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        template_name = _parse_template_name(d.pop("templateName"))

        project = Project.from_dict(d.pop("project"))

        json_version = d.pop("jsonVersion")

        editor_canvas_size_type = CanvasSize(d.pop("editorCanvasSizeType"))

        theme_id = d.pop("themeId", UNSET)

        _model = cls(
            name=name,
            workspace_uid=workspace_uid,
            template_name=template_name,
            project=project,
            json_version=json_version,
            editor_canvas_size_type=editor_canvas_size_type,
            theme_id=theme_id,
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
