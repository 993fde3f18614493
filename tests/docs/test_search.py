"""The search in a browser: it finds what readers type, by their words and with their slips, offline and by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser import axe
from tests.browser.chromium import Chromium
from tests.browser.page import PHONE, Page, open_page

READY = "document.documentElement.dataset.search === 'ready'"
FOUND = "[...document.querySelectorAll('#search-results [data-link]')].map((each) => each.dataset.link)"


def search(page: Page, text: str) -> list[str]:
    """What is found, best first, from the root of the site."""
    page.evaluate("document.getElementById('search-field').focus()")
    page.wait_for(READY)
    page.evaluate("document.getElementById('search-field').value = ''")
    page.type(text)
    found: list[str] = page.evaluate(FOUND)
    return found


def test_the_search_finds_what_readers_type(browser: Chromium, site: Path) -> None:
    wanted = {
        "create a team": "giosg/teams/createTeam.html",
        "createTeam": "giosg/teams/createTeam.html",
        "POST /api/v6/orgs/{organization_id}/teams": "giosg/teams/createTeam.html",
        "teem": "giosg/teams/createTeam.html",
        "campain": "gotom/campaigns/createCampaign.html",
        "paging": "pagination.html",
        "login": "authentication.html",
        "rate limit": "errors.html#status-429",
        "throttling": "errors.html#status-429",
        "duplicate external id": "errors.html#gotom-400-CampaignCreateRefused-1f06b2d7-49b4-4b8b-aa66-5172aeb01e97",
        "1f06b2d7": "errors.html#gotom-400-CampaignCreateRefused-1f06b2d7-49b4-4b8b-aa66-5172aeb01e97",
        "Team.name": "giosg/schemas/Team.html#name",
        "teams": "giosg/teams/index.html",
        "worked example": "authentication.html#a-worked-example",
        "revertInteraction": "interactions/interactions/revertInteraction.html",
        "playground": "playground.html",
        "changelog": "changelog.html",
        "evidence": "evidence.html",
        "coverage": "coverage.html",
        "contradictions": "contradictions.html",
    }
    first = {"create a team", "paging", "login", "rate limit", "Team.name", "playground"}
    first |= {"changelog", "evidence", "coverage", "contradictions"}
    with open_page(browser) as page:
        page.open(f"{site.as_uri()}/index.html")
        missed = {}
        for text, link in wanted.items():
            found = search(page, text)
            if link not in found[: 1 if text in first else 6]:
                missed[text] = found[:6]
        assert not missed
        assert page.messages == []


@pytest.mark.parametrize("name", ["index.html", "giosg/teams/getTeam.html"])
def test_the_search_is_used_by_keyboard_alone(browser: Chromium, site: Path, name: str) -> None:
    with open_page(browser) as page:
        page.open(f"{site.as_uri()}/{name}")
        page.press("/")
        assert page.evaluate("document.activeElement.id") == "search-field"
        page.wait_for(READY)
        page.type("create a team")
        axe.check(page)
        page.press("ArrowDown")
        assert page.evaluate("document.querySelector('#search-results [aria-selected=true]').id") == "result-1"
        page.press("ArrowUp")
        page.press("Enter")
        address = f"{site.as_uri()}/giosg/teams/createTeam.html"
        page.wait_for_after_reload(f"location.href === {address!r} && document.readyState === 'complete'")
        assert page.messages == []


def test_a_search_without_results_says_so(browser: Chromium, site: Path) -> None:
    with open_page(browser) as page:
        page.open(f"{site.as_uri()}/index.html")
        assert search(page, "xyzzyplugh") == []
        assert page.evaluate("document.getElementById('search-count').textContent") == "Nothing found"
        page.press("Enter")
        page.press("Escape")
        assert page.evaluate("document.getElementById('search-results').hidden")
        assert page.evaluate("location.pathname").endswith("/index.html")


def test_the_results_fit_a_phone(browser: Chromium, site: Path) -> None:
    with open_page(browser, PHONE) as page:
        page.open(f"{site.as_uri()}/index.html")
        assert search(page, "external id")
        page.resize(320, 640)
        left, right = page.evaluate(
            "(({ left, right }) => [left, document.documentElement.clientWidth - right])"
            "(document.getElementById('search-results').getBoundingClientRect())"
        )
        assert left >= 0 <= right
        assert page.evaluate("document.querySelectorAll('#search-results .where wbr').length") > 0
        assert page.fits


def test_nothing_of_the_search_is_loaded_before_it_is_used(browser: Chromium, site: Path) -> None:
    with open_page(browser) as page:
        page.open(f"{site.as_uri()}/giosg/teams/createTeam.html")
        assert not [url for url in page.requests if "search-index" in url or "minisearch" in url]
