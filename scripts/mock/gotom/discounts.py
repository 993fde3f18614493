"""goTom's campaign discounts and the flight discounts that they group (reference/gotom/campaign-discount.md).

External ids of discounts are unique in the whole instance, so they serve as ids in the store.
"""

from __future__ import annotations

from typing import Any

from scripts.mock.engine.addresses import address
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.crud import writable
from scripts.mock.engine.request import Request
from scripts.mock.engine.store_errors import DuplicateError
from scripts.mock.gotom.campaigns import CAMPAIGNS, campaign_id
from scripts.mock.gotom.flights import delete_flight, flight_id
from scripts.mock.gotom.refusals import violation

DISCOUNTS = "campaign_discounts"
FLIGHT_DISCOUNTS = "flight_discounts"

_IN_USE = "450ae979-312c-45b9-b61a-dfcde745b8e7"
_FLIGHT_DISCOUNT_IN_USE = "586bec40-0170-4a20-81a3-328afcef65a5"
_NOT_EMPTY = "d4c8a1b5-7492-4c65-833f-d3473dd76854"


@behaviour("campaign_discounts.list")
def list_discounts(request: Request) -> Answer:
    found = [
        discount | {"flightDiscounts": request.store.all(FLIGHT_DISCOUNTS, address(discount["externalId"]))}
        for discount in request.store.all(DISCOUNTS, campaign_id(request))
    ]
    return request.answer({"campaignDiscounts": found})


@behaviour("campaign_discounts.create")
def create_discount(request: Request) -> Answer:
    campaign = campaign_id(request)
    discount = {"name": "", "externalId": "", "entityId": None} | writable(request)
    identifier = address(discount["externalId"])
    try:
        request.store.insert(DISCOUNTS, campaign, identifier, discount)
    except DuplicateError:
        owner = request.store.get(CAMPAIGNS, request.store.parent_of(DISCOUNTS, identifier))
        name = "" if owner is None else owner["externalId"]
        message = f"This external id is in use by a discount of the campaign {name}."
        raise violation("externalId", message, discount["externalId"], _IN_USE) from None
    return request.no_content()


@behaviour("campaign_discounts.rename")
def rename_discount(request: Request) -> Answer:
    identifier = _discount_id(request)
    discount = request.store.get(DISCOUNTS, identifier) or {}
    request.store.update(DISCOUNTS, identifier, discount | writable(request))
    return request.no_content()


@behaviour("campaign_discounts.delete")
def delete_discount(request: Request) -> Answer:
    """Delete an empty discount. Raises Refusal: 400 if it has flight discounts."""
    identifier = _discount_id(request)
    left = [one["externalId"] for one in request.store.all(FLIGHT_DISCOUNTS, identifier)]
    if left:
        raise violation("", f"There are still flight discounts: {', '.join(left)}", None, _NOT_EMPTY)
    request.store.delete(DISCOUNTS, identifier)
    return request.no_content()


@behaviour("flight_discounts.create")
def create_flight_discount(request: Request) -> Answer:
    parent = _discount_id(request)
    wanted = writable(request)
    flight_id(request, wanted["flightExternalId"])
    try:
        request.store.insert(FLIGHT_DISCOUNTS, parent, address(wanted["externalId"]), _read_shape(wanted))
    except DuplicateError:
        message = "Another flight discount has this external id."
        raise violation("externalId", message, wanted["externalId"], _FLIGHT_DISCOUNT_IN_USE) from None
    return request.no_content()


@behaviour("flight_discounts.read")
def read_flight_discount(request: Request) -> Answer:
    return request.answer(_flight_discount(request))


@behaviour("flight_discounts.update")
def update_flight_discount(request: Request) -> Answer:
    discount = _flight_discount(request) | {"amountPercent": None, "amountSum": None} | writable(request)
    request.store.update(FLIGHT_DISCOUNTS, address(discount["externalId"]), _read_shape(discount))
    return request.no_content()


@behaviour("flight_discounts.delete")
def delete_flight_discount(request: Request) -> Answer:
    request.store.delete(FLIGHT_DISCOUNTS, address(_flight_discount(request)["externalId"]))
    return request.no_content()


@behaviour("flights.delete")
def delete_flight_with_discounts(request: Request) -> Answer:
    """Delete the flight in the path and its discounts. Raises Refusal: 400, see `delete_flight`."""
    answer = delete_flight(request)
    flight = address(request.path["flightExternalId"])
    for discount in request.store.all(DISCOUNTS, campaign_id(request)):
        for one in request.store.all(FLIGHT_DISCOUNTS, address(discount["externalId"])):
            if address(one["flightExternalId"]) == flight:
                request.store.delete(FLIGHT_DISCOUNTS, address(one["externalId"]))
    return answer


def _read_shape(discount: dict[str, Any]) -> dict[str, Any]:
    """Return the read shape of a discount, with 0 for the missing amount."""
    return {"entityId": None} | discount | {name: discount[name] or 0 for name in ("amountPercent", "amountSum")}


def _discount_id(request: Request) -> str:
    """Return the store id of the campaign discount in the path. Raises Refusal: 404."""
    identifier = address(request.path["cDiscountEID"])
    request.require(DISCOUNTS, identifier, campaign_id(request))
    return identifier


def _flight_discount(request: Request) -> dict[str, Any]:
    return request.find(FLIGHT_DISCOUNTS, address(request.path["fDiscountEID"]), _discount_id(request))
