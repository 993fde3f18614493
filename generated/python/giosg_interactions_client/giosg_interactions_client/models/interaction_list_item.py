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
class InteractionListItem(OpenModel):
    """An interaction of the list; its design comes only with `json=true`.

        Evidence: documented (Interaction Designer, interactions API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/; Interaction
    Designer, interactions API: notes,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). The attributes
    are documented, which of them a client can set is not. Ids, dates, state and version are marked read-only by
    inference.

        Attributes:
            uid (int): Integer id of the interaction. Paths take `interactionUuid` instead.
            name (str): Name of the interaction.
            notes (None | str): Free text about the interaction.
            organization_uid (UUID): Identifier of the organization that owns the interaction.
            workspace_uid (int): Id of the collection that holds the interaction.
            creator_user_id (None | UUID): Identifier of the user who created the interaction.
            creator_user_organization_uid (None | UUID): Identifier of the organization of the user who created the
                interaction.
            created_date (datetime.datetime): Moment in ISO 8601, in UTC. Usually with three decimals of a second and a
                final `Z`; read one without `Z` as UTC too.
            updated_date (datetime.datetime): Moment in ISO 8601, in UTC. Usually with three decimals of a second and a
                final `Z`; read one without `Z` as UTC too.
            updated_user_id (None | UUID): Identifier of the user who changed the interaction last.
            updated_user_organization_uid (None | UUID): Identifier of the organization of the user who changed the
                interaction last.
            theme_id (int): Id of the theme that the interaction uses.
            template_name (None | str): Name of the template that the interaction was made from; null if there was none.
            published_date (None | str): Moment in UTC; the fraction of the second and the final `Z` may be missing. Null if
                never published.
            is_published (bool): Whether the interaction is published now. Publishing and unpublishing change it.
            interaction_uuid (UUID): Identifier of the interaction, as paths and other APIs take it.
            tag (str): Version stamp of the interaction. The vendor uses it to keep users from overriding each other's
                changes when saving: send it back as it came.
            published_asset_uid (None | str | Unset): Deprecated by the vendor; do not use it.
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
        "published_asset_uid": "publishedAssetUid",
        "json_version": "jsonVersion",
        "editor_canvas_size_type": "editorCanvasSizeType",
        "preview_url": "previewUrl",
        "preview_canvas_size_type": "previewCanvasSizeType",
        "preview_canvas_rotated": "previewCanvasRotated",
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
    published_asset_uid: None | str | Unset = UNSET
    project: Project | Unset = UNSET
    json_version: int | Unset = UNSET
    editor_canvas_size_type: CanvasSize | Unset = UNSET
    preview_url: None | str | Unset = UNSET
    preview_canvas_size_type: CanvasSize | None | Unset = UNSET
    preview_canvas_rotated: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.project import Project
