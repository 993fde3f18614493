"""The JavaScript and Bash samples of the goTom page (seed 004), unchanged, called by the page's own command lines.

JavaScript speaks HTTPS only, so its mock has a throw-away certificate; Bash speaks plain HTTP.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from scripts.signing.vendor import cut_samples
from tests.vendor.running import need, run_command
from tests.vendor.samples import (
    PrintedResponse,
    fill,
    gotom_commands,
    gotom_responses,
    parse_response,
    read_page,
)
from tests.vendor.server import Exchange, Mock

USER, SECRET = "demo_user", "example-secret"
EXISTING, MISSING = "/app-api/campaign/12345", "/app-api/campaign/26106"

# How the page calls each script: it gives the one in Bash two file names.
CALLS = {"js": ("node callapi.js",), "bash": ("bash callapiendpoint.sh", "bash api-wrapper.sh")}
# Of the connection or of the server software in front of the application.
NOT_OF_THE_APPLICATION = {"server", "date", "connection", "keep-alive", "transfer-encoding", "content-length"}
# The JavaScript sample stops reading its input after 100 ms, which is early on a machine that has much to do.
ATTEMPTS = 5

LANGUAGES = pytest.mark.parametrize("language", list(CALLS))


class Caller:
    """Somebody who has stored one of the page's scripts in a folder and calls it from there."""

    def __init__(self, page: str, mock: Mock, language: str, folder: Path) -> None:
        self.page = page
        self._mock = mock
        self._language = language
        self._folder = folder
        for call in CALLS[language]:
            (folder / call.split()[1]).write_text(cut_samples(page)[language], encoding="utf-8")

    def call(self, command: str, secret: str = SECRET) -> tuple[PrintedResponse, Exchange]:
        """Run a command line of the page with this script; return what it prints, and the exchange behind that."""
        for language, calls in CALLS.items():
            for call in calls if language != self._language else ():
                command = command.replace(call, CALLS[self._language][0])
        command = fill(command, self._mock.origin, {})
        command = re.sub(r"'theuser(name)?youreceived'", f"'{USER}'", command)
        command = command.replace("'thepasswordyoureceived'", f"'{secret}'")
        assert "youreceived" not in command
        output = run_command(["sh", "-c", command], self._folder, self._mock.authority)
        [exchange] = self._mock.recorder.take()
        return parse_response(output), exchange

    def send(self, command: str, content: str, secret: str = SECRET) -> tuple[PrintedResponse, Exchange]:
        """The same for a command that sends `content`; once more if the script did not wait for its input."""
        for _ in range(ATTEMPTS):
            response, exchange = self.call(command, secret)
            if exchange.sent.strip() == content.encode():
                return response, exchange
        raise AssertionError(f"{ATTEMPTS} times the sample sent {exchange.sent!r} instead of its input")


@pytest.fixture
def page() -> str:
    return read_page("004")


@pytest.fixture
def caller(page: str, language: str, tmp_path: Path, request: pytest.FixtureRequest) -> Caller:
    if language == "bash":
        need("bash", "curl", "openssl", "md5sum", "base64")
    mock = request.getfixturevalue("tls_mock" if language == "js" else "mock")
    return Caller(page, mock, language, tmp_path)


def of_the_application(headers: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in headers.items() if name not in NOT_OF_THE_APPLICATION}


def echoed(command: str) -> str:
    """What a command line of the page pipes into its script."""
    found = re.match(r"echo '([^']+)' \|", command)
    assert found is not None, command
    return found[1]


def test_the_page_holds_three_commands_and_two_answers(page: str) -> None:
    update, get, update_from_file = gotom_commands(page)
    assert update.startswith("echo '{")
    assert f'| node callapi.js POST "https://demo.gotom.io{EXISTING}"' in update
    assert get.startswith(f'bash callapiendpoint.sh GET "https://demo.gotom.io{MISSING}"')
    assert update_from_file.startswith("cat theexamplefileyoucreated.json | bash api-wrapper.sh POST ")

    no_content, not_found = gotom_responses(page)
    assert (no_content.status_line, no_content.body) == ("HTTP/1.1 204 No Content", "")
    assert not_found.status_line == "HTTP/1.1 404 Not Found"
    assert json.loads(not_found.body)["status"] == 404
    assert of_the_application(no_content.headers).keys() == {"cache-control"}
    assert of_the_application(not_found.headers).keys() == {"content-type", "vary", "cache-control"}


@LANGUAGES
def test_the_update_of_a_campaign_comes_back_as_printed(caller: Caller) -> None:
    update, get, _ = gotom_commands(caller.page)
    printed, _ = gotom_responses(caller.page)

    response, exchange = caller.send(update, echoed(update))

    assert exchange.call == ("POST", EXISTING, 204)
    assert response.status_line == printed.status_line
    assert of_the_application(response.headers) == of_the_application(printed.headers)
    assert response.body == printed.body
    _, now = caller.call(get.replace(MISSING, EXISTING))
    assert now.call == ("GET", EXISTING, 200)
    sent = json.loads(echoed(update))
    assert {name: now.value[name] for name in sent} == sent


@LANGUAGES
def test_the_search_for_an_unknown_campaign_comes_back_as_printed(caller: Caller) -> None:
    _, get, _ = gotom_commands(caller.page)
    _, printed = gotom_responses(caller.page)

    response, exchange = caller.call(get)

    assert exchange.call == ("GET", MISSING, 404)
    assert response.status_line == printed.status_line
    assert of_the_application(response.headers) == of_the_application(printed.headers)
    assert list(json.loads(response.body).items()) == list(json.loads(printed.body).items())


@LANGUAGES
def test_an_update_from_a_file_reaches_the_campaign(caller: Caller, tmp_path: Path) -> None:
    """The page updates the campaign that it has just not found, so its reader has made that in between."""
    update, get, update_from_file = gotom_commands(caller.page)
    campaign = {
        "externalId": "26106",
        "name": "Spring",
        "status": "booking",
        "bookingDate": "2026-03-02",
        "customer": {"entityExternalCrmId": "crm-1001", "addressExternalCrmId": "crm-1001-address-1"},
    }
    content = json.dumps(campaign)
    create = update.replace(EXISTING, "/app-api/campaign").replace(echoed(update), content)
    assert caller.send(create, content)[1].call == ("POST", "/app-api/campaign", 201)
    (tmp_path / "theexamplefileyoucreated.json").write_text('{"note": "Größer"}\n', encoding="utf-8")

    _, exchange = caller.send(update_from_file, '{"note": "Größer"}')

    assert exchange.call == ("POST", MISSING, 204)
    _, now = caller.call(get)
    assert (now.status, now.value["name"], now.value["note"]) == (200, "Spring", "Größer")


@LANGUAGES
def test_with_another_secret_the_same_command_is_refused_and_changes_nothing(caller: Caller) -> None:
    update, get, _ = gotom_commands(caller.page)
    look = get.replace(MISSING, EXISTING)
    _, before = caller.call(look)

    response, exchange = caller.send(update, echoed(update), secret="another-secret")

    assert exchange.status == 401
    assert response.status_line == "HTTP/1.1 401 Unauthorized"
    assert json.loads(response.body) == "Signature not valid"
    _, after = caller.call(look)
    assert after.value == before.value
