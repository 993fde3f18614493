"""`contract run` on a server of other authors: Prism, which serves the examples of our documents, whatever is asked."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts.contract.__main__ import main
from scripts.processes import child
from tests.conftest import PROJECT, Documents

API = "interactions"
PRISM = PROJECT / "node_modules" / "@stoplight" / "prism-cli" / "dist" / "index.js"
MISSING = "Prism is not installed: run `make setup-tests`"


@pytest.fixture(scope="module")
def prism(documents: Documents, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The base URL of Prism on the bundled document."""
    if not PRISM.is_file():
        if os.environ.get("CI"):
            pytest.fail(MISSING)
        pytest.skip(MISSING)
    node = str(Path(sys.executable).with_name("node"))
    command = [node, str(PRISM), "mock", "--port=0", str(documents.path("bundle", API))]
    errors = tmp_path_factory.mktemp("prism") / "stderr"
    with errors.open("w") as stderr, child(command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=stderr) as process:
        assert process.stdout is not None
        lines = []
        for line in process.stdout:
            lines.append(line)
            if found := re.search(r"listening on (http://[\d.]+:\d+)", line):
                yield found[1]
                return
        pytest.fail(f"Prism did not start: {''.join(lines)}{errors.read_text()}")


def run(target: str, document: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[int, dict[str, Any]]:
    """Exit status and report."""
    monkeypatch.setenv("GIOSG_API_TOKEN", "any-token")
    arguments = ["--document", str(document), "--examples", "1", "--output", str(folder)]
    status = main(["run", "--target", target, "--api", API, *arguments])
    report: dict[str, Any] = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    return status, report


def test_prism_follows_the_document_but_finds_every_id(
    prism: str, documents: Documents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    status, report = run(prism, documents.path("bundle", API), tmp_path, monkeypatch)
    assert status == 0
    assert {one["code"] for one in report["findings"]} == {"run-unknown-found"}
    reads = [one.id for one in documents.read("bundle", API).operations if one.method == "get"]
    assert sorted(report["tested"]) == sorted(reads)


def test_a_document_that_differs_from_what_prism_serves_is_found_wrong(
    prism: str, documents: Documents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = json.loads(documents.path("bundle", API).read_text(encoding="utf-8"))
    document["components"]["schemas"]["Collection"]["properties"]["name"] = {"type": "integer"}
    (tmp_path / "changed.json").write_text(json.dumps(document), encoding="utf-8")
    status, report = run(prism, tmp_path / "changed.json", tmp_path / "out", monkeypatch)
    assert status == 1
    assert "drift-type" in {one["code"] for one in report["findings"] if one["operation"] == "getCollection"}
