"""The pages and the command that builds them: whole, offline, safe, all or nothing."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from scripts.docs.__main__ import main
from scripts.docs.redoc import BUNDLE, LICENSE_NAME, SCRIPT_NAME
from tests.conftest import APIS, Documents
from tests.docs.conftest import site_arguments

LOADING = {"src", "srcset", "poster", "data", "action", "formaction", "background", "ping"}


class Page(HTMLParser):
    """What a page consists of, as a browser reads it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self.title = ""
        self._open = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._open = tag
        if tag == "script":
            self.scripts.append("")

    def handle_endtag(self, tag: str) -> None:
        self._open = ""

    def handle_data(self, data: str) -> None:
        if self._open == "script":
            self.scripts[-1] += data
        if self._open == "title":
            self.title += data

    def attributes(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]

    def meta(self, **wanted: str) -> str:
        (found,) = [each for each in self.attributes("meta") if wanted.items() <= each.items()]
        return found["content"] or ""

    @property
    def document(self) -> dict[str, Any]:
        (index,) = [i for i, each in enumerate(self.attributes("script")) if each.get("id") == "document"]
        document: dict[str, Any] = json.loads(self.scripts[index])
        return document


def read(file: Path) -> Page:
    return Page(file.read_text(encoding="utf-8"))


@pytest.fixture(autouse=True)
def no_guides(small_guides: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Guides link to operations of the real documents, which a small one has not."""
    if "site" not in request.fixturenames:
        monkeypatch.setattr("scripts.docs.__main__.GUIDES", small_guides)


@pytest.fixture
def small_guides(tmp_path: Path) -> Path:
    """A folder of one guide."""
    folder = tmp_path / "guides"
    folder.mkdir()
    (folder / "1-first.md").write_text("# First\n\nLead.\n\n## Part\n\nText.\n")
    return folder


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A document of one operation."""
    sources = [{"lang": "Python", "source": "print()"}, {"lang": "Shell", "source": "true"}]
    return write(
        tmp_path / "small.json",
        {
            "openapi": "3.1.0",
            "info": {"title": "Small", "version": "1"},
            "paths": {"/a": {"get": {"operationId": "readA", "x-codeSamples": sources}}},
        },
    )


def write(path: Path, document: Any) -> Path:
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def change(path: Path, **info: Any) -> None:
    document = json.loads(path.read_text(encoding="utf-8"))
    document["info"] |= info
    write(path, document)


def failure(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """What a build says that has to fail without a traceback and without output."""
    assert main([str(argument) for argument in arguments]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("error: ")
    return printed.err


def test_there_is_a_page_per_api_an_index_redoc_and_its_licences(site: Path) -> None:
    names = {file.name for file in site.iterdir()}
    assert names >= {"index.html", SCRIPT_NAME, LICENSE_NAME, "site.css", "site.js", "search.js", "search-index.js"}
    assert names >= {f"{api}{ending}" for api in APIS for ending in (".html", "-schemas.html", ".yaml", ".json")}
    assert names >= {"errors.html", "evidence.html", "contradictions.html", "changelog.html"}


def test_a_page_says_its_title_language_and_width(site: Path, api: str, document: dict[str, Any]) -> None:
    page = read(site / f"{api}.html")
    assert page.text.startswith("<!DOCTYPE html>")
    assert page.title == f"{document['info']['title']} {document['info']['version']}"
    assert page.attributes("html") == [{"lang": "en"}]
    assert page.meta(name="viewport") == "width=device-width, initial-scale=1"


def test_the_index_links_every_page(site: Path, documents: Documents) -> None:
    index = read(site / "index.html")
    links = {str(each["href"]) for each in index.attributes("a")}
    assert links >= {file.name for file in site.glob("*.html")}
    assert links >= {f"{api}.{kind}" for api in APIS for kind in ("yaml", "json")}
    assert "giosg Live HTTP API" in index.text
    paths = json.loads(documents.path("docs", "giosg").read_text(encoding="utf-8"))["paths"]
    count = sum("operationId" in operation for item in paths.values() for operation in item.values())
    assert f"{count} operations" in index.text


def test_a_page_loads_nothing_but_what_lies_beside_it(site: Path) -> None:
    for file in site.glob("*.html"):
        check_loads(site, read(file))


def check_loads(site: Path, page: Page) -> None:
    loads = [str(value) for _, each in page.elements for key, value in each.items() if key in LOADING]
    loads += [str(each["href"]) for tag in ("link", "base") for each in page.attributes(tag)]
    assert loads
    for load in loads:
        assert load == "data:," or (site / load).is_file(), load
    assert not page.attributes("style")
    assert not [each for _, each in page.elements if "style" in each]


def test_stylesheets_load_nothing(site: Path) -> None:
    for file in site.glob("*.css"):
        text = file.read_text(encoding="utf-8")
        assert "url(" not in text
        assert "@import" not in text


def test_the_policy_of_a_page_lets_it_ask_no_other_host(site: Path) -> None:
    for file in site.glob("*.html"):
        check_policy(
            read(file).meta(**{"http-equiv": "Content-Security-Policy"}),
            drawn="Redoc.init" in file.read_text(),
            calls=file.name.startswith("try-"),
        )


def check_policy(policy: str, drawn: bool, calls: bool) -> None:
    directives = dict(directive.strip().split(" ", 1) for directive in policy.split(";"))
    assert directives.pop("default-src") == "'none'"
    if calls:
        assert directives.pop("connect-src") == "http://127.0.0.1:* http://localhost:*"
    for name, sources in directives.items():
        for source in sources.split():
            own = source in {"'none'", "'self'", "data:", "file:", "blob:"} or source.startswith("'sha256-")
            assert own or (drawn and (name, source) == ("style-src", "'unsafe-inline'")), f"{name} {source}"


def test_the_policy_allows_exactly_the_script_that_starts_redoc(site: Path, api: str) -> None:
    page = read(site / f"{api}.html")
    start = page.scripts[-1]
    assert "Redoc.init" in start
    digest = base64.b64encode(hashlib.sha256(start.encode()).digest()).decode()
    policy = page.meta(**{"http-equiv": "Content-Security-Policy"})
    assert re.findall(r"script-src ([^;]+)", policy) == [f"'self' file: 'sha256-{digest}'"]


def test_the_copy_of_redoc_does_not_ask_for_its_logo(site: Path) -> None:
    copied = (site / SCRIPT_NAME).read_text(encoding="utf-8")
    locked = BUNDLE.read_text(encoding="utf-8")
    assert "cdn.redoc.ly" in locked
    assert "cdn.redoc.ly" not in copied
    assert "sourceMappingURL=redoc" not in copied
    assert len(locked) - len(copied) < 200


def test_a_page_holds_the_whole_document(site: Path, api: str, document: dict[str, Any]) -> None:
    shown = read(site / f"{api}.html").document
    assert shown["components"].keys() == document["components"].keys()
    assert shown["components"]["schemas"].keys() == document["components"]["schemas"].keys()
    for path, item in document["paths"].items():
        for method, operation in item.items():
            changed = shown["paths"][path][method]
            added = {"description", "x-badges"}
            assert without(changed, added) == without(operation, added)
            if isinstance(operation, dict):
                assert changed["description"].startswith(operation["description"].rstrip())
    assert shown["info"]["description"].startswith(document["info"]["description"].rstrip())
    assert "<SecurityDefinitions />" in shown["info"]["description"]


def without(node: Any, names: set[str]) -> Any:
    return {key: value for key, value in node.items() if key not in names} if isinstance(node, dict) else node


def test_each_operation_shows_its_evidence_with_source_and_note(site: Path, api: str, document: dict[str, Any]) -> None:
    shown = read(site / f"{api}.html").document
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if not isinstance(operation, dict) or "operationId" not in operation:
                continue
            source = operation["x-source"]
            operation = shown["paths"][path][method]
            assert [badge["name"] for badge in operation["x-badges"]] == [source["evidence"]]
            assert f"**Evidence: {source['evidence']}** (" in operation["description"]
            for key in source["from"]:
                cited = document["x-sources"][key]
                shown_as = f"[{cited['title']}]({cited['url']})" if "url" in cited else cited["title"]
                assert shown_as in operation["description"]
            assert source.get("note", "") in operation["description"]


def test_the_gotom_page_explains_the_signature(site: Path) -> None:
    scheme = read(site / "gotom.html").document["components"]["securitySchemes"]["gotomHmac"]
    assert "gotom_app_api demo_user:f0nE58XDsOj1qiB9kXKuIhTgbDs=" in scheme["description"]
    assert "### Which user signs what" in scheme["description"]


def test_text_of_a_document_cannot_leave_its_script_element(small: Path, tmp_path: Path) -> None:
    nasty = "</script><script>alert(1)</script><!--<script> &amp; \u2028 ]]> {{ 7 * 7 }}"
    change(small, description=nasty)
    assert main([str(small), "-o", str(tmp_path / "out")]) == 0
    page = read(tmp_path / "out" / "small.html")
    assert len(page.scripts) == 5
    assert page.document["info"]["description"] == nasty


def test_titles_and_summaries_are_escaped(small: Path, tmp_path: Path) -> None:
    change(small, title='<b>&"Small"', summary='"><script>alert(1)</script>')
    assert main([str(small), "-o", str(tmp_path / "out")]) == 0
    page = read(tmp_path / "out" / "small.html")
    assert page.title == '<b>&"Small" 1'
    assert page.meta(name="description") == '"><script>alert(1)</script>'
    index = read(tmp_path / "out" / "index.html")
    assert index.attributes("b") == []
    assert all(each.keys() == {"src", "defer"} for each in index.attributes("script"))


def test_building_twice_gives_the_same_files(documents: Documents, site: Path, tmp_path: Path) -> None:
    main([*site_arguments(documents, tmp_path / "released"), "-o", str(tmp_path / "docs")])
    assert {file.name: file.read_bytes() for file in (tmp_path / "docs").iterdir()} == {
        file.name: file.read_bytes() for file in site.iterdir()
    }


def test_the_evidence_is_counted_once_by_the_site_or_by_a_page_that_is_given(small: Path, tmp_path: Path) -> None:
    assert main([str(small), "-o", str(tmp_path / "out")]) == 0
    assert read(tmp_path / "out" / "evidence.html").attributes("table")
    (tmp_path / "coverage.md").write_text("# Coverage\n\nCounted.\n\n| a | b |\n|---|---|\n| `{x}` | 1 |\n")
    assert main([str(small), "--coverage", str(tmp_path / "coverage.md"), "-o", str(tmp_path / "given")]) == 0
    evidence = read(tmp_path / "given" / "evidence.html")
    assert not evidence.attributes("table")
    assert {"href": "coverage.html"} in evidence.attributes("a")
    assert "<code>{x}</code>" in read(tmp_path / "given" / "coverage.html").text


def test_the_command_says_what_it_has_built(small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(small), "-o", str(tmp_path / "out")]) == 0
    assert capsys.readouterr().out == f"built 8 pages in {tmp_path / 'out'}; start at index.html\n"


def test_without_redoc_it_fails_and_names_the_way_out(
    small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    message = failure(capsys, small, "-o", tmp_path / "out", "--redoc", tmp_path / "none.js")
    assert str(tmp_path / "none.js") in message
    assert "make setup" in message
    assert not (tmp_path / "out").exists()


def test_a_redoc_that_loads_its_logo_in_another_way_is_refused(
    small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / SCRIPT_NAME
    other.write_text('img({src:"https://cdn.example.com/logo.svg"})')
    (tmp_path / LICENSE_NAME).write_text("MIT")
    assert "no longer loads its logo" in failure(capsys, small, "-o", tmp_path / "out", "--redoc", other)
    assert not (tmp_path / "out").exists()


def test_a_redoc_that_colours_patterns_in_another_way_is_refused(
    small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / SCRIPT_NAME
    other.write_text(BUNDLE.read_text(encoding="utf-8").replace("#0e7c86", "#000000"), encoding="utf-8")
    (tmp_path / LICENSE_NAME).write_text("MIT")
    assert "no longer colours patterns" in failure(capsys, small, "-o", tmp_path / "out", "--redoc", other)


def test_a_failed_build_leaves_the_pages_of_an_earlier_one(
    small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main([str(small), "-o", str(out)]) == 0
    before = {file.name: file.read_bytes() for file in out.iterdir()}
    capsys.readouterr()
    change(small, title="Changed")
    failure(capsys, small, tmp_path / "missing.json", "-o", out)
    assert {file.name: file.read_bytes() for file in out.iterdir()} == before


@pytest.mark.parametrize(
    ("samples", "lacking"),
    [
        (None, "Python, Shell"),
        ([{"lang": "Python", "source": "print()"}], "Shell"),
        ([{"lang": "Python", "source": "print()"}, {"lang": "Shell", "source": ""}], "Shell"),
        ([{"lang": "Shell", "source": "true"}, {"lang": "Shell", "source": "true"}], "Python, Shell"),
    ],
)
def test_an_operation_without_one_sample_per_language_is_an_error(
    small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], samples: Any, lacking: str
) -> None:
    document = json.loads(small.read_text(encoding="utf-8"))
    del document["paths"]["/a"]["get"]["x-codeSamples"]
    if samples is not None:
        document["paths"]["/a"]["get"]["x-codeSamples"] = samples
    write(small, document)
    message = failure(capsys, small, "-o", tmp_path / "out")
    assert "overlays/docs/samples/small/" in message
    assert message.endswith(f"\n  readA: {lacking}\n")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "not JSON"),
        ("[]", "not an OpenAPI document"),
        ('{"info": {"title": "T"}}', "not an OpenAPI document"),
        ('{"info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {}}}}', "operationId"),
        ('{"info": {"title": "T", "version": "1"}, "paths": {}, "x": NaN}', "not JSON compliant"),
    ],
)
def test_what_is_no_document_is_an_error_that_names_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, reason: str
) -> None:
    (tmp_path / "bad.json").write_text(text)
    message = failure(capsys, tmp_path / "bad.json", "-o", tmp_path / "out")
    assert str(tmp_path / "bad.json") in message
    assert reason in message


def test_a_missing_document_is_an_error_that_names_the_way_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "make overlays" in failure(capsys, tmp_path / "none.json", "-o", tmp_path / "out")


@pytest.mark.parametrize("name", ["small.json", "index.json"])
def test_two_pages_of_one_name_are_an_error(
    small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (tmp_path / "other").mkdir()
    other = write(tmp_path / "other" / name, json.loads(small.read_text(encoding="utf-8")))
    assert f"{other}: the page" in failure(capsys, small, other, "-o", tmp_path / "out")


def test_a_folder_that_cannot_be_written_is_an_error(
    small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    assert "cannot write" in failure(capsys, small, "-o", tmp_path / "file" / "out")


@pytest.mark.parametrize("arguments", [[], ["a.json"], ["-o", "out"], ["a.json", "-o", "out", "--nonsense"]])
def test_wrong_usage_exits_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2


def test_help_teaches(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    assert "python -m scripts.docs build/docs-variant/*.json -o build/docs" in capsys.readouterr().out


def test_a_dangling_reference_is_an_error_that_names_the_document(
    small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = json.loads(small.read_text(encoding="utf-8"))
    document["paths"]["/a"]["get"]["responses"] = {"404": {"$ref": "#/components/responses/None"}}
    message = failure(capsys, write(small, document), "-o", tmp_path / "out")
    assert message == f"error: {small}: small: #/components/responses/None leads nowhere\n"
