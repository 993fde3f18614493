"""Output for programs: Markdown of every page, `llms.txt`, and the site map."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from xml.sax.saxutils import escape

import html_to_markdown

from scripts.docs.documents import Api, operation_link
from scripts.docs.guides import Guide
from scripts.docs.layout import SITE
from scripts.docs.navigation import Link

# Elements only for browsers: forms, permalinks of headings, breadcrumbs.
_SCREEN_ONLY = re.compile(
    r'<section id="try".*?</section>|<form\b.*?</form>|<script\b.*?</script>'
    r'|<noscript\b.*?</noscript>|<a [^>]*class="permalink".*?</a>|<nav\b.*?</nav>|<span class="unseen">.*?</span>'
    r'|<div class="language-choice".*?</div>'
    # Generated samples are omitted, except TypeScript; programs need only the hand-written ones.
    r'|<div class="sample" data-language="(?:JavaScript|PHP)">.*?</pre></div></div>',
    re.DOTALL,
)
_EVIDENCE = re.compile(r'<details class="evidence">\s*<summary>(<span class="badge.*?</span>).*?</details>', re.DOTALL)
_LINKED_BADGE = re.compile(r'<a class="badge (\w+)"[^>]*>.*?</a>')
_OWN_LINK = re.compile(r'<a href="#[^"]*">(.*?)</a>')
_PAGE_LINK = re.compile(r'(href="(?![a-z]+:)[^"#]*)\.html(?=["#])')


def markdown_pages(pages: Mapping[str, str]) -> dict[str, str]:
    """Return the Markdown of each page, by path: `giosg/teams/createTeam.md` beside `giosg/teams/createTeam.html`."""
    return {file.removesuffix(".html") + ".md": as_markdown(page) for file, page in pages.items()}


def as_markdown(page: str) -> str:
    """Return the main part of a page, without links within it. Links point to the Markdown of other pages."""
    main = page[page.index("<main") : page.index("</main>") + len("</main>")]
    main = _OWN_LINK.sub(r"\1", main)
    html = _PAGE_LINK.sub(r"\1.md", _SCREEN_ONLY.sub("", brief_evidence(main, "Evidence: ")))
    return html_to_markdown.convert(html).content or ""


def brief_evidence(html: str, words: str = "") -> str:
    """Return the page with each evidence reduced to its badge."""
    html = _LINKED_BADGE.sub(r'<span class="badge \1">\1</span>', html)
    return _EVIDENCE.sub(rf'<p class="evidence">{words}\1</p>', html)


def llms_txt(apis: Sequence[Api], guides: Sequence[Guide], more: Sequence[Link], base_url: str) -> str:
    """Return an overview for language models (llmstxt.org): the pages, with links to their Markdown."""
    return "\n".join(_llms_lines(apis, guides, more, base_url)) + "\n"


def _llms_lines(apis: Sequence[Api], guides: Sequence[Guide], more: Sequence[Link], base_url: str) -> Iterator[str]:
    def entry(link: str, title: str, note: str = "") -> str:
        path = link.removeprefix("/").replace(".html", ".md")
        return f"- [{title}]({base_url}{path})" + (f": {note}" if note else "")

    yield f"# {SITE}"
    yield ""
    yield "> Descriptions, clients and a mock server of giosg, Interaction Designer and goTom, not made by the vendors."
    yield ""
    yield "## Guides"
    yield ""
    for guide in guides:
        yield entry(guide.link, guide.title, guide.lead)
    for link in more:
        yield entry(link.link, link.title)
    for api in apis:
        yield ""
        yield f"## {api.title}"
        yield ""
        yield entry(api.link, "Overview", api.summary)
        for operation in api.operations:
            yield entry(operation_link(operation), operation.title, operation.label)
    yield ""
    yield "## Optional"
    yield ""
    for api in apis:
        yield entry(api.whole, f"{api.title}: all on one page")
        yield entry(api.schemas_link, f"{api.title}: schemas")


def sitemap(files: Sequence[str], base_url: str) -> str:
    """Return the site map (sitemaps.org); without a base URL, relative to the map itself."""
    urls = "\n".join(f"<url><loc>{escape(base_url + file)}</loc></url>" for file in sorted(files))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{urls}\n</urlset>\n'
    )


def robots(base_url: str) -> str:
    """Return robots.txt, which allows everything, and names the site map if its address is known."""
    return "User-agent: *\nAllow: /\n" + (f"Sitemap: {base_url}sitemap.xml\n" if base_url else "")


def absolute(page: str, base_url: str) -> str:
    """Return a page at the root of the site with absolute links."""
    return re.sub(r'((?:href|src)=")(?![a-z]+:|#)([^"]*")', rf"\g<1>{base_url}\2", page)
