"""The guides: every block of code that they show works, and prints what they say it prints."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest
from gotom_client.auth import GoTomHMACAuth

from scripts.docs.documents import Api
from scripts.docs.errors import DocsError
from scripts.docs.guides import GUIDES, read_guides
from scripts.docs.markdown import document as rendered
from scripts.docs.markdown import fences
from scripts.openapi import Document
from tests.conftest import PROJECT
from tests.docs.guide_blocks import run, runnable
from tests.docs.running import shell_folder

NAMES = sorted(path.name for path in GUIDES.glob("*.md"))


@pytest.mark.parametrize("name", NAMES)
def test_every_block_of_a_guide_prints_what_the_guide_shows(
    name: str, mock_server: str, reset: Callable[[], None], tmp_path: Path
) -> None:
    blocks = list(runnable((GUIDES / name).read_text(encoding="utf-8")))
    assert blocks
    reset()
    with shell_folder(tmp_path) as folder:
        (folder / ".curlrc").unlink()
        for block in blocks:
            assert block.shown is not None, f"no output is shown for: {block.source}"
            assert run(block, mock_server, folder, folder / "bin").strip("\n") == block.shown.strip("\n")


def test_the_requests_of_the_vendors_are_accepted_by_the_mock_server(
    mock_server: str, reset: Callable[[], None]
) -> None:
    reset()
    values = {
        "api token": "mock-admin-token",
        "user id": "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
        "organization id": "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "interaction id": "e0976394-0781-4795-b052-bc8f66f149f8",
    }
    sent = 0
    for block in fences((GUIDES / "6-migration.md").read_text(encoding="utf-8")):
        if block.info != "http vendor":
            continue
        for request in re.split(r"\n(?=[A-Z]+ /)", block.source):
            source = re.sub(r"<([^>]+)>", lambda found: values.get(found[1], found[0]), request)
            head, _, body = source.partition("\n\n")
            line, *fields = head.splitlines()
            headers = dict(field.split(": ", 1) for field in fields)
            assert headers.pop("Host").endswith((".giosg.com", ".gotom.io"))
            auth = None
            if headers["Authorization"] == "gotom_app_api <user>:<signature>":
                assert headers.pop("Date") == "<date>"
                del headers["Authorization"]
                auth = GoTomHMACAuth("demo_user", "example-secret")
            method, target, _ = line.split(" ")
            url = mock_server + target
            with httpx.Client(trust_env=False, headers=headers, auth=auth) as client:
                answer = client.request(method, url, content=body.strip() or None)
            assert answer.is_success, f"{line}: {answer.status_code} {answer.text}"
            if answer.content and "tag" in answer.json():
                values["tag"] = quote(answer.json()["tag"])
            sent += 1
    assert sent == 8


@pytest.mark.parametrize("name", NAMES)
def test_a_block_that_is_not_run_only_starts_make_or_the_file_shown_before(name: str) -> None:
    for block in fences((GUIDES / name).read_text(encoding="utf-8")):
        if block.info.endswith((" run", " output", " vendor")):
            continue
        assert block.info == "sh"
        assert block.source.startswith(
            ("make ", "pip ", "npm ", "PYTHONPATH=generated/python/giosg_client .venv/bin/python first_call.py")
        )


@pytest.mark.parametrize("name", NAMES)
def test_the_packages_that_a_guide_installs_exist(name: str) -> None:
    text = (GUIDES / name).read_text(encoding="utf-8")
    named = re.findall(r"\./(generated/\w+/[\w-]+)|subdirectory=([\w/]+)", text)
    for folder in (one or other for one, other in named):
        assert any((PROJECT / folder / file).is_file() for file in ("pyproject.toml", "package.json")), folder
    assert bool(named) == (name == "5-install.md")


def test_no_guide_teaches_a_deprecated_operation(documents_apis: list[Api]) -> None:
    deprecated = {
        (operation.method.upper(), re.sub(r"\{[^}]*\}", "[^/]+", operation.path))
        for each in documents_apis
        for operation in each.operations
        if operation.definition.get("deprecated")
    }
    assert ("POST", "/api/v5/orgs/[^/]+/teams") in deprecated
    faults = []
    for name in NAMES:
        for fence in fences((GUIDES / name).read_text(encoding="utf-8")):
            for path in re.findall(r"http://127\.0\.0\.1:4010(/[^\s\"?]*)", fence.source):
                method = "POST" if "--data" in fence.source else "GET"
                if any(method == one and re.fullmatch(pattern, path) for one, pattern in deprecated):
                    faults.append(f"{name}: {method} {path}")
    assert not faults


def test_the_order_of_the_guides_is_that_of_their_names(tmp_path: Path) -> None:
    (tmp_path / "2-later.md").write_text("# Later\n\nText.\n")
    (tmp_path / "1-first.md").write_text("# First\n\nText.\n")
    assert [guide.file for guide in read_guides(tmp_path, [])] == ["first.html", "later.html"]


def test_links_to_operations_schemas_and_properties_are_resolved(tmp_path: Path) -> None:
    document = {
        "paths": {"/teams": {"post": {"operationId": "createTeam", "tags": ["my teams"]}}},
        "components": {"schemas": {"Team": {}}},
    }
    (tmp_path / "a.md").write_text("# A\n\n[o](operation:createTeam) [s](schema:Team.name) [h](https://example.com/)\n")
    (guide,) = read_guides(tmp_path, [Api(Document("giosg", document))])
    for link in (
        "/giosg/my-teams/createTeam.html",
        "/giosg/schemas/Team.html#name",
        "https://example.com/",
    ):
        assert f'href="{link}"' in guide.text.html


@pytest.mark.parametrize("target", ["operation:none", "schema:None"])
def test_a_link_to_what_no_document_has_is_an_error_that_names_the_guide(tmp_path: Path, target: str) -> None:
    (tmp_path / "a.md").write_text(f"# A\n\n[x]({target})\n")
    with pytest.raises(DocsError, match=rf"a\.md: the link {target} is broken"):
        read_guides(tmp_path, [])


def test_a_guide_without_a_title_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Text.\n")
    with pytest.raises(DocsError, match="begins with its title"):
        read_guides(tmp_path, [])


def test_headings_have_anchors_of_their_own_and_their_text_for_the_search() -> None:
    text = rendered("# T\n\nLead.\n\n## Same `x`\n\nOne.\n\n## Same `x`\n\nTwo.\n")
    assert text.lead == "Lead."
    assert [(each.anchor, each.text) for each in text.headings] == [("same-x", "One."), ("same-x-2", "Two.")]
    assert '<h2 id="same-x">' in text.html


def test_html_in_markdown_stays_text() -> None:
    assert "<script>" not in rendered("# T\n\n<script>alert(1)</script>\n").html
