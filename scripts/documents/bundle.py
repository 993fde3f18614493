"""Bundle the split sources of one API into a single OpenAPI document.

The index lists the resource files of the API in `x-resources`; the document has their paths and webhooks, in the same
order. The top-level keys of a source file are component kinds (`paths`, `schemas` ...), so a reference names the kind
of its target: `teams.yaml#/schemas/Team` becomes `#/components/schemas/Team`. The entries of `sources.yaml` that the
API cites are copied to `x-sources`.
"""

from __future__ import annotations

import argparse
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts.command import command
from scripts.documents.references import NAMED, is_data, locate
from scripts.evidence import SOURCES, SOURCES_FILE, used_sources
from scripts.files.errors import shown
from scripts.files.limits import add_limit_option
from scripts.files.output import report_stream, write_files
from scripts.files.yaml_file import SourceError, dump_document, is_json, line_of, load_source, plain
from scripts.openapi import COMPONENT_KINDS, METHODS, pointer_of, pointer_tokens
from scripts.openapi.shape import check_shape

COMPONENT_NAME = re.compile(r"[a-zA-Z0-9._-]+")
"""Component names allowed by the specification."""

RESOURCES = "x-resources"
"""Key of an index for the list of its resource files."""
ITEMS = ("paths", "webhooks")
"""Keys of a resource file with path items, by path or webhook name."""
COMMON = "common"
"""Folder with the definitions shared by several APIs."""


@dataclass(frozen=True)
class Location:
    """Location of a definition: a source file and a JSON Pointer (RFC 6901) in it."""

    file: Path
    pointer: str

    @property
    def tokens(self) -> list[str]:
        return pointer_tokens(self.pointer)


@dataclass
class Bundler:
    """State of a bundling run: files read, components found so far, and all targets of references."""

    index: Path
    files: dict[Path, Any] = field(default_factory=dict)
    origins: dict[tuple[str, str], Location] = field(default_factory=dict)
    reached: set[Location] = field(default_factory=set)
    components: dict[str, dict[str, Any]] = field(default_factory=lambda: {kind: {} for kind in COMPONENT_KINDS})

    def run(self) -> dict[str, Any]:
        """Return the bundled document as plain dicts and lists, components in the order of the specification.

        Raises:
            SourceError: a file is unreadable, a reference is dangling, two definitions have the same name, two resource
                files have the same path, or a file with paths is not listed.
        """
        try:
            root = self.load(self.index)
        except FileNotFoundError:
            raise SourceError(self.index, None, "no such file (an index is spec/<api>/openapi.yaml)") from None
        if not isinstance(root, dict) or not isinstance(root.get(RESOURCES), list):
            raise SourceError(self.index, None, f"not the index of an API (it has no list `{RESOURCES}`)")
        for kind in ITEMS:
            if kind in root:
                reason = f"an index has no {kind}; move them to a file under `{RESOURCES}`"
                raise SourceError(self.index, line_of(root, kind), reason)
        document: dict[str, Any] = {}
        for key, value in root.items():
            if key == RESOURCES:
                document |= self.items(value)
            elif key != "components":
                document[str(key)] = self.member(key, value, root, self.index, "")
        components = root.get("components", {})
        if not isinstance(components, dict) or not all(isinstance(named, dict) for named in components.values()):
            line = line_of(root, "components")
            raise SourceError(self.index, line, "`components` must map each kind to definitions by name")
        for kind, definitions in components.items():
            if kind not in COMPONENT_KINDS:
                line = line_of(root["components"], kind)
                raise SourceError(self.index, line, f"{kind!r} is not a component kind: {', '.join(COMPONENT_KINDS)}")
            for name in definitions:
                self.define(str(kind), str(name), definitions)
        document["components"] = {kind: found for kind, found in self.components.items() if found}
        document = plain(document)  # includes keys, which keep their quotes
        check_shape(document, shown(self.index))
        if sources := used_sources(document, self.sources()):
            document[SOURCES] = sources
        return document

    def sources(self) -> dict[str, Any]:
        """Return all entries of sources.yaml; empty if the file does not exist."""
        file = self.index.parent.parent / SOURCES_FILE
        try:
            found = plain(self.load(file))
        except FileNotFoundError:
            return {}
        if not isinstance(found, dict):
            raise SourceError(file, None, "not a mapping of sources by key")
        return found

    def items(self, resources: Any) -> dict[str, Any]:
        """Return the path items of the resource files, in order: `paths`, and `webhooks` if there are any."""
        found: dict[str, dict[str, Any]] = {kind: {} for kind in ITEMS}
        owners: dict[tuple[str, str], Path] = {}
        files = [self.index.parent / str(name) for name in resources]
        for number, file in enumerate(files):
            listed = line_of(resources, number)
            if not file.resolve().is_relative_to(self.index.parent):
                reason = f"{resources[number]} is not in this folder; list files of this API only"
                raise SourceError(self.index, listed, reason)
            if file in files[:number]:
                raise SourceError(self.index, listed, f"{file.name} is listed twice; remove one")
            for kind, items in self.path_items(file, listed).items():
                for name, item in items.items():
                    if (kind, name) in owners:
                        reason = f"{name} is also in {owners[kind, name].name}; keep it in one file"
                        raise SourceError(file, line_of(items, name), reason)
                    owners[kind, name] = file
                    self.reached.add(Location(file, pointer_of((kind, name))))
                    found[kind][str(name)] = plain(item) if name.startswith("x-") else self.walk(item, file, kind)
        for file in sorted({*self.index.parent.glob("*.yaml")} - {self.index, *files}):
            source = self.load(file)
            for kind in ITEMS:
                if isinstance(source, dict) and kind in source:
                    reason = f"has {kind}, but {self.index.parent.name}/{self.index.name} does not list it; add it to"
                    raise SourceError(file, line_of(source, kind), f"{reason} `{RESOURCES}` there")
        return {kind: items for kind, items in found.items() if items or kind == "paths"}

    def path_items(self, file: Path, listed: int | None) -> dict[str, Any]:
        """Return the path items of a resource file by kind; `listed` is the line in the index that names the file."""
        try:
            source = self.load(file)
        except FileNotFoundError:
            raise SourceError(self.index, listed, f"{file.name}: no such file") from None
        held = {kind: source[kind] for kind in ITEMS if kind in source} if isinstance(source, dict) else {}
        if not held or not all(isinstance(items, dict) for items in held.values()):
            reason = f"{file.name} has no mapping `paths`; list resource files only, or add its paths"
            raise SourceError(self.index, listed, reason)
        return held

    def load(self, file: Path) -> Any:
        if file not in self.files:
            self.files[file] = load_source(file)
        return self.files[file]

    def define(self, kind: str, name: str, definitions: Any) -> None:
        """Add a component listed in the index; a reference is replaced by its target."""
        definition = definitions[name]
        location = Location(self.index, f"/components/{kind}/{name}")
        if isinstance(definition, dict) and isinstance(definition.get("$ref"), str):
            line = line_of(definition, "$ref")
            location = self.resolve(definition["$ref"], self.index, line)
            definition = self.at(location, definition["$ref"], self.index, line)
        self.claim(kind, name, location, self.index, line_of(definitions, name))
        if name not in self.components[kind]:
            self.components[kind][name] = None
            self.components[kind][name] = self.walk(definition, location.file, kind)

    def claim(self, kind: str, name: str, location: Location, file: Path, line: int | None) -> None:
        """Reserve a name for the definition at a location; `file` and `line` locate the reference, for errors."""
        if not COMPONENT_NAME.fullmatch(name):
            raise SourceError(file, line, f"{name!r} is not a component name; use letters, digits and . - _")
        self.reached.add(location)
        earlier = self.origins.setdefault((kind, name), location)
        if earlier != location:
            shown = f"in {earlier.file.name} and {location.file.name}"
            raise SourceError(file, line, f"two {kind} are named {name!r}, {shown}; rename one")

    def walk(self, node: Any, file: Path, within: str = "") -> Any:
        """Copy an object or a list, replacing references by references within the bundle.

        `within` is the parent keyword of the object, which determines what is data.
        """
        if isinstance(node, list):
            return [self.walk(item, file, within) for item in node]
        if not isinstance(node, dict):
            return plain(node)
        if isinstance(node.get("$ref"), str):
            return self.follow(node, file)
        return {str(key): self.member(key, value, node, file, within) for key, value in node.items()}

    def member(self, key: str, value: Any, node: Any, file: Path, within: str) -> Any:
        """Copy a member of an object; keys of a map of names are not keywords."""
        if is_data(key, value, within):
            return plain(value)
        if key == "mapping" and "propertyName" in node and isinstance(value, dict):
            return {name: self.mapped(target, name, value, file) for name, target in value.items()}
        if key in NAMED and isinstance(value, dict):
            return {str(name): self.walk(inner, file, key) for name, inner in value.items()}
        return self.walk(value, file, key)

    def mapped(self, target: Any, name: str, mapping: Any, file: Path) -> Any:
        """Return a target of a discriminator mapping: a schema name, or a reference without `$ref`."""
        if not isinstance(target, str) or "#" not in target:
            return plain(target)
        return self.follow({"$ref": target}, file, line_of(mapping, name))["$ref"]

    def follow(self, node: Any, file: Path, line: int | None = None) -> Any:
        """Return the reference within the bundle for one in a source file; `line` is its line."""
        line = line_of(node, "$ref") or line
        location = self.resolve(node["$ref"], file, line)
        kind, name = location.tokens[0], location.tokens[-1]
        siblings = {str(key): self.member(key, value, node, file, "") for key, value in node.items() if key != "$ref"}
        if kind not in COMPONENT_KINDS or len(location.tokens) != 2:
            kinds = ", ".join(COMPONENT_KINDS)
            raise SourceError(file, line, f"$ref {node['$ref']!r} must be <file>#/<kind>/<name>; kinds: {kinds}")
        self.claim(kind, name, location, file, line)
        if name not in self.components[kind]:
            self.components[kind][name] = None  # reserved before the walk, so that recursive schemas terminate
            definition = self.at(location, node["$ref"], file, line)
            self.components[kind][name] = self.walk(definition, location.file, kind)
        return {"$ref": f"#/components/{kind}/{name}", **siblings}

    def resolve(self, reference: str, file: Path, line: int | None) -> Location:
        try:
            found = Location(*locate(reference, file, self.index.parent.parent))
        except ValueError as error:
            raise SourceError(file, line, f"$ref {reference!r} {error}") from None
        if self.is_foreign(found.file):
            reason = f"$ref {reference!r} refers to another API; move shared definitions to {COMMON}/"
            raise SourceError(file, line, reason)
        return found

    def is_foreign(self, file: Path) -> bool:
        """Return whether a file belongs to another API: neither to this one nor to the shared definitions."""
        home = self.index.parent
        return not (file.is_relative_to(home) or file.is_relative_to(home.parent / COMMON))

    def at(self, location: Location, reference: str, file: Path, line: int | None) -> Any:
        """Return the value at a location; `reference`, `file` and `line` are for the error."""
        try:
            value = self.load(location.file)
            for token in location.tokens:
                value = value[token]
        except FileNotFoundError:
            raise SourceError(file, line, f"$ref {reference!r}: no such file") from None
        except (KeyError, TypeError):
            raise SourceError(file, line, f"$ref {reference!r} is dangling") from None
        return value


def bundle(index: Path) -> dict[str, Any]:
    """Bundle the API with this index file. Raises SourceError, see `Bundler.run`."""
    try:
        resolved = index.resolve()
    except (OSError, RuntimeError, ValueError) as error:  # a symlink loop, or a name that is too long
        reason = getattr(error, "strerror", None) or "Too many levels of symbolic links"
        raise SourceError(index, None, f"cannot be read: {reason}") from None
    return Bundler(resolved).run()


@command
def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.documents.bundle", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument("index", type=Path, help="the API's index, for example spec/giosg/openapi.yaml")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        action="append",
        help="output file, .yaml or .json; repeat for both",
    )
    add_limit_option(parser)
    arguments = parser.parse_args(argv)
    document = bundle(arguments.index)
    outputs: list[Path] = arguments.output
    write_files({output: dump_document(document, as_json=is_json(output)) for output in outputs})
    operations = sum(method in METHODS for item in document["paths"].values() for method in item)
    line = f"bundled {arguments.index} -> {', '.join(map(str, outputs))} ({operations} operations)"
    print(line, file=report_stream(*outputs))
    return 0


if __name__ == "__main__":
    sys.exit(main())
