from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.rule_match_once_per import RuleMatchOncePer
from ..models.rule_type import RuleType
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class Rule(OpenModel):
    """Actions on a website page under certain conditions.

        Evidence: documented (giosg Live HTTP API, rules,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rules). The table could be read up to
    `updated_by_user`, and has no column for writable attributes; read-only attributes are inferred.

        Attributes:
            id (UUID): Identifier of the rule.
            name (str | Unset): Name of the rule.
            organization (None | OrganizationSummary | Unset): The organization that owns the rule.
            organization_id (UUID | Unset): Identifier of the organization that owns the rule.
            conditions (list[RuleConditionsType0Item] | None | Unset): Conditions of the rule, evaluated in this order.
            actions (list[RuleActionsType0Item] | None | Unset): Actions of the rule, executed in this order.
            rooms (list[RuleRoomsType0Item] | None | Unset): Rooms of the rule; empty for a global rule.
            room_ids (list[UUID] | None | Unset): Identifiers of the rooms of the rule; empty for a global rule.
            is_global (bool | Unset): Whether the rule applies to all rooms; `rooms` is then empty. Default: False.
            is_auto_generated (bool | Unset): Whether giosg created the rule.
            is_enabled (bool | Unset): Whether the rule is active. Default: False.
            is_protected (bool | Unset): Whether the rule can be neither changed nor deleted.
            match_once_per (None | RuleMatchOncePer | Unset): Scope in which the rule matches only once; null to match
                whenever its conditions hold.
            type_ (RuleType | Unset): Kind of rule. Other values are possible.
            goal (None | RuleGoalType0 | Unset): Goal of the rule, whose attributes are not published; null if there is
                none.
            goal_id (None | Unset | UUID): Identifier of the goal; null if there is none.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            updated_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            created_by_user (None | Unset | UserSummary): The user who created the rule; null if none.
            created_by_user_id (None | Unset | UUID): Identifier of the user who created the rule; null if none.
            updated_by_user (None | Unset | UserSummary): The user who last changed the rule; null if none.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    id: UUID
    name: str | Unset = UNSET
    organization: None | OrganizationSummary | Unset = UNSET
    organization_id: UUID | Unset = UNSET
    conditions: list[RuleConditionsType0Item] | None | Unset = UNSET
    actions: list[RuleActionsType0Item] | None | Unset = UNSET
    rooms: list[RuleRoomsType0Item] | None | Unset = UNSET
    room_ids: list[UUID] | None | Unset = UNSET
    is_global: bool | Unset = False
    is_auto_generated: bool | Unset = UNSET
    is_enabled: bool | Unset = False
    is_protected: bool | Unset = UNSET
    match_once_per: None | RuleMatchOncePer | Unset = UNSET
    type_: RuleType | Unset = UNSET
    goal: None | RuleGoalType0 | Unset = UNSET
    goal_id: None | Unset | UUID = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    created_by_user: None | Unset | UserSummary = UNSET
    created_by_user_id: None | Unset | UUID = UNSET
    updated_by_user: None | Unset | UserSummary = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.organization_summary import OrganizationSummary
from ..models.rule_actions_type_0_item import RuleActionsType0Item
from ..models.rule_conditions_type_0_item import RuleConditionsType0Item
from ..models.rule_goal_type_0 import RuleGoalType0
from ..models.rule_rooms_type_0_item import RuleRoomsType0Item
from ..models.user_summary import UserSummary
