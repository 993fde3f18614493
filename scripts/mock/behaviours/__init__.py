"""What operations do. Plain CRUD is in `crud`; the other modules hold what the APIs do beyond it.

The mock overlay names the behaviour of each operation (`x-mock: {behaviour: create, collection: teams}`).
"""

from __future__ import annotations

from collections.abc import Callable

from scripts.mock.behaviours import (
    campaigns,
    crud,
    customers,
    discounts,
    flights,
    interactions,
    price_lists,
    reference,
    reports,
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
    "users.me": users.me,
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
    "campaigns.create": campaigns.create_campaign,
    "campaigns.read": campaigns.read_campaign,
    "campaigns.update": campaigns.update_campaign,
    "campaigns.add_document": campaigns.add_document,
    "campaigns.set_archived": campaigns.set_archived,
    "campaigns.set_commission_status": campaigns.set_commission_status,
    "flights.create": flights.create_flight,
    "flights.read": flights.read_flight,
    "flights.update": flights.update_flight,
    "flights.delete": discounts.delete_flight_with_discounts,
    "flights.read_line_item": flights.read_line_item,
    "flights.read_sublines": flights.read_sublines,
    "flights.replace_sublines": flights.replace_sublines,
    "flights.read_commission": flights.read_commission,
    "flights.update_commission": flights.update_commission,
    "campaign_discounts.list": discounts.list_discounts,
    "campaign_discounts.create": discounts.create_discount,
    "campaign_discounts.rename": discounts.rename_discount,
    "campaign_discounts.delete": discounts.delete_discount,
    "flight_discounts.create": discounts.create_flight_discount,
    "flight_discounts.read": discounts.read_flight_discount,
    "flight_discounts.update": discounts.update_flight_discount,
    "flight_discounts.delete": discounts.delete_flight_discount,
    "primary_keys.list": price_lists.list_primary_keys,
    "prices.list": price_lists.list_prices,
    "reports.graph": reports.graph_report,
    "reports.custom": reports.custom_report,
    "customers.list": customers.list_customers,
    "customers.read": customers.read_customer,
    "customers.import": customers.import_customer,
    "customers.import_log": customers.import_log,
}
