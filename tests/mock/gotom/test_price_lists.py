"""goTom's own ids and the prices of its tarifs (reference/gotom/primary-keys.md, price-export.md)."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from tests.mock.support import Mock

KEYS = "/app-api/primary-keys"
PRICES = "/app-api/export/price/tarif/21"
FLIGHT = "/app-api/campaign/12345/flight/12345-2"
NO_PRICE = "409d70bf-376e-4a21-a8d0-f75a4a6a7abc"


def test_the_ids_of_an_entity_come_with_their_names(gotom: httpx.Client) -> None:
    tarifs = gotom.get(f"{KEYS}/tarif").json()
    assert tarifs["items"] == [{"id": 21, "name": "Standard 2026"}, {"id": 22, "name": "Standard 2025"}]
    assert [one["id"] for one in gotom.get(f"{KEYS}/adServer").json()["items"]] == ["1", "2"]
    assert all("email" in one for one in gotom.get(f"{KEYS}/user").json()["items"])


@pytest.mark.parametrize("entity", ["colour", "Tarif", "tarif%2F21"])
def test_an_unknown_entity_is_refused_with_the_names_of_those_there_are(gotom: httpx.Client, entity: str) -> None:
    refused = gotom.get(f"{KEYS}/{entity}")
    assert refused.status_code == 422
    assert "flightTags" in refused.json()["error"]["msg"]


def test_pages_of_ids_follow_each_other_by_signed_urls(start_mock: Callable[..., Mock]) -> None:
    client = start_mock(page_size=3).gotom
    first = client.get(f"{KEYS}/platform").json()
    assert (len(first["items"]), first["pagination"]["lastPage"]) == (3, 2)
    second = client.get(first["pagination"]["nextPageUrl"]).json()
    assert [one["id"] for one in first["items"] + second["items"]] == [41, 42, 43, 44]
    assert second["pagination"]["nextPageUrl"] is None


def test_a_tarif_has_prices_and_an_unknown_one_is_not_found(gotom: httpx.Client) -> None:
    page = gotom.get(PRICES).json()
    assert [one["price"] for one in page["items"]] == [32.5, 41]
    assert gotom.get("/app-api/export/price/tarif/22").json()["items"] == []
    for tarif in ("99", "x", "021"):
        assert gotom.get(f"/app-api/export/price/tarif/{tarif}").status_code == 404


def test_a_flight_can_take_the_price_of_its_tarif(gotom: httpx.Client) -> None:
    refused = gotom.post(FLIGHT, json={"bruttoPriceUnit": "loadFromRate"})
    assert [fault["code"] for fault in refused.json()["errors"]] == [NO_PRICE]
    assert gotom.get(FLIGHT).json()["bruttoPriceUnit"] == 28
    assert gotom.post(FLIGHT, json={"bruttoPriceUnit": "loadFromRate", "extraPriceLevelId": 71}).status_code == 204
    assert gotom.get(FLIGHT).json()["bruttoPriceUnit"] == 41


def test_a_flight_without_a_position_gets_the_default_one_and_its_tags_their_names(gotom: httpx.Client) -> None:
    gotom.post(FLIGHT, json={"flightPositionTypeName": "Bonus", "flightTags": [82]})
    flight = gotom.get(FLIGHT).json()
    assert (flight["flightPositionTypeName"], flight["flightTags"]) == ("Bonus", [{"id": 82, "name": "Launch"}])
    gotom.post(FLIGHT, json={"flightPositionTypeName": None})
    assert gotom.get(FLIGHT).json()["flightPositionTypeName"] == "Standard"
