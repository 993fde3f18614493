"""`contract run` on our own mock: nothing to find as it is, and each seeded fault found."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.apis import PACKAGES
from scripts.contract.__main__ import main
from scripts.contract.forked import mock_servers
from scripts.processes import local_environment
from tests.conftest import PROJECT, Documents
from tests.contract.faults.mock import Faulty
from tests.contract.faults.table import record_fault

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


REPEATED = {"missing-field": 200, "wrong-type": 200}
"""Faults whose findings are repeated by their commands, with the status that these show."""

Reported = dict[str, Any]
Paste = Callable[[str], subprocess.CompletedProcess[str]]


def run(api: str, url: str, documents: Documents, folder: Path, *options: str) -> tuple[int, list[Reported]]:
    """Exit status, and the findings that are risky or errors."""
    credentials = folder / "credentials"
    credentials.write_text(CREDENTIALS, encoding="utf-8")
    files = ["--document", str(documents.path("bundle", api)), "--credentials", str(credentials)]
    values = ["--value", "campaignExternalId=12345"] if api == "gotom" else []
    arguments = ["run", "--target", url, "--api", api, "--output", str(folder), *files, *values, *options]
    status = main(arguments)
    found = json.loads((folder / "report.json").read_text(encoding="utf-8"))["findings"]
    return status, [one for one in found if one["severity"] in ("risky", "error")]


@pytest.fixture
def paste(tmp_path: Path) -> Paste:
    """Runs a command as pasted into a shell of the environment, with credentials in variables."""
    programs = {"python": "", "gotom-sign": "-c 'import scripts.signing.command as it; raise SystemExit(it.main())'"}
    if shutil.which("curl") is None:
        programs["curl"] = f"'{PROJECT / 'tests' / 'docs' / 'stand_ins.py'}' curl"
    folder = tmp_path / "bin"
    folder.mkdir()
    for name, arguments in programs.items():
        (folder / name).write_text(f"#!/bin/sh\nexec '{sys.executable}' {arguments} \"$@\"\n")
        (folder / name).chmod(0o755)
    clients = [str(PROJECT / "generated" / "python" / package.package) for package in PACKAGES]
    variables = dict(line.split("=", 1) for line in CREDENTIALS.split())
    variables |= {"PATH": f"{folder}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": os.pathsep.join(clients)}

    def start(command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["sh", "-c", command],
            cwd=PROJECT,
            env=local_environment(variables),
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )

    return start


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_of_the_mock_is_found_by_reading(
    fault: str,
    documents: Documents,
    paste: Paste,
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    api, expected = FAULTS[fault]
    options = ("--documents", str(documents.folder("mock")))
    with mock_servers(1, tmp_path / "mock.log", *options, main=Faulty(fault)) as [url]:
        _, findings = run(api, url, documents, tmp_path, "--examples", "1")
        record_fault(record_property, fault, f"target, {api}", {one["code"] for one in findings}, expected)
        found = next(one for one in findings if one["code"] == expected)
        if fault in REPEATED:
            _expect_repeated(found, REPEATED[fault], paste)


def _expect_repeated(found: Reported, status: int, paste: Paste) -> None:
    """Each command of a finding sends its request again, and schemathesis sees the same fault."""
    sent = paste(found["commands"]["curl"])
    assert f" {status} " in sent.stdout.splitlines()[0], sent.stdout + sent.stderr
    called = paste(found["commands"]["sdk"])
    assert called.stdout == f"{status}\n", called.stdout + called.stderr
    replayed = paste(found["commands"]["schemathesis"])
    assert replayed.returncode == 1
    assert "Response violates schema" in replayed.stderr, replayed.stderr


@pytest.mark.parametrize("api", ["giosg", "gotom", "interactions"])
def test_the_mock_as_it_is_shows_no_error(api: str, documents: Documents, mock_server: str, tmp_path: Path) -> None:
    status, _ = run(api, mock_server, documents, tmp_path)
    assert status == 0
