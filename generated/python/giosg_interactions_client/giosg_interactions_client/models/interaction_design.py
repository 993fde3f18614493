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
    """The six attributes that the list of interactions omits by default.

        Evidence: documented (Interaction Designer, interactions API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/; Interaction
    Designer, interactions API: notes,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). The attributes
    are documented, but not which of them are writable. That ids, dates, state and version are read-only is inferred.

        Attributes:
            project (Project | Unset): Design of an interaction in the vendor's internal format, which is not published and
                changes with `jsonVersion`. Do not modify it.
            json_version (int | Unset): The vendor's version number for the format of `project`.
            editor_canvas_size_type (CanvasSize | Unset): Screen type of a canvas: two for phones, two for computers.
            preview_url (None | str | Unset): URL of the page of the last preview; null if not set.
            preview_canvas_size_type (CanvasSize | None | Unset): Canvas last selected in the preview.
            preview_canvas_rotated (bool | Unset): Whether the preview canvas is in portrait orientation.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
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
