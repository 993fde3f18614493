"""Every style of OpenAPI 3.1 either stops the generation with a clear message, or arrives as the standard says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from scripts.clients.checks import UnsupportedError, check_document
from scripts.openapi import Document
from scripts.typescript.generate import main
from scripts.typescript.model import facade
from scripts.typescript.package import write_packages
from tests.conftest import PROJECT
from tests.typescript.test_wire import TypeScriptClient, same_value, spelt
from tests.wire.conformance import check_operation
from tests.wire.raw_server import raw_server
from tests.wire.sending import SentOperation, operations
from tests.wire.styles import PACKAGE, each, load_styles
from tests.wire.test_styles import PLAIN
from tests.wire.values import Node, Schemas

DOCUMENT = load_styles()
OPERATIONS = operations(DOCUMENT)
SCHEMAS = Schemas(DOCUMENT)
EXAMPLES = 4
TYPES = "".join(f"export type {name} = unknown\n" for name in DOCUMENT["components"]["schemas"])


def refusal(path: str, tag: str) -> str | None:
    """What stops the generation of a document with one path alone; None if nothing does."""
    alone = {**DOCUMENT, "tags": [{"name": tag}], "paths": {path: DOCUMENT["paths"][path]}}
    try:
        document = Document("styles", alone)
        check_document(document)
        facade(PACKAGE, document, TYPES)
    except UnsupportedError as error:
        return str(error)
    return None


REFUSED = {operation["operationId"]: refusal(path, operation["tags"][0]) for path, _, operation in each(DOCUMENT)}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TypeScriptClient]:
    """The client of all operations that are not refused."""
    folder = tmp_path_factory.mktemp("styles")
    paths = {
        path: DOCUMENT["paths"][path] for path, _, operation in each(DOCUMENT) if not REFUSED[operation["operationId"]]
    }
    used = {operation["tags"][0] for _, _, operation in each({"paths": paths})}
    document = {**DOCUMENT, "tags": [tag for tag in DOCUMENT["tags"] if tag["name"] in used], "paths": paths}
    (folder / "styles.json").write_text(json.dumps(document))
    (folder / "node_modules").symlink_to(PROJECT / "node_modules")
    write_packages({PACKAGE: folder / "styles.json"}, folder)
    with raw_server() as server:
        client = TypeScriptClient(PACKAGE, server, folder)
        with client.bridge:
            yield client


@pytest.mark.parametrize("name", OPERATIONS)
def test_it_is_refused_with_its_place_or_arrives_as_described(name: str, request: pytest.FixtureRequest) -> None:
    message = REFUSED[name]
    if message is not None:
        assert message.startswith(name)
        assert len(message.partition(": ")[2].split()) >= 4
        return
    client: TypeScriptClient = request.getfixturevalue("client")
    operation = without_defaults(OPERATIONS[name])
    check_operation(client, operation, SCHEMAS, examples=EXAMPLES, signed=False, same_json=same_value, spelt=spelt)


def without_defaults(operation: SentOperation) -> SentOperation:
    """What a caller leaves out stays out; a default is the server's to fill in."""
    parameters: list[Node] = [
        {**one, "schema": {key: value for key, value in one["schema"].items() if key != "default"}}
        for one in operation.parameters
    ]
    return replace(operation, parameters=parameters)


@pytest.mark.parametrize("name", PLAIN)
def test_what_is_plain_is_sendable(name: str) -> None:
    assert REFUSED[name] is None


def test_a_refused_document_leaves_the_packages_as_they_were(tmp_path: Path) -> None:
    """Through the real command: the message is printed, the exit status is 1 and nothing is touched."""
    variants, output = tmp_path / "variants", tmp_path / "out"
    (output / "typescript").mkdir(parents=True)
    (output / "typescript" / "old.ts").write_text("old")
    variants.mkdir()
    document: dict[str, Any] = {**DOCUMENT, "tags": [], "paths": DOCUMENT["paths"]}
    for api in ("giosg", "reporting", "visitor", "interactions", "gotom"):
        (variants / f"{api}.json").write_text(json.dumps(document))
    assert main(["--variants", str(variants), "--output", str(output)]) == 1
    assert [file.name for file in output.rglob("*")] == ["typescript", "old.ts"]
