"""goTom customers and their import (seed 004)."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from tests.conftest import Documents
from tests.mock.support import Mock

CUSTOMERS = "/app-api/customer"
IMPORT = "/app-api/crm-sync-import-external-crm-id/update-customer"
LOGS = "/app-api/crm-sync-import-external-crm-id/error-logs"
SHORTEST = {
    "externalCrmId": "new-1",
    "firm": "New Ltd",
    "status": 1,
    "statusEc": 1,
    "language": "de",
    "mainAddress": {"externalCrmId": "new-1-a"},
}
ADDRESS = {"externalCrmId": "a", "title": "Office", "firm": "F", "zip": "1", "place": "P", "country": "CH"}
CONTACT = {"externalCrmId": "c", "peopleGender": "F", "peopleLastname": "L", "peopleName": "N"}


def send(client: httpx.Client, **change: Any) -> dict[str, Any]:
    response = client.post(IMPORT, json={"customer": SHORTEST | change})
    assert response.status_code == 200, response.text
    result: dict[str, Any] = response.json()
    return result


def read(client: httpx.Client, identifier: str = "new-1") -> dict[str, Any]:
    response = client.get(f"{CUSTOMERS}/{quote(identifier, safe='')}")
    assert response.status_code == 200, response.text
    customer: dict[str, Any] = response.json()["customer"]
    return customer


class TestReading:
    def test_the_list_holds_the_demo_customers(self, gotom: httpx.Client) -> None:
        page = gotom.get(CUSTOMERS).json()
        assert [one["externalCrmId"] for one in page["items"]] == ["crm-1001", "crm-2001", "crm-3001"]
        assert page["pagination"] == {
            "totalItems": 3,
            "perPage": 20,
            "currentPage": 1,
            "lastPage": 1,
            "nextPageUrl": None,
        }

    def test_pages_follow_each_other_by_their_links(self, start_mock: Callable[..., Mock]) -> None:
        gotom = start_mock(page_size=2).gotom
        first = gotom.get(CUSTOMERS).json()
        second = gotom.get(first["pagination"]["nextPageUrl"]).json()
        assert [len(page["items"]) for page in (first, second)] == [2, 1]
        assert second["pagination"]["nextPageUrl"] is None
        assert gotom.get(f"{CUSTOMERS}?page=1").json() == first

    @pytest.mark.parametrize("page", [2, 2**63, 10**50])
    def test_a_page_behind_the_last_is_empty(self, gotom: httpx.Client, page: int) -> None:
        response = gotom.get(CUSTOMERS, params={"page": page})
        assert response.status_code == 200
        assert response.json()["items"] == []
        assert response.json()["pagination"]["currentPage"] == page

    @pytest.mark.parametrize(
        "query", ["page=0", "page=-1", "page=x", "page=", "page=1.0", "page=1&page=2", "page=1%D9%A1"]
    )
    def test_an_invalid_page_is_rejected_with_the_generic_body(self, gotom: httpx.Client, query: str) -> None:
        response = gotom.get(f"{CUSTOMERS}?{query}")
        assert (response.status_code, response.json()["detail"]) == (400, "Bad Request")

    def test_a_customer_is_found_in_any_case(self, gotom: httpx.Client) -> None:
        assert read(gotom, "CRM-1001")["externalCrmId"] == "crm-1001"

    def test_a_missing_customer_has_a_body_of_its_own(self, gotom: httpx.Client) -> None:
        response = gotom.get(f"{CUSTOMERS}/x%00y")
        expected = {"ok": False, "message": "Customer not found", "customer": None}
        assert (response.status_code, response.json()) == (404, expected)


class TestCreating:
    def test_a_customer_is_created_with_everything_that_was_sent(
        self, gotom: httpx.Client, documents: Documents
    ) -> None:
        document = json.loads(documents.path("bundle", "gotom").read_text(encoding="utf-8"))
        example = document["components"]["examples"]["CustomerImportAgency"]["value"]
        result = gotom.post(IMPORT, json=example).json()
        assert (result["jobAlreadyFinished"], result["errorLogs"]) == (True, None)
        stored = read(gotom, "crm-2002")
        for name, value in example["customer"].items():
            assert stored[name] == value, name
        assert gotom.get(CUSTOMERS).json()["items"][-1] == stored

    def test_known_keys_that_are_missing_are_reported(self, gotom: httpx.Client) -> None:
        warnings = send(gotom)["warningLogs"]
        assert 'Key "note" is missing.' in warnings
        assert not any("externalCrmId" in one for one in warnings)

    def test_unknown_keys_are_reported_and_ignored(self, gotom: httpx.Client) -> None:
        assert 'Unknown key "colour" was ignored.' in send(gotom, colour="red")["warningLogs"]
        assert "colour" not in read(gotom)

    def test_an_unknown_main_address_makes_an_empty_one(self, gotom: httpx.Client) -> None:
        send(gotom)
        customer = read(gotom)
        assert customer["mainAddress"] == {"externalCrmId": "new-1-a"}
        assert [(one["externalCrmId"], one["zip"]) for one in customer["addresses"]] == [("new-1-a", "")]

    @pytest.mark.parametrize("identifier", ["a/b", "ü ?#%", "a:b", "\N{PILE OF POO}"])
    def test_any_id_can_be_imported_and_read(self, gotom: httpx.Client, identifier: str) -> None:
        send(gotom, externalCrmId=identifier)
        assert read(gotom, identifier)["externalCrmId"] == identifier

    def test_nested_entries_may_be_as_short_as_described(self, gotom: httpx.Client) -> None:
        change = {
            "addresses": [ADDRESS],
            "contacts": [CONTACT | {"pipelineStatus": {}, "jobFunctions": []}],
            "tags": [{"externalCrmId": "t"}],
            "references": [{"externalCrmId": "r"}],
            "industry": {"externalCrmId": "i"},
            "paymentTerm": {"externalCrmId": "p", "billingPhrases": {}},
            "pipelineStatus": None,
            "consultants": [],
        }
        send(gotom, **change)
        customer = read(gotom)
        assert customer["tags"] == [{"externalCrmId": "t", "name": ""}]
        assert customer["paymentTerm"]["days"] == 0


class TestUpdating:
    def test_what_is_left_out_stays(self, gotom: httpx.Client) -> None:
        before = read(gotom, "crm-1001")
        send(gotom, externalCrmId="crm-1001", mainAddress=before["mainAddress"])
        assert read(gotom, "crm-1001") == before | {"firm": "New Ltd"}

    def test_the_id_is_case_insensitive(self, gotom: httpx.Client) -> None:
        send(gotom)
        send(gotom, externalCrmId="NEW-1", firm="Renamed")
        assert read(gotom)["firm"] == "Renamed"
        assert gotom.get(CUSTOMERS).json()["pagination"]["totalItems"] == 4

    def test_addresses_and_contacts_are_merged_by_their_own_ids(self, gotom: httpx.Client) -> None:
        send(gotom, addresses=[ADDRESS | {"street": "S"}], contacts=[CONTACT | {"peoplePhone": "1"}])
        send(
            gotom,
            addresses=[ADDRESS | {"place": "Other"}, ADDRESS | {"externalCrmId": "b"}],
            contacts=[CONTACT | {"externalCrmId": "d"}, CONTACT | {"peopleStatus": "N"}],
        )
        customer = read(gotom)
        addresses = {one["externalCrmId"]: one for one in customer["addresses"]}
        assert list(addresses) == ["a", "new-1-a", "b"]
        assert (addresses["a"]["street"], addresses["a"]["place"]) == ("S", "Other")
        contacts = {one["externalCrmId"]: one for one in customer["contacts"]}
        assert list(contacts) == ["c", "d"]
        assert (contacts["c"]["peoplePhone"], contacts["c"]["peopleStatus"]) == ("1", "N")

    def test_an_empty_list_of_consultants_changes_nothing_one_of_tags_removes_them(self, gotom: httpx.Client) -> None:
        send(gotom, consultants=[{"email": "a@example.com"}], tags=[{"externalCrmId": "t"}])
        send(gotom, consultants=[], tags=[])
        assert read(gotom)["consultants"] == [{"email": "a@example.com"}]
        assert read(gotom)["tags"] == []


class TestRefusing:
    @pytest.mark.parametrize("body", [b"", b"{", b"{}", b"[]", b"null", b'{"customer": null}', b'{"customer": {}}'])
    def test_a_body_that_cannot_be_used_is_refused_with_a_message(self, gotom: httpx.Client, body: bytes) -> None:
        response = gotom.post(IMPORT, content=body, headers={"Content-Type": "application/json"})
        assert response.status_code == 400
        assert list(response.json()) == ["error"]
        assert response.json()["error"]["msg"]

    @pytest.mark.parametrize(
        "change",
        [
            {"externalCrmId": ""},
            {"status": "1"},
            {"language": "tlh"},
            {"addresses": [ADDRESS | {"country": "Switzerland"}]},
            {"contacts": [{}]},
            {"vatType": 1},
        ],
    )
    def test_a_value_that_the_description_forbids_changes_nothing(
        self, gotom: httpx.Client, change: dict[str, object]
    ) -> None:
        before = gotom.get(CUSTOMERS).json()
        response = gotom.post(IMPORT, json={"customer": SHORTEST | change})
        assert response.status_code == 400
        assert next(iter(change)) in response.json()["error"]["msg"]
        assert gotom.get(CUSTOMERS).json() == before
        assert gotom.get(f"{LOGS}/2").status_code == 404  # no job either


class TestJobs:
    def test_every_import_is_a_job_with_a_log(self, gotom: httpx.Client) -> None:
        result = send(gotom)
        log = gotom.get(f"{LOGS}/{result['jobId']}").json()
        assert (log["jobStatus"], log["sentJobId"]) == ("JOB_STATUS_FINISHED_OK", result["jobId"])
        assert log["warningLogs"] == result["warningLogs"]
        assert send(gotom)["jobId"] == result["jobId"] + 1

    def test_the_demo_job_is_finished(self, gotom: httpx.Client) -> None:
        assert gotom.get(f"{LOGS}/1").json()["jobStatus"] == "JOB_STATUS_FINISHED_OK"

    @pytest.mark.parametrize("job", ["0", "99", str(2**63), "9" * 300])
    def test_an_unknown_job_has_the_body_of_a_log(self, gotom: httpx.Client, job: str) -> None:
        response = gotom.get(f"{LOGS}/{job}")
        expected = {"jobStatus": "NO_JOB_FOUND", "sentJobId": int(job), "errorLogs": None, "warningLogs": None}
        assert (response.status_code, response.json()) == (404, expected)

    @pytest.mark.parametrize("job", ["x", "-1", "1.0", "01", "1e3", "1%D9%A1", "1%00", "%20", "9" * 5000])
    def test_an_id_that_is_not_a_number_is_not_found(self, gotom: httpx.Client, job: str) -> None:
        assert gotom.get(f"{LOGS}/{job}").status_code == 404

    def test_a_delayed_import_is_queued_then_waiting_then_finished(self, start_mock: Callable[..., Mock]) -> None:
        mock = start_mock(import_delay=10)
        queued = mock.gotom.post(IMPORT, json={"customer": SHORTEST})
        assert queued.status_code == 202
        assert queued.json() == {"jobId": 2, "jobAlreadyFinished": False, "reason": "blocking_timeout"}
        assert mock.gotom.get(f"{LOGS}/2").json()["jobStatus"] == "JOB_STATUS_WAITING"
        assert mock.gotom.get(f"{CUSTOMERS}/new-1").status_code == 404
        mock.clock.advance(seconds=9.9)
        assert mock.gotom.get(CUSTOMERS).json()["pagination"]["totalItems"] == 3
        mock.clock.advance(seconds=0.1)
        assert read(mock.gotom)["firm"] == "New Ltd"
        log = mock.gotom.get(f"{LOGS}/2").json()
        assert log["jobStatus"] == "JOB_STATUS_FINISHED_OK"
        assert log["warningLogs"]

    def test_delayed_imports_are_carried_out_once_and_in_order(self, start_mock: Callable[..., Mock]) -> None:
        mock = start_mock(import_delay=10)
        for firm in ("one", "two"):
            mock.gotom.post(IMPORT, json={"customer": SHORTEST | {"firm": firm}})
            mock.clock.advance(seconds=1)
        mock.clock.advance(seconds=60)
        assert read(mock.gotom)["firm"] == "two"
        mock.gotom.post(IMPORT, json={"customer": SHORTEST | {"firm": "three"}})
        assert read(mock.gotom)["firm"] == "two"
        mock.clock.advance(seconds=60)
        assert read(mock.gotom)["firm"] == "three"
        assert mock.app.store.count("import_queue") == 0
