from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.canvas_size import CanvasSize
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class InteractionDesign(OpenModel):
    """The six attributes that the list of interactions leaves out unless asked.

        Evidence: documented (Interaction Designer, interactions API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/; Interaction
    Designer, interactions API: notes,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). The attributes
    are documented, which of them a client can set is not. Ids, dates, state and version are marked read-only by
    inference.

        Attributes:
            project (Project | Unset): Design of an interaction in the vendor's internal format, which is not published and
                changes with `jsonVersion`. Pass it on as it is.
            json_version (int | Unset): Vendor's version number of the format of `project`.
            editor_canvas_size_type (CanvasSize | Unset): Kind of screen that a canvas stands for, two of phones and two of
                computers.
            preview_url (None | str | Unset): Address of the page that the interaction was last previewed on; null if none
                is set.
            preview_canvas_size_type (CanvasSize | None | Unset): Canvas that was last chosen in the preview.
            preview_canvas_rotated (bool | Unset): Whether the canvas of the preview stands upright.
    """

    _wire_names: ClassVar[Mapping[str, str]] = {
        "json_version": "jsonVersion",
        "editor_canvas_size_type": "editorCanvasSizeType",
        "preview_url": "previewUrl",
        "preview_canvas_size_type": "previewCanvasSizeType",
        "preview_canvas_rotated": "previewCanvasRotated",
    }

    project: Project | Unset = UNSET
    json_version: int | Unset = UNSET
    editor_canvas_size_type: CanvasSize | Unset = UNSET
    preview_url: None | str | Unset = UNSET
    preview_canvas_size_type: CanvasSize | None | Unset = UNSET
    preview_canvas_rotated: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.project import Project
