from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.rule_match_once_per import RuleMatchOncePer
from ..models.rule_type import RuleType
from ..types import UNSET, Unset
from ..values import as_dict, as_list, format_moment, parse_moment

if TYPE_CHECKING:
    from ..models.organization_summary import OrganizationSummary
    from ..models.rule_actions_item import RuleActionsItem
    from ..models.rule_conditions_item import RuleConditionsItem
    from ..models.rule_goal_type_0 import RuleGoalType0
    from ..models.rule_rooms_item import RuleRoomsItem
    from ..models.user_summary import UserSummary


T = TypeVar("T", bound="Rule")


@_attrs_define
class Rule:
    """What is to happen on a page when conditions hold.

        Evidence: documented (giosg Live HTTP API, rules,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rules). The table could be read up to
    `updated_by_user`, where it breaks off, and has no column that says what can be written; what is read-only here is
    inferred.

        Attributes:
            id (UUID): Identifier of the rule.
            name (str): Name of the rule.
            organization (OrganizationSummary): An organization as it is nested in another resource. It can carry more of
                its attributes.
            organization_id (UUID): Identifier of the organization that owns the rule.
            conditions (list[RuleConditionsItem]): When the rule matches; the conditions are tried in this order.
            actions (list[RuleActionsItem]): What happens when the rule matches, in this order.
            rooms (list[RuleRoomsItem]): The rooms that the rule is for; empty for a global one.
            room_ids (list[UUID]): Identifiers of the rooms that the rule is for; empty for a global one.
            is_global (bool): Whether the rule is for all rooms; it then names none. Default: False.
            is_auto_generated (bool): Whether the rule was made by giosg itself.
            is_enabled (bool): Whether the rule is at work. Default: False.
            is_protected (bool): Whether the rule can neither be changed nor deleted.
            match_once_per (None | RuleMatchOncePer): Within what the rule matches only once; null for every time that its
                conditions hold.
            type_ (RuleType): Kind of rule.
            goal (None | RuleGoalType0): The goal of the rule, whose attributes are not published; null without one.
            goal_id (None | UUID): Identifier of the goal; null without one.
            created_at (datetime.datetime): Moment in UTC, ISO 8601 with exactly three decimals of a second and a final `Z`.
            updated_at (datetime.datetime): Moment in UTC, ISO 8601 with exactly three decimals of a second and a final `Z`.
            created_by_user (None | UserSummary): The user who created the rule; null if none did.
            created_by_user_id (None | UUID): Identifier of the user who created the rule; null if none did.
            updated_by_user (None | Unset | UserSummary): The user who changed the rule last; null if none did.
    """

    id: UUID
    name: str
    organization: OrganizationSummary
    organization_id: UUID
    conditions: list[RuleConditionsItem]
    actions: list[RuleActionsItem]
    rooms: list[RuleRoomsItem]
    room_ids: list[UUID]
    is_auto_generated: bool
    is_protected: bool
    match_once_per: None | RuleMatchOncePer
    type_: RuleType
    goal: None | RuleGoalType0
    goal_id: None | UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by_user: None | UserSummary
    created_by_user_id: None | UUID
    is_global: bool = False
    is_enabled: bool = False
    updated_by_user: None | Unset | UserSummary = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.rule_goal_type_0 import RuleGoalType0
        from ..models.user_summary import UserSummary

        id = str(self.id)

        name = self.name

        organization = self.organization.to_dict()

        organization_id = str(self.organization_id)

        conditions = []
        for conditions_item_data in self.conditions:
            conditions_item = conditions_item_data.to_dict()
            conditions.append(conditions_item)

        actions = []
        for actions_item_data in self.actions:
            actions_item = actions_item_data.to_dict()
            actions.append(actions_item)

        rooms = []
        for rooms_item_data in self.rooms:
            rooms_item = rooms_item_data.to_dict()
            rooms.append(rooms_item)

        room_ids = []
        for room_ids_item_data in self.room_ids:
            room_ids_item = str(room_ids_item_data)
            room_ids.append(room_ids_item)

        is_global = self.is_global

        is_auto_generated = self.is_auto_generated

        is_enabled = self.is_enabled

        is_protected = self.is_protected

        match_once_per: None | str
        if isinstance(self.match_once_per, RuleMatchOncePer):
            match_once_per = self.match_once_per.value
        else:
            match_once_per = self.match_once_per

        type_ = self.type_.value

        goal: dict[str, Any] | None
        if isinstance(self.goal, RuleGoalType0):
            goal = self.goal.to_dict()
        else:
            goal = self.goal

        goal_id: None | str
        if isinstance(self.goal_id, UUID):
            goal_id = str(self.goal_id)
        else:
            goal_id = self.goal_id

        created_at = format_moment(self.created_at)

        updated_at = format_moment(self.updated_at)

        created_by_user: dict[str, Any] | None
        if isinstance(self.created_by_user, UserSummary):
            created_by_user = self.created_by_user.to_dict()
        else:
            created_by_user = self.created_by_user

        created_by_user_id: None | str
        if isinstance(self.created_by_user_id, UUID):
            created_by_user_id = str(self.created_by_user_id)
        else:
            created_by_user_id = self.created_by_user_id

        updated_by_user: dict[str, Any] | None | Unset
        if isinstance(self.updated_by_user, Unset):
            updated_by_user = UNSET
        elif isinstance(self.updated_by_user, UserSummary):
            updated_by_user = self.updated_by_user.to_dict()
        else:
            updated_by_user = self.updated_by_user

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "organization": organization,
                "organization_id": organization_id,
                "conditions": conditions,
                "actions": actions,
                "rooms": rooms,
                "room_ids": room_ids,
                "is_global": is_global,
                "is_auto_generated": is_auto_generated,
                "is_enabled": is_enabled,
                "is_protected": is_protected,
                "match_once_per": match_once_per,
                "type": type_,
                "goal": goal,
                "goal_id": goal_id,
                "created_at": created_at,
                "updated_at": updated_at,
                "created_by_user": created_by_user,
                "created_by_user_id": created_by_user_id,
            }
        )
        if updated_by_user is not UNSET:
            field_dict["updated_by_user"] = updated_by_user

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.organization_summary import OrganizationSummary
        from ..models.rule_actions_item import RuleActionsItem
        from ..models.rule_conditions_item import RuleConditionsItem
        from ..models.rule_goal_type_0 import RuleGoalType0
        from ..models.rule_rooms_item import RuleRoomsItem
        from ..models.user_summary import UserSummary

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        name = d.pop("name")

        organization = OrganizationSummary.from_dict(d.pop("organization"))

        organization_id = UUID(d.pop("organization_id"))

        conditions = []
        _conditions = d.pop("conditions")
        for conditions_item_data in as_list(_conditions):
            conditions_item = RuleConditionsItem.from_dict(conditions_item_data)

            conditions.append(conditions_item)

        actions = []
        _actions = d.pop("actions")
        for actions_item_data in as_list(_actions):
            actions_item = RuleActionsItem.from_dict(actions_item_data)

            actions.append(actions_item)

        rooms = []
        _rooms = d.pop("rooms")
        for rooms_item_data in as_list(_rooms):
            rooms_item = RuleRoomsItem.from_dict(rooms_item_data)

            rooms.append(rooms_item)

        room_ids = []
        _room_ids = d.pop("room_ids")
        for room_ids_item_data in as_list(_room_ids):
            room_ids_item = UUID(room_ids_item_data)

            room_ids.append(room_ids_item)

        is_global = d.pop("is_global")

        is_auto_generated = d.pop("is_auto_generated")

        is_enabled = d.pop("is_enabled")

        is_protected = d.pop("is_protected")

        def _parse_match_once_per(data: object) -> None | RuleMatchOncePer:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            match_once_per_type_0 = RuleMatchOncePer(data)

            return match_once_per_type_0

        match_once_per = _parse_match_once_per(d.pop("match_once_per"))

        type_ = RuleType(d.pop("type"))

        def _parse_goal(data: object) -> None | RuleGoalType0:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            goal_type_0 = RuleGoalType0.from_dict(data)

            return goal_type_0

        goal = _parse_goal(d.pop("goal"))

        def _parse_goal_id(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            goal_id_type_0 = UUID(data)

            return goal_id_type_0

        goal_id = _parse_goal_id(d.pop("goal_id"))

        created_at = parse_moment(d.pop("created_at"))

        updated_at = parse_moment(d.pop("updated_at"))

        def _parse_created_by_user(data: object) -> None | UserSummary:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            created_by_user_type_0 = UserSummary.from_dict(data)

            return created_by_user_type_0

        created_by_user = _parse_created_by_user(d.pop("created_by_user"))

        def _parse_created_by_user_id(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            created_by_user_id_type_0 = UUID(data)

            return created_by_user_id_type_0

        created_by_user_id = _parse_created_by_user_id(d.pop("created_by_user_id"))

        def _parse_updated_by_user(data: object) -> None | Unset | UserSummary:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            updated_by_user_type_0 = UserSummary.from_dict(data)

            return updated_by_user_type_0

        updated_by_user = _parse_updated_by_user(d.pop("updated_by_user", UNSET))

        _model = cls(
            id=id,
            name=name,
            organization=organization,
            organization_id=organization_id,
            conditions=conditions,
            actions=actions,
            rooms=rooms,
            room_ids=room_ids,
            is_global=is_global,
            is_auto_generated=is_auto_generated,
            is_enabled=is_enabled,
            is_protected=is_protected,
            match_once_per=match_once_per,
            type_=type_,
            goal=goal,
            goal_id=goal_id,
            created_at=created_at,
            updated_at=updated_at,
            created_by_user=created_by_user,
            created_by_user_id=created_by_user_id,
            updated_by_user=updated_by_user,
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
