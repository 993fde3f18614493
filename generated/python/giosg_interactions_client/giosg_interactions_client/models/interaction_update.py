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


T = TypeVar("T", bound="InteractionUpdate")


@_attrs_define
class InteractionUpdate:
    """The writable attributes of an interaction; missing ones are unchanged. A whole interaction from a response is
    accepted too; its read-only attributes are ignored.

        Evidence: inferred (Interaction Designer, interactions API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/; Interaction
    Designer, interactions API: notes,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). No table lists
    the body or the writable attributes. A sample sends back everything from a response, so nothing is rejected or
    required here.

        Attributes:
            name (str | Unset): Name of the interaction.
            notes (None | str | Unset): Free text about the interaction.
            workspace_uid (int | Unset): Id of the interaction's collection.
            theme_id (int | Unset): Id of the theme that the interaction uses.
            template_name (None | str | Unset): Name of the template of the interaction; null if none was used.
            project (Project | Unset): Design of an interaction in the vendor's internal format, which is not published and
                changes with `jsonVersion`. Do not modify it.
            json_version (int | Unset): The vendor's version number for the format of `project`; leave it unchanged.
            editor_canvas_size_type (CanvasSize | Unset): Screen type of a canvas: two for phones, two for computers.
            preview_url (None | str | Unset): URL of the page for the preview; null for none.
            preview_canvas_size_type (CanvasSize | None | Unset): Canvas initially shown in the preview; null for none.
            preview_canvas_rotated (bool | Unset): Whether the preview canvas is in portrait orientation.
            tag (str | Unset): The version stamp, unchanged.
    """

    name: str | Unset = UNSET
    notes: None | str | Unset = UNSET
    workspace_uid: int | Unset = UNSET
    theme_id: int | Unset = UNSET
    template_name: None | str | Unset = UNSET
    project: Project | Unset = UNSET
    json_version: int | Unset = UNSET
    editor_canvas_size_type: CanvasSize | Unset = UNSET
    preview_url: None | str | Unset = UNSET
    preview_canvas_size_type: CanvasSize | None | Unset = UNSET
    preview_canvas_rotated: bool | Unset = UNSET
    tag: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        workspace_uid = self.workspace_uid

        theme_id = self.theme_id

        template_name: None | str | Unset
        if isinstance(self.template_name, Unset):
            template_name = UNSET
        else:
            template_name = self.template_name

        project: dict[str, Any] | Unset = UNSET
        if not isinstance(self.project, Unset):
            project = self.project.to_dict()

        json_version = self.json_version

        editor_canvas_size_type: str | Unset = UNSET
        if not isinstance(self.editor_canvas_size_type, Unset):
            editor_canvas_size_type = self.editor_canvas_size_type.value

        preview_url: None | str | Unset
        if isinstance(self.preview_url, Unset):
            preview_url = UNSET
        else:
            preview_url = self.preview_url

        preview_canvas_size_type: None | str | Unset
        if isinstance(self.preview_canvas_size_type, Unset):
            preview_canvas_size_type = UNSET
        elif isinstance(self.preview_canvas_size_type, CanvasSize):
            preview_canvas_size_type = self.preview_canvas_size_type.value
        else:
            preview_canvas_size_type = self.preview_canvas_size_type

        preview_canvas_rotated = self.preview_canvas_rotated

        tag = self.tag

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if notes is not UNSET:
            field_dict["notes"] = notes
        if workspace_uid is not UNSET:
            field_dict["workspaceUid"] = workspace_uid
        if theme_id is not UNSET:
            field_dict["themeId"] = theme_id
        if template_name is not UNSET:
            field_dict["templateName"] = template_name
        if project is not UNSET:
            field_dict["project"] = project
        if json_version is not UNSET:
            field_dict["jsonVersion"] = json_version
        if editor_canvas_size_type is not UNSET:
            field_dict["editorCanvasSizeType"] = editor_canvas_size_type
        if preview_url is not UNSET:
            field_dict["previewUrl"] = preview_url
        if preview_canvas_size_type is not UNSET:
            field_dict["previewCanvasSizeType"] = preview_canvas_size_type
        if preview_canvas_rotated is not UNSET:
            field_dict["previewCanvasRotated"] = preview_canvas_rotated
        if tag is not UNSET:
            field_dict["tag"] = tag

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.project import Project

        d = as_dict(src_dict)
        name = d.pop("name", UNSET)

        def _parse_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notes = _parse_notes(d.pop("notes", UNSET))

        workspace_uid = d.pop("workspaceUid", UNSET)

        theme_id = d.pop("themeId", UNSET)

        def _parse_template_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        template_name = _parse_template_name(d.pop("templateName", UNSET))

        _project = d.pop("project", UNSET)
        project: Project | Unset
        if isinstance(_project, Unset):
            project = UNSET
        else:
            project = Project.from_dict(_project)

        json_version = d.pop("jsonVersion", UNSET)

        _editor_canvas_size_type = d.pop("editorCanvasSizeType", UNSET)
        editor_canvas_size_type: CanvasSize | Unset
        if isinstance(_editor_canvas_size_type, Unset):
            editor_canvas_size_type = UNSET
        else:
            editor_canvas_size_type = CanvasSize(_editor_canvas_size_type)

        def _parse_preview_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        preview_url = _parse_preview_url(d.pop("previewUrl", UNSET))

        def _parse_preview_canvas_size_type(data: object) -> CanvasSize | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            preview_canvas_size_type_type_0 = CanvasSize(data)

            return preview_canvas_size_type_type_0

        preview_canvas_size_type = _parse_preview_canvas_size_type(d.pop("previewCanvasSizeType", UNSET))

        preview_canvas_rotated = d.pop("previewCanvasRotated", UNSET)

        tag = d.pop("tag", UNSET)

        _model = cls(
            name=name,
            notes=notes,
            workspace_uid=workspace_uid,
            theme_id=theme_id,
            template_name=template_name,
            project=project,
            json_version=json_version,
            editor_canvas_size_type=editor_canvas_size_type,
            preview_url=preview_url,
            preview_canvas_size_type=preview_canvas_size_type,
            preview_canvas_rotated=preview_canvas_rotated,
            tag=tag,
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
