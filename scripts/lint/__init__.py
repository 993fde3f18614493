"""House rules for the descriptions, beyond what openapi-spec-validator and redocly check."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from scripts.lint.rule import Finding, Project, Rule
from scripts.lint.rules import RULES
from scripts.openapi import Document

__all__ = ["RULES", "Document", "Finding", "Project", "Rule", "lint"]


def lint(project: Project, changed: Collection[str] | None = None) -> list[Finding]:
    """Run every rule and return the findings, in the order of the rules.

    Args:
        changed: names of the documents to check with single-document rules (default: all). Project rules always check
            everything.

    Raises:
        SourceError: a source of the project cannot be bundled.
    """
    named = tuple(one for one in project.documents if changed is None or one.name in changed)
    narrowed = replace(project, documents=named)
    return [finding for rule in RULES for finding in rule.check(narrowed if rule.is_about_one else project)]
