"""The settings of a fuzz run: `schemathesis.toml` plus the ids of the mock's demo data.

A random id finds nothing, so parameters for ids mostly get those of the demo data.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonpath_rfc9535

from scripts.apis import API_NAMES
from scripts.contract.defaults import SETTINGS
from scripts.mock.engine.compiler import load_api
from scripts.mock.engine.demo import DemoSet

_OWN = "$.users[0].organization_id"
"""The organization of the tokens' user, the first of the users."""


@dataclass(frozen=True)
class Known:
    """The values of a parameter in the demo data.

    Attributes:
        parameter: location and name.
        values: JSONPath into the records by collection.
        probability: probability of using one of them.
    """

    parameter: str
    values: str
    probability: float = 0.5


KNOWN = (
    Known("path.organization_id", _OWN, 0.8),
    Known("path.user_id", f"$.users[?@.organization_id == {_OWN}].id", 0.8),
    Known("path.team_id", f"$.teams[?@.organization_id == {_OWN}].id"),
    Known("path.room_id", f"$.rooms[?@.organization_id == {_OWN}].id", 0.8),
    Known("path.chat_id", "$.chats[*].id", 0.8),
    Known("path.visitor_id", "$.visitors[*].id", 0.8),
    Known("path.partner_organization_id", f"$.partnerships[?@.organization_id == {_OWN}].partner_organization_id"),
    Known("path.invitation_id", f"$.outgoing_invitations[?@.created_by_organization_id == {_OWN}].id"),
    Known("path.invitation_key", "$.incoming_invitations[*].key"),
    Known("path.resource_id", "$['outgoing_rooms', 'outgoing_teams'][*]['room_id', 'team_id']", 0.8),
    Known("path.asset_id", "$.assets[*].id"),
    Known("query.timezone", "$.timezones[*].name", 0.8),
    Known("path.interaction_id", "$.interactions[*].interactionUuid"),
    Known("path.submission_id", "$.form_submissions[*].id"),
    Known("query.interactionUuid", "$.interactions[*].interactionUuid"),
    Known("path.collection_id", "$.collections[*].id"),
    Known("path.campaignExternalId", "$.campaigns[*].externalId"),
    Known("path.cDiscountEID", "$.campaign_discounts[*].externalId"),
    Known("path.savedReportId", "$['graph_reports', 'custom_reports'][*].savedReportId"),
    Known("path.tarifId", "$.tarif_prices[*].tarifId"),
    Known("path.flightExternalId", "$.flights[*].externalId"),
)


@functools.cache
def demo_records(documents: Path) -> Mapping[str, list[Any]]:
    """Return the mock's demo data: the records of each collection, of all mock variants in a folder; read once."""
    files = [documents / f"{name}.json" for name in API_NAMES]
    return DemoSet([load_api(file) for file in files if file.exists()]).values()


def write_settings(data: Mapping[str, list[Any]], target: Path) -> Path:
    """Write the settings with the values from the demo data; parameters without values are omitted.

    Raises:
        OSError: the file cannot be written.
    """
    lines = [f"# Made of {SETTINGS.name} and of the mock's demo data; not to be edited.", ""]
    lines.append(SETTINGS.read_text(encoding="utf-8"))
    for known in KNOWN:
        values = list(dict.fromkeys(jsonpath_rfc9535.find(known.values, dict(data)).values()))
        if values:
            name = known.parameter.replace(".", "_")
            # A list of strings and numbers is written in TOML as in JSON.
            lines += [f"[dictionaries.{name}]", f"values = {json.dumps(values)}", f'[parameters."{known.parameter}"]']
            lines += [f'dictionary = "{name}"', f"probability = {known.probability}", ""]
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n".join(lines), encoding="utf-8")
    return target
