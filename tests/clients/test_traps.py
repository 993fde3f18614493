"""Bugs of openapi-python-client that our templates fix, on a document with all of them.

The real documents avoid most of these constructs, but the next endpoint may need them.
"""

from __future__ import annotations

import copy
import datetime
import importlib
import json
import pickle
import sys
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest

from scripts.apis import Package
from scripts.clients.patches import patched_templates
from scripts.clients.project import HERE, GenerationError, render
from scripts.openapi import Document, UnresolvedError
from tests.clients.conftest import Recorder

Answering = Callable[..., Recorder]
PROBE = Package("probe", "probe_client", "Probe", "token", "PROBE")
MOMENT = "2021-03-15T10:34:28.819Z"
UTC = datetime.UTC


def reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def answer(schema: dict[str, Any]) -> dict[str, Any]:
    return {"200": {"description": "x", "content": {"application/json": {"schema": schema}}}}


def operation(name: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "operationId": name,
        "tags": ["probes"],
        "summary": 'Odd "" texts \\ in """ it',
        "description": 'Ends in a quote "',
        "responses": answer(schema),
    } | more


def parameter(place: str, name: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": place, "required": place == "path", "description": "x\\", "schema": schema}


def body(required: bool, **content: str) -> dict[str, Any]:
    types = {"json": "application/json", "form": "application/x-www-form-urlencoded"}
    return {"required": required, "content": {types[kind]: {"schema": reference(n)} for kind, n in content.items()}}


DATE_TIME = {"type": "string", "format": "date-time"}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Probe", "version": "1.0.0"},
    "servers": [{"url": "https://probe.example"}],
    "tags": [{"name": "probes", "description": "All the traps."}],
    "paths": {
        "/paths/{flag}/{moment}/{day}/{number}": {
            "get": operation(
                "readPath",
                {"type": "string"},
                parameters=[
                    parameter("path", "flag", {"type": "boolean"}),
                    parameter("path", "moment", DATE_TIME),
                    parameter("path", "day", {"type": "string", "format": "date"}),
                    parameter("path", "number", {"type": "number"}),
                    parameter("query", "since", DATE_TIME),
                    parameter("query", "names", {"type": "array", "items": {"type": "string"}}),
                    parameter("query", "flag_too", {"type": "boolean"}),
                    parameter("header", "X-Id", {"type": "string", "format": "uuid"}),
                    parameter("header", "X-Flag", {"type": "boolean"}),
                ],
            )
        },
        "/required": {"post": operation("postRequired", {}, requestBody=body(True, json="Thing", form="ThingForm"))},
        "/optional": {"post": operation("postOptional", {}, requestBody=body(False, json="Thing"))},
        "/either": {"post": operation("postEither", {}, requestBody=body(False, json="Thing", form="ThingForm"))},
        "/union": {
            "get": operation("readUnion", {"oneOf": [reference("Thing"), reference("Other"), {"type": "null"}]})
        },
        "/mixed": {"get": operation("readMixed", {"oneOf": [reference("Thing"), {"type": "string"}]})},
        "/list": {"get": operation("readList", {"type": "array", "items": reference("Thing")})},
        "/moments": {"get": operation("readMoments", reference("Moments"))},
    },
    "components": {
        "schemas": {
            "Thing": {
                "type": "object",
                "required": ["name"],
                "properties": {"name": {"type": "string"}, "note": {"type": ["string", "null"]}},
            },
            "ThingForm": {
                "type": "object",
                "additionalProperties": False,
                "properties": {"flag": {"type": "boolean"}, "count": {"type": "integer"}},
            },
            "Other": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "integer"}}},
            "Moments": {
                "type": "object",
                "required": ["at", "nullable"],
                "properties": {
                    "at": DATE_TIME,
                    "later": DATE_TIME,
                    "nullable": {"oneOf": [DATE_TIME, {"type": "null"}]},
                    "many": {"type": "array", "items": DATE_TIME},
                },
                "additionalProperties": DATE_TIME,
            },
        }
    },
}


@pytest.fixture(scope="module")
def probe(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The generated package of the probe document, imported."""
    folder = tmp_path_factory.mktemp("probe")
    generate(DOCUMENT, folder)
    sys.path.insert(0, str(folder / "out"))
    try:
        yield importlib.import_module("probe_client")
    finally:
        sys.path.remove(str(folder / "out"))
        for name in [name for name in sys.modules if name.split(".")[0] == "probe_client"]:
            del sys.modules[name]


def generate(document: dict[str, Any], folder: Path) -> None:
    templates = folder / "templates"
    templates.mkdir()
    patched_templates(templates)
    for file in (HERE / "templates").iterdir():
        (templates / file.name).write_text(file.read_text())
    render(PROBE, Document("probe", document), templates, folder / "out")


def client(probe: Any, server: Recorder) -> Any:
    return probe.Probe("t", transport=server.transport).probes


def test_paths_and_headers_are_written_as_on_the_web(probe: Any, answering: Answering) -> None:
    server = answering(200, "x")
    client(probe, server).read_path(
        True,
        datetime.datetime(2021, 3, 15, 12, 34, 28, 819000, tzinfo=datetime.timezone(datetime.timedelta(hours=2))),
        datetime.date(2021, 3, 15),
        1.5,
        since=datetime.datetime(2021, 1, 1, tzinfo=UTC),
        names=["a", "b&c"],
        flag_too=False,
        x_id=UUID("9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"),
        x_flag=True,
    )
    assert server.last.url.raw_path.split(b"?")[0] == b"/paths/true/2021-03-15T10%3A34%3A28.819Z/2021-03-15/1.5"
    assert server.last.url.params.multi_items() == [
        ("since", "2021-01-01T00:00:00.000Z"),
        ("names", "a"),
        ("names", "b&c"),
        ("flag_too", "false"),
    ]
    assert server.last.headers["x-id"] == "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"
    assert server.last.headers["x-flag"] == "true"


def test_omitted_arguments_are_not_sent(probe: Any, answering: Answering) -> None:
    server = answering(200, "x")
    client(probe, server).read_path(False, datetime.datetime.now(UTC), datetime.date.today(), 1)
    assert server.last.url.query == b""
    assert not {"x-id", "x-flag", "content-type"} & set(server.last.headers)


def test_a_naive_datetime_is_rejected(probe: Any, answering: Answering) -> None:
    server = answering(200, "x")
    with pytest.raises(probe.errors.InvalidArgumentError, match="no time zone"):
        client(probe, server).read_path(True, datetime.datetime(2021, 3, 15), datetime.date.today(), 1)
    assert server.requests == []


def test_a_required_body_of_two_content_types_stays_required(probe: Any, answering: Answering) -> None:
    server = answering(200, None)
    probes = client(probe, server)
    with pytest.raises(TypeError, match="body"):
        probes.post_required()
    probes.post_required(probe.models.Thing(name="x"))
    assert (server.last.headers["content-type"], server.last.content) == ("application/json", b'{"name":"x"}')
    probes.post_required(probe.models.ThingForm(flag=False, count=7))
    assert server.last.headers["content-type"] == "application/x-www-form-urlencoded"
    assert server.last.content == b"flag=false&count=7"
    with pytest.raises(probe.errors.InvalidArgumentError, match="body: expected a Thing or a ThingForm, not Other"):
        probes.post_required(probe.models.Other(kind=1))


@pytest.mark.parametrize("method", ["post_optional", "post_either"])
def test_an_optional_body_may_be_left_out(probe: Any, answering: Answering, method: str) -> None:
    server = answering(200, None)
    post = getattr(client(probe, server), method)
    post()
    assert "content-type" not in server.last.headers
    assert server.last.content == b""
    post(probe.models.Thing(name="x", note=None))
    assert server.last.headers["content-type"] == "application/json"
    assert json.loads(server.last.content) == {"name": "x", "note": None}
    post({"name": "x"})
    assert json.loads(server.last.content) == {"name": "x"}
    for wrong in ({"note": "no name"}, {"name": 5}, None, "x"):
        with pytest.raises(probe.errors.InvalidArgumentError, match="body"):
            post(wrong)


def test_a_union_takes_the_branch_that_fits(probe: Any, answering: Answering) -> None:
    for value, kind in (({"name": "x"}, probe.models.Thing), ({"kind": 1}, probe.models.Other), (None, type(None))):
        assert type(client(probe, answering(200, value)).read_union()) is kind
    for value in ({}, {"other": 1}):
        with pytest.raises(probe.errors.ResponseParseError, match=r"(name|kind): missing"):
            client(probe, answering(200, value)).read_union()
    for odd, name in (("x", "str"), ([], "list"), (5, "int")):
        with pytest.raises(probe.errors.ResponseParseError, match=f"{name} matches none of the described types"):
            client(probe, answering(200, odd)).read_union()


def test_a_model_or_text_is_never_a_raw_object(probe: Any, answering: Answering) -> None:
    assert client(probe, answering(200, "x")).read_mixed() == "x"
    assert client(probe, answering(200, {"name": "x"})).read_mixed().name == "x"
    with pytest.raises(probe.errors.ResponseParseError, match="name: missing"):
        client(probe, answering(200, {"other": 1})).read_mixed()


def test_an_empty_object_differs_from_an_empty_list(probe: Any, answering: Answering) -> None:
    assert client(probe, answering(200, [])).read_list() == []
    with pytest.raises(probe.errors.ResponseParseError, match="expected an array, not dict"):
        client(probe, answering(200, {})).read_list()


def test_an_optional_array_is_an_array_too(probe: Any) -> None:
    with pytest.raises(TypeError, match="expected an array, not dict"):
        probe.models.Moments.from_dict({"at": MOMENT, "nullable": None, "many": {}})


def test_an_empty_array_differs_from_an_empty_object(probe: Any) -> None:
    assert probe.models.ThingForm.from_dict({}).to_dict() == {}
    with pytest.raises(TypeError, match="expected an object, not list"):
        probe.models.ThingForm.from_dict([])


@pytest.mark.parametrize("status", [299, 520, 599, 799])
def test_any_number_can_be_a_status(probe: Any, answering: Answering, status: int) -> None:
    facade = probe.Probe("t", transport=answering(status, []).transport)
    response = importlib.import_module("probe_client.api.probes.read_list").sync_detailed(client=facade.client)
    assert (response.status_code, response.parsed) == (status, None)
    assert typing.get_type_hints(type(response))["status_code"] is int


@pytest.mark.parametrize(
    "value",
    [
        {"at": MOMENT, "nullable": None},
        {"at": MOMENT, "nullable": MOMENT, "later": "2021-03-15T10:34:28.000Z", "many": [MOMENT, MOMENT]},
        {"at": "2021-03-15T10:34:28.819123Z", "nullable": None, "added": MOMENT},
    ],
)
def test_timestamps_are_sent_back_unchanged(probe: Any, answering: Answering, value: dict[str, Any]) -> None:
    found = client(probe, answering(200, value)).read_moments()
    assert isinstance(found.at, datetime.datetime)
    assert found.at.utcoffset() == datetime.timedelta(0)
    assert found.to_dict() == value


def test_a_timestamp_without_a_zone_from_the_server_is_in_utc(probe: Any, answering: Answering) -> None:
    value = {"at": "2021-03-15T10:34:28", "nullable": "2021-03-15T12:34:28+02:00"}
    found = client(probe, answering(200, value)).read_moments()
    assert found.at == found.nullable == datetime.datetime(2021, 3, 15, 10, 34, 28, tzinfo=UTC)
    assert found.to_dict() == dict.fromkeys(("at", "nullable"), "2021-03-15T10:34:28.000Z")


@pytest.mark.parametrize("value", ["yesterday", "", 5, [], True])
def test_an_invalid_timestamp_is_an_error(probe: Any, answering: Answering, value: Any) -> None:
    with pytest.raises(probe.errors.ResponseParseError):
        client(probe, answering(200, {"at": value, "nullable": None})).read_moments()


@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, lambda model: pickle.loads(pickle.dumps(model))])
def test_a_copied_model_still_leaves_out_what_was_left_out(probe: Any, twin: Callable[[Any], Any]) -> None:
    thing = probe.models.Thing(name="x")
    assert twin(thing) == thing
    assert twin(thing).to_dict() == {"name": "x"}


def test_no_repr_of_the_generated_clients_shows_credentials(probe: Any) -> None:
    secret = "hidden-part"
    made = (
        probe.AuthenticatedClient(base_url="http://x", token=secret),
        probe.Client(
            base_url="http://x", headers={"A": secret}, cookies={"a": secret}, httpx_args={"auth": ("u", secret)}
        ),
    )
    for each in made:
        each.get_httpx_client()
        assert secret not in repr(each)
        each.get_httpx_client().close()
    server_calls: list[httpx.Request] = []

    def answer_once(request: httpx.Request) -> httpx.Response:
        server_calls.append(request)
        return httpx.Response(200, json=[])

    kept = probe.AuthenticatedClient(
        base_url="http://x",
        token=secret,
        httpx_args={"transport": httpx.MockTransport(answer_once)},
    )
    importlib.import_module("probe_client.api.probes.read_list").sync(client=kept)
    assert server_calls[0].headers["authorization"] == f"Bearer {secret}"


@pytest.mark.parametrize(
    ("schema", "error", "text"),
    [
        ({"enum": ["a", 1]}, GenerationError, "probe: "),
        ({"$ref": "#/components/schemas/Missing"}, UnresolvedError, "dangling reference #/components/schemas/Missing"),
    ],
    ids=["mixed enum", "reference to nothing"],
)
def test_a_warning_of_the_generator_stops_the_generation(
    tmp_path: Path, schema: dict[str, Any], error: type[Exception], text: str
) -> None:
    document = copy.deepcopy(DOCUMENT)
    document["components"]["schemas"]["Thing"]["properties"]["bad"] = schema
    with pytest.raises(error, match=text):
        generate(document, tmp_path)
    assert not (tmp_path / "out").exists()


def test_invalid_python_output_stops_the_generation(tmp_path: Path) -> None:
    document = copy.deepcopy(DOCUMENT)
    document["components"]["schemas"]["ProbesResource"] = {"type": "object", "properties": {}}
    document["paths"]["/list"]["get"]["responses"] = answer(reference("ProbesResource"))
    with pytest.raises(GenerationError, match="ProbesResource"):
        generate(document, tmp_path)
