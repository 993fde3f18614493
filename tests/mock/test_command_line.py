"""`python -m scripts.mock`: help, options, exit statuses, output and address."""

from __future__ import annotations

import contextlib
import gc
import json
import shutil
import signal
import socket
import ssl
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
import trustme
from cryptography import x509

from scripts.apis import API_NAMES
from scripts.contract.forked import mock_process
from scripts.mock.__main__ import main
from scripts.mock.app import create_app, serve_apis
from scripts.mock.certificates import CertificateError, make_certificate, make_contexts
from scripts.mock.engine.compiler import compile_api
from scripts.mock.engine.endpoint import Api, DocumentError
from scripts.mock.listening import ListenError, listen
from scripts.openapi import Document
from scripts.processes import child
from tests.conftest import PROJECT, Documents
from tests.mock.support import TEAMS, AppTransport

HEADERS = {"Authorization": "Token mock-admin-token"}


def command(documents: Documents, *options: str) -> list[str]:
    return [sys.executable, "-m", "scripts.mock", "--documents", str(documents.folder("mock")), *options]


Failing = Callable[..., str]


@pytest.fixture
def failing(
    documents: Documents, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Failing]:
    """Runs the command with options with which it ends before it serves, and returns its message."""

    def run(*options: str) -> str:
        assert main(["--documents", str(documents.folder("mock")), "--api", "gotom", *options]) == 1
        output, message = capsys.readouterr()
        assert output == ""
        return message

    for name in ("freeze", "set_threshold"):  # the garbage collector of a server's process, not of the tests'
        monkeypatch.setattr(gc, name, lambda *_: None)
    yield run
    gc.enable()


def test_help_names_every_option_the_credentials_and_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--help"])
    assert stopped.value.code == 0
    text = capsys.readouterr().out
    for word in (
        "--host",
        "--port",
        "--database",
        "--page-size",
        "--max-body",
        "--max-connections",
        "--max-pipelined",
        "--max-parts",
        "--max-depth",
        "--max-digits",
        "--durable",
        "--import-delay",
        "--export-delay",
        "--request-timeout",
        "--allow-origin",
        "--check-responses",
    ):
        assert word in text
    for word in ("mock-admin-token", "demo_user", "/__mock__/reset", "curl", "power failure"):
        assert word in text


@pytest.mark.parametrize(
    "options",
    [
        ["--nothing"],
        ["extra"],
        ["--port"],
        ["--port", "x"],
        ["--port", "-1"],
        ["--port", "65536"],
        ["--host", ""],
        ["--page-size", "0"],
        ["--page-size", "10001"],
        ["--max-body", "0"],
        ["--request-timeout", "0"],
        ["--request-timeout", "nan"],
        ["--max-body", "1e3"],
        ["--database", ""],
        ["--max-connections", "0"],
        ["--max-pipelined", "0"],
        ["--max-parts", "0"],
        ["--max-depth", "0"],
        ["--max-digits", "x"],
        ["--import-delay", "-1"],
        ["--import-delay", "nan"],
        ["--import-delay", "inf"],
        ["--import-delay", "1e9"],
        ["--export-delay", "-1"],
        ["--export-delay", "nan"],
        ["--allow-host", "http://mock"],
        ["--allow-host", "mock:4010"],
        ["--namespace-domain", ".example"],
        ["--namespace-domain", "a b"],
        ["--webhook-host", "app/hooks"],
    ],
)
def test_a_bad_option_is_a_usage_error(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(options)
    assert stopped.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_it_listens_on_this_machine_only_unless_told_otherwise(documents: Documents) -> None:
    with child(command(documents, "--port", "0"), cwd=PROJECT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        try:
            url = process.stdout.readline().split()[3]
            assert url.startswith("http://127.0.0.1:")
            assert not url.endswith((":0", ":4010"))
            assert httpx.get(f"{url}/__mock__/health").json()["status"] == "ok"
            port = int(url.rsplit(":", 1)[1])
            with socket.socket() as other:  # free on another loopback address: not bound everywhere
                other.bind(("127.0.0.2", port))
            process.send_signal(signal.SIGINT)
            assert process.wait(timeout=20) == 0
        finally:
            process.kill()


def test_a_busy_port_is_a_failure_that_names_it(failing: Failing) -> None:
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]
        assert f"127.0.0.1:{port}" in failing("--port", str(port))


@pytest.mark.parametrize(
    ("host", "cause"),
    [
        ("256.256.256.256", "no such host; set --host"),
        ("no-such-host.invalid", "no such host; set --host"),
        ("a" * 70, "no such host; set --host"),
        ("192.0.2.1", "the address belongs to another machine; set --host"),
    ],
)
def test_an_invalid_host_is_an_error_that_names_it(failing: Failing, host: str, cause: str) -> None:
    message = failing("--port", "0", "--host", host)
    assert f"{host}:0: {cause}" in message
    assert "another server" not in message


@pytest.mark.parametrize("host", ["127.0.0.1:4010", "http://127.0.0.1", "127.0.0.1/", "[::1]", "[::1]:80"])
def test_a_host_with_more_than_its_name_is_refused_with_what_to_write(host: str) -> None:
    with pytest.raises(ListenError, match="set --host to the name or address alone, and --port to the port"):
        listen(host, 0)


@contextlib.contextmanager
def serving(documents: Documents, *options: str) -> Iterator[str]:
    """The URL of a server with options."""
    with child(command(documents, *options), cwd=PROJECT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        yield process.stdout.readline().split()[3]
        process.terminate()
        assert process.wait(timeout=20) in (0, 143, -signal.SIGTERM)


def test_a_throw_away_certificate_is_trusted_by_its_ca_only(documents: Documents, tmp_path: Path) -> None:
    ca = tmp_path / "ca.pem"
    with serving(documents, "--port", "0", "--tls-ca", str(ca)) as url:
        assert url.startswith("https://127.0.0.1:")
        trusting = ssl.create_default_context(cafile=str(ca))
        with httpx.Client(verify=trusting, headers=HEADERS, trust_env=False) as client:
            for number in range(21):
                assert client.post(f"{url}{TEAMS}", json={"name": str(number)}).status_code == 201
            assert client.get(f"{url}{TEAMS}").json()["next"].startswith(url)
        with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
            httpx.get(f"{url}/__mock__/health", trust_env=False)
    assert "PRIVATE KEY" not in ca.read_text()


def test_a_throw_away_certificate_is_for_the_allowed_hosts_too(tmp_path: Path) -> None:
    ca, hosts = tmp_path / "ca.pem", ["0.0.0.0", "mock", "[fd00::1]"]
    for _ in range(2):  # the CA of an earlier start is replaced
        chain = make_certificate(hosts, ca)
    (certificate, *_) = x509.load_pem_x509_certificates(chain.read_bytes())
    chain.unlink()
    names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.DNSName) == ["localhost", "mock"]
    addresses = {str(one) for one in names.get_values_for_type(x509.IPAddress)}
    assert addresses == {"127.0.0.1", "::1", "0.0.0.0", "fd00::1"}
    with pytest.raises(CertificateError, match="--host or --allow-host: not a name for a certificate"):
        make_certificate(["my_mock"], ca)


@pytest.mark.parametrize("text", ["notes", "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n"])
def test_a_file_of_others_is_not_replaced_by_a_throw_away_ca(tmp_path: Path, text: str) -> None:
    ca = tmp_path / "ca.pem"
    ca.write_text(text)
    for make in (lambda: make_certificate([], ca), lambda: make_contexts(ca)):
        with pytest.raises(CertificateError, match=r"ca\.pem: the mock did not write this file; name another"):
            make()
    assert ca.read_text() == text


def test_a_given_certificate_is_served(documents: Documents, tmp_path: Path) -> None:
    ca = trustme.CA()
    issued = ca.issue_cert("127.0.0.1")
    issued.private_key_pem.write_to_path(str(tmp_path / "key.pem"))
    (tmp_path / "cert.pem").write_bytes(b"".join(one.bytes() for one in issued.cert_chain_pems))
    ca.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    options = ["--tls-cert", str(tmp_path / "cert.pem"), "--tls-key", str(tmp_path / "key.pem")]
    with serving(documents, "--port", "0", *options) as url:
        trusting = ssl.create_default_context(cafile=str(tmp_path / "ca.pem"))
        with httpx.Client(verify=trusting, trust_env=False) as client:
            assert client.get(f"{url}/__mock__/health").status_code == 200


@pytest.mark.parametrize("text", [None, "", "-----BEGIN CERTIFICATE-----"])
def test_an_unusable_certificate_is_a_failure_that_names_it(failing: Failing, tmp_path: Path, text: str | None) -> None:
    file = tmp_path / "cert.pem"
    if text is not None:
        file.write_text(text)
    assert f"--tls-cert {file}: " in failing("--port", "0", "--tls-cert", str(file))


def test_a_unix_socket_serves_until_the_end_and_is_removed(
    documents: Documents, failing: Failing, tmp_path: Path
) -> None:
    path = tmp_path / "mock.sock"
    with socket.socket(socket.AF_UNIX) as stale:
        stale.bind(str(path))
    with serving(documents, "--unix", str(path)) as url:
        assert url == f"http+unix://{quote(str(path), safe='')}"
        with httpx.Client(transport=httpx.HTTPTransport(uds=str(path)), headers=HEADERS) as client:
            assert client.get(f"http://localhost{TEAMS}").status_code == 200
            assert client.post("http://localhost/__mock__/reset").status_code == 200
        assert f"cannot listen on {path}: in use" in failing("--unix", str(path))
        assert path.exists(), "the one in use is left alone"
    assert not path.exists()


@pytest.mark.parametrize(
    ("options", "expected"), [([], "http://127.0.0.1:"), (["--trust-proxy"], "https://api.example/")]
)
def test_links_follow_a_proxy_only_if_it_is_trusted(
    documents: Documents, tmp_path: Path, options: list[str], expected: str
) -> None:
    headers = HEADERS | {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "api.example"}
    options = ["--documents", str(documents.folder("mock")), "--page-size", "1", *options]
    with mock_process(tmp_path / "mock.log", *options) as (_, url):
        httpx.post(f"{url}{TEAMS}", json={"name": "x"}, headers=headers)
        assert httpx.get(f"{url}{TEAMS}", headers=headers).json()["next"].startswith(expected)


def test_a_database_that_cannot_be_used_is_a_failure(failing: Failing, tmp_path: Path) -> None:
    assert str(tmp_path) in failing("--port", "0", "--database", str(tmp_path))


def test_the_options_reach_the_server(documents: Documents) -> None:
    options = ["--port", "0", "--page-size", "1", "--max-body", "100", "--import-delay", "60", "--check-responses"]
    with child(command(documents, *options), cwd=PROJECT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        try:
            url = process.stdout.readline().split()[3]
            assert httpx.post(f"{url}{TEAMS}", json={"name": "x"}, headers=HEADERS).status_code == 201
            assert len(httpx.get(f"{url}{TEAMS}", headers=HEADERS).json()["results"]) == 1
            assert httpx.post(f"{url}{TEAMS}", json={"name": "x" * 100}, headers=HEADERS).status_code == 413
        finally:
            process.kill()


@pytest.mark.parametrize("api", API_NAMES)
@pytest.mark.parametrize(
    ("path", "owner"),
    [
        ("/api/v5/users/me", "giosg"),
        ("/app-api/campaign/12345", "gotom"),
        ("/api/interactions", "interactions"),
        ("/nowhere", None),
        ("/", None),
    ],
)
def test_a_mock_of_one_api_has_no_paths_of_the_others(apis: list[Api], api: str, path: str, owner: str | None) -> None:
    (one,) = (each for each in apis if each.name == api)
    with contextlib.closing(serve_apis([one])) as app:
        client = httpx.Client(transport=AppTransport(app), base_url="http://localhost")
        assert client.get(path).status_code == (401 if api == owner else 404)


class TestDocuments:
    @pytest.fixture
    def folder(self, documents: Documents, tmp_path: Path) -> Path:
        return Path(shutil.copytree(documents.folder("mock"), tmp_path / "mock"))

    def test_the_documents_that_were_given_are_served(self, folder: Path) -> None:
        app = create_app(folder)
        app.close()
        assert set(app.apis) == set(API_NAMES)

    @pytest.mark.parametrize("text", ["", "{", "[]", "{}", "\ud800"])
    def test_an_invalid_document_is_named(self, folder: Path, text: str) -> None:
        (folder / "gotom.json").write_bytes(text.encode("utf-8", "surrogatepass"))
        with pytest.raises(DocumentError, match=r"gotom\.json.*make overlays"):
            create_app(folder)

    def test_a_missing_document_is_named_with_the_fix(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (folder / "giosg.json").unlink()
        assert main(["--documents", str(folder), "--port", "0"]) == 1
        error = capsys.readouterr().err
        assert "giosg.json" in error
        assert "make overlays" in error

    def change(self, folder: Path, change: Callable[[dict[str, Any]], None]) -> Path:
        file = folder / "giosg.json"
        document = json.loads(file.read_text(encoding="utf-8"))
        change(document["paths"]["/api/v5/users/me"]["get"])
        file.write_text(json.dumps(document), encoding="utf-8")
        return folder

    def test_an_operation_without_a_behaviour_is_named_with_its_overlay(self, folder: Path) -> None:
        self.change(folder, lambda operation: operation.pop("x-mock"))
        with pytest.raises(
            DocumentError,
            match=r"overlays/mock/giosg\.yaml: getCurrentUser .GET .* missing x-mock behaviour",
        ):
            create_app(folder)

    def test_an_unknown_behaviour_is_named_with_the_known_ones(self, folder: Path) -> None:
        self.change(folder, lambda operation: operation.update({"x-mock": {"behaviour": "fly"}}))
        with pytest.raises(DocumentError, match=r"/api/v5/users/me.*'fly'.*create"):
            create_app(folder)

    def test_a_new_path_is_served_from_the_document_alone(self, documents: Documents) -> None:
        document = json.loads(documents.path("mock", "giosg").read_text(encoding="utf-8"))
        item = document["paths"]["/api/v5/languages"]
        api = compile_api(Document("giosg", document | {"paths": {"/api/v9/tongues": item}}))
        assert [(one.method, one.path) for one in api.endpoints] == [("GET", "/api/v9/tongues")]
