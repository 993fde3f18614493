"""goTom campaigns (seed 004)."""

from __future__ import annotations

from urllib.parse import quote

import httpx
import pytest

CAMPAIGN = "/app-api/campaign"
NEW = {
    "externalId": "c-1",
    "name": "Autumn",
    "status": "booking",
    "bookingDate": "2026-08-03",
    "customer": {"entityExternalCrmId": "crm-1001"},
}
GENERIC_404 = {
    "type": "https://tools.ietf.org/html/rfc2616#section-10",
    "title": "An error occurred",
    "status": 404,
    "detail": "Not Found",
}
IN_USE = "1f06b2d7-49b4-4b8b-aa66-5172aeb01e97"


def test_the_exchanges_of_the_sample_calls_replay(gotom: httpx.Client) -> None:
    body = {
        "name": "new campaign name",
        "status": "booking",
        "bookingDate": "2021-06-23",
        "note": "new note",
        "noteInternal": "new note-internal",
        "noteReservation": "new note-reservation",
        "campaignTypeId": 3,
        "campaignTypeReference": "Campaign-Type-Reference 3",
    }
    updated = gotom.post(f"{CAMPAIGN}/12345", json=body)
    assert (updated.status_code, updated.content) == (204, b"")
    assert gotom.get(f"{CAMPAIGN}/12345").json().items() >= body.items()
    missing = gotom.get(f"{CAMPAIGN}/26106")
    assert (missing.status_code, missing.json()) == (404, GENERIC_404)
    assert missing.headers["content-type"] == "application/json"
    assert (missing.headers["cache-control"], missing.headers["vary"]) == ("no-cache, private", "Accept")


def test_a_created_campaign_can_be_read_with_a_number_of_goTom(gotom: httpx.Client) -> None:
    created = gotom.post(CAMPAIGN, json=NEW)
    assert (created.status_code, created.content) == (201, b"")
    campaign = gotom.get(f"{CAMPAIGN}/c-1").json()
    assert campaign.items() >= NEW.items()
    assert campaign["flights"] == []
    assert isinstance(campaign["campaignId"], int)


def test_no_two_campaigns_have_one_number(gotom: httpx.Client) -> None:
    for identifier in "abc":
        gotom.post(CAMPAIGN, json=NEW | {"externalId": identifier})
    numbers = [gotom.get(f"{CAMPAIGN}/{identifier}").json()["campaignId"] for identifier in ("a", "b", "c", "12345")]
    assert len(set(numbers)) == 4


@pytest.mark.parametrize("again", ["c-1", "C-1"])
def test_an_external_id_in_use_is_refused_with_its_code(gotom: httpx.Client, again: str) -> None:
    gotom.post(CAMPAIGN, json=NEW)
    response = gotom.post(CAMPAIGN, json=NEW | {"externalId": again, "name": "Thief"})
    assert response.status_code == 400
    (violation,) = response.json()["errors"]
    assert (violation["propertyPath"], violation["invalidValue"], violation["code"]) == ("externalId", again, IN_USE)
    assert gotom.get(f"{CAMPAIGN}/c-1").json()["name"] == "Autumn"


def test_a_refused_campaign_costs_no_number(gotom: httpx.Client) -> None:
    gotom.post(CAMPAIGN, json=NEW | {"externalId": "a"})
    gotom.post(CAMPAIGN, json=NEW | {"externalId": "a"})
    gotom.post(CAMPAIGN, json=NEW | {"externalId": "b"})
    first, second = (gotom.get(f"{CAMPAIGN}/{one}").json()["campaignId"] for one in "ab")
    assert second == first + 1


@pytest.mark.parametrize(
    "identifier",
    ["2026/07", "a b", "ü&?#%", "..", ".", "%2F", "a:b\\c", "\N{PILE OF POO}", "\x00", "null", "'\"", "x" * 2000, "+"],
)
def test_any_external_id_can_be_addressed(gotom: httpx.Client, identifier: str) -> None:
    url = f"{CAMPAIGN}/{quote(identifier, safe='').replace('.', '%2E')}"
    assert gotom.get(url).status_code == 404
    assert gotom.post(CAMPAIGN, json=NEW | {"externalId": identifier}).status_code == 201
    assert gotom.get(url).json()["externalId"] == identifier
    assert gotom.post(url, json={"name": "Renamed"}).status_code == 204
    assert gotom.get(url).json()["name"] == "Renamed"


def test_a_slash_in_an_id_is_not_a_slash_in_a_path(gotom: httpx.Client) -> None:
    gotom.post(CAMPAIGN, json=NEW | {"externalId": "a/b"})
    assert gotom.get(f"{CAMPAIGN}/a%2fb").is_success
    assert gotom.get(f"{CAMPAIGN}/a/b").status_code == 404


def test_an_external_id_is_found_in_any_case_and_kept_in_its_own(gotom: httpx.Client) -> None:
    gotom.post(CAMPAIGN, json=NEW | {"externalId": "Öl-A"})
    assert gotom.get(f"{CAMPAIGN}/öl-a").json()["externalId"] == "Öl-A"


def test_an_update_leaves_what_it_does_not_name(gotom: httpx.Client) -> None:
    before = gotom.get(f"{CAMPAIGN}/12345").json()
    assert gotom.post(f"{CAMPAIGN}/12345", json={}).status_code == 204
    assert gotom.get(f"{CAMPAIGN}/12345").json() == before
    gotom.post(f"{CAMPAIGN}/12345", json={"note": None})
    assert gotom.get(f"{CAMPAIGN}/12345").json() == before | {"note": None}


def test_the_external_id_and_what_is_read_only_cannot_be_changed(gotom: httpx.Client) -> None:
    before = gotom.get(f"{CAMPAIGN}/12345").json()
    gotom.post(f"{CAMPAIGN}/12345", json={"externalId": "x", "campaignId": 1, "flights": [], "colour": "red"})
    assert gotom.get(f"{CAMPAIGN}/12345").json() == before


@pytest.mark.parametrize(("query", "status"), [("", 0), ("?update_commissions=1", 0), ("?update_commissions=0", 2)])
@pytest.mark.parametrize("name", ["agency", "intermediator"])
def test_taking_the_agency_away_resets_the_commissions_unless_told_not_to(
    gotom: httpx.Client, query: str, status: int, name: str
) -> None:
    url = f"{CAMPAIGN}/12346"
    assert gotom.get(url).json()["commissionStatus"] == 2
    assert gotom.post(url + query, json={name: None}).status_code == 204
    assert gotom.get(url).json()[name] is None
    assert gotom.get(url).json()["commissionStatus"] == status


@pytest.mark.parametrize("query", ["update_commissions=2", "update_commissions=true", "update_commissions="])
def test_update_commissions_is_a_number_of_two(gotom: httpx.Client, query: str) -> None:
    response = gotom.post(f"{CAMPAIGN}/12345?{query}", json={})
    assert response.status_code == 400
    assert response.json()["errors"][0]["propertyPath"] == "update_commissions"


def test_the_id_of_a_seller_replaces_the_address_and_the_other_way_round(gotom: httpx.Client) -> None:
    url = f"{CAMPAIGN}/12345"
    gotom.post(url, json={"salesEmail": "a@example.com"})
    assert gotom.get(url).json()["salesId"] is None
    gotom.post(url, json={"salesId": 4})
    assert (gotom.get(url).json()["salesId"], gotom.get(url).json()["salesEmail"]) == (4, None)
    assert gotom.post(url, json={"salesId": 4, "salesEmail": "a@example.com"}).status_code == 400


@pytest.mark.parametrize("name", sorted(NEW))
def test_every_required_attribute_is_needed(gotom: httpx.Client, name: str) -> None:
    response = gotom.post(CAMPAIGN, json={key: value for key, value in NEW.items() if key != name})
    assert response.status_code == 400
    assert [one["propertyPath"] for one in response.json()["errors"]] == [name]


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"status": "sold"}, "status"),
        ({"bookingDate": "23.06.2021"}, "bookingDate"),
        ({"customer": {"entityId": "501"}}, "customer"),
        ({"campaignTypeId": None}, "campaignTypeId"),
        ({"name": 5}, "name"),
    ],
)
def test_a_refused_attribute_means_that_nothing_is_changed(
    gotom: httpx.Client, change: dict[str, object], path: str
) -> None:
    before = gotom.get(f"{CAMPAIGN}/12345").json()
    response = gotom.post(f"{CAMPAIGN}/12345", json=change | {"note": "lost"})
    assert response.status_code == 400
    assert all(one["propertyPath"].startswith(path) for one in response.json()["errors"])
    assert gotom.get(f"{CAMPAIGN}/12345").json() == before


def test_a_missing_campaign_cannot_be_changed(gotom: httpx.Client) -> None:
    response = gotom.post(f"{CAMPAIGN}/26106", json={})
    assert (response.status_code, response.json()) == (404, GENERIC_404)
