"""Render the Markdown of descriptions, guides and changelogs as HTML; raw HTML is escaped."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup, escape

from scripts.docs.highlight import highlight


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, and the text below it up to the next one, for the search."""

    level: int
    anchor: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """A rendered text: its HTML, its title (the first heading, not part of the HTML), and its other headings."""

    html: Markup
    title: str
    lead: str
    headings: tuple[Heading, ...]


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced code block: the info string, the code, and the line of the fence, from 1."""

    info: str
    source: str
    line: int

    @property
    def language(self) -> str:
        return self.info.partition(" ")[0]


@cache
def inline(text: str) -> Markup:
    """Render one or more paragraphs as HTML, without anchors for headings."""
    return Markup(_scrolling(_MARKDOWN.render(text))) if text else Markup("")


def lowered(text: str, levels: int) -> str:
    """Return a text with headings lowered by some levels, below those of the enclosing page."""
    return re.sub(r"^(#{1,6}) ", lambda found: "#" * min(len(found[1]) + levels, 6) + " ", text, flags=re.MULTILINE)


def _scrolling(html: str) -> str:
    """Make tables and code blocks, which may be wider than a phone, scroll by themselves, also by keyboard."""
    html = html.replace("<table>", '<div class="wide" tabindex="0" role="group" aria-label="Table"><table>')
    html = html.replace("</table>", "</table></div>")
    return re.sub(r"<pre>(.*?)</pre>", r'<div class="code"><pre tabindex="0">\1</pre></div>', html, flags=re.DOTALL)


def _fence(code: str, language: str, _: str) -> str:
    """Return the content of a code block, for markdown-it's option `highlight`."""
    return str(highlight(code, language)) if language else str(escape(code))


def document(text: str, resolve: Callable[[str], str] = str) -> Rendered:
    """Render a text that begins with its title. `resolve` maps the target of each link to its address on the site."""
    tokens = _MARKDOWN.parse(text)
    title = ""
    if tokens and tokens[0].type == "heading_open" and tokens[0].tag == "h1":
        title = _plain(tokens[1])
        tokens = tokens[3:]
    headings: list[Heading] = []
    lead: list[str] = []
    pieces: list[str] = lead
    for position, token in enumerate(tokens):
        if token.type == "heading_open":
            words = _plain(tokens[position + 1])
            anchor = _unique(_slug(words), {heading.anchor for heading in headings})
            token.attrSet("id", anchor)
            tokens[position + 1].children = [*(tokens[position + 1].children or []), *_permalink(anchor, words)]
            if headings:
                headings[-1] = _with_text(headings[-1], pieces)
            headings.append(Heading(int(token.tag[1]), anchor, words, ""))
            pieces = []
        elif token.type == "inline":
            for child in token.children or []:
                if child.type == "link_open" and "permalink" not in str(child.attrGet("class")):
                    child.attrSet("href", resolve(str(child.attrGet("href"))))
            if tokens[position - 1].type != "heading_open":
                pieces.append(_plain(token))
    if headings:
        headings[-1] = _with_text(headings[-1], pieces)
    html = _MARKDOWN.renderer.render(_side_by_side(tokens), _MARKDOWN.options, {})
    return Rendered(Markup(_scrolling(html)), title, lead[0] if lead else "", tuple(headings))


def _side_by_side(tokens: list[Token]) -> list[Token]:
    """Return the tokens with each raw HTTP request and its following code blocks in two columns."""
    found: list[Token] = []
    is_open = False
    for token in tokens:
        if is_open and (token.type != "fence" or token.info.startswith("http ")):
            found.append(_html("</div></div>"))
            is_open = False
        if token.type == "fence" and token.info.startswith("http "):
            found += [_html('<div class="compare"><div><p class="sample-name">HTTP</p>'), token]
            found.append(_html('</div><div><p class="sample-name">Python SDK</p>'))
            is_open = True
        else:
            found.append(token)
    return [*found, _html("</div></div>")] if is_open else found


def _html(text: str) -> Token:
    return Token("html_block", "", 0, content=text)


def fences(text: str) -> list[Fence]:
    """Return the fenced code blocks of a text, in order."""
    return [
        Fence(token.info.strip(), token.content, token.map[0] + 1)
        for token in _MARKDOWN.parse(text)
        if token.type == "fence" and token.map is not None
    ]


_MARKDOWN = MarkdownIt("commonmark", {"html": False, "highlight": _fence}).enable("table")


def _with_text(heading: Heading, pieces: list[str]) -> Heading:
    return Heading(heading.level, heading.anchor, heading.title, " ".join(pieces))


def _plain(token: Token) -> str:
    words = (child.content if child.type in ("text", "code_inline") else " " for child in token.children or [])
    return re.sub(r"\s+", " ", "".join(words)).strip()


def _permalink(anchor: str, words: str) -> list[Token]:
    attributes: dict[str, Any] = {"href": f"#{anchor}", "class": "permalink", "aria-label": f"Link to: {words}"}
    text = Token("text", "", 0, content="#")
    return [Token("link_open", "a", 1, attrs=attributes), text, Token("link_close", "a", -1)]


def _slug(text: str) -> str:
    return re.sub(r"[^\w.]+", "-", text.lower()).strip("-")


def _unique(anchor: str, taken: set[str]) -> str:
    number, candidate = 1, anchor
    while candidate in taken:
        number += 1
        candidate = f"{anchor}-{number}"
    return candidate
