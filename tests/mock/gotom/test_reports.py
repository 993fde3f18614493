"""goTom's saved reports, exported as CSV (reference/gotom/report-export.md)."""

from __future__ import annotations

import csv

import httpx
import pytest

from tests.mock.support import Mock

GRAPH, CUSTOM = "/app-api/graph-export/download", "/app-api/custom-report-export/download"


@pytest.fixture
def reports(mock: Mock) -> httpx.Client:
    """The API user of the reports."""
    return mock.signer("report_user", "report-secret")


@pytest.mark.parametrize(
    ("url", "columns"),
    [(f"{GRAPH}/101", ["Campaign", "Flight", "Units", "Gross"]), (f"{CUSTOM}/201", ["Customer", "Campaigns"])],
)
def test_a_report_is_a_table_in_csv_with_a_header_row(reports: httpx.Client, url: str, columns: list[str]) -> None:
    answer = reports.get(url, headers={"Content-Type": "text/csv"})
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/csv;charset=utf-8")
    rows = list(csv.reader(answer.text.splitlines()))
    assert rows[0] == columns
    assert len(rows) > 1
    assert int(answer.headers["content-length"]) == len(answer.content)


@pytest.mark.parametrize("url", [f"{GRAPH}/201", f"{CUSTOM}/101", f"{GRAPH}/9", f"{GRAPH}/x"])
def test_a_report_of_the_other_kind_is_not_found_and_the_error_is_an_html_page(reports: httpx.Client, url: str) -> None:
    answer = reports.get(url)
    assert (answer.status_code, answer.headers["content-type"].split(";")[0]) == (404, "text/html")
    assert "<h1>Not Found</h1>" in answer.text


def test_reports_have_their_own_api_user(mock: Mock, gotom: httpx.Client, reports: httpx.Client) -> None:
    refused = gotom.get(f"{GRAPH}/101")
    assert (refused.status_code, refused.headers["content-type"]) == (401, "application/json")
    assert reports.get("/app-api/campaign/12345").status_code == 401
