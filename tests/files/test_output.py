"""Writing to symlinks, pipes, devices and standard output, atomically, keeping mode and owner."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.files.output import OutputError, write_files, write_text
from scripts.overlay.__main__ import main as overlay

PROJECT = Path(__file__).resolve().parents[2]
AS_ROOT = os.geteuid() == 0


@pytest.fixture
def umask() -> Iterator[None]:
    earlier = os.umask(0o027)
    yield
    os.umask(earlier)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.usefixtures("umask")
def test_the_umask_applies_to_a_new_file(tmp_path: Path) -> None:
    write_text("a", tmp_path / "new" / "file.txt")
    assert mode(tmp_path / "new" / "file.txt") == 0o640


@pytest.mark.parametrize("bits", [0o600, 0o644, 0o664, 0o755, 0o4755])
def test_an_existing_file_keeps_its_mode(bits: int, tmp_path: Path) -> None:
    file = tmp_path / "file.txt"
    file.write_text("old")
    file.chmod(bits)
    write_text("new", file)
    assert (file.read_text(), mode(file)) == ("new", bits)


@pytest.mark.skipif(not AS_ROOT, reason="only root may give a file away")
def test_an_existing_file_keeps_its_owner(tmp_path: Path) -> None:
    file = tmp_path / "file.txt"
    file.write_text("old")
    os.chown(file, 12345, 23456)
    write_text("new", file)
    assert (file.stat().st_uid, file.stat().st_gid) == (12345, 23456)


def test_a_file_is_replaced_atomically(tmp_path: Path) -> None:
    file = tmp_path / "file.txt"
    file.write_text("old")
    with file.open() as opened:
        write_text("new", file)
        assert opened.read() == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["file.txt"]


@pytest.mark.parametrize("exists", [True, False], ids=["to-a-file", "to-nothing"])
def test_writing_to_a_symlink_writes_its_target(exists: bool, tmp_path: Path) -> None:
    target = tmp_path / "deep" / "target.txt"
    target.parent.mkdir()
    if exists:
        target.write_text("old")
        target.chmod(0o600)
    (tmp_path / "second").symlink_to("first")
    (tmp_path / "first").symlink_to(Path("deep") / "target.txt")
    write_text("new", tmp_path / "second")
    assert (tmp_path / "second").is_symlink()
    assert (tmp_path / "first").is_symlink()
    assert target.read_text() == "new"
    assert not exists or mode(target) == 0o600


def test_a_pipe_stays_a_pipe_and_its_reader_gets_the_text(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    found: list[str] = []
    reader = threading.Thread(target=lambda: found.append(pipe.read_text()))
    reader.start()
    write_text("x" * 200_000, pipe)
    reader.join(timeout=10)
    assert found == ["x" * 200_000]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_pipe_without_a_reader_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scripts.files.output._READER_SECONDS", 0.1)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OutputError, match="pipe: cannot be written: No such device or address"):
        write_text("a", tmp_path / "pipe")


def test_a_device_stays_a_device() -> None:
    write_text("a", Path("/dev/null"))
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
    with pytest.raises(OutputError, match="/dev/full: cannot be written: No space left on device"):
        write_text("a", Path("/dev/full"))


def test_a_device_that_fails_leaves_the_files_beside_it(tmp_path: Path) -> None:
    (tmp_path / "file.txt").write_text("old")
    with pytest.raises(OutputError, match="/dev/full"):
        write_files({tmp_path / "file.txt": "new", Path("/dev/full"): "a"})
    assert (tmp_path / "file.txt").read_text() == "old"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("folder", "Is a directory"),
        ("file/inside", "Not a directory"),
        ("x" * 300, "File name too long"),
        ("loop", "Too many levels of symbolic links"),
        ("a\0b", "embedded null"),
    ],
)
def test_a_failed_write_is_one_error_and_leaves_nothing(name: str, reason: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("")
    (tmp_path / "loop").symlink_to("loop")
    before = sorted(tmp_path.iterdir())
    with pytest.raises(OutputError, match=f"cannot be written: .*{reason}"):
        write_files({tmp_path / "new.txt": "a", tmp_path / name: "b"})
    assert sorted(tmp_path.iterdir()) == before


def test_a_name_of_maximum_length_can_be_written(tmp_path: Path) -> None:
    write_text("a", tmp_path / ("x" * 255))
    assert (tmp_path / ("x" * 255)).read_text() == "a"


TOOLS = {
    "overlay": ["-m", "scripts.overlay", "in.yaml", "overlay.yaml", "-o"],
    "bundle": ["-m", "scripts.documents.bundle", str(PROJECT / "spec/visitor/openapi.yaml"), "-o"],
    "combine": ["-m", "scripts.documents.combine", str(PROJECT / "generated/openapi/visitor.json"), "-o"],
    "edition": ["-m", "scripts.documents.edition", str(PROJECT / "generated/openapi/visitor.json"), "-o"],
}


@pytest.mark.parametrize("tool", TOOLS)
def test_every_tool_writes_to_standard_output_for_a_dash(tool: str, tmp_path: Path) -> None:
    head = "overlay: 1.1.0\ninfo: {title: t, version: '1'}\nactions:\n"
    (tmp_path / "in.yaml").write_text("openapi: 3.1.0\n")
    (tmp_path / "overlay.yaml").write_text(head + "  - {target: $, update: {a: 1}}\n")
    environment = os.environ | {"PYTHONPATH": str(PROJECT)}
    command = [sys.executable, *TOOLS[tool], "-"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("openapi: 3.1.")
    assert "operations)" not in done.stdout
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["in.yaml", "overlay.yaml"]


def test_a_closed_standard_output_causes_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "in.json").write_text('{"a": "' + "x" * 1_000_000 + '"}')
    (tmp_path / "overlay.yaml").write_text(
        "overlay: 1.1.0\ninfo: {title: t, version: '1'}\nactions:\n  - {target: $, update: {b: 1}}\n"
    )
    command = f"{sys.executable} -m scripts.overlay {tmp_path}/in.json {tmp_path}/overlay.yaml -o - | head -c 1"
    done = subprocess.run(command, shell=True, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert len(done.stdout) == 1


def test_extends_that_names_another_document_is_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = tmp_path / "in put.yaml"
    document.write_text("a: 1\n")
    said = {}
    named = ("in%20put.yaml", document.as_uri(), str(document), "./in put.yaml", "other.yaml", "https://a.test/a")
    for extends in named:
        head = f"overlay: 1.1.0\ninfo: {{title: t, version: '1'}}\nextends: {extends}\n"
        (tmp_path / "o.yaml").write_text(head + "actions: [{target: $, update: {}}]\n")
        assert overlay([str(document), str(tmp_path / "o.yaml"), "-o", str(tmp_path / "out.yaml")]) == 0
        said[extends] = capsys.readouterr().err
    same = dict.fromkeys(named[:4], "")
    other = {
        name: f"warning: {tmp_path / 'o.yaml'}: extends {name}, but was applied to {document}\n" for name in named[4:]
    }
    assert said == same | other
