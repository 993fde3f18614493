"""What `redocly score` makes of a document, and what costs it points.

The score is the median of the operations' own scores, each a weighted mean of nine marks from 0 to 1, and a tenth of
it is how few operations there are. It likes what is short, flat and narrow: a description does not become better by
leaving out parameters, depth or alternatives that the API has, nor by limits that nobody knows. Hence there is a goal,
and a floor under which something is wrong.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

GOAL = 86.5
"""The best public description that we measured (Redocly's museum); GitHub's has 67.0, DigitalOcean's 72.4."""
FLOOR = 75.0
"""Above every public description of a whole product that we measured; a document below it fails."""

# As redocly 2.77.0 weighs them; a test holds them to what it reports.
WEIGHTS = {
    "parameterSimplicity": 0.10,
    "schemaSimplicity": 0.10,
    "documentationQuality": 0.18,
    "constraintClarity": 0.12,
    "exampleCoverage": 0.18,
    "errorClarity": 0.12,
    "dependencyClarity": 0.10,
    "identifierClarity": 0.05,
    "polymorphismClarity": 0.05,
}
DISCOVERABILITY = 0.10
"""Share of the whole score that the number of operations has."""
REASONS = {
    "parameterSimplicity": "parameters an operation has, paging and signature included",
    "schemaSimplicity": "depth of pages and nested resources, and alternatives: a nullable reference counts as two",
    "documentationQuality": "places without description",
    "constraintClarity": "properties without a known limit, pattern or format; a boolean can have none",
    "exampleCoverage": "operations without body, whose examples of refusals are shared and counted once",
    "errorClarity": "refusals without body",
    "dependencyClarity": "schemas that operations share",
    "identifierClarity": "parameters with vague names",
    "polymorphismClarity": "alternatives: a nullable reference counts as two",
    "discoverability": "number of operations",
}


def lost(report: Mapping[str, Any]) -> list[tuple[str, float]]:
    """The points that each mark costs a document, largest first, mean over the operations; under 0.05 left out."""
    share = 100 * (1 - DISCOVERABILITY)
    points = {name: (1 - report["subscores"][name]) * weight * share for name, weight in WEIGHTS.items()}
    points["discoverability"] = (100 - report["discoverability"]) * DISCOVERABILITY
    return sorted(((name, found) for name, found in points.items() if found >= 0.05), key=lambda one: -one[1])
