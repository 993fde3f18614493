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
    """The attributes of an interaction that a client can set; those left out stay as they are. A whole interaction, as it
    was read, is accepted too, and its read-only attributes are ignored.

        Evidence: inferred (Interaction Designer, interactions API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/; Interaction
    Designer, interactions API: notes,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). No table lists
    the body or says which attributes can be set. A sample sends back everything that it read, so nothing is refused,
    and nothing is required here.

        Attributes:
            name (str | Unset): Name of the interaction.
            notes (None | str | Unset): Free text about the interaction.
            workspace_uid (int | Unset): Id of the collection that holds the interaction.
            theme_id (int | Unset): Id of the theme that the interaction uses.
            template_name (None | str | Unset): Name of the template that the interaction was made from; null for none.
            project (Project | Unset): Design of an interaction in the vendor's internal format, which is not published and
                changes with `jsonVersion`. Pass it on as it is.
            json_version (int | Unset): Vendor's version number of the format of `project`; leave it as it was read.
            editor_canvas_size_type (CanvasSize | Unset): Kind of screen that a canvas stands for, two of phones and two of
                computers.
            preview_url (None | str | Unset): Address of the page to preview the interaction on; null for none.
            preview_canvas_size_type (CanvasSize | None | Unset): Canvas that the preview shows first; null for none.
            preview_canvas_rotated (bool | Unset): Whether the canvas of the preview stands upright.
            tag (str | Unset): The version stamp, as it was read.
    """

    _wire_names: ClassVar[Mapping[str, str]] = {
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
