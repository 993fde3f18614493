"""goTom's own ids and the prices of its tarifs (reference/gotom/primary-keys.md, price-export.md)."""

from __future__ import annotations

from scripts.mock.behaviours.flights import PRICES, PRIMARY_KEYS
from scripts.mock.behaviours.numbered_pages import numbered_page
from scripts.mock.external_ids import address
from scripts.mock.refusal import Answer, Refusal
from scripts.mock.request import Request


def list_primary_keys(request: Request) -> Answer:
    return numbered_page(request, PRIMARY_KEYS, address(request.path["entity"]))


def list_prices(request: Request) -> Answer:
    tarif = request.path["tarifId"]
    if request.store.text(PRIMARY_KEYS, address("tarif", tarif)) is None:
        raise Refusal(404, "Not Found")
    return numbered_page(request, PRICES, tarif)
