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
    from ..models.rule_actions_type_0_item import RuleActionsType0Item
    from ..models.rule_conditions_type_0_item import RuleConditionsType0Item
    from ..models.rule_goal_type_0 import RuleGoalType0
    from ..models.rule_rooms_type_0_item import RuleRoomsType0Item
    from ..models.user_summary import UserSummary


T = TypeVar("T", bound="Rule")


@_attrs_define
class Rule:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.organization_summary import OrganizationSummary
        from ..models.rule_goal_type_0 import RuleGoalType0
        from ..models.user_summary import UserSummary

        id = str(self.id)

        name = self.name

        organization: dict[str, Any] | None | Unset
        if isinstance(self.organization, Unset):
            organization = UNSET
        elif isinstance(self.organization, OrganizationSummary):
            organization = self.organization.to_dict()
        else:
            organization = self.organization

        organization_id: str | Unset = UNSET
        if not isinstance(self.organization_id, Unset):
            organization_id = str(self.organization_id)

        conditions: list[dict[str, Any]] | None | Unset
        if isinstance(self.conditions, Unset):
            conditions = UNSET
        elif isinstance(self.conditions, list):
            conditions = []
            for conditions_type_0_item_data in self.conditions:
                conditions_type_0_item = conditions_type_0_item_data.to_dict()
                conditions.append(conditions_type_0_item)

        else:
            conditions = self.conditions

        actions: list[dict[str, Any]] | None | Unset
        if isinstance(self.actions, Unset):
            actions = UNSET
        elif isinstance(self.actions, list):
            actions = []
            for actions_type_0_item_data in self.actions:
                actions_type_0_item = actions_type_0_item_data.to_dict()
                actions.append(actions_type_0_item)

        else:
            actions = self.actions

        rooms: list[dict[str, Any]] | None | Unset
        if isinstance(self.rooms, Unset):
            rooms = UNSET
        elif isinstance(self.rooms, list):
            rooms = []
            for rooms_type_0_item_data in self.rooms:
                rooms_type_0_item = rooms_type_0_item_data.to_dict()
                rooms.append(rooms_type_0_item)

        else:
            rooms = self.rooms

        room_ids: list[str] | None | Unset
        if isinstance(self.room_ids, Unset):
            room_ids = UNSET
        elif isinstance(self.room_ids, list):
            room_ids = []
            for room_ids_type_0_item_data in self.room_ids:
                room_ids_type_0_item = str(room_ids_type_0_item_data)
                room_ids.append(room_ids_type_0_item)

        else:
            room_ids = self.room_ids

        is_global = self.is_global

        is_auto_generated = self.is_auto_generated

        is_enabled = self.is_enabled

        is_protected = self.is_protected

        match_once_per: None | str | Unset
        if isinstance(self.match_once_per, Unset):
            match_once_per = UNSET
        elif isinstance(self.match_once_per, RuleMatchOncePer):
            match_once_per = self.match_once_per.value
        else:
            match_once_per = self.match_once_per

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_.value

        goal: dict[str, Any] | None | Unset
        if isinstance(self.goal, Unset):
            goal = UNSET
        elif isinstance(self.goal, RuleGoalType0):
            goal = self.goal.to_dict()
        else:
            goal = self.goal

        goal_id: None | str | Unset
        if isinstance(self.goal_id, Unset):
            goal_id = UNSET
        elif isinstance(self.goal_id, UUID):
            goal_id = str(self.goal_id)
        else:
            goal_id = self.goal_id

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = format_moment(self.created_at)

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = format_moment(self.updated_at)

        created_by_user: dict[str, Any] | None | Unset
        if isinstance(self.created_by_user, Unset):
            created_by_user = UNSET
        elif isinstance(self.created_by_user, UserSummary):
            created_by_user = self.created_by_user.to_dict()
        else:
            created_by_user = self.created_by_user

        created_by_user_id: None | str | Unset
        if isinstance(self.created_by_user_id, Unset):
            created_by_user_id = UNSET
        elif isinstance(self.created_by_user_id, UUID):
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
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if organization is not UNSET:
            field_dict["organization"] = organization
        if organization_id is not UNSET:
            field_dict["organization_id"] = organization_id
        if conditions is not UNSET:
            field_dict["conditions"] = conditions
        if actions is not UNSET:
            field_dict["actions"] = actions
        if rooms is not UNSET:
            field_dict["rooms"] = rooms
        if room_ids is not UNSET:
            field_dict["room_ids"] = room_ids
        if is_global is not UNSET:
            field_dict["is_global"] = is_global
        if is_auto_generated is not UNSET:
            field_dict["is_auto_generated"] = is_auto_generated
        if is_enabled is not UNSET:
            field_dict["is_enabled"] = is_enabled
        if is_protected is not UNSET:
            field_dict["is_protected"] = is_protected
        if match_once_per is not UNSET:
            field_dict["match_once_per"] = match_once_per
        if type_ is not UNSET:
            field_dict["type"] = type_
        if goal is not UNSET:
            field_dict["goal"] = goal
        if goal_id is not UNSET:
            field_dict["goal_id"] = goal_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if created_by_user is not UNSET:
            field_dict["created_by_user"] = created_by_user
        if created_by_user_id is not UNSET:
            field_dict["created_by_user_id"] = created_by_user_id
        if updated_by_user is not UNSET:
            field_dict["updated_by_user"] = updated_by_user

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.organization_summary import OrganizationSummary
        from ..models.rule_actions_type_0_item import RuleActionsType0Item
        from ..models.rule_conditions_type_0_item import RuleConditionsType0Item
        from ..models.rule_goal_type_0 import RuleGoalType0
        from ..models.rule_rooms_type_0_item import RuleRoomsType0Item
        from ..models.user_summary import UserSummary

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        name = d.pop("name", UNSET)

        def _parse_organization(data: object) -> None | OrganizationSummary | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            organization_type_0 = OrganizationSummary.from_dict(data)

            return organization_type_0

        organization = _parse_organization(d.pop("organization", UNSET))

        _organization_id = d.pop("organization_id", UNSET)
        organization_id: UUID | Unset
        if isinstance(_organization_id, Unset):
            organization_id = UNSET
        else:
            organization_id = UUID(_organization_id)

        def _parse_conditions(data: object) -> list[RuleConditionsType0Item] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, list):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            conditions_type_0 = []
            _conditions_type_0 = data
            for conditions_type_0_item_data in as_list(_conditions_type_0):
                conditions_type_0_item = RuleConditionsType0Item.from_dict(conditions_type_0_item_data)

                conditions_type_0.append(conditions_type_0_item)

            return conditions_type_0

        conditions = _parse_conditions(d.pop("conditions", UNSET))

        def _parse_actions(data: object) -> list[RuleActionsType0Item] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, list):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            actions_type_0 = []
            _actions_type_0 = data
            for actions_type_0_item_data in as_list(_actions_type_0):
                actions_type_0_item = RuleActionsType0Item.from_dict(actions_type_0_item_data)

                actions_type_0.append(actions_type_0_item)

            return actions_type_0

        actions = _parse_actions(d.pop("actions", UNSET))

        def _parse_rooms(data: object) -> list[RuleRoomsType0Item] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, list):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            rooms_type_0 = []
            _rooms_type_0 = data
            for rooms_type_0_item_data in as_list(_rooms_type_0):
                rooms_type_0_item = RuleRoomsType0Item.from_dict(rooms_type_0_item_data)

                rooms_type_0.append(rooms_type_0_item)

            return rooms_type_0

        rooms = _parse_rooms(d.pop("rooms", UNSET))

        def _parse_room_ids(data: object) -> list[UUID] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, list):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            room_ids_type_0 = []
            _room_ids_type_0 = data
            for room_ids_type_0_item_data in as_list(_room_ids_type_0):
                room_ids_type_0_item = UUID(room_ids_type_0_item_data)

                room_ids_type_0.append(room_ids_type_0_item)

            return room_ids_type_0

        room_ids = _parse_room_ids(d.pop("room_ids", UNSET))

        is_global = d.pop("is_global", UNSET)

        is_auto_generated = d.pop("is_auto_generated", UNSET)

        is_enabled = d.pop("is_enabled", UNSET)

        is_protected = d.pop("is_protected", UNSET)

        def _parse_match_once_per(data: object) -> None | RuleMatchOncePer | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            match_once_per_type_0 = RuleMatchOncePer(data)

            return match_once_per_type_0

        match_once_per = _parse_match_once_per(d.pop("match_once_per", UNSET))

        _type_ = d.pop("type", UNSET)
        type_: RuleType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = RuleType(_type_)

        def _parse_goal(data: object) -> None | RuleGoalType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            goal_type_0 = RuleGoalType0.from_dict(data)

            return goal_type_0

        goal = _parse_goal(d.pop("goal", UNSET))

        def _parse_goal_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            goal_id_type_0 = UUID(data)

            return goal_id_type_0

        goal_id = _parse_goal_id(d.pop("goal_id", UNSET))

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = parse_moment(_created_at)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = parse_moment(_updated_at)

        def _parse_created_by_user(data: object) -> None | Unset | UserSummary:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            created_by_user_type_0 = UserSummary.from_dict(data)

            return created_by_user_type_0

        created_by_user = _parse_created_by_user(d.pop("created_by_user", UNSET))

        def _parse_created_by_user_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            created_by_user_id_type_0 = UUID(data)

            return created_by_user_id_type_0

        created_by_user_id = _parse_created_by_user_id(d.pop("created_by_user_id", UNSET))

        def _parse_updated_by_user(data: object) -> None | Unset | UserSummary:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
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
