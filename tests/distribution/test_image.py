"""The files of the container image, as far as they can be judged without a container engine."""

from __future__ import annotations

import json
import re
import shlex
import socket
import zipfile
from pathlib import Path

import pytest
from psycopg.conninfo import conninfo_to_dict

from scripts.files.yaml_file import load_document
from scripts.mock.arguments import parse_arguments
from tests.conftest import PROJECT
from tests.distribution.conftest import metadata

DOCKERFILE = (PROJECT / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")


def instruction(name: str) -> str:
    """The arguments of the last instruction of a name."""
    found: list[str] = re.findall(rf"^{name} +(.+)$", DOCKERFILE, re.MULTILINE)
    return found[-1].strip()


def entry_point() -> list[str]:
    words: list[str] = json.loads(instruction("ENTRYPOINT"))
    return words


def test_the_server_is_process_1_itself_and_no_shell_is_between() -> None:
    assert entry_point()[0] == "giosg-gotom-mock"
    assert not re.search(r"^CMD ", DOCKERFILE, re.MULTILINE)


def test_it_does_not_run_as_root() -> None:
    user = instruction("USER")
    assert int(user) > 0
    assert f"--uid {user} " in instruction("RUN")


def test_the_health_check_asks_the_port_that_is_served() -> None:
    port = parse_arguments(entry_point()[1:], "", "").port
    assert instruction("EXPOSE") == str(port)
    check = json.loads(instruction("HEALTHCHECK").partition("CMD ")[2])
    assert check[:2] == ["python", "-c"]
    compile(check[2], "check", "exec")
    assert f"http://127.0.0.1:{port}/__mock__/health" in check[2]


def test_the_health_check_fails_without_a_server_and_ignores_proxies(
    mock_server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.delenv("no_proxy", raising=False)
    code = json.loads(instruction("HEALTHCHECK").partition("CMD ")[2])[2]
    exec(code.replace("http://127.0.0.1:4010", mock_server), {})
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # and does not listen
        unanswered = code.replace(":4010", f":{nobody.getsockname()[1]}")
        with pytest.raises(OSError, match="refused"):
            exec(unanswered, {})


def test_the_wheel_is_the_one_that_make_dist_writes(dist: Path) -> None:
    (source, _target) = shlex.split(instruction("COPY"))
    folder, _, pattern = source.partition("/")
    assert folder == "dist"
    (wheel,) = dist.glob(pattern)
    run_line = instruction("RUN")
    assert f"/tmp/{pattern})[" in run_line
    extra = run_line.partition(f"/tmp/{pattern})[")[2].partition("]")[0]
    assert ("Provides-Extra", extra) in metadata(wheel)
    with zipfile.ZipFile(wheel) as archive:
        (entries,) = (name for name in archive.namelist() if name.endswith("entry_points.txt"))
        assert f"{entry_point()[0]} = " in archive.read(entries).decode()


def test_only_the_volume_needs_to_be_writable() -> None:
    """The server runs as another user, on a file system that the compose file makes read-only."""
    service = load_document(PROJECT / "compose.yaml")["services"]["mock"]
    assert service["read_only"] is True
    assert f"--owner mock {instruction('VOLUME')}" in instruction("RUN")
    assert "--no-compile" in instruction("RUN")
    assert "compileall" in instruction("RUN"), "nothing can be compiled later"


def test_the_image_sees_nothing_but_the_wheel() -> None:
    ignored = (PROJECT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    (source, _target) = shlex.split(instruction("COPY"))
    assert ignored == ["*", f"!{source}"]


def test_the_options_in_the_compose_file_are_those_of_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    services = load_document(PROJECT / "compose.yaml")["services"]
    service, database = services["mock"], services["database"]["environment"]
    monkeypatch.setenv("GIOSG_GOTOM_MOCK_DATABASE", service["environment"]["GIOSG_GOTOM_MOCK_DATABASE"])
    arguments = parse_arguments([*entry_point()[1:], *service["command"]], "", "")
    assert arguments.workers == 2
    assert conninfo_to_dict(arguments.database) == {
        "host": "database",
        "user": database["POSTGRES_USER"],
        "dbname": database["POSTGRES_DB"],
    }
    assert service["environment"]["PGPASSWORD"] == database["POSTGRES_PASSWORD"]
    assert arguments.host == "0.0.0.0"
    assert service["ports"] == [f"127.0.0.1:{arguments.port}:{arguments.port}"]
