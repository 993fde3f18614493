"""The pages and the command that builds them: whole, offline, safe, all or nothing."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from scripts.docs.__main__ import main
from scripts.docs.documents import Api, operation_link
from scripts.docs.layout import SITE
from tests.conftest import APIS, Documents
from tests.docs.html import Page, read


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


def test_the_licences_are_shipped_beside_the_libraries(site: Path) -> None:
    for name in ("minisearch", "md5.min.js", "sha1.min.js"):
        assert "Copyright" in (site / f"{name}.LICENSE.txt").read_text(encoding="utf-8")


def test_an_overview_says_its_title_language_and_width(site: Path, api: str, document: dict[str, Any]) -> None:
    page = read(site / api / "index.html")
    assert page.title == f"{document['info']['title']} · {SITE}"
    assert page.attributes("html")[0]["lang"] == "en"
    assert page.meta(name="viewport") == "width=device-width, initial-scale=1"
    assert f"Version {document['info']['version']}" in page.text
    assert document["info"]["summary"] in unescape(page.text)


def test_the_index_links_every_part_of_the_site(site: Path, documents: Documents) -> None:
    index = read(site / "index.html")
    links = {str(each["href"]) for each in index.attributes("a")}
    moved = {
        f"{before}{api}{after}.html" for api in APIS for before, after in (("", ""), ("", "-schemas"), ("try-", ""))
    }
    assert links >= {file.name for file in site.glob("*.html")} - moved - {"404.html"}
    assert links >= {f"{api}/{page}" for api in APIS for page in ("index.html", "all.html", "schemas/index.html")}
    assert links >= {f"openapi/{api}.{kind}" for api in APIS for kind in ("yaml", "json")}
    assert "giosg Live HTTP API" in index.text
    paths = json.loads(documents.path("docs", "giosg").read_text(encoding="utf-8"))["paths"]
    count = sum("operationId" in operation for item in paths.values() for operation in item.values())
    assert f"{count} operations" in index.text


def test_a_page_of_an_operation_shows_all_that_the_document_says_of_it(
    pages: dict[str, Page], documents_apis: list[Api], api: str
) -> None:
    (described,) = [each for each in documents_apis if each.name == api]
    for operation in described.operations:
        page = pages[operation_link(operation)[1:]]
        text = unescape(re.sub(r"<[^>]+>", "", page.text))
        assert operation.title in text
        assert f"{operation.method.upper()} {operation.path}" in text
        for place in operation.parameters:
            assert f"{place.value['in']}.{place.value['name']}" in page.ids
        for media in operation.body / "content" if operation.body else ():
            assert media.name in text
        for status in operation.responses:
            assert f"response-{status}" in page.ids
        for sample in operation.definition["x-codeSamples"]:
            assert sample["source"].strip() in text
        for place in operation.responses.values():
            for link in place / "links":
                assert f"{link.value['operationId']}.html" in {href.rsplit("/", 1)[-1] for href in page.hrefs}


def test_each_operation_shows_the_note_on_its_evidence(site: Path, documents_apis: list[Api], api: str) -> None:
    (described,) = [each for each in documents_apis if each.name == api]
    for operation in described.operations:
        note = " ".join(operation.definition["x-source"].get("note", "").split())
        assert note in unescape((site / operation_link(operation)[1:]).read_text(encoding="utf-8"))


def test_the_overview_of_gotom_explains_the_signature(site: Path) -> None:
    text = (site / "gotom" / "index.html").read_text(encoding="utf-8")
    assert "gotom_app_api demo_user:f0nE58XDsOj1qiB9kXKuIhTgbDs=" in text
    assert ">Which user signs what</h" in text


def test_text_of_a_document_cannot_leave_its_place(small: Path, tmp_path: Path) -> None:
    nasty = "</script><script>alert(1)</script><!--<script> &amp; \u2028 ]]> {{ 7 * 7 }}"
    document = json.loads(small.read_text(encoding="utf-8"))
    document["info"]["description"] = nasty
    operation = document["paths"]["/a"]["get"]
    operation |= {"summary": nasty, "description": nasty, "x-permissions": {"anyOf": [nasty], "comment": nasty}}
    operation["parameters"] = [{"name": "x", "in": "query", "description": nasty, "example": nasty, "schema": {}}]
    operation["x-codeSamples"][0]["source"] = nasty
    write(small, document)
    assert main([str(small), "-o", str(tmp_path / "out")]) == 0
    for file in (tmp_path / "out").rglob("*.html"):
        page = read(file)
        inline = [each for each in page.attributes("script") if not {"src", "type"} & each.keys()]
        assert inline == [], file
        for script, each in zip(page.scripts, page.attributes("script"), strict=True):
            if "type" in each:
                json.loads(script)


def test_titles_and_summaries_are_escaped(small: Path, tmp_path: Path) -> None:
    change(small, title='<b>&"Small"', summary='"><script>alert(1)</script>')
    assert main([str(small), "-o", str(tmp_path / "out")]) == 0
    page = read(tmp_path / "out" / "small" / "index.html")
    assert page.title == f'<b>&"Small" · {SITE}'
    assert page.meta(name="description") == '"><script>alert(1)</script>'
    index = read(tmp_path / "out" / "index.html")
    assert index.attributes("b") == []
    assert all({"src", "type"} & each.keys() for each in index.attributes("script"))


def test_building_twice_gives_the_same_files(site_arguments: list[str], site: Path, tmp_path: Path) -> None:
    assert main([*site_arguments, "-o", str(tmp_path / "docs")]) == 0
    assert contents(tmp_path / "docs") == contents(site)


def contents(folder: Path) -> dict[str, bytes]:
    """The files of a folder and all below it."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


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
    assert capsys.readouterr().out == f"built 14 pages in {tmp_path / 'out'}; start at index.html\n"


def test_without_minisearch_the_build_fails_and_names_the_fix(
    small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scripts.docs.search._BUNDLE", tmp_path / "none.js")
    message = failure(capsys, small, "-o", tmp_path / "out")
    assert str(tmp_path / "none.js") in message
    assert "make setup" in message
    assert not (tmp_path / "out").exists()


def test_with_a_base_url_addresses_are_absolute(small: Path, tmp_path: Path) -> None:
    assert main([str(small), "--base-url", "https://docs.example.com/api", "-o", str(tmp_path / "out")]) == 0
    page = read(tmp_path / "out" / "small" / "index.html")
    address = "https://docs.example.com/api/small/index.html"
    assert {"rel": "canonical", "href": address} in page.attributes("link")
    assert page.meta(property="og:url") == address
    assert "Sitemap: https://docs.example.com/api/sitemap.xml\n" in (tmp_path / "out" / "robots.txt").read_text()
    assert f"<loc>{address}</loc>" in (tmp_path / "out" / "sitemap.xml").read_text()
    assert "(https://docs.example.com/api/small/index.md)" in (tmp_path / "out" / "llms.txt").read_text()
    missing = read(tmp_path / "out" / "404.html")
    assert all(href.startswith(("https://docs.example.com/api/", "#")) for href in missing.hrefs)
    assert {"rel": "stylesheet", "href": "https://docs.example.com/api/site.css"} in missing.attributes("link")


def test_a_tag_that_is_called_as_the_schemas_is_an_error(
    small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = json.loads(small.read_text(encoding="utf-8"))
    document["paths"]["/a"]["get"]["tags"] = ["schemas"]
    assert "the tag name schemas is reserved" in failure(capsys, write(small, document), "-o", tmp_path / "out")


def test_outdated_pages_are_deleted_and_other_files_stay(small: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert main([str(small), "-o", str(out)]) == 0
    (out / "own.txt").write_text("mine")
    document = json.loads(small.read_text(encoding="utf-8"))
    document["paths"]["/a"]["get"]["operationId"] = "getA"
    assert main([str(write(small, document)), "-o", str(out)]) == 0
    assert {file.stem for file in (out / "small" / "operations").glob("*.html")} == {"index", "getA"}
    assert not (out / "small" / "operations" / "readA.md").exists()
    assert (out / "own.txt").read_text() == "mine"


def test_a_failed_build_leaves_the_pages_of_an_earlier_one(
    small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main([str(small), "-o", str(out)]) == 0
    before = contents(out)
    capsys.readouterr()
    change(small, title="Changed")
    failure(capsys, small, tmp_path / "missing.json", "-o", out)
    assert contents(out) == before


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
        ("{", "bad.json:1: Expecting property name"),
        ("[]", "not an OpenAPI document"),
        ('{"info": {"title": "T"}}', "not an OpenAPI document"),
        ('{"info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {}}}}', "operationId"),
        ('{"info": {"title": "T", "version": "1"}, "paths": {}, "x": NaN}', "NaN is not a JSON number"),
    ],
)
def test_an_invalid_document_is_an_error_that_names_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, reason: str
) -> None:
    (tmp_path / "bad.json").write_text(text)
    message = failure(capsys, tmp_path / "bad.json", "-o", tmp_path / "out")
    assert str(tmp_path / "bad.json") in message
    assert reason in message


def test_a_missing_document_is_an_error_that_names_the_fix(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
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
    assert "cannot be written" in failure(capsys, small, "-o", tmp_path / "file" / "out")


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
    assert message == f"error: {small}: small: dangling reference #/components/responses/None\n"
