"""A collection for Bruno: a folder of `.bru` files."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from scripts.docs.collections.contents import SAMPLE_FILE, Folder, description, folders, requests_of, successes
from scripts.docs.collections.environments import Setting, settings, templated
from scripts.docs.collections.signing import bruno_script
from scripts.docs.documents import Api
from scripts.docs.examples import FORM
from scripts.docs.samples.request import ExampleRequest, FormField


def bruno_files(api: Api) -> dict[str, str]:
    """Return the files of the collection, by path in its folder. Raises DocsError: an operation lacks an example."""
    found = folders(api)
    variables = settings(list(requests_of(found)))
    manifest = {"version": "1", "name": api.title, "type": "collection", "ignore": ["node_modules", ".git"]}
    files = {
        "bruno.json": json.dumps(manifest, indent=2, ensure_ascii=False) + "\n",
        "collection.bru": _blocks(_collection(api, found)),
        "environments/mock.bru": _blocks(_environment(variables, real=False)),
        "environments/real.bru": _blocks(_environment(variables, real=True)),
    }
    if any(field.file_name for request in requests_of(found) for field in request.fields):
        files[SAMPLE_FILE[0]] = SAMPLE_FILE[1]
    for number, folder in enumerate(found, start=1):
        files[f"{folder.resource.name}/folder.bru"] = _blocks(
            [("meta", f"name: {folder.resource.title}\nseq: {number}"), ("docs", folder.resource.description)]
        )
        for position, request in enumerate(folder.requests, start=1):
            files[f"{folder.resource.name}/{request.operation.id}.bru"] = _blocks(_request(request, position))
    return files


def _blocks(blocks: Sequence[tuple[str, str]] | Iterator[tuple[str, str]]) -> str:
    """Return the text of a file: blocks with indented content."""
    written = []
    for name, text in blocks:
        if text:
            begin, end = ("[", "]") if name == "vars:secret" else ("{", "}")
            lines = "".join(f"  {line}\n" if line else "\n" for line in text.splitlines())
            written.append(f"{name} {begin}\n{lines}{end}\n")
    return "\n".join(written)


def _collection(api: Api, found: Sequence[Folder]) -> Iterator[tuple[str, str]]:
    yield "meta", f"name: {api.title}"
    credential = next((each.credential for each in requests_of(found) if each.credential), ())
    if credential:
        yield "auth", "mode: apikey"
        yield "auth:apikey", f"key: Authorization\nvalue: {templated(credential)}\nplacement: header"
    yield "script:pre-request", bruno_script(api.document.signature)
    yield "docs", f"{api.summary}\n\nNot made by the vendor."


def _environment(variables: Sequence[Setting], *, real: bool) -> Iterator[tuple[str, str]]:
    plain = [each for each in variables if not (real and each.secret)]
    yield "vars", "\n".join(f"{each.name}: {each.real if real else each.mock}".rstrip() for each in plain)
    if real:
        yield "vars:secret", ",\n".join(each.name for each in variables if each.secret)


def _request(request: ExampleRequest, position: int) -> Iterator[tuple[str, str]]:
    public = not request.credential and not request.signature
    body = {"": "none", FORM: "formUrlEncoded"}.get(
        request.media_type, "json" if request.sends_json else "multipartForm"
    )
    yield "meta", f"name: {_line(request.operation.title)}\ntype: http\nseq: {position}"
    yield request.operation.method, f"url: {_url(request)}\nbody: {body}\nauth: {'none' if public else 'inherit'}"
    yield "params:query", _pairs([(each.name, one) for each in request.query for one in each.sent])
    yield "params:path", _pairs([(each.name, each.sent[0]) for each in request.path])
    if request.sends_json:
        yield "headers", f"Content-Type: {request.media_type}"
        yield "body:json", json.dumps(request.body, indent=2, ensure_ascii=False)
    elif request.media_type == FORM:
        yield "body:form-urlencoded", _pairs([(field.name, templated(field.value)) for field in request.fields])
    elif request.fields:
        yield "body:multipart-form", _pairs([(field.name, _part(field)) for field in request.fields])
    statuses = json.dumps(successes(request))
    yield "tests", f'test("Success", function () {{\n  expect(res.getStatus()).to.be.oneOf({statuses});\n}});'
    yield "docs", description(request)


def _url(request: ExampleRequest) -> str:
    path = re.sub(r"\{(\w+)\}", r":\1", request.operation.path)
    pairs = "&".join(f"{each.name}={quote(one, safe='')}" for each in request.query for one in each.sent)
    return "{{baseUrl}}" + path + (f"?{pairs}" if pairs else "")


def _pairs(pairs: Sequence[tuple[str, str]]) -> str:
    return "\n".join(f"{name}: {value}" for name, value in pairs)


def _part(field: FormField) -> str:
    if field.file_name:
        return f"@file({SAMPLE_FILE[0]}) @contentType({field.media_type})"
    return templated(field.value)


def _line(text: str) -> str:
    return " ".join(text.split())
