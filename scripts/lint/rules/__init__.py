"""All rules, in the order in which they are listed and run."""

from __future__ import annotations

from scripts.lint.rules import (
    examples,
    links,
    operations,
    properties,
    responses,
    schemas,
    security,
    sources,
    tolerance,
    values,
)

RULES = (
    *operations.RULES,
    *responses.RULES,
    *schemas.RULES,
    *tolerance.RULES,
    *properties.RULES,
    *examples.RULES,
    *links.RULES,
    *security.RULES,
    *sources.RULES,
    *values.RULES,
)
