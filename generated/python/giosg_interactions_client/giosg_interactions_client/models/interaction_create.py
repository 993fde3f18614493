from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.canvas_size import CanvasSize
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class InteractionCreate(OpenModel):
    """A new interaction. Other attributes, such as those that a template brings along, are ignored.

        Evidence: documented (Interaction Designer, interactions API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). One sentence
    calls a template's attribute project the payload, the samples send the whole template. The whole object is the body,
    with project as one member. That attributes beyond the table are ignored follows from it.

        Attributes:
            name (str): Name of the interaction.
            workspace_uid (int): Id of the collection to put the interaction in.
            template_name (None | str): Name of the template that was used; null for none. It cannot be left out.
            project (Project): Design of an interaction in the vendor's internal format, which is not published and changes
                with `jsonVersion`. Pass it on as it is.
            json_version (int): Vendor's version number of the format of `project`; take it from where `project` was taken.
            editor_canvas_size_type (CanvasSize): Kind of screen that a canvas stands for, two of phones and two of
                computers.
            theme_id (int | Unset): Id of the theme to use. Without it the server takes a theme of the collection, and makes
                one if it has none.
    """

    _wire_names: ClassVar[Mapping[str, str]] = {
        "workspace_uid": "workspaceUid",
        "template_name": "templateName",
        "json_version": "jsonVersion",
        "editor_canvas_size_type": "editorCanvasSizeType",
        "theme_id": "themeId",
    }

    name: str
    workspace_uid: int
    template_name: None | str
    project: Project
    json_version: int
    editor_canvas_size_type: CanvasSize
    theme_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.project import Project
