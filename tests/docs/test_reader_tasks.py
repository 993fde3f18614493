"""What readers come for, done as they would: by clicks from the start, each task within its budget of clicks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.browser.chromium import Chromium
from tests.browser.page import Page, open_page
from tests.docs.test_search import search


@dataclass
class Reader:
    """Someone with a mouse, who counts clicks. `root` is where the site is."""

    page: Page
    root: str
    clicks: int = 0

    def click(self, selector: str) -> None:
        self.page.click(selector)
        self.clicks += 1

    def follow(self, words: str, within: str = "body") -> None:
        """Click the first visible link of these words, and wait for its page."""
        target = self.page.evaluate(
            f"""(() => {{
                document.querySelectorAll("[data-reader]").forEach((each) => {{ delete each.dataset.reader; }});
                const link = [...document.querySelectorAll({f"{within} a"!r})]
                    .find((each) => each.checkVisibility() && each.textContent.trim() === {words!r});
                if (!link) return null;
                link.dataset.reader = "here";
                return link.href;
            }})()"""
        )
        assert target, f"no visible link says {words!r}"
        self.click("[data-reader]")
        self.page.wait_for_after_reload(f"location.href === {target!r} && document.readyState === 'complete'")

    def search(self, text: str, link: str) -> None:
        """Search, and click the result that leads to the link; it has to be among the first five."""
        found = search(self.page, text)
        assert link in found[:5], found[:5]
        self.click(f"#result-{found.index(link)}")
        self.page.wait_for_after_reload(
            f"location.href === {f'{self.root}{link}'!r} && document.readyState === 'complete'"
        )

    def sees(self, selector: str) -> str:
        """The text of an element that is on view without a further click."""
        assert self.page.evaluate(f"document.querySelector({selector!r})?.checkVisibility() ?? false"), selector
        return str(self.page.evaluate(f"document.querySelector({selector!r}).innerText"))

    def sends(self, mock_server: str) -> str:
        """Fill in the address of the mock server, click Send, and give the status that is shown."""
        self.page.evaluate(f"document.getElementById('base').value = {mock_server!r}")
        self.click("#send")
        self.page.wait_for("document.body.dataset.state === 'done'")
        return self.sees("#status")


@pytest.fixture
def reader(browser: Chromium, site: Path) -> Iterator[Reader]:
    """At the start of the site."""
    with open_page(browser) as page:
        page.open(f"{site.as_uri()}/index.html")
        yield Reader(page, f"{site.as_uri()}/")
        # That a request was refused is what the browser says of each 401, and no fault of the page.
        assert [each for each in page.messages if "the server responded with a status of 401" not in each] == []


def test_list_teams_page_by_page(reader: Reader) -> None:
    reader.follow("giosg Live HTTP API", "main")
    reader.follow("List the teams of an organization", "main")
    assert "required" not in reader.sees("[id='query.cursor']")
    assert "next" in reader.sees("[id='response-200.next']")
    assert reader.clicks == 2


def test_find_the_violation_code_of_a_duplicate_external_id(reader: Reader) -> None:
    code = "1f06b2d7-49b4-4b8b-aa66-5172aeb01e97"
    reader.search("duplicate external id", f"errors.html#gotom-400-CampaignCreateRefused-{code}")
    assert reader.sees(f"[id$='CampaignCreateRefused-{code}']").startswith(code)
    assert reader.clicks == 1


def test_find_the_permission_of_an_operation(reader: Reader) -> None:
    reader.search("create a team", "giosg/teams/createTeam.html")
    assert reader.sees(".permission") == "users"
    assert reader.clicks == 1


def test_copy_a_curl_sample(reader: Reader) -> None:
    reader.search("create a team", "giosg/teams/createTeam.html")
    reader.click(".language-choice [data-language=Shell]")
    assert reader.sees(".sample[data-language=Shell] code").startswith("curl ")
    reader.click(".sample[data-language=Shell] .copy-code")
    assert reader.clicks == 3


def test_find_a_field_by_its_name(reader: Reader) -> None:
    reader.search("display_name team", "giosg/schemas/Team.html#display_name")
    assert "string" in reader.sees("[id=display_name]")
    assert reader.clicks == 1


def test_sign_a_request(reader: Reader) -> None:
    reader.follow("Signing playground", "#site-navigation")
    assert len(reader.sees("#signature")) == 28
    assert reader.clicks == 1


def test_try_an_operation_of_giosg(reader: Reader, mock_server: str, reset: Callable[[], None]) -> None:
    reset()
    reader.search("list teams", "giosg/teams/listTeams.html")
    assert reader.sends(mock_server).startswith("200 OK")
    assert "My first team" in reader.sees("#response")
    assert reader.clicks == 2


def test_try_a_signed_operation_of_gotom(reader: Reader, mock_server: str, reset: Callable[[], None]) -> None:
    reset()
    reader.search("create a campaign", "gotom/campaigns/createCampaign.html")
    assert reader.sends(mock_server).startswith("201 ")
    assert reader.clicks == 2


def test_learn_why_a_signature_is_wrong(reader: Reader, mock_server: str) -> None:
    reader.search("read a campaign", "gotom/campaigns/getCampaign.html")
    reader.page.evaluate("document.getElementById('secret').value = 'wrong'")
    assert reader.sends(mock_server).startswith("401 ")
    assert "diagnosis of the signature" in reader.sees("#response")
    assert reader.clicks == 2


def test_get_the_document_of_all_apis(reader: Reader) -> None:
    assert reader.sees("a[href$='openapi/combined.json'][download]") == "All APIs in one OpenAPI document, JSON"
    assert reader.clicks == 0


def test_find_the_method_of_the_python_client(reader: Reader) -> None:
    reader.search("createTeam", "giosg/teams/createTeam.html")
    assert "giosg.teams.create(" in reader.sees(".sample[data-language=Python]")
    assert reader.clicks == 1


def test_make_a_first_call_from_python(reader: Reader) -> None:
    reader.follow("Getting started in five minutes", "main")
    assert "PYTHONPATH=" in reader.sees("main")
    assert reader.clicks == 1


def test_read_what_has_changed(reader: Reader) -> None:
    reader.follow("Changelog", "#site-navigation")
    assert reader.sees("h1") == "Changelog"
    assert reader.clicks == 1


def test_open_the_public_source_of_an_operation(reader: Reader) -> None:
    reader.search("create a team", "giosg/teams/createTeam.html")
    reader.click("main .evidence > summary")
    assert reader.page.evaluate("document.querySelector('main .evidence[open] a').href").startswith("https://")
    assert reader.clicks == 2
