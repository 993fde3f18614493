"""The house rules for the descriptions: what openapi-spec-validator and redocly do not see."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from scripts.lint.rule import Finding, Project, Rule
from scripts.lint.rules import RULES
from scripts.openapi import Document

__all__ = ["RULES", "Document", "Finding", "Project", "Rule", "lint"]


def lint(project: Project, changed: Collection[str] | None = None) -> list[Finding]:
    """Every finding of every rule, in the order of the rules.

    Args:
        changed: names of the documents that rules about single documents look at (default: all).

    Raises:
        SourceError: the project has sources and one of them cannot be bundled.
    """
    named = tuple(one for one in project.documents if changed is None or one.name in changed)
    narrowed = replace(project, documents=named)
    return [finding for rule in RULES for finding in rule.check(narrowed if rule.is_about_one else project)]
