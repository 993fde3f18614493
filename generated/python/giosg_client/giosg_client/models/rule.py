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
    """What is to happen on a page when conditions hold.

        Evidence: documented (giosg Live HTTP API, rules,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rules). The table could be read up to
    `updated_by_user`, where it breaks off, and has no column that says what can be written; what is read-only here is
    inferred.

        Attributes:
            id (UUID): Identifier of the rule.
            name (str | Unset): Name of the rule.
            organization (None | OrganizationSummary | Unset): The organization that owns the rule.
            organization_id (UUID | Unset): Identifier of the organization that owns the rule.
            conditions (list[RuleConditionsType0Item] | None | Unset): When the rule matches; the conditions are tried in
                this order.
            actions (list[RuleActionsType0Item] | None | Unset): What happens when the rule matches, in this order.
            rooms (list[RuleRoomsType0Item] | None | Unset): The rooms that the rule is for; empty for a global one.
            room_ids (list[UUID] | None | Unset): Identifiers of the rooms that the rule is for; empty for a global one.
            is_global (bool | Unset): Whether the rule is for all rooms; it then names none. Default: False.
            is_auto_generated (bool | Unset): Whether the rule was made by giosg itself.
            is_enabled (bool | Unset): Whether the rule is at work. Default: False.
            is_protected (bool | Unset): Whether the rule can neither be changed nor deleted.
            match_once_per (None | RuleMatchOncePer | Unset): Within what the rule matches only once; null for every time
                that its conditions hold.
            type_ (RuleType | Unset): Kind of rule. Other values may come.
            goal (None | RuleGoalType0 | Unset): The goal of the rule, whose attributes are not published; null without one.
            goal_id (None | Unset | UUID): Identifier of the goal; null without one.
            created_at (datetime.datetime | Unset): Moment in ISO 8601, in UTC. Usually with three decimals of a second and
                a final `Z`; read one without `Z` as UTC too.
            updated_at (datetime.datetime | Unset): Moment in ISO 8601, in UTC. Usually with three decimals of a second and
                a final `Z`; read one without `Z` as UTC too.
            created_by_user (None | Unset | UserSummary): The user who created the rule; null if none did.
            created_by_user_id (None | Unset | UUID): Identifier of the user who created the rule; null if none did.
            updated_by_user (None | Unset | UserSummary): The user who changed the rule last; null if none did.
    """

    _wire_names: ClassVar[Mapping[str, str]] = {
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
