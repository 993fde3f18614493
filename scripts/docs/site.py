"""The whole site: its files, and what each is generated from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from scripts.docs import error_responses, evidence_pages, machine, markdown, mock
from scripts.docs.documents import Api, read_api
from scripts.docs.downloads import Downloads, read_downloads
from scripts.docs.errors import DocsError
from scripts.docs.guides import GUIDES, Guide, read_guides, render_text
from scripts.docs.layout import SITE, Layout, static_files
from scripts.docs.navigation import Link, site_sidebar
from scripts.docs.playground import FILE as PLAYGROUND_FILE
from scripts.docs.playground import find_signature, render_playground
from scripts.docs.programs import PROGRAMS, read_programs
from scripts.docs.redirects import redirects
from scripts.docs.reference import Reference
from scripts.docs.schemas import render_schemas
from scripts.docs.sdk.pages import sdk_reference
from scripts.docs.search import Contents, search_files
from scripts.docs.signature import describe_signatures
from scripts.docs.tryit import script_files, try_it
from scripts.docs.versions import LIST, UNRELEASED, Version, versions_script
from scripts.docs.workflows import WORKFLOWS, read_workflows

INDEX = "index.html"
NOT_FOUND = "404.html"
CHANGELOG = Link("/changelog.html", "Changelog")
COVERAGE = Link("/coverage.html", "Coverage")
TESTED = Link("/contract-coverage.html", "Contract coverage")
ERRORS = Link(f"/{error_responses.FILE}", "Errors")
MOCK = Link(f"/{mock.FILE}", "Mock server")
PLAYGROUND = Link(f"/{PLAYGROUND_FILE}", "Signing playground")
EVIDENCE = Link(f"/{evidence_pages.EVIDENCE_FILE}", "Evidence")
CONTRADICTIONS = Link(f"/{evidence_pages.CONTRADICTIONS_FILE}", "Contradictions and gaps")


@dataclass(frozen=True, slots=True)
class Sources:
    """The input of the site.

    Attributes:
        documents: docs variants of the APIs.
        coverage: Markdown page with the evidence coverage; without it, the site computes counts.
        tested: Markdown page with the coverage of the contract tests, if they have run.
        released: folder of documents for download, if any.
        base_url: address of the published site; empty if unknown.
        version: the documented release.
        control: OpenAPI document of the mock's control API, for its page.
    """

    documents: Sequence[Path]
    guides: Path = GUIDES
    workflows: Path = WORKFLOWS
    programs: Path = PROGRAMS
    changelog: Path | None = None
    coverage: Path | None = None
    tested: Path | None = None
    released: Path | None = None
    allow_real_hosts: bool = False
    base_url: str = ""
    version: str = UNRELEASED
    control: Path | None = None


@dataclass(slots=True)
class _Site:
    """The site during the build: its parts, and the files so far."""

    sources: Sources
    apis: Sequence[Api]
    guides: Sequence[Guide]
    workflows: Sequence[Guide]
    texts: dict[Link, markdown.Rendered]
    downloads: Downloads
    layout: Layout
    remedies: error_responses.Remedies = field(default_factory=error_responses.read_remedies)
    files: dict[str, str | bytes] = field(default_factory=dict)
    errors: list[error_responses.ErrorResponse] = field(default_factory=list)
    methods: dict[str, list[Link]] = field(default_factory=dict)
    sdk_pages: dict[Link, str] = field(default_factory=dict)

    @property
    def lookup(self) -> list[Link]:
        """The links to reference pages."""
        return _lookup(self.sources, self.apis, self.texts)

    @property
    def background(self) -> list[Link]:
        """The links to pages about the descriptions."""
        return _background(self.texts)

    @property
    def other_statuses(self) -> list[tuple[str, str, str]]:
        return error_responses.other_statuses(self.errors, self.remedies)

    def add_apis(self) -> None:
        for api, path in zip(self.apis, self.sources.documents, strict=True):
            try:
                errors = error_responses.error_responses(api, self.remedies)
                sdk = sdk_reference(api)
                forms = try_it(api, allow_real_hosts=self.sources.allow_real_hosts)
                self.files |= Reference(api, self.layout, errors, self.downloads, forms, sdk).pages()
                self.files |= forms.files()
                if sdk:
                    self.files |= sdk.pages(self.layout)
                    self.methods |= sdk.methods()
                    self.sdk_pages |= sdk.links()
                self.files |= render_schemas(api, self.layout)
            except (DocsError, ValueError) as error:  # ValueError: NaN or an infinity
                raise DocsError(f"{path}: {error}") from error
            self.errors += errors

    def add_pages(self) -> None:
        counted = COVERAGE.link if COVERAGE in self.texts else None
        self.files |= {
            error_responses.FILE: error_responses.render_error_responses(
                self.errors, self.other_statuses, self.apis, self.layout
            ),
            evidence_pages.EVIDENCE_FILE: evidence_pages.render_evidence(self.apis, self.layout, counted),
            evidence_pages.CONTRADICTIONS_FILE: evidence_pages.render_contradictions(self.apis, self.layout),
            INDEX: self._index(),
            NOT_FOUND: self._not_found(),
        }
        if self.sources.control:
            self.files[mock.FILE] = mock.render_control(mock.read_control(self.sources.control), self.layout)
        for link, text in self.texts.items():
            self.files[link.link[1:]] = render_text(text, link.link[1:], self.layout)
        for guide in (*self.guides, *self.workflows):
            if guide.file in self.files or guide.file == PLAYGROUND_FILE:
                raise DocsError(f"{self.sources.guides}: the page {guide.file} is taken; rename the guide")
            self.files[guide.file] = render_text(guide.text, guide.file, self.layout)

    def add_rest(self) -> None:
        """Add scripts, styles, downloads, and files derived from the pages."""
        found = render_playground(self.apis, self.layout)
        self.files |= {name: text for name, text in found.items() if name.endswith(".html")}
        pages = {name: str(text) for name, text in self.files.items() if name.endswith(".html")}
        self.files |= found | static_files() | script_files() | self.downloads.files
        self.files |= machine.markdown_pages(pages)
        more = [*self.lookup, *self.background]
        base, guides = self.layout.base_url, [*self.guides, *self.workflows]
        self.files["llms.txt"] = machine.llms_txt(self.apis, guides, more, base)
        self.files["sitemap.xml"] = machine.sitemap([name for name in pages if name != NOT_FOUND], base)
        self.files["robots.txt"] = machine.robots(base)
        self.files |= search_files(self._contents())
        for api in self.apis:
            self.files |= redirects(api)
        own = Version(self.sources.version, "", tuple(sorted(name for name in self.files if name.endswith(".html"))))
        self.files[LIST] = versions_script("", [own])

    def _index(self) -> str:
        return self.layout.render(
            "index.html",
            INDEX,
            title=f"{SITE} API docs",
            description="Reference, guides and samples for giosg, Interaction Designer and goTom, with a mock server "
            "to try everything on. Made from public sources, not by the vendors.",
            entries=[(api, self.downloads.of(api.name)) for api in self.apis],
            combined=self.downloads.combined,
            guides=self.guides,
            workflows=self.workflows,
            columns="wide",
            more=self.lookup,
            background=self.background,
        )

    def _not_found(self) -> str:
        """Render the page for unknown addresses. It is shown for any folder, so its links are absolute."""
        page = self.layout.render(
            "not-found.html", NOT_FOUND, title="Page not found", description="There is no page at this address."
        )
        base = self.layout.base_url
        return machine.absolute(page, base) if base else page

    def _contents(self) -> Contents:
        pages = {
            ERRORS: "Error responses, status codes, violation codes, rate limit, remedies.",
            MOCK: "Control API of the mock server: reset, demo data, snapshots, clock, faults, journal, webhooks.",
            PLAYGROUND: "Sign a request; HMAC, string-to-sign, wrong signature, debug.",
            EVIDENCE: "What the descriptions rest on: documented, archived, observed, inferred; sources.",
            CONTRADICTIONS: "Where the vendors' pages contradict each other or leave something open.",
        }
        shown = [(link, text) for link, text in pages.items() if link in (*self.lookup, *self.background)]
        shown += self.sdk_pages.items()
        texts = list(self.texts.items())
        guides = [*self.guides, *self.workflows]
        return Contents(self.apis, guides, self.errors, self.other_statuses, shown, texts, self.methods)


def build(sources: Sources) -> dict[str, str | bytes]:
    """Return the files of the site: content by path. Raises DocsError; nothing is written."""
    apis = _read_apis(sources.documents)
    workflows = read_workflows(sources.workflows, apis)
    programs = read_programs(sources.programs, apis)
    guides = [*read_guides(sources.guides, apis), *programs.guides]
    paths = {CHANGELOG: sources.changelog, COVERAGE: sources.coverage, TESTED: sources.tested}
    texts = {link: _text(path) for link, path in paths.items() if path is not None}
    workflow_links = [Link(guide.link, guide.title) for guide in workflows.guides]
    guide_links = [Link(guide.link, guide.title) for guide in guides]
    lookup = _lookup(sources, apis, texts)
    layout = Layout(
        site_sidebar(apis, guide_links, workflow_links, lookup, _background(texts)),
        [Link(api.link, api.title) for api in apis],
        [*([Link(guide_links[0].link, "Guides")] if guides else []), *lookup],
        sources.base_url and sources.base_url.rstrip("/") + "/",
        sources.version,
    )
    site = _Site(sources, apis, guides, workflows.guides, texts, read_downloads(apis, sources.released), layout)
    site.files |= workflows.files | programs.files
    site.add_apis()
    site.add_pages()
    site.add_rest()
    return site.files


def _lookup(sources: Sources, apis: Sequence[Api], texts: dict[Link, markdown.Rendered]) -> list[Link]:
    shown = {
        ERRORS: True,
        PLAYGROUND: any(find_signature(api) for api in apis),
        MOCK: sources.control is not None,
        CHANGELOG: CHANGELOG in texts,
    }
    return [link for link, is_there in shown.items() if is_there]


def _background(texts: dict[Link, markdown.Rendered]) -> list[Link]:
    return [EVIDENCE, *(link for link in (COVERAGE, TESTED) if link in texts), CONTRADICTIONS]


def _read_apis(documents: Sequence[Path]) -> list[Api]:
    apis: dict[str, Api] = {}
    pages = (CHANGELOG, COVERAGE, TESTED, ERRORS, MOCK, PLAYGROUND, EVIDENCE, CONTRADICTIONS)
    own = {INDEX, NOT_FOUND, *(link.link[1:] for link in pages)}
    for path in documents:
        api = read_api(path)
        if api.name in apis or f"{api.name}.html" in own:
            raise DocsError(f"{path}: the page {api.name}.html is taken; rename the document")
        try:
            describe_signatures(api.document.root)
        except DocsError as error:
            raise DocsError(f"{path}: {error}") from error
        apis[api.name] = api
    return list(apis.values())


def _text(path: Path) -> markdown.Rendered:
    try:
        return markdown.document(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DocsError(f"{path}: cannot read ({error.strerror})") from error
