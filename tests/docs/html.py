"""A page as a browser reads it: elements with their attributes, scripts, text, headings."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin

LOADING = {"src", "srcset", "poster", "data", "action", "formaction", "background", "ping"}
_BASE = "http://site/"
Element = tuple[str, dict[str, str | None]]


@dataclass
class Page:
    """The content of one file; `name` is its path from the root of the site."""

    text: str
    name: str = ""
    elements: list[Element] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)
    title: str = ""

    def __post_init__(self) -> None:
        _Reader(self).feed(self.text)

    def attributes(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]

    def meta(self, **wanted: str) -> str:
        (found,) = [each for each in self.attributes("meta") if wanted.items() <= each.items()]
        return found["content"] or ""

    @cached_property
    def ids(self) -> list[str]:
        return [str(each["id"]) for _, each in self.elements if "id" in each]

    @cached_property
    def hrefs(self) -> list[str]:
        return [str(each["href"]) for each in self.attributes("a")]

    @cached_property
    def headings(self) -> list[int]:
        return [int(tag[1]) for tag, _ in self.elements if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit()]

    def links(self) -> set[tuple[str, str]]:
        """What its links lead to within the site: path from the root and anchor."""
        found = set()
        for href in self.hrefs:
            if not href.startswith(("https:", "http:", "mailto:")):
                target, anchor = urldefrag(urljoin(f"{_BASE}{self.name}", href))
                found.add((target.removeprefix(_BASE), unquote(anchor)))
        return found


class _Reader(HTMLParser):
    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._open = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._page.elements.append((tag, dict(attrs)))
        self._open = tag
        if tag == "script":
            self._page.scripts.append("")

    def handle_endtag(self, tag: str) -> None:
        self._open = ""

    def handle_data(self, data: str) -> None:
        if self._open == "script":
            self._page.scripts[-1] += data
        if self._open == "title":
            self._page.title += data


def read(file: Path, root: Path | None = None) -> Page:
    """The page of a file; with the root of its site, by its path from there."""
    return Page(file.read_text(encoding="utf-8"), file.relative_to(root).as_posix() if root else file.name)


def read_all(site: Path) -> dict[str, Page]:
    """Every page of a site by its path from the root."""
    found = [read(file, site) for file in sorted(site.rglob("*.html"))]
    return {page.name: page for page in found}
