"""`python -m scripts.signing.vectors`, with a fake in place of the vendor's samples."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import pytest

from scripts.signing import vectors as command
from scripts.signing.capture import Received
from scripts.signing.cases import Case
from scripts.signing.vector import load_vectors
from scripts.signing.vendor import Run, SigningInput, VendorError

SIGNATURE = "A" * 27 + "="
OTHER = "B" * 27 + "="
CASE = Case("one", "about", SigningInput(method="post", body=b"{}"))


def run_of(wanted: SigningInput, signed: str = SIGNATURE, **changes: Any) -> Run:
    """Return the run of a sample that sends the wanted request with changes, and the given signature."""
    sent = replace(wanted, **changes)
    headers = (
        ("authorization", f"gotom_app_api {sent.user}:{signed}".encode()),
        ("content-type", sent.content_type.encode()),
        ("date", sent.date.encode()),
    )
    return Run(Received(sent.method.upper(), sent.target, headers, sent.body), "TEXT", ())


class StandIn:
    """A fake `Vendor`; `signatures` holds the signature of each language."""

    signatures: ClassVar = {"js": SIGNATURE, "php": SIGNATURE, "bash": SIGNATURE}

    def __init__(self, page: Path) -> None:
        page.read_text()

    def __enter__(self) -> StandIn:
        return self

    def __exit__(self, *_: object) -> None: ...

    def run(self, language: str, wanted: SigningInput) -> Run:
        return run_of(wanted, self.signatures[language])


@pytest.fixture
def arguments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setattr(command, "Vendor", StandIn)
    monkeypatch.setattr(command, "CASES", [CASE])
    (tmp_path / "page.txt").write_text("page")
    return ["--seed", str(tmp_path / "page.txt"), "--output", str(tmp_path / "out")]


def test_it_writes_one_file_per_case(arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(arguments) == 0
    (vector,) = load_vectors(tmp_path / "out")
    assert (vector.name, vector.signature, vector.method) == ("one", SIGNATURE, "post")
    assert vector.computed_by == ["js", "php", "bash"]
    assert capsys.readouterr().out == "1 vectors written (js 1, php 1, bash 1)\n"


def test_check_accepts_what_was_just_made(arguments: list[str]) -> None:
    assert command.main(arguments) == 0
    assert command.main([*arguments, "--check"]) == 0


@pytest.mark.parametrize("text", [None, "{}\n"], ids=["missing", "changed"])
def test_check_names_an_outdated_file_and_leaves_it(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str | None
) -> None:
    (tmp_path / "out").mkdir()
    if text is not None:
        (tmp_path / "out" / "one.json").write_text(text)
    assert command.main([*arguments, "--check"]) == 1
    assert "outdated vectors: one" in capsys.readouterr().err
    assert [path.read_text() for path in (tmp_path / "out").iterdir()] == ([] if text is None else [text])


def test_samples_that_disagree_leave_the_old_files_untouched(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(arguments) == 0
    before = (tmp_path / "out" / "one.json").read_text()
    monkeypatch.setattr(StandIn, "signatures", {"js": SIGNATURE, "php": OTHER, "bash": SIGNATURE})
    assert command.main(arguments) == 1
    assert "case one: js, php, bash computed different signatures" in capsys.readouterr().err
    assert (tmp_path / "out" / "one.json").read_text() == before


@pytest.mark.parametrize("mode", [[], ["--check"]], ids=["make", "check"])
def test_a_file_without_a_case_is_an_error_and_kept(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], mode: list[str]
) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "package.json").write_text("{}")
    assert command.main([*arguments, *mode]) == 1
    assert "no case in cases.py for package.json" in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["package.json"]


def test_a_page_that_cannot_be_read_is_an_error(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--seed", "no-such-page.txt", *arguments[2:]]) == 1
    assert "no-such-page.txt" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ({"method": "PUT"}, "method"),
        ({"target": "/y"}, "target"),
        ({"content_type": "Application/json"}, "content type"),
        ({"date": "2026-01-01T00:00:00+00:00"}, "date"),
        ({"body": b"{}\n"}, "body"),
        ({"user": "other"}, "user"),
    ],
)
def test_a_sample_that_sends_another_request_does_not_count(changes: dict[str, Any], part: str) -> None:
    assert command.differences(CASE.wanted, run_of(CASE.wanted, **changes)) == [part]
    vector = command.make_vector(
        CASE, {"js": run_of(CASE.wanted), "bash": run_of(CASE.wanted, signed=OTHER, **changes)}
    )
    assert (vector.computed_by, vector.differs, vector.signature) == (["js"], {"bash": [part]}, SIGNATURE)


def test_a_sample_that_sends_nothing_does_not_count() -> None:
    assert command.differences(CASE.wanted, Run(None, "", ())) == ["nothing sent"]


def test_a_case_that_no_sample_can_send_is_an_error() -> None:
    with pytest.raises(VendorError, match="case one: all samples sent another request"):
        command.make_vector(CASE, {"js": Run(None, "", ())})


def test_a_command_without_a_page_is_a_usage_error() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "scripts.signing.vectors"],
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "--seed" in done.stderr
