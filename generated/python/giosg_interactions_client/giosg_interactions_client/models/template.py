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
class Template(OpenModel):
    """A starting point for interactions, with the attributes of an interaction, all read-only.

        Evidence: documented (Interaction Designer, interactions API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).

        Attributes:
            uid (int): Integer id of the template.
            name (str): Name of the template.
            notes (None | str): Free text about the template.
            organization_uid (UUID): Identifier of the organization that owns the template.
            workspace_uid (int): Id of the template's collection.
            creator_user_id (None | UUID): Identifier of the user who created the template.
            creator_user_organization_uid (None | UUID): Identifier of the organization of the user who created the
                template.
            created_date (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read
                times without `Z` as UTC too.
            updated_date (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read
                times without `Z` as UTC too.
            updated_user_id (None | UUID): Identifier of the user who changed the template last.
            updated_user_organization_uid (None | UUID): Identifier of the organization of the user who changed the template
                last.
            theme_id (int | None): Id of the theme that the template uses.
            template_name (None | str): Always null, since templates have no template.
            published_date (None | str): Time in UTC; fractional seconds and the final `Z` may be missing. Null if never
                published.
            is_published (bool): Whether the template is published.
            interaction_uuid (UUID): Identifier of the template.
            tag (str): Version stamp of the template.
            project (Project): Design of an interaction in the vendor's internal format, which is not published and changes
                with `jsonVersion`. Do not modify it.
            json_version (int): The vendor's version number for the format of `project`.
            editor_canvas_size_type (CanvasSize): Screen type of a canvas: two for phones, two for computers.
            preview_url (None | str): Always null; a template has no preview.
            preview_canvas_size_type (CanvasSize | None): Always null; a template has no preview.
            preview_canvas_rotated (bool | None): Always false; a template has no preview.
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
    theme_id: int | None
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
    preview_canvas_rotated: bool | None
    published_asset_uid: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.project import Project
