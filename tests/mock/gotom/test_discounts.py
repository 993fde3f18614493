"""goTom's campaign discounts and the flight discounts that they group (reference/gotom/campaign-discount.md)."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

CAMPAIGN = "/app-api/campaign/12345"
DISCOUNTS = f"{CAMPAIGN}/campaign-discount"
VOLUME, BONUS = f"{DISCOUNTS}/12345-volume", f"{DISCOUNTS}/12345-bonus"
OF_FIRST = f"{VOLUME}/flight-discount/12345-1-volume"
NEW = {"flightExternalId": "12345-2", "externalId": "fd-1", "amountPercent": 5, "amountSum": None}
NEITHER = "b3b2187f-b34a-489e-ae7e-e171e7776bd4"
BOTH = "5268ee13-0ad7-4393-a4be-6e17fbeb9569"


def codes(response: httpx.Response) -> list[str]:
    """Return the violation codes of an error response."""
    assert response.status_code == 400, response.text
    return [fault["code"] for fault in response.json()["errors"]]


def discounts(gotom: httpx.Client, campaign: str = CAMPAIGN) -> dict[str, list[str]]:
    """Return the external ids of a campaign's discounts, each with those of its flight discounts."""
    found = gotom.get(f"{campaign}/campaign-discount").json()["campaignDiscounts"]
    return {one["externalId"]: [each["externalId"] for each in one["flightDiscounts"]] for one in found}


def test_a_campaign_lists_its_discounts_with_those_of_its_flights(gotom: httpx.Client) -> None:
    assert discounts(gotom) == {"12345-volume": ["12345-1-volume"], "12345-bonus": []}
    assert discounts(gotom, "/app-api/campaign/12346") == {}
    assert gotom.get("/app-api/campaign/26106/campaign-discount").status_code == 404


def test_a_created_discount_belongs_to_its_campaign_alone(gotom: httpx.Client) -> None:
    assert gotom.post(DISCOUNTS, json={"name": "Early", "externalId": "d-1"}).status_code == 201
    assert discounts(gotom)["d-1"] == []
    assert gotom.patch("/app-api/campaign/12346/campaign-discount/d-1", json={"name": "x"}).status_code == 404


def test_an_external_id_is_used_once_in_all_campaigns_and_the_refusal_names_the_other(gotom: httpx.Client) -> None:
    taken = {"name": "x", "externalId": "12345-VOLUME"}
    refused = gotom.post("/app-api/campaign/12346/campaign-discount", json=taken)
    assert codes(refused) == ["450ae979-312c-45b9-b61a-dfcde745b8e7"]
    assert "12345" in refused.json()["errors"][0]["message"]
    assert discounts(gotom, "/app-api/campaign/12346") == {}


def test_a_discount_changes_its_name_and_nothing_else(gotom: httpx.Client) -> None:
    assert gotom.patch(VOLUME, json={"name": "New", "externalId": "x"}).status_code == 204
    first = gotom.get(DISCOUNTS).json()["campaignDiscounts"][0]
    assert (first["name"], first["externalId"], len(first["flightDiscounts"])) == ("New", "12345-volume", 1)


def test_a_discount_is_deleted_only_when_its_flight_discounts_are(gotom: httpx.Client) -> None:
    refused = gotom.delete(VOLUME)
    assert codes(refused) == ["d4c8a1b5-7492-4c65-833f-d3473dd76854"]
    assert "12345-1-volume" in refused.json()["errors"][0]["message"]
    assert gotom.delete(OF_FIRST).status_code == 204
    assert gotom.get(OF_FIRST).status_code == 404
    assert gotom.delete(VOLUME).status_code == 204
    assert gotom.delete(VOLUME).status_code == 404
    assert discounts(gotom) == {"12345-bonus": []}
    assert gotom.post(DISCOUNTS, json={"name": "again", "externalId": "12345-volume"}).status_code == 201


@pytest.mark.parametrize(("percent", "amount"), [(5, None), (None, 250.5), (0, None)])
def test_a_flight_discount_is_a_percentage_or_a_sum_and_reads_0_for_the_other(
    gotom: httpx.Client, percent: float | None, amount: float | None
) -> None:
    body = NEW | {"amountPercent": percent, "amountSum": amount}
    assert gotom.post(f"{BONUS}/flight-discount", json=body).status_code == 204
    found = gotom.get(f"{BONUS}/flight-discount/fd-1").json()
    assert (found["amountPercent"], found["amountSum"]) == (percent or 0, amount or 0)
    assert found["flightExternalId"] == "12345-2"


@pytest.mark.parametrize(("amounts", "code"), [((None, None), NEITHER), ((5, 250), BOTH), ((0, 0), BOTH)])
def test_neither_and_both_are_refused_with_codes_of_their_own(
    gotom: httpx.Client, amounts: tuple[Any, Any], code: str
) -> None:
    body = NEW | dict(zip(("amountPercent", "amountSum"), amounts, strict=True))
    assert codes(gotom.post(f"{BONUS}/flight-discount", json=body)) == [code]
    assert discounts(gotom)["12345-bonus"] == []


def test_a_flight_discount_needs_a_flight_of_the_campaign(gotom: httpx.Client) -> None:
    assert gotom.post(f"{BONUS}/flight-discount", json=NEW | {"flightExternalId": "no"}).status_code == 404
    assert gotom.post(f"{DISCOUNTS}/no/flight-discount", json=NEW).status_code == 404


def test_the_external_id_of_a_flight_discount_is_used_once(gotom: httpx.Client) -> None:
    refused = gotom.post(f"{BONUS}/flight-discount", json=NEW | {"externalId": "12345-1-VOLUME"})
    assert codes(refused) == ["586bec40-0170-4a20-81a3-328afcef65a5"]


def test_a_change_puts_the_one_amount_in_place_of_the_other(gotom: httpx.Client) -> None:
    before = gotom.get(OF_FIRST).json()
    assert gotom.patch(OF_FIRST, json={"amountSum": 80}).status_code == 204
    assert gotom.get(OF_FIRST).json() == before | {"amountPercent": 0, "amountSum": 80}
    assert codes(gotom.patch(OF_FIRST, json={"amountPercent": 1, "amountSum": 2})) == [BOTH]
    for body in ({}, {"amountPercent": None}):
        assert gotom.patch(OF_FIRST, json=body).status_code == 400
    assert gotom.get(OF_FIRST).json()["amountSum"] == 80


def test_a_flight_discount_is_found_under_its_own_discount_only(gotom: httpx.Client) -> None:
    assert gotom.get(f"{BONUS}/flight-discount/12345-1-volume").status_code == 404
    assert gotom.delete(f"{BONUS}/flight-discount/12345-1-volume").status_code == 404
    assert gotom.get(OF_FIRST).is_success


def test_a_deleted_flight_takes_its_discounts_along_and_those_of_no_other(gotom: httpx.Client) -> None:
    for external_id, parent in (("fd-1", VOLUME), ("fd-2", BONUS)):
        gotom.post(f"{parent}/flight-discount", json=NEW | {"externalId": external_id})
    assert discounts(gotom) == {"12345-volume": ["12345-1-volume", "fd-1"], "12345-bonus": ["fd-2"]}
    assert gotom.delete(f"{CAMPAIGN}/flight/12345-2").status_code == 204
    assert discounts(gotom) == {"12345-volume": ["12345-1-volume"], "12345-bonus": []}
