"""The samples of the giosg pages (seeds 000 and 003), Python and JavaScript, run against the mock in their order.

Only host and placeholders are replaced.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import httpx
import pytest

from tests.vendor.running import JavaScriptSession, PythonSession, Session, need, run_command
from tests.vendor.samples import Block, example_json, fill, numbered_blocks, only, read_page
from tests.vendor.server import Exchange, Mock

TOKEN = "mock-admin-token"
ORGANIZATION = "7f9e9580-095b-42c7-838c-c04e667b26f7"
USER = "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"
INTERACTION = "e0976394-0781-4795-b052-bc8f66f149f8"
TEAMS = f"/api/v6/orgs/{ORGANIZATION}/teams"
INTERACTIONS = "/api/interactions"
ONE = f"{INTERACTIONS}/{INTERACTION}"

# Placeholders that mean the same on both pages. Ids of collection and theme are integers, as the page's tables say.
VALUES: Mapping[str, str | int] = {
    "api token": TOKEN,
    "user id": USER,
    "organization id": ORGANIZATION,
    "interaction id": INTERACTION,
    "group id": 1,
    "theme id": 1,
}

LANGUAGES = pytest.mark.parametrize("language", ["python", "javascript"])


@dataclass(frozen=True)
class Step:
    """What one sample is to do: its calls, what it prints of the last answer, and what that answer holds."""

    calls: tuple[tuple[str, str, int], ...]
    prints: Literal["body", "status"] = "body"
    holds: Mapping[str, Any] = field(default_factory=dict)


class Reader:
    """Somebody who works through a page: fills in the samples, runs them, and looks up what they ask for."""

    def __init__(self, mock: Mock, language: str, folder: Path) -> None:
        self._mock = mock
        self._language = language
        self._session: Session = PythonSession() if language == "python" else JavaScriptSession(folder)
        self.http = httpx.Client(
            base_url=mock.origin, headers={"Authorization": f"Token {TOKEN}"}, trust_env=False, timeout=30
        )

    def run(self, block: Block, values: Mapping[str, str | int] | None = None) -> tuple[list[Exchange], str]:
        """Run a sample; return its calls and what it printed."""
        code = fill(block.code, self._mock.origin, {**VALUES, **(values or {})})
        self._mock.recorder.take()
        printed = self._session.run(code)
        return self._mock.recorder.take(), printed

    def does(self, block: Block, step: Step, values: Mapping[str, str | int] | None = None) -> Exchange:
        """Run a sample, check that it does what it should, and return its last exchange."""
        exchanges, printed = self.run(block, values)
        sample = f"the {self._language} sample in line {block.line}"
        assert tuple(exchange.call for exchange in exchanges) == step.calls, sample
        last = exchanges[-1]
        if step.prints == "status":
            assert printed.strip() == str(last.status), sample
        elif self._language == "python":
            assert ast.literal_eval(printed) == last.value, sample
        else:
            assert_inspected(printed, last.value)
        if step.holds:
            assert {name: last.value[name] for name in step.holds} == step.holds, sample
        return last


@pytest.fixture
def reader(mock: Mock, language: str, tmp_path: Path) -> Iterator[Reader]:
    reader = Reader(mock, language, tmp_path)
    with reader.http:
        yield reader


def assert_inspected(printed: str, value: Any) -> None:
    """`console.log` abridges what is nested deeply, so look for the names of the object, or of a list's first one."""
    assert printed.startswith("[" if isinstance(value, list) else "{")
    first = value[0] if isinstance(value, list) else value
    names = set(re.findall(r"\b(\w+): ", printed))
    assert names >= set(first)


def test_the_quickstart_holds_six_samples_in_each_language() -> None:
    blocks = numbered_blocks(read_page("000"))

    assert Counter(block.language for block in blocks) == {"python": 6, "javascript": 6, "shell": 1, "json": 2}


def test_the_interactions_page_holds_twelve_samples_in_each_language() -> None:
    blocks = numbered_blocks(read_page("003"))

    assert Counter(block.language for block in blocks) == {"python": 12, "javascript": 12, "endpoint": 14}


@LANGUAGES
def test_the_quickstart_runs_from_top_to_bottom(reader: Reader, language: str) -> None:
    me, again, rename, create, list_teams, delete = only(numbered_blocks(read_page("000")), language)

    for block in (me, again):
        reader.does(block, Step((("GET", "/api/v5/users/me", 200),), holds={"id": USER}))
    reader.does(
        rename, Step((("PATCH", f"/api/v5/users/{USER}", 200),), holds={"first_name": "John", "last_name": "Doe"})
    )
    created = reader.does(create, Step((("POST", TEAMS, 201),), holds={"name": "My first team"})).value["id"]
    listing = Step((("GET", TEAMS, 200),))
    assert created in [team["id"] for team in reader.does(list_teams, listing).value["results"]]
    reader.does(delete, Step((("DELETE", f"{TEAMS}/{created}", 204),), prints="status"), {"team id": created})
    assert created not in [team["id"] for team in reader.does(list_teams, listing).value["results"]]


@LANGUAGES
def test_the_quickstarts_printed_refusal_of_a_long_name_comes_back_as_printed(reader: Reader, language: str) -> None:
    blocks = numbered_blocks(read_page("000"))
    rename = only(blocks, language)[2]
    assert rename.code.count('"John"') == 1
    too_long = Block(language, rename.code.replace('"John"', f'"{"J" * 33}"'), rename.line)

    exchange = reader.does(too_long, Step((("PATCH", f"/api/v5/users/{USER}", 400),)))

    assert exchange.value == example_json(blocks)[0]


@LANGUAGES
def test_a_list_of_teams_has_the_form_that_the_quickstart_prints(reader: Reader, language: str) -> None:
    blocks = numbered_blocks(read_page("000"))
    create, list_teams = only(blocks, language)[3:5]
    printed = example_json(blocks)[1]
    reader.run(create)  # the Python sample that lists uses a name of this one
    for _ in range(20):
        reader.http.post(TEAMS, json={"name": "one more"}).raise_for_status()

    [exchange], _ = reader.run(list_teams)

    assert list(exchange.value) == list(printed)
    cursor = re.compile(r"\?cursor=[0-9a-f]{32}\Z")
    assert cursor.search(printed["next"])
    assert cursor.search(exchange.value["next"])
    assert exchange.value["previous"] is printed["previous"] is None


def test_the_quickstarts_curl_sample_prints_the_user(mock: Mock, tmp_path: Path) -> None:
    need("curl")
    [block] = only(numbered_blocks(read_page("000")), "shell")

    printed = run_command(["sh", "-c", fill(block.code, mock.origin, VALUES)], tmp_path)

    [exchange] = mock.recorder.take()
    assert exchange.call == ("GET", "/api/v5/users/me", 200)
    assert exchange.value["id"] == USER
    assert printed.encode() == exchange.answered


@LANGUAGES
def test_the_interactions_page_runs_from_top_to_bottom(reader: Reader, language: str) -> None:
    samples = only(numbered_blocks(read_page("003")), language)
    (list_all, read, update, delete, copy, create, publish, unpublish, revert, log, templates, default) = samples

    listed = reader.does(list_all, Step((("GET", f"/api/orgs/{ORGANIZATION}/interactions", 200),)))
    assert INTERACTION in [interaction["interactionUuid"] for interaction in listed.value]
    before = reader.does(read, Step((("GET", ONE, 200),), holds={"interactionUuid": INTERACTION})).value

    updated = Step((("GET", ONE, 200), ("POST", ONE, 200)), holds={"name": "Updated interaction name"})
    assert reader.does(update, updated).value["tag"] != before["tag"]

    # The page deletes before it goes on: something else than what the rest of it works with.
    doomed = reader.http.post(f"{ONE}/copy", json={}).raise_for_status().json()["interactionUuid"]
    gone = Step((("DELETE", f"{INTERACTIONS}/{doomed}", 200),), prints="status")
    reader.does(delete, gone, {"interaction id": doomed})
    assert reader.http.get(f"{INTERACTIONS}/{doomed}").status_code == 404

    copied = Step(
        (("POST", f"{ONE}/copy", 200),),
        prints="status",
        holds={"name": "My interaction copy", "workspaceUid": 1, "isPublished": False},
    )
    assert reader.does(copy, copied).value["interactionUuid"] != INTERACTION
    reader.does(
        create,
        Step(
            (("GET", "/api/templates/default", 200), ("POST", INTERACTIONS, 200)),
            holds={"name": "My awesome new interaction", "workspaceUid": 1, "themeId": 1, "isPublished": False},
        ),
    )

    tag = {"tag to publish": reader.http.get(ONE).json()["tag"]}
    published = Step(
        (("POST", f"{ONE}/publish", 200),), holds={"name": "Updated interaction name", "isPublished": True}
    )
    reader.does(publish, published, tag)
    reader.does(unpublish, Step((("POST", f"{ONE}/unpublish", 200),), holds={"isPublished": False}), tag)
    reader.http.post(ONE, json={"name": "A name nobody published"}).raise_for_status()
    reader.does(revert, Step((("POST", f"{ONE}/revert", 200),), holds={"name": "Updated interaction name"}))
    entries = reader.does(log, Step((("GET", f"{ONE}/publishlog", 200),))).value
    assert (entries[-1]["interactionUid"], entries[-1]["publishedName"]) == (INTERACTION, "Updated interaction name")

    assert reader.does(templates, Step((("GET", "/api/templates", 200),))).value
    reader.does(default, Step((("GET", "/api/templates/default", 200),), holds={"templateName": None}))
