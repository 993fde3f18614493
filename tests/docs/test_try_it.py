"""Try it on the pages of operations, against a mock server: what is sent, what is shown, and whom it never calls."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from typing import Any

import httpx
import pytest

from scripts.contract.forked import mock_process
from scripts.docs.documents import Api, operation_link
from tests.browser.chromium import Chromium
from tests.browser.page import PHONE, Page, open_page
from tests.conftest import Documents
from tests.docs.try_it import Open, open_form, parameter, send, serving


@pytest.fixture(scope="module")
def first_page(browser: Chromium, documents_apis: list[Api], site: Path) -> Iterator[Callable[[str], Page]]:
    """The page of an API's first operation that has credentials, opened once and left as the test before left it."""
    opened: dict[str, Page] = {}
    with ExitStack() as stack:

        def open_first(api: str) -> Page:
            if api not in opened:
                (described,) = [each for each in documents_apis if each.name == api]
                first = next(operation for operation in described.operations if not operation.is_public)
                opened[api] = stack.enter_context(open_page(browser))
                opened[api].open((site / operation_link(first)[1:]).as_uri())
            return opened[api]

        yield open_first


def test_every_page_of_an_operation_has_the_form_of_that_operation(site: Path, documents_apis: list[Api]) -> None:
    for each in documents_apis:
        for operation in each.operations:
            text = (site / operation_link(operation)[1:]).read_text(encoding="utf-8")
            data = json.loads(text.partition('id="operation">')[2].partition("</script>")[0])
            assert data["operation"]["id"] == operation.id
            assert data["operation"]["path"] == operation.path
            assert data["schemes"].keys() == set(operation.schemes)


def test_every_reading_operation_answers_with_what_is_filled_in(
    browser: Chromium,
    addresses: dict[str, str],
    documents_apis: list[Api],
    api: str,
    mock_server: str,
    reset: Callable[[], None],
) -> None:
    reset()
    (described,) = [each for each in documents_apis if each.name == api]
    operations = [operation.id for operation in described.operations if operation.method == "get"]
    assert len(operations) > 5
    refused = {}
    with open_page(browser, PHONE) as page:  # a small window, since most of the time goes into drawing
        for operation in operations:
            answer = send(open_form(page, addresses[operation]), mock_server)
            if not answer["status"].startswith("2"):
                refused[operation] = answer["status"] + answer["fault"] + answer["body"]
    # Another API may have examples that lead to no demo record; x-demo fixes that.
    assert all(answer.startswith("404 ") for answer in refused.values()), refused
    assert len(refused) <= len(operations) // 10, refused


def test_a_giosg_list_is_shown_with_status_time_headers_and_body(open_operation: Open, mock_server: str) -> None:
    page = open_operation("listTeams")
    answer = send(page, mock_server)
    assert answer["status"].startswith("200 OK in ")
    assert answer["status"].endswith(" ms")
    assert json.loads(answer["body"])["results"][0]["name"] == "My first team"
    assert '\n  "results": [\n' in answer["body"]
    assert "content-type: application/json" in answer["headers"]
    assert answer["sent"].startswith(f"GET {mock_server}/api/v6/orgs/7f9e9580-095b-42c7-838c-c04e667b26f7/teams\n")
    assert answer["focus"] == "response"
    assert page.messages == []


def test_a_team_is_created_and_a_bad_one_refused(
    open_operation: Open, mock_server: str, reset: Callable[[], None]
) -> None:
    reset()
    page = open_operation("createTeam")
    created = send(page, mock_server, {"#body": '{"name": "Ærø 東京"}'})
    assert created["status"].startswith("201 ")
    assert json.loads(created["body"])["name"] == "Ærø 東京"
    refused = send(page, mock_server, {"#body": '{"name": 5}'})
    assert refused["status"].startswith("400 ")
    assert "name" in json.loads(refused["body"])


def test_parameters_go_where_they_belong(open_operation: Open, mock_server: str) -> None:
    page = open_operation("listTeams")
    answer = send(page, mock_server, {parameter("query", "cursor"): "1 & 2"})
    assert answer["sent"].splitlines()[0].endswith("/teams?cursor=1%20%26%202")
    assert json.loads(answer["body"]) == {"detail": "Invalid cursor"}
    page = open_operation("getTeam")
    answer = send(page, mock_server, {parameter("path", "team_id"): "a/b?c"})
    assert answer["sent"].splitlines()[0].endswith("/teams/a%2Fb%3Fc")
    for value, words in (("", "team_id is required"), ("..", "team_id cannot be ..")):
        assert words in send(page, mock_server, {parameter("path", "team_id"): value})["fault"]


def test_credentials_are_those_of_the_form_and_are_not_shown(open_operation: Open, mock_server: str) -> None:
    page = open_operation("listTeams")
    for scheme, prefix in (("apiToken", "Token"), ("accessToken", "Bearer")):
        answer = send(page, mock_server, {"#scheme": scheme})
        assert answer["status"].startswith("200 ")
        assert f"Authorization: {prefix} …" in answer["sent"]
        assert "mock-a" not in answer["shown"]
    assert send(page, mock_server, {"#scheme": "apiToken", "#token": "wrong"})["status"].startswith("401 ")
    answer = send(page, mock_server, {"#scheme": "none"})
    assert answer["status"].startswith("401 ")
    assert "Authorization" not in answer["sent"]
    assert "www-authenticate" in answer["headers"]


def test_an_interaction_is_created_by_the_example(
    open_operation: Open, mock_server: str, reset: Callable[[], None]
) -> None:
    reset()
    answer = send(open_operation("createInteraction"), mock_server)
    assert answer["status"].startswith("200 "), answer
    assert json.loads(answer["body"])["interactionUuid"]
    missing = open_operation("getInteraction")
    unknown = {parameter("path", "interaction_id"): "00000000-0000-0000-0000-000000000000"}
    assert send(missing, mock_server, unknown)["status"].startswith("404 ")


def test_a_gotom_booking_is_signed_in_the_browser(
    open_operation: Open, mock_server: str, reset: Callable[[], None]
) -> None:
    reset()
    page = open_operation("createCampaign")
    answer = send(page, mock_server)
    assert answer["status"].startswith("201 "), answer
    assert answer["text"].startswith("POST\n")
    assert answer["text"].endswith("\n\n/app-api/campaign")
    assert "X-Mock-Date: " in answer["sent"]
    assert "example-secret" not in answer["shown"]
    seen = httpx.get(f"{mock_server}/__mock__/signatures/last", trust_env=False).json()
    assert seen["accepted"] is True
    assert seen["stringToSign"] == answer["text"]
    again = send(page, mock_server)
    assert again["status"].startswith("400 ")


def test_a_target_with_escapes_is_signed_as_it_is_sent(open_operation: Open, mock_server: str) -> None:
    page = open_operation("getCampaign")
    for external_id in ("a/b c", "it's (é) *!", "50%", "ü+&=#?", "~.-_"):
        answer = send(page, mock_server, {parameter("path", "campaignExternalId"): external_id})
        assert answer["status"].startswith("404 "), answer


def test_each_gotom_path_gets_the_demo_user_that_signs_it(open_operation: Open, mock_server: str) -> None:
    for operation, user in (("importCustomer", "crm_sync_import"), ("getGraphReport", "report_user")):
        page = open_operation(operation)
        assert page.evaluate("document.getElementById('user').value") == user
        assert send(page, mock_server)["status"].startswith("2")


def test_a_wrong_secret_is_refused_and_diagnosed(open_operation: Open, mock_server: str) -> None:
    answer = send(open_operation("getCampaign"), mock_server, {"#secret": "wrong"})
    assert answer["status"].startswith("401 ")
    assert json.loads(answer["body"]) == "Signature not valid"
    assert "diagnosis of the signature: unknown: " in answer["shown"]


def test_a_missing_mock_is_reported(open_operation: Open) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # not listening: connections are refused
        answer = send(open_operation("listTeams"), f"http://127.0.0.1:{taken.getsockname()[1]}")
    assert "No response from 127.0.0.1:" in answer["fault"]
    assert "make mock" in answer["fault"]
    assert answer["status"] == ""


def test_a_mock_that_allows_no_page_is_reported(open_operation: Open, documents: Documents, tmp_path: Path) -> None:
    options = ["--documents", str(documents.folder("mock")), "--allow-origin", "none"]
    with mock_process(tmp_path / "mock.log", *options) as (_, url):
        answer = send(open_operation("listTeams"), url)
    assert "does not allow pages of the origin null" in answer["fault"]
    assert "--allow-origin" in answer["fault"]


@pytest.mark.parametrize(
    "base_url",
    [
        "https://service.giosg.com",
        "https://demo.gotom.io",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com:4010",
        "http://[::1]:4010",
        "https://127.0.0.1:4010",
        "http://user@127.0.0.1:4010",
        "http://127.0.0.1:4010/?x=1",
        "javascript:alert(1)",
        "127.0.0.1:4010",
        "",
    ],
)
def test_no_other_base_url_is_called(api: str, first_page: Callable[[str], Page], base_url: str) -> None:
    page = first_page(api)
    before = len(page.requests)
    answer = send(page, base_url)
    assert answer["fault"].startswith("Not sent")
    assert answer["status"] == ""
    assert len(page.requests) == before


def test_the_policy_refuses_other_hosts_whatever_the_page_does(api: str, first_page: Callable[[str], Page]) -> None:
    page = first_page(api)
    before = len(page.messages)
    for url in ("https://service.giosg.com/", "http://example.com/"):
        assert page.evaluate(f"fetch({url!r}).then(() => 'sent', () => 'refused')") == "refused"
    assert len([each for each in page.messages[before:] if "Content Security Policy" in each]) >= 2


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: the tests' output is not the place."""


def test_served_from_this_machine_it_works_as_well(page: Page, site: Path, mock_server: str) -> None:
    with serving(partial(_Quiet, directory=str(site))) as url:
        page.open(f"{url}/gotom/campaigns/getCampaign.html")
        assert send(page, mock_server)["status"].startswith("200 ")
        assert page.messages == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("try-giosg.html#createTeam", "giosg/teams/createTeam.html#try"),
        ("try-giosg.html", "giosg/index.html"),
        ("try-giosg.html#%", "giosg/index.html"),
        ("try-giosg.html#none", "giosg/index.html"),
        ("giosg.html#tag/teams/operation/createTeam", "giosg/teams/createTeam.html"),
        ("giosg.html", "giosg/index.html"),
        ("giosg-schemas.html#Team.name", "giosg/schemas/Team.html#name"),
        ("giosg-schemas.html#Team", "giosg/schemas/Team.html"),
    ],
)
def test_old_addresses_lead_to_the_new_ones(page: Page, site: Path, old: str, new: str) -> None:
    page.open(f"{site.as_uri()}/{old}")
    page.wait_for_after_reload(f"location.href === {f'{site.as_uri()}/{new}'!r} && document.readyState === 'complete'")
    assert page.messages == []


def test_the_demo_credentials_are_those_of_the_mock(documents: Documents) -> None:
    def schemes(variant: str, api: str) -> dict[str, Any]:
        return documents.read(variant, api).security_schemes

    mock = {
        api: json.loads((documents.folder("mock") / "data" / f"{api}.json").read_text()).get("credentials", {})
        for api in ("giosg", "gotom")
    }
    tokens = {each["token"] for each in mock["giosg"]["tokens"]}
    for api in ("giosg", "interactions"):
        shown = {name: scheme["x-demo"]["token"] for name, scheme in schemes("docs", api).items() if "x-demo" in scheme}
        assert shown.keys() >= {"apiToken", "accessToken"} | ({"giosgApp"} if api == "giosg" else set())
        assert set(shown.values()) <= tokens
    signers = {each["user"]: each["secret"] for each in mock["gotom"]["signers"]}
    hmac = schemes("docs", "gotom")["gotomHmac"]
    assert set(hmac["x-demo"]["users"]) == {each["name"] for each in hmac["x-signature"]["users"]}
    for demo in hmac["x-demo"]["users"].values():
        assert signers[demo["user"]] == demo["secret"]
