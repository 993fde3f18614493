"""`contract config` writes settings with which plain schemathesis tests any target."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import Phase, given, seed, settings
from schemathesis.config import SchemathesisConfig

from scripts.apis import API_NAMES
from scripts.contract.__main__ import main
from scripts.contract.defaults import HOOKS, SETTINGS
from scripts.contract.forked import forked, mock_servers, run_schemathesis
from scripts.processes import local_environment
from tests.conftest import PROJECT, Documents


@pytest.fixture
def configure(tmp_path: Path) -> Callable[..., dict[str, Any]]:
    def write(api: str, *options: str) -> dict[str, Any]:
        file = tmp_path / "settings.toml"
        assert main(["config", "--api", api, "--output", str(file), *options]) == 0
        return tomllib.loads(file.read_text(encoding="utf-8"))

    return write


@pytest.mark.parametrize("api", API_NAMES)
def test_schemathesis_takes_the_settings(api: str, configure: Callable[..., dict[str, Any]], tmp_path: Path) -> None:
    found = configure(api)
    assert found.pop("hooks") == HOOKS
    SchemathesisConfig.from_dict(found)
    assert found["operations"] == tomllib.loads(SETTINGS.read_text(encoding="utf-8"))["operations"]


def test_the_values_that_are_given_win_over_those_that_a_run_has_learned(
    configure: Callable[..., dict[str, Any]], tmp_path: Path
) -> None:
    learned = {"/api/v5/orgs/organization_id": ["o-1", "o-2"], "/api/v5/orgs/x/team_id": ["t-1"]}
    state = tmp_path / "giosg.state.jsonl"
    state.write_text(json.dumps({"operation": "listTeams", "learned": learned, "findings": []}), encoding="utf-8")
    found = configure("giosg", "--learned", str(tmp_path), "--value", "team_id=t-2")
    values = {name: one["values"] for name, one in found["dictionaries"].items()}
    assert values["path_organization_id"] == ["o-1", "o-2"]
    assert values["path_team_id"] == ["t-2"]


def test_a_value_for_an_unknown_parameter_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "settings.toml"
    assert main(["config", "--api", "gotom", "--output", str(file), "--value", "campaignId=12345"]) == 1
    assert "--value campaignId: no path has this parameter; did you mean campaignExternalId" in capsys.readouterr().err
    assert not file.exists()


def test_the_settings_hold_no_credentials(
    configure: Callable[..., dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOTOM_SECRET", "s3cret-of-the-tenant")
    assert "s3cret" not in json.dumps(configure("gotom"))


@pytest.mark.parametrize("number", [2, 3, 10, 11])
def test_bodies_of_a_report_export_are_generated_without_a_failed_health_check(
    number: int, documents: Documents
) -> None:
    """With these seeds and the pattern of any digits, Hypothesis found too few valid moments and gave up."""
    schema = schemathesis.openapi.from_path(documents.path("bundle", "giosg"))
    results: list[Any] = list(schema.get_all_operations())
    operations = {one.ok().definition.raw["operationId"]: one.ok() for one in results}

    @seed(number)
    @settings(max_examples=30, database=None, deadline=None, phases=[Phase.generate])
    @given(operations["createReportExport"].as_strategy(generation_mode=schemathesis.GenerationMode.POSITIVE))
    def generate(case: Any) -> None:
        assert case.body["starting_at"].endswith("Z")

    generate()


@pytest.mark.parametrize("api", ["giosg", "gotom"])
def test_plain_schemathesis_with_the_settings_meets_no_error(
    api: str, documents: Documents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the command that `contract config` prints, on the mock in the place of the vendor's server."""
    document, file, log = documents.path("bundle", api), tmp_path / "settings.toml", tmp_path / "log"
    value = {"giosg": "organization_id=7f9e9580-095b-42c7-838c-c04e667b26f7", "gotom": "campaignExternalId=12345"}[api]
    options = ["--document", str(document), "--output", str(file), "--value", value]
    assert main(["config", "--api", api, *options]) == 0
    environment = local_environment(
        {"PYTHONPATH": str(PROJECT), "GIOSG_API_TOKEN": "mock-admin-token"}
        | {"GOTOM_USER": "demo_user", "GOTOM_SECRET": "example-secret"}
        | {"GOTOM_CRM_IMPORT_USER": "crm_sync_import", "GOTOM_CRM_IMPORT_SECRET": "crm-secret"}
        | {"GOTOM_REPORTS_USER": "report_user", "GOTOM_REPORTS_SECRET": "report-secret"}
    )
    few = ["--phases=fuzzing", "--max-examples=1", "--seed=7", "--generation-database=none", "--no-color"]
    with mock_servers(1, tmp_path / "mock.log", "--documents", str(documents.folder("mock"))) as [url]:
        arguments = ["--config-file", str(file), "run", str(document), f"--url={url}", *few]
        with forked(run_schemathesis, arguments, environment, log) as process:
            process.join(500)
    assert process.exitcode == 0, log.read_text(encoding="utf-8")
    total = len(documents.read("bundle", api).operations)
    assert f"Tested: {total}" in log.read_text(encoding="utf-8")
