from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.canvas_size import CanvasSize
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class InteractionUpdate(OpenModel):
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

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "workspace_uid": "workspaceUid",
        "theme_id": "themeId",
        "template_name": "templateName",
        "json_version": "jsonVersion",
        "editor_canvas_size_type": "editorCanvasSizeType",
        "preview_url": "previewUrl",
        "preview_canvas_size_type": "previewCanvasSizeType",
        "preview_canvas_rotated": "previewCanvasRotated",
    }

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
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.project import Project
