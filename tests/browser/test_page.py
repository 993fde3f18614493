"""Pages that share a browsing context leave nothing to each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.chromium import Chromium
from tests.browser.page import open_page
from tests.docs.serving import serving

STORED = "[localStorage.length, sessionStorage.length, document.cookie, (await caches.keys()).length]"


@pytest.mark.parametrize("alone", [False, True], ids=["shared", "alone"])
def test_the_storage_and_cache_of_a_page_begin_empty(browser: Chromium, tmp_path: Path, alone: bool) -> None:
    (tmp_path / "page.html").write_text('<!DOCTYPE html><script src="cached.js"></script>', encoding="utf-8")
    (tmp_path / "cached.js").write_text("", encoding="utf-8")
    with serving(tmp_path) as url:
        for _ in range(2):
            with open_page(browser, alone=alone) as page:
                page.open(f"{url}page.html")
                assert page.evaluate(f"(async () => {STORED})()") == [0, 0, "", 0]
                assert page.evaluate("performance.getEntriesByType('resource')[0].transferSize") > 0
                page.evaluate(
                    """(async () => {
                        localStorage.kept = sessionStorage.kept = "here";
                        document.cookie = "kept=here";
                        await caches.open("kept");
                    })()"""
                )
                page.open(f"{url}page.html?again")
                assert page.evaluate(f"(async () => {STORED})()") == [1, 1, "kept=here", 1]
                assert page.evaluate("performance.getEntriesByType('resource')[0].transferSize") == 0


def test_the_storage_of_a_page_from_disk_begins_empty(browser: Chromium, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<!DOCTYPE html>", encoding="utf-8")
    for _ in range(2):
        with open_page(browser) as page:
            page.open((tmp_path / "page.html").as_uri())
            assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
            page.evaluate("localStorage.kept = sessionStorage.kept = 'here'")
