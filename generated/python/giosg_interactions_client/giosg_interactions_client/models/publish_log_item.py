from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class PublishLogItem(OpenModel):
    """One publication of an interaction.

        Evidence: documented (Interaction Designer, interactions API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).

        Attributes:
            interaction_published_log_item_uid (UUID): Identifier of the entry.
            published_name (str): Name of the interaction when it was published.
            interaction_uid (UUID): Identifier of the interaction, the same as its `interactionUuid`.
            org_id (UUID): Identifier of the organization, the same as `organizationUid` of the interaction.
            published_json_version (int): The vendor's version number for the format of `publishedProject`.
            published_by_user_id (None | UUID): Identifier of the user who published the interaction.
            published_date (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read
                times without `Z` as UTC too.
            published_project (PublishedProject): A published design in the vendor's internal format, which is undocumented.
                Do not modify it.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "interaction_published_log_item_uid": "interactionPublishedLogItemUid",
        "published_name": "publishedName",
        "interaction_uid": "interactionUid",
        "org_id": "orgId",
        "published_json_version": "publishedJsonVersion",
        "published_by_user_id": "publishedByUserId",
        "published_date": "publishedDate",
        "published_project": "publishedProject",
    }

    interaction_published_log_item_uid: UUID
    published_name: str
    interaction_uid: UUID
    org_id: UUID
    published_json_version: int
    published_by_user_id: None | UUID
    published_date: datetime.datetime
    published_project: PublishedProject
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.published_project import PublishedProject
