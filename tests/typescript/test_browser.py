"""The packages as ES modules in headless Chromium, without a bundler, against the mock on another origin."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from tests.browser.chromium import Chromium
from tests.browser.page import Page, open_page
from tests.clients.test_triggers import SECRET, claims, signed
from tests.conftest import PROJECT
from tests.docs.try_it import serving

MODULES = {"/js-md5.js": PROJECT / "node_modules" / "js-md5" / "build" / "md5.mjs"}
PAGE = b"""<!doctype html><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">
<script type="importmap">{"imports": {"js-md5": "/js-md5.js", "giosg": "/giosg-client/dist/index.js",
"gotom": "/gotom-client/dist/index.js"}}</script>"""


class _Handler(SimpleHTTPRequestHandler):
    def translate_path(self, path: str) -> str:
        return str(MODULES.get(path, super().translate_path(path)))

    def do_GET(self) -> None:
        if self.path != "/":
            super().do_GET()
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, format: str, *arguments: Any) -> None:
        """Keep the output of the tests clean."""


@pytest.fixture
def page(browser: Chromium) -> Iterator[Page]:
    """An empty page that can import the packages."""
    folder: Path = PROJECT / "generated" / "typescript"
    with serving(partial(_Handler, directory=str(folder))) as url, open_page(browser) as opened:
        opened.open(url)
        yield opened


def in_page(page: Page, program: str) -> Any:
    return page.evaluate(f"(async () => {{ {program} }})()")


def test_a_page_reads_lists_and_walks_through_pages(page: Page, mock_server: str) -> None:
    program = f"""
    const {{ Giosg }} = await import("giosg");
    const giosg = new Giosg({{ token: "mock-admin-token", baseUrl: "{mock_server}" }});
    const me = await giosg.users.me();
    const names = [];
    for await (const team of giosg.teams.iter(me.organization_id)) names.push(team.name);
    return [me.full_name, names.length > 0];
    """
    assert in_page(page, program) == ["Demo Admin", True]
    assert page.messages == []


def test_a_page_gets_typed_errors(page: Page, mock_server: str) -> None:
    program = f"""
    const sdk = await import("giosg");
    const giosg = new sdk.Giosg({{ token: "mock-limited-token", baseUrl: "{mock_server}" }});
    try {{ await giosg.users.get("00000000-0000-0000-0000-000000000000"); }}
    catch (error) {{ return [error instanceof sdk.ApiError, error.status === 403 || error.status === 404]; }}
    """
    assert in_page(page, program) == [True, True]


def test_a_page_signs_for_the_mock_with_the_replacement_of_the_date_header(page: Page, mock_server: str) -> None:
    program = f"""
    const {{ GoTom }} = await import("gotom");
    const options = {{ user: "demo_user", secret: "example-secret", baseUrl: "{mock_server}" }};
    const name = (await new GoTom({{ ...options, dateHeader: "X-Mock-Date" }}).campaigns.get("12345")).name;
    try {{ await new GoTom(options).campaigns.get("12345"); }}
    catch (error) {{ return [name, error.constructor.name]; }}
    """
    assert in_page(page, program) == ["Spring campaign", "ConfigurationError"]
    assert page.messages == []


def test_a_page_verifies_triggers_and_parses_webhooks(page: Page) -> None:
    program = f"""
    const {{ triggers, webhooks }} = await import("giosg");
    const claims = await triggers.verify("{signed(claims())}", "{SECRET}");
    const event = webhooks.parse({{ channel: "/api/v5/users/1/chats", action: "removed", resource_id: "1" }});
    return [claims.sub, event.kind];
    """
    assert in_page(page, program) == ["service.giosg.com", "ChatRemoved"]
