"""The whole site: which files there are, and what each is made from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.docs import error_responses, evidence_pages, markdown, search_index
from scripts.docs.documents import Api, read_api
from scripts.docs.errors import DocsError
from scripts.docs.guides import GUIDES, Guide, read_guides, render_text
from scripts.docs.layout import Layout, Link, Menu, static_files
from scripts.docs.playground import FILE as PLAYGROUND_FILE
from scripts.docs.playground import find_signature, render_playground
from scripts.docs.redoc import BUNDLE, read_redoc
from scripts.docs.reference import render_reference
from scripts.docs.schemas import render_schemas
from scripts.docs.signature import describe_signatures
from scripts.docs.tryit import page_of, render_try_it

INDEX = "index.html"
CHANGELOG_FILE = "changelog.html"
COVERAGE_FILE = "coverage.html"
# Pages that stand in the bar when they are there, in this order.
PAGES = (
    Link(error_responses.FILE, "Errors"),
    Link(PLAYGROUND_FILE, "Playground"),
    Link(evidence_pages.EVIDENCE_FILE, "Evidence"),
    Link(COVERAGE_FILE, "Coverage"),
    Link(evidence_pages.CONTRADICTIONS_FILE, "Contradictions"),
    Link(CHANGELOG_FILE, "Changelog"),
)


@dataclass(frozen=True, slots=True)
class Sources:
    """What the site is made from. `released` is the folder of the bundled documents to offer, if there is one.

    `coverage` is a page in Markdown that counts the evidence; without one the site counts it by itself.
    """

    documents: Sequence[Path]
    redoc: Path = BUNDLE
    guides: Path = GUIDES
    changelog: Path | None = None
    coverage: Path | None = None
    released: Path | None = None
    allow_real_hosts: bool = False


def build(sources: Sources) -> dict[str, str]:
    """The files of the site, text by name. Raises DocsError; nothing is written."""
    files = read_redoc(sources.redoc) | static_files()
    apis = _read_apis(sources.documents, files)
    guides = read_guides(sources.guides, apis)
    texts = {CHANGELOG_FILE: sources.changelog, COVERAGE_FILE: sources.coverage}
    written = {file: _text(path) for file, path in texts.items() if path is not None}
    made = {error_responses.FILE, evidence_pages.EVIDENCE_FILE, evidence_pages.CONTRADICTIONS_FILE, *written}
    made |= {PLAYGROUND_FILE} if any(find_signature(api) for api in apis) else set()
    layout = Layout(_menus(apis, guides, made))

    downloads = {api.name: _downloads(api, sources.released) for api in apis}
    remedies = error_responses.read_remedies()
    found = []
    for api, path in zip(apis, sources.documents, strict=True):
        try:
            found += error_responses.error_responses(api, remedies)
            files[api.reference] = render_reference(api, layout)
            files[api.schemas_page] = render_schemas(api, layout)
            files |= render_try_it(api, layout, allow_real_hosts=sources.allow_real_hosts)
        except (DocsError, ValueError) as error:  # ValueError: a number that JSON has no words for
            raise DocsError(f"{path}: {error}") from error
        files |= downloads[api.name]
    files[error_responses.FILE] = error_responses.render_error_responses(found, apis, layout)
    files[evidence_pages.EVIDENCE_FILE] = evidence_pages.render_evidence(
        apis, layout, COVERAGE_FILE if COVERAGE_FILE in written else None
    )
    files[evidence_pages.CONTRADICTIONS_FILE] = evidence_pages.render_contradictions(apis, layout)
    files |= render_playground(apis, layout)
    for guide in guides:
        if guide.file in files:
            raise DocsError(f"{sources.guides}: the page {guide.file} is taken; rename the guide")
        files[guide.file] = render_text(guide.text, guide.file, layout)
    files |= {file: render_text(text, file, layout) for file, text in written.items()}
    files[search_index.NAME] = search_index.render_index(apis, guides, found)
    files[INDEX] = _index(apis, guides, {name: list(texts) for name, texts in downloads.items()}, layout)
    return files


def _read_apis(documents: Sequence[Path], taken: dict[str, str]) -> list[Api]:
    apis: dict[str, Api] = {}
    reserved = {INDEX, *(page.file for page in PAGES), *taken}
    for path in documents:
        api = read_api(path)
        pages = {api.reference, api.schemas_page, page_of(api.document)}
        if api.name in apis or pages & reserved:
            raise DocsError(f"{path}: the page {api.reference} is taken; rename the document")
        reserved |= pages
        try:
            describe_signatures(api.document.root)
        except DocsError as error:
            raise DocsError(f"{path}: {error}") from error
        apis[api.name] = api
    return list(apis.values())


def _menus(apis: Sequence[Api], guides: Sequence[Guide], made: set[str]) -> list[Menu]:
    return [
        Menu("Guides", tuple(Link(guide.file, guide.title) for guide in guides)),
        Menu("Operations", tuple(Link(api.reference, api.title) for api in apis)),
        Menu("Schemas", tuple(Link(api.schemas_page, api.title) for api in apis)),
        Menu("", tuple(page for page in PAGES if page.file in made)),
    ]


def _text(path: Path) -> markdown.Rendered:
    try:
        return markdown.document(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DocsError(f"{path}: cannot read ({error.strerror})") from error


def _downloads(api: Api, folder: Path | None) -> dict[str, str]:
    if folder is None:
        return {}
    try:
        return {
            f"{api.name}.{kind}": (folder / f"{api.name}.{kind}").read_text(encoding="utf-8")
            for kind in ("yaml", "json")
        }
    except OSError as error:
        raise DocsError(f"{error.filename}: cannot read ({error.strerror}); `make bundle` makes it") from error


def _index(apis: Sequence[Api], guides: Sequence[Guide], downloads: dict[str, list[str]], layout: Layout) -> str:
    entries = [
        {
            "api": api,
            "operations": len(api.operations),
            "try_it": page_of(api.document),
            "downloads": downloads[api.name],
        }
        for api in apis
    ]
    return layout.render(
        "index.html",
        INDEX,
        title="API reference",
        description="Operations, schemas and guides, with samples that are run against a mock server. Each statement "
        "says what it rests on. The pages work offline and ask no other host.",
        entries=entries,
        guides=guides,
        more=layout.menus[-1].links,
    )
