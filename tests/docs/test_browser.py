"""The site in a browser, from disk and from a server: it draws, stays silent, asks nobody, and anyone can use it."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin

import pytest

from scripts.docs.documents import Api, operation_link
from tests.browser import axe
from tests.browser.chromium import Chromium
from tests.browser.page import PHONE, Page, open_page
from tests.conftest import APIS, PROJECT

SCREENSHOTS = PROJECT / "build" / "screenshots"


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves a folder and logs nothing."""

    def log_message(self, *arguments: object) -> None:
        pass


@pytest.fixture(scope="module")
def served(site: Path) -> Iterator[str]:
    """The URL of the site on a server of this machine."""
    handler = functools.partial(Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def others(site: Path) -> list[str]:
    """The pages that are not drawn by Redoc."""
    return sorted(file.name for file in site.glob("*.html") if file.stem not in APIS)


def show(page: Page, url: str, name: str) -> None:
    """Open a page of the site, wait until it is drawn, and check that it said nothing and asked nobody else."""
    page.open(url + name)
    if urldefrag(name).url.removesuffix(".html") in APIS:
        page.wait_for("document.querySelectorAll('#reference [id*=\"operation/\"] h2').length > 0")
    assert page.messages == []
    assert [each for each in page.requests if not each.startswith(url)] == []
    assert page.evaluate("document.querySelectorAll('main').length") == 1
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{name} is wider than its window"


def screenshot(page: Page, name: str, form: str) -> None:
    """Write what is seen for a person to look at before a release."""
    written = SCREENSHOTS / f"{name.removesuffix('.html')}-{form}.png"
    page.screenshot(written)
    assert written.read_bytes().startswith(b"\x89PNG")


def thin_out(page: Page, parts: int = 16) -> None:
    """Remove operations and schemas of a long page, which look alike, but for evenly chosen ones: axe walks it all."""
    page.evaluate(
        """((wanted) => {
            const parts = [...document.querySelectorAll('[id*="/operation/"], .entry')];
            const step = Math.ceil(parts.length / wanted);
            parts.forEach((each, position) => { if (position % step !== 0) each.remove(); });
        })"""
        f"({parts})"
    )


def test_a_reference_page_draws_every_operation_and_passes_axe(
    browser: Chromium, served: str, documents_apis: list[Api], api: str
) -> None:
    (described,) = [each for each in documents_apis if each.name == api]
    with open_page(browser) as page:
        show(page, served, f"{api}.html")
        drawn = set(page.evaluate("[...document.querySelectorAll('#reference [id]')].map((each) => each.id)"))
        assert {operation_link(operation).partition("#")[2] for operation in described.operations} <= drawn
        shown = page.evaluate("document.querySelectorAll('.api-content h2 > span[type=primary]').length")
        assert shown == len(described.operations)
        screenshot(page, api, "desktop-light")
        thin_out(page, 40)
        axe.check(page)


def test_a_reference_page_has_enough_contrast_in_the_dark(browser: Chromium, site: Path, api: str) -> None:
    with open_page(browser, scheme="dark") as page:
        show(page, f"{site.as_uri()}/", f"{api}.html")
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(18, 22, 28)"
        screenshot(page, api, "desktop-dark")
        thin_out(page)
        axe.check(page, only=["color-contrast"])


def test_a_reference_page_works_on_a_phone(browser: Chromium, site: Path, api: str) -> None:
    with open_page(browser, PHONE) as page:
        show(page, f"{site.as_uri()}/", f"{api}.html")
        screenshot(page, api, "phone-light")
        thin_out(page)
        axe.check(page, without=["color-contrast"])


def test_every_other_page_passes_axe_from_a_server(browser: Chromium, served: str, site: Path) -> None:
    for name in others(site):
        with open_page(browser) as page:
            show(page, served, name)
            screenshot(page, name, "desktop-light")
            thin_out(page, 40)
            axe.check(page)


def test_every_other_page_has_enough_contrast_in_the_dark(browser: Chromium, site: Path) -> None:
    for name in others(site):
        with open_page(browser, scheme="dark") as page:
            show(page, f"{site.as_uri()}/", name)
            screenshot(page, name, "desktop-dark")
            thin_out(page)
            axe.check(page, only=["color-contrast"])


def test_every_other_page_works_on_a_phone_from_disk(browser: Chromium, site: Path) -> None:
    for name in others(site):
        with open_page(browser, PHONE) as page:
            show(page, f"{site.as_uri()}/", name)
            screenshot(page, name, "phone-light")
            thin_out(page)
            axe.check(page, without=["color-contrast"])


def test_every_internal_link_leads_somewhere(browser: Chromium, site: Path) -> None:
    root = f"{site.as_uri()}/"
    links: dict[str, set[str]] = {}
    anchors: dict[str, set[str]] = {}
    with open_page(browser) as page:
        for file in sorted(site.glob("*.html")):
            show(page, root, file.name)
            hrefs, ids = page.evaluate(
                """[[...document.querySelectorAll("a[href]")].map((each) => each.getAttribute("href")),
                    [...document.querySelectorAll("[id]")].map((each) => each.id)]"""
            )
            links[file.name] = set(hrefs)
            anchors[file.name] = {"", *ids}
        page.evaluate(
            """new Promise((done) => {
                const script = document.createElement("script");
                script.src = "search-index.js";
                script.onload = done;
                document.head.append(script);
            }).then(() => 0)"""
        )
        links["the search"] = set(page.evaluate("window.SEARCH_INDEX.map((entry) => entry[2])"))
    faults = []
    for name, hrefs in links.items():
        for href in hrefs:
            target, anchor = urldefrag(urljoin(root + (name if name in anchors else ""), href))
            if target.startswith(("https://", "mailto:")):
                continue
            page_name = target.removeprefix(root)
            known = anchors.get(page_name, {""} if (site / page_name).is_file() else set())
            if unquote(anchor) not in known:
                faults.append(f"{name}: {href}")
    assert not faults, "\n".join(faults)
    assert sum(len(each) for each in links.values()) > 1000


@pytest.mark.parametrize("from_disk", [True, False])
def test_the_search_is_used_by_keyboard_alone(browser: Chromium, site: Path, served: str, from_disk: bool) -> None:
    root = f"{site.as_uri()}/" if from_disk else served
    with open_page(browser) as page:
        show(page, root, "index.html")
        page.press("/")
        assert page.evaluate("document.activeElement.id") == "search-field"
        page.wait_for("window.SEARCH_INDEX")
        page.type("create a team")
        page.wait_for("document.querySelector('#search-results [aria-selected=true]')")
        first = page.evaluate("document.querySelector('#search-results [aria-selected=true]').dataset.link")
        assert first == "giosg.html#tag/teams/operation/createTeam"
        axe.check(page)
        page.press("ArrowDown")
        assert page.evaluate("document.querySelector('#search-results [aria-selected=true]').id") == "result-1"
        page.press("ArrowUp")
        page.press("Enter")
        page.wait_for("location.hash === '#tag/teams/operation/createTeam' && window.Redoc")
        assert page.messages == []


@pytest.mark.parametrize(
    ("typed", "link"),
    [
        ("Team.name", "giosg-schemas.html#Team.name"),
        ("worked example", "authentication.html#a-worked-example"),
        ("1f06b2d7", "errors.html#gotom-400-CampaignCreateRefused-1f06b2d7-49b4-4b8b-aa66-5172aeb01e97"),
        ("revertInteraction", "interactions.html#tag/interactions/operation/revertInteraction"),
    ],
)
def test_the_search_finds_fields_guides_codes_and_operations_by_id(
    browser: Chromium, site: Path, typed: str, link: str
) -> None:
    with open_page(browser) as page:
        show(page, f"{site.as_uri()}/", "index.html")
        page.evaluate("document.getElementById('search-field').focus()")
        page.wait_for("window.SEARCH_INDEX")
        page.type(typed)
        page.wait_for("document.querySelector('#search-results [data-link]')")
        found = page.evaluate("[...document.querySelectorAll('#search-results li')].map((each) => each.dataset.link)")
        assert link in found[:3]


def test_a_search_for_what_is_nowhere_says_so(browser: Chromium, site: Path) -> None:
    with open_page(browser) as page:
        show(page, f"{site.as_uri()}/", "index.html")
        page.press("/")
        page.wait_for("window.SEARCH_INDEX")
        page.type("xyzzyplugh")
        page.wait_for("document.getElementById('search-count').textContent === 'Nothing found'")
        page.press("Enter")
        page.press("Escape")
        assert page.evaluate("document.getElementById('search-results').hidden")
        assert page.evaluate("location.pathname").endswith("/index.html")


@pytest.mark.parametrize(
    "name",
    [
        "giosg.html#tag/teams/operation/createTeam",
        "gotom.html#tag/reports/operation/getCustomReport",
        "giosg-schemas.html#Team.name",
        "authentication.html#a-worked-example",
    ],
)
def test_a_deep_link_shows_its_place_below_the_header(browser: Chromium, site: Path, name: str) -> None:
    with open_page(browser) as page:
        show(page, f"{site.as_uri()}/", name)
        anchor = name.partition("#")[2]
        page.wait_for(
            f"""(() => {{
                const {{ top }} = document.getElementById({anchor!r}).getBoundingClientRect();
                const below = top >= document.getElementById("site-header").offsetHeight - 2;
                // On its way to another place it passes the right one: it has to rest there.
                window.rested = below && top < innerHeight / 2 && top === window.lastTop ? (window.rested ?? 0) + 1 : 0;
                window.lastTop = top;
                return window.rested >= 25;
            }})()"""
        )


def test_the_first_stop_of_the_keyboard_skips_to_the_content(browser: Chromium, site: Path) -> None:
    with open_page(browser) as page:
        show(page, f"{site.as_uri()}/", "index.html")
        page.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Skip to content"
        assert page.evaluate("document.activeElement.getBoundingClientRect().top >= 0")
        page.press("Enter")
        page.wait_for("document.activeElement.id === 'main'")


def test_menus_open_and_close_by_keyboard(browser: Chromium, site: Path) -> None:
    with open_page(browser) as page:
        show(page, f"{site.as_uri()}/", "index.html")
        for _ in range(3):
            page.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Guides"
        page.press("Enter")
        page.wait_for("document.querySelector('details.menu').open")
        axe.check(page)
        page.press("Tab")
        assert page.evaluate("document.activeElement.getAttribute('href')") == "getting-started.html"
        page.press("Escape")
        page.wait_for("!document.querySelector('details.menu').open")
        assert page.evaluate("document.activeElement.textContent") == "Guides"


def test_on_a_phone_the_navigation_is_behind_a_button(browser: Chromium, site: Path) -> None:
    with open_page(browser, PHONE) as page:
        show(page, f"{site.as_uri()}/", "index.html")
        visible = "document.getElementById('site-navigation').checkVisibility()"
        assert not page.evaluate(visible)
        page.evaluate("document.getElementById('menu-button').click()")
        assert page.evaluate(visible)
        axe.check(page)
        page.press("Escape")
        assert not page.evaluate(visible)


def test_a_page_prints_without_what_only_a_screen_needs(browser: Chromium, site: Path) -> None:
    with open_page(browser, scheme="dark") as page:
        for name in ("authentication.html", "giosg.html"):
            show(page, f"{site.as_uri()}/", name)
            page.print_media(True)
            hidden = page.evaluate(
                """["#site-header", ".contents", ".menu-content"].map((each) => document.querySelector(each))
                    .every((each) => !each || !each.checkVisibility())"""
            )
            assert hidden, name
            colours = page.evaluate(
                """[getComputedStyle(document.body).backgroundColor,
                    getComputedStyle(document.querySelector("main p")).color]"""
            )
            assert colours == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"], name
            page.print_media(False)


def test_the_first_page_is_usable_within_two_seconds_of_a_cold_start(browser: Chromium, served: str) -> None:
    with open_page(browser) as page:
        show(page, served, "index.html")
        timing = "performance.getEntriesByType('navigation')[0].loadEventEnd"
        page.wait_for(f"{timing} > 0")
        assert page.evaluate(timing) < 2000
        assert page.evaluate("!document.getElementById('search').hidden")


def test_the_whole_site_is_under_ten_megabytes(site: Path) -> None:
    assert sum(file.stat().st_size for file in site.iterdir()) < 10_000_000


def page_of(folder: Path, body: str) -> str:
    (folder / "bad.html").write_text(f'<!DOCTYPE html><html lang="en"><title>Bad</title><main>{body}</main></html>')
    return f"{folder.as_uri()}/"


@pytest.mark.parametrize(
    "body",
    [
        "<script>console.error('no')</script>",
        "<script>console.warn('no')</script>",
        "<script>undefinedFunction()</script>",
        '<img alt="" src="https://example.com/logo.svg">',
        '<script src="missing.js"></script>',
        '<div style="width: 5000px">wide</div>',
    ],
)
def test_a_page_that_complains_asks_or_overflows_is_noticed(browser: Chromium, tmp_path: Path, body: str) -> None:
    with open_page(browser) as page, pytest.raises(AssertionError):
        show(page, page_of(tmp_path, body), "bad.html")


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        ('<p style="color: #aaaaaa; background: #ffffff">pale</p>', "color-contrast"),
        ('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', "image-alt"),
        ("<button></button>", "button-name"),
    ],
)
def test_a_page_that_some_cannot_use_is_noticed(browser: Chromium, tmp_path: Path, body: str, rule: str) -> None:
    with open_page(browser) as page:
        show(page, page_of(tmp_path, body), "bad.html")
        assert [each.rule for each in axe.violations(page)] == [rule]
        with pytest.raises(AssertionError, match=rule):
            axe.check(page)
