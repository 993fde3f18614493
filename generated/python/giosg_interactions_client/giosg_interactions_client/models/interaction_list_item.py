from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.canvas_size import CanvasSize
from ..types import UNSET, Unset
from ..values import as_dict, format_moment, parse_moment

if TYPE_CHECKING:
    from ..models.project import Project


T = TypeVar("T", bound="InteractionListItem")


@_attrs_define
class InteractionListItem:
    """An interaction in the list; its design is only included with `json=true`.

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
            published_asset_uid (None | str | Unset): Deprecated by the vendor; do not use it.
            project (Project | Unset): Design of an interaction in the vendor's internal format, which is not published and
                changes with `jsonVersion`. Do not modify it.
            json_version (int | Unset): The vendor's version number for the format of `project`.
            editor_canvas_size_type (CanvasSize | Unset): Screen type of a canvas: two for phones, two for computers.
            preview_url (None | str | Unset): URL of the page of the last preview; null if not set.
            preview_canvas_size_type (CanvasSize | None | Unset): Canvas last selected in the preview.
            preview_canvas_rotated (bool | Unset): Whether the preview canvas is in portrait orientation.
    """

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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        uid = self.uid

        name = self.name

        notes: None | str
        notes = self.notes

        organization_uid = str(self.organization_uid)

        workspace_uid = self.workspace_uid

        creator_user_id: None | str
        if isinstance(self.creator_user_id, UUID):
            creator_user_id = str(self.creator_user_id)
        else:
            creator_user_id = self.creator_user_id

        creator_user_organization_uid: None | str
        if isinstance(self.creator_user_organization_uid, UUID):
            creator_user_organization_uid = str(self.creator_user_organization_uid)
        else:
            creator_user_organization_uid = self.creator_user_organization_uid

        created_date = format_moment(self.created_date)

        updated_date = format_moment(self.updated_date)

        updated_user_id: None | str
        if isinstance(self.updated_user_id, UUID):
            updated_user_id = str(self.updated_user_id)
        else:
            updated_user_id = self.updated_user_id

        updated_user_organization_uid: None | str
        if isinstance(self.updated_user_organization_uid, UUID):
            updated_user_organization_uid = str(self.updated_user_organization_uid)
        else:
            updated_user_organization_uid = self.updated_user_organization_uid

        theme_id = self.theme_id

        template_name: None | str
        template_name = self.template_name

        published_date: None | str
        published_date = self.published_date

        is_published = self.is_published

        interaction_uuid = str(self.interaction_uuid)

        tag = self.tag

        published_asset_uid: None | str | Unset
        if isinstance(self.published_asset_uid, Unset):
            published_asset_uid = UNSET
        else:
            published_asset_uid = self.published_asset_uid

        project: dict[str, Any] | Unset = UNSET
        if not isinstance(self.project, Unset):
            project = self.project.to_dict()

        json_version = self.json_version

        editor_canvas_size_type: str | Unset = UNSET
        if not isinstance(self.editor_canvas_size_type, Unset):
            editor_canvas_size_type = self.editor_canvas_size_type.value

        preview_url: None | str | Unset
        if isinstance(self.preview_url, Unset):
            preview_url = UNSET
        else:
            preview_url = self.preview_url

        preview_canvas_size_type: None | str | Unset
        if isinstance(self.preview_canvas_size_type, Unset):
            preview_canvas_size_type = UNSET
        elif isinstance(self.preview_canvas_size_type, CanvasSize):
            preview_canvas_size_type = self.preview_canvas_size_type.value
        else:
            preview_canvas_size_type = self.preview_canvas_size_type

        preview_canvas_rotated = self.preview_canvas_rotated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uid": uid,
                "name": name,
                "notes": notes,
                "organizationUid": organization_uid,
                "workspaceUid": workspace_uid,
                "creatorUserId": creator_user_id,
                "creatorUserOrganizationUid": creator_user_organization_uid,
                "createdDate": created_date,
                "updatedDate": updated_date,
                "updatedUserId": updated_user_id,
                "updatedUserOrganizationUid": updated_user_organization_uid,
                "themeId": theme_id,
                "templateName": template_name,
                "publishedDate": published_date,
                "isPublished": is_published,
                "interactionUuid": interaction_uuid,
                "tag": tag,
            }
        )
        if published_asset_uid is not UNSET:
            field_dict["publishedAssetUid"] = published_asset_uid
        if project is not UNSET:
            field_dict["project"] = project
        if json_version is not UNSET:
            field_dict["jsonVersion"] = json_version
        if editor_canvas_size_type is not UNSET:
            field_dict["editorCanvasSizeType"] = editor_canvas_size_type
        if preview_url is not UNSET:
            field_dict["previewUrl"] = preview_url
        if preview_canvas_size_type is not UNSET:
            field_dict["previewCanvasSizeType"] = preview_canvas_size_type
        if preview_canvas_rotated is not UNSET:
            field_dict["previewCanvasRotated"] = preview_canvas_rotated

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.project import Project

        d = as_dict(src_dict)
        uid = d.pop("uid")

        name = d.pop("name")

        def _parse_notes(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        notes = _parse_notes(d.pop("notes"))

        organization_uid = UUID(d.pop("organizationUid"))

        workspace_uid = d.pop("workspaceUid")

        def _parse_creator_user_id(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            creator_user_id_type_0 = UUID(data)

            return creator_user_id_type_0

        creator_user_id = _parse_creator_user_id(d.pop("creatorUserId"))

        def _parse_creator_user_organization_uid(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            creator_user_organization_uid_type_0 = UUID(data)

            return creator_user_organization_uid_type_0

        creator_user_organization_uid = _parse_creator_user_organization_uid(d.pop("creatorUserOrganizationUid"))

        created_date = parse_moment(d.pop("createdDate"))

        updated_date = parse_moment(d.pop("updatedDate"))

        def _parse_updated_user_id(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            updated_user_id_type_0 = UUID(data)

            return updated_user_id_type_0

        updated_user_id = _parse_updated_user_id(d.pop("updatedUserId"))

        def _parse_updated_user_organization_uid(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            updated_user_organization_uid_type_0 = UUID(data)

            return updated_user_organization_uid_type_0

        updated_user_organization_uid = _parse_updated_user_organization_uid(d.pop("updatedUserOrganizationUid"))

        theme_id = d.pop("themeId")

        def _parse_template_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        template_name = _parse_template_name(d.pop("templateName"))

        def _parse_published_date(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        published_date = _parse_published_date(d.pop("publishedDate"))

        is_published = d.pop("isPublished")

        interaction_uuid = UUID(d.pop("interactionUuid"))

        tag = d.pop("tag")

        def _parse_published_asset_uid(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        published_asset_uid = _parse_published_asset_uid(d.pop("publishedAssetUid", UNSET))

        _project = d.pop("project", UNSET)
        project: Project | Unset
        if isinstance(_project, Unset):
            project = UNSET
        else:
            project = Project.from_dict(_project)

        json_version = d.pop("jsonVersion", UNSET)

        _editor_canvas_size_type = d.pop("editorCanvasSizeType", UNSET)
        editor_canvas_size_type: CanvasSize | Unset
        if isinstance(_editor_canvas_size_type, Unset):
            editor_canvas_size_type = UNSET
        else:
            editor_canvas_size_type = CanvasSize(_editor_canvas_size_type)

        def _parse_preview_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        preview_url = _parse_preview_url(d.pop("previewUrl", UNSET))

        def _parse_preview_canvas_size_type(data: object) -> CanvasSize | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            preview_canvas_size_type_type_0 = CanvasSize(data)

            return preview_canvas_size_type_type_0

        preview_canvas_size_type = _parse_preview_canvas_size_type(d.pop("previewCanvasSizeType", UNSET))

        preview_canvas_rotated = d.pop("previewCanvasRotated", UNSET)

        _model = cls(
            uid=uid,
            name=name,
            notes=notes,
            organization_uid=organization_uid,
            workspace_uid=workspace_uid,
            creator_user_id=creator_user_id,
            creator_user_organization_uid=creator_user_organization_uid,
            created_date=created_date,
            updated_date=updated_date,
            updated_user_id=updated_user_id,
            updated_user_organization_uid=updated_user_organization_uid,
            theme_id=theme_id,
            template_name=template_name,
            published_date=published_date,
            is_published=is_published,
            interaction_uuid=interaction_uuid,
            tag=tag,
            published_asset_uid=published_asset_uid,
            project=project,
            json_version=json_version,
            editor_canvas_size_type=editor_canvas_size_type,
            preview_url=preview_url,
            preview_canvas_size_type=preview_canvas_size_type,
            preview_canvas_rotated=preview_canvas_rotated,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
