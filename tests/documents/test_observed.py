"""What published clients of giosg call is described, or stands among the known unknowns."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scripts.apis import API_NAMES
from tests.conftest import Documents

ROOT = Path(__file__).resolve().parents[2]
OBSERVED = ROOT.parent / "shared" / "reference" / "giosg-live" / "observed.md"
README = ROOT / "spec" / "README.md"

Call = tuple[str, str]
"""Method and path; the names of path parameters, and a final slash, make no difference."""


def call(method: str, path: str) -> Call:
    return method.upper(), re.sub(r"\{[^}]*\}", "{}", path).rstrip("/")


def calls_of_tables(text: str) -> list[Call]:
    """The calls in the rows of tables whose first cell is one method or several.

    A path that begins with an ellipsis goes on from the one before it; several methods and paths go in pairs.
    """
    found: list[Call] = []
    for cells in (row.strip("| \n").split("|") for row in text.splitlines() if row.startswith("|")):
        methods = re.findall(r"\b(GET|POST|PUT|PATCH|DELETE)\b", cells[0])
        if not methods or len(cells) < 2:
            continue
        paths: list[str] = []
        for path in re.findall(r"`([^`]+)`", cells[1]):
            if path.startswith("/"):
                paths.append(path)
            elif path.startswith("…/"):
                paths.append(paths[-1] + path[1:])
        found += [call(method, path) for method, path in zip(methods, paths, strict=False)]
        assert len(paths) >= len(methods), f"not understood: {cells}"
    return found


def calls_of_unknowns(text: str) -> set[Call]:
    """The calls that the known unknowns name, written `GET /path`."""
    part = text.partition("## Known unknowns")[2]
    return {call(method, path) for method, path in re.findall(r"`([A-Z]+) (/[^`\s]+)`", " ".join(part.split()))}


def test_rows_of_a_table_are_read_with_all_their_methods() -> None:
    text = (
        "| method | path |\n|---|---|\n| GET, PATCH | `/a/{b}/c`, `…/{d}` | x |\n| POST | `/e/` (also `f`) | `/g` |\n"
    )
    assert calls_of_tables(text) == [("GET", "/a/{}/c"), ("PATCH", "/a/{}/c/{}"), ("POST", "/e")]


def test_known_unknowns_name_calls_with_their_method() -> None:
    text = "`GET /before`\n## Known unknowns\n- `GET /a/{b}` and `POST\n  /c/`, `/d`\n"
    assert calls_of_unknowns(text) == {("GET", "/a/{}"), ("POST", "/c")}


@pytest.mark.skipif(
    not OBSERVED.is_file(), reason=f"{OBSERVED} lies beside the clone of those who write the description"
)
def test_every_observed_call_is_described_or_a_known_unknown(documents: Documents) -> None:
    described = {
        call(operation.method, operation.path)
        for api in API_NAMES
        for operation in documents.read("bundle", api).operations
    }
    observed = calls_of_tables(OBSERVED.read_text(encoding="utf-8"))
    assert len(observed) > 20
    known = described | calls_of_unknowns(README.read_text(encoding="utf-8"))
    assert [one for one in observed if one not in known] == []
