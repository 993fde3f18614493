"""Cuts the vendors' own samples out of their saved pages (`../shared/seeds/`), and fills in what a reader fills in.

Nothing is kept here: a page that has changed is to fail loudly, so every cut is by structure and every count is checked
by the tests.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"

GIOSG_HOSTS = ("https://service.giosg.com", "https://interactionbuilder.giosg.com")
GOTOM_HOST = "https://demo.gotom.io"

_NUMBER = re.compile(r" *(\d+)")
_PLACEHOLDER = re.compile(r"<[a-z]+(?:[ _][a-z]+)*>")
_ADDRESS = re.compile(r"https?://[^/\s\"'`]+")
# How a block of each language can be told; the first that fits counts.
_LANGUAGES = {
    "python": re.compile(r"^import requests$", re.MULTILINE),
    "javascript": re.compile(r"\bawait fetch\("),
    "shell": re.compile(r"^curl ", re.MULTILINE),
    "endpoint": re.compile(r"^(GET|POST|PUT|PATCH|DELETE) https://\S.*$"),
    "json": re.compile(r"\A\{.*\}\Z", re.DOTALL),
}


class SampleError(Exception):
    """A sample is not where, or not what, it was. The message says which, and what was expected."""


@dataclass(frozen=True)
class Block:
    """A code block of a page: its language (see `_LANGUAGES`), its text, and the line of the page it begins in."""

    language: str
    code: str
    line: int


@dataclass(frozen=True)
class PrintedResponse:
    """An HTTP response as a page or a sample prints it; header names in lower case, `body` as text, '' for none."""

    status_line: str
    headers: Mapping[str, str]
    body: str


def read_page(number: str) -> str:
    """The text of the seed with that number. Skips the test where the seeds are not beside the checkout."""
    found = sorted(SEEDS.glob(f"{number}_*.txt"))
    if not found:
        pytest.skip(
            f"needs ../shared/seeds/{number}_*.txt beside the checkout: the samples are cut out of it, not copied"
        )
    return found[0].read_text(encoding="utf-8")


def numbered_blocks(page: str) -> list[Block]:
    """The code blocks of a giosg page, in its order: each is a run of line numbers 1 to n, then exactly n lines.

    Raises:
        SampleError: a run has fewer lines than numbers or is followed by more text, or a block is of no known language.
    """
    lines = page.splitlines()
    blocks: list[Block] = []
    index = 0
    while index < len(lines):
        count = _run_length(lines, index)
        if count == 0:
            index += 1
            continue
        start, end = index + count, index + 2 * count
        if end > len(lines):
            raise SampleError(f"line {start + 1}: the page ends before the {count} numbered lines of this block do")
        if end < len(lines) and lines[end] and _run_length(lines, end) == 0:
            raise SampleError(f"line {end + 1}: the block above has {count} numbers, but goes on with {lines[end]!r}")
        code = "\n".join(lines[start:end])
        blocks.append(Block(_language(code, start + 1), code + "\n", start + 1))
        index = end
    return blocks


def only(blocks: list[Block], language: str) -> list[Block]:
    """The blocks of one language, in order."""
    return [block for block in blocks if block.language == language]


def fill(code: str, origin: str, values: Mapping[str, str | int]) -> str:
    """Point a sample at `origin` and fill in its placeholders, as its page asks the reader to.

    An integer takes the place of the placeholder's quotes too: the pages quote ids that their own tables call integers.

    Raises:
        SampleError: a placeholder has no value, or the sample would still speak to another host.
    """
    for host in (*GIOSG_HOSTS, GOTOM_HOST):
        code = code.replace(host, origin)
    for name, value in values.items():
        code = code.replace(f'"<{name}>"' if isinstance(value, int) else f"<{name}>", str(value))
    if left := _PLACEHOLDER.findall(code):
        raise SampleError(f"no value for the placeholders {', '.join(left)}")
    if foreign := [address for address in _ADDRESS.findall(code) if address != origin]:
        raise SampleError(f"the sample still speaks to {', '.join(foreign)}")
    return code


def gotom_commands(page: str) -> list[str]:
    """The command lines of the goTom page, in its order. The page glues its next words to the last argument."""
    return re.findall(r"^(?:echo|bash|cat) .*'thepasswordyoureceived'", page, re.MULTILINE)


def gotom_responses(page: str) -> list[PrintedResponse]:
    """The responses that the goTom page prints, in its order; a body is cut out of the words glued to it.

    Raises:
        SampleError: a body is announced, but is not JSON.
    """
    responses = []
    for found in re.finditer(r"^(HTTP/1\.1 .+)\n((?:[a-z-]+: .*\n)+)(Response body\n)?", page, re.MULTILINE):
        body = ""
        if found[3]:
            try:
                _, end = json.JSONDecoder().raw_decode(page, found.end())
            except ValueError:
                raise SampleError(f"after {found[1]!r} a body is announced, but no JSON follows") from None
            body = page[found.end() : end]
        responses.append(PrintedResponse(found[1], _headers(found[2]), body))
    return responses


def parse_response(output: str) -> PrintedResponse:
    """What a goTom sample has printed. Raises SampleError if that is no HTTP response."""
    head, blank, body = output.replace("\r\n", "\n").partition("\n\n")
    status_line, _, headers = head.partition("\n")
    if not blank or not status_line.startswith("HTTP/"):
        raise SampleError(f"no HTTP response was printed, but {output!r}")
    return PrintedResponse(status_line, _headers(headers), body)


def example_json(blocks: list[Block]) -> list[Any]:
    """The JSON that a page shows, parsed, in its order."""
    return [json.loads(block.code) for block in only(blocks, "json")]


def _run_length(lines: list[str], index: int) -> int:
    """How far the lines from `index` on count 1, 2, 3 ..."""
    count = 0
    while index + count < len(lines):
        number = _NUMBER.fullmatch(lines[index + count])
        if number is None or int(number[1]) != count + 1:
            break
        count += 1
    return count


def _language(code: str, line: int) -> str:
    for language, sign in _LANGUAGES.items():
        if sign.search(code):
            return language
    raise SampleError(f"line {line}: a block of no known language: {code[:60]!r}")


def _headers(text: str) -> dict[str, str]:
    pairs = (line.split(": ", 1) for line in text.splitlines())
    return {name.lower(): value for name, value in pairs}
