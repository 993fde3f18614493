"""`gotom-sign` as a user of `gotom_client` runs it: sign, and explain what was captured."""

from __future__ import annotations

import hashlib
import hmac
import io
import os
import pty
import shlex
import subprocess
import sys
from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from gotom_client.auth import authorization, signature, string_to_sign
from gotom_client.captured import Captured
from gotom_client.explain import explain
from gotom_client.sign import main

from scripts.processes import local_environment
from scripts.signing.capture import CaptureServer
from scripts.signing.vector import Vector, load_vectors
from tests.conftest import PROJECT

ALL_VECTORS = load_vectors(PROJECT / "tests" / "vectors")
# The others have a secret with a control character or a space at an end, which no client of ours takes.
VECTORS = [vector for vector in ALL_VECTORS if vector.secret.isprintable() and vector.secret == vector.secret.strip()]
REFUSED = [vector for vector in ALL_VECTORS if vector not in VECTORS]
SECRET = "example-secret"
DATE = "2026-01-01T00:00:00Z"
REQUEST = Captured(
    "POST",
    "/app-api/campaign/12345?b=2&a=%2F",
    (("host", "demo.gotom.io"), ("content-type", "Application/JSON; charset=UTF-8"), ("date", DATE)),
    b' {"name":"Z\xc3\xbcrich"}\n',
)
PARTS = ("POST", hashlib.md5(REQUEST.body).hexdigest(), "application/json; charset=utf-8", DATE, "", REQUEST.target)


def signed(parts: tuple[str, ...] = PARTS, secret: bytes = SECRET.encode(), user: str = "demo_user") -> Captured:
    """The request, signed over these parts."""
    value = authorization(user, b64encode(hmac.digest(secret, "\n".join(parts).encode(), "sha1")).decode())
    return replace(REQUEST, headers=(*REQUEST.headers, ("authorization", value)))


def message(vector: Vector) -> bytes:
    """A vector as a captured request."""
    headers = {**vector.headers, "Authorization": vector.authorization}
    lines = [f"{vector.method} {vector.target} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode("utf-8", "surrogateescape") + vector.body_bytes


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOTOM_USER", "demo_user")
    monkeypatch.setenv("GOTOM_SECRET", SECRET)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector.name)
def test_every_vector_is_signed_as_by_the_vendor(
    vector: Vector, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "body").write_bytes(vector.body_bytes)
    (tmp_path / "secret").write_text(vector.secret, encoding="utf-8")
    command = ["sign", vector.method, "/", "--signed-target", vector.target, "--body-file", str(tmp_path / "body")]
    command += ["--content-type", vector.headers["Content-Type"], "--date", vector.headers["Date"]]
    assert main([*command, f"--user={vector.user}", "--secret-file", str(tmp_path / "secret")]) == 0
    assert f"Authorization: {vector.authorization}\n" in capsys.readouterr().out


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector.name)
def test_every_vector_is_explained_as_valid(vector: Vector, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "request").write_bytes(message(vector))
    (tmp_path / "secret").write_text(vector.secret, encoding="utf-8")
    command = ["explain", str(tmp_path / "request"), f"--user={vector.user}"]
    status = main([*command, "--secret-file", str(tmp_path / "secret")])
    assert "signature: matches" in capsys.readouterr().out
    assert status == 0


@pytest.mark.parametrize("vector", REFUSED, ids=lambda vector: vector.name)
def test_a_secret_that_the_client_refuses_is_refused_by_name(
    vector: Vector, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GOTOM_SECRET", vector.secret)
    assert main(["sign", vector.method, vector.target]) == 2
    error = capsys.readouterr().err
    assert error.startswith("error: GOTOM_SECRET ")
    assert vector.secret.strip() not in error


def part(number: int, value: str) -> tuple[str, ...]:
    return (*PARTS[:number], value, *PARTS[number + 1 :])


def digest(body: bytes) -> str:
    return hashlib.md5(body).hexdigest()


@pytest.mark.parametrize(
    ("parts", "expected", "words"),
    [
        (part(0, "post"), "method", "in lower case"),
        (part(0, "PUT"), "method", "was made for PUT"),
        (part(1, digest(b"")), "body digest", "as empty"),
        (part(1, digest(REQUEST.body.rstrip())), "body digest", "line breaks at the end were dropped"),
        (part(1, digest(REQUEST.body + b"\n")), "body digest", "a line break was added"),
        (part(1, digest(REQUEST.body.strip())), "body digest", "trimmed"),
        (part(1, digest(' {"name":"Zu\u0308rich"}\n'.encode())), "body digest", "Unicode form NFD"),
        (part(1, digest(REQUEST.body).upper()), "body digest", "upper case"),
        (part(1, ""), "body digest", "no body digest"),
        (part(1, hashlib.sha256(REQUEST.body).hexdigest()), "body digest", "SHA-256"),
        (part(2, "Application/JSON; charset=UTF-8"), "content type", "sign it in lower case"),
        (part(2, ""), "content type", "no Content-Type"),
        (part(2, "application/json"), "content type", "without its parameters"),
        (part(3, "Thu, 01 Jan 2026 00:00:00 GMT"), "date", "another form"),
        (part(3, "1767225600"), "date", "another form"),
        (part(3, ""), "date", "no date"),
        (part(5, "/app-api/campaign/12345"), "target", "the query was not signed"),
        (part(5, "/app-api/campaign/12345?b=2&a=/"), "target", "decoded"),
        (part(5, "/app-api/campaign/12345?b=2&a=%2f"), "target", "%xx"),
        (part(5, "/app-api/campaign/12345?a=%2F&b=2"), "target", "sorted order"),
        (part(5, "https://demo.gotom.io" + REQUEST.target), "target", "scheme and host"),
        (part(5, REQUEST.target.removeprefix("/app-api")), "target", "/app-api was not signed"),
        (part(5, "/app-api/campaign/12345/?b=2&a=%2F"), "target", "a slash was signed"),
    ],
)
def test_a_usual_mistake_is_proven_and_named_first(parts: tuple[str, ...], expected: str, words: str) -> None:
    found = explain(signed(parts), "demo_user", SECRET)
    assert not found.matches
    assert found.causes[0].proven
    assert found.causes[0].part == expected
    assert words in found.causes[0].text
    assert len(found.causes) == 1


def test_two_mistakes_together_are_both_named() -> None:
    parts = list(PARTS)
    parts[0], parts[5] = "post", "/app-api/campaign/12345"
    found = explain(signed(tuple(parts)), "demo_user", SECRET)
    assert [(cause.part, cause.proven) for cause in found.causes] == [("method", True), ("target", True)]


@pytest.mark.parametrize(
    ("secret", "words"),
    [
        (f"{SECRET}\n".encode(), "a line feed at its end"),
        (f"\ufeff{SECRET}".encode(), "byte order mark"),
        (f'"{SECRET}"'.encode(), "quotes around it"),
        (f"'{SECRET}'\r\n".encode(), "quotes around it, and a CR LF"),
        (f"GOTOM_SECRET={SECRET}".encode(), "the name of a variable"),
        (SECRET.encode("utf-16"), "utf-16"),
        (b64encode(SECRET.encode()), "base64"),
        (SECRET.upper().encode(), "upper case"),
        (b"", "empty"),
    ],
)
def test_a_wrong_secret_is_named_as_by_the_mock(secret: bytes, words: str) -> None:
    found = explain(signed(secret=secret), "demo_user", SECRET)
    assert [(cause.part, cause.proven) for cause in found.causes] == [("secret", True)]
    assert words in found.causes[0].text


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda request: replace(request, headers=request.headers[:-1]), "authorization"),
        (
            lambda request: replace(request, headers=(*request.headers[:-1], ("authorization", "Token x"))),
            "authorization",
        ),
        (lambda request: signed(user="another"), "user"),
        (lambda request: replace(request, headers=request.headers[:1] + request.headers[2:]), "content type"),
        (lambda request: replace(request, headers=request.headers[:2] + request.headers[3:]), "date"),
    ],
)
def test_what_is_missing_or_of_another_user_is_named_first(
    change: Callable[[Captured], Captured], expected: str
) -> None:
    found = explain(change(signed()), "demo_user", SECRET)
    assert found.causes[0].proven
    assert found.causes[0].part == expected


def test_a_wrong_secret_is_possible_but_not_proven() -> None:
    found = explain(signed(secret=b"another"), "demo_user", SECRET)
    assert not any(cause.proven for cause in found.causes)
    assert found.causes[0].part == "secret"


def test_the_age_is_judged_by_the_date_of_the_response_in_a_trace(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = string_to_sign("GET", "/app-api/customer", "application/json", DATE, b"")
    trace = [
        "* Connected to demo.gotom.io",
        "> GET /app-api/customer HTTP/1.1",
        "> Host: demo.gotom.io",
        "> Content-Type: application/json",
        f"> Date: {DATE}",
        f"> Authorization: {authorization('demo_user', signature(SECRET, text))}",
        ">",
        "< HTTP/1.1 401 Unauthorized",
        "< Date: Thu, 01 Jan 2026 00:45:00 GMT",
        "<",
    ]
    (tmp_path / "trace").write_text("\n".join(trace))
    assert main(["explain", str(tmp_path / "trace")]) == 1
    output = capsys.readouterr().out
    assert "signature: matches" in output
    assert "1. proven, date: Date is 45 minutes behind" in output


def test_a_date_that_is_just_refused_is_further_off_than_what_is_accepted() -> None:
    received = datetime.fromisoformat(DATE) + timedelta(minutes=30, seconds=1)
    [cause] = explain(signed(), "demo_user", SECRET, received).causes
    assert cause.text.startswith("Date is 31 minutes behind; at most 30 are accepted.")


def test_the_curl_command_sends_what_was_signed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    body = tmp_path / "a body.json"
    body.write_bytes(b"@it's\r\n\0\xff")
    with CaptureServer() as server:
        url = f"{server.origin}/app-api/../campaign/[1]?q=%27$x#fragment"
        assert main(["sign", "post", url, "--body-file", str(body), "--curl"]) == 0
        command = capsys.readouterr().out
        done = subprocess.run(shlex.split(command), env=local_environment(), timeout=60, capture_output=True)
        assert done.returncode == 0, done.stderr
    (received,) = server.received
    headers = tuple((name, value.decode()) for name, value in received.headers)
    captured = Captured(received.method, received.target, headers, received.body)
    assert captured.body == body.read_bytes()
    assert explain(captured, "demo_user", SECRET).causes == ()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xef\xbb\xbfsecret-1", "byte order mark"),
        (b'"secret-1"', "in quotes"),
        (b"secret-1\xff", "not UTF-8"),
        (b"secret-1\n\n", "line break"),
        (b"", "empty"),
    ],
)
def test_an_unusable_secret_file_is_refused_without_showing_it(
    content: bytes, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "secret").write_bytes(content)
    assert main(["sign", "GET", "/app-api/customer", "--secret-file", str(tmp_path / "secret")]) == 2
    shown = "".join(capsys.readouterr())
    assert words in shown
    assert "secret-1" not in shown


def test_one_line_break_at_the_end_of_a_secret_file_is_not_part_of_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["sign", "GET", "/app-api/customer", "--date", DATE]
    assert main(command) == 0
    (tmp_path / "secret").write_text(f"{SECRET}\n")
    assert main([*command, "--secret-file", str(tmp_path / "secret")]) == 0
    first, second = capsys.readouterr().out.split("Authorization")[1:]
    assert first == second


def test_a_secret_in_the_environment_that_is_not_utf_8_is_refused_without_showing_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GOTOM_SECRET", "secret-1\udcff")
    assert main(["sign", "GET", "/app-api/customer"]) == 2
    shown = "".join(capsys.readouterr())
    assert "GOTOM_SECRET is not UTF-8" in shown
    assert "secret-1" not in shown


def test_without_another_source_the_secret_is_prompted_without_echo() -> None:
    environment = {name: value for name, value in local_environment().items() if name != "GOTOM_SECRET"}
    environment["PYTHONPATH"] = str(PROJECT / "generated" / "python" / "gotom_client")
    command = [sys.executable, "-m", "gotom_client.sign", "sign", "GET", "/app-api/customer", "--date", DATE]
    process, terminal = pty.fork()
    if process == 0:
        os.execve(sys.executable, command, environment)
    output = b""
    while b"secret: " not in output:
        output += os.read(terminal, 1024)
    os.write(terminal, f"{SECRET}\n".encode())
    try:
        while data := os.read(terminal, 1024):
            output += data
    except OSError:  # Linux reports the end of a terminal as an error
        pass
    os.close(terminal)
    assert os.waitpid(process, 0)[1] == 0
    expected = signature(SECRET, string_to_sign("GET", "/app-api/customer", "application/json", DATE, b""))
    assert expected in output.decode()
    assert SECRET not in output.decode()


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (["sign", "GET", "/app-api/customer", "--curl"], "whole URL"),
        (["sign", "GET", "demo.gotom.io/app-api"], "must begin with https://"),
        (["sign", "GET", "/app-api/customer?q=a b"], "percent-encode"),
        (["sign", "GET", "https://u:p@demo.gotom.io/"], "must not contain a user"),
        (["sign", "GET", "/", "--body-file", "no-such-file"], "no-such-file: No such file"),
        (["sign", "GET", "/", "--date", "now\n"], "--date"),
        (["explain", "-"], "request line"),
        (["explain", "-", "--at", "yesterday"], "request line"),
    ],
)
def test_invalid_use_is_one_line_with_the_fix(
    command: list[str], words: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert main(command) == 2
    error = capsys.readouterr().err
    assert words in error
    assert error.count("\n") == 1


def test_no_option_takes_the_secret_itself(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("sign", "explain"):
        with pytest.raises(SystemExit):
            main([command, "--help"])
    options = {word.strip("[],") for word in capsys.readouterr().out.split() if word.strip("[],").startswith("--")}
    assert "--secret-file" in options
    assert "--secret" not in options
