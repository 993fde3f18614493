"""What operations do. Plain CRUD is in `crud`; the other modules hold what the APIs do beyond it.

The mock overlay names the behaviour of each operation (`x-mock: {behaviour: create, collection: teams}`).
"""

from __future__ import annotations

from collections.abc import Callable

from scripts.mock.behaviours import (
    canned_answers,
    crud,
    gotom,
    interactions,
    memberships,
    organizations,
    presence,
    realtime,
    reference,
    rooms,
    users,
)
from scripts.mock.refusal import Answer
from scripts.mock.request import Request

Behaviour = Callable[[Request], Answer]

BEHAVIOURS: dict[str, Behaviour] = {
    "list": crud.list_page,
    "create": crud.create,
    "read": crud.read,
    "replace": crud.replace,
    "update": crud.update,
    "delete": crud.delete,
    "endpoints": reference.endpoints,
    "overview": reference.overview,
    "organizations.read": presence.fresh(crud.read),
    "organizations.replace": presence.fresh(organizations.replace),
    "organizations.update": presence.fresh(organizations.update),
    "canned_answers.list": canned_answers.list_page,
    "realtime.message_router": realtime.message_router,
    "rooms.create": rooms.create,
    "rooms.replace": rooms.replace,
    "rooms.update": rooms.update,
    "memberships.list": presence.fresh(memberships.list_page),
    "memberships.read": presence.fresh(memberships.read),
    "memberships.put": presence.fresh(memberships.put),
    "memberships.update": presence.fresh(memberships.update),
    "memberships.delete": memberships.delete,
    "teams.list": presence.fresh(crud.list_page),
    "teams.read": presence.fresh(crud.read),
    "teams.replace": presence.fresh(memberships.replace_team),
    "teams.update": presence.fresh(memberships.update_team),
    "teams.delete": memberships.delete_team,
    "clients.put": presence.put_client,
    "clients.delete": presence.delete_client,
    "users.me": presence.fresh(users.me),
    "users.list": presence.fresh(crud.list_page),
    "users.read": presence.fresh(crud.read),
    "users.replace": presence.fresh(users.replace),
    "users.update": presence.fresh(users.update),
    "interactions.list": interactions.list_all,
    "interactions.read": interactions.read,
    "interactions.create": interactions.create,
    "interactions.update": interactions.update,
    "interactions.delete": interactions.delete,
    "interactions.copy": interactions.copy,
    "interactions.publish": interactions.publish,
    "interactions.unpublish": interactions.unpublish,
    "interactions.revert": interactions.revert,
    "interactions.publish_log": interactions.publish_log,
    "templates.list": interactions.list_templates,
    "templates.default": interactions.default_template,
    "campaigns.create": gotom.create_campaign,
    "campaigns.read": gotom.read_campaign,
    "campaigns.update": gotom.update_campaign,
    "customers.list": gotom.list_customers,
    "customers.read": gotom.read_customer,
    "customers.import": gotom.import_customer,
    "customers.import_log": gotom.import_log,
}
