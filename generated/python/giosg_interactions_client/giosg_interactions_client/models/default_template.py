from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.canvas_size import CanvasSize


@_attrs_define(slots=False, eq=False, repr=False)
class DefaultTemplate(OpenModel):
    """An empty interaction, as the start of the body of `createInteraction`.

        Evidence: documented (Interaction Designer, interactions API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).

        Attributes:
            name (str): Name of the template; replace it with the name of the interaction.
            template_name (None | str): Always null, since no template is used. Send it on as null.
            project (Project): Design of an interaction in the vendor's internal format, which is not published and changes
                with `jsonVersion`. Pass it on as it is.
            json_version (int): Vendor's version number of the format of `project`.
            editor_canvas_size_type (CanvasSize): Kind of screen that a canvas stands for, two of phones and two of
                computers.
    """

    _wire_names: ClassVar[Mapping[str, str]] = {
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
