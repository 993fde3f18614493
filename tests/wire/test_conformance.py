"""Every operation of the documents, sent by both clients, arrives as the standards say.

It is received from httpcore's connections; see `test_memory` for what they have in common with sockets.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from tests.conftest import APIS, PROJECT, Documents
from tests.wire.conformance import ACCEPT, check_operation
from tests.wire.memory import MemoryServer
from tests.wire.sending import Clients, operations
from tests.wire.values import Schemas

# Only for the names of the tests; the checks use freshly built `documents`.
RELEASED = {api: json.loads((PROJECT / "generated" / "openapi" / f"{api}.json").read_text()) for api in APIS}
NAMES = [(api, name) for api in APIS for name in operations(RELEASED[api])]
EXAMPLES = 26


@cache
def described(documents: Documents, api: str) -> dict[str, Any]:
    """The document that a client is made of. Only to be read."""
    document: dict[str, Any] = json.loads(documents.path("python", api).read_text())
    return document


@cache
def schemas_of(documents: Documents, api: str) -> Schemas:
    return Schemas(described(documents, api))


@pytest.mark.parametrize(("api", "name"), NAMES)
def test_a_request_arrives_as_the_document_describes_it(
    api: str, name: str, documents: Documents, clients_of: Callable[[str], Clients]
) -> None:
    operation = operations(described(documents, api))[name]
    schemas = schemas_of(documents, api)
    check_operation(clients_of(api), operation, schemas, examples=EXAMPLES, signed=api == "gotom")


@pytest.mark.parametrize("api", APIS)
def test_no_operation_is_left_out(api: str, documents: Documents) -> None:
    assert set(operations(described(documents, api))) == {name for found, name in NAMES if found == api}


@pytest.mark.parametrize("api", APIS)
def test_the_accept_header_names_the_documented_media_types(api: str, documents: Documents) -> None:
    """`Accept` lists exactly the media types of all responses, JSON with the greatest weight."""
    document = described(documents, api)
    answers = [
        answer for operation in operations(document).values() for answer in operation.definition["responses"].values()
    ]
    answers = [document["components"]["responses"][a["$ref"].rsplit("/", 1)[-1]] if "$ref" in a else a for a in answers]
    first, *others = ACCEPT[api == "gotom"].split(", ")
    assert first == "application/json"
    assert all(other.endswith(";q=0.9") for other in others)
    found = {media for answer in answers for media in answer.get("content", {})}
    assert found == {first, *(other.removesuffix(";q=0.9") for other in others)}


@pytest.mark.parametrize("segment", ["", ".", ".."])
@pytest.mark.parametrize("api", APIS)
def test_an_invalid_path_segment_is_rejected_and_nothing_is_sent(
    api: str, segment: str, documents: Documents, clients_of: Callable[[str], Clients], memory: MemoryServer
) -> None:
    clients = clients_of(api)
    checked = 0
    document = described(documents, api)
    for operation in operations(document).values():
        names = [parameter["name"] for parameter in operation.parameters if parameter["in"] == "path"]
        for bad in names:
            arguments = {argument: segment if argument == bad else "1" for argument in names}
            checked += 1
            with pytest.raises(clients.errors.InvalidArgumentError, match="not a valid path segment"):
                clients.send(operation.id, clients.named(operation, arguments, document))
            assert memory.take() == []
    assert checked >= 1
