"""Every page of the site, read without a browser: links lead somewhere, pages are light, in order, and for machines."""

from __future__ import annotations

import json
import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from scripts.docs.documents import Api, operation_link
from scripts.docs.layout import SITE
from scripts.files.yaml_file import load_document
from scripts.openapi import Document
from tests.conftest import APIS, PROJECT
from tests.docs.html import LOADING, Page

SUFFIX = f" · {SITE}"
MOVED = {name for api in APIS for name in (f"{api}.html", f"{api}-schemas.html", f"try-{api}.html")}
"""Old addresses, which only lead on."""


@pytest.fixture(scope="module")
def pages(pages: dict[str, Page]) -> dict[str, Page]:
    """Every page by its path from the root, except those that have moved."""
    return {name: page for name, page in pages.items() if name not in MOVED}


def test_every_operation_resource_and_schema_has_a_page(pages: dict[str, Page], documents_apis: list[Api]) -> None:
    for api in documents_apis:
        wanted = {api.link, api.whole, api.schemas_link}
        wanted |= {operation_link(operation) for operation in api.operations}
        wanted |= {resource.link for resource in api.resources}
        wanted |= {api.schema_link(name) for name in api.schemas}
        assert {link[1:] for link in wanted} <= pages.keys()
    assert pages.keys() >= {"index.html", "404.html", "errors.html", "evidence.html", "contradictions.html"}
    assert pages.keys() >= {"changelog.html", "playground.html", "authentication.html"}


def test_every_link_leads_to_a_file_and_a_place_in_it(pages: dict[str, Page], site: Path) -> None:
    ids = {name: {"", *page.ids} for name, page in pages.items()}
    faults = []
    count = 0
    for name, page in pages.items():
        for path, anchor in page.links():
            count += 1
            if anchor not in ids.get(path, {""} if (site / path).is_file() else set()):
                faults.append(f"{name}: {path}#{anchor}")
    assert not faults, "\n".join(faults[:50])
    assert count > 40_000


def test_the_search_leads_to_files_and_places_in_them(pages: dict[str, Page], site: Path) -> None:
    ids = {name: {"", *page.ids} for name, page in pages.items()}
    links = []
    stored = _searched(site / "search-index.js")["storedFields"]
    assert len(stored) > 700
    links += [each["link"] for each in stored.values()]
    for _, _, link, fields in _searched(site / "search-fields.js"):
        links += [f"{link}#{'-'.join(field.split())}" for field, _, _ in fields]
    assert len(links) - len(stored) > 2000
    assert len(links) == len(set(links))
    for link in links:
        path, _, anchor = link.removeprefix("/").partition("#")
        assert anchor in ids.get(path, set()), link


def _searched(file: Path) -> Any:
    """The value that a script of the search carries."""
    return json.loads(file.read_text(encoding="utf-8").partition(" = ")[2].rstrip(";\n"))


def test_the_search_knows_every_kind_of_page(site: Path, documents_apis: list[Api]) -> None:
    links = {stored["link"] for stored in _searched(site / "search-index.js")["storedFields"].values()}
    for api in documents_apis:
        assert {operation_link(operation) for operation in api.operations} <= links
        assert {api.schema_link(name) for name in api.schemas} <= links
        assert {resource.link for resource in api.resources} <= links
    pages = ("playground", "changelog", "evidence", "coverage", "contradictions", "errors", "authentication")
    assert {f"/{name}.html" for name in pages} <= links
    assert "/authentication.html#a-worked-example" in links
    assert any(link.startswith("/errors.html#gotom-400-CampaignCreateRefused-1f06b2d7") for link in links)


def test_ids_are_unique_and_headings_in_order(pages: dict[str, Page]) -> None:
    for name, page in pages.items():
        twice = [one for one, times in Counter(page.ids).items() if times > 1]
        assert not twice, f"{name}: {twice}"
        assert page.headings[0] == 1, name
        assert page.headings.count(1) == 1, name
        for before, after in pairwise(page.headings):
            assert after <= before + 1, f"{name}: h{after} after h{before}"


def test_a_page_has_fewer_than_5000_elements_and_the_site_less_than_25_megabytes(
    pages: dict[str, Page], site: Path
) -> None:
    heavy = {name: len(page.elements) for name, page in pages.items() if len(page.elements) >= 5000}
    assert all(name.endswith("/all.html") for name in heavy), heavy
    assert sum(file.stat().st_size for file in site.rglob("*") if file.is_file()) < 25_000_000


def test_a_page_and_all_that_it_loads_arrive_within_two_seconds_at_1600_kilobits(
    pages: dict[str, Page], site: Path
) -> None:
    """Uncompressed, without the search, which loads when it is used."""
    for name, page in pages.items():
        loads = {str(value) for _, each in page.elements for key, value in each.items() if key in LOADING}
        loads |= {str(each["href"]) for each in page.attributes("link") if each.get("rel") == "stylesheet"}
        sizes = [(site / name).parent.joinpath(load).stat().st_size for load in loads]
        total = (site / name).stat().st_size + sum(sizes)
        assert total < 400_000 or name.endswith("/all.html"), f"{name}: {total} bytes"


def test_a_page_waits_for_one_small_script_and_asks_for_little(pages: dict[str, Page], site: Path) -> None:
    for name, page in pages.items():
        scripts = [each for each in page.attributes("script") if "src" in each]
        blocking = [str(each["src"]) for each in scripts if "defer" not in each]
        assert [Path(each).name for each in blocking] == ["head.js"], name
        assert (site / name).parent.joinpath(blocking[0]).stat().st_size < 1000
        sheets = [each for each in page.attributes("link") if each.get("rel") == "stylesheet"]
        assert len(scripts) + len(sheets) <= 16, name


def test_programs_may_read_everything(site: Path) -> None:
    assert (site / "robots.txt").read_text(encoding="utf-8") == "User-agent: *\nAllow: /\n"


def test_every_page_says_that_the_vendors_did_not_make_it(pages: dict[str, Page]) -> None:
    assert [name for name, page in pages.items() if "Not made by the vendors." not in page.text] == []


def test_a_page_loads_only_files_of_the_site(pages: dict[str, Page], site: Path) -> None:
    for name, page in pages.items():
        loads = [str(value) for _, each in page.elements for key, value in each.items() if key in LOADING]
        loads += [str(each["href"]) for tag in ("link", "base") for each in page.attributes(tag)]
        assert loads
        for load in loads:
            assert (site / name).parent.joinpath(load).is_file(), f"{name}: {load}"
        assert not page.attributes("style")
        assert not [each for _, each in page.elements if "style" in each]


def test_stylesheets_load_nothing(site: Path) -> None:
    for file in site.rglob("*.css"):
        text = file.read_text(encoding="utf-8")
        assert "url(" not in text
        assert "@import" not in text


def test_the_policy_of_a_page_lets_it_ask_no_other_host(pages: dict[str, Page], documents_apis: list[Api]) -> None:
    calling = {operation_link(operation)[1:] for api in documents_apis for operation in api.operations}
    for name, page in pages.items():
        policy = page.meta(**{"http-equiv": "Content-Security-Policy"})
        directives = dict(directive.strip().split(" ", 1) for directive in policy.split(";"))
        assert directives.pop("default-src") == "'none'"
        expected = "http://127.0.0.1:* http://localhost:*" if name in calling else None
        assert directives.pop("connect-src", None) == expected, name
        for directive, sources in directives.items():
            assert set(sources.split()) <= {"'none'", "'self'", "data:", "file:"}, f"{name}: {directive} {sources}"


def test_every_page_has_a_title_language_address_and_description_for_machines(pages: dict[str, Page]) -> None:
    for name, page in pages.items():
        assert page.text.startswith("<!DOCTYPE html>")
        assert page.title.endswith(SUFFIX), name
        assert page.attributes("html")[0]["lang"] == "en"
        assert 0 < len(page.meta(name="description")) <= 160, name
        assert page.meta(property="og:title") == page.title.removesuffix(SUFFIX)
        (structured,) = [
            script
            for script, each in zip(page.scripts, page.attributes("script"), strict=True)
            if each.get("type") == "application/ld+json"
        ]
        assert json.loads(structured)["headline"] == page.title.removesuffix(SUFFIX)


def test_every_page_has_a_markdown_file_with_the_same_content(
    pages: dict[str, Page], site: Path, documents_apis: list[Api]
) -> None:
    for name, page in pages.items():
        text = (site / name).with_suffix(".md").read_text(encoding="utf-8")
        assert "schema.org" not in text
        assert "[#](" not in text, f"{name}: a link of a heading to itself"
        assert f"# {page.title.removesuffix(SUFFIX)}\n" in text.replace("\\", ""), name
    text = (site / "giosg" / "teams" / "createTeam.md").read_text(encoding="utf-8")
    for words in ("# Create a team", "/api/v6/orgs/", "`users`", "giosg.teams.create(", "```json", "`name` string"):
        assert words in text, words
    assert "Try it" not in text


def test_an_overview_for_language_models_names_the_markdown_of_every_operation(
    site: Path, documents_apis: list[Api]
) -> None:
    text = (site / "llms.txt").read_text(encoding="utf-8")
    assert text.startswith(f"# {SITE}\n\n> ")
    for api in documents_apis:
        for operation in api.operations:
            assert f"({operation_link(operation)[1:].replace('.html', '.md')}): {operation.label}" in text
    for path in re.findall(r"\]\(([^)]+)\)", text):
        assert (site / path).is_file(), path


def test_every_operation_of_the_mocks_control_api_has_a_place(pages: dict[str, Page]) -> None:
    control = Document("mock", load_document(PROJECT / "scripts" / "mock" / "control.yaml"))
    page = pages["mock.html"]
    assert len(control.operations) > 20
    for operation in control.operations:
        assert operation.id in page.ids
        assert operation.path in page.text.replace("<wbr>", "")
        method = operation.definition.get("x-control")
        assert method is None or f"Control.{method}()" in page.text


def test_the_map_of_the_site_lists_every_page(pages: dict[str, Page], site: Path) -> None:
    root = ElementTree.parse(site / "sitemap.xml").getroot()
    listed = {element.text for element in root.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")}
    assert listed == pages.keys() - {"404.html"}


def test_the_permissions_of_every_operation_are_on_its_page(site: Path, documents_apis: list[Api]) -> None:
    count = 0
    for api in documents_apis:
        for operation in api.operations:
            text = (site / operation_link(operation)[1:]).read_text(encoding="utf-8")
            permissions = operation.definition.get("x-permissions")
            if permissions is None:
                assert "<dt>Permissions</dt>" not in text
                continue
            count += 1
            shown = re.findall(r'<code class="permission">([^<]+)</code>', text)
            assert shown == permissions["anyOf"]
            assert ("any valid credentials are enough" in text) == (not shown)
            assert ("Not needed for the caller" in text) == bool(permissions.get("exceptOwn"))
    assert count >= 152


def test_the_sources_of_every_operation_can_be_opened(pages: dict[str, Page], documents_apis: list[Api]) -> None:
    for api in documents_apis:
        sources = api.document.root["x-sources"]
        for operation in api.operations:
            source = operation.definition["x-source"]
            page = pages[operation_link(operation)[1:]]
            for key in source["from"]:
                assert sources[key]["title"] in page.text.replace("&#39;", "'").replace("&amp;", "&")
                assert "url" not in sources[key] or sources[key]["url"] in page.hrefs
            assert f'class="badge {source["evidence"]}"' in page.text


def test_documents_are_offered_by_api_combined_and_as_documented(site: Path, pages: dict[str, Page]) -> None:
    for api in APIS:
        offered = {path for path, _ in pages[f"{api}/index.html"].links()}
        assert {f"openapi/{api}.yaml", f"openapi/{api}.json", f"openapi/documented/{api}.json"} <= offered
        assert "openapi/combined.json" in {path for path, _ in pages["index.html"].links()}
    assert len(json.loads((site / "openapi" / "combined.json").read_text())["paths"]) > 80


def test_neighbours_breadcrumbs_and_the_place_in_the_navigation_agree(
    pages: dict[str, Page], documents_apis: list[Api]
) -> None:
    for api in documents_apis:
        order = [operation for resource in api.resources for operation in resource.operations]
        for before, after in pairwise(order):
            page, following = (pages[operation_link(each)[1:]] for each in (before, after))
            (next_link,) = [each["href"] for each in page.attributes("a") if each.get("rel") == "next"]
            (back_link,) = [each["href"] for each in following.attributes("a") if each.get("rel") == "prev"]
            assert str(next_link).rsplit("/", 1)[-1] == f"{after.id}.html"
            assert str(back_link).rsplit("/", 1)[-1] == f"{before.id}.html"
            (current,) = [each["href"] for each in page.attributes("a") if each.get("aria-current") == "page"]
            assert current == f"{before.id}.html"


def test_every_error_response_has_a_remedy_that_does_not_repeat_its_cause(site: Path) -> None:
    text = (site / "errors.html").read_text(encoding="utf-8")
    sentences = re.compile(r"[^.]{12,}\.")
    found = re.findall(
        r'<p>([^<]*(?:<(?!p class="remedy")[^<]*)*?)<p class="remedy"><strong>Remedy:</strong> ([^<]*)', text
    )
    assert len(found) > 60
    for cause, remedy in found:
        plain = re.sub(r"<[^>]+>", "", cause)
        shared = {each.strip() for each in sentences.findall(plain)} & {
            each.strip() for each in sentences.findall(remedy)
        }
        assert not shared, shared
