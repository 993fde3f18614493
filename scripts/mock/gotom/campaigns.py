"""goTom's campaigns (`seed-004`, `gotom/campaign`).

Besides the campaign itself, the mock stores a state that no operation returns directly: whether the campaign is
archived, and the commissions inherited by its flights.
"""

from __future__ import annotations

import json
from typing import Any

from scripts.mock.engine.addresses import address
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.crud import writable
from scripts.mock.engine.request import Request
from scripts.mock.engine.store_errors import DuplicateError
from scripts.mock.gotom.customers import CUSTOMERS
from scripts.mock.gotom.refusals import violation

CAMPAIGNS = "campaigns"
FLIGHTS = "flights"
FLIGHT_COMMISSIONS = "flight_commissions"
_STATES = "campaign_states"
_DOCUMENTS = "campaign_documents"

EXTERNAL_ID_IN_USE = "1f06b2d7-49b4-4b8b-aa66-5172aeb01e97"
DEFAULT_CURRENCY = "CHF"

# Defaults of the read shape for properties missing from the create request.
_CAMPAIGN = {
    "campaignTypeId": None,
    "campaignTypeReference": None,
    "pdfInvoiceWithAttachment": True,
    "billingType": 1,
    "salesSupportId": None,
    "salesSupportEmail": None,
    "salesId": None,
    "salesEmail": None,
    "currency": DEFAULT_CURRENCY,
    "commissionStatus": 0,
}
# Setting one clears the other.
_EXCLUSIVE = {
    "salesId": "salesEmail",
    "salesEmail": "salesId",
    "salesSupportId": "salesSupportEmail",
    "salesSupportEmail": "salesSupportId",
}


@behaviour("campaigns.create")
def create_campaign(request: Request) -> Answer:
    campaign = _CAMPAIGN | writable(request)
    campaign["campaignId"] = request.store.next_number(CAMPAIGNS)
    identifier = address(campaign["externalId"])
    try:
        request.store.insert(CAMPAIGNS, "", identifier, campaign)
    except DuplicateError:
        raise violation(
            "externalId", "This external id is already in use.", campaign["externalId"], EXTERNAL_ID_IN_USE
        ) from None
    keep_state(request, identifier, _first_state(request, campaign))
    return request.no_content()


@behaviour("campaigns.read")
def read_campaign(request: Request) -> Answer:
    """Return the campaign with its flights, joined from stored JSON text without parsing."""
    identifier = address(request.path["campaignExternalId"])
    campaign = _campaign_text(request, identifier)
    flights = ",".join([text for _, text in request.store.page(FLIGHTS, identifier, limit=None)])
    return request.answer_text(f'{campaign[:-1]},"flights":[{flights}]}}')


@behaviour("campaigns.update")
def update_campaign(request: Request) -> Answer:
    """Update a campaign. A new agency or intermediator resets all commissions, unless `update_commissions` is 0."""
    identifier = campaign_id(request)
    campaign = json.loads(_campaign_text(request, identifier))
    state = state_of(request, identifier)
    changes = writable(request)
    for name in changes:
        if name in _EXCLUSIVE:
            campaign[_EXCLUSIVE[name]] = None
    campaign |= changes
    payees = [name for name in ("agency", "intermediator") if name in changes]
    if payees and request.query.get("update_commissions", 1) == 1:
        if any(changes[name] is None for name in payees):
            campaign["commissionStatus"] = 0
        state |= _first_commission(request, campaign)
        request.store.delete_children(FLIGHT_COMMISSIONS, identifier)
    request.store.update(CAMPAIGNS, identifier, campaign)
    keep_state(request, identifier, state)
    return request.no_content()


@behaviour("campaigns.add_document")
def add_document(request: Request) -> Answer:
    number = request.store.next_number(_DOCUMENTS)
    request.store.insert(_DOCUMENTS, campaign_id(request), str(number), writable(request))
    return request.no_content()


@behaviour("campaigns.set_archived")
def set_archived(request: Request) -> Answer:
    identifier = campaign_id(request)
    if "setIsArchived" in request.body:
        state = state_of(request, identifier)
        keep_state(request, identifier, state | {"archived": request.body["setIsArchived"]})
    return request.no_content()


@behaviour("campaigns.set_commission_status")
def set_commission_status(request: Request) -> Answer:
    identifier = campaign_id(request)
    campaign = json.loads(_campaign_text(request, identifier))
    request.store.update(CAMPAIGNS, identifier, campaign | writable(request))
    return request.no_content()


def campaign_id(request: Request) -> str:
    """Return the store id of the campaign in the path. Raises Refusal: 404."""
    identifier = address(request.path["campaignExternalId"])
    _campaign_text(request, identifier)
    return identifier


def state_of(request: Request, identifier: str) -> dict[str, Any]:
    """Return a campaign's state: `archived`, and its commission in the shape of a flight's (the other members)."""
    state = request.store.get(_STATES, identifier)
    if state is None:
        return _first_state(request, json.loads(_campaign_text(request, identifier)))
    return state


def keep_state(request: Request, identifier: str, state: dict[str, Any]) -> None:
    request.store.put(_STATES, "", identifier, state)


def _first_state(request: Request, campaign: dict[str, Any]) -> dict[str, Any]:
    return {"archived": False, "vmkType": "VMK"} | _first_commission(request, campaign)


def _first_commission(request: Request, campaign: dict[str, Any]) -> dict[str, Any]:
    """Return the commission percentages of agency and intermediator as customers; 0 if there is none."""
    return {
        "bkPercent": _percent(request, campaign.get("agency"), "bkCommission"),
        "vmkPercent": _percent(request, campaign.get("intermediator"), "vmkCommission"),
    }


def _percent(request: Request, payee: dict[str, Any] | None, name: str) -> float:
    crm_id = (payee or {}).get("entityExternalCrmId")
    customer = None if crm_id is None else request.store.get(CUSTOMERS, address(crm_id))
    return 0 if customer is None else customer["commission"][name]


def _campaign_text(request: Request, identifier: str) -> str:
    return request.require(CAMPAIGNS, identifier)
