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
from tests.conftest import Documents
from tests.docs.conftest import APIS

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
        return json.loads(self.scripts[index])


def read(file: Path) -> Page:
    return Page(file.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def site(documents: Documents, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the pages as `make docs` builds them."""
    folder = tmp_path_factory.mktemp("docs")
    assert main([*(str(documents.path("docs", api)) for api in APIS), "-o", str(folder)]) == 0
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
    assert {file.name for file in site.iterdir()} == {
        *(f"{api}.html" for api in APIS),
        "index.html",
        SCRIPT_NAME,
        LICENSE_NAME,
    }


def test_a_page_says_its_title_language_and_width(site: Path, api: str, document: dict[str, Any]) -> None:
    page = read(site / f"{api}.html")
    assert page.text.startswith("<!DOCTYPE html>")
    assert page.title == f"{document['info']['title']} {document['info']['version']}"
    assert page.attributes("html") == [{"lang": "en"}]
    assert page.meta(name="viewport") == "width=device-width, initial-scale=1"


def test_the_index_links_every_page(site: Path) -> None:
    index = read(site / "index.html")
    links = [each["href"] for each in index.attributes("a")]
    assert links == [f"{api}.html" for api in APIS]
    assert all((site / str(link)).is_file() for link in links)
    assert "giosg Live HTTP API" in index.text
    assert "65 operations" in index.text


@pytest.mark.parametrize("name", ["index", *APIS])
def test_a_page_loads_nothing_but_what_lies_beside_it(site: Path, name: str) -> None:
    page = read(site / f"{name}.html")
    loads = [str(value) for _, each in page.elements for key, value in each.items() if key in LOADING]
    loads += [str(each["href"]) for tag in ("link", "base") for each in page.attributes(tag)]
    assert loads
    for load in loads:
        assert load == "data:," or (site / load).is_file(), load
    styles = "".join(re.findall(r"<style>(.*?)</style>", page.text, re.DOTALL))
    assert styles
    assert "url(" not in styles
    assert "@import" not in styles


@pytest.mark.parametrize("name", ["index", *APIS])
def test_the_policy_of_a_page_lets_it_ask_no_other_host(site: Path, name: str) -> None:
    policy = read(site / f"{name}.html").meta(**{"http-equiv": "Content-Security-Policy"})
    directives = dict(directive.strip().split(" ", 1) for directive in policy.split(";"))
    assert directives.pop("default-src") == "'none'"
    for name, sources in directives.items():
        for source in sources.split():
            own = source in {"'none'", "'self'", "data:", "file:", "blob:"} or source.startswith("'sha256-")
            assert own or (name, source) == ("style-src", "'unsafe-inline'"), f"{name} {source}"


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
    assert shown["paths"] == document["paths"]
    assert shown["components"].keys() == document["components"].keys()
    assert shown["components"]["schemas"] == document["components"]["schemas"]
    assert shown["info"]["description"].startswith(document["info"]["description"].rstrip())
    assert "<SecurityDefinitions />" in shown["info"]["description"]


def test_the_gotom_page_explains_the_signature(site: Path) -> None:
    scheme = read(site / "gotom.html").document["components"]["securitySchemes"]["gotomHmac"]
    assert "gotom_app_api demo_user:f0nE58XDsOj1qiB9kXKuIhTgbDs=" in scheme["description"]
    assert "### Which user signs what" in scheme["description"]


def test_text_of_a_document_cannot_leave_its_script_element(small: Path, tmp_path: Path) -> None:
    nasty = "</script><script>alert(1)</script><!--<script> &amp; \u2028 ]]> {{ 7 * 7 }}"
    change(small, description=nasty)
    assert main([str(small), "-o", str(tmp_path / "out")]) == 0
    page = read(tmp_path / "out" / "small.html")
    assert len(page.scripts) == 3
    assert page.document["info"]["description"] == nasty


def test_titles_and_summaries_are_escaped(small: Path, tmp_path: Path) -> None:
    change(small, title='<b>&"Small"', summary='"><script>alert(1)</script>')
    assert main([str(small), "-o", str(tmp_path / "out")]) == 0
    page = read(tmp_path / "out" / "small.html")
    assert page.title == '<b>&"Small" 1'
    assert page.meta(name="description") == '"><script>alert(1)</script>'
    index = read(tmp_path / "out" / "index.html")
    assert index.attributes("b") == index.attributes("script") == []


def test_building_twice_gives_the_same_files(documents: Documents, site: Path, tmp_path: Path) -> None:
    main([*(str(documents.path("docs", api)) for api in APIS), "-o", str(tmp_path)])
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {
        file.name: file.read_bytes() for file in site.iterdir()
    }


def test_the_command_says_what_it_has_built(small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(small), "-o", str(tmp_path / "out")]) == 0
    assert capsys.readouterr().out == f"built small.html in {tmp_path / 'out'}; start at index.html\n"


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
    assert "overlays/docs/small.yaml" in message
    assert message.endswith(f"\n  readA: {lacking}\n")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "not JSON"),
        ("[]", "not an OpenAPI document"),
        ('{"info": {"title": "T"}}', "not an OpenAPI document"),
        ('{"info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {}}}}', "operationId"),
        ('{"info": {"title": "T", "version": "1"}, "x": NaN}', "not JSON compliant"),
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
