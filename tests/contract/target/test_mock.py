"""`contract run` on our own mock: nothing to find as it is, and each seeded fault found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scripts.contract.__main__ import main
from scripts.contract.forked import mock_servers
from tests.conftest import Documents
from tests.contract.faults.mock import Faulty

CREDENTIALS = """
GIOSG_API_TOKEN=mock-admin-token
GOTOM_USER=demo_user
GOTOM_SECRET=example-secret
GOTOM_REPORTS_USER=report_user
GOTOM_REPORTS_SECRET=report-secret
GOTOM_CRM_IMPORT_USER=crm_sync_import
GOTOM_CRM_IMPORT_SECRET=crm-secret
"""
FAULTS = {
    "auth-not-enforced": ("giosg", "run-credentials-ignored"),
    "signature-not-enforced": ("gotom", "run-credentials-ignored"),
    "missing-field": ("giosg", "drift-property-missing"),
    "wrong-type": ("gotom", "drift-type"),
    "wrong-content-type": ("giosg", "drift-media-type-unknown"),
    "parameters-not-validated": ("giosg", "run-invalid-accepted"),
}
"""Faults of the fault table that read-only requests can show, with the API and the code that must be found."""


def run(api: str, url: str, documents: Documents, folder: Path, *options: str) -> tuple[int, dict[str, str]]:
    """Exit status, and the texts of the findings that are risky or errors, by code."""
    credentials = folder / "credentials"
    credentials.write_text(CREDENTIALS, encoding="utf-8")
    files = ["--document", str(documents.path("bundle", api)), "--credentials", str(credentials)]
    values = ["--value", "campaignExternalId=12345"] if api == "gotom" else []
    arguments = ["run", "--target", url, "--api", api, "--output", str(folder), *files, *values, *options]
    status = main(arguments)
    found = json.loads((folder / "report.json").read_text(encoding="utf-8"))["findings"]
    return status, {one["code"]: one["operation"] for one in found if one["severity"] in ("risky", "error")}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_of_the_mock_is_found_by_reading(fault: str, documents: Documents, tmp_path: Path) -> None:
    api, expected = FAULTS[fault]
    options = ("--documents", str(documents.folder("mock")))
    with mock_servers(1, tmp_path / "mock.log", *options, main=Faulty(fault)) as [url]:
        _, found = run(api, url, documents, tmp_path, "--examples", "1")
    assert expected in found


@pytest.mark.parametrize("api", ["giosg", "gotom", "interactions"])
def test_the_mock_as_it_is_shows_no_error(api: str, documents: Documents, mock_server: str, tmp_path: Path) -> None:
    status, _ = run(api, mock_server, documents, tmp_path)
    assert status == 0
