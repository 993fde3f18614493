"""goTom's own ids and the prices of its tarifs (reference/gotom/primary-keys.md, price-export.md)."""

from __future__ import annotations

from scripts.mock.engine.addresses import address
from scripts.mock.engine.refusal import Answer, Refusal
from scripts.mock.engine.request import Request
from scripts.mock.gotom.flights import PRICES, PRIMARY_KEYS
from scripts.mock.gotom.numbered_pages import numbered_page


def list_primary_keys(request: Request) -> Answer:
    return numbered_page(request, PRIMARY_KEYS, address(request.path["entity"]))


def list_prices(request: Request) -> Answer:
    tarif = request.path["tarifId"]
    if request.store.text(PRIMARY_KEYS, address("tarif", tarif)) is None:
        raise Refusal(404, "Not Found")
    return numbered_page(request, PRICES, tarif)
