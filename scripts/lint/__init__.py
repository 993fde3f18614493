"""The house rules for the descriptions: what openapi-spec-validator and redocly do not see."""

from __future__ import annotations

from scripts.lint.rule import Finding, Project, Rule
from scripts.lint.rules import RULES
from scripts.openapi import Document

__all__ = ["RULES", "Document", "Finding", "Project", "Rule", "lint"]


def lint(project: Project) -> list[Finding]:
    """Every finding of every rule, in the order of the rules.

    Raises:
        SourceError: the project has sources and one of them cannot be bundled.
    """
    return [finding for rule in RULES for finding in rule.check(project)]
