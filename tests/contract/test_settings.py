"""The settings of a fuzz run: every parameter that takes an identifier is given those of the demo data."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import jsonpath_rfc9535
import pytest
from schemathesis.config import SchemathesisConfig

from scripts.apis import API_NAMES
from scripts.contract.defaults import SETTINGS
from scripts.contract.settings import KNOWN, Known, demo_records, write_settings
from tests.conftest import Documents


@pytest.fixture(scope="module")
def data(documents: Documents) -> dict[str, list[Any]]:
    return dict(demo_records(documents.folder("mock")))


@pytest.mark.parametrize("known", KNOWN, ids=lambda known: known.parameter)
def test_a_parameter_has_values_and_belongs_to_a_document(
    known: Known, data: dict[str, list[Any]], documents: Documents
) -> None:
    """So that neither a renamed parameter nor a moved record passes unseen."""
    assert jsonpath_rfc9535.find(known.values, data).values()
    location, _, name = known.parameter.partition(".")
    operations = [one for api in API_NAMES for one in documents.read("mock", api).operations]
    assert any(one.parameter(name, location) for one in operations)


def test_the_written_settings_hold_those_of_the_file_and_the_values(data: dict[str, list[Any]], tmp_path: Path) -> None:
    written = write_settings(data, tmp_path / "new" / "settings.toml")
    found = tomllib.loads(written.read_text(encoding="utf-8"))
    for name, value in tomllib.loads(SETTINGS.read_text(encoding="utf-8")).items():
        assert found[name] == (found[name] | value if isinstance(value, dict) else value)
    campaigns = [record["externalId"] for record in data["campaigns"]]
    assert found["dictionaries"][found["parameters"]["path.campaignExternalId"]["dictionary"]]["values"] == campaigns
    SchemathesisConfig.from_dict({name: value for name, value in found.items() if name != "hooks"})


def test_the_file_itself_names_no_identifier_of_the_demo_data(data: dict[str, list[Any]]) -> None:
    values = {str(one) for known in KNOWN for one in jsonpath_rfc9535.find(known.values, data).values()}
    text = SETTINGS.read_text(encoding="utf-8")
    assert [value for value in values if f'"{value}"' in text] == []


def test_values_that_a_mock_lacks_are_left_out(tmp_path: Path) -> None:
    written = write_settings({"collections": [{"id": 7}]}, tmp_path / "settings.toml")
    found = tomllib.loads(written.read_text(encoding="utf-8"))
    assert found["dictionaries"]["path_collection_id"]["values"] == [7]
    assert "path.team_id" not in found["parameters"]
