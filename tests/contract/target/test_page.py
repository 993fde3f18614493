"""The page of a run is one file that needs nothing else, and anybody can read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scripts.contract.target.reports import Summary
from scripts.contract.target.reports.page import as_page
from scripts.contract.traffic.findings import TrafficFinding
from scripts.openapi import Place
from tests.browser import axe
from tests.browser.chromium import Chromium
from tests.browser.page import open_page

HOSTILE = "<script>alert(1)</script>"


def summary() -> Summary:
    place = Place(("paths", "/orders", "get"), {})
    one = TrafficFinding(
        "drift-null", "getOrder", "response 200 `status`", place, "response", HOSTILE, HOSTILE, "request 3", 2
    )
    one.commands["curl"] = f"curl -X GET 'https://shop.example/{HOSTILE}'"
    return Summary("giosg", "https://shop.example", 1, 9, 3, ("getOrder",), {"getItem": "no value for item_id"}, (one,))


def test_the_page_loads_nothing_and_runs_nothing() -> None:
    page = as_page(summary())
    assert re.findall(r"<(?:script|link|img|iframe)\b|\bsrc=|url\(|@import", page) == []
    assert HOSTILE not in page
    assert "getItem" in page


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_passes_axe(browser: Chromium, scheme: str, tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text(as_page(summary()), encoding="utf-8")
    with open_page(browser, scheme=scheme) as page:
        page.open((tmp_path / "report.html").as_uri())
        axe.check(page)
