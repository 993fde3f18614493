"""goTom flights, with their network shares and commissions (reference/gotom/flight.md)."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

CAMPAIGN = "/app-api/campaign/12345"
FLIGHT = f"{CAMPAIGN}/flight"
FIRST, SECOND = f"{FLIGHT}/12345-1", f"{FLIGHT}/12345-2"
THROUGH_AN_AGENCY = "/app-api/campaign/12346"
IN_USE = "1f06b2d7-49b4-4b8b-aa66-5172aeb01e97"
ARCHIVED = "60e2547e-bac4-4738-bcfc-6b38fa847a16"
ON_AD_SERVER = "ac23616c-a625-47b4-9e58-909c66df5f6d"
NOT_100 = "3b254c3d-590c-4edc-b763-c49f5a703355"
BOTH = "6e40c9b1-7f75-4a3a-8149-26adecd9a5d4"
NEW = {
    "externalId": "f-1",
    "runtime": {"start": {"date": "2026-06-01"}, "end": {"date": "2026-06-30", "time": "18:00"}},
    "tarifId": 21,
    "mediaId": 31,
    "platformId": 41,
    "channelId": 51,
    "advertisingId": 61,
    "priceTypeId": 1,
    "units": 1000,
    "bruttoPriceUnit": 30.5,
    "adServerId": "1",
}


def codes(response: httpx.Response) -> list[str]:
    """Return the violation codes of an error response."""
    assert response.status_code == 400, response.text
    return [fault["code"] for fault in response.json()["errors"]]


def commission(gotom: httpx.Client, flight: str) -> dict[str, Any]:
    found: dict[str, Any] = gotom.get(f"{flight}/commission").json()
    return found


def test_a_flight_is_read_as_its_campaign_shows_it(gotom: httpx.Client) -> None:
    flights = gotom.get(CAMPAIGN).json()["flights"]
    assert [flight["externalId"] for flight in flights] == ["12345-1", "12345-2"]
    assert gotom.get(FIRST).json() == flights[0]


def test_a_created_flight_is_the_last_of_its_campaign_and_in_no_other(gotom: httpx.Client) -> None:
    created = gotom.post(FLIGHT, json=NEW)
    assert (created.status_code, created.content) == (201, b"")
    flight = gotom.get(f"{FLIGHT}/f-1").json()
    assert flight.items() >= NEW.items()
    assert gotom.get(CAMPAIGN).json()["flights"][-1] == flight
    assert gotom.get(THROUGH_AN_AGENCY).json()["flights"] == []
    assert gotom.get(f"{THROUGH_AN_AGENCY}/flight/f-1").status_code == 404


@pytest.mark.parametrize("again", ["f-1", "F-1"])
def test_an_external_id_is_used_once_in_a_campaign(gotom: httpx.Client, again: str) -> None:
    gotom.post(FLIGHT, json=NEW)
    assert codes(gotom.post(FLIGHT, json=NEW | {"externalId": again, "units": 5})) == [IN_USE]
    assert gotom.get(f"{FLIGHT}/f-1").json()["units"] == 1000
    assert gotom.post(f"{THROUGH_AN_AGENCY}/flight", json=NEW).status_code == 201


def test_ids_with_slashes_do_not_run_into_each_other(gotom: httpx.Client) -> None:
    campaign = {"name": "x", "status": "booking", "bookingDate": "2026-01-01", "customer": None}
    for name in ("a", "a/b"):
        assert gotom.post("/app-api/campaign", json=campaign | {"externalId": name}).status_code == 201
    assert gotom.post("/app-api/campaign/a%2Fb/flight", json=NEW | {"externalId": "c"}).status_code == 201
    assert gotom.get("/app-api/campaign/a/flight/b%2Fc").status_code == 404
    assert gotom.post("/app-api/campaign/a/flight", json=NEW | {"externalId": "b/c"}).status_code == 201


def test_a_flight_needs_its_campaign(gotom: httpx.Client) -> None:
    assert gotom.post("/app-api/campaign/26106/flight", json=NEW).status_code == 404


def test_an_update_leaves_what_it_does_not_name_and_keeps_no_order_to_push(gotom: httpx.Client) -> None:
    before = gotom.get(FIRST).json()
    assert gotom.post(FIRST, json={"adServerPushChanges": {"types": ["units"]}}).status_code == 204
    assert gotom.get(FIRST).json() == before
    gotom.post(FIRST, json={"units": 5, "externalId": "x"})
    assert gotom.get(FIRST).json() == before | {"units": 5}


@pytest.mark.parametrize("none", [None, []])
def test_no_tags_take_all_tags_away(gotom: httpx.Client, none: Any) -> None:
    assert gotom.get(FIRST).json()["flightTags"]
    gotom.post(FIRST, json={"flightTags": none})
    assert gotom.get(FIRST).json()["flightTags"] == []


def test_targeting_for_xandr_is_read_as_it_was_written(gotom: httpx.Client) -> None:
    keys: list[dict[str, Any]] = [
        {"id": "k1", "name": "topic", "values": [{"id": "v1", "name": "gardening"}], "comparisonOperator": "0"},
        {"id": "k2", "name": "age", "numericValue": "25", "comparisonOperator": "2", "not": True},
    ]
    targeting = [{"adServerId": "2", "keyValueSets": [{"set": keys}], "outerOp": "OR"}]
    gotom.post(FIRST, json={"keyValueSetsXandr": targeting})
    assert gotom.get(FIRST).json()["keyValueSetsXandr"] == targeting
    mixed = [{"adServerId": "2", "keyValueSets": [{"set": [{**keys[0], "comparisonOperator": "7"}]}]}]
    assert gotom.post(FIRST, json={"keyValueSetsXandr": mixed}).status_code == 400


def test_deleting_a_flight_deletes_what_belongs_to_it(gotom: httpx.Client) -> None:
    gotom.post(f"{SECOND}/commission", json={"bkPercent": 7})
    assert gotom.delete(SECOND).status_code == 204
    for url in (SECOND, f"{SECOND}/sublines", f"{SECOND}/commission"):
        assert gotom.get(url).status_code == 404
    assert gotom.delete(SECOND).status_code == 404
    assert [flight["externalId"] for flight in gotom.get(CAMPAIGN).json()["flights"]] == ["12345-1"]
    gotom.post(FLIGHT, json=NEW | {"externalId": "12345-2"})
    assert gotom.get(f"{SECOND}/sublines").json() == {"sublines": []}
    assert commission(gotom, SECOND)["bkPercent"] == 0


def test_a_flight_on_an_ad_server_has_a_line_item_and_cannot_be_deleted(gotom: httpx.Client) -> None:
    assert gotom.get(f"{CAMPAIGN}/flight-lineitemid/12345-1").json()["adserverId"] == 6300512
    assert codes(gotom.delete(FIRST)) == [ON_AD_SERVER]
    assert gotom.get(f"{CAMPAIGN}/flight-lineitemid/12345-2").status_code == 404


def test_flights_of_an_archived_campaign_cannot_be_deleted_until_it_is_taken_back(gotom: httpx.Client) -> None:
    assert gotom.post(f"{CAMPAIGN}/archive-status", json={"setIsArchived": True}).status_code == 204
    assert codes(gotom.delete(SECOND)) == [ARCHIVED]
    gotom.post(CAMPAIGN, json={"note": "still archived", "agency": None})
    assert codes(gotom.delete(SECOND)) == [ARCHIVED]
    gotom.post(f"{CAMPAIGN}/archive-status", json={"setIsArchived": False})
    assert gotom.delete(SECOND).status_code == 204


def test_sublines_replace_those_before(gotom: httpx.Client) -> None:
    assert [one["platformId"] for one in gotom.get(f"{SECOND}/sublines").json()["sublines"]] == [43, 44]
    shares = [{"platformId": 45, "percentage": 33.3}, {"percentage": 66.7, "note": "rest"}]
    assert gotom.post(f"{SECOND}/sublines", json={"sublines": shares}).status_code == 204
    assert gotom.get(f"{SECOND}/sublines").json() == {"sublines": shares}


@pytest.mark.parametrize("percentages", [[], [50], [50, 50.1], [1e308, 1e308]])
def test_sublines_that_do_not_add_up_to_100_percent_change_nothing(
    gotom: httpx.Client, percentages: list[float]
) -> None:
    before = gotom.get(f"{SECOND}/sublines").json()
    shares = [{"platformId": 43, "percentage": percentage} for percentage in percentages]
    assert codes(gotom.post(f"{SECOND}/sublines", json={"sublines": shares})) == [NOT_100]
    assert gotom.get(f"{SECOND}/sublines").json() == before


def test_a_flight_takes_over_the_commissions_of_agency_and_intermediator(gotom: httpx.Client) -> None:
    gotom.post(f"{THROUGH_AN_AGENCY}/flight", json=NEW)
    agency = gotom.get("/app-api/customer/crm-2001").json()["customer"]["commission"]
    found = commission(gotom, f"{THROUGH_AN_AGENCY}/flight/f-1")
    assert found["bkPercent"] == agency["bkCommission"] > 0
    assert commission(gotom, FIRST)["bkPercent"] == 0


@pytest.mark.parametrize(("query", "kept"), [("", False), ("?update_commissions=0", True)])
def test_an_update_with_an_agency_overwrites_commissions_set_by_hand_unless_told_not_to(
    gotom: httpx.Client, query: str, kept: bool
) -> None:
    gotom.post(f"{FIRST}/commission", json={"bkAmount": 99})
    gotom.post(CAMPAIGN, json={"note": "no agency in it"})
    assert commission(gotom, FIRST)["bkAmount"] == 99
    agency = gotom.get("/app-api/customer/crm-2001").json()["customer"]["commission"]["bkCommission"]
    gotom.post(CAMPAIGN + query, json={"agency": {"entityExternalCrmId": "crm-2001"}})
    assert commission(gotom, FIRST).get("bkAmount") == (99 if kept else None)
    gotom.post(FLIGHT, json=NEW)
    assert commission(gotom, f"{FLIGHT}/f-1")["bkPercent"] == (0 if kept else agency)


def test_percentage_and_amount_replace_each_other_and_never_come_together(gotom: httpx.Client) -> None:
    gotom.post(f"{FIRST}/commission", json={"bkPercent": 10, "vmkAmount": 50})
    assert commission(gotom, FIRST) == {"bkPercent": 10, "vmkAmount": 50, "vmkType": "VMK"}
    gotom.post(f"{FIRST}/commission", json={"bkAmount": 70})
    assert commission(gotom, FIRST) == {"bkAmount": 70, "vmkAmount": 50, "vmkType": "VMK"}
    assert codes(gotom.post(f"{FIRST}/commission", json={"bkPercent": 1, "bkAmount": 2})) == [BOTH]
    assert commission(gotom, FIRST)["bkAmount"] == 70


def test_the_kind_of_intermediator_commission_holds_for_the_whole_campaign(gotom: httpx.Client) -> None:
    gotom.post(f"{FIRST}/commission", json={"vmkType": "DBE"})
    assert commission(gotom, SECOND)["vmkType"] == "DBE"


def test_the_commission_status_of_a_campaign_is_one_of_four(gotom: httpx.Client) -> None:
    url = f"{CAMPAIGN}/commission-status"
    assert gotom.post(url, json={"commissionStatus": 3}).status_code == 204
    assert gotom.get(CAMPAIGN).json()["commissionStatus"] == 3
    refused = gotom.post(url, json={"commissionStatus": 1})
    assert codes(refused) == ["9bf0acca-73cf-448f-8907-bc70ae240b16"]
    assert refused.json()["errors"][0]["invalidValue"] == 1
    assert "code" not in gotom.post(url, json={"commissionStatus": "3"}).json()["errors"][0]
    assert gotom.get(CAMPAIGN).json()["commissionStatus"] == 3


def test_documents_are_attached_to_campaigns_that_exist(gotom: httpx.Client) -> None:
    document = {"name": "order.txt", "content": "eA=="}
    assert gotom.post(f"{CAMPAIGN}/document", json=document).status_code == 201
    assert gotom.post("/app-api/campaign/26106/document", json=document).status_code == 404
