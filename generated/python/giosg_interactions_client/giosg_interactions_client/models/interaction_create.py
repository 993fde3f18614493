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

    __wire_names__: ClassVar[Mapping[str, str]] = {
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
