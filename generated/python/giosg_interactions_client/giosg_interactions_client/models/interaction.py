from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.canvas_size import CanvasSize
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class Interaction(OpenModel):
    """An interaction with its design.

        Evidence: documented (Interaction Designer, interactions API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/; Interaction
    Designer, interactions API: notes,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). The attributes
    are documented, but not which of them are writable. That ids, dates, state and version are read-only is inferred.

        Attributes:
            uid (int): Integer id of the interaction. Paths take `interactionUuid` instead.
            name (str): Name of the interaction.
            notes (None | str): Free text about the interaction.
            organization_uid (UUID): Identifier of the organization that owns the interaction.
            workspace_uid (int): Id of the interaction's collection.
            creator_user_id (None | UUID): Identifier of the user who created the interaction.
            creator_user_organization_uid (None | UUID): Identifier of the organization of the user who created the
                interaction.
            created_date (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read
                times without `Z` as UTC too.
            updated_date (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read
                times without `Z` as UTC too.
            updated_user_id (None | UUID): Identifier of the user who changed the interaction last.
            updated_user_organization_uid (None | UUID): Identifier of the organization of the user who changed the
                interaction last.
            theme_id (int): Id of the theme that the interaction uses.
            template_name (None | str): Name of the template of the interaction; null if none was used.
            published_date (None | str): Time in UTC; fractional seconds and the final `Z` may be missing. Null if never
                published.
            is_published (bool): Whether the interaction is published now. Publishing and unpublishing change it.
            interaction_uuid (UUID): Identifier of the interaction, used in paths and other APIs.
            tag (str): Version stamp of the interaction. It keeps users from overriding each other's changes when saving:
                send it back unchanged.
            project (Project): Design of an interaction in the vendor's internal format, which is not published and changes
                with `jsonVersion`. Do not modify it.
            json_version (int): The vendor's version number for the format of `project`.
            editor_canvas_size_type (CanvasSize): Screen type of a canvas: two for phones, two for computers.
            preview_url (None | str): URL of the page of the last preview; null if not set.
            preview_canvas_size_type (CanvasSize | None): Canvas last selected in the preview.
            preview_canvas_rotated (bool): Whether the preview canvas is in portrait orientation.
            published_asset_uid (None | str | Unset): Deprecated by the vendor; do not use it.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "organization_uid": "organizationUid",
        "workspace_uid": "workspaceUid",
        "creator_user_id": "creatorUserId",
        "creator_user_organization_uid": "creatorUserOrganizationUid",
        "created_date": "createdDate",
        "updated_date": "updatedDate",
        "updated_user_id": "updatedUserId",
        "updated_user_organization_uid": "updatedUserOrganizationUid",
        "theme_id": "themeId",
        "template_name": "templateName",
        "published_date": "publishedDate",
        "is_published": "isPublished",
        "interaction_uuid": "interactionUuid",
        "json_version": "jsonVersion",
        "editor_canvas_size_type": "editorCanvasSizeType",
        "preview_url": "previewUrl",
        "preview_canvas_size_type": "previewCanvasSizeType",
        "preview_canvas_rotated": "previewCanvasRotated",
        "published_asset_uid": "publishedAssetUid",
    }

    uid: int
    name: str
    notes: None | str
    organization_uid: UUID
    workspace_uid: int
    creator_user_id: None | UUID
    creator_user_organization_uid: None | UUID
    created_date: datetime.datetime
    updated_date: datetime.datetime
    updated_user_id: None | UUID
    updated_user_organization_uid: None | UUID
    theme_id: int
    template_name: None | str
    published_date: None | str
    is_published: bool
    interaction_uuid: UUID
    tag: str
    project: Project
    json_version: int
    editor_canvas_size_type: CanvasSize
    preview_url: None | str
    preview_canvas_size_type: CanvasSize | None
    preview_canvas_rotated: bool
    published_asset_uid: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.project import Project
