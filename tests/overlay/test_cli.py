"""The command line: python -m scripts.overlay."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.overlay.__main__ import main

ROOT = Path(__file__).resolve().parents[2]
OVERLAY = "overlay: 1.1.0\ninfo: {title: t, version: '1'}\nactions:\n"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "in.yaml").write_text("# top\nb: 1 # one\na: [x]\n")
    (tmp_path / "one.yaml").write_text(OVERLAY + "  - {target: $.a, update: y, description: adds y}\n")
    (tmp_path / "two.yaml").write_text(OVERLAY + "  - {target: '$.a[*]', remove: true}\n  - {target: $.b, update: 2}\n")
    (tmp_path / "bad.yaml").write_text(OVERLAY + "  - {target: $.nope, remove: true}\n")
    return tmp_path


def run(folder: Path, *arguments: str) -> int:
    paths = [str(folder / argument) if argument.endswith((".yaml", ".json")) else argument for argument in arguments]
    return main(paths)


def test_overlays_are_applied_in_order_and_the_input_is_only_read(
    files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (files / "in.yaml").read_bytes()
    assert run(files, "in.yaml", "one.yaml", "two.yaml", "-o", "out.yaml") == 0
    assert (files / "out.yaml").read_text() == "# top\nb: 2 # one\na: []\n"
    assert (files / "in.yaml").read_bytes() == before
    assert capsys.readouterr() == ("", "")


def test_an_output_named_json_is_json(files: Path) -> None:
    assert run(files, "in.yaml", "one.yaml", "-o", "out.json") == 0
    assert (files / "out.json").read_text() == '{\n  "b": 1,\n  "a": [\n    "x",\n    "y"\n  ]\n}\n'


def test_input_and_overlay_may_be_json(files: Path) -> None:
    (files / "in.json").write_text('{"z": 1, "a": ["x"]}')
    action = {"target": "$.a", "update": {"k": []}}
    overlay = {"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": [action]}
    (files / "overlay.json").write_text(json.dumps(overlay))
    assert run(files, "in.json", "overlay.json", "-o", "out.yaml") == 0
    assert (files / "out.yaml").read_text() == "z: 1\na:\n  - x\n  - k: []\n"


def test_the_report_file_lists_each_overlay(files: Path) -> None:
    assert run(files, "in.yaml", "one.yaml", "two.yaml", "-o", "out.yaml", "--report", "report.json") == 0
    report = json.loads((files / "report.json").read_text())
    assert [entry["overlay"] for entry in report] == [str(files / "one.yaml"), str(files / "two.yaml")]
    assert report[0]["actions"] == [
        {"index": 0, "target": "$.a", "kind": "update", "description": "adds y", "nodes": ["$['a']"]}
    ]
    assert report[1]["actions"][0]["nodes"] == ["$['a'][0]", "$['a'][1]"]


def test_verbose_prints_one_line_per_action(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(files, "in.yaml", "one.yaml", "two.yaml", "-o", "out.yaml", "-v") == 0
    assert capsys.readouterr().err.splitlines() == [
        f"{files / 'one.yaml'}: actions[0] update $.a: 1 node  # adds y",
        f"{files / 'two.yaml'}: actions[0] remove $.a[*]: 2 nodes",
        f"{files / 'two.yaml'}: actions[1] update $.b: 1 node",
    ]


@pytest.mark.parametrize(
    "arguments",
    [
        ("in.yaml", "one.yaml", "bad.yaml"),
        ("in.yaml", "missing.yaml"),
        ("missing.yaml", "one.yaml"),
        ("in.yaml", "in.yaml"),
    ],
)
def test_a_failed_run_exits_1_and_leaves_the_old_output_untouched(
    arguments: tuple[str, ...], files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (files / "out.yaml").write_text("old")
    (files / "report.json").write_text("old")
    names = sorted(path.name for path in files.iterdir())
    assert run(files, *arguments, "-o", "out.yaml", "--report", "report.json") == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(f"error: {files / arguments[-1]}: " if "missing" not in arguments[0] else "error: ")
    assert (files / "out.yaml").read_text() == "old"
    assert (files / "report.json").read_text() == "old"
    assert sorted(path.name for path in files.iterdir()) == names


def test_a_report_that_cannot_be_written_leaves_the_old_output_untouched(files: Path) -> None:
    (files / "out.yaml").write_text("old")
    (files / "file.yaml").write_text("")
    assert run(files, "in.yaml", "one.yaml", "-o", "out.yaml", "--report", "file.yaml/report.json") == 1
    assert (files / "out.yaml").read_text() == "old"


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("in.yaml",),
        ("in.yaml", "one.yaml"),
        ("in.yaml", "one.yaml", "-o", "out.json", "--report", "out.json"),
        ("in.yaml", "one.yaml", "-o", "out.yaml", "--nope"),
    ],
)
def test_wrong_usage_exits_2_and_writes_nothing(arguments: tuple[str, ...], files: Path) -> None:
    before = sorted(files.iterdir())
    with pytest.raises(SystemExit) as caught:
        run(files, *arguments)
    assert caught.value.code == 2
    assert sorted(files.iterdir()) == before


def test_the_module_runs_as_a_program(files: Path) -> None:
    def program(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "scripts.overlay", *arguments]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    help_text = program("--help")
    assert help_text.returncode == 0
    assert "x-optional: true" in help_text.stdout
    failed = program(str(files / "in.yaml"), str(files / "bad.yaml"), "-o", str(files / "out.yaml"))
    assert failed.returncode == 1
    assert failed.stderr == (
        f'error: {files / "bad.yaml"}: actions[0] (line 4): target "$.nope": '
        "matches nothing; fix the target or set x-optional: true\n"
    )
