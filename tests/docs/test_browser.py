"""The site in a browser, from disk and from a server: pages of each kind are readable, silent, quick and for everyone.

What holds for every page without a browser is in `test_site.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser import axe
from tests.browser.chromium import Chromium
from tests.browser.page import PHONE, Page, open_page
from tests.conftest import PROJECT
from tests.docs.serving import serving

SCREENSHOTS = PROJECT / "build" / "screenshots"
NARROW = (320, 640)
KINDS = (
    "index.html",
    "giosg/index.html",
    "giosg/teams/index.html",
    "giosg/users/updateUser.html",
    "giosg/teams_v5/createTeamV5.html",
    "gotom/campaigns/createCampaign.html",
    "giosg/schemas/index.html",
    "gotom/schemas/CampaignCreate.html",
    "authentication.html",
    "errors.html",
    "evidence.html",
    "contradictions.html",
    "changelog.html",
    "playground.html",
    "mock.html",
    "404.html",
)
"""A page of each kind; the deprecated operation, the signed one and those with the widest content among them."""
WHOLE = "visitor/all.html"


@pytest.fixture(scope="module")
def served(site: Path) -> Iterator[str]:
    """The URL of the site on a server of this machine."""
    with serving(site) as url:
        yield url


@pytest.fixture(scope="module")
def desktop(browser: Chromium) -> Iterator[Page]:
    """One tab for pages that are only looked at, one after the other: a new tab costs as much as a page."""
    with open_page(browser) as page:
        yield page


@pytest.fixture(scope="module")
def dark(browser: Chromium) -> Iterator[Page]:
    """The same, in the dark."""
    with open_page(browser, scheme="dark") as page:
        yield page


@pytest.fixture(scope="module")
def sized(browser: Chromium) -> Iterator[Page]:
    """The same, in a window whose size each test sets."""
    with open_page(browser, PHONE) as page:
        yield page


def show(page: Page, url: str, name: str) -> None:
    """Open a page of the site, and check that it said nothing, asked nobody else and fits its window."""
    page.open(url + name)
    check(page, url, name)


def check(page: Page, url: str, name: str) -> None:
    assert page.messages == []
    assert [each for each in page.requests if not each.startswith(url)] == []
    assert page.evaluate("document.querySelectorAll('main').length") == 1
    assert page.fits, f"{name} is wider than its window"


def screenshot(page: Page, name: str, form: str) -> None:
    """Write what is seen for a person to look at before a release."""
    written = SCREENSHOTS / f"{name.removesuffix('.html').replace('/', '-')}-{form}.png"
    page.screenshot(written)
    assert written.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("name", [*KINDS, WHOLE])
def test_a_page_passes_axe_from_a_server(desktop: Page, served: str, name: str) -> None:
    show(desktop, served, name)
    screenshot(desktop, name, "desktop-light")
    axe.check(desktop)


@pytest.mark.parametrize("name", KINDS)
def test_a_page_has_enough_contrast_in_the_dark(dark: Page, site: Path, name: str) -> None:
    show(dark, f"{site.as_uri()}/", name)
    assert dark.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(16, 21, 26)"
    screenshot(dark, name, "desktop-dark")
    axe.check(dark, only=["color-contrast"])


@pytest.mark.parametrize("name", KINDS)
def test_a_page_works_on_a_phone_from_disk_and_fits_320_pixels(sized: Page, site: Path, name: str) -> None:
    sized.resize(*PHONE)
    show(sized, f"{site.as_uri()}/", name)
    screenshot(sized, name, "phone-light")
    axe.check(sized, without=["color-contrast"])
    sized.resize(*NARROW)
    check(sized, f"{site.as_uri()}/", name)
    sized.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    check(sized, f"{site.as_uri()}/", name)


@pytest.mark.parametrize("name", ["giosg/teams/createTeam.html", "gotom/campaigns/getCampaign.html", "errors.html"])
def test_a_page_is_complete_without_javascript(browser: Chromium, site: Path, name: str) -> None:
    text = (site / name).read_text(encoding="utf-8")
    with open_page(browser) as page:
        page.scripts(False)
        show(page, f"{site.as_uri()}/", name)
        page.scripts(True)  # to look at what was drawn without
        shown = page.evaluate("document.body.innerText")
        assert "Menu" not in shown
        assert page.evaluate("document.getElementById('search').hidden")
        visible = page.evaluate("[...document.querySelectorAll('.sample')].map((each) => each.checkVisibility())")
        assert visible == [True] * text.count('<div class="sample"')
        assert page.evaluate("document.querySelector('.sidebar a').checkVisibility()")


def test_a_walk_by_clicks_through_the_navigation_arrives_where_it_leads(
    browser: Chromium, site: Path, api: str
) -> None:
    with open_page(browser) as page:
        show(page, f"{site.as_uri()}/", f"{api}/index.html")
        links = "[...document.querySelectorAll('.sidebar a')]"
        listed = page.evaluate(f"{links}.map((each) => each.href)")
        resources = [each for each in listed if each.endswith("/index.html") and "/schemas/" not in each][1:]
        assert len(resources) >= 4
        for resource in resources[:6]:
            page.evaluate(f"{links}.find((each) => each.href === {resource!r}).dataset.walk = 'here'")
            page.click("[data-walk]")
            page.wait_for_after_reload(f"location.href === {resource!r} && document.readyState === 'complete'")
            assert page.evaluate("document.querySelector('.sidebar .open > a').href") == resource
            last = ".sidebar .open li:last-child > a"
            title, href = page.evaluate(
                f"(() => {{ const link = document.querySelector({last!r}); return [link.textContent, link.href]; }})()"
            )
            page.click(last)
            page.wait_for_after_reload(f"location.href === {href!r} && document.readyState === 'complete'")
            assert page.evaluate("document.querySelector('h1').textContent") == title
            current = "document.querySelector('.sidebar [aria-current]')"
            assert page.evaluate(f"[{current}.textContent, {current}.href]") == [title, href]
            assert page.evaluate(f"{current}.checkVisibility()")
            assert page.evaluate("document.querySelectorAll('.sidebar .open').length") == 1
            top, bottom = page.evaluate(
                f"(({{ top, bottom }}) => [top, innerHeight - bottom])({current}.getBoundingClientRect())"
            )
            assert top >= 0 <= bottom


def test_the_navigation_beside_a_page_is_folded_on_a_phone_before_any_script_of_the_page_has_run(
    browser: Chromium, site: Path
) -> None:
    with open_page(browser, PHONE) as page:
        show(page, f"{site.as_uri()}/", "giosg/teams/createTeam.html")
        heading = "document.querySelector('h1').getBoundingClientRect().top"
        folded = page.evaluate(heading)
        # What is drawn first: head.js has run, site.js has not.
        page.evaluate("document.documentElement.classList.remove('ready')")
        page.evaluate("document.getElementById('sidebar').open = true")
        assert page.evaluate(heading) == folded
        page.evaluate("document.documentElement.classList.add('ready')")
        assert page.evaluate(heading) > folded + 300


def test_the_column_of_samples_stays_beside_a_long_text(browser: Chromium, site: Path) -> None:
    with open_page(browser, (1440, 900)) as page:
        show(page, f"{site.as_uri()}/", "giosg/teams/createTeam.html")
        page.evaluate("window.scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' })")
        side = "document.querySelector('.side').getBoundingClientRect()"
        assert (
            page.evaluate("document.getElementById('site-header').offsetHeight") <= page.evaluate(f"{side}.top") < 100
        )
        assert page.evaluate(f"{side}.bottom") <= 900
        assert page.fits


@pytest.mark.parametrize("width", [320, 768, 1024, 1167, 1168, 1280, 1440])
def test_the_bar_is_one_line_at_every_width(sized: Page, site: Path, width: int) -> None:
    sized.resize(width, 900)
    sized.open(f"{site.as_uri()}/giosg/teams/createTeam.html")
    assert sized.evaluate("document.getElementById('site-header').offsetHeight") <= 57
    assert sized.fits


def test_previous_and_next_lead_through_the_operations(browser: Chromium, site: Path) -> None:
    with open_page(browser) as page:
        show(page, f"{site.as_uri()}/", "giosg/teams/createTeam.html")
        page.click("[rel=next]")
        page.wait_for_after_reload("document.title.startsWith('Read a team') && document.readyState === 'complete'")
        page.click("[rel=prev]")
        page.wait_for_after_reload("document.title.startsWith('Create a team') && document.readyState === 'complete'")


def test_the_chosen_language_and_colours_are_remembered(browser: Chromium, served: str) -> None:
    with open_page(browser) as page:
        show(page, served, "giosg/teams/createTeam.html")
        shown = """[...document.querySelectorAll('.sample')].filter((each) => each.checkVisibility())
            .map((each) => each.dataset.language)"""
        assert page.evaluate(shown) == ["Python"]
        page.click(".language-choice [data-language=Shell]")
        assert page.evaluate(shown) == ["Shell"]
        page.click("#theme-button")
        background = "getComputedStyle(document.body).backgroundColor"
        assert page.evaluate(background) == "rgb(16, 21, 26)"
        axe.check(page)
        show(page, served, "gotom/campaigns/createCampaign.html")
        assert page.evaluate(shown) == ["Shell"]
        assert page.evaluate(background) == "rgb(16, 21, 26)"
        assert page.evaluate("document.getElementById('theme-button').getAttribute('aria-pressed')") == "true"


def test_code_is_copied_by_a_button(browser: Chromium, served: str) -> None:
    with open_page(browser) as page:
        show(page, served, "giosg/teams/createTeam.html")
        page.evaluate("navigator.clipboard.writeText = async (text) => { window.copied = text; }")
        page.click(".sample .copy-code")
        page.wait_for("window.copied")
        assert page.evaluate("window.copied").startswith("from giosg_client import Giosg\n")
        assert page.evaluate(
            "[...document.querySelectorAll('pre')].every((each) => each.parentElement.querySelector('.copy-code'))"
        )


@pytest.mark.parametrize(
    "name",
    [
        "giosg/teams/createTeam.html#response-201.organization.name",
        "giosg/schemas/Team.html#name",
        "authentication.html#a-worked-example",
    ],
)
def test_a_deep_link_shows_its_place_below_the_header(browser: Chromium, site: Path, name: str) -> None:
    with open_page(browser) as page:
        show(page, f"{site.as_uri()}/", name)
        anchor = name.partition("#")[2]
        page.wait_for(
            f"""(() => {{
                const place = document.getElementById({anchor!r});
                const {{ top }} = place.getBoundingClientRect();
                const below = top >= document.getElementById("site-header").offsetHeight - 2;
                // On its way to another place it passes the right one: it has to rest there.
                window.rested = below && top < innerHeight && top === window.lastTop ? (window.rested ?? 0) + 1 : 0;
                window.lastTop = top;
                return place.checkVisibility() && window.rested >= 15;
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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_where_the_focus_is_can_be_seen(browser: Chromium, site: Path, scheme: str) -> None:
    with open_page(browser, scheme=scheme) as page:
        show(page, f"{site.as_uri()}/", "giosg/teams/createTeam.html")
        for _ in range(12):
            page.press("Tab")
            outline = page.evaluate(
                """(({ outlineStyle, outlineWidth, outlineColor }) => [outlineStyle, outlineWidth, outlineColor])
                    (getComputedStyle(document.activeElement))"""
            )
            accent = "rgb(11, 100, 120)" if scheme == "light" else "rgb(111, 199, 220)"
            assert outline == ["solid", "3px", accent], page.evaluate("document.activeElement.outerHTML")


def test_menus_open_and_close_by_keyboard(browser: Chromium, site: Path) -> None:
    with open_page(browser) as page:
        show(page, f"{site.as_uri()}/", "index.html")
        for _ in range(3):
            page.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "APIs"
        page.press("Enter")
        page.wait_for("document.querySelector('details.menu').open")
        axe.check(page)
        page.press("Tab")
        assert page.evaluate("document.activeElement.getAttribute('href')") == "giosg/index.html"
        page.press("Escape")
        page.wait_for("!document.querySelector('details.menu').open")
        assert page.evaluate("document.activeElement.textContent") == "APIs"


def test_on_a_phone_the_navigation_is_behind_buttons(browser: Chromium, site: Path) -> None:
    with open_page(browser, PHONE) as page:
        show(page, f"{site.as_uri()}/", "giosg/teams/createTeam.html")
        visible = "document.getElementById('site-navigation').checkVisibility()"
        assert not page.evaluate(visible)
        page.click("#menu-button")
        assert page.evaluate(visible)
        axe.check(page)
        page.press("Escape")
        assert not page.evaluate(visible)
        assert not page.evaluate("document.querySelector('.sidebar a').checkVisibility()")
        page.click("#sidebar > summary")
        assert page.evaluate("document.querySelector('.sidebar a').checkVisibility()")
        axe.check(page)


@pytest.mark.parametrize("name", ["authentication.html", "giosg/teams/createTeam.html"])
def test_a_page_prints_without_what_only_a_screen_needs(browser: Chromium, site: Path, name: str) -> None:
    with open_page(browser, scheme="dark") as page:
        show(page, f"{site.as_uri()}/", name)
        page.print_media(True)
        hidden = page.evaluate(
            """["#site-header", ".sidebar", ".crumbs", ".copy-code", ".neighbours", "#try", ".contents"]
                .map((each) => document.querySelector(each)).every((each) => !each || !each.checkVisibility())"""
        )
        assert hidden
        colours = page.evaluate(
            """[getComputedStyle(document.body).backgroundColor,
                getComputedStyle(document.querySelector("main p")).color]"""
        )
        assert colours == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]
        samples = page.evaluate("[...document.querySelectorAll('.sample')].every((each) => each.checkVisibility())")
        assert samples
        nested = "[...document.querySelectorAll('.nested .fields')].every((each) => each.checkVisibility())"
        assert page.evaluate(nested)


@pytest.mark.parametrize("name", ["index.html", "giosg/users/updateUser.html"])
def test_a_page_is_usable_within_two_seconds_of_a_cold_start(browser: Chromium, served: str, name: str) -> None:
    with open_page(browser, alone=True) as page:
        show(page, served, name)
        timing = "performance.getEntriesByType('navigation')[0].loadEventEnd"
        page.wait_for(f"{timing} > 0")
        assert page.evaluate(timing) < 2000
        assert page.evaluate("!document.getElementById('search').hidden")


def page_of(folder: Path, body: str) -> str:
    (folder / "bad.html").write_text(
        f'<!DOCTYPE html><html lang="en"><title>Bad</title><main><h1>Bad</h1>{body}</main></html>'
    )
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
        ("<h4>Too deep</h4>", "heading-order"),
    ],
)
def test_a_page_that_some_cannot_use_is_noticed(browser: Chromium, tmp_path: Path, body: str, rule: str) -> None:
    with open_page(browser) as page:
        show(page, page_of(tmp_path, body), "bad.html")
        assert [each.rule for each in axe.violations(page)] == [rule]
        with pytest.raises(AssertionError, match=rule):
            axe.check(page)
