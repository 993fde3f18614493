"""The cutting itself: a page that is not what it was fails loudly instead of giving other samples, or fewer."""

from __future__ import annotations

import pytest

from tests.vendor import samples
from tests.vendor.running import need
from tests.vendor.samples import SampleError, fill, gotom_responses, numbered_blocks, parse_response, read_page


def test_a_block_is_a_run_of_numbers_and_as_many_lines() -> None:
    blocks = numbered_blocks("Text\n 1\n 2\nimport requests\n\n1\ncurl -s x\n\nMore text\n1\nGET https://h/p\n")

    assert [(block.language, block.code, block.line) for block in blocks] == [
        ("python", "import requests\n\n", 4),
        ("shell", "curl -s x\n", 7),
        ("endpoint", "GET https://h/p\n", 11),
    ]


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ("1\n2\n3\nimport requests\n", "line 4: the page ends before the 3 numbered lines"),
        ("1\nimport requests\nprint(1)\n", "line 3: the block above has 1 numbers, but goes on with 'print"),
        ("1\nSELECT 1\n", "line 2: a block of no known language"),
    ],
)
def test_a_block_that_does_not_fit_its_numbers_is_an_error(page: str, message: str) -> None:
    with pytest.raises(SampleError, match=message):
        numbered_blocks(page)


def test_an_integer_replaces_the_quotes_too() -> None:
    code = 'url = "https://service.giosg.com/<user id>"\ngroup = "<group id>"'

    assert fill(code, "http://127.0.0.1:1", {"user id": "u", "group id": 1}) == (
        'url = "http://127.0.0.1:1/u"\ngroup = 1'
    )


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ('"https://service.giosg.com/<team id>"', "no value for the placeholders <team id>"),
        ('"https://other.giosg.com/api"', "still speaks to https://other.giosg.com"),
    ],
)
def test_a_sample_that_is_not_wholly_filled_in_is_never_run(code: str, message: str) -> None:
    with pytest.raises(SampleError, match=message):
        fill(code, "http://127.0.0.1:1", {})


def test_an_invalid_json_body_is_an_error() -> None:
    with pytest.raises(SampleError, match="no JSON follows"):
        gotom_responses("HTTP/1.1 404 Not Found\nvary: Accept\nResponse body\nnothing\n")


def test_output_that_is_not_a_response_is_an_error() -> None:
    with pytest.raises(SampleError, match="no HTTP response was printed"):
        parse_response("Usage: callapi.js\n\n")


def test_where_the_seeds_are_missing_the_test_is_skipped_and_says_why(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.setattr(samples, "SEEDS", tmp_path_factory.mktemp("checkout") / "shared" / "seeds")

    with pytest.raises(pytest.skip.Exception, match=r"needs \.\./shared/seeds/004_.* beside the checkout"):
        read_page("004")


def test_a_missing_program_skips_the_test_locally_and_fails_it_on_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="needs no-such-program"):
        need("sh", "no-such-program")

    monkeypatch.setenv("CI", "true")
    with pytest.raises(AssertionError, match="needs no-such-program"):
        need("sh", "no-such-program")
