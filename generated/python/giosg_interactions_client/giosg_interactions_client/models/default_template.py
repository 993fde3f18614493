from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.canvas_size import CanvasSize


@_attrs_define(slots=False, eq=False, repr=False)
class DefaultTemplate(OpenModel):
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

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "template_name": "templateName",
        "json_version": "jsonVersion",
        "editor_canvas_size_type": "editorCanvasSizeType",
    }

    name: str
    template_name: None | str
    project: Project
    json_version: int
    editor_canvas_size_type: CanvasSize
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.project import Project
