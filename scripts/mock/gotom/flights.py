"""goTom's flights with their network shares and commissions (reference/gotom/flight.md)."""

from __future__ import annotations

import json
import math
from typing import Any

from scripts.mock.engine.addresses import address
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.crud import writable
from scripts.mock.engine.request import Request
from scripts.mock.engine.store_errors import DuplicateError
from scripts.mock.gotom.campaigns import (
    EXTERNAL_ID_IN_USE,
    FLIGHT_COMMISSIONS,
    FLIGHTS,
    campaign_id,
    keep_state,
    state_of,
)
from scripts.mock.gotom.refusals import violation

PRICES = "tarif_prices"
PRIMARY_KEYS = "primary_keys"
_LINE_ITEMS = "flight_line_items"
_SUBLINES = "flight_sublines"

_NO_PRICE = "409d70bf-376e-4a21-a8d0-f75a4a6a7abc"
_ARCHIVED = "60e2547e-bac4-4738-bcfc-6b38fa847a16"
_ON_AD_SERVER = "ac23616c-a625-47b4-9e58-909c66df5f6d"
_SUM = "3b254c3d-590c-4edc-b763-c49f5a703355"

# Properties of a price entry that must match the flight, and those that may also be null.
_PLACEMENT = ("platformId", "channelId", "advertisingId", "tarifId")
_LEVELS = ("extraPriceLevelId", "priceTypeId")
# Setting a percentage clears the amount, and vice versa.
_EXCLUSIVE = {"bkPercent": "bkAmount", "bkAmount": "bkPercent", "vmkPercent": "vmkAmount", "vmkAmount": "vmkPercent"}


@behaviour("flights.create")
def create_flight(request: Request) -> Answer:
    campaign = campaign_id(request)
    flight = _stored(request, {"flightPositionTypeName": None, "flightTags": []} | writable(request))
    identifier = address(request.path["campaignExternalId"], flight["externalId"])
    try:
        request.store.insert(FLIGHTS, campaign, identifier, flight)
    except DuplicateError:
        raise violation(
            "externalId", "This external id is already in use.", flight["externalId"], EXTERNAL_ID_IN_USE
        ) from None
    return request.no_content()


@behaviour("flights.read")
def read_flight(request: Request) -> Answer:
    return request.answer_text(_text(request))


@behaviour("flights.update")
def update_flight(request: Request) -> Answer:
    """Update a flight. The mock has no ad server, so `adServerPushChanges` is ignored."""
    changes = writable(request)
    changes.pop("adServerPushChanges", None)
    before = json.loads(_text(request))
    request.store.update(FLIGHTS, flight_id(request), _stored(request, before | changes))
    return request.no_content()


def delete_flight(request: Request) -> Answer:
    """Delete the flight with its dependent records. Raises Refusal: 400 if campaign or ad server forbid it."""
    campaign, flight = campaign_id(request), flight_id(request)
    if state_of(request, campaign)["archived"]:
        raise violation("", "The campaign is archived.", None, _ARCHIVED)
    if request.store.text(_LINE_ITEMS, flight) is not None:
        raise violation("", "The flight has data of an ad server.", None, _ON_AD_SERVER)
    for collection in (FLIGHTS, FLIGHT_COMMISSIONS, _SUBLINES):
        request.store.delete(collection, flight)
    return request.no_content()


@behaviour("flights.read_line_item")
def read_line_item(request: Request) -> Answer:
    text = request.require(_LINE_ITEMS, flight_id(request))
    return request.answer_text(text)


@behaviour("flights.read_sublines")
def read_sublines(request: Request) -> Answer:
    sublines = request.store.get(_SUBLINES, flight_id(request))
    return request.answer(sublines or {"sublines": []})


@behaviour("flights.replace_sublines")
def replace_sublines(request: Request) -> Answer:
    """Replace all shares of the flight; a missing list counts as empty.

    Raises Refusal: 400 if they do not add up to 100 percent.
    """
    flight = flight_id(request)
    try:
        total = math.fsum(subline.get("percentage", 0) for subline in request.body.get("sublines", []))
    except OverflowError:
        total = math.inf
    if not math.isclose(total, 100, abs_tol=1e-6):
        shown = total if math.isfinite(total) else None
        raise violation("sublines", f"The percentages add up to {total:g}, not 100.", shown, _SUM)
    request.store.put(_SUBLINES, campaign_id(request), flight, writable(request))
    return request.no_content()


@behaviour("flights.read_commission")
def read_commission(request: Request) -> Answer:
    """Return the flight's own commission, or the one inherited from its campaign."""
    state = state_of(request, campaign_id(request))
    own = request.store.get(FLIGHT_COMMISSIONS, flight_id(request))
    inherited = {name: state[name] for name in ("bkPercent", "vmkPercent")}
    return request.answer((inherited if own is None else own) | {"vmkType": state["vmkType"]})


@behaviour("flights.update_commission")
def update_commission(request: Request) -> Answer:
    campaign, flight = campaign_id(request), flight_id(request)
    state = state_of(request, campaign)
    stored = request.store.get(FLIGHT_COMMISSIONS, flight)
    commission = {name: state[name] for name in ("bkPercent", "vmkPercent")} if stored is None else stored
    for name, value in writable(request).items():
        if name == "vmkType":
            keep_state(request, campaign, state | {name: value})
        else:
            commission.pop(_EXCLUSIVE[name], None)
            commission[name] = value
    request.store.put(FLIGHT_COMMISSIONS, campaign, flight, commission)
    return request.no_content()


def flight_id(request: Request, external_id: str | None = None) -> str:
    """Return the store id of a flight; by default, of the one in the path. Raises Refusal: 404."""
    external_id = request.path["flightExternalId"] if external_id is None else external_id
    identifier = address(request.path["campaignExternalId"], external_id)
    request.require(FLIGHTS, identifier)
    return identifier


def _text(request: Request) -> str:
    text = request.store.text(FLIGHTS, flight_id(request))
    assert text is not None
    return text


def _stored(request: Request, flight: dict[str, Any]) -> dict[str, Any]:
    """Fill in the read shape of a flight: the tarif's price, the default position type and the names of its tags."""
    if flight["bruttoPriceUnit"] == "loadFromRate":
        flight["bruttoPriceUnit"] = _price(request, flight)
    if flight["flightPositionTypeName"] is None:
        types = request.store.all(PRIMARY_KEYS, "flightpositiontype")
        flight["flightPositionTypeName"] = next((one["name"] for one in types if one.get("isDefault")), None)
    tags = {tag["id"]: tag["name"] for tag in request.store.all(PRIMARY_KEYS, "flighttags")}
    ids = [tag["id"] if isinstance(tag, dict) else tag for tag in flight["flightTags"] or []]
    flight["flightTags"] = [{"id": tag, "name": tags.get(tag, "")} for tag in ids]
    return flight


def _price(request: Request, flight: dict[str, Any]) -> float:
    for entry in request.store.all(PRICES, str(flight["tarifId"])):
        placed = all(entry[name] == flight[name] for name in _PLACEMENT)
        levelled = all(entry[name] in (None, flight.get(name)) for name in _LEVELS)
        if placed and levelled and entry["price"] is not None:
            price: float = entry["price"]
            return price
    raise violation("bruttoPriceUnit", "There is no price for this placement.", "loadFromRate", _NO_PRICE)
