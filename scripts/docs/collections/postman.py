"""A collection in Postman's format 2.1, and its environments."""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from typing import Any

from scripts.docs.collections.contents import SAMPLE_FILE, Folder, description, folders, requests_of, successes
from scripts.docs.collections.environments import Setting, settings, templated
from scripts.docs.collections.signing import postman_script
from scripts.docs.documents import Api
from scripts.docs.examples import FORM
from scripts.docs.samples.request import ExampleRequest

_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


def postman_files(api: Api) -> dict[str, str]:
    """Return the collection and its environments, by file name. Raises DocsError: an operation lacks an example."""
    found = folders(api)
    variables = settings(list(requests_of(found)))
    return {
        f"{api.name}.postman.json": _json(_collection(api, found)),
        f"environments/{api.name}-mock.postman.json": _json(_environment(api, "mock", variables)),
        f"environments/{api.name}-real.postman.json": _json(_environment(api, "real", variables)),
    }


def _json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def _collection(api: Api, found: Sequence[Folder]) -> dict[str, Any]:
    return {
        "info": {
            "_postman_id": _id(api.name),
            "name": api.title,
            "description": f"{api.summary}\n\nNot made by the vendor. Import an environment too: that of the mock "
            "server, or that of the real host, and fill in its credentials.",
            "schema": _SCHEMA,
        },
        "item": [
            {
                "name": folder.resource.title,
                "description": folder.resource.description,
                "item": [_item(request) for request in folder.requests],
            }
            for folder in found
        ],
        **_auth(next((each.credential for each in requests_of(found) if each.credential), ())),
        "event": [_event("prerequest", postman_script(api.document.signature))],
    }


def _auth(credential: Any) -> dict[str, Any]:
    if not credential:
        return {"auth": {"type": "noauth"}}
    fields = {"key": "Authorization", "value": templated(credential), "in": "header"}
    return {
        "auth": {
            "type": "apikey",
            "apikey": [{"key": key, "value": value, "type": "string"} for key, value in fields.items()],
        }
    }


def _item(request: ExampleRequest) -> dict[str, Any]:
    statuses = successes(request)
    test = f'pm.test("Success", () => pm.expect(pm.response.code).to.be.oneOf({json.dumps(statuses)}));'
    described: dict[str, Any] = {
        "method": request.method,
        "header": [{"key": "Content-Type", "value": request.media_type}] if request.sends_json else [],
        "url": _url(request),
        "description": description(request),
    }
    if not request.credential and not request.signature:
        described["auth"] = {"type": "noauth"}
    if request.media_type:
        described["body"] = _body(request)
    return {
        "name": request.operation.title,
        "event": [_event("test", test)],
        "request": described,
        "response": [],
    }


def _url(request: ExampleRequest) -> dict[str, Any]:
    segments = [
        f":{part[1:-1]}" if part.startswith("{") and part.endswith("}") else part
        for part in request.operation.path.lstrip("/").split("/")
    ]
    query = [{"key": each.name, "value": one} for each in request.query for one in each.sent]
    pairs = "&".join(f"{pair['key']}={pair['value']}" for pair in query)
    return {
        "raw": "{{baseUrl}}/" + "/".join(segments) + (f"?{pairs}" if pairs else ""),
        "host": ["{{baseUrl}}"],
        "path": segments,
        **({"query": query} if query else {}),
        **({"variable": [{"key": each.name, "value": each.sent[0]} for each in request.path]} if request.path else {}),
    }


def _body(request: ExampleRequest) -> dict[str, Any]:
    if request.sends_json:
        raw = json.dumps(request.body, indent=2, ensure_ascii=False)
        return {"mode": "raw", "raw": raw, "options": {"raw": {"language": "json"}}}
    mode = "urlencoded" if request.media_type == FORM else "formdata"
    return {
        "mode": mode,
        mode: [
            {"key": field.name, "type": "file", "src": SAMPLE_FILE[0], "contentType": field.media_type}
            if field.file_name
            else {"key": field.name, "value": templated(field.value), "type": "text"}
            for field in request.fields
        ],
    }


def _event(kind: str, script: str) -> dict[str, Any]:
    return {"listen": kind, "script": {"type": "text/javascript", "exec": script.splitlines()}}


def _environment(api: Api, kind: str, variables: Sequence[Setting]) -> dict[str, Any]:
    return {
        "id": _id(f"{api.name}-{kind}"),
        "name": f"{api.title}: {'mock server' if kind == 'mock' else 'real host'}",
        "values": [
            {
                "key": each.name,
                "value": each.mock if kind == "mock" else each.real,
                "type": "secret" if each.secret else "default",
                "enabled": True,
            }
            for each in variables
        ],
        "_postman_variable_scope": "environment",
    }


def _id(name: str) -> str:
    """Return a stable id, so that an import replaces an earlier one."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"collections/{name}"))
