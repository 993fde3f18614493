"""Every style of OpenAPI 3.1 either stops the generation with a clear message, or is sent as the standard says."""

from __future__ import annotations

import itertools
import json
import shutil
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from scripts.clients.generate import main
from scripts.files.yaml_file import load_document
from tests.conftest import Documents
from tests.wire.conformance import TOKEN, check_operation
from tests.wire.raw_server import RawServer
from tests.wire.sending import Clients, operations
from tests.wire.styles import FILE, PACKAGE, generate, load_styles, refusals
from tests.wire.values import Schemas

DOCUMENT = load_styles()
OPERATIONS = operations(DOCUMENT)
SCHEMAS = Schemas(DOCUMENT)
EXAMPLES = 12
# Features that any API may need: these must be supported.
PLAIN = [
    *("sendQueryDefaultPrimitive", "sendQueryDefaultArray", "sendQueryFormExplodedPrimitive"),
    *("sendQueryFormExplodedArray", "sendPathSimpleJoinedPrimitive", "sendPathDefaultPrimitive"),
    *("sendHeaderDefaultPrimitive", "sendHeaderSimpleJoinedPrimitive", "sendQueryDateTime", "sendPathDateTime"),
    *("sendQueryOrder", "sendQueryNames", "sendSameNames", "sendBodyJson", "sendBodyJsonOptional", "sendBodyForm"),
    *("sendBodyFormOptional", "sendBodyJsonOrForm", "sendBodyJsonStrings", "sendBodyJsonCharset"),
    *("sendBodyMultipart", "sendBodyMultipartFile", "sendBodyMultipartOptional", "sendBodyMultipartMixed"),
    *("sendBodyMultipartFields", "sendBodyJsonOrMultipart", "sendBodyFormOrMultipartOptional"),
]


@pytest.fixture(scope="session")
def refused(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str | None]:
    """The error message by operation, or None."""
    return refusals(DOCUMENT, tmp_path_factory.mktemp("refusals"))


@pytest.fixture(scope="session")
def clients(
    refused: dict[str, str | None], server: RawServer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Clients]:
    """The clients of all supported operations."""
    folder = str(generate(DOCUMENT, refused, tmp_path_factory.mktemp("styles")))
    sys.path.insert(0, folder)
    try:
        with closing(Clients(PACKAGE.package, PACKAGE.facade, server, token=TOKEN)) as clients:
            yield clients
    finally:
        sys.path.remove(folder)
        for name in [name for name in sys.modules if name.split(".")[0] == PACKAGE.package]:
            del sys.modules[name]


@pytest.mark.parametrize("name", OPERATIONS)
def test_it_is_refused_with_its_place_or_arrives_as_described(
    name: str, refused: dict[str, str | None], request: pytest.FixtureRequest
) -> None:
    operation = OPERATIONS[name]
    message = refused[name]
    if message is None:
        clients: Clients = request.getfixturevalue("clients")
        check_operation(clients, operation, SCHEMAS, examples=EXAMPLES, signed=False)
        return
    places = [f"{found['in']} parameter {found['name']!r}" for found in operation.parameters]
    places += [place.lower() for place in places if "header" in place]
    places += ["request body"] if operation.content else []
    places += ["`servers`"] if "servers" in operation.definition else []
    starts = (f"{name}: ", f"{name}: duplicate ", f"{name} has ")
    where = next((place for place in places if message.startswith(tuple(start + place for start in starts))), None)
    assert where, f"the message names no place: {message}"
    assert len(message.partition(where)[2].split()) >= 4, f"the message gives no reason: {message}"


@pytest.mark.parametrize("name", PLAIN)
def test_what_is_plain_is_sendable(name: str, refused: dict[str, str | None]) -> None:
    assert refused[name] is None


def test_the_document_is_valid_and_holds_every_combination() -> None:
    document = load_document(FILE)
    OpenAPIV31SpecValidator(document).validate()
    styles = {
        "path": ("simple", "label", "matrix"),
        "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
        "header": ("simple",),
        "cookie": ("form",),
    }
    wanted = {
        (place, style, explode, kind)
        for place, named in styles.items()
        for style, explode, kind in itertools.product(named, (False, True), ("string", "array", "object"))
    }
    found = {
        (parameter["in"], parameter.get("style"), parameter.get("explode"), kind(document, parameter))
        for operation in operations(document).values()
        for parameter in operation.parameters
        if "schema" in parameter
    }
    assert wanted <= found


def kind(document: dict[str, Any], parameter: Any) -> Any:
    schema = parameter["schema"]
    if "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[-1]]
    named = schema.get("type")
    return named if isinstance(named, str) else None


@pytest.mark.parametrize(
    "name", ["sendPathMatrixJoinedArray", "sendCookieDefaultPrimitive", "sendQueryReserved", "sendBodyMultipartNested"]
)
def test_a_refused_style_leaves_the_generated_clients_as_they_were(
    name: str,
    documents: Documents,
    refused: dict[str, str | None],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The command prints the message, returns exit status 1, and changes no file."""
    output, variants = tmp_path / "out", tmp_path / "variants"
    shutil.copytree(documents.folder("python"), variants)
    (output / "python").mkdir(parents=True)
    (output / "python" / "old.py").write_text("old")
    document = json.loads((variants / "gotom.json").read_text())
    operation = OPERATIONS[name]
    document["tags"].append({"name": operation.definition["tags"][0]})
    document["paths"][operation.path] = DOCUMENT["paths"][operation.path]
    document["components"]["schemas"] |= DOCUMENT["components"]["schemas"]
    (variants / "gotom.json").write_text(json.dumps(document))
    # A package that is generated before the failing one must not be kept either.
    arguments = [f"--bundles={documents.folder('bundle')}", "--api=visitor", "--api=gotom"]
    assert main([f"--variants={variants}", f"--output={output}", *arguments]) == 1
    errors = capsys.readouterr().err
    assert f"error: {refused[name]}\n" in errors
    assert "are unchanged" in errors
    assert [file.name for file in output.rglob("*")] == ["python", "old.py"]
    assert (output / "python" / "old.py").read_text() == "old"
