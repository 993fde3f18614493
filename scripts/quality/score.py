"""Explain the score of `redocly score`: which subscores cost a document points.

The score is the median of the operations' scores, each a weighted mean of nine subscores from 0 to 1; a tenth of it
depends on the number of operations, the fewer the better. It favours short, flat and narrow documents, but a
description does not improve by omitting parameters, depth or alternatives that the API has, nor by inventing limits.
Hence a goal to aim for, and a floor below which something is wrong.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

GOAL = 86.5
"""Score of the best public description measured (Redocly's museum); GitHub's has 67.0, DigitalOcean's 72.4."""
FLOOR = 73.0
"""Minimum score, above every public description of a whole product measured; a lower one fails. It was 75.0 until
responses lost the limits that no source states: giosg fell from 80.0 to 73.9, with 21 operations more."""

# Weights of redocly 2.77.0; a test compares them with its reports.
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
"""Weight of the number of operations in the score."""
REASONS = {
    "parameterSimplicity": "parameters an operation has, paging and signature included",
    "schemaSimplicity": "depth of pages and nested resources, and alternatives: a nullable reference counts as two",
    "documentationQuality": "places without description",
    "constraintClarity": "properties without a known limit, pattern or format; a boolean can have none",
    "exampleCoverage": "operations without body; their examples of errors are shared and counted once",
    "errorClarity": "error responses without body",
    "dependencyClarity": "schemas that operations share",
    "identifierClarity": "parameters with vague names",
    "polymorphismClarity": "alternatives: a nullable reference counts as two",
    "discoverability": "number of operations",
}


def lost(report: Mapping[str, Any]) -> list[tuple[str, float]]:
    """Return the points lost per subscore, as a mean over operations, largest first; losses under 0.05 are omitted."""
    share = 100 * (1 - DISCOVERABILITY)
    points = {name: (1 - report["subscores"][name]) * weight * share for name, weight in WEIGHTS.items()}
    points["discoverability"] = (100 - report["discoverability"]) * DISCOVERABILITY
    return sorted(((name, found) for name, found in points.items() if found >= 0.05), key=lambda one: -one[1])
