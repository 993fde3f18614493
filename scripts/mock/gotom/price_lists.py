"""goTom's own ids and the prices of its tarifs (reference/gotom/primary-keys.md, price-export.md)."""

from __future__ import annotations

from scripts.mock.engine.addresses import address
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.request import Request
from scripts.mock.gotom.flights import PRICES, PRIMARY_KEYS
from scripts.mock.gotom.numbered_pages import numbered_page


@behaviour("primary_keys.list")
def list_primary_keys(request: Request) -> Answer:
    return numbered_page(request, PRIMARY_KEYS, address(request.path["entity"]))


@behaviour("prices.list")
def list_prices(request: Request) -> Answer:
    tarif = request.path["tarifId"]
    request.require(PRIMARY_KEYS, address("tarif", tarif))
    return numbered_page(request, PRICES, tarif)
