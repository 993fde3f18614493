"""Accessibility of a page as axe-core (locked in package-lock.json) sees it: WCAG 2.2, A and AA, and best practices."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from tests.browser.page import Page
from tests.conftest import PROJECT

AXE = PROJECT / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice")


@dataclass(frozen=True)
class Violation:
    """A rule that a page breaks, how bad that is, and some of the elements that do."""

    rule: str
    impact: str
    elements: tuple[str, ...]


def violations(page: Page, *, only: Sequence[str] = (), without: Sequence[str] = ()) -> list[Violation]:
    """The rules that the page breaks: of those named, or of all but those without."""
    page.run_script(AXE)
    wanted = {"type": "rule", "values": list(only)} if only else {"type": "tag", "values": TAGS}
    options = {
        # Stylesheets would be fetched again, which the policy of the pages forbids.
        "preload": False,
        "resultTypes": ["violations"],
        "runOnly": wanted,
        "rules": {rule: {"enabled": False} for rule in without},
    }
    found = page.evaluate(
        f"""axe.run(document, {json.dumps(options)}).then((results) => results.violations.map(
            (each) => [each.id, each.impact, each.nodes.slice(0, 5).map((node) => node.html.slice(0, 200))]))"""
    )
    return [Violation(rule, impact, tuple(elements)) for rule, impact, elements in found]


def check(page: Page, *, only: Sequence[str] = (), without: Sequence[str] = ()) -> None:
    """Raise AssertionError with what is violated, if anything is."""
    found = violations(page, only=only, without=without)
    assert not found, found
