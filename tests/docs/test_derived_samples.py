"""The samples that are made from example requests, in TypeScript, JavaScript and PHP: every one of them works."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from scripts.docs.errors import DocsError
from scripts.docs.samples import LANGUAGES, Sample
from scripts.docs.samples.derived import all_samples
from scripts.docs.samples.javascript import javascript
from scripts.docs.samples.literals import JAVASCRIPT, PHP, Style, literal
from scripts.docs.samples.php import php
from scripts.docs.samples.request import example_request
from scripts.docs.samples.typescript import client_name, typescript
from scripts.docs.sdk.typescript import PACKAGES, read_typescript
from scripts.openapi import Document
from tests.conftest import APIS, PROJECT, Documents
from tests.docs.running import Exchange, documented

NODE = str(Path(sys.executable).with_name("node"))
TSC = PROJECT / "node_modules" / "typescript-7" / "bin" / "tsc"
SUFFIXES = {"TypeScript": ".ts", "JavaScript": ".mjs", "PHP": ".php"}
HOSTS = ("https://${process.env.GOTOM_TENANT}.gotom.io", "https://' . getenv('GOTOM_TENANT') . '.gotom.io")
"""What stands for the host of a tenant, in JavaScript and in PHP."""

Run = dict[str, tuple[list[Exchange], str | None]]


@pytest.fixture(scope="module")
def docs(documents: Documents) -> list[Document]:
    """The docs variant of every API."""
    return [Document.load(documents.path("docs", api)) for api in APIS]


def of_language(docs: list[Document], language: str) -> dict[str, Sample]:
    """The sample of every operation, by operationId; operationIds are unique across all documents."""
    found = {
        sample.operation_id: sample
        for document in docs
        for listed in all_samples(document).values()
        for sample in listed
        if sample.language == language
    }
    assert len(found) == sum(len(document.operations) for document in docs)
    return found


def signing_users(document: Document) -> dict[str, dict[str, str]]:
    """The environment of each operation that is signed: the demo user that signs for its path."""
    found = {}
    for operation in document.operations:
        if operation.signing_user:
            user = document.security_schemes[operation.schemes[0]]["x-demo"]["users"][operation.signing_user]
            found[operation.id] = {"GOTOM_USER": user["user"], "GOTOM_SECRET": user["secret"]}
    return found


def run(
    samples: Mapping[str, str],
    suffix: str,
    own: Mapping[str, dict[str, str]],
    environment: Mapping[str, str],
    folder: Path,
) -> Run:
    """Run samples by name in one process, each on the demo data; what each has sent, and the error that it ended in."""
    mock_server = environment["GIOSG_BASE_URL"]
    modules = folder / "node_modules"
    modules.mkdir()
    for package in PACKAGES.iterdir():
        (modules / package.name).symlink_to(package)
    listed = []
    for name, source in samples.items():
        file = folder / f"{name}{suffix}"
        file.write_text(source, encoding="utf-8")
        # PHP keeps the environment of the sample before, so that each sets the same variables.
        default = {"GOTOM_USER": environment["GOTOM_USER"], "GOTOM_SECRET": environment["GOTOM_SECRET"]}
        listed.append({"name": name, "file": str(file), "environment": default | own.get(name, {})})
    program = ["php", "run_samples.php"] if suffix == ".php" else [NODE, "run_samples.mjs"]
    done = subprocess.run(
        [program[0], str(Path(__file__).with_name(program[1]))],
        input=json.dumps({"reset": f"{mock_server}/__mock__/reset", "samples": listed}),
        env={"PATH": os.environ["PATH"], "NO_PROXY": "*", "NODE_NO_WARNINGS": "1", **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: Run = {}
    for line in done.stdout.splitlines():
        told: dict[str, Any] = json.loads(line)
        found[told["name"]] = ([Exchange(*exchange) for exchange in told["exchanges"]], told["error"])
    return found


def at(source: str, docs: list[Document], mock_server: str) -> str:
    """A sample that speaks to the mock server."""
    for host in (*(document.hosts[0] for document in docs), *HOSTS):
        source = source.replace(host, mock_server)
    return source


@pytest.mark.parametrize("language", SUFFIXES)
def test_every_sample_does_its_operation_with_a_documented_success(
    docs: list[Document], mock_server: str, environment: dict[str, str], tmp_path: Path, language: str
) -> None:
    if language == "PHP":
        _needs_php()
    expected = {name: success for document in docs for name, success in documented(document).items()}
    users = {name: user for document in docs for name, user in signing_users(document).items()}
    sources = {name: at(each.source, docs, mock_server) for name, each in of_language(docs, language).items()}
    done = run(sources, SUFFIXES[language], users, environment, tmp_path)
    assert done.keys() == expected.keys()
    faults = [
        f"{name}: {error or exchanges}"
        for name, (exchanges, error) in done.items()
        if error or not exchanges or not expected[name].is_done_by(exchanges[-1])
    ]
    assert not faults, "\n".join(faults)


def _needs_php() -> None:
    if shutil.which("php") is None:
        pytest.skip("PHP is not installed; its samples are run where it is")
    loaded = subprocess.run(["php", "-r", "exit(extension_loaded('curl') ? 0 : 1);"], check=False)
    if loaded.returncode:
        pytest.skip("PHP is installed without its curl extension, which the samples use")


@pytest.mark.parametrize("language", SUFFIXES)
def test_a_refused_sample_fails_and_shows_what_the_server_said(
    docs: list[Document], mock_server: str, environment: dict[str, str], tmp_path: Path, language: str
) -> None:
    if language == "PHP":
        _needs_php()
    wrong = environment | {"GIOSG_API_TOKEN": "no-such-token", "GOTOM_SECRET": "no-such-secret"}
    samples = of_language(docs, language)
    sources = {name: at(samples[name].source, docs, mock_server) for name in ("createTeam", "getCampaign")}
    for _, error in run(sources, SUFFIXES[language], {}, wrong, tmp_path).values():
        assert error is not None
        assert re.search(r"\b401\b", error)
        assert "no-such" not in error


def test_typescript_samples_are_typed_as_the_packages_are(docs: list[Document], tmp_path: Path) -> None:
    """A method or property that a package does not have is an error of the compiler."""
    modules = tmp_path / "node_modules"
    modules.mkdir()
    for package in PACKAGES.iterdir():
        (modules / package.name).symlink_to(package)
    for name, sample in of_language(docs, "TypeScript").items():
        (tmp_path / f"{name}.ts").write_text(sample.source, encoding="utf-8")
    (tmp_path / "globals.d.ts").write_text("declare const process: { env: Record<string, string | undefined> };\n")
    options = {"strict": True, "noEmit": True, "target": "es2023", "module": "nodenext", "moduleDetection": "force"}
    options |= {"lib": ["es2023", "dom", "dom.iterable"], "types": [], "noUnusedLocals": True}
    (tmp_path / "package.json").write_text('{"type": "module"}')
    (tmp_path / "tsconfig.json").write_text(json.dumps({"compilerOptions": options, "include": ["*.ts"]}))
    done = subprocess.run([NODE, str(TSC), "-p", str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[:4000]


def test_samples_name_the_production_host_and_take_credentials_from_the_environment(docs: list[Document]) -> None:
    for document in docs:
        hosts = {document.hosts[0], *HOSTS} if document.name == "gotom" else {document.hosts[0]}
        for name, listed in all_samples(document).items():
            assert [sample.language for sample in listed] == [language.name for language in LANGUAGES]
            for sample in listed:
                assert not re.search(r"mock-\w+-token|example-\w*secret|crm-secret|demo_user", sample.source), sample
                if sample.language in ("JavaScript", "PHP"):
                    assert any(host in sample.source for host in hosts), sample
                    named = "process.env.G" if sample.language == "JavaScript" else "getenv('G"
                    assert (named in sample.source) or document.by_id[name].is_public, sample


def described(**operation: Any) -> Document:
    paths = {"/a/{id}": {"post": {"operationId": "createA", "tags": ["a"], "responses": {}, **operation}}}
    root = {"info": {"title": "A", "version": "1"}, "servers": [{"url": "https://a.example"}], "paths": paths}
    return Document("giosg", root | {"security": []})


ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}


def test_a_required_value_without_an_example_is_an_error_that_says_where_to_give_one() -> None:
    (operation,) = described(parameters=[ID]).operations
    with pytest.raises(DocsError, match=r"createA: id is required and has no example; .* overlays/docs/giosg\.yaml"):
        example_request(operation)
    body: dict[str, Any] = {"content": {"application/json": {"schema": {}}}}
    (operation,) = described(parameters=[{**ID, "example": "1"}], requestBody=body).operations
    with pytest.raises(DocsError, match="createA: its body has no example"):
        example_request(operation)


def test_an_operation_that_no_method_calls_is_an_error_that_names_the_remedy() -> None:
    (operation,) = described(parameters=[{**ID, "example": "1"}]).operations
    with pytest.raises(DocsError, match=r"giosg-client: no method calls createA; run `make generate` to update"):
        typescript(example_request(operation), read_typescript("giosg"))


def test_ids_are_escaped_in_addresses_and_values_of_x_demo_come_first() -> None:
    query = {"name": "q", "in": "query", "required": True, "schema": {"type": "array"}, "example": ["a b", "c"]}
    (operation,) = described(
        parameters=[{**ID, "example": "1"}, query], **{"x-demo": {"id": "a/b'c", "requestBody": "second"}}
    ).operations
    request = example_request(operation)
    assert request.target == "/a/a%2Fb%27c?q=a%20b&q=c"
    assert 'const url = "https://a.example/a/a%2Fb%27c?q=a%20b&q=c";' in javascript(request)
    assert "curl_init('https://a.example/a/a%2Fb%27c?q=a%20b&q=c')" in php(request)


def test_the_example_of_a_body_is_the_one_that_x_demo_names() -> None:
    examples = {"first": {"value": {"n": 1}}, "second": {"value": {"n": 2}}}
    body = {"content": {"application/json": {"schema": {}, "examples": examples}}}
    parameters = [{**ID, "example": "1"}]
    (operation,) = described(parameters=parameters, requestBody=body).operations
    assert example_request(operation).body == {"n": 1}
    (operation,) = described(
        parameters=parameters, requestBody=body, **{"x-demo": {"requestBody": "second"}}
    ).operations
    assert example_request(operation).body == {"n": 2}


def test_a_signature_of_another_kind_is_an_error(documents: Documents) -> None:
    document = Document.load(documents.path("docs", "gotom"))
    assert document.signature is not None
    document.signature["algorithm"] = "HMAC-SHA256"
    with pytest.raises(DocsError, match=r"x-signature: HMAC-SHA256 of .*: change scripts/docs/samples too"):
        javascript(example_request(document.by_id["getCampaign"]))


@pytest.mark.parametrize(
    ("value", "style", "text"),
    [
        ({}, JAVASCRIPT, "{}"),
        ({}, PHP, "new stdClass()"),
        ([], PHP, "[]"),
        ({"a-b": None, "c": [True, 1.5]}, JAVASCRIPT, '{ "a-b": null, c: [true, 1.5] }'),
        ({"a": {"b": "it's \\ ü"}}, PHP, "['a' => ['b' => 'it\\'s \\\\ ü']]"),
        ({"key": "x" * 90}, JAVASCRIPT, '{\n  key: "' + "x" * 90 + '",\n}'),
    ],
)
def test_values_are_literals_of_their_language(value: Any, style: Style, text: str) -> None:
    assert literal(value, style) == text


def test_clients_are_called_as_in_the_guides() -> None:
    assert client_name("interactions", "InteractionDesigner") == "designer"
    assert client_name("reporting", "GiosgReporting") == "reporting"
    assert client_name("gotom", "GoTom") == "gotom"
