from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class InteractionV2(OpenModel):
    """An interaction in the newer list. There are further attributes, which could not be read.

        Evidence: documented (Interaction Designer, interactions API, later version,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api). The copy ends
    within the table.

        Attributes:
            id (UUID): Identifier of the interaction, `interactionUuid` in other operations.
            legacy_id (int | None | Unset): Integer id, `uid` in other operations. The vendor will remove it; do not use it.
            collection_id (int | Unset): Id of the interaction's collection, `workspaceUid` in other operations.
            organization_id (UUID | Unset): Identifier of the organization that owns the interaction.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            updated_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            name (str | Unset): Name of the interaction.
            notes (None | str | Unset): Free text about the interaction.
            author_company_id (None | str | Unset): Identifier of the organization of the user who created the interaction.
            author_user_id (None | str | Unset): Identifier of the user who created the interaction.
            published_asset_id (None | str | Unset): Deprecated by the vendor; do not use it.
            published_at (None | str | Unset): Time in UTC; fractional seconds and the final `Z` may be missing. Null if
                never published.
    """

    id: UUID
    legacy_id: int | None | Unset = UNSET
    collection_id: int | Unset = UNSET
    organization_id: UUID | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    name: str | Unset = UNSET
    notes: None | str | Unset = UNSET
    author_company_id: None | str | Unset = UNSET
    author_user_id: None | str | Unset = UNSET
    published_asset_id: None | str | Unset = UNSET
    published_at: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
