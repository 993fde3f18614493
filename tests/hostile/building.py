"""Build the files of a case; see README.md."""

from __future__ import annotations

import copy
import functools
import json
import os
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

HERE = Path(__file__).parent
HEAD = "overlay: 1.1.0\ninfo: {title: t, version: '1'}\nactions:\n"
_SOURCES: dict[str, Any] = {
    **{name: {} for name in ("A", "Word")},
    "Self": {"$ref": "#/schemas/Self"},
    "One": {"$ref": "#/schemas/Two"},
    "Two": {"$ref": "#/schemas/One"},
    "Three": {"allOf": [{"$ref": "#/schemas/Four"}]},
    "Four": {"anyOf": [{"type": "string"}, {"$ref": "#/schemas/Three"}]},
    "Tree": {"type": "object", "properties": {"left": {"$ref": "#/schemas/Tree"}}},
    "True": True,
    "Null": None,
    "List": [],
    "a b": {},
}
_LONG = {
    "D0": {
        f"D{n}": {"type": "object", "properties": {key: {"$ref": f"#/schemas/D{n + 1}"} for key in "ab"}}
        for n in range(40)
    }
    | {"D40": {"type": "string"}},
    "C0": {f"C{n}": {"type": "object", "properties": {"a": {"$ref": f"#/schemas/C{n + 1}"}}} for n in range(400)}
    | {"C400": {"type": "string"}},
}
"""More schemas, by the first of them, for the cases that refer to it."""


def cases(family: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = YAML(typ="safe", pure=True).load(HERE / f"{family}.yaml")
    return found


@functools.cache
def _document() -> str:
    return json.dumps(YAML(typ="safe", pure=True).load(HERE / "document.yaml"))


def document() -> Any:
    """Return a new small, valid document with every part."""
    return json.loads(_document())


def content(described: Any) -> bytes:
    """Return the bytes of a described text."""
    if isinstance(described, str):
        return described.encode()
    if isinstance(described, list):
        return b"".join(map(content, described))
    one = bytes.fromhex(described["hex"]) if "hex" in described else str(described["text"]).encode()
    return one * int(described.get("times", 1))


def value(described: Any) -> Any:
    """Return a value with each described text built."""
    if isinstance(described, dict) and described.keys() <= {"text", "times", "hex"} and described:
        return content(described).decode()
    return described


def make_file(case: dict[str, Any], file: Path) -> None:
    """Create the file of a case at a path; it may be a special file."""
    match case.get("file"):
        case "folder":
            file.mkdir()
        case "pipe":
            os.mkfifo(file)
        case "device":
            file.symlink_to("/dev/zero")
        case "loop":
            file.symlink_to(file.name)
        case None:
            file.write_bytes(content(case["text"]))


def path_of(case: dict[str, Any], folder: Path, suffix: str) -> Path:
    """Return the path that a tool gets for a case."""
    name = {"long-name": "x" * 300, "inside-a-file": "file/inside"}.get(case.get("file", ""), "given")
    return folder / f"{name}{suffix}"


def changed(case: dict[str, Any]) -> Any:
    """Return the document with the value of a case at its place."""
    root = document()
    node, way = root, list(case["at"])
    for key in way[:-1]:
        node = node[next(iter(node)) if key == "*" else key]
    last = next(iter(node)) if way[-1] == "*" else way[-1]
    if "put" in case:
        node[last] = copy.deepcopy(value(case["put"]))
    else:
        node.pop(last, None)
    return root


def make_sources(case: dict[str, Any], folder: Path) -> Path:
    """Write sources of an API with the reference of a case; return the index."""
    (folder / "outside.yaml").write_text("schemas: {A: {}}\n")
    api = folder / "spec" / "api"
    api.mkdir(parents=True)
    (api / "folder").mkdir()
    (api / "linked").symlink_to(folder)
    (api / "link.yaml").symlink_to(folder / "outside.yaml")
    (api / "loop").symlink_to("loop")
    os.mkfifo(api / "pipe")
    reference = content(case["ref"]).decode()
    schema = {"$ref": reference}
    answer = {"description": "a", "content": {"application/json": {"schema": schema}}}
    schemas = _SOURCES | _LONG.get(reference.rpartition("/")[2], {})
    resource = {"paths": {"/a": {"get": {"responses": {"200": answer}}}}, "schemas": schemas, "list": []}
    (api / "b.yaml").write_text(json.dumps(resource))
    (api / "index.yaml").write_text("openapi: 3.1.0\nx-resources: [b.yaml]\n")
    return api / "index.yaml"


def make_overlay(case: dict[str, Any], file: Path) -> None:
    if "overlay" in case:
        file.write_bytes(content(case["overlay"]))
        return
    actions = [
        {key: content(part).decode() if key == "target" and part else value(part) for key, part in action.items()}
        for action in case["actions"]
    ]
    # Different descriptions, because actions must be unique.
    repeated = [action | {"description": str(n)} for n in range(case.get("times", 1)) for action in actions]
    file.write_text(json.dumps({"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": repeated}))
