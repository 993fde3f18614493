"""The page of the mock in a browser: it shows what happens, changes what it offers, and works for everyone."""

from __future__ import annotations

import json
from collections.abc import Iterator

import httpx
import pytest

from scripts.mock.control import Control
from scripts.signing.auth import GoTomHMACAuth
from tests.browser import axe
from tests.browser.chromium import Chromium
from tests.browser.page import Page, open_page
from tests.mock.subscriber import PATIENCE
from tests.mock.support import DEMO_SECRET, TEAMS

CAMPAIGN = "/app-api/campaign/12345"
HEADERS = {"Authorization": "Token mock-admin-token"}
NARROW = (320, 640)
READY = "document.body.dataset.ready === 'true'"


@pytest.fixture
def control(mock_server: str) -> Iterator[Control]:
    """The control of the mock, whose state begins and ends as that of a new one."""
    with (
        httpx.Client(timeout=PATIENCE, trust_env=False) as http_client,
        Control(mock_server, http_client=http_client) as control,
    ):
        clear(control)
        yield control
        clear(control)


def clear(control: Control) -> None:
    control.reset()
    for name in control.snapshots():  # a reset keeps them
        control.remove_snapshot(name)


@pytest.fixture
def shown(page: Page, control: Control, mock_server: str) -> Page:
    """The page, started."""
    page.open(f"{mock_server}/__mock__/")
    page.wait_for(READY)
    return page


def wait_for_text(page: Page, element: str, text: str) -> None:
    page.wait_for(f"document.getElementById({json.dumps(element)}).innerText.includes({json.dumps(text)})")


def press(page: Page, selector: str, key: str = "Enter") -> None:
    """Press a key on an element. The page may move at any moment, so that a click could miss it."""
    page.evaluate(f"document.querySelector({json.dumps(selector)}).focus()")
    page.press(key)


def fill(page: Page, selector: str, text: str) -> None:
    page.evaluate(f"document.querySelector({json.dumps(selector)}).focus()")
    page.type(text)


def check_quiet(page: Page, url: str) -> None:
    """The page logged nothing, asked nobody else, and fits its window."""
    assert page.messages == []
    assert [each for each in page.requests if not each.startswith(url)] == []
    assert page.fits


def test_a_request_appears_in_the_journal_with_its_bodies_and_near_misses(shown: Page, mock_server: str) -> None:
    httpx.post(
        f"{mock_server}{TEAMS}?code=very-secret-code", json={"name": "<b>New</b>"}, headers=HEADERS, timeout=PATIENCE
    )
    httpx.post(f"{mock_server}{TEAMS}x", json={"password": "hidden"}, headers=HEADERS, timeout=PATIENCE)
    wait_for_text(shown, "journal-rows", "createTeam")
    wait_for_text(shown, "journal-rows", "not described")
    press(shown, "#journal-rows tr:nth-child(2) button")
    wait_for_text(shown, "journal-detail", "<b>New</b>")
    assert shown.evaluate("document.activeElement.id") == "journal-detail-title"
    press(shown, "#journal-rows tr:nth-child(1) button")
    wait_for_text(shown, "journal-detail", f"POST {TEAMS.partition('/orgs')[0]}")
    text = shown.evaluate("document.body.innerText")
    assert "very-secret-code" not in text
    assert "hidden" not in text
    assert "mock-admin-token" not in text
    shown.evaluate("document.querySelector('#journal-rows button').focus()")
    httpx.get(f"{mock_server}{TEAMS}", headers=HEADERS, timeout=PATIENCE)
    wait_for_text(shown, "journal-rows", "listTeams")
    assert f"{TEAMS}x" in shown.evaluate("document.activeElement.innerText"), "a new row takes no focus away"
    fill(shown, "#journal-filter", "createteam")
    shown.wait_for("document.querySelectorAll('#journal-rows tr').length === 1")
    check_quiet(shown, mock_server)


def test_a_reset_is_noticed_although_as_many_requests_followed(shown: Page, control: Control, mock_server: str) -> None:
    httpx.get(f"{mock_server}{TEAMS}?before", headers=HEADERS, timeout=PATIENCE)
    wait_for_text(shown, "journal-rows", "?before")
    press(shown, "#journal-pause")  # so that the page does not look in between
    control.reset()
    httpx.get(f"{mock_server}{TEAMS}?after", headers=HEADERS, timeout=PATIENCE)
    press(shown, "#journal-pause")
    wait_for_text(shown, "journal-rows", "?after")
    assert "?before" not in shown.evaluate("document.getElementById('journal-rows').innerText")


def test_verification_shows_near_misses(shown: Page, mock_server: str) -> None:
    httpx.get(f"{mock_server}{TEAMS}", headers=HEADERS, timeout=PATIENCE)
    fill(shown, "#verify [name=operation]", "listTeams")
    fill(shown, "#verify [name=status]", "404")
    shown.press("Enter")
    wait_for_text(shown, "verify-result", "0 requests fit")
    assert "differs in status" in shown.evaluate("document.getElementById('verify-result').innerText")


def test_a_fault_is_set_and_removed_by_keyboard(shown: Page, control: Control, mock_server: str) -> None:
    shown.evaluate("document.querySelector('#fault [name=operation]').focus()")
    shown.type("listTeams")
    for _ in range(7):  # API, method, path, skip, count, probability, status
        shown.press("Tab")
    shown.type("503")
    shown.press("Tab")
    shown.type("7")
    shown.press("Enter")
    wait_for_text(shown, "message", "Fault 1 is set.")
    assert [one["status"] for one in control.faults()] == [503]
    response = httpx.get(f"{mock_server}{TEAMS}", headers=HEADERS, timeout=PATIENCE)
    assert (response.status_code, response.headers["retry-after"]) == (503, "7")
    wait_for_text(shown, "fault-list", "1 of 1 requests failed")
    shown.evaluate("document.querySelector('#fault-list button').focus()")
    shown.press("Enter")
    wait_for_text(shown, "message", "Fault 1 is removed.")
    assert control.faults() == []
    assert httpx.get(f"{mock_server}{TEAMS}", headers=HEADERS, timeout=PATIENCE).status_code == 200


def test_an_invalid_fault_is_refused_with_the_message_of_the_mock(shown: Page) -> None:
    fill(shown, "#fault [name=path]", "(")
    shown.press("Enter")
    wait_for_text(shown, "message", 'path: "(" is not a')


def test_the_records_of_a_collection_are_shown_without_secrets(shown: Page, control: Control, mock_server: str) -> None:
    httpx.post(
        f"{mock_server}{TEAMS}", json={"name": "<img src=x onerror=alert(1)>"}, headers=HEADERS, timeout=PATIENCE
    )
    shown.evaluate(
        """(() => {
            const list = document.getElementById("collections");
            list.value = "teams";
            list.dispatchEvent(new Event("change"));
        })()"""
    )
    wait_for_text(shown, "records", "<img src=x onerror=alert(1)>")
    assert shown.evaluate("document.querySelector('#records img')") is None
    for one in control.collections():
        text = json.dumps(control.records(one["name"]))
        assert not any(secret in text for secret in ("mock-visitor-token", "example-app-secret", DEMO_SECRET)), one
    check_quiet(shown, mock_server)


def test_a_signature_is_explained_part_by_part(shown: Page, mock_server: str) -> None:
    auth = GoTomHMACAuth("demo_user", f"{DEMO_SECRET}x")
    httpx.get(f"{mock_server}{CAMPAIGN}", auth=auth, timeout=PATIENCE)
    wait_for_text(shown, "signature-detail", "no common mistake explains it")
    assert "app-api/campaign" in shown.evaluate("document.querySelector('#signature-detail table').innerText")
    assert DEMO_SECRET not in shown.evaluate("document.documentElement.outerHTML")


def test_clock_snapshots_checks_and_reset(shown: Page, control: Control, mock_server: str) -> None:
    fill(shown, "#clock-form [name=now]", "2030-05-06T07:08:09Z")
    shown.press("Enter")
    wait_for_text(shown, "message", "The clock is set.")
    press(shown, "#clock-freeze")
    wait_for_text(shown, "message", "The clock is frozen.")
    shown.wait_for("!document.getElementById('frozen').hidden")
    press(shown, "#travel button")
    wait_for_text(shown, "message", "The clock has moved.")
    wait_for_text(shown, "clock", "2030-05-07T07:")
    assert control.now.year == 2030
    httpx.post(f"{mock_server}{TEAMS}", json={"name": "Kept"}, headers=HEADERS, timeout=PATIENCE)
    press(shown, "#snapshot button")
    wait_for_text(shown, "snapshots", "default")
    press(shown, "#check-credentials", " ")
    wait_for_text(shown, "message", "The check of credentials is off.")
    assert control.switches() == {"validation": True, "credentials": False}
    press(shown, "#reset")
    shown.wait_for("document.getElementById('confirm').open")
    shown.press("Escape")
    shown.wait_for("!document.getElementById('confirm').open")
    assert control.now.year == 2030
    press(shown, "#reset")
    shown.wait_for("document.getElementById('confirm').open")
    press(shown, "#confirm-yes")
    wait_for_text(shown, "message", "The demo data are restored.")
    assert control.switches()["credentials"]
    assert control.now.year != 2030
    press(shown, "#snapshots [aria-label='Restore default']")
    wait_for_text(shown, "message", "The state is that of default.")
    assert "Kept" in httpx.get(f"{mock_server}{TEAMS}", headers=HEADERS, timeout=PATIENCE).text


def test_it_shows_the_namespace_of_its_address(page: Page, control: Control, mock_server: str) -> None:
    headers = HEADERS | {"X-Mock-Namespace": "team-7"}
    httpx.post(f"{mock_server}/__mock__/reset", headers={"X-Mock-Namespace": "team-7"}, timeout=PATIENCE)
    httpx.get(f"{mock_server}{TEAMS}", headers=headers, timeout=PATIENCE)
    page.open(f"{mock_server}/__mock__/?namespace=team-7")
    page.wait_for(READY)
    wait_for_text(page, "served", "Namespace team-7.")
    wait_for_text(page, "journal-rows", "listTeams")
    assert control.requests() == []
    page.open(f"{mock_server}/__mock__/?namespace=a%20b")
    wait_for_text(page, "message", "amespace")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_accessible_and_fits_a_phone(browser: Chromium, control: Control, mock_server: str, scheme: str) -> None:
    httpx.get(f"{mock_server}{CAMPAIGN}", auth=GoTomHMACAuth("demo_user", "x"), timeout=PATIENCE)
    httpx.get(f"{mock_server}/{'long/' * 40}", headers=HEADERS, timeout=PATIENCE)
    control.fail("listTeams", status=503, headers={"X-Long": "x" * 200})
    control.snapshot("kept")
    with open_page(browser, NARROW, scheme) as page:
        page.open(f"{mock_server}/__mock__/")
        page.wait_for(READY)
        page.wait_for("document.querySelectorAll('#journal-rows tr').length === 2")
        press(page, "#journal-rows button")
        page.wait_for("!document.getElementById('journal-detail').hidden")
        press(page, "#records summary")
        check_quiet(page, mock_server)
        axe.check(page)
        assert (
            page.evaluate("getComputedStyle(document.body).backgroundColor")
            == {
                "light": "rgb(255, 255, 255)",
                "dark": "rgb(16, 21, 26)",
            }[scheme]
        )
        page.evaluate("document.getElementById('confirm').showModal()")
        axe.check(page, only=["color-contrast", "target-size"])


def test_nothing_of_it_is_inline_and_no_other_page_may_frame_it(mock_server: str) -> None:
    response = httpx.get(f"{mock_server}/__mock__/", timeout=PATIENCE)
    policy = response.headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert " style=" not in response.text
    assert "<script>" not in response.text
    assert httpx.get(f"{mock_server}/__mock__/", headers={"Host": "evil.example"}, timeout=PATIENCE).status_code == 403
